"""A plan for the next real follow-up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import is_kind, sentence
from followup.exercises.days import moment_of
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.facts import fact
from followup.words import say


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(map(re.escape, phrases))})\b", re.IGNORECASE)


_WHO = _any_of(fact("exercise", "says-who"))
_THANKS = _any_of(fact("exercise", "thanks"))
_PUSH = _any_of(fact("exercise", "pushes"))
_LONG: int = fact("exercise", "longest")
_HELLO: str = fact("exercise", "first-sentence")
_WHOM = 'whom = "Northline"'


def _read_name(value: Any) -> str:
    if not isinstance(value, str):
        raise Misread(say("exercise-your-plan-whom-no-text"))
    return value.strip()


def _read_day(value: Any) -> date:
    try:
        return moment_of(value, date.today()).day
    except FollowupError as error:
        raise Misread(str(error)) from None


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-your-plan-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _whom(),
        _when(),
        _first_sentence(),
        _if_nobody_answers(),
    )


def _whom() -> Task:
    return Task(
        name="whom",
        ask=say("exercise-your-plan-whom-ask"),
        read=_read_name,
        right=lambda value, _: len(value) >= 2 and not _is_nobody(value, _),
        praise=say("exercise-your-plan-whom-praise"),
        mistakes=(
            Mistake(lambda value, _: not value, say("exercise-your-plan-whom-empty")),
            Mistake(_is_nobody, say("exercise-your-plan-whom-nobody")),
        ),
        hints=(
            say("exercise-your-plan-whom-hint-1"),
            say("exercise-your-plan-whom-hint-2"),
            say("exercise-your-plan-whom-hint-3", code=_WHOM),
        ),
        answer=_WHOM,
        why=say("exercise-your-plan-whom-why"),
        kind="own-words",
    )


def _is_nobody(name: str, _: Values) -> bool:
    nobody = say("exercise-your-plan-nobody").split("|")
    return name.casefold() in [each.strip().casefold() for each in nobody]


def _when() -> Task:
    code = f'when = "{say("exercise-tomorrow")}"'
    return Task(
        name="when",
        ask=say("exercise-your-plan-when-ask"),
        read=_read_day,
        right=lambda value, _: (value - date.today()).days <= 14,
        praise=say("exercise-your-plan-when-praise"),
        otherwise=say("exercise-your-plan-when-otherwise"),
        hints=(
            say("exercise-your-plan-when-hint-1"),
            say("exercise-your-plan-when-hint-2"),
            say("exercise-write", code=code),
        ),
        answer=code,
        why=say("exercise-your-plan-when-why"),
        kind="own-words",
    )


def _first_sentence() -> Task:
    return Task(
        name="first_sentence",
        ask=say("exercise-start-ask"),
        read=sentence,
        right=lambda value, _: (
            len(value.split()) <= _LONG
            and bool(_WHO.search(value))
            and not _PUSH.search(value)
            and is_kind(value)
            and bool(_THANKS.search(value) or "?" in value)
        ),
        praise=say("exercise-your-plan-first-sentence-praise"),
        mistakes=(
            Mistake(lambda value, _: not is_kind(value), say("exercise-start-unkind")),
            Mistake(
                lambda value, _: bool(_PUSH.search(value)),
                say("exercise-your-plan-first-sentence-pushes"),
            ),
            Mistake(
                lambda value, _: not _WHO.search(value),
                say("exercise-your-plan-first-sentence-no-name"),
            ),
            Mistake(
                lambda value, _: len(value.split()) > _LONG,
                say("exercise-start-long", n=_LONG),
            ),
            Mistake(
                lambda value, _: not (_THANKS.search(value) or "?" in value),
                say("exercise-your-plan-first-sentence-no-thanks"),
            ),
        ),
        hints=(
            say("exercise-your-plan-first-sentence-hint-1"),
            say("exercise-your-plan-first-sentence-hint-2"),
            say("exercise-start-example", says=_HELLO),
        ),
        answer=f'first_sentence = "{_HELLO}"',
        why=say("exercise-good-start"),
        kind="own-words",
    )


def _if_nobody_answers() -> Task:
    return Task(
        name="if_nobody_answers",
        ask=say("exercise-your-plan-if-nobody-answers-ask"),
        read=sentence,
        right=lambda value, _: _has_if(value) and _has_then(value),
        praise=say("exercise-your-plan-if-nobody-answers-praise"),
        mistakes=(
            Mistake(
                lambda value, _: not _has_if(value),
                say("exercise-your-plan-if-nobody-answers-no-if"),
            ),
            Mistake(
                lambda value, _: not _has_then(value),
                say("exercise-your-plan-if-nobody-answers-no-then"),
            ),
        ),
        hints=(
            say("exercise-your-plan-if-nobody-answers-hint-1"),
            say("exercise-your-plan-if-nobody-answers-hint-2"),
            say("exercise-your-plan-if-nobody-answers-hint-3"),
        ),
        answer=f'if_nobody_answers = "{say("exercise-your-plan-if-nobody-answers-example")}"',
        why=say("exercise-your-plan-if-nobody-answers-why"),
        kind="own-words",
    )


def _has_if(plan: str) -> bool:
    return plan.casefold().startswith(f"{say('exercise-your-plan-if').casefold()} ")


def _has_then(plan: str) -> bool:
    return f" {say('exercise-your-plan-then').casefold()} " in f" {plan.casefold()} "
