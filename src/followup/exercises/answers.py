"""Reading what learners write: numbers, letters and sentences, and what they put there instead."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from followup.exercises.tasks import Misread, Mistake, Values

__all__ = ["about", "letter", "near", "number", "odds", "sentence", "share", "value_is", "whole"]

_NEAR = 0.006
_LEAST_PER_CENT = 10
"""From here on a number above 1 is read as per cent; below, it may be a sum the wrong way round."""
_DIVISION = re.compile(r"\s*\d+\s*/\s*\d+\s*")
_LIKE_A_NUMBER = re.compile(r"\s*-?\d*[.,]?\d+\s*(%|per cent|percent)?\s*")
_ODDS = re.compile(r"\s*(\d+)\s*(?:to|:|-)\s*(\d+)\s*", re.IGNORECASE)


def number(value: Any) -> float | int | Fraction:
    """Return a number that a learner wrote.

    Raises:
        Misread: If it is a text, a list or anything else, with how to write it.
    """
    if isinstance(value, bool):
        raise Misread("This is yes or no in Python. Write a number.")
    if isinstance(value, tuple | list):
        if len(value) == 2 and all(isinstance(part, int) for part in value):
            point = f"{value[0]}.{value[1]}"
            raise Misread(f"Python reads a comma as two numbers. Write a point: {point}")
        raise Misread("There are several values. Write one number.")
    if isinstance(value, str):
        raise Misread(_about_text(value))
    if not isinstance(value, int | float | Fraction | Decimal):
        raise Misread("This is not a number. Write a number, such as 3 or 0.25.")
    if not math.isfinite(value):
        raise Misread("This number has no end. Write a number, such as 3 or 0.25.")
    return Fraction(value) if isinstance(value, Decimal) else value


def _about_text(text: str) -> str:
    if _DIVISION.fullmatch(text):
        return f"Write it without quotation marks, then Python divides: {text.strip()}"
    if not _LIKE_A_NUMBER.fullmatch(text):
        return "This is a text. Write a number, without quotation marks."
    plain = re.sub(r"[^\d.,-]", "", text).replace(",", ".")
    if "%" in text or "cent" in text:
        return f"Write the share as a number without % and quotation marks: {float(plain) / 100:g}"
    return f"Write the number without quotation marks: {plain}"


def whole(low: int, high: int) -> Callable[[Any], int]:
    """Return a reader of whole numbers from `low` to `high`."""

    def read(value: Any) -> int:
        found = number(value)
        if found != int(found):
            raise Misread(f"Write a whole number from {low} to {high:,}.")
        if not low <= found <= high:
            raise Misread(f"{int(found):,} is out of range. Write a number from {low} to {high:,}.")
        return int(found)

    return read


def about(low: float, high: float) -> Callable[[Any], float]:
    """Return a reader of numbers from `low` to `high`, such as an amount of money."""

    def read(value: Any) -> float:
        found = float(number(value))
        if not low <= found <= high:
            raise Misread(f"{found:g} is out of range. Write a number from {low:g} to {high:,.0f}.")
        return found

    return read


def share(value: Any) -> float:
    """Return a chance as a number from 0 to 1; a per cent is named as such.

    Raises:
        Misread: If it is no number, or not from 0 to 1.
    """
    found = float(number(value))
    if _LEAST_PER_CENT <= found <= 100:
        raise Misread(f"That looks like per cent. As a share of 1 it is {found / 100:g}.", found)
    if 1 < found < _LEAST_PER_CENT:
        raise Misread(
            f"{found:g} is more than 1, so it is no chance."
            f" If you mean per cent, write {found / 100:g}.",
            found,
        )
    if not 0 <= found <= 1:
        raise Misread("A chance is a number from 0 to 1.", found)
    return found


def letter(letters: str) -> Callable[[Any], str]:
    """Return a reader of one letter, in quotation marks, such as ``"B"``."""

    def read(value: Any) -> str:
        found = str(value).strip().strip(".)").upper() if isinstance(value, str) else ""
        if len(found) != 1 or found not in letters:
            raise Misread(f"Write one letter in quotation marks: {_either(letters)}.")
        return found

    return read


def _either(letters: str) -> str:
    quoted = [f'"{each}"' for each in letters]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def odds(value: Any) -> tuple[int, int]:
    """Return odds, yes to no, from a text such as ``"1 to 3"``.

    Raises:
        Misread: If it is written in another way.
    """
    found = _ODDS.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise Misread('Write the odds as a text in quotation marks, such as "1 to 4".')
    return int(found[1]), int(found[2])


def sentence(value: Any) -> str:
    """Return a sentence of the learner, with single spaces.

    Raises:
        Misread: If it is no text, or too short to say anything.
    """
    if not isinstance(value, str):
        raise Misread('Write your words in quotation marks, such as "Hello, this is John."')
    found = " ".join(value.split())
    if len(found.split()) < 3:
        raise Misread("That is very short. Write a whole sentence.")
    return found


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
