"""A plan for the next follow-up: when, whom, the first sentence."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from followup.errors import FollowupError
from followup.exercises.days import Moment, moment_of
from followup.exercises.shown import Shown
from followup.record.dates import day_in_words
from followup.record.reminders import calendar_of
from followup.words import say

__all__ = ["Plan", "my_plan"]


class Plan(Shown):
    """An if-then plan.

    Args:
        moment: When.
        whom: With whom.
        first_sentence: What to say first.
        if_nobody_answers: The second plan; empty for one that is offered.
    """

    def __init__(
        self, moment: Moment, whom: str, first_sentence: str, if_nobody_answers: str = ""
    ) -> None:
        self.moment, self.whom, self.first_sentence = moment, whom, first_sentence
        self.if_nobody_answers = if_nobody_answers or say("exercise-plan-silence")
        lines = [
            say("exercise-plan", day=self._when(), employer=whom, typed=first_sentence),
            self.if_nobody_answers,
            say("exercise-plan-after"),
        ]
        super().__init__("\n".join(lines))

    @property
    def day(self) -> date:
        """The day of the plan."""
        return self.moment.day

    def _when(self) -> str:
        day, hour = day_in_words(self.day), self.moment.hour
        return say("exercise-plan-hour", day=day, hour=f"{hour:%H:%M}") if hour else day

    def save(self, file: str, if_nobody_answers: Any = ...) -> Shown:
        """Save the plan: as a calendar file if its name ends in ``.ics``, else as text.

        Args:
            file: The file's name.
            if_nobody_answers: The second plan, which is saved with it; three dots for none yet.

        Raises:
            FollowupError: If the file cannot be written, or the second plan is no text.
        """
        if if_nobody_answers is not ...:
            second = _text_of("if_nobody_answers", if_nobody_answers)
            return Plan(self.moment, self.whom, self.first_sentence, second).save(file)
        if not isinstance(file, str) or not file.endswith((".ics", ".txt")):
            raise FollowupError(say("exercise-plan-no-file"))
        title = say("record-reminder", employer=self.whom)
        calendar = file.endswith(".ics")
        hour = self.moment.hour
        start = datetime.combine(self.day, hour) if hour else self.day
        text = calendar_of([(start, title, self.text)], date.today()) if calendar else self.text
        try:
            Path(file).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            reason = str(error.strerror)
            raise FollowupError(say("exercise-plan-unsaved", file=file, reason=reason)) from None
        return Shown(say("exercise-plan-saved", file=file))


def my_plan(when: str, whom: str, first_sentence: str) -> Plan:
    """Return a plan for one follow-up.

    Args:
        when: The day, with the hour if there is one, as `moment_of` reads it.
        whom: The company or the person.
        first_sentence: What to say first.

    Raises:
        FollowupError: If one of them is missing or the day cannot be used.
    """
    who, says = _text_of("whom", whom), _text_of("first_sentence", first_sentence)
    return Plan(moment_of(when, date.today()), who, says)


def _text_of(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise FollowupError(say("exercise-plan-missing", variable=name))
    return " ".join(value.split())
