### The commands under `followup call`, for authors of practice calls.

## Help

call-command-about = practise calls: check, solve, play, compile, new
call-command-check = find every fault, and show how the call plays
call-command-solve = show the exact chances under best and random play
call-command-table = show how each way to play fares, and which promise is broken
call-command-table-files = call files (YAML, or compiled JSON); all in calls/ if left out
call-command-no-calls = There are no calls in calls/ here. Give the names of call files.
call-command-play = play a call, then see the review
call-command-hear = hear a sentence on each line as one of the choices of a beat
call-command-compile = write a call as JSON for the player
call-command-new = ask a few questions and write a small call
call-command-schema = print the JSON Schema of a call file, for editors
call-command-files = call files (YAML)
call-command-file = a call file (YAML)
call-command-any-file = a call file (YAML, or compiled JSON)
call-command-seed = replies by chance follow it, 0 to { $most }
# Do not change `hang-up`.
call-command-choices = say these; `hang-up` hangs up
call-command-only = only these choices are on offer
call-command-beat = BEAT
call-command-no-beat = There is no beat { $typed } with choices; { $advice }.
call-command-no-choice = There is no choice { $typed } there; { $advice }.
call-command-rule = choose lines by a rule of thumb, and show its chances too
call-command-plain = with the simple English of each line that has it
call-command-plain-alone = `--plain` says which words a rule looks at; add `--rule` with a rule's name.
call-command-json-file = the JSON file; of a call with secrets, what its review needs goes into review/ beside it
call-command-channel = how the two reach each other; by phone if left out
call-command-new-file = the file; in calls/ if left out

## What check says. Points are of 100; a turn is one choice.

call-command-no-faults = { $file }: no faults. { $beats ->
        [one] 1 beat
       *[other] { $beats } beats
    }, { $choices ->
        [one] 1 choice
       *[other] { $choices } choices
    }, { -call-command-states }.
-call-command-states = { $states ->
        [one] 1 state
       *[other] { $states } states
    }
call-command-best-of = Best play: a yes in { $points } of 100 calls, { $fewest } to { $most } turns. The longest play: { $longest }.
call-command-random-of = Random play: a yes in { $points } of 100 calls.
# $typed: choices of the call with their points.
call-command-first-choices = Yes in 100 after each first choice: { $typed }.
call-command-advice = Advice, line { $line }: { $what }.

## What solve, compile and new say

# $name: the name of the call. $rung: a key of the ladder.
call-command-solved = { $name }: { -call-command-states }. A yes is `{ $rung }` or better.
call-command-best = Best play
call-command-random = Random play
# How a line is chosen. $rule: a name in the command. $words: which words are looked at.
call-command-rule-of = Always { $rule ->
        [longest] the longest line
        [shortest] the shortest line
        [first] the first line of the file
        [thanks] a line that thanks
       *[echo] the line that repeats most of what was said
    }{ $words ->
        [plain] , in simple English
       *[standard] { "" }
    }
call-command-a-yes = a yes
call-command-secrets = Secrets
call-command-compiled = { $file }: { -call-command-states }, { -call-command-bytes }.
# $name: the second file, which only the review needs. $more: how many bytes it has.
call-command-compiled-both = { $file } has { -call-command-states } in { -call-command-bytes }, and { $name } has the review in { $more ->
        [one] 1 byte
       *[other] { $more } bytes
    }.
-call-command-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } bytes
    }
call-command-written = { $file } is written. Check it with `followup call check { $file }`.

## While a call is played

# What happened before the call. $typed: the words of the call.
call-command-begins = { $title }. { $typed }
call-command-hang-up = ({ call-hang-up }.)
call-command-number = Type a number from 1 to { $most }.
call-command-ended = The call ended on `{ $rung }`.
call-command-ended-so = The call ended on `{ $rung }`: { $yes ->
        [yes] a yes
       *[no] not a yes
    }.
# $typed: names of choices.
call-command-goes-on = The call goes on. You can say: { $typed }.
# Do not change --seed.
call-command-again = Play it again with --seed { $seed }.{ $known ->
        [yes] { " " }{ call-same-luck }
       *[no] { "" }
    }
