"""Is it really fifty-fifty?"""

from __future__ import annotations

import re

from followup.exercises.answers import (
    is_kind,
    near,
    odds,
    sentence,
    share,
    value_is,
    whole,
)
from followup.exercises.checks._kinds import (
    chosen,
    guess,
    shown_as_people,
    without_brackets,
)
from followup.exercises.checks._worth import worth_tasks
from followup.exercises.tasks import Misread, Task
from followup.facts import fact
from followup.words import say

YES, NO = 2, 6
_OF = 10
_ANSWERS = re.compile(
    "|".join(map(re.escape, fact("exercise", "answers-fifty-fifty"))), re.IGNORECASE
)


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
        *worth_tasks(),
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
