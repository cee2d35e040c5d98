"""An exercise: its tasks by name, their hints and answers, and how far the learner is."""

from __future__ import annotations

from functools import partial
from html import escape
from importlib import import_module
from types import ModuleType
from typing import Any

from followup.errors import FollowupError
from followup.exercises.names import CALLS, NAMES
from followup.exercises.namespace import shell, told, variables
from followup.exercises.options import Options, choose_again
from followup.exercises.plain_errors import Details, speak_plainly
from followup.exercises.shown import Sheet, Shown, fold, paragraphs
from followup.exercises.tasks import NOT_YET, RIGHT, UNFIT, Task, Values, Verdict, is_empty, judge
from followup.words import say

__all__ = ["Exercise", "OpenTask", "open_exercise", "tasks_of", "title_of"]


def title_of(name: str) -> str:
    """Return an exercise's name for people.

    Raises:
        FollowupError: If there is no such exercise.
    """
    title: str = _checks_of(name).title(*_call_of(name))
    return title


def tasks_of(name: str) -> tuple[Task, ...]:
    """Return what there is to do in an exercise, in order.

    Raises:
        FollowupError: If there is no such exercise.
    """
    tasks: tuple[Task, ...] = _checks_of(name).tasks(*_call_of(name))
    return tasks


def _checks_of(name: str) -> ModuleType:
    if name not in NAMES:
        raise FollowupError(say("exercise-unknown", typed=str(name), names=", ".join(NAMES)))
    module = "call" if name in CALLS else name.replace("-", "_")
    return import_module(f"followup.exercises.checks.{module}")


def _call_of(name: str) -> tuple[str, ...]:
    """What the checks of a call's exercise take: the call's id; nothing for any other exercise."""
    return (CALLS[name],) if name in CALLS else ()


class OpenTask:
    """A task in a notebook: check it, ask for a hint, see the answer."""

    def __init__(self, task: Task, exercise: str) -> None:
        self.task = task
        self._exercise = exercise
        self._hints = 0

    def __repr__(self) -> str:
        return say("exercise-ask", ask=self.task.ask, code=f"exercise.{self.task.name}.check()")

    def judge(self, values: Values) -> Verdict:
        """Return the verdict on the learner's variables."""
        return judge(self.task, values)

    def check(self, value: Any = None) -> Shown:
        """Say whether the learner's variable is right.

        Args:
            value: A value to judge in place of the variable.
        """
        values = variables()
        if value is not None:
            # It was typed in no cell, so what stands in the cells says nothing about it.
            return told(self._shown({**values, self.task.name: value, "In": ()}))
        if not self.task.options:
            return told(self._shown(values))
        written = choose_again(self._exercise, self.task, values)
        judged = partial(self._shown, values)
        return Options(told(judged()), self._exercise, self.task, judged, written, values)

    def _shown(self, values: Values) -> Shown:
        """The verdict on the variable, with help where it is not right."""
        verdict = self.judge(values)
        html = _verdict_html(verdict)
        if verdict.state == RIGHT:
            return Shown(verdict.text, html, verdict.state)
        hint = say("exercise-a-hint", code=f"exercise.{self.task.name}.hint()")
        return Shown(f"{verdict.text}\n{hint}", html + self._help(values), verdict.state)

    def _help(self, values: Values) -> str:
        """The hints and the answer, each behind the one before it, to be opened by a tap."""
        first, *others = self.task.hints
        inside = fold(say("exercise-show-answer"), self._answer_html(values))
        for hint in reversed(others):
            inside = fold(say("exercise-show-more"), paragraphs(hint) + inside)
        return fold(say("exercise-show-hint"), paragraphs(first) + inside)

    def _answer_html(self, values: Values) -> str:
        try:
            code = self.code(values)
        except FollowupError as error:
            return paragraphs(str(error))
        except UNFIT:  # a variable that it takes holds something else than asked for
            code = f"exercise.{self.task.needs[0]}.check()"
            return paragraphs(say("exercise-first-check", code=code))
        return f"<pre>{escape(code)}</pre>{paragraphs(self.task.why)}"

    def hint(self) -> Shown:
        """Show the hints, one more each time."""
        hints = self.task.hints
        self._hints = min(self._hints + 1, len(hints))
        lines = [
            say("exercise-hint", n=i, all=len(hints), hint=hint)
            for i, hint in enumerate(hints[: self._hints], 1)
        ]
        if self._hints == len(hints):
            lines.append(say("exercise-stuck", code=f"exercise.{self.task.name}.answer()"))
        return Shown("\n".join(lines))

    def answer(self) -> Shown:
        """Show the line that is right, and why."""
        values = variables()
        return Shown(f"{self.code(values)}\n{self.task.why}", self._answer_html(values))

    def code(self, values: Values) -> str:
        """Return the line of code that is right.

        Raises:
            FollowupError: If an earlier variable is needed and not there.
        """
        if isinstance(self.task.answer, str):
            return self.task.answer
        missing = [name for name in self.task.needs if values.get(name) in (None, ...)]
        if missing:
            raise FollowupError(say("exercise-answer-takes", variable=missing[0]))
        return self.task.answer(values)


def _verdict_html(verdict: Verdict) -> str:
    state = say("exercise-verdict-state", state=verdict.told)
    return f"<p><b>{escape(state)}</b> {escape(verdict.says)}</p>{paragraphs(verdict.shows)}"


class Exercise(Shown):
    """An open exercise. Each task is an attribute with the name of its variable."""

    def __init__(self, name: str, details: Details) -> None:
        tasks = tasks_of(name)
        super().__init__(say("exercise-opened", exercise=title_of(name), n=len(tasks)))
        self.name = name
        self.tasks = {task.name: OpenTask(task, name) for task in tasks}
        self._details = details

    def __getattr__(self, name: str) -> OpenTask:
        tasks: dict[str, OpenTask] = self.__dict__.get("tasks", {})
        if name in tasks:
            return tasks[name]
        if name.startswith("_"):
            raise AttributeError(name)
        raise FollowupError(say("exercise-unknown-task", typed=name, names=", ".join(tasks)))

    def as_html(self) -> str:
        """Return the HTML, with the style sheet for all outputs of the notebook."""
        Sheet.is_open = False
        html = super().as_html()
        Sheet.stands()
        return html

    def show(self, value: Any, *given: Any) -> Any:
        """Return something to be shown, or what to do while there is nothing yet.

        Args:
            value: A value; or a function, which is called with what is given.
            given: What the function takes. While one of these still is three dots, it waits.
        """
        if any(map(is_empty, (value, *given))):
            return Shown(say("exercise-nothing-yet"))
        if not callable(value):
            return value
        try:
            return value(*given)
        except FollowupError as error:
            return Shown(str(error), kind=NOT_YET)

    def progress(self) -> Shown:
        """Say how many tasks are right."""
        values = variables()
        verdicts = {name: task.judge(values) for name, task in self.tasks.items()}
        done = sum(verdict.state == RIGHT for verdict in verdicts.values())
        lines = [say("exercise-progress", n=done, all=len(verdicts))]
        lines += [
            say("exercise-progress-task", variable=name, state=verdict.state)
            for name, verdict in verdicts.items()
        ]
        items = "".join(f"<li>{escape(line)}</li>" for line in lines[1:])
        html = f"<p><b>{escape(lines[0])}</b></p><ul>{items}</ul>"
        return told(Shown("\n".join(lines), html))

    def details(self) -> Shown:
        """Show Python's own message about the last cell that stopped."""
        text = self._details.text or say("exercise-no-details")
        return Shown(text, f"<pre>{escape(text)}</pre>")


def open_exercise(name: str) -> Exercise:
    """Open an exercise, and let cells that stop say why in a plain sentence.

    Args:
        name: Its name, such as `fifty-fifty`.

    Raises:
        FollowupError: If there is no such exercise.
    """
    details = Details()
    running = shell()
    if running is not None:
        speak_plainly(running, details)
    else:  # a script lacks what each notebook has
        variables().setdefault("display", print)
    return Exercise(name, details)
