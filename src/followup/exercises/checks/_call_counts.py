"""What is counted in a call that was played, and in a hundred such calls."""

from __future__ import annotations

from collections.abc import Callable

from followup.exercises.answers import value_is, whole
from followup.exercises.checks._played import MOST_TURNS, not_over, read_call, unless_over
from followup.exercises.many_calls import Many
from followup.exercises.tasks import Misread, Task, Values
from followup.exercises.transcripts import costs
from followup.words import say

__all__ = ["cost", "fell", "more"]


def _costs(values: Values) -> tuple[int, ...]:
    return costs(read_call(values["my_call"]).reviewed.turns)


def fell() -> Task:
    """Return the task of counting the turns in which the learner's words cost something."""
    return Task(
        name="fell",
        ask=say("exercise-role-play-fell-ask"),
        read=whole(0, MOST_TURNS),
        right=lambda value, v: not not_over(v) and value == sum(map(bool, _costs(v))),
        praise=say("exercise-role-play-fell-praise"),
        mistakes=(
            unless_over(),
            value_is(lambda v: len(_costs(v)), say("exercise-role-play-fell-all")),
            value_is(
                lambda v: len(_costs(v)) - sum(map(bool, _costs(v))),
                say("exercise-role-play-fell-others"),
            ),
            value_is(lambda v: sum(_costs(v)), say("exercise-role-play-fell-points")),
        ),
        otherwise=say("exercise-role-play-fell-otherwise"),
        hints=(
            say("exercise-role-play-fell-hint-1", code="my_call.transcript()"),
            say("exercise-role-play-fell-hint-2"),
            say("exercise-role-play-fell-hint-3"),
        ),
        answer=lambda v: f"fell = {sum(map(bool, _ended_costs(v)))}",
        why=say("exercise-role-play-fell-why"),
        needs=("my_call",),
        kind="counting",
    )


def _ended_costs(values: Values) -> tuple[int, ...]:
    if not_over(values):
        raise Misread(say("exercise-role-play-not-over"))
    return _costs(values)


def cost() -> Task:
    """Return the task of adding up what the learner's words cost."""
    return Task(
        name="cost",
        ask=say("exercise-role-play-cost-ask"),
        read=whole(0, 100 * MOST_TURNS),
        right=lambda value, v: not not_over(v) and value == sum(_costs(v)),
        praise=say("exercise-role-play-cost-praise"),
        mistakes=(
            unless_over(),
            value_is(lambda v: sum(map(bool, _costs(v))), say("exercise-role-play-cost-turns")),
            value_is(lambda v: max(_costs(v)), say("exercise-role-play-cost-worst")),
        ),
        otherwise=say("exercise-role-play-cost-otherwise"),
        hints=(
            say("exercise-role-play-cost-hint-1"),
            say("exercise-role-play-cost-hint-2", code="cost = 12 + 3 + 8"),
            say("exercise-role-play-cost-hint-3"),
        ),
        answer=lambda v: f"cost = {' + '.join(map(str, filter(None, _ended_costs(v)))) or 0}",
        why=say("exercise-role-play-cost-why"),
        needs=("my_call",),
        kind="counting",
    )


def more() -> Task:
    """Return the task of comparing the best lines with lines by lot."""

    def yes(name: str) -> Callable[[Values], int]:
        return lambda values: _many(values, name).yes

    best, lot = yes("with_best"), yes("by_lot")
    return Task(
        name="more",
        ask=say("exercise-role-play-more-ask"),
        read=whole(-100, 100),
        right=lambda value, v: value == best(v) - lot(v),
        praise=say("exercise-role-play-more-praise"),
        mistakes=(
            value_is(lambda v: lot(v) - best(v), say("exercise-role-play-more-round")),
            value_is(best, say("exercise-role-play-more-best")),
            value_is(lot, say("exercise-role-play-more-lot")),
            value_is(lambda v: best(v) + lot(v), say("exercise-role-play-more-sum")),
        ),
        otherwise=say("exercise-role-play-more-otherwise"),
        hints=(
            say("exercise-role-play-more-hint-1"),
            say("exercise-role-play-more-hint-2"),
            say("exercise-role-play-more-hint-3", code="more = 80 - 15"),
        ),
        answer=lambda v: f"more = {best(v)} - {lot(v)}",
        why=say("exercise-role-play-more-why"),
        needs=("by_lot", "with_best"),
        kind="counting",
    )


def _many(values: Values, name: str) -> Many:
    found = values[name]
    if not isinstance(found, Many):
        raise Misread(say("exercise-role-play-no-many"))
    return found
