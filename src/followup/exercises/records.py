"""A record of real follow-ups in a notebook."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from followup.errors import FollowupError
from followup.exercises.pictures import odds_picture
from followup.exercises.shown import Shown, paragraphs
from followup.exercises.tasks import NOT_YET
from followup.ladder import LADDER
from followup.odds import Belief, at_least_one, at_least_one_in_words, people
from followup.record import (
    Record,
    belief_of,
    last_result,
    practice_for,
    read_record,
    rung_beliefs,
)
from followup.words import say

__all__ = [
    "TYPE_IT",
    "LearnerRecord",
    "load_record",
    "record_in",
    "type_record",
    "upload_record",
    "your_odds",
]

_MOST_BAD = 10
_TYPED = ("date", "employer", "result")

TYPE_IT = "record = type_record(example)"
"""How a record that is typed is read, as a line of code."""


class LearnerRecord(Shown):
    """A record that was read, and what could not be read of it.

    Args:
        record: The record.
        above: How many lines stand above the learner's first one, a count.
    """

    def __init__(self, record: Record, above: int = 0) -> None:
        self.record = record
        of = "follow-ups" if all(row.followed for row in record.rows) else "entries"
        lines = [say("record-page-read", n=len(record.rows), of=of)]
        lines += [
            say("record-page-line", line=bad.line - above, problem=bad.problem)
            for bad in record.bad[:_MOST_BAD]
        ]
        if len(record.bad) > _MOST_BAD:
            lines.append(say("exercise-record-more-bad", n=len(record.bad) - _MOST_BAD))
        if record.question:
            lines.append(say("exercise-record-question", question=str(record.question)))
        super().__init__("\n".join(lines))

    def count(self, yes_is: str = "door") -> tuple[int, int]:
        """Return how many yeses and noes there are; waiting counts as neither.

        Args:
            yes_is: The lowest rung that counts as a yes.
        """
        belief = belief_of(self.record.summary.counts, yes_is)
        return belief.yes, belief.no


def load_record(file: str, dates: str | None = None) -> LearnerRecord:
    """Read a record from a CSV file beside the notebook.

    Args:
        file: The file's name, such as ``"my-follow-ups.csv"``.
        dates: `day-first` or `month-first`, where 03/04/2026 can be read in two ways.

    Raises:
        FollowupError: If there is no such file, or it is no record.
    """
    if not isinstance(file, str):
        raise FollowupError(say("exercise-record-no-file"))
    return LearnerRecord(read_record(Path(file), date.today(), dates))


def type_record(text: str, dates: str | None = None) -> LearnerRecord:
    """Read a record that is typed: a line for each follow-up, day, employer, what happened.

    Args:
        text: The lines. A first line that names the columns may be left out.
        dates: `day-first` or `month-first`, where 03/04/2026 can be read in two ways.

    Raises:
        FollowupError: If it is no record.
    """
    if not isinstance(text, str) or not text.strip():
        raise FollowupError(say("exercise-record-nothing"))
    lines = "\n".join(line.strip() for line in text.strip().splitlines())
    first = lines.splitlines()[0]
    if "employer" in first.casefold():
        return LearnerRecord(read_record(lines, date.today(), dates))
    # What is copied from a spreadsheet has tabs, and many countries write semicolons.
    mark = next((each for each in "\t;" if each in first), ",")
    named = f"{mark.join(_TYPED)}\n{lines}"
    return LearnerRecord(read_record(named, date.today(), dates), above=1)


def upload_record() -> Any:
    """Show a button that takes a record from the learner's device, and then its odds.

    Returns:
        The button. Once a file is chosen, it can be used as the record itself.

    Raises:
        FollowupError: If this Jupyter has no buttons.
    """
    try:
        import ipywidgets
    except ImportError:
        code = 'your_odds(load_record("my-follow-ups.csv"))'
        raise FollowupError(say("exercise-record-no-buttons", code=code)) from None
    label = say("exercise-record-choose")
    chooser = ipywidgets.FileUpload(accept=".csv,.txt", multiple=False, description=label)
    told = ipywidgets.HTML()
    box = ipywidgets.VBox([chooser, told])
    box.found = None

    def taken(change: Any) -> None:
        if not change["new"]:
            return
        try:
            found = LearnerRecord(read_record(bytes(change["new"][0].content), date.today()))
            told.value = found.as_html() + your_odds(found).as_html()
            box.found = found
        except FollowupError as error:
            told.value = Shown(str(error), kind=NOT_YET).as_html()

    chooser.observe(taken, "value")
    return box


def record_in(value: Any) -> LearnerRecord:
    """Return a record, whether it was typed, loaded or chosen with the button.

    Raises:
        FollowupError: If it is no record, or no file was chosen yet.
    """
    if isinstance(value, LearnerRecord):
        return value
    if not hasattr(value, "found"):
        raise FollowupError(say("exercise-record-none", code=TYPE_IT))
    if value.found is None:
        raise FollowupError(say("exercise-record-not-chosen"))
    found: LearnerRecord = value.found
    return found


def your_odds(record: Any, yes_is: str = "door") -> Shown:
    """Show the odds of a record: the people, each rung, the next five, and what to practise.

    Args:
        record: A record, as `record_in` takes it, or (yeses, noes).
        yes_is: The lowest rung that counts as a yes.

    Raises:
        FollowupError: If a count or the rung cannot be used.
    """
    if isinstance(record, tuple) and len(record) == 2:
        return _with(Belief(*record), [])
    found = record_in(record).record
    counts = found.summary.counts
    rungs = [
        _rung_or_better(rung.says, *people(belief.range()))
        for rung, belief in zip(LADDER[1:], list(rung_beliefs(counts).values())[1:], strict=True)
    ]
    practice = practice_for(counts, last_result(found.rows, date.today()))
    more = [say("exercise-record-rungs"), *rungs, practice.says]
    return _with(belief_of(counts, yes_is), more, found.summary.waiting)


def _rung_or_better(rung: str, low: int, high: int) -> str:
    return say("exercise-record-rung", rung=rung, low=low, high=high)


def _with(belief: Belief, more: list[str], waiting: int = 0) -> Shown:
    picture = odds_picture(belief, waiting)
    ahead = at_least_one_in_words(5, at_least_one(belief, 5))
    lines = [ahead, *more]
    return Shown("\n".join([picture.text, *lines]), picture.html + paragraphs("\n".join(lines)))
