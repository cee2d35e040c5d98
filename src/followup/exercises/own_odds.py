"""What follows from a record in a notebook: the range, the next three, and all of it at once."""

from __future__ import annotations

from datetime import date
from typing import Any

from followup.exercises.figures import Chance
from followup.exercises.narrowing import narrowing_picture
from followup.exercises.pictures import odds_picture
from followup.exercises.records import can_be_counted
from followup.exercises.shown import Shown, paragraphs
from followup.ladder import LADDER
from followup.odds import (
    Belief,
    at_least_one,
    at_least_one_in_words,
    better,
    better_in_words,
    people,
)
from followup.record import Summary, belief_of, last_result, practice_for, rung_beliefs
from followup.words import say

__all__ = ["none_of_next", "range_by_rows", "your_odds"]


def none_of_next(n: int, record: Any) -> Chance:
    """Return the chance that no follow-up of the next ones gets a yes.

    Args:
        n: How many follow-ups, a count from 0 to 1,000,000.
        record: A record, as `record_in` takes it.

    Raises:
        FollowupError: If no odds may follow from it, or `n` is no such count.
    """
    belief = belief_of(can_be_counted(record).record.summary.counts)
    return Chance(1 - at_least_one(belief, n))


def range_by_rows(record: Any) -> Shown:
    """Show how the range narrows while the answers of a record come in.

    Args:
        record: A record, as `record_in` takes it.

    Raises:
        FollowupError: If no odds may follow from it.
    """
    return narrowing_picture(can_be_counted(record).steps)


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
    mine = can_be_counted(record)
    found = mine.record
    counts = found.summary.counts
    rungs = [
        _rung_or_better(rung.says, *people(belief.range()))
        for rung, belief in zip(LADDER[1:], list(rung_beliefs(counts).values())[1:], strict=True)
    ]
    practice = practice_for(counts, last_result(found.rows, date.today()))
    more = [say("exercise-record-rungs"), *rungs, *_without(found.summary, yes_is), practice.says]
    shown = _with(belief_of(counts, yes_is), more, found.summary.waiting)
    if mine.whose != "example":
        return shown
    says = say("exercise-record-example")
    return Shown(f"{says}\n{shown.text}", paragraphs(says) + shown.html)


def _without(summary: Summary, yes_is: str) -> list[str]:
    """What the record says of following up and not, where it holds both."""
    belief, without = belief_of(summary.counts, yes_is), belief_of(summary.without, yes_is)
    if not without.yes + without.no:
        return [say("exercise-record-with-alone")]
    return [
        say(
            "exercise-record-with-and-without",
            yes=belief.yes,
            no=belief.no,
            other_yes=without.yes,
            other_no=without.no,
        ),
        better_in_words(better(belief, without)),
        say("exercise-record-not-why"),
    ]


def _rung_or_better(rung: str, low: int, high: int) -> str:
    return say("exercise-record-rung", rung=rung, low=low, high=high)


def _with(belief: Belief, more: list[str], waiting: int = 0) -> Shown:
    picture = odds_picture(belief, waiting)
    ahead = at_least_one_in_words(5, at_least_one(belief, 5))
    lines = [ahead, *more]
    return Shown("\n".join([picture.text, *lines]), picture.html + paragraphs("\n".join(lines)))
