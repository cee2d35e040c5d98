"""The calls that come with the package: compiled in a wheel, or from `calls/` in a checkout."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path

from followup.calls.going_on import Known
from followup.calls.graph import Graph
from followup.calls.listening import also_by_beat
from followup.calls.loading import loads
from followup.calls.model import LEVELS
from followup.errors import FollowupError
from followup.words import say

__all__ = ["known_calls", "shipped", "shipped_also", "shipped_ids", "trained"]

_COMPILED = "compiled"
_SOURCE = Path(__file__).resolve().parents[3] / "calls"


@cache
def shipped_ids() -> tuple[str, ...]:
    """Return the ids of the calls that come with the package, by name."""
    compiled = files("followup.calls").joinpath(_COMPILED)
    if compiled.is_dir():
        names = [each.name for each in compiled.iterdir() if each.name.endswith(".json")]
        return tuple(sorted(name.removesuffix(".json") for name in names))
    return tuple(sorted(file.stem for file in _SOURCE.glob("*.yml")))


@cache
def trained() -> dict[str, tuple[str, ...]]:
    """Return what each call that comes with the package trains, by its id, in order of the ids."""
    return {call.id: call.trains for call in sorted(known_calls(), key=lambda call: call.id)}


@cache
def known_calls() -> tuple[Known, ...]:
    """Return the calls that come with the package, easy ones first.

    Their files are read and no call is compiled: this is for whoever only wants to name calls.
    """
    known = (_known(call) for call in shipped_ids())
    return tuple(sorted(known, key=lambda call: LEVELS.index(call.level)))


def _known(call: str) -> Known:
    compiled = files("followup.calls").joinpath(_COMPILED, f"{call}.json")
    if compiled.is_file():
        found = json.loads(compiled.read_text(encoding="utf-8"))
        return Known(call, found["title"], found["level"], tuple(found.get("trains", [])))
    from followup.calls.reading import read_call

    read = read_call(_SOURCE / f"{call}.yml")
    return Known(call, read.title, read.level, read.trains)


@cache
def shipped(call: str) -> Graph:
    """Return a call that comes with the package.

    Args:
        call: Its id, such as `after-the-no`.

    Raises:
        FollowupError: If there is no such call.
    """
    if call not in shipped_ids():
        known = ", ".join(shipped_ids())
        raise FollowupError(say("call-play-no-such", name=call, known=known))
    compiled = files("followup.calls").joinpath(_COMPILED, f"{call}.json")
    if compiled.is_file():
        return loads(compiled.read_text(encoding="utf-8"))
    # Reading YAML takes a library that a learner need not have; only a source checkout does this.
    from followup.calls.compiling import compile_call
    from followup.calls.reading import read_call

    file = _SOURCE / f"{call}.yml"
    return compile_call(read_call(file), file.name)


@cache
def shipped_also(call: str) -> dict[str, dict[str, list[str]]]:
    """Return other ways to say the choices of a call that comes with the package.

    Args:
        call: Its id.

    Returns:
        By beat, by choice; nothing where there are none.
    """
    compiled = files("followup.calls").joinpath(_COMPILED, "also", f"{call}.json")
    if compiled.is_file():
        found: dict[str, dict[str, list[str]]] = json.loads(compiled.read_text(encoding="utf-8"))
        return found
    return also_by_beat(shipped(call).call)
