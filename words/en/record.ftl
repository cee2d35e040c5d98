### The record of a person's own follow-ups: what is read, what is wrong with it, and what to do next.
### The same on the page, in the commands and in notebooks.
### Words between ` and ` come from the file, or are keys that a file holds. Keys are never translated.

## What the keys mean

record-stage = { $stage ->
        [applied] I applied
        [interviewed] I had an interview
       *[rejected] They said no
    }
record-channel = { $channel ->
        [phone] By phone
        [email] By email
        [in-person] In person
       *[message] By message
    }

## Days

# A day such as "5 March 2026", which nobody reads the wrong way round. $month: 1 to 12.
record-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
-record-ago = { $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    }

## A day that cannot be read

-record-write-a-day = write it as year-month-day, such as 2026-03-05
record-day-missing = The date is missing; { -record-write-a-day }.
record-day-unread = The date `{ $typed }` cannot be read; { -record-write-a-day }.
record-day-short-year = The date `{ $typed }` has a year of two digits; { -record-write-a-day }.
record-day-none = There is no day `{ $typed }`; { -record-write-a-day }.
# $order: day-first or month-first, as it is typed.
record-day-other-order = The date { $typed } is not { $order }; { -record-write-a-day }.
# $day and $today: such as 2026-03-05
record-day-after-today =
    The date { $day } is after today, { $today }; correct the date, or the clock of this device.
# $first and $second: day-first and month-first, as they are typed.
record-order-unknown = The order of dates is `{ $typed }`; use { $first } or { $second }.
record-same-for-more = The same goes for { $n } more.

## A row or a file that cannot be used

# $column: result, stage or channel. The words after "write" are keys: "silence", "answer" and so on stay as they are.
-record-column = { $column ->
        [result] The result
        [stage] The stage
       *[channel] The channel
    }
-record-write-a-key = { $column ->
        [result] write silence (no answer), answer (still no), advice, door (a door is open), job or waiting
        [stage] write applied, interviewed or rejected
       *[channel] write phone, email, in person or message
    }
record-word-missing = { -record-column } is missing; { -record-write-a-key }.
record-word-unknown = { -record-column } is `{ $typed }`; { -record-write-a-key }.
# $key: the key that is most like what was typed.
record-did-you-mean = Did you mean { $key }?
record-employer-missing = The employer is missing; write who you asked.
record-quote-open = A quote (") opens here and does not close well; close it, or delete it.
# $mark: what stands between cells, such as ;
record-row-too-wide =
    The row has more cells than the heading, which has { $n }; put a text that holds `{ $mark }` between quotes.

record-column-twice = The column `{ $column }` is there twice; delete or rename one.
# $of: "record" if the file has some columns of a record. $n: how many are missing. $columns: all names, as they are typed.
record-columns-missing = { $of ->
        [record] The file has
       *[other] This is not a record: it has
    } { $n ->
        [1] no column `{ $first }`
        [2] no column `{ $first }` and no column `{ $second }`
       *[3] no column `{ $first }` and no column `{ $second }` and no column `{ $third }`
    }. Its first line must name the columns, such as: { $columns }.
record-file-empty = The file is empty; its first line must name the columns: { $columns }.
record-not-csv = This is a spreadsheet, not CSV; open it and save it as CSV.
record-too-large = The file is larger than { $n } bytes; cut it into parts.
# $rungs: the keys, with commas.
record-yes-is-no-rung = The rung that is a yes is `{ $typed }`; use { $rungs }.

## Whom to follow up with

record-wait-until = Your last contact was { -record-ago }. Wait until { $day }.
record-once-more = Your last contact was { -record-ago }. Follow up once more, and keep it short.
record-long-ago =
    Your last contact was { -record-ago }. That is long ago. One last short message is fine. Or let it go: write "No answer" as the result.
# $times: 2 or more.
-record-enough = You followed up { $times } times; your last contact was { -record-ago }. Twice is enough.
record-enough-for-now = { -record-enough } Do not ask again now.
record-enough-and-over = { -record-enough } Write "No answer" as the result, and ask another employer.

## After no answer, and before a first follow-up

record-silence-early =
    You wrote "No answer", but your last contact was { -record-ago }. Give them until { $day }. Until then, you still wait.
record-silence-once-more =
    Your last contact was { -record-ago }. No answer is not the end. Try once more, and only once. Say: "I wrote to you about the job. Is there any news?" After that, let it go.
record-first-wait = You applied { -record-ago }. Wait until { $day }, then follow up.
record-first-now = You applied { -record-ago }. It is time to follow up.
record-first-late = You applied { -record-ago }. That is long ago. One short message is fine. Or let it go.

record-door-step =
    They opened a door { -record-ago }. Thank them, if you have not yet. Do what they said. Set a day to ask again.
record-advice-step =
    They gave you advice { -record-ago }. Thank them, if you have not yet. Do what they said. Set a day to tell them.

## Reminders in a calendar

record-employer-and-job = { $employer } ({ $job })
record-reminder = Follow up with { $employer }
record-reminder-for-job = Follow up with { record-employer-and-job }
# $day: such as 2026-03-05
record-reminder-words =
    Your last follow-up was on { $day }. If nobody has answered, follow up once more. Say who you are, ask one short question, and say thank you.
