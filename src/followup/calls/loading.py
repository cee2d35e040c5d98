"""A compiled call read back from JSON. It plays exactly as it did; nothing but Python is needed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from followup.calls.believing import believe
from followup.calls.graph import Graph, ordered
from followup.calls.model import (
    CHANNELS,
    HANG_UP,
    PHONE,
    RUNGS,
    Beat,
    Call,
    Choice,
    Employer,
    Meter,
    Secret,
)
from followup.calls.storing import FORMAT
from followup.errors import FollowupError
from followup.facts import fact
from followup.words import say

__all__ = ["OLDEST_FORMAT", "from_json", "loads"]

OLDEST_FORMAT: int = fact("call", "oldest-format")
_MOST_BELIEFS = 100_000


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
    if "knows" in data:
        raise FollowupError(say("call-play-review-file", name=name))
    try:
        graph = _worlds(data) if data.get("secrets") else _graph(data)
        _refuse_damage(graph)
        if graph.call.secrets:
            graph = _believed(graph)
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
        bool(graph.beat_of(state).ends) == bool(graph.lines(state)) for state in range(len(graph))
    )
    if not rungs <= set(RUNGS) or stuck or any(weight < 1 for weight in graph.weight):
        raise ValueError("unusable values")
    if len(ordered(graph).states) < len(graph):
        raise ValueError("unreached states")


def _believed(worlds: Graph) -> Graph:
    """Return what can be known in a call with secrets.

    Raises:
        ValueError: If that is too much.
    """
    found = believe(worlds, _MOST_BELIEFS)
    if not found.complete:
        raise ValueError("too many beliefs")
    return found.graph


def _worlds(data: Any) -> Graph:
    """Return every world of a call with secrets, in the order in which play gets to them."""
    call, beats = _call(data), data["beats"]
    place_of = {beat["id"]: place for place, beat in enumerate(beats)}
    count = len(call.secrets)
    numbers: dict[tuple[int, int, int], int] = {}
    moods: dict[tuple[int, ...], int] = {}
    graph = Graph(call, [], starts=count)

    def number(beat: str, mood: int, secret: int) -> int:
        key = place_of[beat], mood, secret
        if key not in numbers:
            *meters, bits = (int(value) for value in data["moods"][mood])
            whole = (*meters, bits | 1 << len(call.marks) + secret)
            numbers[key] = len(graph)
            graph.beat.append(key[0])
            graph.mood.append(moods.setdefault(whole, len(moods)))
        return numbers[key]

    for secret in range(count):
        number(data["start"]["beat"], data["start"]["mood"], secret)
    for key in _growing(numbers):
        graph.first_arc.append(len(graph.arc_choice))
        _arcs(graph, data, key, number)
    graph.first_arc.append(len(graph.arc_choice))
    graph.first_way.append(len(graph.target))
    graph.moods.extend(moods)
    return graph


def _growing(numbers: dict[tuple[int, int, int], int]) -> Iterator[tuple[int, int, int]]:
    """Yield the keys of a table that grows meanwhile, in its order."""
    visited = 0
    while visited < len(numbers):
        for key in list(numbers)[visited:]:
            visited += 1
            yield key


def _arcs(
    graph: Graph, data: Any, key: tuple[int, int, int], number: Callable[[str, int, int], int]
) -> None:
    """Note every choice on offer in one world."""
    beat, mood, secret = key
    row = data["beats"][beat]["moods"].index(mood)
    for place, choice in enumerate(data["beats"][beat].get("choices", ())):
        lead = choice["lead"][row]
        if lead is not None:
            lead = lead[secret] if isinstance(lead, list) else lead
            graph.arc_choice.append(place)
            graph.first_way.append(len(graph.target))
            after = data["changes"][choice["change"]]["mood"][mood]
            for target, weight in choice["leads"][lead].items():
                graph.weight.append(weight)
                graph.target.append(number(target, after, secret))


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
    channel = _known_channel(data.get("channel", PHONE))
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
        own=tuple(data.get("own", {}).items()),
        channel=channel,
        sender=data.get("from", ""),
        start=data["start"]["beat"],
        meters=tuple(Meter(**meter) for meter in data["meters"]),
        marks=tuple(data["marks"]),
        beats=tuple(_beat(beat, data["changes"], channel) for beat in data["beats"]),
        secrets=_secrets(data.get("secrets", ())),
    )


def _known_channel(channel: Any) -> str:
    """Return a channel; one that nobody knows cannot be played."""
    if channel not in CHANNELS:
        raise ValueError("unknown channel")
    return str(channel)


def _secrets(data: Any) -> tuple[Secret, ...]:
    """Return the secrets of a call; their weights are whole numbers above 0."""
    parts = sum(each["weight"] for each in data)
    if any(each["weight"] < 1 for each in data):
        raise ValueError("an impossible secret")
    return tuple(
        Secret(each["name"], Fraction(each["weight"], parts), each["truth"]) for each in data
    )


def _beat(beat: Any, changes: Any, channel: str) -> Beat:
    """Return the words of a beat; `channel` is that of the call."""
    thinks = beat.get("thinks", "")
    by_secret = isinstance(thinks, dict)
    options = [_choice(choice, changes) for choice in beat.get("choices", ())]
    leave = options.pop() if options and options[-1].id == HANG_UP else None
    return Beat(
        id=beat["id"],
        says=beat["says"],
        speaker=beat["speaker"],
        thinks="" if by_secret else thinks,
        thoughts=tuple(thinks.items()) if by_secret else (),
        ends=beat.get("ends", ""),
        choices=tuple(options),
        plain=beat.get("plain", ""),
        leave=leave,
        channel=_known_channel(beat.get("channel", channel)),
        part=beat.get("part", ""),
        at=beat.get("at", ""),
        subject=beat.get("subject", ""),
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
