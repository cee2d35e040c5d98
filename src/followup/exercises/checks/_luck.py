"""Tasks about luck: a seed of one's own, five seeds, and how far apart their calls end."""

from __future__ import annotations

from typing import Any

from followup.exercises.answers import near, share, value_is, whole
from followup.exercises.checks._kinds import beside_guess, guess, shown_as_people, without_brackets
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.exercises.trials import Spread
from followup.exercises.typed import Typed
from followup.words import say

__all__ = ["my_seed", "rate_of_all", "seeds", "spread", "spread_guess"]

_MOST = 4_294_967_295
_SEEDS = 5
_AS_THEY_STAND = [1, 2, 3, 4, 5]
_SPREAD = "max(five.yeses) - min(five.yeses)"
_ALL = "sum(five.yeses) / 100"


def my_seed() -> Task:
    """Any number of the learner's own, at which luck starts."""
    return Task(
        name="my_seed",
        kind="play",
        ask=say("exercise-practice-odds-my-seed-ask"),
        read=whole(0, _MOST),
        right=lambda value, _: True,
        praise=say("exercise-practice-odds-my-seed-praise"),
        hints=(
            say("exercise-practice-odds-my-seed-hint-1"),
            say("exercise-practice-odds-my-seed-hint-2"),
            say("exercise-write", code="my_seed = 7"),
        ),
        answer="my_seed = 7",
        why=say("exercise-practice-odds-my-seed-why"),
    )


def seeds() -> Task:
    """Five seeds of the learner's own."""
    return Task(
        name="seeds",
        kind="play",
        ask=say("exercise-practice-odds-seeds-ask", n=_SEEDS),
        read=_read_seeds,
        right=lambda value, _: len(set(value)) == _SEEDS,
        praise=say("exercise-practice-odds-seeds-praise"),
        mistakes=(
            Mistake(
                lambda value, _: len(value) != _SEEDS,
                say("exercise-practice-odds-seeds-not-five", n=_SEEDS),
            ),
        ),
        otherwise=say("exercise-practice-odds-seeds-same"),
        hints=(
            say("exercise-practice-odds-seeds-hint-1"),
            say("exercise-practice-odds-seeds-hint-2"),
            say("exercise-write", code="seeds = [3, 14, 15, 92, 65]"),
        ),
        answer="seeds = [3, 14, 15, 92, 65]",
        why=say("exercise-practice-odds-seeds-why"),
        untouched=lambda value: value is ... or value is None or value == _AS_THEY_STAND,
    )


def _read_seeds(value: Any) -> list[int]:
    # Without brackets it was taken for one number that somebody wrote with commas.
    several = [int(part) for part in value.split(",")] if isinstance(value, Typed) else value
    if not isinstance(several, list | tuple):
        raise Misread(say("exercise-practice-odds-seeds-brackets", code="[3, 14, 15, 92, 65]"))
    return [whole(0, _MOST)(each) for each in several]


def _five(values: Values) -> Spread:
    five = values["five"]
    if not isinstance(five, Spread) or len(five.yeses) != _SEEDS:
        raise Misread(say("exercise-practice-odds-no-five"))
    if list(five.seeds) != _read_seeds(values.get("seeds", list(five.seeds))):
        raise Misread(say("exercise-practice-odds-other-seeds"))
    return five


def _apart(values: Values) -> int:
    five = _five(values)
    return max(five.yeses) - min(five.yeses)


def spread_guess(times: int) -> Task:
    """A guess of how far luck carries apart."""
    return guess(
        name="spread_guess",
        high=times,
        example=4,
        praise=say("exercise-practice-odds-spread-guess-praise"),
        hint=say("exercise-practice-odds-spread-guess-hint"),
    )


def spread(times: int) -> Task:
    """How far apart the most and the fewest yeses are."""
    return Task(
        name="spread",
        kind="counting",
        ask=say("exercise-practice-odds-spread-ask"),
        read=whole(0, times),
        right=lambda value, v: value == _apart(v),
        praise=say("exercise-practice-odds-spread-praise"),
        mistakes=(
            value_is(lambda v: max(_five(v).yeses), say("exercise-practice-odds-spread-most")),
            value_is(lambda v: min(_five(v).yeses), say("exercise-practice-odds-spread-fewest")),
            value_is(
                lambda v: max(_five(v).yeses) + min(_five(v).yeses),
                say("exercise-practice-odds-spread-added"),
            ),
        ),
        otherwise=say("exercise-practice-odds-spread-otherwise"),
        needs=("five",),
        hints=(
            say("exercise-practice-odds-spread-hint-1"),
            say("exercise-practice-odds-spread-hint-2"),
            say("exercise-write", code=f"spread = {_SPREAD}"),
        ),
        answer=f"spread = {_SPREAD}",
        why=say("exercise-practice-odds-spread-why"),
        shows=lambda value, v: _shown_spread(value, v, times),
    )


def _shown_spread(value: int, values: Values, times: int) -> str:
    yeses = _five(values).yeses
    line = say("exercise-practice-odds-spread-shown", low=min(yeses), high=max(yeses), n=value)
    return f"{line}\n{beside_guess(values, times, 'spread_guess', is_chance=False)}".strip()


def _share_of_all(values: Values) -> float:
    five = _five(values)
    return sum(five.yeses) / (five.times * len(five.yeses))


def rate_of_all() -> Task:
    """The rate of all five times together."""

    def counts(values: Values) -> tuple[int, int]:
        yes = sum(_five(values).yeses)
        return yes, _five(values).times * _SEEDS - yes

    return Task(
        name="rate_of_all",
        kind="counting",
        ask=say("exercise-practice-odds-rate-of-all-ask"),
        read=share,
        right=lambda value, v: near(value, _share_of_all(v)),
        praise=say("exercise-practice-odds-rate-of-all-praise"),
        mistakes=(
            *without_brackets(counts, start=0),
            value_is(lambda v: 1 - _share_of_all(v), say("exercise-share-of-noes")),
            value_is(
                lambda v: sum(_five(v).yeses) / _five(v).times,
                say("exercise-practice-odds-rate-of-all-twenty"),
            ),
            value_is(lambda v: sum(_five(v).yeses), say("exercise-practice-odds-rate-of-all-sum")),
            value_is(
                lambda v: max(_five(v).yeses) / _five(v).times,
                say("exercise-practice-odds-rate-of-all-one"),
            ),
            value_is(0.5, say("exercise-practice-odds-rate-fifty-fifty")),
        ),
        otherwise=say("exercise-practice-odds-rate-of-all-otherwise"),
        needs=("five",),
        hints=(
            say("exercise-practice-odds-rate-of-all-hint-1"),
            say("exercise-practice-odds-rate-of-all-hint-2"),
            say("exercise-write", code=f"rate_of_all = {_ALL}"),
        ),
        answer=f"rate_of_all = {_ALL}",
        why=say("exercise-practice-odds-rate-of-all-why"),
        shows=shown_as_people(20),
    )
