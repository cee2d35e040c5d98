"""A call that is played in an exercise: make it, find its worst turn, try that moment again."""

from __future__ import annotations

from typing import Any

from followup.calls import Moment
from followup.calls.telling import cost_of
from followup.exercises.answers import whole
from followup.exercises.calls import PracticeCall
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.words import say

__all__ = [
    "MOST_TURNS",
    "my_call",
    "not_over",
    "read_call",
    "second_call",
    "unless_over",
    "worst_moment",
    "worst_turn",
]

MOST_TURNS = 20


def my_call() -> Task:
    """Return the task of making a call, to its end."""
    return _played(
        "my_call",
        ask=say("exercise-role-play-my-call-ask", code="my_call.say(1)"),
        praise=say("exercise-role-play-my-call-praise"),
    )


def second_call() -> Task:
    """Return the task of trying the worst moment of `my_call` again, to its end."""
    return _played(
        "second_call",
        ask=say("exercise-role-play-second-call-ask"),
        praise=say("exercise-role-play-second-call-praise"),
        needs=("my_call", "worst_turn"),
        start="second_call = my_call.again(worst_turn or 1)\n",
    )


def _played(name: str, ask: str, praise: str, needs: tuple[str, ...] = (), start: str = "") -> Task:
    return Task(
        name=name,
        ask=ask,
        read=read_call,
        right=lambda call, _: call.over,
        praise=praise,
        mistakes=(Mistake(lambda call, _: not call.over, say("exercise-role-play-goes-on")),),
        hints=(
            say("exercise-role-play-played-hint-1"),
            say("exercise-role-play-played-hint-2", code=f"{name}.say(1)"),
            say("exercise-role-play-played-hint-3", code=f"{name}.hang_up()"),
        ),
        answer=f"{start}while not {name}.over: {name}.say({name}.best_number)",
        why=say("exercise-role-play-played-why"),
        needs=needs,
        untouched=lambda call: isinstance(call, PracticeCall) and _turns_of_learner(call) == 0,
        kind="play",
    )


def read_call(value: Any) -> PracticeCall:
    """Return a practice call.

    Raises:
        Misread: If it is something else.
    """
    if not isinstance(value, PracticeCall):
        raise Misread(say("exercise-role-play-no-call"))
    return value


def _turns_of_learner(call: PracticeCall) -> int:
    return call.turns - call.given


def not_over(values: Values) -> bool:
    """Return whether `my_call` still goes on."""
    return not read_call(values["my_call"]).over


def unless_over() -> Mistake:
    """Return the mistake of answering before `my_call` is over."""
    return Mistake(lambda _, v: not_over(v), say("exercise-role-play-not-over"))


def worst_turn() -> Task:
    """Return the task of finding the turn of `my_call` that cost most."""
    return Task(
        name="worst_turn",
        ask=say("exercise-role-play-worst-turn-ask"),
        read=whole(0, MOST_TURNS),
        right=lambda value, v: value in _costly(v),
        praise=say("exercise-role-play-worst-turn-praise"),
        mistakes=(
            unless_over(),
            Mistake(lambda value, v: _worst(v) == 0, say("exercise-role-play-worst-turn-none")),
            Mistake(lambda value, v: value == 0, say("exercise-role-play-worst-turn-some")),
            Mistake(
                lambda value, v: value == _unlucky(v), say("exercise-role-play-worst-turn-luck")
            ),
            Mistake(
                lambda value, v: value > read_call(v["my_call"]).turns,
                say("exercise-role-play-worst-turn-fewer"),
            ),
        ),
        otherwise=say("exercise-role-play-worst-turn-otherwise"),
        needs=("my_call",),
        hints=(
            say("exercise-role-play-worst-turn-hint-1"),
            say("exercise-role-play-worst-turn-hint-2"),
            say("exercise-role-play-worst-turn-hint-3"),
        ),
        answer=_worst_line,
        why=say("exercise-role-play-worst-turn-why"),
        kind="look-up",
    )


def worst_moment(values: Values) -> Moment | None:
    """Return the moment of `my_call` that cost most; None if none cost much."""
    moments = read_call(values["my_call"]).reviewed.moments
    return max(moments, key=lambda each: each.turn.skill_lost, default=None)


def _worst(values: Values) -> int:
    """The turn that cost most; 0 if none cost much."""
    moment = worst_moment(values)
    return moment.turn.turn if moment else 0


def _worst_line(values: Values) -> str:
    if not_over(values):
        raise Misread(say("exercise-role-play-not-over"))
    return f"worst_turn = {_worst(values)}"


def _costly(values: Values) -> set[int]:
    """The turns that cost most, in the points that the review says; 0 if none cost much."""
    turns = [moment.turn for moment in read_call(values["my_call"]).reviewed.moments]
    most = max(map(cost_of, turns), default=0)
    return {turn.turn for turn in turns if cost_of(turn) == most} or {0}


def _unlucky(values: Values) -> int:
    turns = read_call(values["my_call"]).reviewed.turns
    return min(turns, key=lambda each: each.luck).turn
