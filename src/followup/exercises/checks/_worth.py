"""Whether a follow-up pays for oneself: what it costs, what a yes is worth, what is left."""

from __future__ import annotations

from followup.exercises.answers import (
    about,
    near,
    number,
    share,
    value_is,
    whole,
)
from followup.exercises.checks._kinds import (
    beside_guess,
)
from followup.exercises.figures import plain, worth_of
from followup.exercises.tasks import Mistake, Task, Values
from followup.odds import break_even_in_words
from followup.words import say

__all__ = ["worth_tasks"]

_CODE = "break_even = cost / worth"
_GAIN = "my_guess * worth - 10 * cost"
_OF = 10


def worth_tasks() -> tuple[Task, Task, Task, Task]:
    """Return the tasks on one's own two numbers, in order."""
    return _cost(), _worth(), _break_even(), _gain()


def _less_than_cost(value: float, values: Values) -> bool:
    """Whether a yes is worth less than a follow-up costs, as far as the cost is known."""
    cost = values.get("cost")
    return isinstance(cost, int | float) and value < cost


def _cost() -> Task:
    return Task(
        name="cost",
        kind="guess",
        ask=say("exercise-fifty-fifty-cost-ask"),
        read=about(0, 1_000_000),
        right=lambda value, _: True,
        praise=say("exercise-fifty-fifty-cost-praise"),
        hints=(
            say("exercise-fifty-fifty-cost-hint-1"),
            say("exercise-fifty-fifty-cost-hint-2"),
            say("exercise-fifty-fifty-cost-hint-3"),
        ),
        answer="cost = 13",
        why=say("exercise-fifty-fifty-cost-why"),
    )


def _worth() -> Task:
    return Task(
        name="worth",
        kind="guess",
        ask=say("exercise-fifty-fifty-worth-ask"),
        read=about(0, 1_000_000_000),
        right=lambda value, v: value > 0 and not _less_than_cost(value, v),
        praise=say("exercise-fifty-fifty-worth-praise"),
        mistakes=(
            value_is(0, say("exercise-fifty-fifty-worth-nothing")),
            Mistake(
                _less_than_cost,
                say("exercise-fifty-fifty-worth-below-cost"),
            ),
        ),
        hints=(
            say("exercise-fifty-fifty-worth-hint-1"),
            say("exercise-fifty-fifty-worth-hint-2"),
            say("exercise-fifty-fifty-worth-hint-3"),
        ),
        answer="worth = 2000",
        why=say("exercise-fifty-fifty-worth-why"),
    )


def _break_even() -> Task:
    return Task(
        name="break_even",
        kind="counting",
        ask=say("exercise-fifty-fifty-break-even-ask"),
        read=lambda value: float(value) if isinstance(value, int | float) else share(value),
        right=lambda value, v: abs(value - v["cost"] / v["worth"]) <= 1e-6 + 0.01 * value,
        praise=say("exercise-fifty-fifty-break-even-praise"),
        mistakes=(
            Mistake(
                lambda value, v: bool(v["cost"]) and near(value, v["worth"] / v["cost"]),
                say("exercise-fifty-fifty-break-even-upside-down"),
            ),
            Mistake(
                lambda value, v: abs(value - 100 * v["cost"] / v["worth"]) <= 0.01 * value,
                say("exercise-fifty-fifty-break-even-per-cent"),
            ),
            value_is(
                lambda v: v["cost"] * v["worth"], say("exercise-fifty-fifty-break-even-multiplied")
            ),
            value_is(
                lambda v: v["worth"] - v["cost"], say("exercise-fifty-fifty-break-even-took-away")
            ),
            value_is(0.5, say("exercise-fifty-fifty-break-even-fifty-fifty")),
        ),
        otherwise=say("exercise-fifty-fifty-break-even-otherwise"),
        needs=("cost", "worth"),
        hints=(
            say("exercise-fifty-fifty-break-even-hint-1"),
            say("exercise-fifty-fifty-break-even-hint-2"),
            say("exercise-write", code=_CODE),
        ),
        answer=_CODE,
        why=say("exercise-fifty-fifty-break-even-why"),
        shows=_shown_break_even,
    )


def _shown_break_even(value: float, values: Values) -> str:
    lines = [worth_of(value), break_even_in_words(values["cost"], values["worth"])]
    return "\n".join([*lines, beside_guess(values, _OF)]).strip()


def _gain_of(values: Values) -> float:
    yeses = whole(0, _OF)(values["my_guess"])
    return yeses * float(values["worth"]) - _OF * float(values["cost"])


def _gain() -> Task:
    return Task(
        name="gain",
        kind="counting",
        ask=say("exercise-fifty-fifty-gain-ask"),
        read=lambda value: float(number(value)),
        right=lambda value, v: near(value, _gain_of(v)),
        praise=say("exercise-fifty-fifty-gain-praise"),
        mistakes=(
            value_is(
                lambda v: v["my_guess"] * v["worth"], say("exercise-fifty-fifty-gain-no-cost")
            ),
            value_is(
                lambda v: v["my_guess"] * v["worth"] - v["cost"],
                say("exercise-fifty-fifty-gain-one-cost"),
            ),
            value_is(
                lambda v: v["my_guess"] * (v["worth"] - v["cost"]),
                say("exercise-fifty-fifty-gain-only-yeses"),
            ),
            value_is(
                lambda v: _OF * (v["worth"] - v["cost"]),
                say("exercise-fifty-fifty-gain-all-yeses"),
            ),
            value_is(lambda v: -_gain_of(v), say("exercise-fifty-fifty-gain-other-way")),
        ),
        otherwise=say("exercise-fifty-fifty-gain-otherwise"),
        needs=("my_guess", "cost", "worth"),
        hints=(
            say("exercise-fifty-fifty-gain-hint-1"),
            say("exercise-fifty-fifty-gain-hint-2"),
            say("exercise-write", code=f"gain = {_GAIN}"),
        ),
        answer=f"gain = {_GAIN}",
        why=say("exercise-fifty-fifty-gain-why"),
        shows=_shown_gain,
    )


def _shown_gain(value: float, values: Values) -> str:
    brings = float(values["worth"]) * whole(0, _OF)(values["my_guess"])
    costs = _OF * float(values["cost"])
    return say(
        "exercise-fifty-fifty-gain-shown",
        brings=plain(round(brings, 2)),
        costs=plain(round(costs, 2)),
        rest=plain(round(abs(value), 2)),
        way="lost" if value < 0 else "left",
    )
