"""A plan for the next follow-up: when, whom, the first sentence."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from followup.errors import FollowupError
from followup.exercises.days import Moment, moment_of
from followup.exercises.shown import Shown, download_link, paragraphs
from followup.record.dates import day_in_words
from followup.record.reminders import calendar_of
from followup.words import say

__all__ = ["Plan", "my_plan", "plan_files"]

FILES = ("my-plan.ics", "my-plan.txt")
"""What a plan is saved as."""


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
        """Write the plan into a file, and show a link that saves it on the learner's device.

        Args:
            file: The file's name: it ends in ``.ics`` for a calendar, or in ``.txt`` for a text.
            if_nobody_answers: The second plan, which is saved with it; three dots for none yet.

        Raises:
            FollowupError: If the name has another ending, or the second plan is no text.
        """
        if if_nobody_answers is not ...:
            second = _text_of("if_nobody_answers", if_nobody_answers)
            return Plan(self.moment, self.whom, self.first_sentence, second).save(file)
        if not isinstance(file, str) or not file.endswith((".ics", ".txt")):
            raise FollowupError(say("exercise-plan-no-file"))
        is_calendar = file.endswith(".ics")
        text = self._calendar() if is_calendar else self.text
        what_for = say("exercise-plan-calendar") if is_calendar else say("exercise-plan-text")
        lines = [what_for, _written(file, text)]
        kind = "text/calendar" if is_calendar else "text/plain"
        link = download_link(Path(file).name, text, kind)
        return Shown("\n".join(lines), link + paragraphs("\n".join(lines)))

    def _calendar(self) -> str:
        hour = self.moment.hour
        start = datetime.combine(self.day, hour) if hour else self.day
        title = say("record-reminder", employer=self.whom)
        return calendar_of([(start, title, self.text)], date.today())


def _written(file: str, text: str) -> str:
    """Write a file beside the notebook, and say whether it is there. The link is in any case."""
    try:
        Path(file).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        return say("exercise-plan-unsaved", file=file, reason=str(error.strerror))
    return say("exercise-plan-saved", file=file)


def plan_files(plan: Any, if_nobody_answers: Any = ...) -> Shown:
    """Show the plan's calendar file and its text, each as a link that saves it.

    Args:
        plan: The plan; three dots for none yet.
        if_nobody_answers: The second plan; three dots for none yet.

    Raises:
        FollowupError: If it is no plan, or the second plan is no text.
    """
    if plan is ...:
        return Shown(say("exercise-nothing-yet"))
    if not isinstance(plan, Plan):
        code = "plan = my_plan(when, whom, first_sentence)"
        raise FollowupError(say("exercise-plan-none", code=code))
    shown = [plan.save(file, if_nobody_answers) for file in FILES]
    return Shown("\n".join(each.text for each in shown), "".join(each.html for each in shown))


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
