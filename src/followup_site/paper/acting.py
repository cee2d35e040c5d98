"""What somebody needs who plays the employer of a call: a first line, replies with cues, two ends.

The replies are those that a caller meets who says the best line each time, up to where the talk on
the phone is over. One more is what people hear who push or blame. Only the employer's own lines are
taken: one person plays one voice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from followup.calls.graph import Graph
from followup.calls.model import RUNGS, Beat, Choice
from followup.calls.solving import Solution, counts_as_yes, solve
from followup_site.paper.answering import Shares, best_line, come_through

__all__ = ["BAD", "MOST_HELLOS", "MOST_REPLIES", "PUSHES", "Act", "Reply", "act"]

PUSHES = ("push", "blame")
"""After which skills the employer gets careful."""

BAD = (*PUSHES, "give-up")
"""What makes a call harder."""

MOST_REPLIES = 5
"""So that a card can be read in a minute: how many replies a good caller gets, at most."""

MOST_HELLOS = 2
"""How many first lines a caller is shown, at most."""

_UNSPOKEN = ("scene", "ring")
_RARE = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the employer says after something.

    Args:
        after: The skills of which the caller's line was one.
        beat: What the employer says.
    """

    after: tuple[str, ...]
    beat: Beat


@dataclass(frozen=True, slots=True)
class Act:
    """The employer's part.

    Args:
        first: The employer's first line; None if the employer never speaks.
        hellos: The good lines that a caller has then, the best one first.
        replies: In the order of a call.
        hard: The reply to somebody who pushes or blames; None if there is none.
        well: The lines of an end that counts as a yes; empty if the employer never says one.
        later: Whether that end comes after the talk, on another day.
        badly: The line of an end that does not; None if the employer never says one.
    """

    first: Beat | None
    hellos: tuple[Choice, ...] = ()
    replies: tuple[Reply, ...] = ()
    hard: Reply | None = None
    well: tuple[Beat, ...] = ()
    later: bool = False
    badly: Beat | None = None


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
    way = list(_way(solution, start))
    told = {first, *(beat for beat, _ in way)}
    untold = _untold(graph, best, depth, told)
    fit = {place: weight for place, weight in untold.items() if place in talk}
    well = _well(solution, best, talk)
    return Act(
        first=graph.call.beats[first],
        hellos=_hellos(solution, start),
        replies=_replies(graph, way, best),
        hard=_hard(graph, any_line, fit),
        well=tuple(graph.call.beats[place] for place in well),
        later=bool(well) and well[-1] not in talk,
        badly=_badly(graph, any_line, talk),
    )


def _speaks(graph: Graph, place: int) -> bool:
    return graph.call.beats[place].speaker == "employer"


def _share(graph: Graph, shares: Shares) -> dict[int, Fraction]:
    """Return how often each beat is met, by its place in the file, probability 0–1."""
    found: dict[int, Fraction] = {}
    for state, share in shares.items():
        found[graph.beat[state]] = found.get(graph.beat[state], Fraction(0)) + share
    return found


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
    often = _share(graph, best)
    spoken = [
        place for place in depth if _speaks(graph, place) and not graph.call.beats[place].ends
    ]
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
            if graph.beat_of(state).speaker not in _UNSPOKEN
        }
        seen |= now
    return {graph.beat[state] for state in seen}


def _way(solution: Solution, state: int) -> Iterator[tuple[int, str]]:
    """Follow the best line and the likeliest reply; give each beat of the employer with its cue."""
    graph = solution.graph
    while arcs := best_line(solution, state):
        skill = graph.choice_of(state, arcs[0]).skill
        chances = graph.chances(arcs[0])
        state = max(chances, key=lambda each: (chances[each], -each))
        beat = graph.beat_of(state)
        if beat.ends or beat.speaker in _UNSPOKEN:
            return
        if _speaks(graph, graph.beat[state]):
            yield graph.beat[state], skill


def _replies(graph: Graph, way: list[tuple[int, str]], best: Shares) -> tuple[Reply, ...]:
    """Return the replies that are met most often, and always the one to a caller's name."""
    often = _share(graph, best)
    most = sorted(way[1:], key=lambda each: -often.get(each[0], Fraction(0)))[: MOST_REPLIES - 1]
    return tuple(
        Reply((skill,), graph.call.beats[beat])
        for place, (beat, skill) in enumerate(way)
        if not place or (beat, skill) in most
    )


def _hard(graph: Graph, any_line: Shares, fit: dict[int, Fraction]) -> Reply | None:
    """Return what people hear most who push or blame.

    The line has to fit words that nobody wrote, so what answers many lines counts for more.

    Args:
        graph: The call.
        any_line: How often each state is met by people who say any line.
        fit: The beats to choose from by their place in the file, each with its weight, 0 or more.
    """
    flow = dict.fromkeys(fit, Fraction(0))
    moments: dict[int, set[int]] = {place: set() for place in fit}
    for state, share in any_line.items():
        arcs = graph.lines(state)
        for arc in arcs:
            if graph.choice_of(state, arc).skill in PUSHES:
                for target, chance in graph.chances(arc).items():
                    if (place := graph.beat[target]) in fit:
                        flow[place] += share * chance / len(arcs)
                        moments[place].add(graph.beat[state])
    often = _share(graph, any_line)
    score = {
        place: weight * flow[place] * len(moments[place]) * (2 - flow[place] / often[place])
        for place, weight in fit.items()
    }
    chosen = max(fit, key=lambda each: (score[each], -each), default=None)
    return Reply(PUSHES, graph.call.beats[chosen]) if chosen is not None and score[chosen] else None


def _untold(
    graph: Graph, best: Shares, depth: dict[int, int], told: set[int]
) -> dict[int, Fraction]:
    """Return the employer's other lines; early ones that good callers seldom hear weigh most."""
    often, first = _share(graph, best), min(depth[place] for place in told)
    return {
        place: (1 - often.get(place, Fraction(0))) / max(1, depth[place] - first)
        for place in depth
        if place not in told and _speaks(graph, place) and not graph.call.beats[place].ends
    }


def _well(solution: Solution, best: Shares, talk: set[int]) -> list[int]:
    """Return the highest end that a good caller reaches, with what the employer says just before.

    What was said before the phone was put down is not said again.
    """
    graph = solution.graph
    often = {
        place: share
        for place, share in _share(graph, best).items()
        if share >= _RARE
        and _speaks(graph, place)
        and graph.call.beats[place].ends
        and counts_as_yes(graph, graph.call.beats[place].ends)
    }
    if not often:
        return []
    end = max(often, key=lambda each: (_height(graph, each), often[each], -each))
    before = _before(solution, best, end)
    return [end] if before in talk or not _speaks(graph, before) else [before, end]


def _height(graph: Graph, place: int) -> int:
    return RUNGS.index(graph.call.beats[place].ends)


def _before(solution: Solution, best: Shares, end: int) -> int:
    """Return the beat from which a good caller comes to an end most often."""
    graph = solution.graph
    flow: dict[int, Fraction] = {}
    for state, share in best.items():
        for arc in best_line(solution, state):
            for target, chance in graph.chances(arc).items():
                if graph.beat[target] == end:
                    place = graph.beat[state]
                    flow[place] = flow.get(place, Fraction(0)) + share * chance
    return max(flow, key=lambda each: (flow[each], -each))


def _badly(graph: Graph, shares: Shares, talk: set[int]) -> Beat | None:
    """Return the likeliest end that is no yes, one before the phone is put down if there is one."""
    often = {
        place: share
        for place, share in _share(graph, shares).items()
        if _speaks(graph, place)
        and graph.call.beats[place].ends
        and not counts_as_yes(graph, graph.call.beats[place].ends)
    }
    chosen = max(often, key=lambda each: (each in talk, often[each], -each), default=None)
    return None if chosen is None else graph.call.beats[chosen]
