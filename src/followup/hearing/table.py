"""The table of words: what each word tells of a sentence's meaning, as small whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import isqrt

from followup.facts import fact

__all__ = ["Table", "numbers", "the_table", "unit"]

FILE = "table.txt"
DIGITS: str = fact("hearing", "digits")
WIDTH: int = fact("hearing", "width")
UNIT: int = fact("hearing", "unit")
_ZERO = len(DIGITS) // 2


class Table:
    """Words with their numbers.

    Args:
        text: A word and its digits on each line, the commonest word first.
    """

    def __init__(self, text: str) -> None:
        lines = [line.split(" ") for line in text.splitlines()]
        self.ranks = {word: rank for rank, (word, _) in enumerate(lines)}
        self._digits = [digits for _, digits in lines]

    def meaning(self, words: Sequence[str]) -> list[int]:
        """Return what some words mean together, as a vector of length `UNIT`; zeros if unknown."""
        total = [0] * WIDTH
        for word in words:
            if word in self.ranks:
                for place, number in enumerate(numbers(self._digits[self.ranks[word]])):
                    total[place] += number
        return unit(total)


@cache
def numbers(digits: str) -> tuple[int, ...]:
    """Return the numbers that a word's digits write, each -15 to 15."""
    return tuple(DIGITS.index(digit) - _ZERO for digit in digits)


@cache
def the_table() -> Table:
    """Return the table that comes with this package."""
    return Table(files("followup.hearing").joinpath(FILE).read_text(encoding="ascii"))


def unit(vector: Sequence[int]) -> list[int]:
    """Return a vector stretched to the length `UNIT`, in whole numbers; zeros stay zeros."""
    length = isqrt(sum(number * number for number in vector)) or 1
    return [number * UNIT // length for number in vector]
