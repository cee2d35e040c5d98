"""The order in which a learner sees the choices, the same as on the page."""

from __future__ import annotations

from followup.calls.dice import Seeded
from followup.calls.model import Choice
from followup.calls.playing import CallInProgress

__all__ = ["in_shown_order"]


def in_shown_order(call: CallInProgress, seed: int) -> tuple[Choice, ...]:
    """Return the choices on offer, shuffled for each turn so that no place is the good one.

    Args:
        call: A call in progress.
        seed: The call's seed, a whole number from 0 to 4,294,967,295.
    """
    dice = Seeded((seed + len(call.turns)) % 2**32)
    left = list(call.choices)
    return tuple(left.pop(dice.below(len(left))) for _ in call.choices)
