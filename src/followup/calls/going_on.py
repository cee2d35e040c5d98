"""The one way on with which a review ends: that moment again, the next call, or a real one.

`web/practice/way-on.js` goes on the same way; the pages know besides what was played before.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from followup.calls.model import LEVELS
from followup.facts import fact

__all__ = ["How", "Known", "Next", "next_call", "played_well", "way_on"]

_READY: int = fact("practice", "ready-after")


@dataclass(frozen=True, slots=True)
class Known:
    """A call that could be the next one.

    Args:
        id: Its id.
        title: What it is called.
        level: One of `LEVELS`.
        trains: What it trains, keys of `facts/practice.toml`.
    """

    id: str
    title: str
    level: str
    trains: tuple[str, ...]


class Next(NamedTuple):
    """The call to play next; both texts are empty if there is none.

    Args:
        id: Its id.
        why: The rung on which the last call ended, or `harder`, `new` or `not-well`.
    """

    id: str
    why: str


class How(NamedTuple):
    """How a call went, as far as the way on depends on it.

    Args:
        what: What decided the call, from `deciding.decided`.
        turn: The number of the turn that cost most, 1 or more; 0 if none is worth another try.
        tried: Whether this was such a try already.
        badly: Whether it was made badly on purpose.
        here: Whether this call was played well, now or before.
        wells: How many different calls were played well, this time included.
        has_next: Whether there is a next call.
    """

    what: str
    turn: int
    tried: bool
    badly: bool
    here: bool
    wells: int
    has_next: bool


def played_well(what: str) -> bool:
    """Return whether a call was played well, however it ended.

    Args:
        what: What decided it, from `deciding.decided`.
    """
    return what.startswith("well-")


def way_on(how: How) -> str:
    """Return the way on after a call: `moment`, `again`, `next` or `real`.

    A moment that cost is tried again, but not twice in a row. A call that was made badly on purpose
    is then made well. A call that was played well leads to the next one, and enough of them to a
    real one; so does a hard one that was played well and ended without a yes, as real calls do.

    Args:
        how: How the call went, and what was played before.
    """
    well = how.here if how.badly else played_well(how.what)
    if how.badly and not well:
        return "again"
    if how.turn and not well and not how.tried:
        return "moment"
    ready = how.wells >= _READY or (how.what.endswith("-hard") and not how.badly)
    return "next" if how.has_next and not (well and ready) else "real"


def next_call(
    id: str, rung: str, calls: Sequence[Known], played: Collection[str], well: Collection[str]
) -> Next:
    """Return the call to play next, and why.

    It is one that was not played yet: one that trains what comes after the rung on which this call
    ended, else the first after this one. Where all were played, it is the first that was not
    played well.

    Args:
        id: The id of the call that has ended.
        rung: The rung on which it ended; empty if that is a yes here.
        calls: All calls, in order of their level.
        played: The ids of those that were played.
        well: The ids of those that were played well.
    """
    at = next((place for place, call in enumerate(calls) if call.id == id), -1)
    here = calls[at].level if at >= 0 else LEVELS[0]
    others = [*calls[at + 1 :], *calls[: max(at, 0)]]
    new = [call for call in others if call.id not in played]
    if found := next((call for call in new if rung in call.trains), None):
        return Next(found.id, rung)
    if new:
        harder = LEVELS.index(new[0].level) > LEVELS.index(here)
        return Next(new[0].id, "harder" if harder else "new")
    found = next((call for call in others if call.id not in well), None)
    return Next(found.id, "not-well") if found else Next("", "")
