"""The exact chances of a call, under best play and under random play.

All chances of a call share one denominator: if every chance in the file is a whole number of
parts of 1/c, and no play makes more than t choices, then every chance of the call is a whole
number of parts of 1/c**t. So the sums run over whole numbers, and nothing is ever rounded.

Source:
    Best play is worked out from the ends backwards (backward induction): R. Bellman, Dynamic
    Programming (Princeton, 1957), chapter III.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from operator import mul
from typing import Any

from followup.calls.graph import HANGS_UP, Graph, Order, ordered
from followup.calls.model import HANG_UP, RUNGS, Beat
from followup.calls.showing import both_words

__all__ = [
    "HANGS_UP",
    "Solution",
    "best_turns",
    "counts_as_yes",
    "in_numbers",
    "random_play",
    "solve",
    "spread_play",
]

Rungs = dict[str, Fraction]
"""The chance of each rung, probability 0–1, lowest rung first."""


@dataclass(frozen=True, slots=True)
class Solution:
    """Best play of a call: the highest chance of a yes, and the first choice that reaches it.

    Args:
        graph: The call.
        order: The order of its states.
        parts: The common denominator of all chances, 1 or more.
        yes: For each state, the chance of a yes under best play, in parts times the state's mass.
        best: For each state, its best arc; `HANGS_UP` for hanging up and for an end.
        packed: For each state, the chance of every rung under best play in the same, packed into
            one whole number of `width` bits for each rung, the lowest rung in the lowest bits.
        width: Bits for each rung.
    """

    graph: Graph
    order: Order
    parts: int
    yes: list[int]
    best: array[int]
    packed: list[int]
    width: int

    def chance(self, state: int) -> Fraction:
        """Return the chance of a yes from `state` on under best play, probability 0–1."""
        return Fraction(self.yes[state], self.parts * self.graph.mass(state))

    def yes_after(self, arc: int) -> int:
        """Return the chance of a yes, in parts times mass, once the choice of `arc` is made.

        Args:
            arc: An arc; `HANGS_UP` for hanging up.
        """
        if arc == HANGS_UP:
            return self.parts * counts_as_yes(self.graph, self.graph.call.hang_up)
        return _mean(self.graph, arc, self.yes)

    def chance_after(self, arc: int) -> Fraction:
        """Return the chance of a yes once the choice of `arc` is made, probability 0–1.

        Args:
            arc: An arc; `HANGS_UP` for hanging up.
        """
        mass = 1 if arc == HANGS_UP else self.graph.mass(self.graph.state_of(arc))
        return Fraction(self.yes_after(arc), self.parts * mass)

    def chance_under(self, arc: int, secret: str) -> Fraction:
        """Return the mean of the chance of a yes over the replies as one secret makes them.

        Args:
            arc: An arc; `HANGS_UP` for hanging up.
            secret: A secret that is possible where `arc` leaves; empty for what can be known.
        """
        graph, hidden = self.graph, self.graph.hidden
        if arc == HANGS_UP or hidden is None or not secret:
            return self.chance_after(arc)
        place = [each.name for each in graph.call.secrets].index(secret)
        ways = range(graph.first_way[arc], graph.first_way[arc + 1])
        shares = [hidden.shares[way][place] for way in ways]
        values = [self.chance(graph.target[way]) for way in ways]
        return sum(map(mul, shares, values), Fraction(0)) / sum(shares)

    def rungs_in_parts(self, state: int) -> list[int]:
        """Return the chance of each rung, in parts times mass, from `state` on, lowest first."""
        mask, packed, width = (1 << self.width) - 1, self.packed[state], self.width
        return [packed >> place * width & mask for place in range(len(RUNGS))]

    def rungs(self, state: int) -> Rungs:
        """Return the chance of each rung from `state` on under best play."""
        whole = self.parts * self.graph.mass(state)
        chances = [Fraction(parts, whole) for parts in self.rungs_in_parts(state)]
        return dict(zip(RUNGS, chances, strict=True))

    def best_choice(self, state: int, beat: Beat | None = None) -> str:
        """Return the id of the best choice in `state`, `hang-up` if that is to hang up.

        Args:
            state: A state.
            beat: Of the moments that look alike in `state`, the one whose id is asked for; the
                first of them if left out.
        """
        arc = self.best[state]
        if arc == HANGS_UP:
            return HANG_UP
        words = both_words(self.graph.choice_of(state, arc))
        # The beat may come from a graph with somebody's own words, so its id is what counts.
        wanted = beat.id if beat else self.graph.beat_of(state).id
        here = next(each for each in self.graph.call.beats if each.id == wanted)
        return next(choice.id for choice in here.options if both_words(choice) == words)


def counts_as_yes(graph: Graph, rung: str) -> bool:
    """Return whether `rung` counts as a yes in this call."""
    return RUNGS.index(rung) >= RUNGS.index(graph.call.yes)


def solve(graph: Graph) -> Solution:
    """Return best play: of two equally good choices the first in the file, hanging up last."""
    order = ordered(graph)
    parts = _common(graph) ** order.most_turns
    width = (parts * max(graph.hidden.mass if graph.hidden else [1])).bit_length()
    size = len(graph)
    solution = Solution(
        graph, order, parts, [0] * size, array("i", [HANGS_UP]) * size, [0] * size, width
    )
    ends = [_end(graph, beat.ends, parts, width) for beat in graph.call.beats]
    hung_up = _end(graph, graph.call.hang_up, parts, width)
    for state in reversed(order.states):
        arcs = graph.arcs(state)
        ends_it = arcs and graph.leaving(state) == HANGS_UP
        yes, packed = hung_up if ends_it else ends[graph.beat[state]]
        mass = graph.mass(state)
        solution.yes[state], solution.packed[state] = yes * mass, packed * mass
        if arcs:
            _decide(solution, state, arcs)
    return solution


def _end(graph: Graph, rung: str, parts: int, width: int) -> tuple[int, int]:
    """Return the chance of a yes, in parts, and the packed rungs of an end on `rung`."""
    if not rung:
        return 0, 0
    return parts * counts_as_yes(graph, rung), parts << RUNGS.index(rung) * width


def _decide(solution: Solution, state: int, arcs: range) -> None:
    """Find the best arc of `state`, in which hanging up is filled in if it ends the call."""
    graph, yes = solution.graph, solution.yes
    best, highest = HANGS_UP, -1
    for arc in arcs:
        chance = _mean(graph, arc, yes)
        if chance > highest:
            best, highest = arc, chance
    if highest >= yes[state]:
        yes[state], solution.best[state] = highest, best
        # Each rung's sum divides without a rest, so dividing the packed sum divides each rung.
        solution.packed[state] = _mean(graph, best, solution.packed)


def _mean(graph: Graph, arc: int, values: list[int]) -> int:
    """Return the mean of the next states' `values`, weighted as `arc` leads to them."""
    first, last = graph.first_way[arc], graph.first_way[arc + 1]
    if graph.hidden:
        return _mean_of_beliefs(graph, arc, values)
    if last - first == 1:
        return values[graph.target[first]]
    weights, targets = graph.weight[first:last], graph.target[first:last]
    total: int = sum(map(mul, weights, map(values.__getitem__, targets)))
    return total // sum(weights)


def _mean_of_beliefs(graph: Graph, arc: int, values: list[int]) -> int:
    """Return the same of values that are each multiplied by their state's mass.

    The weight of a way is so many times the mass of the state it leads to: both are whole.
    """
    ways = graph.ways(arc)
    parts = sum(weight for weight, _ in ways) // graph.mass(graph.state_of(arc))
    return sum(weight // graph.mass(to) * values[to] for weight, to in ways) // parts


def _common(graph: Graph) -> int:
    """Return the least number of parts that every chance of a reply is made of, 1 or more."""
    graph = graph.hidden.worlds if graph.hidden else graph
    totals = {
        sum(graph.weight[graph.first_way[arc] : graph.first_way[arc + 1]])
        for arc in range(len(graph.arc_choice))
        if graph.first_way[arc + 1] - graph.first_way[arc] > 1
    }
    return lcm(*totals)


def random_play(graph: Graph, order: Order | None = None) -> Rungs:
    """Return the chance of each rung if every choice on offer is as likely; nobody hangs up.

    Args:
        graph: The call.
        order: The order of its states; worked out if left out.
    """
    return spread_play(graph, graph.lines, order)


def spread_play(
    graph: Graph, pick: Callable[[int], Sequence[int]], order: Order | None = None
) -> Rungs:
    """Return the chance of each rung if in each state each picked choice is as likely.

    Args:
        graph: The call.
        pick: For a state that is no end, the arcs that are picked there, 1 or more.
        order: The order of its states; worked out if left out.
    """
    order = order or ordered(graph)
    most = max(len(beat.choices) for beat in graph.call.beats)
    parts = (_common(graph) * lcm(*range(1, most + 1))) ** order.most_turns
    parts *= graph.mass(graph.start)
    reached = [0] * len(graph)
    reached[graph.start] = parts
    rungs = dict.fromkeys(RUNGS, 0)
    for state in order.states:
        if not graph.arcs(state):
            rungs[graph.beat_of(state).ends] += reached[state]
        elif reached[state]:
            arcs = pick(state)
            for arc in arcs:
                _spread(graph, arc, reached[state] // len(arcs), reached)
    return {rung: Fraction(count, parts) for rung, count in rungs.items()}


def _spread(graph: Graph, arc: int, amount: int, reached: list[int]) -> None:
    """Add `amount` to the next states of `arc`, shared out as it leads to them."""
    first, last = graph.first_way[arc], graph.first_way[arc + 1]
    if last - first == 1:
        reached[graph.target[first]] += amount
        return
    mass = sum(graph.weight[first:last])
    for way in range(first, last):
        reached[graph.target[way]] += amount * graph.weight[way] // mass


def in_numbers(rungs: dict[str, Any], yes: str) -> dict[str, Any]:
    """Return the chances of a yes and of each rung as numbers.

    Args:
        rungs: The exact chance of each rung, probability 0–1.
        yes: The lowest rung that counts as a yes.
    """
    chance = sum(rungs[rung] for rung in RUNGS[RUNGS.index(yes) :])
    return {
        "yes": {"fraction": str(chance), "chance": float(chance)},
        "rungs": {rung: float(each) for rung, each in rungs.items()},
    }


def best_turns(solution: Solution) -> tuple[int, int]:
    """Return the fewest and the most choices that a call takes under best play, count."""
    return _turns(solution, min), _turns(solution, max)


def _turns(solution: Solution, pick: Callable[..., int]) -> int:
    """Return the turns from the start on under best play, `pick` deciding among the replies."""
    turns = [0] * len(solution.yes)
    graph = solution.graph
    for state in reversed(solution.order.states):
        arc = solution.best[state]
        if arc != HANGS_UP:
            turns[state] = 1 + pick(turns[target] for _, target in graph.ways(arc))
        elif graph.arcs(state):
            turns[state] = 1
    return turns[graph.start]
