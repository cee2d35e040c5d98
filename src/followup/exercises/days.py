"""Days as people write them: `Monday`, `1 December`, `tomorrow at 10`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from followup.errors import FollowupError
from followup.facts import fact
from followup.record.dates import day_in_words, readings
from followup.words import say

__all__ = ["Moment", "moment_of"]

_WEEKDAYS = {name: i for i, names in enumerate(fact("exercise", "days")) for name in names}
_FILLERS = set(fact("exercise", "day-fillers"))
_HOUR = re.compile(
    r"(?:^|[\s,t])(?:(at)\s+)?(\d{1,2})(?:([:.h])(\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|o'clock|h\b)?"
    r"(?=$|[\s,])"
)
_FIRST_HOUR = 7
_HALF_A_YEAR = 183


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and an hour if there is one.

    Args:
        day: The day.
        hour: The time of day; None if only the day is known.
    """

    day: date
    hour: time | None = None


def moment_of(when: str, today: date) -> Moment:
    """Return the day that a learner wrote, with the hour if there is one.

    A day of the week is the next one after today. A day without a year is the nearest one that is
    not long over. An hour from 1 to 6 without "am" is in the afternoon, when people are at work.

    Args:
        when: Such as `tomorrow`, `Monday at 10`, `1 December` or `2026-12-01 14:30`.
        today: The day of the reader.

    Raises:
        FollowupError: If it is no day, can be read in two ways, or lies in the past.
    """
    text = when.strip(" .,!\"'“”‘’").casefold() if isinstance(when, str) else ""
    rest, hour = _without_hour(text)
    words = [word for word in re.split(r"[\s,]+", rest) if word and word not in _FILLERS]
    named = [word for word in words if word.rstrip(".") in _WEEKDAYS]
    others = " ".join(word for word in words if word not in named)
    weekday = _WEEKDAYS[named[0].rstrip(".")] if named else None
    if not others and weekday is not None:
        return Moment(today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), hour)
    day = _day(others, today)
    if day < today:
        raise FollowupError(say("exercise-day-over", day=day_in_words(day)))
    if weekday is not None and day.weekday() != weekday:
        typed, shown = named[0].capitalize(), day_in_words(day)
        raise FollowupError(say("exercise-day-other-weekday", day=shown, typed=typed))
    return Moment(day, hour)


def _without_hour(text: str) -> tuple[str, time | None]:
    for found in _HOUR.finditer(text):
        at, hours, mark, minutes, half = found.groups()
        if not (at or half or mark in (":", "h")):
            continue  # the number of a day
        hour = int(hours)
        afternoon = (half or "").startswith("p") or (not half and not mark and hour < _FIRST_HOUR)
        hour = hour % 12 if (half or "").startswith("a") else hour
        hour += 12 if afternoon and hour < 12 else 0
        if hour > 23 or int(minutes or 0) > 59:
            raise FollowupError(say("exercise-day-hour", typed=found[0].strip()))
        rest = f"{text[: found.start()]} {text[found.end() :]}"
        return rest.strip(" ,"), time(hour, int(minutes or 0))
    return text, None


def _day(text: str, today: date) -> date:
    soon = {
        say("exercise-today"): 0,
        "today": 0,
        say("exercise-tomorrow"): 1,
        "tomorrow": 1,
        "day after tomorrow": 2,
    }
    if text in soon:
        return today + timedelta(days=soon[text])
    found = readings(text)
    if found.problem:
        found = readings(f"{text.rstrip('./-')}{_mark(text)}{today.year}")
        day = None if found.problem or found.is_open else found.by("")
        if day and (today - day).days > _HALF_A_YEAR:
            found = readings(f"{text.rstrip('./-')}{_mark(text)}{today.year + 1}")
    if found.is_open:
        raise FollowupError(say("exercise-day-unclear", typed=text))
    day = None if found.problem else found.by("")
    if day is None:
        raise FollowupError(say("exercise-day-none"))
    return day


def _mark(text: str) -> str:
    """What stands before a year that is added: the mark between day and month, else a space."""
    found = re.fullmatch(r"\d{1,2}([-/.])\d{1,2}\1?", text)
    return found[1] if found else " "
