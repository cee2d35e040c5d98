"""A practice call in which one chance is another number. Values in, values out."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from math import gcd

from followup.calls.believing import believe
from followup.calls.graph import Graph
from followup.errors import FollowupError
from followup.words import say

__all__ = ["chance_of", "with_chance"]

_MOST_STATES = 100_000
_HUNDRED = 100


def chance_of(graph: Graph, choice: str, reply: str) -> Fraction:
    """Return how likely a reply is after a line, probability 0–1.

    Args:
        graph: The call.
        choice: The id of what is said.
        reply: The id of the moment that it can lead to.

    Raises:
        FollowupError: If there is no such line, or it has no such reply beside another one.
    """
    worlds = _worlds(graph)
    arc = next(_arcs(worlds, choice, reply))
    return sum(
        (part for to, part in worlds.chances(arc).items() if worlds.beat_of(to).id == reply),
        Fraction(0),
    )


def with_chance(graph: Graph, choice: str, reply: str, of_100: int) -> Graph:
    """Return the same call, but for how likely a reply is after a line.

    What else can follow shares the rest as it did before.

    Args:
        graph: The call; it stays as it is.
        choice: The id of what is said.
        reply: The id of the moment that it can lead to.
        of_100: How many of 100 times it does, a count from 1 to 99.

    Raises:
        FollowupError: If the number is out of its range, there is no such line, or it has no such
            reply beside another one.
    """
    whole = isinstance(of_100, int) and not isinstance(of_100, bool)
    if not whole or not 1 <= of_100 < _HUNDRED:
        raise FollowupError(say("exercise-trials-chance-out"))
    worlds = _worlds(graph)
    weight = list(worlds.weight)
    for arc in _arcs(worlds, choice, reply):
        span = slice(worlds.first_way[arc], worlds.first_way[arc + 1])
        weight[span] = _shared(worlds, arc, reply, of_100)
    changed = replace(worlds, weight=weight)
    return believe(changed, _MOST_STATES).graph if graph.hidden else changed


def _worlds(graph: Graph) -> Graph:
    return graph.hidden.worlds if graph.hidden else graph


def _shared(worlds: Graph, arc: int, reply: str, of_100: int) -> list[int]:
    """Return the weights of an arc's ways so that a reply has its new share of them."""
    ways = [(weight, worlds.beat_of(to).id == reply) for weight, to in worlds.ways(arc)]
    these = sum(weight for weight, is_it in ways if is_it)
    others = sum(weight for weight, is_it in ways if not is_it)
    found = [
        weight * (of_100 * others if is_it else (_HUNDRED - of_100) * these)
        for weight, is_it in ways
    ]
    common = gcd(*found)
    return [each // common for each in found]


def _arcs(worlds: Graph, choice: str, reply: str) -> Iterator[int]:
    """Yield the arcs of a line, wherever it can be said, that lead to a reply and elsewhere too.

    Raises:
        FollowupError: If there is none.
    """
    all_arcs = [(s, arc) for s in range(len(worlds)) for arc in worlds.lines(s)]
    named = [arc for s, arc in all_arcs if worlds.choice_of(s, arc).id == choice]
    if not named:
        ids = {worlds.choice_of(s, arc).id for s, arc in all_arcs}
        raise FollowupError(say("exercise-trials-no-line", typed=choice, names=_near(choice, ids)))
    beats = {arc: {worlds.beat_of(to).id for _, to in worlds.ways(arc)} for arc in named}
    found = [arc for arc in named if reply in beats[arc] and len(beats[arc]) > 1]
    if not found:
        names = ", ".join(sorted(set.union(*beats.values())))
        raise FollowupError(say("exercise-trials-no-reply", typed=reply, names=names))
    yield from found


def _near(typed: str, names: Iterable[str]) -> str:
    known = sorted(names)
    return ", ".join(difflib.get_close_matches(str(typed), known, n=3) or known[:3])
