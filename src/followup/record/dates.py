"""Dates as people write them: year first, or day and month in either order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from followup.errors import FollowupError
from followup.facts import fact
from followup.record.fields import cut
from followup.words import say

__all__ = ["ORDERS", "Readings", "check_order", "day_in_words", "readings"]

ORDERS: tuple[str, ...] = tuple(fact("record", "orders"))

_MONTHS = {name: i for i, names in enumerate(fact("record", "months"), 1) for name in names}
_CLOCK = re.compile(
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?"
    r"(?:\s*(?:Z|[+-][0-9]{2}:?[0-9]{2}))?$"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})\.?")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})")
_SHORT_YEAR = re.compile(r"[0-9]{1,2}([-/. ])(?:[0-9]{1,2}|[A-Za-z]{3,9})\1'?[0-9]{2}")
_DAY_WORD = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]{3,9})[-/., ]+([0-9]{4})")
_WORD_DAY = re.compile(r"([A-Za-z]{3,9})[. ]+([0-9]{1,2})(?:st|nd|rd|th)?[, ]+([0-9]{4})")


@dataclass(frozen=True, slots=True)
class Readings:
    """The ways in which a date can be read.

    Args:
        day_first: The day that it is if the day stands first; None if there is no such day.
        month_first: The day that it is if the month stands first; None if there is no such day.
        problem: What is wrong with it and how to fix it, if it cannot be read at all.
    """

    day_first: date | None = None
    month_first: date | None = None
    problem: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is one day with the day first and another with the month first."""
        return None not in (self.day_first, self.month_first) and self.day_first != self.month_first

    @property
    def shows(self) -> str:
        """The order that it can only have, as a member of `ORDERS`; empty if it shows nothing."""
        if (self.day_first is None) == (self.month_first is None):
            return ""
        return ORDERS[self.day_first is None]

    def by(self, order: str) -> date | None:
        """Return the day that it is in an order; without one, the only day that it can be."""
        if order:
            return self.day_first if order == ORDERS[0] else self.month_first
        return self.day_first or self.month_first


def day_in_words(day: date) -> str:
    """Return a day such as 5 March 2026, which nobody reads the wrong way round."""
    return say("record-day", day=day.day, month=day.month, year=str(day.year))


def check_order(order: str | None) -> str:
    """Return an order of day and month, or the empty text if none is given.

    Raises:
        FollowupError: If it is not one of `ORDERS`.
    """
    if order and order not in ORDERS:
        first, second = ORDERS
        raise FollowupError(say("record-order-unknown", typed=order, first=first, second=second))
    return order or ""


def readings(text: str) -> Readings:
    """Return the ways in which a date can be read; a time of day after it is left out."""
    written = _without_time(text.strip())
    if not written:
        return Readings(problem=say("record-day-missing"))
    if found := _YEAR_FIRST.fullmatch(written):
        day = _day(found[1], found[3], found[4])
        return _found(day, day, written)
    if found := _YEAR_LAST.fullmatch(written):
        day_first = _day(found[4], found[3], found[1])
        return _found(day_first, _day(found[4], found[1], found[3]), written)
    return _in_words(written)


def _without_time(text: str) -> str:
    """Leave out a time of day, from the T or the first space before it.

    One expression for both would try every space anew: cubic time for a cell full of them.
    """
    clock = _CLOCK.search(text)
    if clock is None:
        return text
    before = text[: clock.start()].rstrip()
    if before.endswith("T"):
        return before[:-1]
    space = text.find(" ", len(before), clock.start())
    return text if space < 0 else text[:space]


def _in_words(written: str) -> Readings:
    """Read a date whose month is a word; refuse the rest."""
    if found := _DAY_WORD.fullmatch(written):
        day, month, year = found.groups()
    elif found := _WORD_DAY.fullmatch(written):
        month, day, year = found.groups()
    else:
        shown = cut(written)
        if _SHORT_YEAR.fullmatch(written):
            return Readings(problem=say("record-day-short-year", typed=shown))
        return Readings(problem=say("record-day-unread", typed=shown))
    number = _MONTHS.get(month.lower())
    sure = _day(year, str(number), day) if number else None
    return _found(sure, sure, written)


def _found(day_first: date | None, month_first: date | None, written: str) -> Readings:
    if day_first is None and month_first is None:
        return Readings(problem=say("record-day-none", typed=cut(written)))
    return Readings(day_first, month_first)


def _day(year: str, month: str, day: str) -> date | None:
    """Return a day of 1900 or later, or None if there is no such day."""
    try:
        return date(int(year), int(month), int(day)) if int(year) >= 1900 else None
    except ValueError:
        return None
