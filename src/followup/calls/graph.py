"""A compiled call: every state it can be in, and where every choice on offer leads.

State → choice → (weight, next state), as flat arrays: the choices on offer in state s are the
arcs `first_arc[s]` to `first_arc[s + 1]`, and arc a leads the ways `first_way[a]` to
`first_way[a + 1]`. The chance of a way is its weight over the sum of its arc's weights.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from fractions import Fraction

from followup.calls.conditions import Mood
from followup.calls.model import Beat, Call, Choice

__all__ = ["Graph", "Order", "ordered"]


def _numbers() -> array[int]:
    return array("i")


@dataclass(frozen=True, slots=True, repr=False)
class Graph:
    """Every state of a call that play can reach.

    Args:
        call: The words. Of a graph that was loaded from JSON it has no `leads` and no `when`.
        moods: The moods there are; each is the meters' values, then the marks as bits.
        beat: For each state, the index of its beat in the call.
        mood: For each state, the index of its mood.
        first_arc: For each state, its first arc; one more at the end. Length: states + 1.
        arc_choice: For each arc, the index of its choice in the beat, rising within a state.
        first_way: For each arc, its first way; one more at the end. Length: arcs + 1.
        weight: For each way, a whole number above 0.
        target: For each way, the state it leads to.
        start: The state that a call starts in.
    """

    call: Call
    moods: list[Mood]
    beat: array[int] = field(default_factory=_numbers)
    mood: array[int] = field(default_factory=_numbers)
    first_arc: array[int] = field(default_factory=_numbers)
    arc_choice: array[int] = field(default_factory=_numbers)
    first_way: array[int] = field(default_factory=_numbers)
    weight: array[int] = field(default_factory=_numbers)
    target: array[int] = field(default_factory=_numbers)
    start: int = 0

    def __repr__(self) -> str:
        return f"<Graph of {self.call.id!r}: {len(self):,} states>"

    def __len__(self) -> int:
        """Return the number of states."""
        return len(self.beat)

    def beat_of(self, state: int) -> Beat:
        """Return the beat of `state`."""
        return self.call.beats[self.beat[state]]

    def arcs(self, state: int) -> range:
        """Return the arcs that leave `state`, in the order of the file."""
        return range(self.first_arc[state], self.first_arc[state + 1])

    def choice_of(self, state: int, arc: int) -> Choice:
        """Return the choice that `arc`, which leaves `state`, stands for."""
        return self.beat_of(state).choices[self.arc_choice[arc]]

    def ways(self, arc: int) -> list[tuple[int, int]]:
        """Return the weight and the next state of each way that `arc` can lead."""
        span = slice(self.first_way[arc], self.first_way[arc + 1])
        return list(zip(self.weight[span], self.target[span], strict=True))

    def chances(self, arc: int) -> dict[int, Fraction]:
        """Return the exact chance of each next state of `arc`."""
        ways = self.ways(arc)
        total = sum(weight for weight, _ in ways)
        return {target: Fraction(weight, total) for weight, target in ways}

    def meters(self, state: int) -> dict[str, int]:
        """Return the value of each meter in `state`."""
        mood = self.moods[self.mood[state]]
        return {meter.name: value for meter, value in zip(self.call.meters, mood, strict=False)}

    def marks(self, state: int) -> tuple[str, ...]:
        """Return the marks that are set in `state`, in the order of the file."""
        bits = self.moods[self.mood[state]][-1]
        return tuple(mark for bit, mark in enumerate(self.call.marks) if bits >> bit & 1)


@dataclass(frozen=True, slots=True)
class Order:
    """The states so that each stands before all that can follow it.

    Args:
        states: The states in that order; fewer than there are if some go round for ever.
        turns: For each state, the most choices that can be made before it is reached.
    """

    states: array[int]
    turns: array[int]

    @property
    def most_turns(self) -> int:
        """The most choices that a play can have, count, 0 or more."""
        return max(self.turns)


def ordered(graph: Graph) -> Order:
    """Return the order in which play passes through the states of `graph`.

    Source:
        A. B. Kahn, "Topological sorting of large networks", Communications of the ACM 5 (1962).
    """
    size = len(graph)
    before, turns = array("i", bytes(4 * size)), array("i", bytes(4 * size))
    for target in graph.target:
        before[target] += 1
    states = array("i", [graph.start] if not before[graph.start] else [])
    first_arc, first_way, targets = graph.first_arc, graph.first_way, graph.target
    for state in states:  # grows while it is walked
        turn = turns[state] + 1
        for way in range(first_way[first_arc[state]], first_way[first_arc[state + 1]]):
            target = targets[way]
            if turns[target] < turn:
                turns[target] = turn
            before[target] -= 1
            if not before[target]:
                states.append(target)
    return Order(states, turns)
