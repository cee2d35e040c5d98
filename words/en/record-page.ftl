### The page "Your record".

-record-page-follow-ups = { $n ->
        [one] 1 follow-up
       *[other] { $n } follow-ups
    }
-record-page-all-entries = { $n ->
        [one] 1 entry
       *[other] { $n } entries
    }
# $of: "entries" where the record holds applications that nobody followed up, too.
-record-page-entries = { $of ->
        [entries] { -record-page-all-entries }
       *[follow-ups] { -record-page-follow-ups }
    }
# Words of the learner's file that stand in a sentence.
record-page-quoted = “{ $typed }”

## The form

record-page-first = Your first follow-up
record-page-add = Add a follow-up
record-page-change-title = Change: { $employer }
record-page-again-title = Once more: { $employer }
record-page-still-here = What you had begun is still here.
record-page-clear = Clear it
record-page-employer = Employer
record-page-employer-hint = The company or the person, up to { $n } letters
record-page-what-happened = What happened?
record-page-day = Day
record-page-day-hint = Today or before
record-page-more = More, if you like
record-page-job = Job
record-page-up-to = Up to { $n } letters
record-page-before-this = Before this follow-up
record-page-how-asked = How you asked
record-page-note = Note
record-page-not-said = I do not say
record-page-write-down = Write it down
record-page-no-change = Do not change anything
record-page-no-add = Do not add it

record-page-employer-fault = Employer: write who you asked.
record-page-result-fault = What happened: choose one.
record-page-day-fault = Day: choose a day, or write it as year-month-day, such as 2026-03-05.
record-page-day-after-today = Day: it is after today. Correct the day, or the clock of this device.

## What was done

# $result: a sentence, such as "A job."
record-page-written = Written down: { $employer }. { $result } Your record has { -record-page-entries }.
record-page-deleted = Deleted: { $employer }.
record-page-undo = Undo
record-page-see-list = See my list
record-page-is-back = { $employer } is back.
record-page-not-kept =
    This device does not keep your record: its storage is full, or it is closed to this page. Save your record to a file before you leave.
record-page-newer =
    A newer version of this site wrote your record. Open the newest version of the site to use it. Nothing is lost.
record-page-damaged =
    The record on this device cannot be read. Save it to a file, so that nothing is lost, and then start a new one.
record-page-save-it = Save it to a file
record-page-start-new = Start a new record

## Two tabs

record-page-gone =
    Another tab has deleted { $employer }. What you wrote is still here. Write it down, and it is a new follow-up.
record-page-gone-already = { $employer } was deleted already.
record-page-both-changed = Another tab had changed this too. What you wrote last stands.
record-page-some-stay = { $n ->
        [one] 1 entry was changed meanwhile, so it stays.
       *[other] { $n } entries were changed meanwhile, so they stay.
    }
record-page-came-meanwhile = { $n ->
        [one] 1 entry came from another tab meanwhile. It stays.
       *[other] { $n } entries came from another tab meanwhile. They stay.
    }

## What cannot be read

record-page-aside = { $n ->
        [one] 1 entry cannot be read. It is not counted. It is kept, and it goes into the file that you save.
       *[other] { $n } entries cannot be read. They are not counted. They are kept, and they go into the file that you save.
    }

## The list

record-page-empty = Your record is empty. It will be kept on this device alone.
record-page-yours = Your { -record-page-follow-ups }
record-page-yours-both = Your { $n } applications and follow-ups
record-page-not-followed = Not followed up
record-page-show-all = Show all { $n }
record-page-show-more = Show { $n } more
# Which part of a long list is shown.
record-page-part = { $first } to { $last } of { $n }
record-page-newer-rows = Newer
record-page-older-rows = Older
record-page-change = Change
record-page-delete = Delete
# What a button does, for a screen reader. $button: its words.
record-page-button-for = { $button }: { $employer }
record-page-button-for-day = { $button }: { $employer }, { $day }
# $typed: a date that can be read in two ways.
record-page-which-day = Which day is { $typed }?
record-page-this-day-after-today = This day is after today. Correct the day, or the clock of this device.

## Your odds

record-page-counts-as-yes = This counts as a yes
# From which rung on it counts as a yes. $rung: answer, advice, door or job.
record-page-yes-is = { $rung ->
        [answer] Any answer
        [advice] Advice or better
        [door] An open door or a job
       *[job] A job
    }
-record-page-yes-and-no = { $yes ->
        [one] 1 yes
       *[other] { $yes } yeses
    }, { $no ->
        [one] 1 no
       *[other] { $no } noes
    }
record-page-counts = { -record-page-yes-and-no }.
record-page-counts-and-waiting = { -record-page-yes-and-no }, { $waiting } still waiting.
# One of two lines, one under the other. $chance: such as "about 20 in 100"
record-page-side = { $side ->
        [with] With a follow-up: { -record-page-yes-and-no }, { $chance }
       *[without] Without a follow-up: { -record-page-yes-and-no }, { $chance }
    }
record-page-side-open = { $side ->
        [with] With a follow-up: nothing to count yet
       *[without] Without a follow-up: nothing to count yet
    }
record-page-side-few = These are few answers: the number can still change much.
record-page-side-start = Each side starts from one yes and one no. So no yes does not mean never.
record-page-side-early = It is too early to say whether a follow-up does better for you.
record-page-side-title = With a follow-up
record-page-side-waiting = { $n ->
        [one] 1 still waits for an answer.
       *[other] { $n } still wait for an answer.
    }
record-page-try-one = Follow up with one of them, and write down what comes back. Then you see both sides.
record-page-better-note = This compares the two sides. It is not your chance of a yes.
# $n: rows that have waited for more than four weeks. $employer: the first of them, by name.
record-page-silent = { $n ->
        [one] 1 entry has waited for more than 4 weeks: { $employer }. Often no answer comes any more. Then it counts as a no.
       *[other] { $n } entries have waited for more than 4 weeks: { $employer }. Often no answer comes any more. Then they count as noes.
    }
record-page-write-silence = { $n ->
        [one] Write “No answer” for it
       *[other] Write “No answer” for all { $n }
    }
record-page-silence-written = { $n ->
        [one] “No answer” is written for 1 entry. It counts as a no.
       *[other] “No answer” is written for { $n } entries. They count as noes.
    }
record-page-see-more = See more: at least one yes, and when it is worth it
record-page-each-step = Each step, and how you asked
record-page-if-yes = If this counts as a yes
record-page-before = Before the follow-up
record-page-of-100 = Of 100 people
record-page-range = { $low } to { $high }

## What next

record-page-what-next = What next
record-page-it-is-time = It is time
record-page-you-wait = You wait
record-page-go-on = Go on from here
record-page-practise = Practise
# $page: a link with the next words.
record-page-prepare = Do you want to practise a call to a real employer? { $page }
record-page-prepare-link = { call-prepare }
record-page-write-result = Write the result
record-page-they-answered = They answered
record-page-asked-again = I asked again
record-page-followed-up = I followed up
record-page-followed-up-again = I followed up again
record-page-calendar = Put the days in my calendar
record-page-calendar-saved = The calendar file is saved. Open it, and your calendar takes the days.

## Files

# Names of files that are saved, without their endings. $day: such as 2026-03-05
record-page-file-name = my-follow-ups-{ $day }
record-page-calendar-name = { odds-page-follow-ups }
record-page-kept-name = my-record-as-kept

record-page-keep-safe = Keep it safe
record-page-on-this-device =
    Your record is on this device alone. A device can break: save the record to a file.
record-page-forgets =
    Some browsers forget what you wrote when you stay away for a week. The saved file is your safe copy.
record-page-save = Save to a file
record-page-load = Load from a file
record-page-have-list = Do you keep a list already? Load it here.
record-page-saved = Saved to a file: { -record-page-entries }. A spreadsheet can open it.

record-page-the-file = The file
record-page-too-large = The file is larger than { $n } MB. Is it your record?
record-page-not-opened = The file could not be opened. Choose it again.
record-page-read = { $of ->
        [entries] { -record-page-all-entries }
       *[follow-ups] { -record-page-follow-ups }
    } can be read.
# $problem: what is wrong with the line, as sentences.
record-page-line = Line { $line }: { $problem }
record-page-close = Close
record-page-do-nothing = Do nothing
record-page-load-them = Load them
record-page-add-them = Add them to my record
record-page-replace = Put them in place of my { -record-page-entries }
record-page-loaded = Loaded. Your record has { -record-page-follow-ups }.
# $n: all entries, 1 or more. $followed: how many of them are follow-ups.
record-page-loaded-both = Loaded. { $n ->
        [one] Your record has 1 entry.
       *[other] Your record has { $n } entries.
    } { $followed ->
        [0] None of them is a follow-up yet.
        [one] 1 of them is a follow-up.
       *[other] { $followed } of them are follow-ups.
    }
record-page-there-already = { $n ->
        [one] 1 entry was there already.
       *[other] { $n } entries were there already.
    }
record-page-as-it-was = Your record is as it was.

## Delete all

record-page-delete-all = Delete all
record-page-delete-question = Delete all { -record-page-entries }?
record-page-no-copy = Nobody else has a copy. You cannot get them back without a file.
record-page-yes-delete = Yes, delete { -record-page-entries }
record-page-keep-them = No, keep them
record-page-all-deleted = Deleted: { -record-page-entries }. This device keeps nothing of them.

## To show somebody

record-page-show = Show it to somebody
record-page-show-title = My job search record
record-page-show-what = An office, a programme or a counsellor may ask what you did. Choose the days, and print the list or keep it as PDF.
record-page-show-from = From
record-page-show-to = To
record-page-show-notes = With my notes
record-page-show-print = Print or keep as PDF
record-page-show-close = Back to my record
# Two days in words.
record-page-show-between = From { $first } to { $last }
record-page-show-rows = { -record-page-entries }
record-page-show-none = Nothing stands in your record between these days.
record-page-show-no-day = { $n ->
        [one] 1 entry has no clear day and is not in this list.
       *[other] { $n } entries have no clear day and are not in this list.
    }
record-page-show-did = What I did
record-page-show-came = What came back
record-page-show-asked = { $channel ->
        [phone] I asked by phone.
        [email] I asked by email.
        [in-person] I asked in person.
        [message] I asked in a message.
        [not-followed] I applied.
       *[other] I followed up.
    }
