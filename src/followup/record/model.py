"""A record of real follow-ups: what a row holds, and what is found when a file is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from followup.facts import fact
from followup.ladder import RUNGS
from followup.words import say

__all__ = [
    "CHANNELS",
    "COLUMNS",
    "FOLLOWED",
    "KEPT_ASIDE",
    "NEEDED",
    "RESULTS",
    "STAGES",
    "WAITING",
    "Bad",
    "Counts",
    "Question",
    "Record",
    "Row",
    "Summary",
    "count_rows",
]

COLUMNS: tuple[str, ...] = tuple(fact("record", "columns"))
"""The columns of a record, in the order in which they are written."""

FOLLOWED: str = fact("record", "followed")
"""One more column, which is written where an application was not followed up: yes or no."""

KEPT_ASIDE: str = fact("record", "kept-aside")
"""One more, in which the page keeps values that nobody can read, each in a line of its own."""

NEEDED: tuple[str, ...] = tuple(fact("record", "needed"))
"""The columns that every row must fill."""

STAGES: tuple[str, ...] = tuple(fact("record", "stages"))
CHANNELS: tuple[str, ...] = tuple(fact("record", "channels"))
WAITING: str = fact("ladder", "waiting")
RESULTS = (*RUNGS, WAITING)

Counts = dict[tuple[str, str, str], int]
"""How many follow-ups have each (stage, channel, result); stage and channel may be empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """One follow-up.

    Args:
        date: The day of it; None while it can be read in two ways.
        employer: Who was asked, not empty.
        result: What came of it, one of `RESULTS`.
        job: Which job it was about; may be empty.
        stage: One of `STAGES`, or empty.
        channel: One of `CHANNELS`, or empty.
        note: Anything else; may hold line breaks.
        followed: Whether it is a follow-up. If not, it is an application that nobody followed up.
        extra: The values of the record's other columns, in their order.
        date_text: The date as it was written, while it can be read in two ways.
        line: The line of the file where the row starts, 1 or more; 0 if it is from no file.
    """

    date: date | None
    employer: str
    result: str
    job: str = ""
    stage: str = ""
    channel: str = ""
    note: str = ""
    followed: bool = True
    extra: tuple[str, ...] = ()
    date_text: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Bad:
    """A row that cannot be used.

    Args:
        line: The line where it starts, 1 or more.
        field: The column of the first thing that is wrong, or `row`.
        problem: What is wrong with the row and how to fix it, in full sentences.
    """

    line: int
    field: str
    problem: str


@dataclass(frozen=True, slots=True)
class Question:
    """Dates that can be read in two ways, with nothing in the file that settles it.

    Args:
        line: The line of the first of them, 1 or more.
        text: That date as it is written.
        day_first: The day that it is if the day stands first.
        month_first: The day that it is if the month stands first.
        rows: How many rows have such a date, 1 or more. They are counted all the same.
    """

    line: int
    text: str
    day_first: date
    month_first: date
    rows: int

    def __str__(self) -> str:
        day, other = self.day_first.isoformat(), self.month_first.isoformat()
        says = [
            say(
                "record-command-two-ways",
                line=str(self.line),
                typed=self.text,
                day=day,
                other=other,
            )
        ]
        if self.rows > 1:
            says.append(say("record-same-for-more", n=self.rows - 1))
        return " ".join([*says, say("record-command-say-which")])


@dataclass(frozen=True)
class Summary:
    """What a record adds up to.

    Args:
        read: How many rows were read, a count of 0 or more without the bad ones.
        counts: How many follow-ups there are of each stage, channel and result.
        bad: The rows that cannot be used, by line.
        question: Dates that can be read in two ways; None if there are none.
        without: The same as `counts` for the applications that nobody followed up.
        aside: How many values the page kept aside, a count of 0 or more; nobody can read them.
    """

    read: int
    counts: Counts
    bad: tuple[Bad, ...] = ()
    question: Question | None = None
    without: Counts = field(default_factory=dict)
    aside: int = 0

    @property
    def waiting(self) -> int:
        """How many follow-ups have no result yet, a count of 0 or more."""
        return sum(n for (_, _, result), n in self.counts.items() if result == WAITING)

    def __add__(self, other: Summary) -> Summary:
        """Return what two parts of a record add up to; lines are those of each part."""
        question = self.question or other.question
        return Summary(
            self.read + other.read,
            _added(self.counts, other.counts),
            self.bad + other.bad,
            question,
            _added(self.without, other.without),
            self.aside + other.aside,
        )


@dataclass(frozen=True)
class Record:
    """A record as it was read.

    Args:
        rows: The rows that can be used, in the order of the file.
        bad: The rows that cannot be used, by line.
        question: Dates that can be read in two ways; None if there are none.
        extra_columns: The names of columns that are not ours; they are kept as they are.
        aside: How many values the page kept aside, a count of 0 or more; nobody can read them.
    """

    rows: tuple[Row, ...]
    bad: tuple[Bad, ...] = ()
    question: Question | None = None
    extra_columns: tuple[str, ...] = ()
    aside: int = 0
    summary: Summary = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        counts = count_rows(row for row in self.rows if row.followed)
        without = count_rows(row for row in self.rows if not row.followed)
        summary = Summary(len(self.rows), counts, self.bad, self.question, without, self.aside)
        object.__setattr__(self, "summary", summary)


def _added(ours: Counts, others: Counts) -> Counts:
    return {key: ours.get(key, 0) + others.get(key, 0) for key in {**ours, **others}}


def count_rows(rows: Iterable[Row]) -> Counts:
    """Return how many rows there are of each stage, channel and result."""
    counts: Counts = {}
    for row in rows:
        key = (row.stage, row.channel, row.result)
        counts[key] = counts.get(key, 0) + 1
    return counts
