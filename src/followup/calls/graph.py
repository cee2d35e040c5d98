"""A compiled call: every state it can be in, and where every choice on offer leads.

State → choice → (weight, next state), as flat arrays: the choices on offer in state s are the
arcs `first_arc[s]` to `first_arc[s + 1]`, and arc a leads the ways `first_way[a]` to
`first_way[a + 1]`. The chance of a way is its weight over the sum of its arc's weights.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from fractions import Fraction

from followup.calls.conditions import Mood
from followup.calls.model import Beat, Call, Choice

__all__ = ["HANGS_UP", "MILLION", "Belief", "Graph", "Hidden", "Order", "ordered"]

HANGS_UP = -1
"""Stands for hanging up where that ends the call, which is no arc."""

MILLION = 1_000_000
"""Chances that leave Python are whole parts of this, rounded down."""

Belief = tuple[tuple[int, int], ...]
"""Worlds, each with a whole number; the numbers have no common divisor."""


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
        weight: For each way, a whole number above 0; a list where it may be too large for an array.
        target: For each way, the state it leads to.
        start: The state that a call starts in.
        starts: In how many states it may start, from `start` on, count; 1 but for worlds.
        hidden: What the learner cannot see; None if the call has no secrets. Then a state is what
            can be known: two worlds that nothing shown tells apart are one state, and its beat and
            mood are those of the first of them.
    """

    call: Call
    moods: list[Mood]
    beat: array[int] = field(default_factory=_numbers)
    mood: array[int] = field(default_factory=_numbers)
    first_arc: array[int] = field(default_factory=_numbers)
    arc_choice: array[int] = field(default_factory=_numbers)
    first_way: array[int] = field(default_factory=_numbers)
    weight: array[int] | list[int] = field(default_factory=_numbers)
    target: array[int] = field(default_factory=_numbers)
    start: int = 0
    starts: int = 1
    hidden: Hidden | None = None

    def __repr__(self) -> str:
        return f"<Graph of {self.call.id!r}: {len(self):,} states>"

    def __len__(self) -> int:
        """Return the number of states."""
        return len(self.beat)

    def mass(self, state: int) -> int:
        """Return the whole number that the chances of what `state` may be are parts of."""
        return self.hidden.mass[state] if self.hidden else 1

    def state_of(self, arc: int) -> int:
        """Return the state that `arc` leaves."""
        return bisect_right(self.first_arc, arc) - 1

    def beat_of(self, state: int) -> Beat:
        """Return the beat of `state`."""
        return self.call.beats[self.beat[state]]

    def arcs(self, state: int) -> range:
        """Return the arcs that leave `state`, in the order of the file, hanging up last."""
        return range(self.first_arc[state], self.first_arc[state + 1])

    def lines(self, state: int) -> range:
        """Return the arcs of what can be said in `state`: all but hanging up."""
        arcs = self.arcs(state)
        return arcs if self.leaving(state) == HANGS_UP else arcs[:-1]

    def leaving(self, state: int) -> int:
        """Return the arc of hanging up in `state`; `HANGS_UP` where that ends the call."""
        return HANGS_UP if self.beat_of(state).leave is None else self.arcs(state)[-1]

    def choice_of(self, state: int, arc: int) -> Choice:
        """Return the choice that `arc`, which leaves `state`, stands for."""
        return self.beat_of(state).options[self.arc_choice[arc]]

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


@dataclass(frozen=True, slots=True, repr=False)
class Hidden:
    """What the learner of a call with secrets cannot see.

    Args:
        worlds: Every state of play under every secret; the secret is a bit of its mood.
        beliefs: For each state of the call, the worlds it may be, each with a whole number above 0:
            its chance is that number over the sum of them.
        mass: For each state, that sum.
        shares: For each way, its weight shared out among the secrets, in the order of the call.
    """

    worlds: Graph
    beliefs: list[Belief]
    mass: list[int]
    shares: list[tuple[int, ...]]

    def secret_of(self, world: int) -> int:
        """Return the place of the secret in whose world `world` is."""
        call = self.worlds.call
        bits = self.worlds.moods[self.worlds.mood[world]][-1] >> len(call.marks)
        return bits.bit_length() - 1

    def chances(self, state: int) -> tuple[Fraction, ...]:
        """Return the chance of each secret in `state`, probability 0–1, as the call lists them."""
        counts = [0] * len(self.worlds.call.secrets)
        for world, count in self.beliefs[state]:
            counts[self.secret_of(world)] += count
        return tuple(Fraction(count, self.mass[state]) for count in counts)

    def knows(self, state: int) -> list[int]:
        """Return how sure each secret is in `state`, millionths, rounded down."""
        return [each.numerator * MILLION // each.denominator for each in self.chances(state)]


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
    starts = range(graph.start, graph.start + graph.starts)
    states = array("i", [start for start in starts if not before[start]])
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
