"""Reminders to follow up again, as a calendar file. The pages write the same bytes.

Source:
    RFC 5545.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from followup.facts import fact
from followup.record.advice import Due
from followup.words import say

__all__ = ["MOST_A_DAY", "MOST_REMINDERS", "calendar_of", "remind_on", "reminders"]

MOST_A_DAY: int = fact("record", "remind-a-day")
"""Reminders on one day, at most; our own choice."""

MOST_REMINDERS: int = fact("record", "remind-most")
"""Reminders in one file, at most: two weeks of working days; our own choice."""

_SATURDAY = 5
_START = time(9, 30)
_LONGEST = 74  # bytes of a line, without its end
_FIRST_DAY = date(2026, 1, 1)
_NAME = "the-power-of-follow-up"


def remind_on(waits: Sequence[Due], today: date) -> list[tuple[date, Due]]:
    """Return on which day to be reminded of each employer to follow up with again.

    Only on working days from tomorrow on, a few a day, and who has waited longest comes first.

    Args:
        waits: Who is waited for, from `due`. Those where twice is enough get no reminder.
        today: The day of the reader.

    Returns:
        The days with their waits, at most `MOST_REMINDERS`.
    """
    taken: dict[date, int] = {}
    found = []
    for wait in [wait for wait in waits if wait.on][:MOST_REMINDERS]:
        assert wait.on
        day = max(wait.on, today + timedelta(days=1))
        while day.weekday() >= _SATURDAY or taken.get(day, 0) >= MOST_A_DAY:
            day += timedelta(days=1)
        taken[day] = taken.get(day, 0) + 1
        found.append((day, wait))
    return found


def reminders(waits: Sequence[Due], today: date) -> str:
    """Return a calendar with a quarter of an hour for each employer to follow up with again.

    The same follow-up has the same id in the command and on the page, so loading a file twice does
    not remind twice; a later file moves what an earlier one had set.

    Args:
        waits: As for `remind_on`.
        today: The day of the reader, which is also the calendar's time stamp.

    Returns:
        The text of an .ics file. Save it as UTF-8 and without changing the line ends.
    """
    events = (
        (day, _title(wait), _words(wait), f"{wait.employer}\n{wait.job}\n{wait.last.isoformat()}")
        for day, wait in remind_on(waits, today)
    )
    return _calendar(events, today)


def calendar_of(days: Iterable[tuple[date, str, str]], today: date) -> str:
    """Return a calendar with a quarter of an hour for each thing to do.

    Args:
        days: The day, with the time if it is known, its title and its words.
        today: The calendar's time stamp.

    Returns:
        As `reminders`.
    """
    events = ((day, title, words, f"{day}\n{title}") for day, title, words in days)
    return _calendar(events, today)


def _calendar(events: Iterable[tuple[date, str, str, str]], today: date) -> str:
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//The Power of Follow-up//EN"),
        *(line for event in events for line in _event(*event, today)),
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(day: date, title: str, words: str, of: str, today: date) -> Iterator[str]:
    """Give the lines of an event at half past nine, or at its own time, with an alarm before it.

    Outlook leaves out an alarm that comes after the start, as it would on a whole day.
    """
    named, told = _text(title), _text(words)
    yield from ("BEGIN:VEVENT", f"UID:{_id(of)}", f"SEQUENCE:{max(0, (today - _FIRST_DAY).days)}")
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    start = day if isinstance(day, datetime) else datetime.combine(day, _START)
    end = start + timedelta(minutes=15)
    yield from (f"DTSTART:{start:%Y%m%dT%H%M%S}", f"DTEND:{end:%Y%m%dT%H%M%S}")
    yield from (f"SUMMARY:{named}", f"DESCRIPTION:{told}", "TRANSP:TRANSPARENT")
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{named}", "TRIGGER:-PT30M")
    yield from ("END:VALARM", "END:VEVENT")


def _text(words: str) -> str:
    for sign in "\\;,":
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _id(of: str) -> str:
    """Return an id that is the same for the same thing.

    Source:
        G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm":
        FNV-1a with 64 bits.
    """
    found = 0xCBF29CE484222325
    for byte in of.encode("utf-8", "surrogatepass"):
        found = (found ^ byte) * 0x100000001B3 % 2**64
    return f"{found:x}@{_NAME}"


def _folded(line: str) -> list[str]:
    """Cut a line between letters into lines that are short enough; each but the first is set in."""
    lines, size = [""], 0
    for letter in line:
        width = len(letter.encode("utf-8", "surrogatepass"))
        if size + width > _LONGEST:
            lines.append(" ")
            size = 1
        lines[-1] += letter
        size += width
    return lines


def _title(wait: Due) -> str:
    if wait.job:
        return say("record-reminder-for-job", employer=wait.employer, job=wait.job)
    return say("record-reminder", employer=wait.employer)


def _words(wait: Due) -> str:
    return say("record-reminder-words", day=wait.last.isoformat())
