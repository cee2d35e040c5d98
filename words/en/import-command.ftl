### The command `followup record import`: its help, and what it prints.

## Help

import-command-about = read any list of applications, and ask what is unclear
import-command-file = your list (CSV, TSV or XLSX)
import-command-answers = the questions of an earlier run with --json, each with its "answer"
import-command-encoding = the encoding of the file, where you know it
import-command-output = write what was read as a record (CSV)
import-command-today = the day of today, such as 2026-11-27; that of this computer if left out
import-command-zone = where you live, such as America/Vancouver; as this computer if left out
import-command-no-day = --today is “{ $typed }”; write a day such as 2026-11-27.
import-command-no-zone = --zone is “{ $typed }”; write a place such as America/Vancouver.

## What was understood

import-command-understood = { $file }: { $rows ->
        [one] 1 row was understood.
       *[other] { $rows } rows were understood.
    }
import-command-column =   { $field } is “{ $title }”
import-command-order =   dates are { $order }, because of line { $line }
import-command-aside = { $n ->
        [one] 1 line is set aside: it says nothing about following up.
       *[other] { $n } lines are set aside: they say nothing about following up.
    }
import-command-written = Written to { $file }.
import-command-unwritten = Nothing is written yet: some rows are unread, or questions are open.
import-command-more-lines = { $lines } and { $n } more
import-command-bad = Line { $lines }: { $problem }

import-command-no-odds = { $file }: no odds yet. { $n ->
        [one] 1 row is unread, or waits for an answer.
       *[other] { $n } rows are unread, or wait for an answer.
    }
import-command-how-to-answer = To answer: run `followup record import { $file } --json` and add an "answer" to each question. Then import it with --answers and -o, and use the new file here.

## Questions

import-command-ask-word = What does “{ $typed }” mean (line { $lines })? One of: { $choices }.
import-command-ask-date = Which day is “{ $typed }” (line { $lines })? Most likely: { $choices }.
import-command-ask-day = Which day is “{ $typed }” (line { $lines })? Write it as year-month-day.
import-command-ask-order = Does the day or the month stand first (line { $lines })? Use --dates day-first or --dates month-first.
import-command-ask-column = Which column is the { $field }? One of: { $choices }.
import-command-ask-sheet = Which sheet holds your list? One of: { $choices }.
import-command-ask-encoding = Which of these names are right? Use --encoding with: { $choices }.
import-command-ask-followed = Which of these did you follow up ({ $n } rows)? Answer none, all, or the lines.
import-command-ask-followed-likely = Which of these did you follow up ({ $n } rows)? By your own column these lines: { $lines }. Answer some (these), none, all, or the lines.
