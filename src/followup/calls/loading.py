"""A compiled call read back from JSON. It plays exactly as it did; nothing but Python is needed."""

from __future__ import annotations

import json
from typing import Any

from followup.calls.graph import Graph, ordered
from followup.calls.model import RUNGS, Beat, Call, Choice, Employer, Meter
from followup.calls.storing import FORMAT
from followup.errors import FollowupError
from followup.words import say

__all__ = ["OLDEST_FORMAT", "from_json", "loads"]

OLDEST_FORMAT = 1


def loads(text: str, name: str = "") -> Graph:
    """Return the graph that `dumps` wrote as JSON text.

    Args:
        text: The JSON text.
        name: The file's name, for messages; may be empty.

    Raises:
        FollowupError: If it is no compiled call or of a format that is not known.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise FollowupError(say("call-play-not-json", name=name or _no_name())) from None
    return from_json(data, name)


def from_json(data: Any, name: str = "") -> Graph:
    """Return the graph that `to_json` made into plain objects.

    Raises:
        FollowupError: If it is no compiled call or of a format that is not known.
    """
    name = name or _no_name()
    found = data.get("format") if isinstance(data, dict) else None
    if not isinstance(found, int) or isinstance(found, bool):
        raise FollowupError(say("call-play-no-call", name=name))
    if found > FORMAT:
        raise FollowupError(say("call-play-too-new", name=name, format=found, most=FORMAT))
    if found < OLDEST_FORMAT:
        raise FollowupError(say("call-play-too-old", name=name, format=found))
    try:
        graph = _graph(data)
        _refuse_damage(graph)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError):
        raise FollowupError(say("call-play-damaged", name=name)) from None
    return graph


def _no_name() -> str:
    return say("call-play-compiled")


def _refuse_damage(graph: Graph) -> None:
    """Raise a ValueError if `graph` cannot be played to an end from every state."""
    call = graph.call
    rungs = {call.yes, call.hang_up, *(beat.ends for beat in call.beats if beat.ends)}
    stuck = any(
        bool(graph.beat_of(state).ends) == bool(graph.arcs(state)) for state in range(len(graph))
    )
    if not rungs <= set(RUNGS) or stuck or any(weight < 1 for weight in graph.weight):
        raise ValueError("unusable values")
    if len(ordered(graph).states) < len(graph):
        raise ValueError("unreached states")


def _graph(data: Any) -> Graph:
    """Return the graph of `data`, state by state in the order of its beats and their moods."""
    moods = [tuple(int(value) for value in mood) for mood in data["moods"]]
    beats = data["beats"]
    numbers: dict[tuple[str, int], tuple[int, int, int]] = {}
    for index, beat in enumerate(beats):
        for row, mood in enumerate(beat["moods"]):
            numbers[beat["id"], mood] = len(numbers), index, row
    start = numbers[data["start"]["beat"], data["start"]["mood"]][0]
    graph = Graph(_call(data), moods, start=start)
    for (_, mood), (_, index, row) in numbers.items():
        graph.beat.append(index)
        graph.mood.append(mood)
        graph.first_arc.append(len(graph.arc_choice))
        beat = beats[index]
        for place, choice in enumerate(beat.get("choices", ())):
            if choice["lead"][row] is not None:
                graph.arc_choice.append(place)
                graph.first_way.append(len(graph.target))
                after = data["changes"][choice["change"]]["mood"][mood]
                for target, weight in choice["leads"][choice["lead"][row]].items():
                    graph.weight.append(weight)
                    graph.target.append(numbers[target, after][0])
    graph.first_arc.append(len(graph.arc_choice))
    graph.first_way.append(len(graph.target))
    return graph


def _call(data: Any) -> Call:
    """Return the words of the call."""
    return Call(
        id=data["id"],
        title=data["title"],
        level=data["level"],
        minutes=data["minutes"],
        you=data["you"],
        employer=Employer(**data["employer"]),
        truth=data["truth"],
        yes=data["yes"],
        hang_up=data["hang_up"],
        story=data.get("story", ""),
        trains=tuple(data.get("trains", ())),
        start=data["start"]["beat"],
        meters=tuple(Meter(**meter) for meter in data["meters"]),
        marks=tuple(data["marks"]),
        beats=tuple(_beat(beat, data["changes"]) for beat in data["beats"]),
    )


def _beat(beat: Any, changes: Any) -> Beat:
    """Return the words of a beat."""
    return Beat(
        id=beat["id"],
        says=beat["says"],
        speaker=beat["speaker"],
        thinks=beat.get("thinks", ""),
        ends=beat.get("ends", ""),
        choices=tuple(_choice(choice, changes) for choice in beat.get("choices", ())),
        plain=beat.get("plain", ""),
    )


def _choice(choice: Any, changes: Any) -> Choice:
    """Return the words of a choice, and what it changes."""
    change = changes[choice["change"]]
    return Choice(
        id=choice["id"],
        says=choice["says"],
        skill=choice["skill"],
        why=choice["why"],
        plain=choice.get("plain", ""),
        change=tuple(change["change"].items()),
        mark=tuple(change["mark"]),
    )
