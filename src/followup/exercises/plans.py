"""A plan for the next follow-up: when, whom, the first sentence."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from followup.errors import FollowupError
from followup.exercises.shown import Shown
from followup.record.dates import day_in_words, readings
from followup.record.reminders import calendar_of
from followup.words import say

__all__ = ["Plan", "day_of", "my_plan"]


def day_of(when: str, today: date) -> date:
    """Return the day that a learner wrote.

    Args:
        when: ``"today"``, ``"tomorrow"``, or a day such as ``"2026-12-01"``.
        today: The day of the reader.

    Raises:
        FollowupError: If it is no day, can be read in two ways, or lies in the past.
    """
    text = when.strip().casefold() if isinstance(when, str) else ""
    soon = {say("exercise-today"): 0, say("exercise-tomorrow"): 1, "today": 0, "tomorrow": 1}
    if text in soon:
        return today + timedelta(days=soon[text])
    found = readings(when if isinstance(when, str) else "")
    if found.problem or found.is_open:
        raise FollowupError(say("exercise-day-none"))
    day = found.by("")
    assert day is not None
    if day < today:
        raise FollowupError(say("exercise-day-over", day=day_in_words(day)))
    return day


class Plan(Shown):
    """An if-then plan.

    Args:
        day: When.
        whom: With whom.
        first_sentence: What to say first.
    """

    def __init__(self, day: date, whom: str, first_sentence: str) -> None:
        self.day, self.whom, self.first_sentence = day, whom, first_sentence
        super().__init__(
            say("exercise-plan", day=day_in_words(day), employer=whom, typed=first_sentence)
        )

    def save(self, file: str) -> Shown:
        """Save the plan: as a calendar file if its name ends in ``.ics``, else as text.

        Raises:
            FollowupError: If the file cannot be written.
        """
        if not isinstance(file, str) or not file.endswith((".ics", ".txt")):
            raise FollowupError(say("exercise-plan-no-file"))
        title = say("record-reminder", employer=self.whom)
        calendar = file.endswith(".ics")
        text = calendar_of([(self.day, title, self.text)], date.today()) if calendar else self.text
        try:
            Path(file).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            reason = str(error.strerror)
            raise FollowupError(say("exercise-plan-unsaved", file=file, reason=reason)) from None
        return Shown(say("exercise-plan-saved", file=file))


def my_plan(when: str, whom: str, first_sentence: str) -> Plan:
    """Return a plan for one follow-up.

    Args:
        when: The day, as `day_of` reads it.
        whom: The company or the person.
        first_sentence: What to say first.

    Raises:
        FollowupError: If one of them is missing or the day cannot be used.
    """
    for name, value in (("whom", whom), ("first_sentence", first_sentence)):
        if not isinstance(value, str) or not value.strip():
            raise FollowupError(say("exercise-plan-missing", variable=name))
    return Plan(day_of(when, date.today()), whom.strip(), " ".join(first_sentence.split()))
