"""What a learner sees and presses in a call. Not a test."""

from __future__ import annotations

from typing import Any

import ipywidgets

from followup.exercises import PracticeCall


def buttons(call: PracticeCall) -> list[ipywidgets.Button]:
    """The buttons of a call that are seen, in their order."""
    assert call._drawn()
    return [each for each in _inside(call._box) if isinstance(each, ipywidgets.Button)]


def switch(call: PracticeCall) -> ipywidgets.ToggleButton:
    """The switch between standard and simple English."""
    assert call._drawn()
    return next(each for each in _inside(call._box) if isinstance(each, ipywidgets.ToggleButton))


def _inside(box: Any) -> list[Any]:
    seen = [each for each in box.children if each.layout.display != "none"]
    return [
        one
        for each in seen
        for one in (_inside(each) if isinstance(each, ipywidgets.Box) else [each])
    ]


def press(button: ipywidgets.Button) -> None:
    """Press a button as the browser's side of it does."""
    button._handle_custom_msg({"event": "click"}, [])
