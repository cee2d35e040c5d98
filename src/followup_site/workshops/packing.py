"""Counts what a workshop needs on paper. `web/workshop/packing.js` does the same in the browser."""

from __future__ import annotations

from dataclasses import dataclass

from followup.errors import FollowupError
from followup.facts import fact
from followup.words import say

__all__ = ["Part", "groups_of", "pack_of"]

LEAST, MOST = fact("pack", "least-people"), fact("pack", "most-people")
_GROUP: int = fact("pack", "group")
_READERS = 2


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of paper in a pack.

    Args:
        name: Its name among the parts of `facts/pack.toml`.
        copies: How many there are, a count.
        sides: How many printed sides one copy has.
        sheets: How many sheets of paper all copies take.
    """

    name: str
    copies: int
    sides: int
    sheets: int


def groups_of(people: int) -> tuple[int, ...]:
    """Return how many people are in each group of a room, the largest first.

    Groups of three; two people over are a pair, and one person over makes two pairs with the last
    three. So nobody is alone, and each person calls in three rounds.

    Args:
        people: How many people play, 2 to 99.

    Raises:
        FollowupError: It is too few or too many for one room.
    """
    if people < LEAST:
        raise FollowupError(say("pack-too-few", least=LEAST))
    if people > MOST:
        raise FollowupError(say("pack-too-many", people=people, most=MOST))
    groups = -(-people // _GROUP)
    pairs = groups * _GROUP - people
    return (_GROUP,) * (groups - pairs) + (_GROUP - 1,) * pairs


def pack_of(people: int, rounds: int, cards: int, *, two_sided: bool) -> tuple[Part, ...]:
    """Return the parts of a pack in its order, each with its counts.

    A side that a caller may not see is never the back of another: each card has its own sheet.

    Args:
        people: How many people play, 2 to 99.
        rounds: How many rounds they play, 1 or more.
        cards: How many role cards the call has, 1 or more.
        two_sided: Whether both sides of a sheet are printed.

    Raises:
        FollowupError: There are too few people or too many.
    """
    groups = len(groups_of(people))
    copies = {
        "room": 1,
        "reader": _READERS,
        "group": groups,
        "round": groups * rounds,
        "person": people,
    }
    found = []
    for name, whose, sides in fact("pack", "parts"):
        each = cards if name == "cards" else sides
        folded = -(-each // 2) if two_sided and name != "cards" else each
        found.append(Part(name, copies[whose], each, copies[whose] * folded))
    return tuple(found)
