"""A call of the learner's own: written as a text, worked out by hand, played, and changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import about, value_is
from followup.exercises.checks._played import my_call
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.exercises.written_calls import WrittenCall, fault_line, write_call
from followup.facts import fact
from followup.words import say

_EXAMPLE: str = fact("exercise", "own-call")
_THEIRS, _OURS = fact("exercise", "own-call-change")
_NEAR = 0.6


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-write-your-own-call-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return _my_text(), _by_hand(), _lot_by_hand(), my_call(), _moved()


def _my_text() -> Task:
    return Task(
        name="my_text",
        ask=say("exercise-write-your-own-call-my-text-ask"),
        read=_read_text,
        right=lambda value, _: bool(value),
        praise=say("exercise-write-your-own-call-my-text-praise"),
        hints=(
            say("exercise-write-your-own-call-my-text-hint-1"),
            say("exercise-write-your-own-call-my-text-hint-2"),
            say("exercise-write-your-own-call-my-text-hint-3"),
        ),
        answer=f"my_text = my_text.replace({_THEIRS!r}, {_OURS!r})",
        why=say("exercise-write-your-own-call-my-text-why"),
        untouched=lambda value: isinstance(value, str) and value.strip() == _EXAMPLE.strip(),
        kind="own-words",
    )


def _read_text(value: Any) -> WrittenCall:
    try:
        found = write_call(value)
    except FollowupError as error:
        raise Misread(str(error)) from None
    if found.faults:
        raise Misread(fault_line(found.faults[0]))
    return found


def _written(values: Values, name: str = "written") -> WrittenCall:
    found = values[name]
    if not isinstance(found, WrittenCall):
        raise Misread(say("exercise-write-your-own-call-no-call"))
    if found.faults:
        raise Misread(say("exercise-written-mend"))
    return found


def _is(count: Callable[[WrittenCall], int]) -> Callable[[Any, Values], bool]:
    return lambda value, values: abs(value - count(_written(values))) < _NEAR


def _by_hand() -> Task:
    return Task(
        name="by_hand",
        ask=say("exercise-write-your-own-call-by-hand-ask"),
        read=about(0, 100),
        right=_is(lambda call: call.best),
        praise=say("exercise-write-your-own-call-by-hand-praise"),
        mistakes=(
            Mistake(_is(lambda call: 100 - call.best), say("exercise-write-your-own-call-noes")),
            Mistake(
                lambda value, v: abs(100 * value - _written(v).best) < _NEAR,
                say("exercise-write-your-own-call-by-hand-share"),
            ),
            Mistake(_is(lambda call: call.by_lot), say("exercise-write-your-own-call-by-hand-lot")),
        ),
        otherwise=say("exercise-write-your-own-call-by-hand-otherwise"),
        hints=(
            say("exercise-write-your-own-call-by-hand-hint-1"),
            say("exercise-write-your-own-call-by-hand-hint-2", code="100 * 3 / 4"),
            say("exercise-write-your-own-call-by-hand-hint-3", code="written.solve()"),
        ),
        answer=lambda v: f"by_hand = {_written(v).best}",
        why=say("exercise-write-your-own-call-by-hand-why"),
        needs=("written",),
        kind="counting",
    )


def _lot_by_hand() -> Task:
    return Task(
        name="lot_by_hand",
        ask=say("exercise-write-your-own-call-lot-by-hand-ask"),
        read=about(0, 100),
        right=_is(lambda call: call.by_lot),
        praise=say("exercise-write-your-own-call-lot-by-hand-praise"),
        mistakes=(
            Mistake(
                _is(lambda call: call.best), say("exercise-write-your-own-call-lot-by-hand-best")
            ),
            Mistake(
                _is(lambda call: 2 * call.by_lot),
                say("exercise-write-your-own-call-lot-by-hand-sum"),
            ),
            Mistake(_is(lambda call: 100 - call.by_lot), say("exercise-write-your-own-call-noes")),
        ),
        otherwise=say("exercise-write-your-own-call-lot-by-hand-otherwise"),
        hints=(
            say("exercise-write-your-own-call-lot-by-hand-hint-1"),
            say("exercise-write-your-own-call-lot-by-hand-hint-2", code="(75 + 25) / 2"),
            say("exercise-write-your-own-call-by-hand-hint-3", code="written.solve()"),
        ),
        answer=lambda v: f"lot_by_hand = {_written(v).by_lot}",
        why=say("exercise-write-your-own-call-lot-by-hand-why"),
        needs=("written",),
        kind="counting",
    )


def _moved() -> Task:
    def before(values: Values) -> int:
        return _written(values).best

    def after(values: Values) -> int:
        return _written(values, "changed").best

    def is_same(_: Any, values: Values) -> bool:
        return _written(values).text_of_call == _written(values, "changed").text_of_call

    return Task(
        name="moved",
        ask=say("exercise-write-your-own-call-moved-ask"),
        read=about(-100, 100),
        right=lambda value, v: (
            not is_same(value, v) and abs(value - abs(after(v) - before(v))) < _NEAR
        ),
        praise=say("exercise-write-your-own-call-moved-praise"),
        mistakes=(
            Mistake(is_same, say("exercise-write-your-own-call-moved-same")),
            value_is(after, say("exercise-write-your-own-call-moved-after")),
            value_is(before, say("exercise-write-your-own-call-moved-before")),
            Mistake(lambda value, v: value < 0, say("exercise-write-your-own-call-moved-round")),
        ),
        otherwise=say("exercise-write-your-own-call-moved-otherwise"),
        hints=(
            say("exercise-write-your-own-call-moved-hint-1", code="written.solve()"),
            say("exercise-write-your-own-call-moved-hint-2", code="changed.solve()"),
            say("exercise-write-your-own-call-moved-hint-3", code="moved = 90 - 75"),
        ),
        answer=lambda v: f"moved = {max(before(v), after(v))} - {min(before(v), after(v))}",
        why=say("exercise-write-your-own-call-moved-why"),
        needs=("written", "changed"),
        kind="counting",
    )
