### The commands `followup record` and `followup odds`, and what can only go wrong with files of this computer.
### Words with -- in front, in capitals or between ` and ` are typed as they are. So are keys: open, careful, day-first …

## followup record

record-command-about = your own record: check, next, remind
record-command-check = find every row that cannot be used
record-command-next = whom to follow up with, and what to practise
record-command-remind = write reminders as a calendar file
record-command-output = the .ics file
record-command-file = your record (CSV)
# $first and $second: day-first and month-first.
record-command-dates = how to read 03/04/2026: { $first } or { $second }

# $n: rows that were read. $bad: rows that cannot be used.
record-command-rows = { $n ->
        [one] { $file }: 1 row read, { $bad } not.
       *[other] { $file }: { $n } rows read, { $bad } not.
    }
# $n: entries that the page kept aside, 1 or more.
record-command-aside = { $n ->
        [one] 1 entry of the page cannot be read. It is not counted.
       *[other] { $n } entries of the page cannot be read. They are not counted.
    }
record-command-nobody = You wait for nobody.
# An employer, and what to do. $words: sentences.
record-command-for-employer = { $employer }: { $words }
record-command-for-job = { record-employer-and-job }: { $words }
# $calls: names of files, with commas.
record-command-calls = Practice calls: { $calls }.
record-command-reminders = { $n ->
        [one] { $file }: 1 reminder. Open it with your calendar.
       *[other] { $file }: { $n } reminders. Open it with your calendar.
    }
record-command-more-waits = { $n ->
        [one] 1 more waits; make its reminder later.
       *[other] { $n } more wait; make their reminders later.
    }
record-command-no-reminders = There is nobody to follow up with again, so no file is written.

## followup odds

record-command-odds = your odds, from your own yeses and noes
record-command-yes = how many said yes
record-command-no = how many said no
record-command-waiting = how many have not answered; 0 if left out
record-command-record = count them in your record (CSV)
# $rung: a key.
record-command-yes-is = the lowest rung that is a yes; { $rung } if left out
record-command-start = open, careful, or A,B
record-command-ahead = look so many ahead
record-command-want = such as 0.9
record-command-without = your answers without a follow-up

# $option: such as --dates
record-command-only-with-record = { $option } does not belong here. Use it with --record.
record-command-not-with-record = { $option } does not belong here. Leave it out: the record has the answers.
record-command-no-answers =
    Give your answers: --yes and --no with whole numbers, or --record with a file.
record-command-start-unknown =
    The starting guess is '{ $typed }'; use open, careful, or A,B such as 1,9.
record-command-without-unknown = --without is '{ $typed }'; use YES,NO such as 1,20.

## A day that can be read in two ways

# $line: the line's number. $day and $other: such as 2026-03-05
record-command-two-ways =
    Line { $line }: { $typed } can be { $day } (day first) or { $other } (month first).
record-command-say-which = Say which comes first.
record-command-use-dates = Use --dates { $first } or --dates { $second }.

## Files

record-command-too-large = { $file }: the file is larger than { $n } bytes.
# $reason: what the computer says.
record-command-unread = { $file }: it cannot be read ({ $reason }).
