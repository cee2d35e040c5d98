"""Keeps what a learner has said in a call, so that the call goes on when its cell runs again.

It is kept in the running Python, and in a small file in the working folder for the next Python.
No fault of the file is an error: what cannot be read was never kept. A call that was written anew
since then goes on no more; what was said in it is set aside, and stays in the file.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["FILE", "Kept", "forget_memory", "has_older", "keep", "recall", "set_aside"]

FILE = "my-calls.json"
_WHAT = {"what": "practice calls", "format": 1}
_MOST = 20

Said = tuple[str, ...]
"""The ids of what was said, in order."""

Mark = tuple[str, int, Said]
"""Which call it is: its id, its seed, and what was given at its start."""


class Kept(NamedTuple):
    """What is kept of one call.

    Args:
        said: What was said since its start.
        heard: A number that another version of what was shown has not; None if none was kept.
    """

    said: Said = ()
    heard: int | None = None


Key = tuple[Mark, bool]
"""Which call it is, and whether it is of an older version."""

_memory: dict[Key, Kept] = {}


def recall(mark: Mark) -> Kept:
    """Return what was said in a call; nothing if none is kept.

    Args:
        mark: Which call it is.
    """
    key = (mark, False)
    return _memory[key] if key in _memory else _in_file().get(key, Kept())


def has_older(mark: Mark) -> bool:
    """Return whether an older version of a call was set aside.

    Args:
        mark: Which call it is.
    """
    return (mark, True) in _memory or (mark, True) in _in_file()


def keep(mark: Mark, kept: Kept) -> None:
    """Keep what was said, in place of what was kept before.

    Args:
        mark: Which call it is.
        kept: What is kept; with nothing said the call is forgotten.
    """
    _memory[mark, False] = kept
    _change({(mark, False): kept})


def set_aside(mark: Mark) -> None:
    """Keep what was said in an older version of a call apart, so that nothing is lost.

    Args:
        mark: Which call it is.
    """
    older = recall(mark)
    _memory[mark, False], _memory[mark, True] = Kept(), older
    _change({(mark, False): Kept(), (mark, True): older})


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


def _in_file() -> dict[Key, Kept]:
    try:
        found = json.loads(_text())
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict) or {name: found.get(name) for name in _WHAT} != _WHAT:
        return {}
    calls = found.get("calls")
    good = filter(_is_call, calls if isinstance(calls, list) else [])
    return dict(map(_read, good))


def _read(entry: dict[str, Any]) -> tuple[Key, Kept]:
    mark = (entry["call"], entry["seed"], tuple(entry["given"]))
    kept = Kept(tuple(entry["said"]), entry.get("heard"))
    return (mark, entry.get("older") is True), kept


def _is_call(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("call"), str)
        and type(entry.get("seed")) is int
        and all(_are_words(entry.get(name)) for name in ("given", "said"))
        and type(entry.get("heard", 0)) is int
    )


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _change(changed: dict[Key, Kept]) -> None:
    """Put calls into the file, last; those in which nothing was said are taken out."""
    if not _is_ours():
        return
    calls = {key: kept for key, kept in _in_file().items() if key not in changed}
    calls |= {key: kept for key, kept in changed.items() if kept.said}
    entries = [_entry(*each) for each in list(calls.items())[-_MOST:]]
    text = json.dumps({**_WHAT, "calls": entries}, indent=1) + "\n"
    with suppress(OSError):  # a folder that cannot be written keeps nothing for the next Python
        Path(FILE).write_text(text, encoding="utf-8")


def _entry(key: Key, kept: Kept) -> dict[str, Any]:
    (call, seed, given), older = key
    entry = {"call": call, "seed": seed, "given": given, "said": kept.said}
    more = {"heard": kept.heard, "older": older or None}
    return {**entry, **{name: value for name, value in more.items() if value is not None}}
