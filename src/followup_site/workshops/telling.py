"""What a facilitator is told about the plan: what to leave out, and how to make a part shorter.

The browser says the same (`web/workshop/telling.js`), and a table holds the two together.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from followup.facts import fact
from followup.words import say
from followup_site.workshops.model import Segment

__all__ = ["MINUTE", "Agreed", "Told", "listed", "tell", "tell_changes"]

MINUTE = 60
MOST_NAMED: int = fact("workshop", "most-named")
"""How many parts are named whose time changes, at most, a count."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The plan that a room goes by: what each part still to come takes from its beginning.

    Args:
        seconds: For each, 0 or more; 0 if it is left out.
        spare: Seconds that nobody needs, 0 or more.
    """

    seconds: tuple[int, ...]
    spare: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to tell of a plan. See `Plan`; `first` is the first part that was planned."""

    segments: Sequence[Segment]
    spent: int
    seconds: tuple[int, ...]
    dropped: tuple[int, ...]
    spare: int
    fits: bool
    first: int


def tell(plan: Told, agreed: Agreed | None = None) -> str:
    """Return one line for the facilitator.

    Who keeps to what was agreed hears only what is other than usual: parts to leave out, and how to
    make the present part shorter. Who does not hears by how much, and which parts change for it.
    """
    left = sum(plan.seconds) + plan.spare
    if not left:
        return say("workshop-past")
    agreed = agreed or Agreed(tuple(_usual(each) for each in plan.segments))
    before = [max(0, agreed.seconds[0] - plan.spent), *agreed.seconds[1:]]
    behind = sum(before) + agreed.spare - left
    on_time = not _minutes(abs(behind))
    lines = [_on_plan(plan, agreed) if on_time else _behind(behind)]
    if plan.dropped:
        lines.append(_left_out(plan))
    if not plan.fits:
        lines.append(say("workshop-too-much"))
    else:
        lines += _shorter_now(plan, agreed) if on_time else _changes(plan, before)
    if _minutes(plan.spare):
        lines.append(say("workshop-spare", minutes=_minutes(plan.spare)))
    return " ".join(lines)


def tell_changes(segments: Sequence[Segment], minutes: Sequence[int], out: Sequence[int]) -> str:
    """Return what is left out and what changes most, one sentence after the other.

    Args:
        segments: At least one.
        minutes: What each is to have instead of its usual minutes.
        out: The places of those that are left out.
    """
    seconds = tuple(each * MINUTE for each in minutes)
    plan = Told(segments, 0, seconds, tuple(out), 0, True, 0)
    left_out = [_left_out(plan)] if out else []
    return " ".join([*left_out, *_changes(plan, [_usual(each) for each in segments])])


def _left_out(plan: Told) -> str:
    return say("workshop-leave-out", parts=listed(plan.segments[i].title for i in plan.dropped))


def listed(entries: Iterable[str]) -> str:
    """Return the entries of a list as one text, at least one."""
    return functools.reduce(lambda one, two: say("workshop-list", first=one, next=two), entries)


def _usual(segment: Segment) -> int:
    return segment.minutes.usual * MINUTE


def _behind(seconds: int) -> str:
    minutes = _minutes(abs(seconds))
    if seconds > 0:
        return say("workshop-late", minutes=minutes)
    return say("workshop-early", minutes=minutes)


def _on_plan(plan: Told, agreed: Agreed) -> str:
    more = sum(agreed.seconds) - sum(_usual(each) for each in plan.segments)
    minutes = _minutes(abs(more))
    if not minutes:
        return say("workshop-on-time")
    if more > 0:
        return say("workshop-longer-plan", minutes=minutes)
    return say("workshop-shorter-plan", minutes=minutes)


def _shorter_now(plan: Told, agreed: Agreed) -> Iterator[str]:
    """Say how the present part becomes shorter, if it must."""
    part, now = plan.segments[0], agreed.seconds[0]
    if _minutes(now) < part.minutes.usual:
        yield from _change(part, now, _usual(part))


def _changes(plan: Told, before: Sequence[int]) -> Iterator[str]:
    """Name the parts that change most, by whole minutes, from the first planned one on."""
    changed = [
        (abs(_minutes(now) - _minutes(before[i])), i)
        for i, now in enumerate(plan.seconds)
        if i >= plan.first and i not in plan.dropped and _minutes(now) != _minutes(before[i])
    ]
    most = sorted(changed, key=lambda each: (-each[0], each[1]))[:MOST_NAMED]
    for _, i in sorted(most, key=lambda each: each[1]):
        yield from _change(plan.segments[i], plan.seconds[i], before[i])
    if len(changed) > len(most):
        yield say("workshop-others-less")


def _change(part: Segment, now: int, before: int) -> Iterator[str]:
    """Say what a part gets, and if that is less than before, what to leave out in it."""
    minutes, was = _minutes(now), _minutes(before)
    yield say("workshop-change", title=part.title, minutes=minutes, usual=was)
    if minutes < was and part.cut:
        yield part.cut


def _minutes(seconds: int) -> int:
    """Return whole minutes, halves upwards."""
    return (seconds + MINUTE // 2) // MINUTE
