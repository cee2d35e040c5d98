"""What can be pressed in a practice call, in a notebook that has buttons."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from followup.facts import fact
from followup.words import say

__all__ = ["QUIET", "Pace", "button", "english_switch", "words_shown"]

QUIET: float = fact("call", "quiet-ms") / 1000
"""Seconds after new buttons are shown in which a press does not count."""


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
    counts: Callable[[Any], bool],
    words: str,
    act: Callable[[], object],
    look: str = "fu-nb-choice",
) -> Any:
    """Return a button.

    Args:
        counts: Whether a press on this button counts now.
        words: What stands on it.
        act: What it does.
        look: How it looks, a name in the styles.
    """
    import ipywidgets

    made = ipywidgets.Button(description=words, tooltip=words)
    made.add_class(look)
    made.on_click(lambda pressed: act() if counts(pressed) else None)
    return made


def english_switch(
    counts: Callable[[Any], bool], plain: bool, act: Callable[[bool], object]
) -> Any:
    """Return the switch between standard and simple English.

    Args:
        counts: Whether a press on it counts now.
        plain: Whether it is on.
        act: What is told whether it is on now.
    """
    import ipywidgets

    made = ipywidgets.ToggleButton(plain, description=say("call-simple-english"))

    def pressed(change: dict[str, Any]) -> None:
        if counts(made):
            act(change["new"])
        else:
            made.value = plain

    made.observe(pressed, "value")
    return made
