"""What to do with the time that is left: shorten first, breaks last, then leave out.

Whole seconds only, so that the parts always add up to the time that is left. The browser plans the
same (`web/workshop/planning.js`), and a table holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from followup_site.workshops.model import Segment, Step
from followup_site.workshops.telling import MINUTE, Agreed, Told, tell

__all__ = ["Plan", "plan_minutes", "plan_rest", "plan_steps", "plan_weighted"]


@dataclass(frozen=True, slots=True)
class Plan:
    """What each segment gets.

    Args:
        seconds: For each segment that is still to come, the current one first; 0 if it is left out.
        dropped: The places of those that are left out, in the order in which they were.
        spare: Seconds that nobody needs: the workshop ends so much earlier.
        fits: Whether each that is kept gets its least.
        says: One line for the facilitator.
    """

    seconds: tuple[int, ...]
    dropped: tuple[int, ...]
    spare: int
    fits: bool
    says: str


@dataclass(frozen=True, slots=True)
class _Part:
    """What is left of a segment, in seconds."""

    least: int
    usual: int
    most: int
    is_break: bool
    drop: int


def plan_rest(
    segments: Sequence[Segment],
    spent: int,
    left: int,
    promised: int | None = None,
    agreed: Agreed | None = None,
) -> Plan:
    """Plan the rest of a workshop.

    Args:
        segments: Those that are still to come, the current one first; at least one.
        spent: Seconds since the current one began, 0 or more.
        left: Seconds until the end; below 0 counts as 0.
        promised: Seconds that the current one still has by an earlier plan, 0 or more: they stay,
            and only the others are planned. If left out, all are planned.
        agreed: The plan that the room goes by until now, for the same segments: who keeps to it is
            on time, however short it is. If left out, each has its usual time.

    Returns:
        A plan whose seconds and spare add up to the time that is left. No segment gets less than
        its least unless leaving out all that may be left out is not enough.
    """
    parts = [_part(segment, spent if i == 0 else 0) for i, segment in enumerate(segments)]
    left = max(left, 0)
    held = [] if promised is None else [min(promised, left)]
    given, out, fits = _divide(parts, len(held), left - sum(held))
    seconds = [*held, *given]
    spare = left - sum(seconds)
    told = Told(segments, spent, tuple(seconds), tuple(out), spare, fits, len(held))
    return Plan(tuple(seconds), tuple(out), spare, fits, tell(told, agreed))


def plan_steps(
    steps: Sequence[Step], spent: int, left: int, promised: int | None = None
) -> tuple[int, ...]:
    """Plan the steps of rounds that are still to come, the present one first.

    Args:
        steps: At least one.
        spent: Seconds since the present one began, 0 or more.
        left: Seconds that all of them have; below 0 counts as 0.
        promised: Seconds that the present one still has by an earlier plan, as in `plan_rest`.

    Returns:
        Seconds for each. They add up to what is left, or to the most of all of them. None is left
        out: each gets its least, or where that is not enough, its part of the time.
    """
    parts = [_step(step, spent if i == 0 else 0) for i, step in enumerate(steps)]
    left = max(left, 0)
    held = [] if promised is None else [min(promised, left)]
    given, _, _ = _divide(parts, len(held), left - sum(held))
    return (*held, *given)


def plan_minutes(
    segments: Sequence[Segment], whole: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Plan a workshop before it begins, in whole minutes as a run sheet has them.

    Args:
        segments: At least one.
        whole: How many minutes there are, 0 or more.

    Returns:
        Minutes for each, 0 if it is left out, and the places of those that are left out, in order.
    """
    parts = [_minutes(segment) for segment in segments]
    given, out, _ = _divide(parts, 0, whole)
    return tuple(given), tuple(out)


def plan_weighted(steps: Sequence[Step], times: Sequence[int], left: int) -> tuple[int, ...]:
    """Plan steps that come several times.

    Args:
        steps: At least one.
        times: How often each comes, 1 or more.
        left: Seconds that all of them have, from all that they take at least to all at most.

    Returns:
        Seconds for each, all its times together.
    """
    parts = [_step(step, 0, many) for step, many in zip(steps, times, strict=True)]
    return tuple(_fit(parts, left))


def _divide(parts: Sequence[_Part], first: int, left: int) -> tuple[list[int], list[int], bool]:
    """Divide the time among the parts from the place `first` on.

    Returns:
        The seconds of each of them, the places of those left out, whether each kept has its least.
    """
    places = range(first, len(parts))
    dropped = _drop(parts, first, left)
    kept = [i for i in places if i not in dropped]
    least = sum(parts[i].least for i in kept)
    fits = least <= left
    amounts = _fit([parts[i] for i in kept], left) if fits else _squeeze(parts, kept, least, left)
    given = dict(zip(kept, amounts, strict=True))
    return [given.get(i, 0) for i in places], dropped, fits


def _part(segment: Segment, spent: int) -> _Part:
    minutes = segment.minutes

    def rest(whole: int) -> int:
        return max(0, whole * MINUTE - spent)

    times = (rest(minutes.least), rest(minutes.usual), rest(minutes.most))
    return _Part(*times, segment.is_break, segment.drop)


def _minutes(segment: Segment) -> _Part:
    minutes = segment.minutes
    times = (minutes.least, minutes.usual, minutes.most)
    return _Part(*times, segment.is_break, segment.drop)


def _step(step: Step, spent: int, times: int = 1) -> _Part:
    seconds = step.seconds

    def rest(whole: int) -> int:
        return max(0, whole * times - spent)

    return _Part(rest(seconds.least), rest(seconds.usual), rest(seconds.most), False, 0)


def _drop(parts: Sequence[_Part], first: int, left: int) -> list[int]:
    """Return what to leave out, in the stated order, until the least of the rest fits."""
    order = sorted((part.drop, i) for i, part in enumerate(parts) if part.drop and i)
    least = sum(part.least for part in parts[first:])
    dropped: list[int] = []
    for _, i in order:
        if least <= left:
            break
        dropped.append(i)
        least -= parts[i].least
    return dropped


def _fit(parts: Sequence[_Part], left: int) -> list[int]:
    """Give each its usual time; shorten or lengthen in proportion to the room that each has."""
    amounts = [part.usual for part in parts]
    missing = sum(amounts) - left
    if missing <= 0:
        room = [part.most - part.usual for part in parts]
        more = _share(min(-missing, sum(room)), room)
        return [amount + extra for amount, extra in zip(amounts, more, strict=True)]
    for breaks in (False, True):
        room = [(part.usual - part.least) * (part.is_break == breaks) for part in parts]
        less = _share(min(missing, sum(room)), room)
        amounts = [amount - taken for amount, taken in zip(amounts, less, strict=True)]
        missing -= sum(less)
    return amounts


def _squeeze(parts: Sequence[_Part], kept: Sequence[int], least: int, left: int) -> list[int]:
    """Give each its part of too little time, in proportion to its least."""
    return _share(left, [parts[i].least for i in kept]) if least else [0] * len(kept)


def _share(total: int, room: Sequence[int]) -> list[int]:
    """Share whole seconds in proportion, none more than its room; the largest remainders first."""
    whole = sum(room)
    if not whole:
        return [0] * len(room)
    shares = [total * each // whole for each in room]
    rest = total - sum(shares)
    order = sorted(range(len(room)), key=lambda i: (-(total * room[i] % whole), i))
    for i in order[:rest]:
        shares[i] += 1
    return shares
