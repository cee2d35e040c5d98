"""How a call ends well for whoever plays the employer: the best end that is likely."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from followup.calls.graph import Graph
from followup.calls.model import RUNGS, Beat, words_of
from followup.calls.solving import Solution, counts_as_yes
from followup_site.paper.answering import Shares, best_line, come_through

__all__ = ["Chances", "good_end", "is_playable", "shares_of_beats", "speaks"]

_RARE = Fraction(1, 10)
_GAP, _GAPS = "...", 2
"""One of these is a pause; two are words that nobody can hear."""

Chances = Callable[[int], Shares]
"""Gives the chance of each next state of an arc, probability 0–1."""


def speaks(graph: Graph, place: int) -> bool:
    """Return whether the employer says or writes the beat at a place of the file."""
    beat = graph.call.beats[place]
    return beat.speaker == "employer" and not beat.part


def is_playable(beat: Beat) -> bool:
    """Return whether a person can say a beat: it has no noise in it, and no gap."""
    words = words_of(beat, plain=True)
    return words[:1] != "(" and words.count(_GAP) < _GAPS


def shares_of_beats(graph: Graph, shares: Shares) -> dict[int, Fraction]:
    """Return how often each beat is met, by its place in the file, probability 0–1."""
    found: dict[int, Fraction] = {}
    for state, share in shares.items():
        found[graph.beat[state]] = found.get(graph.beat[state], Fraction(0)) + share
    return found


def good_end(solution: Solution, chances: Chances) -> int | None:
    """Return the highest end that a good caller reaches and the employer says.

    Args:
        solution: The call.
        chances: How likely each reply is.

    Returns:
        The beat by its place in the file; None if the employer says no such end.
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
    return max(often, key=lambda each: (_height(graph, each), often[each], -each), default=None)


def _height(graph: Graph, place: int) -> int:
    return RUNGS.index(graph.call.beats[place].ends)
