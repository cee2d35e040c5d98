"""What somebody needs who plays the employer of a call: a first line, replies with cues, two ends.

The replies are those that a caller meets who says the best line each time, up to where the talk on
the phone is over: one for each kind of line, so that no cue stands twice. Only the employer's own
lines are taken, for one person plays one voice, and none with a noise in it that nobody can play.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from followup.calls.graph import Graph
from followup.calls.model import Beat, Choice
from followup.calls.solving import Solution, counts_as_yes, solve
from followup_site.paper.answering import Shares, best_line, come_through
from followup_site.paper.drawing import UNSPOKEN, Drawn, Reply, Step, draws, until_told
from followup_site.paper.ending import good_end, is_playable, shares_of_beats, speaks

__all__ = ["BAD", "MOST_HELLOS", "MOST_REPLIES", "Act", "Reply", "act"]

BAD = ("push", "blame", "give-up")
"""What makes a call harder."""

MOST_REPLIES = 4
"""So that a card can be read in a minute: how many replies a good caller gets, at most."""

MOST_HELLOS = 2
"""How many first lines a caller is shown, at most."""


@dataclass(frozen=True, slots=True)
class Act:
    """The employer's part.

    Args:
        first: The employer's first line; None if the employer never speaks.
        hellos: The good lines that a caller has then, the best one first.
        replies: In the order of a call.
        well: The line of an end that counts as a yes; None if the employer never says one.
        later: Whether that end comes after the talk, on another day.
        badly: The line of an end that does not; None if the employer never says one.
        drawn: What belongs to each truth that can be drawn; empty for a call without secrets.
    """

    first: Beat | None
    hellos: tuple[Choice, ...] = ()
    replies: tuple[Reply, ...] = ()
    well: Beat | None = None
    later: bool = False
    badly: Beat | None = None
    drawn: tuple[Drawn, ...] = ()


def act(graph: Graph) -> Act:
    """Return the part of the employer of a call."""
    solution = solve(graph)
    best = come_through(solution, lambda state: best_line(solution, state))
    any_line = come_through(solution, lambda state: list(graph.lines(state)))
    depth = _depths(graph)
    first = _first(graph, best, depth)
    if first is None:
        return Act(None)
    talk, start = _talk(graph, first), _start(graph, best, first)
    well = good_end(solution, graph.chances)
    drawn = draws(solution, start, talk, well)
    steps, telling = until_told(solution, start)
    beats = graph.call.beats
    return Act(
        first=beats[first],
        # Who writes begins before anybody answers.
        hellos=_hellos(solution, graph.start if graph.beat_of(graph.start).part else start),
        replies=_replies(graph, steps, best, telling),
        well=None if well is None else beats[well],
        later=well is not None and well not in talk,
        badly=_badly(graph, any_line, talk),
        drawn=drawn,
    )


def _next(graph: Graph, states: Iterable[int]) -> Iterator[int]:
    return (
        target for state in states for arc in graph.arcs(state) for _, target in graph.ways(arc)
    )


def _depths(graph: Graph) -> dict[int, int]:
    """Return the fewest choices before each beat, by its place in the file."""
    seen, now, turn = {graph.start}, {graph.start}, 0
    found: dict[int, int] = {}
    while now:
        for state in now:
            found.setdefault(graph.beat[state], turn)
        now = set(_next(graph, now)) - seen
        seen |= now
        turn += 1
    return found


def _first(graph: Graph, best: Shares, depth: dict[int, int]) -> int | None:
    """Return the employer's earliest line, and of those the one that a good caller hears most."""
    often = shares_of_beats(graph, best)
    beats = graph.call.beats
    spoken = [place for place in depth if speaks(graph, place) and not beats[place].ends]
    spoken = [place for place in spoken if is_playable(beats[place])] or spoken
    return min(spoken, key=lambda each: (depth[each], -often.get(each, 0), each), default=None)


def _start(graph: Graph, best: Shares, first: int) -> int:
    """Return the state of the first line in which least has happened before."""
    here = [state for state in range(len(graph)) if graph.beat[state] == first]
    return min(here, key=lambda each: (len(graph.marks(each)), -best.get(each, 0), each))


def _hellos(solution: Solution, start: int) -> tuple[Choice, ...]:
    """Return the lines of no bad skill that are on offer at the start, the best one first."""
    graph = solution.graph
    lines = [
        (solution.chance_after(arc), choice)
        for arc in graph.lines(start)
        if (choice := graph.choice_of(start, arc)).skill not in BAD and choice.says[0] != "("
    ]
    lines.sort(key=lambda each: -each[0])
    return tuple(choice for _, choice in lines[:MOST_HELLOS])


def _talk(graph: Graph, first: int) -> set[int]:
    """Return the beats that can follow the first line before the phone is put down."""
    now = {state for state in range(len(graph)) if graph.beat[state] == first}
    seen = set(now)
    while now:
        now = {
            state
            for state in set(_next(graph, now)) - seen
            if graph.beat_of(state).speaker not in UNSPOKEN
        }
        seen |= now
    return {graph.beat[state] for state in seen}


def _replies(graph: Graph, steps: list[Step], best: Shares, telling: str) -> tuple[Reply, ...]:
    """Return the first reply after each kind of line: those that are met most often.

    Args:
        graph: The call.
        steps: The way of a good caller.
        best: How often a good caller comes through each state.
        telling: The skill after which the truth that was drawn is told; "" if none is.
    """
    often, beats = shares_of_beats(graph, best), graph.call.beats
    first: dict[str, Step] = {}
    for step in steps:
        if is_playable(beats[step.beat]):
            first.setdefault(step.skill, step)
    most = sorted([*first.values()][1:], key=lambda each: -often.get(each.beat, Fraction(0)))
    kept = [*first.values()][:1] + most[: MOST_REPLIES - 1 - bool(telling)]
    replies = tuple(Reply(step.skill, beats[step.beat]) for step in first.values() if step in kept)
    return (*replies, Reply(telling, None)) if telling else replies


def _badly(graph: Graph, shares: Shares, talk: set[int]) -> Beat | None:
    """Return the likeliest end that is no yes, one before the phone is put down if there is one."""
    often = {
        place: share
        for place, share in shares_of_beats(graph, shares).items()
        if speaks(graph, place)
        and is_playable(graph.call.beats[place])
        and graph.call.beats[place].ends
        and not counts_as_yes(graph, graph.call.beats[place].ends)
    }
    chosen = max(often, key=lambda each: (each in talk, often[each], -each), default=None)
    return None if chosen is None else graph.call.beats[chosen]
