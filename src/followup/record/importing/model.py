"""What an import finds out: the rows, the questions, what is set aside, and what cannot be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date as Date

from followup.record.model import Bad

__all__ = ["ABOUT", "ASIDE", "FIELDS", "Aside", "Ask", "Columns", "Import", "ImportedRow"]

FIELDS = ("date", "employer", "job", "stage", "channel", "result", "note")
"""What a row may say, in the order of a record's columns."""

ABOUT = ("word", "dates", "date", "encoding", "column", "sheet", "followed-up")
"""What a question may be about."""

ASIDE = "aside"
"""The answer that sets rows aside."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which heading stands for which field; None where there is none.

    Args:
        headings: The heading of each of `FIELDS`, as it is written.
        places: The place of each, counted from 0; -1 where there is none.
        line: The line of the headings, 1 or more.
        is_record: Whether these are the columns of a record that we wrote.
        followed: The place of the column in which a record says what was followed up; -1 where
            there is none.
        aside: The place of the column in which a record keeps values that nobody can read; -1 where
            there is none.
        follow_ups: The places of the columns in which a list notes its own follow-ups.
    """

    headings: tuple[str | None, ...]
    places: tuple[int, ...]
    line: int
    is_record: bool = False
    followed: int = -1
    aside: int = -1
    follow_ups: tuple[int, ...] = ()


@dataclass(slots=True)
class ImportedRow:
    """One row of somebody's list; a field that is still asked about is None.

    Args:
        line: The line where it starts, 1 or more.
        date: The day.
        employer: The employer, not empty.
        job: The job; may be empty.
        stage: One of a record's stages, or empty.
        channel: One of a record's channels, or empty.
        result: One of a record's results.
        note: Anything else.
        followed: Whether this application was followed up.
        followed_on: The day of that follow-up, where the list notes it.
    """

    line: int
    date: Date | None
    employer: str | None
    job: str = ""
    stage: str | None = ""
    channel: str = ""
    result: str | None = None
    note: str = ""
    followed: bool | None = None
    followed_on: Date | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A question.

    Args:
        about: One of `ABOUT`.
        word: The word, the date or the field that it is about; may be empty.
        lines: The lines that wait for the answer.
        choices: The answers that are offered, the likeliest first; any day, where it asks for a
            day and offers none.
        shows: What helps to choose, for each choice; empty where nothing does.
        likely: The lines for which the list itself says yes, where it asks which were followed up.
    """

    about: str
    word: str
    lines: tuple[int, ...]
    choices: tuple[str, ...]
    shows: tuple[str, ...] = ()
    likely: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that says nothing about following up.

    Args:
        line: The line, 1 or more.
        why: Why it is set aside, as a sentence.
    """

    line: int
    why: str


@dataclass(slots=True)
class Import:
    """All that was understood. Each line of data is in exactly one of rows, aside and bad.

    Args:
        columns: Which column is what.
        order: `day-first`, `month-first`, or `certain` where every date says it by itself.
        because: The line whose date shows the order; None where none has to.
        encoding: The name of the encoding.
        rows: What can be used, now or once the questions are answered.
        questions: What is unclear.
        aside: What is set aside.
        bad: What cannot be read.
    """

    columns: Columns
    order: str
    because: int | None
    encoding: str
    rows: list[ImportedRow] = field(default_factory=list)
    questions: list[Ask] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    bad: list[Bad] = field(default_factory=list)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is unread or asked, so that odds may follow from it."""
        return not self.questions and not self.bad
