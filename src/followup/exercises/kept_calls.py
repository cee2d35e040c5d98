"""Keeps what a learner has said in a call, so that the call goes on when its cell runs again.

It is kept in the running Python, and in a small file in the working folder for the next Python.
No fault of the file is an error: what cannot be read was never kept.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

__all__ = ["FILE", "forget_memory", "keep", "recall"]

FILE = "my-calls.json"
_WHAT = {"what": "practice calls", "format": 1}
_MOST = 20

Said = tuple[str, ...]
"""The ids of what was said, in order."""

Mark = tuple[str, int, Said]
"""Which call it is: its id, its seed, and what was given at its start."""

_memory: dict[Mark, Said] = {}


def recall(mark: Mark) -> Said:
    """Return what was said in a call; nothing if none is kept.

    Args:
        mark: Which call it is.
    """
    return _memory[mark] if mark in _memory else _in_file().get(mark, ())


def keep(mark: Mark, said: Said) -> None:
    """Keep what was said, in place of what was kept before.

    Args:
        mark: Which call it is.
        said: What was said since its start; nothing forgets the call.
    """
    _memory[mark] = said
    if not _is_ours():
        return
    calls = {each: words for each, words in _in_file().items() if each != mark}
    if said:
        calls[mark] = said
    _write(dict(list(calls.items())[-_MOST:]))


def forget_memory() -> None:
    """Forget what the running Python keeps, as a new Python would. The file stays."""
    _memory.clear()


def _text() -> str:
    try:
        return Path(FILE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _is_ours() -> bool:
    """Whether the file may be written: nobody else's file of this name is lost."""
    text = _text()
    if text.strip():
        return f'"what": "{_WHAT["what"]}"' in text[:80]
    try:
        return not Path(FILE).exists() or not Path(FILE).stat().st_size
    except OSError:
        return False


def _in_file() -> dict[Mark, Said]:
    try:
        found = json.loads(_text())
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict) or {name: found.get(name) for name in _WHAT} != _WHAT:
        return {}
    calls = found.get("calls")
    good = filter(_is_call, calls if isinstance(calls, list) else [])
    return {(it["call"], it["seed"], tuple(it["given"])): tuple(it["said"]) for it in good}


def _is_call(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("call"), str)
        and type(entry.get("seed")) is int
        and all(_are_words(entry.get(name)) for name in ("given", "said"))
    )


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _write(calls: dict[Mark, Said]) -> None:
    entries = [
        {"call": call, "seed": seed, "given": given, "said": said}
        for (call, seed, given), said in calls.items()
    ]
    text = json.dumps({**_WHAT, "calls": entries}, indent=1) + "\n"
    with suppress(OSError):  # a folder that cannot be written keeps nothing for the next Python
        Path(FILE).write_text(text, encoding="utf-8")
