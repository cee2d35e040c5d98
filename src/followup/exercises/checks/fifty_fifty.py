"""Is it really fifty-fifty?"""

from __future__ import annotations

import re

from followup.exercises.answers import (
    about,
    is_kind,
    near,
    number,
    odds,
    sentence,
    share,
    value_is,
    whole,
)
from followup.exercises.checks._kinds import (
    beside_guess,
    chosen,
    guess,
    shown_as_people,
    without_brackets,
)
from followup.exercises.figures import plain, worth_of
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.facts import fact
from followup.odds import break_even_in_words
from followup.words import say

YES, NO = 2, 6
_CODE = "break_even = cost / worth"
_GAIN = "my_guess * worth - 10 * cost"
_OF = 10
_ANSWERS = re.compile(
    "|".join(map(re.escape, fact("exercise", "answers-fifty-fifty"))), re.IGNORECASE
)


def _less_than_cost(value: float, values: Values) -> bool:
    """Whether a yes is worth less than a follow-up costs, as far as the cost is known."""
    cost = values.get("cost")
    return isinstance(cost, int | float) and value < cost


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-fifty-fifty-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _my_guess(),
        _noes(),
        _rate(),
        _ana_odds(),
        _cost(),
        _worth(),
        _break_even(),
        _gain(),
        _what_we_know(),
        _my_answer(),
    )


def _my_guess() -> Task:
    return guess(
        high=_OF,
        example=3,
        praise=say("exercise-fifty-fifty-my-guess-praise"),
        hint=say("exercise-fifty-fifty-my-guess-hint"),
    )


def _noes() -> Task:
    return Task(
        name="noes",
        kind="counting",
        ask=say("exercise-fifty-fifty-noes-ask"),
        read=whole(0, 100),
        right=lambda value, _: value == NO,
        praise=say("exercise-fifty-fifty-noes-praise"),
        mistakes=(
            value_is(8, say("exercise-fifty-fifty-noes-all")),
            value_is(10, say("exercise-fifty-fifty-noes-added")),
            value_is(2, say("exercise-fifty-fifty-noes-yeses")),
            value_is(4, say("exercise-fifty-fifty-noes-fifty-fifty")),
        ),
        otherwise=say("exercise-fifty-fifty-noes-otherwise"),
        hints=(
            say("exercise-fifty-fifty-noes-hint-1"),
            say("exercise-fifty-fifty-noes-hint-2"),
            say("exercise-fifty-fifty-noes-hint-3"),
        ),
        answer="noes = 8 - 2",
        why=say("exercise-fifty-fifty-noes-why"),
    )


def _rate() -> Task:
    return Task(
        name="rate",
        kind="counting",
        ask=say("exercise-fifty-fifty-rate-ask"),
        read=share,
        right=lambda value, _: near(value, YES / (YES + NO)),
        praise=say("exercise-fifty-fifty-rate-praise"),
        mistakes=(
            *without_brackets(lambda _: (YES, NO), start=0),
            value_is(YES / NO, say("exercise-fifty-fifty-rate-by-noes")),
            value_is(1, say("exercise-fifty-fifty-rate-by-yeses")),
            value_is(
                (YES + NO) / YES,
                say("exercise-fifty-fifty-rate-upside-down"),
            ),
            value_is(NO / YES, say("exercise-fifty-fifty-rate-noes-by-yeses")),
            value_is(NO / (YES + NO), say("exercise-share-of-noes")),
            value_is(0.5, say("exercise-fifty-fifty-rate-fifty-fifty")),
            value_is(0.2, say("exercise-fifty-fifty-rate-by-ten")),
        ),
        otherwise=say("exercise-fifty-fifty-rate-otherwise"),
        hints=(
            say("exercise-fifty-fifty-rate-hint-1"),
            say("exercise-fifty-fifty-rate-hint-2"),
            say("exercise-fifty-fifty-rate-hint-3"),
        ),
        answer="rate = 2 / (2 + 6)",
        why=say("exercise-fifty-fifty-rate-why"),
        shows=shown_as_people(_OF),
    )


def _ana_odds() -> Task:
    return Task(
        name="ana_odds",
        kind="counting",
        ask=say("exercise-fifty-fifty-ana-odds-ask", odds=say("odds-ratio", yes=1, no=4)),
        read=odds,
        right=lambda value, _: value[0] * NO == value[1] * YES and value[1] > 0,
        praise=say("exercise-fifty-fifty-ana-odds-praise"),
        mistakes=(
            value_is((6, 2), say("exercise-fifty-fifty-ana-odds-noes-first")),
            value_is((3, 1), say("exercise-fifty-fifty-ana-odds-noes-first")),
            value_is((2, 8), say("exercise-fifty-fifty-ana-odds-to-all")),
            value_is((1, 4), say("exercise-fifty-fifty-ana-odds-one-of-four")),
            value_is((1, 1), say("exercise-fifty-fifty-ana-odds-fifty-fifty")),
        ),
        otherwise=say("exercise-fifty-fifty-ana-odds-otherwise"),
        hints=(
            say("exercise-fifty-fifty-ana-odds-hint-1"),
            say("exercise-fifty-fifty-ana-odds-hint-2"),
            say("exercise-fifty-fifty-ana-odds-hint-3", odds=say("odds-ratio", yes=YES, no=NO)),
        ),
        answer=f'ana_odds = "{say("odds-ratio", yes=YES, no=NO)}"',
        why=say("exercise-fifty-fifty-ana-odds-why"),
    )


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


def _read_answer(value: object) -> str:
    found = sentence(value)
    if not is_kind(found):
        raise Misread(say("exercise-start-unkind"))
    return found


def _my_answer() -> Task:
    return Task(
        name="my_answer",
        kind="own-words",
        ask=say("exercise-fifty-fifty-my-answer-ask"),
        read=_read_answer,
        right=lambda value, _: bool(_ANSWERS.search(value)),
        praise=say("exercise-fifty-fifty-my-answer-praise"),
        otherwise=say("exercise-fifty-fifty-my-answer-otherwise"),
        hints=(
            say("exercise-fifty-fifty-my-answer-hint-1"),
            say("exercise-fifty-fifty-my-answer-hint-2"),
            say("exercise-fifty-fifty-my-answer-hint-3"),
        ),
        answer=f'my_answer = "{say("exercise-fifty-fifty-my-answer-example")}"',
        why=say("exercise-fifty-fifty-my-answer-why"),
    )


def _what_we_know() -> Task:
    return chosen(
        "what_we_know",
        "B",
        ask=say("exercise-choose"),
        praise=say("exercise-fifty-fifty-what-we-know-praise"),
        wrong=(
            say("exercise-fifty-fifty-what-we-know-a"),
            say("exercise-fifty-fifty-what-we-know-c"),
        ),
        hints=(
            say("exercise-fifty-fifty-what-we-know-hint-1"),
            say("exercise-fifty-fifty-what-we-know-hint-2"),
            say("exercise-fifty-fifty-what-we-know-hint-3"),
        ),
        why=say("exercise-fifty-fifty-what-we-know-why"),
    )
