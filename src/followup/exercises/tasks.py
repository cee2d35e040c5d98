"""Tasks and how they are judged. Values in, a verdict out: nothing is shown or asked for here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from followup.errors import FollowupError
from followup.exercises.typed import cell_text
from followup.words import say

__all__ = [
    "KINDS",
    "NOT_TRIED",
    "NOT_YET",
    "RIGHT",
    "STATES",
    "UNFIT",
    "Misread",
    "Mistake",
    "Task",
    "Values",
    "Verdict",
    "judge",
]

NOT_TRIED = "not-tried-yet"
NOT_YET = "not-yet"
RIGHT = "right"
STATES = (NOT_TRIED, NOT_YET, RIGHT)
KEPT = "kept"
"""How the state of a guess is told: it is right whatever it is."""

KINDS = ("letter", "copy", "look-up", "guess", "play", "counting", "own-words")
"""What a learner does in a task; at least half of all tasks are the last two."""

UNFIT = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What a task stops with where a variable that it takes holds something else than asked for."""

Values = Mapping[str, Any]
"""The learner's variables by name."""


class Misread(FollowupError):
    """A value that is not of the kind that the task asks for; the text says how to write it.

    Args:
        says: How to write it.
        value: The value, where it still may be one of the task's mistakes; None if not.
    """

    def __init__(self, says: str, value: Any = None) -> None:
        super().__init__(says)
        self.value = value


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong value that people really give.

    Args:
        gives: Tells from the value and the other variables whether it is this mistake.
        says: What went wrong and what to do, in full sentences.
    """

    gives: Callable[[Any, Values], bool]
    says: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said about a value.

    Args:
        state: One of `STATES`.
        says: The message, in full sentences.
        shows: What was worked out, in figures and in people, a line for each; empty if nothing.
        is_guess: Whether any number would do: then it is kept, and not right.
    """

    state: str
    says: str
    shows: str = ""
    is_guess: bool = False

    @property
    def told(self) -> str:
        """The state as it is told, in a word or two."""
        return KEPT if self.is_guess and self.state == RIGHT else self.state

    @property
    def text(self) -> str:
        """The state, the message and what was worked out as one text."""
        said = say("exercise-verdict", state=self.told, sentence=self.says)
        return f"{said}\n{self.shows}".strip()


def _not_it() -> str:
    return say("exercise-not-it")


def _as_it_is(value: Any) -> Any:
    return value


def _nothing(*_: Any) -> str:
    return ""


def is_empty(value: Any) -> bool:
    """Return whether a variable still holds the three dots, or nothing at all."""
    return value is ... or value is None


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that a learner works out and writes into a variable.

    Args:
        name: The variable.
        ask: What to do, said while nothing has been tried.
        right: Tells from the value and the other variables whether it is right.
        praise: What to remember, said when it is right.
        hints: Three hints, each more open than the one before.
        answer: The line of code that is right, or a function that makes it from the variables.
        why: Why it is right.
        read: Makes of what was written what `right` takes; raises `Misread`.
        mistakes: What people really get wrong, the first that fits is named.
        otherwise: What is said of any other wrong value.
        needs: Variables from earlier tasks that this one takes.
        untouched: Tells whether a value means that nothing has been tried.
        options: All that can be written, where it is one word or letter of a few.
        kind: What the learner does, one of `KINDS`.
        shows: Makes of a right value and the variables what was worked out, in plain figures, with
            the learner's guess beside it where there was one; a line for each.
        first: Makes of the variables what has to be done before this can be judged; empty if
            nothing has.
    """

    name: str
    ask: str
    right: Callable[[Any, Values], bool]
    praise: str
    hints: tuple[str, str, str]
    answer: str | Callable[[Values], str]
    why: str
    read: Callable[[Any], Any] = _as_it_is
    mistakes: tuple[Mistake, ...] = ()
    otherwise: str = field(default_factory=_not_it)
    needs: tuple[str, ...] = ()
    untouched: Callable[[Any], bool] = is_empty
    options: tuple[str, ...] = ()
    kind: str = ""
    shows: Callable[[Any, Values], str] = _nothing
    first: Callable[[Values], str] = _nothing


def judge(task: Task, values: Values) -> Verdict:
    """Return the verdict on a learner's value.

    Args:
        task: The task.
        values: All the learner's variables; those that are missing count as not tried.
    """
    value = values.get(task.name)
    if is_empty(value) or task.untouched(value):
        return Verdict(NOT_TRIED, task.ask)
    for name in task.needs:
        if is_empty(values.get(name)):
            return Verdict(NOT_YET, say("exercise-takes", variable=name))
    try:
        if before := task.first(values):
            return Verdict(NOT_YET, before)
        return _judged(task, cell_text(task.name, values) or value, values)
    except Misread as error:
        return Verdict(NOT_YET, str(error))
    except UNFIT:
        return Verdict(NOT_YET, _at_odds(task))


def _judged(task: Task, written: Any, values: Values) -> Verdict:
    try:
        value = task.read(written)
    except Misread as error:
        # A chance above 1 is out of range, and yet it shows which way round somebody divided.
        named = None if error.value is None else _named(task, error.value, values)
        return Verdict(NOT_YET, named or str(error))
    if task.right(value, values):
        return Verdict(RIGHT, task.praise, _shown(task, value, values), task.kind == "guess")
    return Verdict(NOT_YET, _named(task, value, values) or task.otherwise)


def _shown(task: Task, value: Any, values: Values) -> str:
    """What was worked out; nothing where another variable holds what cannot be shown beside it."""
    try:
        return task.shows(value, values)
    except (FollowupError, *UNFIT):
        return ""


def _named(task: Task, value: Any, values: Values) -> str | None:
    return next((each.says for each in task.mistakes if each.gives(value, values)), None)


def _at_odds(task: Task) -> str:
    """What to say of a value that cannot be judged: most often an earlier one is to blame."""
    if not task.needs:
        return say("exercise-something-else", variable=task.name, ask=task.ask)
    names = reduce(
        lambda one, other: say("exercise-and", one=one, other=other), map(_quoted, task.needs)
    )
    return say("exercise-check-first", variables=names, code=f"exercise.{task.needs[0]}.check()")


def _quoted(name: str) -> str:
    return f"`{name}`"
