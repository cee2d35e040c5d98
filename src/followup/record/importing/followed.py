"""What a list notes itself about its follow-ups: a day, or yes and no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from functools import cache

from followup.facts import fact
from followup.record.importing.days import read_day
from followup.record.importing.wording import key, word_of

__all__ = ["FollowUp", "read_follow_up"]

_PLANNED = timedelta(days=366)
"""How far ahead people plan a follow-up: such a day must not be read the other way round."""

_LAST_TODAY = date.max - _PLANNED


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the cells of one row say.

    Args:
        done: Whether they say that there was a follow-up.
        day: Its day, where they name one.
    """

    done: bool = False
    day: date | None = None


def read_follow_up(
    cells: Iterable[str], today: date, zone: tzinfo | None, order: str, applied: date | None
) -> FollowUp:
    """Read what a row's own columns say about its follow-up.

    A day after today is one that is planned. A day before the application is a slip, so that no day
    is taken from it.

    Args:
        cells: What stands in those columns.
        today: The day of the reader.
        zone: Where the reader lives.
        order: `day-first`, `month-first` or `certain`, as in the list's other dates.
        applied: The day of the application, where it is known.

    Returns:
        What they say; where they say nothing that is known, no follow-up.
    """
    found = [_read(cell, today, zone, order) for cell in cells]
    days = [each.day for each in found if each.day and (applied is None or each.day >= applied)]
    return FollowUp(any(each.done for each in found), max(days, default=None))


def _read(cell: str, today: date, zone: tzinfo | None, order: str) -> FollowUp:
    word = key(cell)
    if not word or word in _words("no"):
        return FollowUp()
    if word in _words("yes") or word_of("channels", cell):
        return FollowUp(done=True)
    day = read_day(cell, min(today, _LAST_TODAY) + _PLANNED, zone)
    if day.asked or day.problem:
        return FollowUp()
    known = not day.is_open or order != "certain"
    on = day.by("" if order == "certain" else order) or day.by("")
    if not known or on is None:
        return FollowUp(done=_is_past(day.day_first, day.month_first, today))
    return FollowUp(done=on <= today, day=on if on <= today else None)


def _is_past(one: date | None, other: date | None, today: date) -> bool:
    return all(day is None or day <= today for day in (one, other))


@cache
def _words(kind: str) -> frozenset[str]:
    words: dict[str, list[str]] = fact("import", "follow-ups")
    return frozenset(map(key, words[kind]))
