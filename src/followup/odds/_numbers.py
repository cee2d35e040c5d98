"""Numbers as people give them, checked and exact: nothing is rounded before it is worked with."""

from __future__ import annotations

import operator
import re
from decimal import Decimal
from fractions import Fraction
from math import isfinite
from numbers import Rational

from followup.errors import FollowupError
from followup.facts import fact
from followup.words import say

__all__ = ["MOST_COUNT", "Number", "count", "within"]

MOST_COUNT: int = fact("odds", "most-count")
"""The largest count of answers that is taken, so that a slip of the keyboard is noticed."""

Number = int | float | str | Fraction | Decimal
"""A number or its text; a float stands for its shortest decimal, so 0.9 is exactly 9/10."""

_WHOLE = re.compile(r"[0-9]{1,10}")
_DECIMAL = re.compile(r"[0-9]{1,13}(?:\.[0-9]{0,20})?|\.[0-9]{1,20}")


def count(value: object, what: str, low: int = 0, high: int = MOST_COUNT) -> int:
    """Return a whole number in its range.

    Args:
        value: A whole number, or its digits as text.
        what: What it counts, a key of the term `-odds-count` in the words, such as `yes`.
        low: The smallest that is allowed.
        high: The largest that is allowed.

    Raises:
        FollowupError: If it is missing, not a whole number, or out of its range.
    """
    number = _whole(value)
    if number is None or not low <= number <= high:
        given, typed = _shown(value)
        raise FollowupError(
            say("odds-not-whole", what=what, given=given, typed=typed, low=low, high=high)
        )
    return number


def _whole(value: object) -> int | None:
    """Return the whole number that a value or a text stands for, or None."""
    if isinstance(value, str):
        text = value.strip()
        return int(text) if _WHOLE.fullmatch(text) else None
    if isinstance(value, bool):
        return None
    try:
        return operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        return None


def _fraction(value: object) -> Fraction | None:
    """Return the fraction that a value or a text stands for, or None."""
    if isinstance(value, str):
        text = value.strip()
        return Fraction(text) if _DECIMAL.fullmatch(text) else None
    if isinstance(value, bool) or not isinstance(value, float | Decimal | Rational):
        return None
    try:
        return Fraction(repr(float(value)) if isinstance(value, float) else value)
    except (ValueError, OverflowError):  # not a number, or infinite
        return None


def within(
    value: object, what: str, low: int | str, high: int | str, *, strict: bool = False
) -> Fraction:
    """Return a number in its range as an exact fraction.

    Args:
        value: A whole number, a fraction, a float, or decimal text such as "0.3".
        what: What it is, a key of the term `-odds-number` in the words, or of `-odds-share` where
            the ends are left out, such as `chance`.
        low: The smallest that is allowed.
        high: The largest that is allowed.
        strict: Whether the two ends themselves are left out.

    Raises:
        FollowupError: If it is missing, not a number, or out of its range.
    """
    least, most = Fraction(low), Fraction(high)
    number = _fraction(value)
    if number is not None and (least < number < most if strict else least <= number <= most):
        return number
    given, typed = _shown(value)
    if strict:
        says = say("odds-not-between", what=what, given=given, typed=typed, low=low, high=high)
    else:
        says = say("odds-not-within", what=what, given=given, typed=typed, low=low, high=high)
    raise FollowupError(says)


def _shown(value: object) -> tuple[str, str]:
    """Return how a sentence can show a value: a key of `-odds-given`, and the value, short."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return "missing", ""
    try:
        text = value.strip() if isinstance(value, str) else _plain(value)
    except ValueError:  # Python does not print a whole number of more than 4,300 digits
        return "too-long", ""
    text = " ".join(text.split())
    return "shown", text if len(text) <= 40 else text[:39] + "…"


def _plain(value: object) -> str:
    """Return a value as text; a number without an exponent, as people write it."""
    if isinstance(value, float) and isfinite(value):
        return f"{Decimal(str(value)):f}"
    return str(value)
