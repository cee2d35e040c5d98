"""What decided a call, and what was done well in it: the head of a review.

All chances are whole millionths, as the pages have them; `web/call/deciding.js` decides the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from followup.facts import fact

__all__ = ["Said", "decided", "done_well"]

_POINT = 10_000
_SLIP: int = fact("review", "slips")[0] * _POINT
_LUCKY: int = fact("review", "lucky-from") * _POINT
_WITH_LUCK: int = fact("review", "with-luck-from") * _POINT


@dataclass(frozen=True, slots=True)
class Said:
    """What one choice did to the chance of a yes, in millionths.

    Args:
        before: Under best play from here on.
        after: Once it was said.
        worst: Once the worst line on offer had been said.
        is_weak: Whether it is of a kind that is not praised, or to hang up.
    """

    before: int
    after: int
    worst: int
    is_weak: bool

    @property
    def lost(self) -> int:
        """What it lost against the best line on offer, millionths, 0 or more."""
        return self.before - self.after


def decided(
    yes: bool | None, turns: Sequence[Said], luck: int, unknown: int = 0, *, hard: bool = False
) -> str:
    """Return what decided a call: the key of a sentence.

    What nobody could change comes first where it moved more than the choices did.

    Args:
        yes: Whether the call ended with a yes; None while it goes on.
        turns: Each turn.
        luck: What all answers moved together, millionths.
        unknown: What the secret moved, which nobody could know, millionths.
        hard: Whether the call is a hard one, which even best play mostly does not win.
    """
    fate = luck + unknown
    lost = sum(turn.lost for turn in turns)
    if yes is None:
        return "goes-on"
    if yes:
        return "lucky" if lost >= _LUCKY else "well-lucky" if fate >= _WITH_LUCK else "well-yes"
    against = "unknown" if unknown < luck else "luck"
    if lost < _SLIP:
        well = "well-unknown" if unknown < luck else "well-no"
        return f"{well}-hard" if hard else well
    if lost < -fate:
        return f"{against}-no"
    return "one" if 2 * max(turn.lost for turn in turns) >= lost else "some"


def done_well(turns: Sequence[Said]) -> int:
    """Return the number of the turn that was played best, 1 or more; 0 if there is none to praise.

    It is a best line on offer where a worse one would have cost most, and at least a small slip.

    Args:
        turns: Each turn.
    """
    saved = [0 if turn.lost or turn.is_weak else turn.before - turn.worst for turn in turns]
    most = max(saved, default=0)
    return saved.index(most) + 1 if most >= _SLIP else 0
