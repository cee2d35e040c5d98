"""Numbers as people give them, checked and exact: nothing is rounded before it is worked with."""

from __future__ import annotations

import operator
import re
from decimal import Decimal
from fractions import Fraction
from numbers import Rational

from followup.errors import FollowupError

__all__ = ["MOST_COUNT", "Number", "count", "exact", "shown", "within"]

MOST_COUNT = 1_000_000_000
"""The largest count of answers that is taken, so that a slip of the keyboard is noticed."""

Number = int | float | str | Fraction | Decimal
"""A number or its text; a float stands for its shortest decimal, so 0.9 is exactly 9/10."""

_WHOLE = re.compile(r"[0-9]{1,10}")
_DECIMAL = re.compile(r"[0-9]{1,13}(?:\.[0-9]{0,20})?|\.[0-9]{1,20}")


def count(value: object, what: str, low: int = 0, high: int = MOST_COUNT) -> int:
    """Return a whole number in its range.

    Args:
        value: A whole number, or its digits as text.
        what: What it counts, as the start of the error's sentence ("The number of yeses").
        low: The smallest that is allowed.
        high: The largest that is allowed.

    Raises:
        FollowupError: If it is missing, not a whole number, or out of its range.
    """
    number = _whole(value)
    if number is None or not low <= number <= high:
        fix = f"use a whole number from {low:,} to {high:,}"
        raise FollowupError(f"{what} is {shown(value)}; {fix}.")
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


def exact(value: object, what: str, fix: str) -> Fraction:
    """Return a number as an exact fraction.

    Args:
        value: A whole number, a fraction, a float, or decimal text such as "0.3".
        what: What it is, as the start of the error's sentence.
        fix: The rest of the sentence: what to write instead.

    Raises:
        FollowupError: If it is missing or not a number.
    """
    number = _fraction(value)
    if number is None:
        raise FollowupError(f"{what} is {shown(value)}; {fix}.")
    return number


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
    value: object, what: str, low: Number, high: Number, *, strict: bool = False
) -> Fraction:
    """Return an exact number in its range.

    Args:
        value: As for `exact`.
        what: What it is, as the start of the error's sentence.
        low: The smallest that is allowed.
        high: The largest that is allowed.
        strict: Whether the two ends themselves are left out.

    Raises:
        FollowupError: If it is missing, not a number, or out of its range.
    """
    least, most = Fraction(low), Fraction(high)
    words = f"above {low} and below {high}" if strict else f"from {low} to {_grouped(high)}"
    fix = f"use a number {words}"
    number = exact(value, what, fix)
    if not (least < number < most if strict else least <= number <= most):
        raise FollowupError(f"{what} is {shown(value)}; {fix}.")
    return number


def _grouped(number: Number) -> str:
    """Return a bound as a sentence shows it: 1,000,000, or 0.999 as it was written."""
    return f"{number:,}" if isinstance(number, int) else str(number)


def shown(value: object) -> str:
    """Return a value as a sentence can show it: short, or `missing`."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return "missing"
    try:
        text = value.strip() if isinstance(value, str) else str(value)
    except ValueError:  # Python does not print a whole number of more than 4,300 digits
        return "too long"
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"
