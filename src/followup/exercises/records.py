"""A record of real follow-ups in a notebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from followup._files import read_bytes
from followup.errors import FollowupError
from followup.exercises.asked_records import answers_in, code_of, question_of
from followup.exercises.seen_records import Seen, see
from followup.exercises.shown import Shown, paragraphs
from followup.exercises.typed_records import as_record_text, cells_of, has_headings, mark_in
from followup.facts import fact
from followup.record import WAITING, Record, Row, belief_of, read_record
from followup.record.dates import check_order
from followup.record.importing import Answer, Import, understand
from followup.record.importing.model import FIELDS
from followup.record.importing.settling import as_record
from followup.record.importing.understanding import MOST_BYTES
from followup.record.model import NEEDED, RESULTS, count_rows
from followup.words import say

__all__ = [
    "START",
    "LearnerRecord",
    "can_be_counted",
    "example_record",
    "load_record",
    "no_follow_ups",
    "read_list",
    "record_in",
    "type_record",
]

_MOST_BAD = 10
_MOST_SHOWN = 40

START = "record = my_record(my_lines)"
"""How a record begins, as a line of code."""


class LearnerRecord(Shown):
    """A record that was read, and what could not be read of it.

    Args:
        record: The record.
        above: How many lines stand above the learner's first one, a count.
        asks: What is not clear in it, as sentences; no odds follow before it is answered.
        whose: `own`, `example`, or `nobody` where there are no follow-ups yet.
        typed: Whether somebody typed its lines, and can mend them at once.
    """

    def __init__(
        self,
        record: Record,
        above: int = 0,
        asks: Sequence[str] = (),
        whose: str = "own",
        typed: bool = False,
    ) -> None:
        self.record = record
        self.to_mend = len(record.bad) if typed else 0
        self.asks = tuple(asks)
        self.whose = whose
        rows = [(row.date, row.employer, row.result, row.followed) for row in record.rows]
        self.seen = (
            Seen((whose, *rows), self.count()) if asks else see((whose, *rows), self.count())
        )
        told, shown = self._read(above), [] if asks else self._rows()
        lines = "".join(f"<li>{escape(line)}</li>" for line in shown)
        html = paragraphs("\n".join(told)) + (f"<ul>{lines}</ul>" if lines else "")
        text = "\n".join([*told, *shown, *self.asks])
        super().__init__(text, html + paragraphs("\n".join(self.asks)))

    def _rows(self) -> list[str]:
        """The rows as they were understood, to be counted; of many, how many have each result."""
        rows = self.record.rows
        if len(rows) <= _MOST_SHOWN:
            return [_row_in_words(row) for row in rows]
        counts = Counter(row.result for row in rows if row.followed)
        return [say("exercise-record-tally", result=key, n=counts[key]) for key in RESULTS]

    def _read(self, above: int) -> list[str]:
        record = self.record
        if self.whose == "nobody":
            return [say("odds-nothing-yet")]
        of = "follow-ups" if all(row.followed for row in record.rows) else "entries"
        lines = [say("exercise-record-example")] if self.whose == "example" else []
        lines.append(say("record-page-read", n=len(record.rows), of=of))
        lines += [
            say("record-page-line", line=bad.line - above, problem=bad.problem)
            for bad in record.bad[:_MOST_BAD]
        ]
        if len(record.bad) > _MOST_BAD:
            lines.append(say("exercise-record-more-bad", n=len(record.bad) - _MOST_BAD))
        if record.question:
            lines.append(say("exercise-record-question", question=str(record.question)))
        return lines

    @property
    def can_be_counted(self) -> bool:
        """Whether odds may follow: all is clear, and a line was read or there are none yet."""
        return not self.asks and (self.whose == "nobody" or bool(self.record.rows))

    @property
    def steps(self) -> list[tuple[int, int]]:
        """The yeses and noes before any answer, and after each, in the order of the days."""
        rows = [row for row in self.record.rows if row.followed and row.result != WAITING]
        rows.sort(key=lambda row: row.date or date.max)
        counts = [belief_of(count_rows(rows[:n])) for n in range(len(rows) + 1)]
        return [(belief.yes, belief.no) for belief in counts]

    def count(self, yes_is: str = "door") -> tuple[int, int]:
        """Return how many yeses and noes there are; waiting counts as neither.

        Args:
            yes_is: The lowest rung that counts as a yes.
        """
        belief = belief_of(self.record.summary.counts, yes_is)
        return belief.yes, belief.no


def _row_in_words(row: Row) -> str:
    if row.followed:
        return say("exercise-record-row", employer=row.employer, result=row.result)
    return say("exercise-record-row-without", employer=row.employer, result=row.result)


def read_list(
    data: bytes, answers: Sequence[Answer] = (), dates: str | None = None
) -> tuple[LearnerRecord, Import]:
    """Read any list of applications, and ask what is not clear in it.

    Args:
        data: The bytes of the file.
        answers: What somebody has answered already.
        dates: `day-first` or `month-first`, where 03/04/2026 can be read in two ways.

    Returns:
        The record, and what was understood of the file.

    Raises:
        FollowupError: If the file cannot be read, or nothing in it says what happened.
    """
    made = understand(data, date.today(), order=check_order(dates) or "", answers=answers)
    places = dict(zip(FIELDS, made.columns.places, strict=True))
    is_asked = any(ask.about == "column" for ask in made.questions)
    if places["result"] < 0 and places["stage"] < 0 and not is_asked:
        raise FollowupError(say("exercise-record-no-result"))
    asks = [say("exercise-record-ask", question=question_of(ask, made)) for ask in made.questions]
    if asks:
        asks.append(say("exercise-record-answer", code=code_of(made.questions)))
    return LearnerRecord(as_record(made), asks=asks), made


def load_record(
    file: str, dates: str | None = None, answers: Mapping[str, str] | None = None
) -> LearnerRecord:
    """Read a record, or any list of applications, from a file beside the notebook.

    Args:
        file: The file's name, such as ``"my-follow-ups.csv"``.
        dates: `day-first` or `month-first`, where 03/04/2026 can be read in two ways.
        answers: What is not clear in it, with the answers, such as ``{"maybe": "waiting"}``.

    Raises:
        FollowupError: If there is no such file, or it is no list of applications.
    """
    if not isinstance(file, str):
        raise FollowupError(say("exercise-record-no-file"))
    return read_list(read_bytes(Path(file), MOST_BYTES), answers_in(answers), dates)[0]


def type_record(
    text: str, dates: str | None = None, answers: Mapping[str, str] | None = None
) -> LearnerRecord:
    """Read a record that is typed: a line for each follow-up, day, employer, what happened.

    Args:
        text: The lines. The day and the employer may be left out, and so may a first line that
            names the columns.
        dates: As for `load_record`.
        answers: As for `load_record`.

    Raises:
        FollowupError: If it is no record.
    """
    if not isinstance(text, str) or not text.strip():
        raise FollowupError(say("exercise-record-nothing"))
    lines = "\n".join(line.strip() for line in text.strip().splitlines())
    if has_headings(lines):
        if {*NEEDED} <= {*cells_of(lines.splitlines()[0].casefold(), mark_in(lines))}:
            return LearnerRecord(read_record(lines, date.today(), dates), typed=True)
        return read_list(lines.encode(), answers_in(answers), dates)[0]
    named = as_record_text(lines, date.today())
    return LearnerRecord(read_record(named, date.today(), dates), above=1, typed=True)


def no_follow_ups() -> LearnerRecord:
    """Return the record of somebody who has not followed up yet: a starting guess, and no more."""
    return LearnerRecord(Record(()), whose="nobody")


def example_record() -> LearnerRecord:
    """Return an example, for whoever wants to see one first. Its follow-ups are nobody's."""
    text = as_record_text("\n".join(fact("exercise", "example-record")), date.max)
    return LearnerRecord(read_record(text, date.max), above=1, whose="example")


def record_in(value: Any) -> LearnerRecord:
    """Return a record, whether it was typed, loaded or chosen with the button.

    Raises:
        FollowupError: If it is no record, or no file was chosen yet.
    """
    if isinstance(value, LearnerRecord):
        return value
    if not hasattr(value, "found"):
        raise FollowupError(say("exercise-record-none", code=START))
    if value.found is None:
        raise FollowupError(say("exercise-record-not-chosen"))
    found: LearnerRecord = value.found
    return found


def can_be_counted(value: Any) -> LearnerRecord:
    """Return a record from which odds may follow.

    Raises:
        FollowupError: If it is none, nothing in it can be read, or something in it is not clear.
    """
    found = record_in(value)
    if found.asks:
        raise FollowupError(say("exercise-record-unclear"))
    if not found.can_be_counted:
        raise FollowupError(say("exercise-record-unread"))
    return found
