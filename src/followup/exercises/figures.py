"""Numbers as plain figures and as people: never `5e+03`, never more digits than say something."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor, log10
from typing import Any

from followup.words import say

__all__ = ["Chance", "among_people", "figure", "plain", "worth_of"]

_LEAST = 1e-6
_DIGITS = 15

Number = int | float | Fraction | Decimal


def plain(number: Number) -> str:
    """Return a number as Python reads it, and as nobody writes with an exponent: `0.00004`."""
    if isinstance(number, int):
        return str(number)
    written = f"{Decimal(f'{float(number):.{_DIGITS}g}'):f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def figure(number: Number) -> str:
    """Return a number for people: two digits that say something, such as `0.43` or `0.0065`.

    Args:
        number: Any number; a chance is one from 0 to 1.
    """
    size = abs(float(number))
    if not size or size >= 1:
        return plain(round(float(number), 2))
    if size < _LEAST:
        return say("exercise-shown-tiny", least=plain(_LEAST))
    after_point = max(2, 1 - floor(log10(min(size, 1 - size))))
    return plain(round(float(number), after_point))


def among_people(chance: Number) -> str:
    """Return a chance as a count of 100 people: `about 43 of 100 people`.

    Args:
        chance: A probability, 0 to 1.
    """
    share = 100 * float(chance)
    count = floor(share + 0.5)
    if 0 < share < 1:
        return say("exercise-shown-fewer", n=1)
    if 99 < share < 100:
        return say("exercise-shown-more", n=99)
    exact = "yes" if abs(share - count) < _LEAST else "no"
    return say("exercise-shown-of-100", n=count, exact=exact)


def worth_of(chance: Number) -> str:
    """Return a chance as a line: its figure, the people, and for a small one how many it takes."""
    line = say("exercise-shown", figure=figure(chance), people=among_people(chance))
    if not 0 < float(chance) < 0.01:
        return line
    return f"{line}\n{say('exercise-shown-one-in', n=round(1 / float(chance)))}"


class Chance(float):
    """A chance, 0 to 1: a number like any other, which shows itself in plain figures and people."""

    def __repr__(self) -> str:
        return worth_of(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Show it in a notebook, which shows numbers of its own accord with all their digits."""
        printer.text(repr(self))
