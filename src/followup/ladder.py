"""The ladder: five things that can happen after a follow-up, lowest first."""

from __future__ import annotations

from dataclasses import dataclass

from followup.facts import fact
from followup.words import say

RUNGS: tuple[str, ...] = tuple(fact("ladder", "rungs"))


@dataclass(frozen=True)
class Rung:
    """One thing that can happen.

    Args:
        key: The word used in files and in code.
    """

    key: str

    @property
    def says(self) -> str:
        """The same in plain words, a full sentence."""
        return say("ladder-says", rung=self.key)

    @property
    def example(self) -> str:
        """Who reached it in the three stories; empty if nobody did."""
        reached = self.key in fact("ladder", "in-stories")
        return say("ladder-example", rung=self.key) if reached else ""


LADDER: tuple[Rung, ...] = tuple(Rung(key) for key in RUNGS)
