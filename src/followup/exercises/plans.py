"""A plan for the next follow-up: when, whom, the first sentence."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from followup.errors import FollowupError
from followup.exercises.shown import Shown
from followup.record.dates import day_in_words, readings
from followup.record.reminders import calendar_of

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
    if text in ("today", "tomorrow"):
        return today + timedelta(days=text == "tomorrow")
    found = readings(when if isinstance(when, str) else "")
    if found.problem or found.is_open:
        raise FollowupError('Write the day as year-month-day, such as "2026-12-01", or "tomorrow".')
    day = found.by("")
    assert day is not None
    if day < today:
        raise FollowupError(f"{day_in_words(day)} is over. Choose today or a later day.")
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
        says = (
            f"My plan\nIf it is {day_in_words(day)}, then I follow up with {whom}.\n"
            f"My first sentence: {first_sentence}\n"
            "If nobody answers, then I leave one short message and write `waiting` in my record.\n"
            "After the call I write down what happened."
        )
        super().__init__(says)

    def save(self, file: str) -> Shown:
        """Save the plan: as a calendar file if its name ends in ``.ics``, else as text.

        Raises:
            FollowupError: If the file cannot be written.
        """
        if not isinstance(file, str) or not file.endswith((".ics", ".txt")):
            raise FollowupError('Choose a name that ends in .ics or .txt, such as "my-plan.ics".')
        title = f"Follow up with {self.whom}"
        calendar = file.endswith(".ics")
        text = calendar_of([(self.day, title, self.text)], date.today()) if calendar else self.text
        try:
            Path(file).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise FollowupError(f"`{file}` cannot be written here ({error.strerror}).") from None
        return Shown(f"Saved as {file}. You find it beside this notebook.")


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
            raise FollowupError(f"`{name}` is missing. Write it in quotation marks.")
    return Plan(day_of(when, date.today()), whom.strip(), " ".join(first_sentence.split()))
