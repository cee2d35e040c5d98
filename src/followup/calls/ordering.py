"""The order in which a learner sees the choices, the same as on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from followup.calls.dice import Seeded
from followup.calls.model import Choice
from followup.calls.playing import CallInProgress

__all__ = ["in_shown_order", "shuffled"]

Line = TypeVar("Line")


def in_shown_order(call: CallInProgress, seed: int) -> tuple[Choice, ...]:
    """Return the choices on offer, shuffled for each turn so that no place is the good one.

    Args:
        call: A call in progress.
        seed: The call's seed, a whole number from 0 to 4,294,967,295.
    """
    return shuffled(call.choices, seed, len(call.turns))


def shuffled(lines: Sequence[Line], seed: int, turn: int) -> tuple[Line, ...]:
    """Return what is on offer in the order of one turn.

    Args:
        lines: What is on offer, in the order of the file.
        seed: A whole number from 0 to 4,294,967,295.
        turn: How many turns there were before, count, 0 or more.
    """
    dice = Seeded((seed + turn) % 2**32)
    left = list(lines)
    return tuple(left.pop(dice.below(len(left))) for _ in lines)
