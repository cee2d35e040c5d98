"""From a file to an import: its letters, its table, its rows, and the questions that are left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, tzinfo
from functools import cache

from followup.errors import FollowupError
from followup.facts import fact
from followup.record.dates import ORDERS
from followup.record.fields import clean, is_kept_aside
from followup.record.importing.answering import Answer, Answers
from followup.record.importing.columns import find_columns
from followup.record.importing.days import Day, read_day
from followup.record.importing.followed import FollowUp, read_follow_up
from followup.record.importing.letters import Letters, read_letters
from followup.record.importing.model import (
    ASIDE,
    FIELDS,
    Aside,
    Ask,
    Columns,
    Import,
    ImportedRow,
)
from followup.record.importing.sheets import (
    Line,
    Sheet,
    is_workbook,
    sheets_of_text,
)
from followup.record.importing.wording import choices_for, is_known, key, meaning, word_of
from followup.record.importing.workbooks import sheets_of_workbook
from followup.record.model import FOLLOWED, RESULTS, WAITING, Bad
from followup.record.writing import restored
from followup.words import say

__all__ = ["MOST_BYTES", "understand"]

MOST_BYTES = 1_000_000_000


def understand(
    data: bytes,
    today: date,
    *,
    encoding: str = "",
    order: str = "",
    zone: tzinfo | None = None,
    answers: Iterable[Answer] = (),
) -> Import:
    """Understand a list of applications.

    Args:
        data: The bytes of a .csv, .tsv, .txt or .xlsx file.
        today: The day of the reader.
        encoding: The encoding's name, where the person knows it.
        order: `day-first` or `month-first`, where the person knows it.
        zone: Where the reader lives, for times with an offset.
        answers: Answers to the questions of an earlier import of the same file.

    Returns:
        What was understood.

    Raises:
        FollowupError: The file is empty, no table, or of a kind that is not read.
    """
    if len(data) > MOST_BYTES:
        raise FollowupError(say("record-too-large", n=MOST_BYTES))
    known = Answers(answers)
    letters, sheets = _sheets(data, encoding or known.text("encoding"))
    sheet, columns, at, questions = _table(sheets, today, known)
    reader = _Reader(columns, today, zone, known)
    reader.asks_for_result(questions)
    made = Import(columns, "certain", None, letters.encoding, questions=questions)
    reader.read(sheet.lines[at + 1 :], made)
    reader.settle_dates(made, order or known.text("dates"))
    reader.ask(made)
    if letters.others:
        made.questions.insert(0, _about_letters(data, letters, made, columns))
    made.bad.sort(key=lambda bad: bad.line)
    made.aside.sort(key=lambda aside: aside.line)
    return made


def _sheets(data: bytes, encoding: str) -> tuple[Letters, list[Sheet]]:
    if is_workbook(data):
        return Letters("", "utf-8"), sheets_of_workbook(data)
    letters = read_letters(data, encoding)
    return letters, sheets_of_text(letters.text)


def _table(
    sheets: list[Sheet], today: date, answers: Answers
) -> tuple[Sheet, Columns, int, list[Ask]]:
    """Choose the sheet that is a table; of several the person chooses.

    Raises:
        FollowupError: None is.
    """
    found = []
    for sheet in sheets:
        columns = find_columns(sheet, today, answers)
        if columns and len(sheet.lines) > columns[1] + 1:
            found.append((sheet, *columns))
    if not found:
        filled = any(sheet.lines for sheet in sheets)
        raise FollowupError(say("import-no-table") if filled else say("import-empty"))
    if len(found) == 1:
        return found[0]
    names = tuple(each[0].name for each in found)
    chosen = answers.text("sheet")
    best = next((each for each in found if each[0].name == chosen), found[0])
    if not chosen:
        lines = tuple(line.line for line in best[0].lines[best[2] + 1 :])
        best[3].insert(0, Ask("sheet", "", lines, names))
    return best


def _about_letters(data: bytes, letters: Letters, made: Import, columns: Columns) -> Ask:
    """Ask which letters a file has, and show the first names in each."""
    lines = tuple(row.line for row in made.rows)
    at = columns.places[FIELDS.index("employer")]
    shows = tuple(_first_names(data, name, columns.line, at) for name in letters.others)
    return Ask("encoding", "", lines, letters.others, shows)


def _first_names(data: bytes, encoding: str, heading: int, at: int) -> str:
    lines = sheets_of_text(read_letters(data, encoding).text)[0].lines
    names = [
        line.cells[at].strip()
        for line in lines
        if line.line > heading and line.cells and 0 <= at < len(line.cells)
    ]
    high = [name for name in names if not name.isascii()] or names
    return ", ".join(high[:3])


@dataclass(slots=True)
class _Cells:
    """A row's cells by field, and its line."""

    line: int
    texts: dict[str, str]

    def __getitem__(self, field: str) -> str:
        return self.texts.get(field, "")


class _Reader:
    """Reads the rows of a table, and gathers what has to be asked."""

    def __init__(
        self, columns: Columns, today: date, zone: tzinfo | None, answers: Answers
    ) -> None:
        self.columns = columns
        self.today = today
        self.zone = zone
        self.answers = answers
        self._days: dict[str, Day] = {}
        self._open: dict[str, list[ImportedRow]] = {}
        self._dated: list[tuple[ImportedRow, str]] = []
        self._noted: dict[int, list[str]] = {}
        self._asked: dict[str, list[int]] = {}
        self._words: dict[str, list[int]] = {}
        self._is_record = columns.is_record
        self._is_result_asked = False
        totals: list[str] = fact("import", "totals")["words"]
        self._totals = {key(word) for word in totals}

    def asks_for_result(self, questions: list[Ask]) -> None:
        """Note whether it is asked which column holds the results."""
        self._is_result_asked = any(
            ask.about == "column" and ask.word == "result" for ask in questions
        )

    def read(self, lines: list[Line], made: Import) -> None:
        """Sort each line into rows, aside and bad."""
        kept = []
        for line in lines:
            if line.cells is None:
                made.bad.append(Bad(line.line, "row", say("record-quote-open")))
                continue
            cells = self._cells(line)
            why = self._why_aside(cells, line.cells)
            if why:
                made.aside.append(Aside(line.line, why))
            else:
                kept.append(cells)
        self._is_record = self._is_record and all(_is_ours(each["result"]) for each in kept)
        for each in kept:
            self._sort(each, made)

    def _cells(self, line: Line) -> _Cells:
        cells = line.cells or []
        found = {}
        for field, place in zip(FIELDS, self.columns.places, strict=True):
            if 0 <= place < len(cells):
                text = clean(cells[place])
                found[field] = clean(restored(text)) if "'" in text else text
        if 0 <= self.columns.followed < len(cells):
            found[FOLLOWED] = cells[self.columns.followed]
        own = [clean(cells[place]) for place in self.columns.follow_ups if place < len(cells)]
        if any(own):
            self._noted[line.line] = own
        return _Cells(line.line, found)

    def _sort(self, cells: _Cells, made: Import) -> None:
        has_employer = self.columns.places[FIELDS.index("employer")] >= 0
        if has_employer and not cells["employer"]:
            made.bad.append(Bad(cells.line, "employer", say("record-employer-missing")))
            return
        if self.answers.text("date", cells["date"]) == ASIDE:
            made.aside.append(Aside(cells.line, say("import-aside-left")))
            return
        row = ImportedRow(
            line=cells.line,
            date=None,
            employer=cells["employer"] if has_employer else None,
            job=cells["job"],
            channel=word_of("channels", cells["channel"]) or "",
            note=cells["note"],
        )
        problem = self._date(row, cells["date"])
        if problem:
            made.bad.append(Bad(cells.line, "date", problem))
            return
        if not self._result(row, cells, made):
            return
        if self._is_record:
            row.followed = key(cells[FOLLOWED]) not in _not_followed()
        made.rows.append(row)

    def _why_aside(self, cells: _Cells, whole: list[str]) -> str:
        """Say why a line is no row: headings again, or a sum."""
        if is_kept_aside(whole, self.columns.aside, self.columns.followed):
            return say("import-aside-kept")
        headings = [heading for heading in self.columns.headings if heading]
        written = [cell.strip() for cell in whole if cell.strip()]
        if set(written) & set(headings) and all(
            cells[field] in ("", heading)
            for field, heading in zip(FIELDS, self.columns.headings, strict=True)
            if heading
        ):
            return say("import-aside-headings")
        if key(written[0]) in self._totals and len(written) < 4 and not cells["result"]:
            return say("import-aside-total")
        return ""

    def _date(self, row: ImportedRow, text: str) -> str:
        """Read a row's date; return what is wrong with it, or note that it has to be asked."""
        if self.columns.places[0] < 0:
            text = ""
        day = self._days.get(text)
        if day is None:
            day = self._days[text] = read_day(text, self.today, self.zone)
        if day.problem == "no-day":
            return say("import-no-day", typed=text)
        if day.asked:
            return self._answered_date(row, text)
        days = [each for each in (day.day_first, day.month_first) if each]
        if min(days) > self.today:
            return say("import-future", typed=text, today=self.today.isoformat())
        self._dated.append((row, text))
        return ""

    def _answered_date(self, row: ImportedRow, text: str) -> str:
        answer = self.answers.text("date", text)
        if not answer:
            self._asked.setdefault(text, []).append(row.line)
            return ""
        row.date = _iso_day(answer)
        if row.date is None:
            return say("import-answer-no-day", typed=answer)
        if row.date > self.today:
            return say("import-future", typed=answer, today=self.today.isoformat())
        return ""

    def _result(self, row: ImportedRow, cells: _Cells, made: Import) -> bool:
        """Read a row's stage and result; return whether it is a row, and not set aside."""
        at_stage, at_result = (self.columns.places[FIELDS.index(f)] for f in ("stage", "result"))
        word = cells["result"]
        if at_result < 0 <= at_stage and word_of("stages", cells["stage"]) is None:
            at_result, word = at_stage, cells["stage"]  # a column of stages that holds results
        row.stage = word_of("stages", cells["stage"]) or ""
        if at_result < 0:
            row.result = None if self._is_result_asked else WAITING
            return True
        if not row.stage and (at_stage < 0 or at_stage == at_result):
            row.stage = word_of("stages", word) or ""
            row.stage = "" if row.stage == "rejected" else row.stage
        meant = self.answers.text("word", word.strip()) or meaning(word)
        if meant == ASIDE:
            made.aside.append(Aside(row.line, say("import-aside-word", typed=word)))
            return False
        if meant is None or meant not in RESULTS:
            self._words.setdefault(word.strip(), []).append(row.line)
        else:
            row.result = meant
        return True

    def settle_dates(self, made: Import, order: str) -> None:
        """Find the order of day and month, and give each row its day."""
        shown = [(self._days[text].shows, row.line) for row, text in self._dated]
        orders = {name for name, _ in shown if name}
        is_open = any(self._days[text].is_open for _, text in self._dated)
        if not order and len(orders) == 1:
            order = orders.pop()
        elif not order and not is_open:
            order = ""
        if order and (is_open or any(name for name, _ in shown)):
            made.order = order
            made.because = self._because(order)
        bad = {}
        for row, text in self._dated:
            day = self._days[text]
            row.date = day.by(order) if order or not day.is_open else None
            if order and row.date is None:
                row.date = day.by("")
            if row.date and row.date > self.today:
                bad[row.line] = say("import-future", typed=text, today=self.today.isoformat())
        if bad:
            made.rows = [row for row in made.rows if row.line not in bad]
            made.bad += [Bad(line, "date", problem) for line, problem in bad.items()]

    def _because(self, order: str) -> int | None:
        """Return the first line that shows an order; one that shows it on any day goes first."""
        lines = {
            by_today: row.line
            for row, text in reversed(self._dated)
            if self._days[text].shows == order
            for by_today in (self._days[text].by_today,)
        }
        return lines.get(False, lines.get(True))

    def ask(self, made: Import) -> None:
        """Ask what is left open."""
        kept = {row.line for row in made.rows}
        asked = {line for lines in self._asked.values() for line in lines}
        undated = (row.line for row in made.rows if row.date is None)
        open_dates = tuple(line for line in undated if line not in asked)
        if open_dates:
            made.questions.append(Ask("dates", "", open_dates, ORDERS, self._both(open_dates)))
        for text, lines in self._asked.items():
            here = tuple(line for line in lines if line in kept)
            if here:
                choices = self._days[text].choices
                # 9/5 with the month first, where the other dates of the file have it so.
                turned = choices[::-1] if made.order == ORDERS[1] and len(choices) == 2 else choices
                days = tuple(day.isoformat() for day in turned)
                made.questions.append(Ask("date", text, here, days))
        for word, lines in self._words.items():
            here = tuple(line for line in lines if line in kept)
            if here:
                made.questions.append(Ask("word", word, here, choices_for(word)))
        self._ask_followed(made)

    def _ask_followed(self, made: Import) -> None:
        """Ask which were followed up; what the list notes itself is offered first."""
        if self._is_record:
            return
        noted = {row.line: self._follow_up(row, made.order) for row in made.rows}
        likely = [line for line, each in noted.items() if each.done]
        for row in made.rows:
            row.followed_on = noted[row.line].day
            row.followed = self.answers.followed(row.line, likely)
        unsaid = tuple(row.line for row in made.rows if row.followed is None)
        if unsaid:
            choices = ("some", "none", "all") if likely else ("none", "all", "some")
            made.questions.append(Ask("followed-up", "", unsaid, choices, likely=tuple(likely)))

    def _follow_up(self, row: ImportedRow, order: str) -> FollowUp:
        texts = self._noted.get(row.line, [])
        return read_follow_up(texts, self.today, self.zone, order, row.date)

    def _both(self, lines: tuple[int, ...]) -> tuple[str, ...]:
        """Show the first open date in both orders."""
        text = next(text for row, text in self._dated if row.line == lines[0])
        day = self._days[text]
        return tuple(each.isoformat() for each in (day.day_first, day.month_first) if each)


@cache
def _not_followed() -> frozenset[str]:
    return frozenset(fact("record", "not-followed"))


def _iso_day(text: str) -> date | None:
    """Return a day written as year-month-day, and in no other way; else None."""
    try:
        return date.fromisoformat(text) if len(text) == 10 and text[4] == text[7] == "-" else None
    except ValueError:
        return None


def _is_ours(word: str) -> bool:
    """Tell whether a result may be one of the words in which a record is kept.

    Who writes "still no" or "a door" has written down what came of a follow-up; who writes
    "rejected" keeps a list of applications. A word that nobody knows says nothing about that.
    """
    ours: list[str] = fact("import", "ours")["words"]
    return key(word) in ours or not is_known(word)
