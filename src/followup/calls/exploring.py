"""The walk through every state that play can reach. It gathers what is wrong and judges nothing.

A secret is a mark that is set from the start. So a call with secrets starts in one state for each,
and what can be reached under each stands beside the others: its worlds.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from math import lcm
from typing import Generic, TypeVar

from followup.calls.conditions import Condition, Mood, bind
from followup.calls.graph import Graph
from followup.calls.model import Beat, Call, Choice

__all__ = ["Explored", "explore"]

Value = TypeVar("Value")
Ways = tuple[tuple[int, int], ...]
"""The weight and the beat's index of each way a choice can lead; empty if no lead holds."""


@dataclass(slots=True)
class Explored:
    """What a walk found.

    Args:
        graph: The states found, numbered in the order in which they were met.
        came_from: For each state, the state it was first reached from; -1 at the start.
        came_by: For each state, the choice it was first reached by; -1 at the start.
        stuck: The states that are no end and offer no choice.
        leadless: The states and the choices in them whose leads all fail.
        too_long: A state that cannot be reached in as few turns as a call may have; -1 if none.
        complete: Whether the walk went to its end, with neither too many states nor turns.
    """

    graph: Graph
    came_from: array[int] = field(default_factory=lambda: array("i"))
    came_by: array[int] = field(default_factory=lambda: array("i"))
    stuck: list[int] = field(default_factory=list)
    leadless: list[tuple[int, int]] = field(default_factory=list)
    too_long: int = -1
    complete: bool = True


class _Memo(dict[int, Value], Generic[Value]):
    """A function of a mood that is worked out once for each mood."""

    def __init__(self, work_out: Callable[[int], Value]) -> None:
        self.work_out = work_out

    def __missing__(self, mood: int) -> Value:
        value = self[mood] = self.work_out(mood)
        return value


@dataclass(frozen=True, slots=True)
class _Move:
    """A choice made ready: functions of the index of a mood."""

    index: int
    offered: _Memo[bool] | None
    after: _Memo[int]
    ways: _Memo[Ways]


class _Moves:
    """Makes the choices of a call ready to run, and numbers the moods they lead to."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.slots = {meter.name: slot for slot, meter in enumerate(call.meters)}
        self.bits = {mark: bit for bit, mark in enumerate(call.marks)}
        self.beats = {beat.id: index for index, beat in enumerate(call.beats)}
        self.bits |= {secret.name: len(self.bits) + i for i, secret in enumerate(call.secrets)}
        meters = [meter.start for meter in call.meters]
        drawn = [1 << self.bits[secret.name] for secret in call.secrets] or [0]
        self.moods: list[Mood] = [(*meters, bits) for bits in drawn]
        self.number_of = {mood: number for number, mood in enumerate(self.moods)}
        self.tests: dict[Condition, _Memo[bool]] = {}
        self.afters: dict[tuple[object, object], _Memo[int]] = {}

    def of(self, beat: Beat) -> list[_Move]:
        """Return the choices of `beat`, made ready."""
        return [
            _Move(
                index,
                self.test(choice.when) if choice.when else None,
                self.after(choice),
                self.ways(choice),
            )
            for index, choice in enumerate(beat.options)
        ]

    def test(self, condition: Condition) -> _Memo[bool]:
        """Return the function that says whether `condition` holds."""
        if condition not in self.tests:
            holds = bind(condition, self.slots, self.bits)
            self.tests[condition] = _Memo(lambda mood: holds(self.moods[mood]))
        return self.tests[condition]

    def after(self, choice: Choice) -> _Memo[int]:
        """Return the function that changes and marks a mood as `choice` does."""
        key = (choice.change, choice.mark)
        if key not in self.afters:
            self.afters[key] = _Memo(lambda mood: self.changed(mood, choice))
        return self.afters[key]

    def changed(self, mood: int, choice: Choice) -> int:
        """Return the number of the mood after `choice`."""
        values = list(self.moods[mood])
        for name, change in choice.change:
            slot = self.slots[name]
            meter = self.call.meters[slot]
            values[slot] = min(max(values[slot] + change, meter.low), meter.high)
        for mark in choice.mark:
            values[-1] |= 1 << self.bits[mark]
        new = tuple(values)
        if new not in self.number_of:
            self.number_of[new] = len(self.moods)
            self.moods.append(new)
        return self.number_of[new]

    def ways(self, choice: Choice) -> _Memo[Ways]:
        """Return the function that says where `choice` leads in the mood it has made."""
        leads = []
        for lead in choice.leads:
            parts = lcm(*(chance.denominator for _, chance in lead.to))
            ways = tuple((int(chance * parts), self.beats[beat]) for beat, chance in lead.to)
            leads.append((self.test(lead.when) if lead.when else None, ways))

        def first(mood: int) -> Ways:
            return next((ways for test, ways in leads if test is None or test[mood]), ())

        return _Memo(first)


def explore(call: Call, most_states: int, most_turns: int) -> Explored:
    """Return every state that play of `call` can reach, breadth first.

    Args:
        call: A call without faults that show without playing.
        most_states: How many states are too many to go on, count.
        most_turns: How many turns are too many to go on, count.
    """
    moves = _Moves(call)
    graph = Graph(call, moves.moods, starts=len(moves.moods))
    found = Explored(graph)
    ready = [moves.of(beat) for beat in call.beats]
    numbers: list[dict[int, int]] = [{} for _ in call.beats]
    start = moves.beats[call.start]
    for mood in range(len(moves.moods)):
        numbers[start][mood] = mood
        graph.beat.append(start)
        graph.mood.append(mood)
        found.came_from.append(-1)
        found.came_by.append(-1)
    visited = turn = 0
    while visited < len(graph) and found.complete:
        met, ways = len(graph), len(graph.target)
        if turn > most_turns:
            found.too_long = visited
        for state in range(visited, met):
            _visit(found, state, ready, numbers)
        _tidy(found, met, ways, numbers)
        visited, turn = met, turn + 1
        found.complete = len(graph) <= most_states and found.too_long < 0
    graph.first_arc.append(len(graph.arc_choice))
    graph.first_way.append(len(graph.target))
    return found


def _tidy(found: Explored, first: int, ways: int, numbers: list[dict[int, int]]) -> None:
    """Number the states from `first` on anew, beat by beat, and so the ways that lead to them.

    States that lie side by side then lead to states that lie side by side. In a call of a million
    states that keeps the time for each state what it is in a small one.
    """
    graph = found.graph
    beat, mood = graph.beat, graph.mood
    order = sorted(range(first, len(graph)), key=lambda state: (beat[state], mood[state]))
    for column in (beat, mood, found.came_from, found.came_by):
        column[first:] = array("i", [column[state] for state in order])
    renumbered = array("i", bytes(4 * len(order)))
    for number, state in enumerate(order, start=first):
        renumbered[state - first] = number
        numbers[beat[number]][mood[number]] = number
    target = graph.target
    for way in range(ways, len(target)):
        if target[way] >= first:
            target[way] = renumbered[target[way] - first]


def _visit(
    found: Explored, state: int, ready: list[list[_Move]], numbers: list[dict[int, int]]
) -> None:
    """Note every choice on offer in `state`, and number the states it leads to.

    Longer than most functions here: it runs for every state of a call, and calls cost time.
    """
    graph = found.graph
    beats = graph.beat
    index, mood = beats[state], graph.mood[state]
    arc_choice, first_way, targets = graph.arc_choice, graph.first_way, graph.target
    graph.first_arc.append(len(arc_choice))
    on_offer = False
    lines = len(graph.call.beats[index].choices)
    for move in ready[index]:
        if move.offered is not None and not move.offered[mood]:
            continue
        on_offer = on_offer or move.index < lines
        after = move.after[mood]
        ways = move.ways[after]
        if not ways:
            found.leadless.append((state, move.index))
            continue
        arc_choice.append(move.index)
        first_way.append(len(targets))
        for weight, beat in ways:
            target = numbers[beat].setdefault(after, len(beats))
            if target == len(beats):
                beats.append(beat)
                graph.mood.append(after)
                found.came_from.append(state)
                found.came_by.append(move.index)
            graph.weight.append(weight)
            targets.append(target)
    if not on_offer and not graph.call.beats[index].ends:
        found.stuck.append(state)
