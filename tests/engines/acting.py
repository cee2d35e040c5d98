"""A mouse and keys as WebDriver has them: each step presses something or lets it go."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from engine import Engine

CODES = {
    "ArrowDown": "\ue015",
    "ArrowLeft": "\ue012",
    "ArrowRight": "\ue014",
    "Control": "\ue009",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Space": " ",
    "Tab": "\ue004",
}

Steps = list[dict[str, str]]


def key_steps(keys: str) -> Steps:
    """Press keys together, such as `Control+k`, and let them go."""
    codes = [CODES.get(key, key) for key in keys.split("+")]
    down = [{"type": "keyDown", "value": code} for code in codes]
    return down + [{"type": "keyUp", "value": code} for code in reversed(codes)]


def type_steps(text: str) -> Steps:
    """Press the key of each letter and let it go."""
    return [step for letter in text for step in _letter(letter)]


def _letter(letter: str) -> Steps:
    return [{"type": kind, "value": letter} for kind in ("keyDown", "keyUp")]


class ActingEngine(Engine):
    """A browser that takes the actions of WebDriver, by whatever protocol."""

    def point(self, x: int, y: int) -> None:
        """Move the mouse there, press and let go."""
        moves: list[dict[str, Any]] = [{"type": "pointerMove", "x": x, "y": y, "duration": 0}]
        moves += [{"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp")]
        self.act({"type": "pointer", "id": "mouse", "actions": moves})

    def type(self, text: str) -> None:
        """Press the key of each letter."""
        self._keys(type_steps(text))

    def press(self, key: str) -> None:
        """Press keys together."""
        self._keys(key_steps(key))

    def _keys(self, steps: Steps) -> None:
        self.act({"type": "key", "id": "keys", "actions": steps})

    @abstractmethod
    def act(self, source: dict[str, Any]) -> None:
        """Do what a mouse or a keyboard does."""
