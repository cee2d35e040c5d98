"""What can be pressed in a practice call, in a notebook that has buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from followup.words import say

__all__ = ["button", "english_switch", "words_shown"]


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


def english_switch(plain: bool, act: Callable[[bool], object]) -> Any:
    """Return the switch between standard and simple English.

    Args:
        plain: Whether it is on.
        act: What is told whether it is on now.
    """
    import ipywidgets

    made = ipywidgets.ToggleButton(plain, description=say("call-simple-english"))
    made.observe(lambda change: act(change["new"]), "value")
    return made
