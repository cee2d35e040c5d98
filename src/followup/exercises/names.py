"""The names of the exercises: some are written by hand, and each practice call has its own."""

from __future__ import annotations

from followup.calls.shipped import shipped_ids
from followup.facts import fact

__all__ = ["CALLS", "NAMES", "is_played", "name_of_call"]

KEEPS = ("calls",)
_OLDER: dict[str, str] = fact("exercise", "call-names")
_OWN: str = fact("exercise", "own-calls")


def name_of_call(call: str) -> str:
    """Return the name of a call's exercise.

    Args:
        call: The call's id.
    """
    return _OLDER.get(call, f"call-{call.removeprefix('call-')}")


def is_played(call: str) -> bool:
    """Return whether a call has an exercise.

    Args:
        call: The call's id.
    """
    return not call.startswith(_OWN)


CALLS = {name_of_call(call): call for call in filter(is_played, shipped_ids())}
"""The exercises that are made from a call, each with the call's id."""

NAMES = (
    "fifty-fifty",
    *CALLS,
    "practice-odds",
    "your-odds",
    "write-your-first-sentence",
    "write-your-own-call",
    "your-plan",
    "room-odds",
)
"""The exercises, in the order in which they are offered."""
