### Bringing in somebody's own list of applications: what cannot be read, and what is set aside.
### $typed is a cell as it stands in the file, or what a person typed.

## The whole file

import-empty = The file is empty; choose the file that holds your list.
import-no-table = This is no table of applications; its first lines must name the columns, such as: date, company, job, status.
import-heading-twice = The heading “{ $title }” is there twice; rename one of the two.
import-encoding-unknown = The encoding “{ $typed }” is not known; use one of { $known }.
import-old-workbook = This workbook has a password or is of an old kind. Open it, and save it as .xlsx without a password, or as CSV.
import-broken-workbook = This workbook cannot be read; open it and save it as CSV.
import-no-workbook = This is a packed file, and no workbook; choose a .csv, .tsv or .xlsx file.
import-macros = This workbook holds a program; open it and save it as .xlsx, or as CSV.
import-too-large-unpacked = This workbook unpacks to more than { $most } million bytes; save the sheet with your list as CSV.
import-takes-openpyxl = Reading a workbook takes openpyxl: run `pip install openpyxl`, or save the sheet as CSV.

## A row

import-no-day = There is no day “{ $typed }”; write it as year-month-day, such as 2026-03-05.
import-future = The date “{ $typed }” is after today, { $today }; correct the date, or the clock of this device.
import-aside-headings = The headings stand here again.
import-aside-total = This line adds up the others.
import-aside-kept = Our page kept this entry, but nobody can read it.
import-aside-left = You left this line out.
import-aside-word = “{ $typed }” says that nothing was sent, or that you took it back.

## Answers

import-answers-no-json = The file of answers is no JSON; use what --json printed, with an "answer" for each question.
import-answers-no-list = The file of answers holds no list of questions; use what --json printed.
import-answer-about = Question { $n } of the answers says not what it is about; write one of { $known }.
import-answer-kind = The answer to question { $n } must be a text, or a list of lines.
import-answer-no-day = The answer “{ $typed }” is no day; write it as year-month-day, such as 2026-03-05.
