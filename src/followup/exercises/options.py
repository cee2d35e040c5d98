"""A task with a few answers to choose from: a button for each, with its line of code beside it."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from functools import partial
from html import escape
from typing import Any

from followup.exercises.call_buttons import Pace, button, seen, words_shown
from followup.exercises.live import Live
from followup.exercises.shown import Shown
from followup.exercises.tasks import Task, is_empty
from followup.words import say

__all__ = ["Options", "choose_again"]

_CHOSEN = "\N{BLACK CIRCLE} "
_pressed: dict[tuple[str, str], tuple[Any, str]] = {}
"""What stood in the cell, and what was chosen with a button then, by exercise and task."""


def choose_again(exercise: str, task: Task, values: MutableMapping[str, Any]) -> Any:
    """Put what was chosen with a button back where a cell that is run again writes as before.

    Args:
        exercise: The name of the exercise.
        task: The task.
        values: The learner's variables, which are changed.

    Returns:
        What stands in the cell.
    """
    written = values.get(task.name)
    before, chosen = _pressed.get((exercise, task.name), (None, ""))
    if chosen and (is_empty(written) or written == before):
        values[task.name] = chosen
    return written


class Options(Live, Shown):
    """A verdict on what was chosen, and the buttons to choose with.

    Args:
        shown: The verdict as it is now.
        exercise: The name of the exercise.
        task: The task, with its options.
        judged: Gives the verdict on what the variable holds.
        written: What stands in the cell.
        values: The learner's variables, which a press changes.
    """

    def __init__(
        self,
        shown: Shown,
        exercise: str,
        task: Task,
        judged: Callable[[], Shown],
        written: Any,
        values: MutableMapping[str, Any],
    ) -> None:
        super().__init__(shown.text, shown.html, shown.kind)
        self._task, self._judged, self._values = task, judged, values
        self._where, self._written = (exercise, task.name), written
        self._pace = Pace()

    def choose(self, option: str) -> None:
        """Write an option into the learner's variable, and show the verdict on it."""
        self._values[self._task.name] = option
        _pressed[self._where] = (self._written, option)
        shown = self._judged()
        self.text, self.html, self.kind = shown.text, shown.html, shown.kind
        self._show_anew()

    def _words(self) -> dict[str, str]:
        return self._repr_mimebundle_()

    def _widgets(self) -> Any:
        import ipywidgets

        self._buttons = {option: self._button(option) for option in self._task.options}
        rows = [
            ipywidgets.HBox([made, words_shown(f"<code>{escape(self._code(option))}</code>")])
            for option, made in self._buttons.items()
        ]
        self._asks = words_shown(Shown(say("exercise-press-one")).as_html())
        return ipywidgets.VBox([self._asks, *rows])

    def _button(self, option: str) -> Any:
        return button(
            lambda _: self._pace.counts(), option, partial(self.choose, option), "fu-nb-option"
        )

    def _code(self, option: str) -> str:
        return f'{self._task.name} = "{option}"'

    def _renew(self) -> None:
        """Mark which option is chosen."""
        seen(self._asks, is_empty(self._values.get(self._task.name)))
        for option, made in self._buttons.items():
            mark = _CHOSEN if self._values.get(self._task.name) == option else ""
            made.description = f"{mark}{option}"
        self._pace.shown()
