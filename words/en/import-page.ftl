### The page "Your record", where somebody brings in their own list of applications.
### $typed, $title, $employer and $job are words of their list; $lines are numbers of lines in it.

import-page-title = Your list: { $file }
import-page-lead = Nothing is added yet. Look at what was understood, and change what is wrong.
import-page-rows = { $n ->
        [one] Your list has 1 row.
       *[other] Your list has { $n } rows.
    }
import-page-open = { $n ->
        [0] All is clear.
        [one] 1 question is open.
       *[other] { $n } questions are open.
    }
import-page-reading = Your list is being read.
import-page-not-loaded = The part of the site that reads lists did not come. Check the connection, then choose the file again.

## Columns

import-page-columns = Which column is what?
import-page-no-column = No column
# In which letters the file is written; names such as windows-1252 follow.
import-page-letters = Letters of the file
import-page-not-taken = Not taken over: { $title }

## Rows

import-page-first-rows = The first rows
import-page-not-clear = Not clear yet
# Where a row stands. $lines: one line, or several.
import-page-at = { $employer } (line { $lines })

## Questions

import-page-questions = What is not clear
import-page-word = What does “{ $typed }” mean?
import-page-no-word = What does it mean when nothing stands under “{ $title }”?
import-page-word-help = Choose what came of it in the end. Has nothing come yet? Then you still wait.
import-page-word-interview = Have you heard nothing after it? It is still an open door. Did a no or a job come after it? Then choose that.
import-page-word-invited = They invited me: a door is open.
import-page-leave-out = Leave these rows out
import-page-day = Which day is “{ $typed }”?
import-page-no-day = The date is missing. Which day was it?
import-page-days = Which days are these?
import-page-likely = Take the most likely day for all { $n }
import-page-another-day = Another day
import-page-use-day = Use this day
import-page-same-order = The other dates are read in the same way.
-import-page-first = { $order ->
        [day-first] The day stands first
       *[month-first] The month stands first
    }
# $day: such as 5 March 2026
import-page-day-in-order = { $day }. { -import-page-first }.
import-page-order-line = { -import-page-first } in your dates. Line { $line } shows it: { $typed }
import-page-order-by-today = { -import-page-first } in your dates. Line { $line } shows it: read the other way, { $typed } is after today.
import-page-order-said = { -import-page-first } in your dates, as you said.
# What a button does. $order: what stands first now.
import-page-turn = { $order ->
        [day-first] No, the month stands first
       *[month-first] No, the day stands first
    }
import-page-encoding = Which names are right?
import-page-sheet = Which sheet holds your list?
import-page-employers = Which column names the employers?
import-page-results = Does the column “{ $title }” say what happened?

## Which were followed up

import-page-followed = Which of these did you follow up?
import-page-followed-help = You applied, and then you wrote, called or went there again: that is a follow-up.
import-page-followed-answer = { $answer ->
        [none] None of them
        [all] All of them
       *[some] Some of them
    }
import-page-pick = Tick each one that you followed up.
# $title: the heading of the list's own column.
import-page-own-says = Your column “{ $title }” says it for { $n } of them.
import-page-own-some = Some of them, as my column says
import-page-pick-own = These are ticked, as your column says. Change what is not right.
import-page-applied-on = applied { $day }
import-page-followed-on = followed up { $day }

## Words

import-page-words = What your words mean
import-page-word-rows = “{ $typed }”: { $n ->
        [one] 1 row
       *[other] { $n } rows
    }
import-page-no-word-rows = Nothing written: { $n ->
        [one] 1 row
       *[other] { $n } rows
    }

## What is left out

import-page-aside = { $n ->
        [one] 1 line is set aside
       *[other] { $n } lines are set aside
    }
import-page-bad = { $n ->
        [one] 1 line cannot be read
       *[other] { $n } lines cannot be read
    }
import-page-bad-help = Correct them in the file and choose it again, or go on without them.
import-page-without = Go on without them. Your odds do not count them.

## The end

import-page-add = { $n ->
        [one] Add 1 row
       *[other] Add { $n } rows
    }
# $followed: how many of the rows are ticked as followed up, 1 or more.
import-page-add-followed = { import-page-add }, { $followed } followed up
import-page-nothing = No row is left to add.
import-page-answer-first = { $n ->
        [one] Answer 1 more question
       *[other] Answer { $n } more questions
    }
