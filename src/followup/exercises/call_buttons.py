"""What can be pressed in a practice call, in a notebook that has buttons."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from followup.facts import fact
from followup.words import say

__all__ = ["QUIET", "CallButtons", "Pace", "Press", "button", "seen", "words_shown"]

QUIET: float = fact("call", "quiet-ms") / 1000
"""Seconds after new buttons are shown in which a press does not count."""

Press = Callable[[], object]
"""What a button does."""


class Pace:
    """Tells whether a press comes too soon after new buttons were shown, as a second tap does."""

    def __init__(self) -> None:
        self._shown_at = 0.0

    def shown(self) -> None:
        """New buttons are shown now."""
        self._shown_at = time.monotonic()

    def counts(self) -> bool:
        """Whether a press counts now."""
        return time.monotonic() - self._shown_at >= QUIET


def words_shown(html: str) -> Any:
    """Return what is read between the buttons."""
    import ipywidgets

    return ipywidgets.HTML(html)


def button(
    counts: Callable[[Any], bool], words: str, act: Press, look: str = "fu-nb-choice"
) -> Any:
    """Return a button.

    Args:
        counts: Whether a press on this button counts now.
        words: What stands on it.
        act: What it does.
        look: How it looks, a name in the styles.
    """
    import ipywidgets

    # The size is said here too: where the style sheet is lost, the button keeps its room.
    made = ipywidgets.Button(description=words, tooltip=words)
    made.layout.width, made.layout.height, made.layout.min_height = "auto", "auto", "44px"
    made.add_class(look)
    made.on_click(lambda pressed: act() if counts(pressed) else None)
    return made


def seen(widget: Any, is_seen: bool) -> None:
    """Show a widget, or take it out of sight; it stays where it is."""
    widget.layout.display = "" if is_seen else "none"


class CallButtons:
    """The switch, the lines, and how to hang up and start again.

    The same buttons stay all through a call and only say something else, so that the keyboard's
    place is never lost. After a press it is on the first line, where ipywidgets can do that.

    Args:
        speak: Says a line, by its number.
        hang_up: Hangs up.
        restart: Starts again.
        switch: Is told whether simple English is on now.
    """

    def __init__(
        self,
        speak: Callable[[int], object],
        hang_up: Press,
        restart: Press,
        switch: Callable[[bool], object],
    ) -> None:
        import ipywidgets

        self._speak, self._switch, self._pace = speak, switch, Pace()
        self._hang_up = self._button("", hang_up)
        self._again = self._button(say("exercise-call-restart"), restart, "fu-nb-again")
        self._english = ipywidgets.ToggleButton(description=say("call-simple-english"))
        self._english.add_class("fu-nb-switch")
        self._english.observe(self._switched, "value")
        self._lines = ipywidgets.VBox()
        self._review = words_shown("")
        self.box = ipywidgets.VBox(
            [self._english, self._lines, self._hang_up, self._review, self._again]
        )
        self._is_plain = False

    def _button(self, words: str, act: Press, look: str = "fu-nb-choice") -> Any:
        return button(lambda _: self._pace.counts(), words, partial(self._press, act), look)

    def _press(self, act: Press) -> None:
        act()
        buttons = (*self._lines.children, self._hang_up, self._again)
        first = next((each for each in buttons if each.layout.display != "none"), self._again)
        if hasattr(first, "focus"):  # since ipywidgets 8
            first.focus()

    def show(
        self, lines: Sequence[str], end: str, *, plain: bool, review: str, again: bool
    ) -> None:
        """Show what can be pressed now.

        Args:
            lines: The lines, in order; none once the call is over.
            end: How to hang up, in words.
            plain: Whether simple English is on.
            review: What is read when the call is over, as HTML.
            again: Whether the call can start again.
        """
        self._put(lines)
        self._hang_up.description = self._hang_up.tooltip = end
        self._is_plain = self._english.value = plain
        self._review.value = review
        for each in (self._english, self._lines, self._hang_up):
            seen(each, bool(lines))
        seen(self._hang_up, bool(lines))
        seen(self._review, bool(review))
        seen(self._again, again)
        self._pace.shown()

    def _put(self, lines: Sequence[str]) -> None:
        """Write lines on the buttons; as many as are needed, and the others out of sight."""
        there = self._lines.children
        for place, each in enumerate(there):
            seen(each, place < len(lines))
            if place < len(lines):
                each.description = each.tooltip = lines[place]
        if more := lines[len(there) :]:
            made = [
                self._button(words, partial(self._speak, n))
                for n, words in enumerate(more, len(there) + 1)
            ]
            self._lines.children = (*there, *made)

    def _switched(self, change: dict[str, Any]) -> None:
        if change["new"] == self._is_plain:
            return
        if self._pace.counts():
            self._switch(change["new"])
        else:
            self._english.value = self._is_plain
