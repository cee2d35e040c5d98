"""An exercise: its tasks by name, their hints and answers, and how far the learner is."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from importlib import import_module
from typing import Any

from followup.errors import FollowupError
from followup.exercises.namespace import shell, variables
from followup.exercises.plain_errors import Details, speak_plainly
from followup.exercises.shown import Shown, fold, paragraphs
from followup.exercises.tasks import RIGHT, UNFIT, Task, Values, Verdict, judge

__all__ = ["NAMES", "Exercise", "OpenTask", "Words", "open_exercise"]

NAMES = (
    "fifty-fifty",
    "call-back-after-a-no",
    "call-when-there-is-no-budget",
    "call-the-bank",
    "practice-odds",
    "your-odds",
    "your-plan",
    "room-odds",
)
"""The exercises, in the order in which they are offered."""


@dataclass(frozen=True)
class Words:
    """What an exercise says.

    Args:
        title: Its name for people.
        tasks: What there is to do, in order.
    """

    title: str
    tasks: tuple[Task, ...]


def words_of(name: str) -> Words:
    """Return the words of an exercise.

    Raises:
        FollowupError: If there is no such exercise.
    """
    if name not in NAMES:
        raise FollowupError(f"There is no exercise `{name}`. There are: {', '.join(NAMES)}.")
    module = import_module(f"followup.exercises.words.{name.replace('-', '_')}")
    words: Words = module.WORDS
    return words


class OpenTask:
    """A task in a notebook: check it, ask for a hint, see the answer."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self._hints = 0

    def __repr__(self) -> str:
        return f"{self.task.ask} Then: exercise.{self.task.name}.check()"

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
            values = {**values, self.task.name: value}
        verdict = self.judge(values)
        help_ = "" if verdict.state == RIGHT else f"A hint: exercise.{self.task.name}.hint()"
        text = f"{verdict.text}\n{help_}".strip()
        bold = (
            f"<p><b>{verdict.state[0].upper()}{verdict.state[1:]}.</b> {escape(verdict.says)}</p>"
        )
        more = self._help(values) if help_ else ""
        return Shown(text, bold + more, verdict.state)

    def _help(self, values: Values) -> str:
        """The hints and the answer, each behind the one before it, to be opened by a tap."""
        first, *others = self.task.hints
        inside = fold("Show the answer", self._answer_html(values))
        for hint in reversed(others):
            inside = fold("One more hint", paragraphs(hint) + inside)
        return fold("Show a hint", paragraphs(first) + inside)

    def _answer_html(self, values: Values) -> str:
        try:
            code = self.code(values)
        except FollowupError as error:
            return paragraphs(str(error))
        except UNFIT:  # a variable that it takes holds something else than asked for
            return paragraphs(f"First check: exercise.{self.task.needs[0]}.check()")
        return f"<pre>{escape(code)}</pre>{paragraphs(self.task.why)}"

    def hint(self) -> Shown:
        """Show the hints, one more each time."""
        hints = self.task.hints
        self._hints = min(self._hints + 1, len(hints))
        lines = [
            f"Hint {i} of {len(hints)}: {hint}" for i, hint in enumerate(hints[: self._hints], 1)
        ]
        if self._hints == len(hints):
            lines.append(f"Still stuck? That is fine: exercise.{self.task.name}.answer()")
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
            raise FollowupError(f"The answer takes `{missing[0]}`. Fill that in first.")
        return self.task.answer(values)


class Exercise(Shown):
    """An open exercise. Each task is an attribute with the name of its variable."""

    def __init__(self, name: str, words: Words, details: Details) -> None:
        count = f"{len(words.tasks)} tasks" if len(words.tasks) > 1 else "1 task"
        super().__init__(
            f"{words.title}: {count}.\nNow run the next cells, one by one. Mistakes break nothing."
        )
        self.name = name
        self.words = words
        self.tasks = {task.name: OpenTask(task) for task in words.tasks}
        self._details = details

    def __getattr__(self, name: str) -> OpenTask:
        tasks: dict[str, OpenTask] = self.__dict__.get("tasks", {})
        if name in tasks:
            return tasks[name]
        if name.startswith("_"):
            raise AttributeError(name)
        raise FollowupError(f"There is no task `{name}`. The tasks are: {', '.join(tasks)}.")

    def show(self, value: Any) -> Any:
        """Return a value to be shown, or what to do while it still is three dots."""
        if value is ...:
            return Shown(
                "There is nothing to show yet. Do the step above, then run this cell again."
            )
        return value

    def progress(self) -> Shown:
        """Say how many tasks are right."""
        values = variables()
        verdicts = {name: task.judge(values) for name, task in self.tasks.items()}
        done = sum(verdict.state == RIGHT for verdict in verdicts.values())
        lines = [f"{done} of {len(verdicts)} tasks are right."]
        lines += [f"{name}: {verdict.state}" for name, verdict in verdicts.items()]
        items = "".join(f"<li>{escape(line)}</li>" for line in lines[1:])
        return Shown("\n".join(lines), f"<p><b>{escape(lines[0])}</b></p><ul>{items}</ul>")

    def details(self) -> Shown:
        """Show Python's own message about the last cell that stopped."""
        text = self._details.text or "No cell has stopped."
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
    return Exercise(name, words_of(name), details)
