"""Days as people's lists write them: what each can mean, and what has to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache

from followup.facts import fact
from followup.record.importing.wording import key, month_of

__all__ = ["Day", "read_day"]

_SERIAL = re.compile(r"[0-9]{5}(?:[.,][0-9]+)?$")
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # 1954 to 2119
_SPREADSHEET = date(1899, 12, 30)
_CLOCK = re.compile(
    r"(?<![0-9.])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
    r"(?:\s*[AaPp]\.?\s?[Mm]\b\.?)?(?:\s*(?:Uhr|h))?"
)
_OFFSET = re.compile(
    r"(?:(?:(?<=[0-9])|\b)(?:GMT|UTC)\b\s*)?([+-])([0-9]{2}):?([0-9]{2})\b"
    r"|(?:(?<=[0-9])|\b)(Z|GMT|UTC)\b"
)
_NAMED_ZONE = re.compile(r"\b[A-Z]{2,4}T\b|\([^()]*\)")
_WORDS = re.compile(r"[^\W\d_]+\.?")
_EASTERN = re.compile(r"([0-9]{4})\s*年\s*([0-9]{1,2})\s*月(?:\s*([0-9]{1,2})\s*[日号])?")
_NUMBERS = re.compile(r"[0-9]+")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th|er|e|º|ª|\.(?=\s+[^\W\d]))", re.IGNORECASE)
_PARTS = re.compile(r"([0-9]{1,4})\s*([-/. ])\s*([0-9]{1,2})\s*\2\s*([0-9]{1,4})\.?$")
_TWO = re.compile(r"([0-9]{1,4})\s*([-/.])\s*([0-9]{1,2})\.?$")
_YEARS = 15
"""How many years back a two-digit year is looked for; our own choice."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a date can mean.

    Args:
        day_first: The day that it is if the day stands first, or whatever the order is.
        month_first: The same if the month stands first.
        problem: Why it is no date: `missing`, `no-day` (there is no such day), or empty.
        asked: Whether a person has to say which day it is.
        choices: Then, the days that it may be, the likeliest first.
        by_today: Whether there was a second reading, which is after today.
    """

    day_first: date | None = None
    month_first: date | None = None
    problem: str = ""
    asked: bool = False
    choices: tuple[date, ...] = ()
    by_today: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is one day with the day first and another with the month first."""
        return None not in (self.day_first, self.month_first) and self.day_first != self.month_first

    @property
    def shows(self) -> str:
        """The order that it can only have; empty if it shows nothing."""
        if self.asked or (self.day_first is None) == (self.month_first is None):
            return ""
        return "month-first" if self.day_first is None else "day-first"

    def by(self, order: str) -> date | None:
        """Return the day in an order; without one, the only day that it can be."""
        if order:
            return self.month_first if order == "month-first" else self.day_first
        return self.day_first or self.month_first


def read_day(text: str, today: date, zone: tzinfo | None = None) -> Day:
    """Read a date.

    Args:
        text: The cell.
        today: The day of the reader: no date is after it, and two-digit years count back from it.
        zone: Where the reader lives; a time with an offset is turned into that place's day.

    Returns:
        What it can mean.
    """
    written = " ".join(text.split())
    if not written:
        return Day(problem="missing", asked=True)
    if _SERIAL.match(written):
        days = int(written[:5])
        if _FIRST_SERIAL <= days <= _LAST_SERIAL:
            return _sure(_SPREADSHEET + timedelta(days=days))
    moment = _moment(written, zone)
    if moment:
        return _sure(moment)
    bare = _bare(written)
    return _eastern(bare, today) or _numeric(bare, today) or _worded(bare, today)


def _sure(day: date) -> Day:
    return Day(day, day)


def _moment(written: str, zone: tzinfo | None) -> date | None:
    """Return the reader's own day of a time with an offset."""
    clock, offset = _CLOCK.search(written), _OFFSET.search(written)
    if not clock or not offset or offset.start() < clock.end() or zone is None:
        return None
    found = read_day(written[: clock.start()].rstrip("T, "), date.max)
    if found.asked or found.day_first is None or found.day_first != found.month_first:
        return None
    hours, minutes = (int(part) for part in re.findall(r"[0-9]+", clock[0])[:2])
    half = re.search(r"[AaPp](?=\.?\s?[Mm])", clock[0])
    if half:
        hours = hours % 12 + 12 * (half[0] in "Pp")
    apart = timedelta()
    if offset[1]:
        apart = timedelta(hours=int(offset[2]), minutes=int(offset[3])) * (
            1 if offset[1] == "+" else -1
        )
    if hours > 23 or minutes > 59 or abs(apart) >= timedelta(hours=24):
        return None
    there = datetime(*found.day_first.timetuple()[:3], hours, minutes, tzinfo=timezone(apart))
    try:
        return there.astimezone(zone).date()
    except OverflowError:  # the last day that a calendar has
        return None


def _bare(written: str) -> str:
    """Leave out the time, its zone, and the day of the week."""
    clock = _CLOCK.search(written)
    if clock:
        before, behind = written[: clock.start()], written[clock.end() :]
        behind = _OFFSET.sub(" ", _NAMED_ZONE.sub(" ", behind)) if before.strip() else behind
        before = re.sub(r"(?:T|\b(?:at|um|à|a las|at about))\s*$", "", before.rstrip(" ,"))
        written = f"{before} {behind}"
    words = _WORDS.sub(lambda found: "" if key(found[0]) in _weekdays() else found[0], written)
    return " ".join(words.replace("，", ",").split()).strip(" ,;")


@cache
def _weekdays() -> frozenset[str]:
    names: list[str] = fact("import", "weekdays")["names"]
    return frozenset(map(key, names))


def _eastern(written: str, today: date) -> Day | None:
    """Read a date such as 2026年9月5日."""
    found = _EASTERN.match(written)
    if not found:
        return None
    if not found[3]:
        return Day(asked=True)
    return _found(_day(found[1], found[2], found[3], today))


def _numeric(written: str, today: date) -> Day | None:
    """Read a date of numbers alone."""
    found = _PARTS.match(written)
    if found:
        return _three(found[1], found[2], found[3], found[4], today)
    found = _TWO.match(written)
    if not found:
        return None
    first, second = found[1], found[3]
    if len(first) == 4:
        return Day(asked=True)  # a year and a month: the day is missing
    choices = (_last(second, first, today), _last(first, second, today))
    if found[2] == ".":
        choices = (choices[0], None)
    known = tuple(dict.fromkeys(day for day in choices if day))
    return Day(asked=True, choices=known) if known else Day(problem="no-day")


def _three(first: str, mark: str, second: str, third: str, today: date) -> Day:
    """Read three numbers: year first, or day and month in either order."""
    if len(first) > 2:
        return _found(_day(first, second, third, today))
    if len(third) == 3:
        return Day(problem="no-day")
    day_first, month_first = _day(third, second, first, today), _day(third, first, second, today)
    if mark == ".":
        month_first = day_first  # with dots the day stands first, wherever people write them
    if len(third) <= 2 and mark == "-":
        year_first = _day(first, second, third, today)
        both = tuple(dict.fromkeys(day for day in (year_first, day_first, month_first) if day))
        if year_first and len(both) > 1:
            return Day(asked=True, choices=tuple(sorted(both, reverse=True)))
        if year_first:
            return _sure(year_first)
    if not day_first and not month_first:
        return Day(problem="no-day")
    # Nobody writes down what is still to come: of two readings one in the future is none.
    if day_first and month_first and (day_first <= today) != (month_first <= today):
        if day_first <= today:
            return Day(day_first, by_today=True)
        return Day(month_first=month_first, by_today=True)
    return Day(day_first, month_first)


def _found(day: date | None) -> Day:
    return _sure(day) if day else Day(problem="no-day")


def _worded(written: str, today: date) -> Day:
    """Read a date whose month is a word, or one that counts from a day that nobody knows."""
    plain = _ORDINAL.sub("", written.replace("'", " ").replace("’", " "))
    back = _ago(written, today)
    if back.choices:
        return back
    months = [month for found in _WORDS.finditer(plain) if (month := month_of(found[0]))]
    numbers = _NUMBERS.findall(plain)
    if len(months) == 1 and 1 <= len(numbers) <= 2:
        return _with_month(str(months[0]), numbers, today)
    return back


def _with_month(month: str, numbers: list[str], today: date) -> Day:
    if len(numbers) == 1:
        if len(numbers[0]) == 4:
            return Day(asked=True)  # a month and a year: the day is missing
        day = _last(month, numbers[0], today)
        return Day(asked=True, choices=(day,)) if day else Day(problem="no-day")
    first, second = numbers
    if len(first) == 4:
        return _found(_day(first, month, second, today))
    return _found(_day(second, month, first, today))


def _ago(written: str, today: date) -> Day:
    """Offer the likeliest day of "1 week ago": it counts from when it was written."""
    words = key(written)
    number = int(found[0]) if (found := _NUMBERS.search(words)) and len(found[0]) < 4 else 1
    units: dict[str, list[str]] = fact("import", "ago")
    rest = _NUMBERS.sub(" ", words).split()
    said = {unit for unit, names in units.items() for name in names if _contains(rest, key(name))}
    days = {"today": 0, "yesterday": 1, "days": number, "weeks": 7 * number, "months": 30 * number}
    back = [count for unit, count in days.items() if unit in said]
    if len(rest) <= 4 and back and back[0] <= 3_650:
        return Day(asked=True, choices=(today - timedelta(days=back[0]),))
    return Day(asked=True)


def _contains(words: list[str], name: str) -> bool:
    parts = name.split()
    return any(words[at : at + len(parts)] == parts for at in range(len(words)))


def _day(year: str, month: str, day: str, today: date) -> date | None:
    """Return a day of 1900 or later, or None; a year of two digits is the latest that fits."""
    try:
        if len(year) <= 2:
            century = today.year // 100 * 100
            number = century + int(year)
            number -= 100 if number > today.year + 1 else 0
            if number < today.year - _YEARS:
                return None
        else:
            number = int(year)
        return date(number, int(month), int(day)) if number >= 1900 else None
    except (ValueError, OverflowError):
        return None


def _last(month: str, day: str, today: date) -> date | None:
    """Return the latest day up to today with a month and a day."""
    for year in range(today.year, today.year - 9, -1):
        found = _day(str(year), month, day, today)
        if found and found <= today:
            return found
    return None
