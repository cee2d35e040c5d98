"""From a call to its graph, or to every fault that only playing it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator
from typing import TypeVar

from followup.calls._fields import quote
from followup.calls.believing import Believed, believe
from followup.calls.conditions import all_of
from followup.calls.exploring import Explored, explore
from followup.calls.graph import Graph, Order, ordered
from followup.calls.model import MOST_TURNS, Call
from followup.errors import Fault, FaultsError
from followup.words import say

__all__ = ["MOST_STATES", "compile_call"]

MOST_STATES = 2_000_000
MOST_BELIEFS = 10_000
Key = TypeVar("Key", bound=Hashable)


def compile_call(call: Call, name: str = "", most_states: int = MOST_STATES) -> Graph:
    """Return the graph of every state that play can reach.

    Args:
        call: A call without faults that show without playing, such as `read_call` returns.
        name: The file's name, for messages; made from the call's id if left out.
        most_states: How many states are too many to go on, count.

    Raises:
        FaultsError: With every fault that playing the call shows, its line and how to fix it.
    """
    found = explore(call, most_states, MOST_TURNS)
    faults = list(_faults(found, most_states))
    graph = found.graph
    if call.secrets and not faults:
        believed = believe(graph, MOST_BELIEFS)
        faults, graph = list(_of_beliefs(believed, graph)), believed.graph
    if faults:
        raise FaultsError(name or f"{call.id}.yml", faults)
    return graph


def _of_beliefs(believed: Believed, worlds: Graph) -> Iterator[Fault]:
    """Yield every fault that shows in what the learner can know."""
    if not believed.complete:
        yield Fault(_first_line(worlds), say("call-file-many-beliefs", most=MOST_BELIEFS))
    faults = (
        (believed.alike, _alike),
        (believed.given_away, _gives_away),
        (believed.left_apart, _leaves_apart),
    )
    for pairs, message in faults:
        beats = {(worlds.beat[one], worlds.beat[other]) for one, other in pairs}
        for one, other in sorted({(max(pair), min(pair)) for pair in beats}):
            here, there = worlds.call.beats[one], worlds.call.beats[other]
            yield Fault(here.line, message(quote(here.id), quote(there.id)))


def _alike(here: str, there: str) -> str:
    return say("call-file-alike", typed=here, other=there)


def _gives_away(here: str, there: str) -> str:
    return say("call-file-gives-away", typed=here, other=there)


def _leaves_apart(here: str, there: str) -> str:
    return say("call-file-leaves-apart", typed=here, other=there)


def _faults(found: Explored, most_states: int) -> Iterator[Fault]:
    """Yield every fault that the walk shows."""
    yield from _stuck(found)
    yield from _leadless(found)
    if found.too_long >= 0:
        path = _path(_said(found, found.too_long))
        what = say("call-file-far-too-long", most=MOST_TURNS, typed=path)
        yield Fault(_first_line(found.graph), what)
    elif not found.complete:
        yield Fault(_first_line(found.graph), say("call-file-many-states", most=most_states))
    if not found.complete:
        return
    yield from _never(found)
    order = ordered(found.graph)
    if len(order.states) < len(found.graph):
        yield _endless(found.graph, order)
    elif order.most_turns > MOST_TURNS:
        path, turns = _path(_longest(found.graph, order)), order.most_turns
        what = say("call-file-too-long", turns=turns, most=MOST_TURNS, typed=path)
        yield Fault(_first_line(found.graph), what)


def _stuck(found: Explored) -> Iterator[Fault]:
    """Yield a fault for each beat that offers no choice in some state."""
    graph = found.graph
    for beat, (state, more) in _firsts([(graph.beat[state], state) for state in found.stuck]):
        here = graph.call.beats[beat]
        mood, reached = _mood(graph, state), _reached(found, state, more)
        what = say("call-file-no-choice", typed=quote(here.id), mood=mood, reached=reached)
        yield Fault(here.line, what)


def _leadless(found: Explored) -> Iterator[Fault]:
    """Yield a fault for each choice whose leads all fail in some state."""
    graph = found.graph
    keyed = [((graph.beat[state], index), state) for state, index in found.leadless]
    for (beat, index), (state, more) in _firsts(keyed):
        choice = graph.call.beats[beat].options[index]
        mood, reached = _mood(graph, state), _reached(found, state, more)
        what = say("call-file-no-lead", typed=quote(choice.id), mood=mood, reached=reached)
        yield Fault(choice.line, what)


def _firsts(keyed: list[tuple[Key, int]]) -> Iterator[tuple[Key, tuple[int, int]]]:
    """Yield each key with its first state and the number of states that follow it."""
    counts = Counter(key for key, _ in keyed)
    for key, state in dict(reversed(keyed)).items():
        yield key, (state, counts[key] - 1)


def _never(found: Explored) -> Iterator[Fault]:
    """Yield a fault for each beat and each choice that no play reaches."""
    graph = found.graph
    reached = [False] * len(graph.call.beats)
    offered = [[False] * len(beat.options) for beat in graph.call.beats]
    for state, index in found.leadless:
        offered[graph.beat[state]][index] = True
    for state, beat in enumerate(graph.beat):
        reached[beat] = True
        for arc in graph.arcs(state):
            offered[beat][graph.arc_choice[arc]] = True
    for beat, here in enumerate(graph.call.beats):
        if not reached[beat]:
            yield Fault(here.line, say("call-file-unreached", typed=quote(here.id)))
            continue
        for index, choice in enumerate(here.choices):
            if not offered[beat][index]:
                what = say("call-file-unoffered", typed=quote(choice.id))
                yield Fault(choice.line, what)


def _endless(graph: Graph, order: Order) -> Fault:
    """Return the fault of a call in which some states go round for ever."""
    left = set(range(len(graph))) - set(order.states)
    came_from = {
        target: (state, graph.choice_of(state, arc).id)
        for state in left
        for arc in graph.arcs(state)
        for _, target in graph.ways(arc)
        if target in left
    }
    state, seen = next(iter(came_from)), set[int]()
    while state not in seen:
        seen.add(state)
        state = came_from[state][0]
    last, steps = state, [graph.beat_of(state).id]
    while len(steps) == 1 or state != last:
        state, said = came_from[state]
        steps += [said, graph.beat_of(state).id]
    what = say("call-file-endless", typed=_path(steps[::-1]))
    return Fault(graph.beat_of(last).line, what)


def _longest(graph: Graph, order: Order) -> list[str]:
    """Return the choices of a longest play."""
    state = max(range(len(graph)), key=order.turns.__getitem__)
    came_from = {
        target: (state, graph.choice_of(state, arc).id)
        for state in range(len(graph))
        for arc in graph.arcs(state)
        for _, target in graph.ways(arc)
        if order.turns[target] == order.turns[state] + 1
    }
    said: list[str] = []
    while state in came_from:
        state, choice = came_from[state]
        said.append(choice)
    return said[::-1]


def _first_line(graph: Graph) -> int:
    """Return the line of the beat that the call starts with."""
    return graph.beat_of(graph.start).line


def _mood(graph: Graph, state: int) -> str:
    """Return the mood of `state` in words."""
    meters = graph.meters(state).items()
    parts = [say("call-file-meter-is", name=name, value=value) for name, value in meters]
    marks = graph.marks(state)
    none = say("call-file-nothing-marked")
    parts.append(say("call-file-marked", typed=all_of(marks)) if marks else none)
    parts += [say("call-file-secret-is", typed=name) for name in _secret(graph, state)]
    return ", ".join(parts)


def _secret(graph: Graph, world: int) -> list[str]:
    """Return the name of the secret in whose world `world` is; none if the call has no secrets."""
    bits = graph.moods[graph.mood[world]][-1] >> len(graph.call.marks)
    return [secret.name for bit, secret in enumerate(graph.call.secrets) if bits >> bit & 1]


def _reached(found: Explored, state: int, more: int) -> str:
    """Return how play gets to `state`, and how many states are like it."""
    said = _said(found, state)
    return say("call-file-reached", steps=len(said), typed=_path(said), more=more)


def _said(found: Explored, state: int) -> list[str]:
    """Return the choices by which the walk got to `state`."""
    said: list[str] = []
    while found.came_from[state] >= 0:
        index, state = found.came_by[state], found.came_from[state]
        said.append(found.graph.beat_of(state).options[index].id)
    return said[::-1]


def _path(steps: list[str]) -> str:
    """Return the steps of a play, the middle of a long one left out."""
    if len(steps) > 24:
        steps = [*steps[:12], "…", *steps[-12:]]
    return " > ".join(steps)
