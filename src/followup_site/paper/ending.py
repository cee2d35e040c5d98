"""How a call ends well for whoever plays the employer: the lines of the best end that is likely."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from followup.calls.graph import Graph
from followup.calls.model import RUNGS
from followup.calls.solving import Solution, counts_as_yes
from followup_site.paper.answering import Shares, best_line, come_through

__all__ = ["Chances", "good_end", "shares_of_beats", "speaks"]

_RARE = Fraction(1, 10)

Chances = Callable[[int], Shares]
"""Gives the chance of each next state of an arc, probability 0–1."""


def speaks(graph: Graph, place: int) -> bool:
    """Return whether the employer says the beat at a place of the file."""
    return graph.call.beats[place].speaker == "employer"


def shares_of_beats(graph: Graph, shares: Shares) -> dict[int, Fraction]:
    """Return how often each beat is met, by its place in the file, probability 0–1."""
    found: dict[int, Fraction] = {}
    for state, share in shares.items():
        found[graph.beat[state]] = found.get(graph.beat[state], Fraction(0)) + share
    return found


def good_end(solution: Solution, chances: Chances, talk: set[int]) -> list[int]:
    """Return the highest end that a good caller reaches, with what the employer says just before.

    What was said before the phone was put down is not said again.

    Args:
        solution: The call.
        chances: How likely each reply is.
        talk: The beats before the phone is put down, by their places in the file.

    Returns:
        At most two beats, by their places in the file; none if the employer says no such end.
    """
    graph = solution.graph
    best = come_through(solution, lambda state: best_line(solution, state), chances)
    often = {
        place: share
        for place, share in shares_of_beats(graph, best).items()
        if share >= _RARE
        and speaks(graph, place)
        and graph.call.beats[place].ends
        and counts_as_yes(graph, graph.call.beats[place].ends)
    }
    if not often:
        return []
    end = max(often, key=lambda each: (_height(graph, each), often[each], -each))
    before = _before(solution, best, end, chances)
    return [end] if before in talk or not speaks(graph, before) else [before, end]


def _height(graph: Graph, place: int) -> int:
    return RUNGS.index(graph.call.beats[place].ends)


def _before(solution: Solution, best: Shares, end: int, chances: Chances) -> int:
    """Return the beat from which a good caller comes to an end most often."""
    graph = solution.graph
    flow: dict[int, Fraction] = {}
    for state, share in best.items():
        for arc in best_line(solution, state):
            for target, chance in chances(arc).items():
                if graph.beat[target] == end:
                    place = graph.beat[state]
                    flow[place] = flow.get(place, Fraction(0)) + share * chance
    return max(flow, key=lambda each: (flow[each], -each))
