### The command `followup`: what all its commands share.

command-about = Practise the follow-up call, and see your own odds.
command-help-json = print JSON instead of text

## What stands for the words that are typed, in the help of a command

command-group = GROUP
command-command = COMMAND
command-file = FILE
command-out = OUT

## What is refused

# $option: an option as it is typed, such as --seed. $what: a sentence that says what is wrong with its value.
command-at = { $option }: { $what }
command-no-file = { $file }: there is no such file; check its name and its folder.
command-folder = { $file }: this is a folder; name a file in it.
command-is-there = { $file }: it is there already; name another file.
# $reason: the words of the operating system.
command-not-written = { $file }: it cannot be written ({ $reason }).
