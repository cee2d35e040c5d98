"""Keys as WebDriver has them, old and new: each step presses one down or lets it go."""

from __future__ import annotations

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
