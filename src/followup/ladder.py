"""The ladder: five things that can happen after a follow-up, lowest first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rung:
    """One thing that can happen.

    Args:
        key: The word used in files and in code.
        says: The same in plain words, a full sentence.
        example: Who reached it in the three stories; empty if nobody did.
    """

    key: str
    says: str
    example: str = ""


LADDER: tuple[Rung, ...] = (
    Rung("silence", "No answer."),
    Rung("answer", "They answered. It is still no."),
    Rung("advice", "They told me something I can use.", "the client and the bank"),
    Rung("door", "A door is open: another job, later, apply again.", "Michelle, on the phone"),
    Rung("job", "A job.", "John; Michelle, months later"),
)

RUNGS: tuple[str, ...] = tuple(rung.key for rung in LADDER)
