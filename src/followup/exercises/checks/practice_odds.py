"""Play a call many times: your rate, the exact chance, skill and luck."""

from __future__ import annotations

from typing import Any

from followup.exercises.answers import near, share, value_is
from followup.exercises.checks._kinds import chosen, guess, shown_as_people, without_brackets
from followup.exercises.checks._luck import my_seed, rate_of_all, seeds, spread, spread_guess
from followup.exercises.checks._trials import (
    after_guess,
    best_first,
    first_guess,
    moved_by,
    new_chance,
)
from followup.exercises.many_calls import Many, call_chance
from followup.exercises.tasks import Misread, Task, Values
from followup.words import say

CALL = "after-the-no"
_TIMES = 20
_COUNT = f'exact = call_chance("{CALL}", "random")'
_COMPARE = f'skill = call_chance("{CALL}", "best") - exact'
_SHARE = "many.yes / (many.yes + many.no)"


def _read_many(value: Any) -> Many:
    if not isinstance(value, Many):
        raise Misread(say("exercise-practice-odds-no-many"))
    return value


def _rate_of(values: Values) -> float:
    many = _read_many(values["many"])
    return many.yes / (many.yes + many.no)


def _difference() -> float:
    return call_chance(CALL, "best") - call_chance(CALL, "random")


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-practice-odds-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _my_guess(),
        my_seed(),
        _rate(),
        seeds(),
        spread_guess(_TIMES),
        spread(_TIMES),
        rate_of_all(),
        _exact(),
        _why_different(),
        first_guess(),
        best_first(),
        _skill(),
        new_chance(),
        after_guess(),
        moved_by(),
    )


def _my_guess() -> Task:
    return guess(
        high=_TIMES,
        example=5,
        praise=say("exercise-practice-odds-my-guess-praise"),
        hint=say("exercise-practice-odds-my-guess-hint"),
    )


def _rate() -> Task:
    return Task(
        name="rate",
        kind="counting",
        ask=say("exercise-practice-odds-rate-ask"),
        read=share,
        right=lambda value, v: near(value, _rate_of(v)),
        praise=say("exercise-practice-odds-rate-praise"),
        mistakes=(
            *without_brackets(lambda v: (v["many"].yes, v["many"].no), start=0),
            value_is(lambda v: 1 - _rate_of(v), say("exercise-share-of-noes")),
            value_is(
                lambda v: v["many"].yes / max(1, v["many"].no),
                say("exercise-practice-odds-rate-by-noes"),
            ),
            value_is(0.5, say("exercise-practice-odds-rate-fifty-fifty")),
            value_is(
                lambda v: (v["many"].yes + v["many"].no) / max(1, v["many"].yes),
                say("exercise-practice-odds-rate-by-yeses"),
            ),
            value_is(
                lambda v: v["many"].no / max(1, v["many"].yes),
                say("exercise-practice-odds-rate-by-yeses"),
            ),
            value_is(1, say("exercise-practice-odds-rate-by-itself")),
        ),
        otherwise=say("exercise-practice-odds-rate-ask"),
        needs=("many",),
        hints=(
            say("exercise-practice-odds-rate-hint-1"),
            say("exercise-practice-odds-rate-hint-2"),
            say("exercise-write", code=f"rate = {_SHARE}"),
        ),
        answer=f"rate = {_SHARE}",
        why=say("exercise-practice-odds-rate-why"),
        shows=shown_as_people(_TIMES),
    )


def _exact() -> Task:
    return Task(
        name="exact",
        kind="look-up",
        ask=say("exercise-practice-odds-exact-ask"),
        read=share,
        right=lambda value, _: near(value, call_chance(CALL, "random")),
        praise=say("exercise-practice-odds-exact-praise"),
        mistakes=(
            value_is(lambda _: call_chance(CALL, "best"), say("exercise-practice-odds-exact-best")),
            value_is(_rate_of, say("exercise-practice-odds-exact-rate")),
            value_is(0.5, say("exercise-practice-odds-exact-fifty-fifty")),
        ),
        needs=("many",),
        hints=(
            say("exercise-practice-odds-exact-hint-1"),
            say("exercise-practice-odds-exact-hint-2"),
            say("exercise-write", code=_COUNT),
        ),
        answer=_COUNT,
        why=say("exercise-practice-odds-exact-why"),
        shows=shown_as_people(_TIMES),
    )


def _skill() -> Task:
    return Task(
        name="skill",
        kind="counting",
        ask=say("exercise-practice-odds-skill-ask"),
        read=share,
        right=lambda value, _: near(value, _difference()),
        praise=say("exercise-practice-odds-skill-praise"),
        mistakes=(
            value_is(
                lambda _: call_chance(CALL, "best"),
                say("exercise-practice-odds-skill-best"),
            ),
            value_is(
                lambda _: call_chance(CALL, "best") - 0.5,
                say("exercise-practice-odds-skill-minus-half"),
            ),
            value_is(
                lambda _: call_chance(CALL, "random"), say("exercise-practice-odds-skill-by-lot")
            ),
            value_is(
                lambda _: -_difference(),
                say("exercise-practice-odds-skill-other-way"),
            ),
        ),
        otherwise=say("exercise-practice-odds-skill-otherwise"),
        hints=(
            say("exercise-practice-odds-skill-hint-1"),
            say("exercise-practice-odds-skill-hint-2"),
            say("exercise-write", code=_COMPARE),
        ),
        answer=_COMPARE,
        why=say("exercise-practice-odds-skill-why"),
        shows=shown_as_people(),
    )


def _why_different() -> Task:
    return chosen(
        "why_different",
        "A",
        ask=say("exercise-choose"),
        praise=say("exercise-practice-odds-why-different-praise"),
        wrong=(
            say("exercise-practice-odds-why-different-b"),
            say("exercise-practice-odds-why-different-c"),
        ),
        hints=(
            say("exercise-practice-odds-why-different-hint-1"),
            say("exercise-practice-odds-why-different-hint-2"),
            say("exercise-practice-odds-why-different-hint-3"),
        ),
        why=say("exercise-practice-odds-why-different-why"),
    )
