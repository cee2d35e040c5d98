"""What the tasks of *Your odds* count on: the learner's own record as it is now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import near, number
from followup.exercises.checks._kinds import shown_as_people
from followup.exercises.records import LearnerRecord, can_be_counted
from followup.exercises.seen_records import before, was_counted_before
from followup.exercises.tasks import Misread, Mistake, Values
from followup.words import say

__all__ = [
    "OF",
    "Counts",
    "as_people",
    "chance",
    "counts",
    "counts_again",
    "from_wrong_counts",
    "mine",
    "none_in_three",
    "of_an_older",
    "with_example",
]

Counts = tuple[int, int]
"""How many yeses and noes."""

OF = 10
"""Out of how many people a learner guesses."""


def mine(values: Values) -> LearnerRecord:
    """Return the record that odds may follow from.

    Raises:
        Misread: If there is none, with what to do first.
    """
    try:
        return can_be_counted(values["record"])
    except FollowupError as error:
        raise Misread(str(error)) from None


def counts(values: Values) -> Counts:
    """Return how many yeses and noes the record holds."""
    return mine(values).count()


def chance(both: Counts) -> float:
    """Return the chance of a yes after so many yeses and noes, with the starting guess."""
    return (both[0] + 1) / (sum(both) + 2)


def none_in_three(both: Counts) -> float:
    """Return the chance that none of the next three follow-ups gets a yes."""
    a, b = both[0] + 1, both[1] + 1
    return b * (b + 1) * (b + 2) / ((a + b) * (a + b + 1) * (a + b + 2))


def counts_again(name: str) -> Callable[[Values], str]:
    """Return what asks to count again where a variable was worked out from an older record."""

    def first(values: Values) -> str:
        older = was_counted_before(name, mine(values).seen, values)
        return say("exercise-your-odds-changed") if older else ""

    return first


def of_an_older(worked_out: Callable[[Counts], float]) -> Mistake:
    """Return the mistake of giving what the record before this one gave."""

    def gives(value: Any, values: Values) -> bool:
        older = before(mine(values).seen)
        return older is not None and near(value, worked_out(older))

    return Mistake(gives, say("exercise-your-odds-changed"))


def from_wrong_counts(worked_out: Callable[[Counts], float]) -> Mistake:
    """Return the mistake of a sum that is right, from `yes` and `no` that are not."""

    def gives(value: Any, values: Values) -> bool:
        try:
            held = (int(number(values.get("yes"))), int(number(values.get("no"))))
        except Misread:
            return False
        return held != counts(values) and near(value, worked_out(held))

    return Mistake(gives, say("exercise-your-odds-wrong-counts", code="exercise.yes.check()"))


def with_example(line: str, values: Values) -> str:
    """Return a line; where the record is the example, with the line that it is not one's own."""
    example = mine(values).whose == "example"
    return f"{line}\n{say('exercise-record-example')}" if example else line


def as_people(high: int = 0, name: str = "my_guess") -> Callable[[float, Values], str]:
    """Return what shows a chance of the record, as `shown_as_people` does."""
    shows = shown_as_people(high, name)
    return lambda value, values: with_example(shows(value, values), values)
