"""Chance that is passed in: the same seed gives the same call, in Python and in the browser.

A draw is a whole number below `count`. Only a real choice among several draws: `below(1)` is 0
and takes nothing. The browser's player (`web/`) makes the same draws in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Protocol

from followup.errors import FollowupError
from followup.facts import fact
from followup.words import say

__all__ = ["MOST_SEED", "Dice", "Rolls", "Seeded"]

MOST_SEED = 2**32 - 1
_MASK = 0xFFFFFFFF
SECRET_STREAM: int = fact("call", "secret-stream")


class Dice(Protocol):
    """Anything that can be asked for a whole number below `count`."""

    def below(self, count: int) -> int:
        """Return a whole number from 0 to `count` - 1."""

    def hidden(self, count: int) -> int:
        """Return such a number from a stream of its own, which disturbs no other draw."""


class Seeded:
    """The generator mulberry32: 32 bits of state, whole numbers of 32 bits only.

    Args:
        seed: A whole number from 0 to 4,294,967,295.

    Raises:
        FollowupError: If the seed is out of that range.

    Source:
        Tommy Ettinger, mulberry32, 2017 (public domain).
    """

    def __init__(self, seed: int) -> None:
        if not 0 <= seed <= MOST_SEED:
            raise FollowupError(say("call-play-seed", typed=str(seed), most=MOST_SEED))
        self.state = seed
        self.seed = seed
        self.apart: Seeded | None = None

    def next(self) -> int:
        """Return the next whole number from 0 to 4,294,967,295."""
        self.state = (self.state + 0x6D2B79F5) & _MASK
        mixed = self.state
        mixed = (mixed ^ mixed >> 15) * (mixed | 1) & _MASK
        mixed ^= mixed + ((mixed ^ mixed >> 7) * (mixed | 61) & _MASK) & _MASK
        return mixed ^ mixed >> 14

    def below(self, count: int) -> int:
        """Return a whole number from 0 to `count` - 1, each as likely.

        Numbers in the incomplete last stretch of `count` are drawn again, so none is favoured.
        """
        if count == 1:
            return 0
        limit = 2**32 - 2**32 % count
        while (drawn := self.next()) >= limit:
            pass
        return drawn % count

    def hidden(self, count: int) -> int:
        """Return such a number from the stream that draws secrets."""
        self.apart = self.apart or Seeded(self.seed ^ SECRET_STREAM)
        return self.apart.below(count)


class Rolls:
    """Draws that are given one by one.

    Args:
        rolls: Numbers from 0 up to, but not including, 1; 0 takes the first way there is.
    """

    def __init__(self, rolls: Iterable[float | Fraction]) -> None:
        self.rolls = iter(rolls)

    def below(self, count: int) -> int:
        """Return the whole number from 0 to `count` - 1 that the next roll stands for.

        Raises:
            FollowupError: If there is no roll left, or it is out of range.
        """
        if count == 1:
            return 0
        roll = next(self.rolls, None)
        if roll is None:
            raise FollowupError(say("call-play-no-rolls"))
        if not 0 <= roll < 1:
            raise FollowupError(say("call-play-roll", typed=str(roll)))
        return int(Fraction(roll) * count)

    def hidden(self, count: int) -> int:
        """Return the number that the next roll stands for: a call's secret takes its first."""
        return self.below(count)
