"""What the employer of a call says for each truth that can be drawn at the start.

A good caller says the best line each time and hears the likeliest reply that goes on with this
truth. The first reply that makes the truth all but sure tells it. What stands before holds for all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from followup.calls.graph import Graph
from followup.calls.model import Beat, Secret
from followup.calls.solving import Solution
from followup_site.paper.answering import Shares, best_line
from followup_site.paper.ending import Chances, good_end, is_playable, speaks

__all__ = ["UNSPOKEN", "Drawn", "Reply", "Step", "draws", "until_told", "way"]

UNSPOKEN = ("scene", "ring")
"""Where nobody is on the phone."""

_SURE = Fraction(9, 10)
"""How sure a truth is once it is told, probability 0–1."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the employer says after something.

    Args:
        after: The skill of the caller's line.
        beat: What the employer says; None where it depends on the truth that was drawn.
    """

    after: str
    beat: Beat | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """What belongs to one truth.

    Args:
        secret: The truth.
        tells: The line that tells it; None if no line does.
        more: What is said after that, if the talk goes on; None if nothing is.
        well: The line of a good end; None if it is that of the whole call, or there is none.
        later: Whether that end comes after the talk, on another day.
    """

    secret: Secret
    tells: Beat | None
    more: Beat | None
    well: Beat | None
    later: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A reply on the way of a good caller.

    Args:
        state: Where the reply leads.
        beat: What the employer says, by its place in the file.
        skill: The skill of the line before.
    """

    state: int
    beat: int
    skill: str


def way(solution: Solution, state: int, chances: Chances) -> Iterator[Step]:
    """Follow the best line and the likeliest reply that goes on, while somebody is on the phone.

    Args:
        solution: The call.
        state: Where to begin.
        chances: Gives the chance of each next state of an arc, probability 0–1.
    """
    graph = solution.graph
    while arcs := best_line(solution, state):
        skill = graph.choice_of(state, arcs[0]).skill
        replies = chances(arcs[0])
        state = max(replies, key=lambda each: (_goes_on(graph, each), replies[each], -each))
        beat = graph.beat_of(state)
        if beat.ends or beat.speaker in UNSPOKEN:
            return
        if speaks(graph, graph.beat[state]):
            yield Step(state, graph.beat[state], skill)


def _goes_on(graph: Graph, state: int) -> bool:
    """Whether the talk goes on; an end has its own place on a card."""
    return not graph.beat_of(state).ends


def draws(solution: Solution, start: int, talk: set[int], well: int | None) -> tuple[Drawn, ...]:
    """Return what belongs to each truth, in the order of the file; none without secrets.

    Args:
        solution: The call.
        start: The state of the employer's first line.
        talk: The beats before the phone is put down, by their places in the file.
        well: The good end of the whole call, by its place in the file.
    """
    beats = solution.graph.call.beats
    found = []
    for place, secret in enumerate(solution.graph.call.secrets):
        chances = _under(solution.graph, place)
        steps = list(way(solution, start, chances))
        tells, more = _telling(solution.graph, steps[_untold(solution.graph, place, steps) :])
        end = good_end(solution, chances)
        own = None if end is None or end == well else beats[end]
        found.append(Drawn(secret, tells, more, own, later=end is not None and end not in talk))
    return tuple(found)


def _telling(graph: Graph, steps: list[Step]) -> tuple[Beat | None, Beat | None]:
    """Return the line that tells a truth, and what is said after it.

    What is said fast or in noise is said again, so it is left out if there is more.
    """
    beats = [graph.call.beats[step.beat] for step in steps]
    clear = (place for place, beat in enumerate(beats) if is_playable(beat))
    rest = beats[next(clear, 0) :]
    more = (beat for beat in rest[1:2] if is_playable(beat))
    return next(iter(rest), None), next(more, None)


def _under(graph: Graph, place: int) -> Chances:
    """Return what gives the chance of each next state of an arc if one secret is true."""
    shares = graph.hidden.shares if graph.hidden else []

    def chances(arc: int) -> Shares:
        ways = range(graph.first_way[arc], graph.first_way[arc + 1])
        total = sum(shares[each][place] for each in ways)
        likely = [each for each in ways if shares[each][place]]
        return {graph.target[each]: Fraction(shares[each][place], total) for each in likely}

    return chances


def _untold(graph: Graph, place: int, steps: list[Step]) -> int:
    """Return after how many steps one secret is sure; all of them if it never is."""
    hidden = graph.hidden
    sure = (
        number
        for number, step in enumerate(steps)
        if hidden and hidden.chances(step.state)[place] >= _SURE
    )
    return next(sure, len(steps))


def until_told(solution: Solution, start: int) -> tuple[list[Step], str]:
    """Return the way up to where the likeliest truth is told, and the skill that makes it told.

    Args:
        solution: The call.
        start: The state of the employer's first line.

    Returns:
        The steps before, and the skill; the whole way and "" if nothing is told.
    """
    graph = solution.graph
    secrets = graph.call.secrets
    if not secrets:
        return list(way(solution, start, graph.chances)), ""
    likely = max(range(len(secrets)), key=lambda each: (secrets[each].chance, -each))
    steps = list(way(solution, start, _under(graph, likely)))
    untold = _untold(graph, likely, steps)
    return steps[:untold], steps[untold].skill if untold < len(steps) else ""
