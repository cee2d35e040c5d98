"""From the worlds of a call with secrets to what the learner can know: its states.

The learner sees no secret. What can be known is a belief: the chance of each world, given all that
was shown and said. After a choice it follows from the belief before and from what is shown, by
Bayes, exactly: counts are whole numbers, and a chance is a count over their sum. Worlds in which
the same is shown are never told apart, whatever their beats are called.

Source:
    The states of what can be known make a problem without anything hidden: K. J. Åström, "Optimal
    control of Markov processes with incomplete state information", Journal of Mathematical
    Analysis and Applications 10 (1965).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from math import gcd, lcm

from followup.calls.graph import Belief, Graph, Hidden
from followup.calls.showing import Heard, Words, heard, offered

__all__ = ["Believed", "believe"]

Counts = dict[int, int]
"""For each world, a whole number above 0."""


@dataclass(slots=True)
class Believed:
    """What a walk through the beliefs found.

    Args:
        graph: The beliefs found, as states.
        alike: Worlds with different beats that read alike under different secrets, in pairs.
        given_away: Worlds that read alike and offer other choices, in pairs.
        left_apart: Worlds that may be one another; hanging up leads somewhere in one of them alone.
        complete: Whether the walk went to its end, with not too many states.
    """

    graph: Graph
    alike: list[tuple[int, int]] = field(default_factory=list)
    given_away: list[tuple[int, int]] = field(default_factory=list)
    left_apart: list[tuple[int, int]] = field(default_factory=list)
    complete: bool = True


def believe(worlds: Graph, most_states: int) -> Believed:
    """Return every belief that play can lead to, breadth first.

    Args:
        worlds: Every world of a call with secrets.
        most_states: How many beliefs are too many to go on, count.
    """
    walk = _Walk(worlds)
    found = Believed(walk.graph, given_away=walk.given_away)
    for state, belief in enumerate(walk.beliefs):  # grows while it is walked
        if state >= most_states:
            found.complete = False
            break
        _compare(found, worlds, walk, belief)
        if not found.left_apart:
            walk.visit(belief)
    walk.graph.first_arc.append(len(walk.graph.arc_choice))
    walk.graph.first_way.append(len(walk.graph.target))
    return found


class _Walk:
    """Numbers beliefs as states, and notes where every choice leads."""

    def __init__(self, worlds: Graph) -> None:
        self.worlds = worlds
        self.heard = cache(lambda world: heard(worlds, world))
        self.offered = cache(lambda world: offered(worlds, world))
        self.beliefs: list[Belief] = []
        self.number_of: dict[Belief, int] = {}
        self.given_away: list[tuple[int, int]] = []
        self.hidden = Hidden(worlds, self.beliefs, [], [])
        self.moods: dict[tuple[int, ...], int] = {}
        self.graph = Graph(worlds.call, [], weight=[], hidden=self.hidden)
        chances = [secret.chance for secret in worlds.call.secrets]
        parts = lcm(*(chance.denominator for chance in chances))
        self.number({world: int(chance * parts) for world, chance in enumerate(chances)})

    def number(self, counts: Counts) -> int:
        """Return the state in which the worlds have these counts."""
        divisor = gcd(*counts.values())
        belief = tuple(sorted((world, count // divisor) for world, count in counts.items()))
        if belief not in self.number_of:
            self.number_of[belief] = len(self.beliefs)
            self.beliefs.append(belief)
            self.hidden.mass.append(sum(count for _, count in belief))
            self.graph.beat.append(self.worlds.beat[belief[0][0]])
            self.graph.mood.append(self.mood(belief[0][0]))
        return self.number_of[belief]

    def mood(self, world: int) -> int:
        """Return the number of a world's mood without the secret."""
        *meters, bits = self.worlds.moods[self.worlds.mood[world]]
        mood = (*meters, bits & (1 << len(self.worlds.call.marks)) - 1)
        if mood not in self.moods:
            self.moods[mood] = len(self.moods)
            self.graph.moods.append(mood)
        return self.moods[mood]

    def visit(self, belief: Belief) -> None:
        """Note every choice on offer in a belief, and the beliefs it leads to."""
        graph, first = self.graph, belief[0][0]
        graph.first_arc.append(len(graph.arc_choice))
        for words, arc in self.offered(first).items():
            graph.arc_choice.append(self.worlds.arc_choice[arc])
            graph.first_way.append(len(graph.target))
            for counts in self.after(belief, words):
                graph.weight.append(sum(counts.values()))
                graph.target.append(self.number(counts))
                self.hidden.shares.append(self.shared(counts))

    def after(self, belief: Belief, words: Words) -> Iterable[Counts]:
        """Return the worlds after a choice, put together by what is shown in them."""
        ways = {world: self.worlds.ways(self.offered(world)[words]) for world, _ in belief}
        totals = {world: sum(weight for weight, _ in leads) for world, leads in ways.items()}
        parts = lcm(*totals.values())
        shown: dict[tuple[Heard, frozenset[Words]], Counts] = {}
        for world, count in belief:
            for weight, target in ways[world]:
                # One may always hang up: it has no words, and tells nothing.
                key = self.heard(target), frozenset(filter(any, self.offered(target)))
                counts = shown.setdefault(key, defaultdict(int))
                counts[target] += count * weight * (parts // totals[world])
        self.compare(shown)
        return shown.values()

    def compare(self, shown: dict[tuple[Heard, frozenset[Words]], Counts]) -> None:
        """Note worlds that read alike but for the choices on offer, under different secrets."""
        first: dict[Heard, Counts] = {}
        for (read, _), counts in shown.items():
            one = first.setdefault(read, counts)
            if self.secrets(one) != self.secrets(counts):
                self.given_away.append((min(one), min(counts)))

    def secrets(self, worlds: Iterable[int]) -> set[int]:
        """Return the secrets in whose worlds these are."""
        return {self.hidden.secret_of(world) for world in worlds}

    def shared(self, counts: Counts) -> tuple[int, ...]:
        """Return the sum of the counts under each secret."""
        sums = [0] * len(self.worlds.call.secrets)
        for world, count in counts.items():
            sums[self.hidden.secret_of(world)] += count
        return tuple(sums)


def _compare(found: Believed, worlds: Graph, walk: _Walk, belief: Belief) -> None:
    """Note beats that one belief holds under different secrets."""
    under: dict[int, set[int]] = defaultdict(set)
    first: dict[int, int] = {}
    for world, _ in belief:
        under[worlds.beat[world]].add(walk.hidden.secret_of(world))
        first.setdefault(worlds.beat[world], world)
    one, *others = first
    leads = {beat: bool(worlds.call.beats[beat].leave) for beat in first}
    found.left_apart += [
        (first[one], first[other]) for other in others if leads[other] != leads[one]
    ]
    found.alike += [(first[one], first[other]) for other in others if under[other] != under[one]]
