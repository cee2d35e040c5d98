"""Reading what learners write: numbers, letters and sentences, and what they put there instead."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from followup.exercises.figures import plain
from followup.exercises.tasks import Misread, Mistake, Values
from followup.exercises.typed import Typed, meant
from followup.facts import fact
from followup.words import say

__all__ = [
    "LETTERS",
    "about",
    "is_kind",
    "letter",
    "near",
    "number",
    "odds",
    "sentence",
    "share",
    "value_is",
    "whole",
]

LETTERS = "ABC"
"""What a learner chooses from, where there are three answers."""

_ROUND_A_LETTER = " .,:;()[]*\"'“”„«»‘’"
_OF = re.compile(r"\s*(\d+)\s*(?:out\s+)?of\s*(\d+)\s*", re.IGNORECASE)
_HARD_WORDS = "|".join(
    map(re.escape, [*fact("hearing", "hard-words"), *fact("exercise", "unkind")])
)
_UNKIND = re.compile(rf"\b({_HARD_WORDS})\b", re.IGNORECASE)
_NEAR = 0.006
_LEAST_PER_CENT = 10
"""From here on a number above 1 is read as per cent; below, it may be a sum the wrong way round."""


def number(value: Any) -> float | int | Fraction:
    """Return a number that a learner wrote.

    Raises:
        Misread: If it is a text, a list or anything else, with how to write it.
    """
    if isinstance(value, bool):
        raise Misread(say("exercise-number-yes-or-no"))
    if isinstance(value, tuple | list):
        raise Misread(say("exercise-number-several"))
    if isinstance(value, str):
        raise Misread(_about_text(value))
    if not isinstance(value, int | float | Fraction | Decimal):
        raise Misread(say("exercise-number-none"))
    if not math.isfinite(value):
        raise Misread(say("exercise-number-endless"))
    return Fraction(value) if isinstance(value, Decimal) else value


def _about_text(text: str) -> str:
    code, *other = meant(text) or ("",)
    if not code:
        return say("exercise-number-text")
    if other:
        return say("exercise-number-unclear", typed=text.strip(), one=code, other=other[0])
    if isinstance(text, Typed):
        return say("exercise-number-comma", code=code)
    if "/" in code:
        return say("exercise-number-quoted-division", code=code)
    if "%" in text or re.search("per ?cent", text, re.IGNORECASE):
        return say("exercise-number-quoted-share", code=code)
    return say("exercise-number-quoted", code=code)


def whole(low: int, high: int) -> Callable[[Any], int]:
    """Return a reader of whole numbers from `low` to `high`."""

    def read(value: Any) -> int:
        found = number(value)
        if found != int(found):
            raise Misread(say("exercise-number-not-whole", low=low, high=high))
        if not low <= found <= high:
            raise Misread(say("exercise-number-out", n=int(found), low=low, high=high))
        return int(found)

    return read


def about(low: int, high: int) -> Callable[[Any], float]:
    """Return a reader of numbers from `low` to `high`, such as an amount of money."""

    def read(value: Any) -> float:
        found = float(number(value))
        if not low <= found <= high:
            raise Misread(say("exercise-number-out", n=plain(found), low=low, high=high))
        return found

    return read


def share(value: Any) -> float:
    """Return a chance as a number from 0 to 1; a per cent is named as such.

    Raises:
        Misread: If it is no number, or not from 0 to 1.
    """
    found = float(number(value))
    if _LEAST_PER_CENT <= found <= 100:
        raise Misread(say("exercise-share-per-cent", code=plain(found / 100)), found)
    if 1 < found < _LEAST_PER_CENT:
        says = say("exercise-share-above-one", n=plain(found), code=plain(found / 100))
        raise Misread(says, found)
    if not 0 <= found <= 1:
        raise Misread(say("exercise-share-out"), found)
    return found


def letter(value: Any) -> str:
    """Return one of `LETTERS`, from a text such as ``"B"``.

    Raises:
        Misread: If it is anything else.
    """
    found = value.strip(_ROUND_A_LETTER).upper() if isinstance(value, str) else ""
    if len(found) != 1 or found not in LETTERS:
        raise Misread(say("exercise-no-letter"))
    return found


def odds(value: Any) -> tuple[int, int]:
    """Return odds, yes to no, from a text such as ``"1 to 3"`` or ``"1:3"``.

    Raises:
        Misread: If it is written in another way.
    """
    between = re.escape(say("odds-ratio", yes="", no="").strip())
    shape = re.compile(rf"\s*(\d+)\s*(?:{between}|:|-)\s*(\d+)\s*", re.IGNORECASE)
    found = shape.fullmatch(value) if isinstance(value, str) else None
    if not found:
        of = _OF.fullmatch(value) if isinstance(value, str) else None
        says = say("exercise-no-odds", odds=say("odds-ratio", yes=1, no=4))
        raise Misread(says, (int(of[1]), int(of[2])) if of else None)
    return int(found[1]), int(found[2])


def sentence(value: Any) -> str:
    """Return a sentence of the learner, with single spaces.

    Raises:
        Misread: If it is no text, or too short to say anything.
    """
    if not isinstance(value, str):
        raise Misread(say("exercise-no-text"))
    found = " ".join(value.split())
    if len(found.split()) < 3:
        raise Misread(say("exercise-too-short"))
    return found


def is_kind(says: str) -> bool:
    """Return whether there is no hard word in what somebody says."""
    return not _UNKIND.search(says)


def near(value: Any, target: float) -> bool:
    """Return whether a number is the target, when rounded as people round."""
    return abs(float(value) - float(target)) <= _NEAR * max(1, abs(float(target)) / 10)


def value_is(target: Any, says: str) -> Mistake:
    """Return the mistake of giving just this value, or what a function makes of the variables."""

    def gives(value: Any, values: Values) -> bool:
        wanted = target(values) if callable(target) else target
        if isinstance(wanted, int | float | Fraction) and not isinstance(value, str | tuple):
            return near(value, float(wanted))
        return bool(value == wanted)

    return Mistake(gives, says)
