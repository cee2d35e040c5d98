"""Reminders to follow up again, as a calendar file. Takes the library icalendar."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from followup.errors import FollowupError
from followup.record.advice import Due
from followup.words import say

__all__ = ["calendar_of", "reminders"]

_OURS = uuid.uuid5(uuid.NAMESPACE_DNS, "the-power-of-follow-up")
_HOUR = timedelta(hours=9)


def reminders(waits: Iterable[Due], today: date) -> str:
    """Return a calendar with one whole day for each employer to follow up with again.

    The same record gives the same ids, so loading a file twice does not remind twice.

    Args:
        waits: Who is waited for, from `due`. Those where twice is enough get no reminder.
        today: The day of the reader, which is also the calendar's time stamp.

    Returns:
        The text of an .ics file. Save it as UTF-8 and without changing the line ends.

    Raises:
        FollowupError: If icalendar is not installed.

    Source:
        RFC 5545.
    """
    events = [(wait.on, _title(wait), _words(wait), _id(wait)) for wait in waits if wait.on]
    return _calendar(events, today)


def calendar_of(days: Iterable[tuple[date, str, str]], today: date) -> str:
    """Return a calendar with a whole day for each thing to do.

    Args:
        days: The day, its title and its words.
        today: The calendar's time stamp.

    Returns:
        As `reminders`.

    Raises:
        FollowupError: As `reminders`.
    """
    events = [
        (day, title, words, str(uuid.uuid5(_OURS, f"{day}\n{title}"))) for day, title, words in days
    ]
    return _calendar(events, today)


def _calendar(events: Iterable[tuple[date, str, str, str]], today: date) -> str:
    """Return a calendar of whole days, each with its title, words and id."""
    try:
        from icalendar import Alarm, Calendar, Event  # only for those who want a calendar
    except ImportError as error:
        raise FollowupError(say("record-command-no-icalendar")) from error
    calendar = Calendar()
    calendar.add("prodid", "-//The Power of Follow-up//EN")
    calendar.add("version", "2.0")
    for day, title, words, uid in events:
        event = Event()
        event.add("uid", uid)
        event.add("dtstamp", datetime.combine(today, time(), UTC))
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", title)
        event.add("description", words)
        event.add("transp", "TRANSPARENT")  # the day stays free for other things
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", _HOUR)
        event.add_component(alarm)
        calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _id(wait: Due) -> str:
    """Return an id that is the same for the same follow-up."""
    return str(uuid.uuid5(_OURS, f"{wait.employer}\n{wait.job}\n{wait.last.isoformat()}"))


def _title(wait: Due) -> str:
    if wait.job:
        return say("record-reminder-for-job", employer=wait.employer, job=wait.job)
    return say("record-reminder", employer=wait.employer)


def _words(wait: Due) -> str:
    return say("record-reminder-words", day=wait.last.isoformat())
