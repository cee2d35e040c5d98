"""Each row of a record, checked: its day, its words, and what is wrong with it.

Most rows repeat the days and words of others, so each text is looked at once and remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from followup.errors import FollowupError
from followup.facts import fact
from followup.record.dates import Readings, check_order, readings
from followup.record.fields import clean, column_of, is_kept_aside, plain, problem, words_of
from followup.record.model import COLUMNS, FOLLOWED, KEPT_ASIDE, NEEDED, Bad, Question
from followup.record.table import Table
from followup.record.writing import restored
from followup.words import say

__all__ = ["Checked", "Columns", "Memory", "Reader"]

_MOST_REMEMBERED = 100_000
_NOT_FOLLOWED = frozenset(fact("record", "not-followed"))
_Made = TypeVar("_Made")


class Memory(dict[str, _Made]):
    """What a function makes of each text; most are worked out once.

    Args:
        make: The function.
    """

    def __init__(self, make: Callable[[str], _Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: str) -> _Made:
        made = self._make(text)
        if len(self) < _MOST_REMEMBERED:
            self[text] = made
        return made


def _keys(column: str) -> Memory[str | None]:
    """Return the key that each text of a column stands for; None where it stands for none."""
    words = words_of(column)
    return Memory(lambda text: words.get(plain(text)))


def _is_blank(text: str) -> bool:
    """Whether a text has nothing in it that can be read."""
    return not (text.strip() if text.isprintable() else clean(text))


@dataclass(frozen=True, slots=True)
class Columns:
    """Where our columns stand in a file.

    Args:
        places: The place of each of `COLUMNS`, counted from 0; -1 where it is missing.
        extra: The places of named columns that are not ours.
        names: Their names.
        width: How many cells the heading has.
        followed: The place of the column that says what was followed up; -1 where it is missing.
        aside: The place of the column of values that nobody can read; -1 where it is missing.
    """

    places: tuple[int, ...]
    extra: tuple[int, ...]
    names: tuple[str, ...]
    width: int
    followed: int = -1
    aside: int = -1

    @classmethod
    def of(cls, heading: list[str]) -> Columns:
        """Find the columns in a heading.

        Raises:
            FollowupError: If a column that every row needs is missing, or one is there twice.
        """
        ours = [column_of(cell) for cell in heading]
        for name in COLUMNS:
            if ours.count(name) > 1:
                raise FollowupError(say("record-column-twice", column=name))
        missing = [name for name in NEEDED if name not in ours]
        if missing:
            raise FollowupError(_missing(missing, "record" if any(ours) else "nothing"))
        more = [plain(clean(cell)) for cell in heading]
        followed, aside = (
            more.index(plain(name)) if plain(name) in more else -1
            for name in (FOLLOWED, KEPT_ASIDE)
        )
        named = [i for i, cell in enumerate(heading) if not ours[i] and cell.strip()]
        extra = [i for i in named if i != followed]
        places = tuple(ours.index(name) if name in ours else -1 for name in COLUMNS)
        names = tuple(clean(restored(clean(heading[i]))) for i in extra)
        return cls(places, tuple(extra), names, len(heading), followed, aside)


def _missing(names: list[str], of: str) -> str:
    """Return which columns that every row needs are missing, 1 to 3 of them."""
    first, second, third, *_ = (*names, "", "")
    columns = ",".join(COLUMNS)
    return say(
        "record-columns-missing",
        of=of,
        n=len(names),
        first=first,
        second=second,
        third=third,
        columns=columns,
    )


@dataclass(slots=True)
class Checked:
    """A row whose words are known. Where its date is open, `date` is None.

    Args:
        line: The line where it starts, 1 or more.
        cells: Its cells, as many as the heading has.
        date: Its day.
        stage: A key, or empty.
        channel: A key, or empty.
        result: A key.
        followed: Whether it is a follow-up, and not an application that nobody followed up.
    """

    line: int
    cells: list[str]
    date: date | None
    stage: str
    channel: str
    result: str
    followed: bool


class Reader:
    """Reads the rows of a record one by one, and gathers those that cannot be used.

    Args:
        text: The text of the file.
        today: The day after which no follow-up can be.
        order: `day-first` or `month-first` where the reader knows; empty to tell from the file.

    Raises:
        FollowupError: If the file is empty or its heading lacks a column that every row needs.
    """

    def __init__(self, text: str, today: date, order: str | None = None) -> None:
        self.today = today
        self.order = check_order(order)
        self.bad: list[Bad] = []
        self.aside = 0
        self.question: Question | None = None
        self._open: dict[str, list[int]] = {}
        self._shown: set[str] = set()
        self._dates = Memory(readings)
        self._results, self._stages, self._channels = map(_keys, ("result", "stage", "channel"))
        self._rows = iter(table := Table(text))
        self._table = table
        self.columns = Columns.of(self._heading())

    def _heading(self) -> list[str]:
        for _, cells in self._rows:
            if cells is None or any(cell.strip() for cell in cells):
                return cells or []
        raise FollowupError(say("record-file-empty", columns=",".join(COLUMNS)))

    def __iter__(self) -> Iterator[Checked]:
        width = self.columns.width
        for line, cells in self._rows:
            if cells is None or not self._table.is_sound:
                self.bad.append(Bad(line, "row", say("record-quote-open")))
                if cells is not None:
                    self._table.go_back()
                continue
            if len(cells) != width and not self._fit(line, cells):
                continue
            row = self._check(line, cells)
            if row is not None:
                yield row

    def _fit(self, line: int, cells: list[str]) -> bool:
        """Make a row as wide as the heading; tell whether that loses nothing."""
        width = self.columns.width
        if any(cell.strip() for cell in cells[width:]):
            what = say("record-row-too-wide", n=str(width), mark=self._table.delimiter)
            self.bad.append(Bad(line, "row", what))
            return False
        del cells[width:]
        cells.extend([""] * (width - len(cells)))
        return any(cell.strip() for cell in cells)

    def _check(self, line: int, cells: list[str]) -> Checked | None:
        """Return a row if all its fields can be used, else name it as bad."""
        at_date, at_employer, _, at_stage, at_channel, at_result, _ = self.columns.places
        found = self._dates[cells[at_date]]
        result = self._results[cells[at_result]]
        stage = self._stages[cells[at_stage]] if at_stage >= 0 else ""
        channel = self._channels[cells[at_channel]] if at_channel >= 0 else ""
        day = found.day_first
        if (
            (day is None or day != found.month_first or day > self.today)
            or (result is None or stage is None or channel is None)
            or _is_blank(cells[at_employer])
        ):
            return self._look_closer(line, cells, found)
        return Checked(line, cells, day, stage, channel, result, self._is_followed(cells))

    def _is_followed(self, cells: list[str]) -> bool:
        """Tell a follow-up from an application that nobody followed up."""
        at = self.columns.followed
        return at < 0 or plain(cells[at]) not in _NOT_FOLLOWED

    def _look_closer(self, line: int, cells: list[str], found: Readings) -> Checked | None:
        """Say what is wrong with a row, or see that its date alone is special."""
        if not any(cell.strip() for cell in cells):
            return None
        if is_kept_aside(cells, self.columns.aside, self.columns.followed):
            self.aside += 1
            return None
        columns = dict(zip(COLUMNS, self.columns.places, strict=True))
        texts = {name: cells[at] if at >= 0 else "" for name, at in columns.items()}
        keys = {
            "stage": self._stages[texts["stage"]],
            "channel": self._channels[texts["channel"]],
            "result": self._results[texts["result"]],
        }
        faults = {"date": self._date_fault(texts["date"], found)}
        if found.shows:
            self._shown.add(found.shows)
        if _is_blank(texts["employer"]):
            faults["employer"] = say("record-employer-missing")
        faults |= {name: problem(name, texts[name]) for name, key in keys.items() if key is None}
        faults = {name: what for name, what in faults.items() if what}
        if faults:
            first = next(iter(faults))
            self.bad.append(Bad(line, first, " ".join(faults.values())))
            return None
        day = found.by(self.order)
        if found.is_open and not self.order:
            self._open.setdefault(texts["date"].strip(), []).append(line)
            day = None
        stage, channel, result = (key or "" for key in keys.values())
        return Checked(line, cells, day, stage, channel, result, self._is_followed(cells))

    def _date_fault(self, text: str, found: Readings) -> str:
        """Return what is wrong with a date, or the empty text."""
        if found.problem:
            return found.problem
        day = found.by(self.order)
        shown = " ".join(text.split())
        if day is None:
            return say("record-day-other-order", typed=shown, order=self.order)
        days = [day] if self.order else [each for each in (day, found.month_first) if each]
        return "" if min(days) <= self.today else self._future(min(days))

    def _future(self, day: date) -> str:
        today = self.today.isoformat()
        return say("record-day-after-today", day=day.isoformat(), today=today)

    def settle(self) -> dict[str, date | None]:
        """Decide about the open dates, after the last row was read.

        Returns:
            The day of each open date, by its text. None: it stays open, and `question` asks about
            it. A date that lies in the future is no longer among them: its rows are in `bad`.
        """
        if not self.order and len(self._shown) == 1:
            self.order = next(iter(self._shown))
        settled: dict[str, date | None] = {}
        for text, lines in self._open.items():
            day = self._dates[text].by(self.order) if self.order else None
            if day is not None and day > self.today:
                self.bad.extend(Bad(line, "date", self._future(day)) for line in lines)
            else:
                settled[text] = day
        asked = [text for text, day in settled.items() if day is None]
        if asked:
            self.question = self._ask(min(asked, key=lambda text: self._open[text][0]), asked)
        self.bad.sort(key=lambda bad: bad.line)
        return settled

    def _ask(self, first: str, asked: list[str]) -> Question:
        found = self._dates[first]
        assert found.day_first and found.month_first
        rows = sum(len(self._open[text]) for text in asked)
        return Question(self._open[first][0], first, found.day_first, found.month_first, rows)
