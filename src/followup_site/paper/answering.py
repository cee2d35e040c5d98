"""What a facilitator wants to know of a call before leading it: the best lines, and the slips.

Two players are followed through the call. One always says the best line; where that player comes
by often is a usual moment. The other says any line on offer, each as likely, as somebody does who
does not know the call; where that one loses most, people lose most.
The numbers belong to the practice call: its author made them, not the world.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from followup.calls.graph import Graph
from followup.calls.model import Beat
from followup.calls.reviewing import SLIPS
from followup.calls.solving import HANGS_UP, Solution, counts_as_yes, random_play, solve

__all__ = [
    "MOST_MOMENTS",
    "MOST_SLIPS",
    "USUAL",
    "Answers",
    "Slip",
    "Shares",
    "UsualMoment",
    "answers",
    "best_line",
    "come_through",
    "costs",
]

USUAL = Fraction(1, 4)
"""A moment is usual if the best player comes by in at least so many calls, probability 0–1."""

MOST_MOMENTS = 10
"""So that a call's answers fit one sheet of paper: the moments that are met most often."""

MOST_SLIPS = 3
_LEAST_LOSS = SLIPS[0]

Shares = dict[int, Fraction]
"""The chance that a player comes through a state, probability 0–1; no entry for 0."""


@dataclass(frozen=True, slots=True)
class UsualMoment:
    """A moment that the best player often meets, where a wrong line costs something.

    Args:
        state: The state in which it is met most often.
        beat: What is said or heard then.
        best: The id of the best line, or `hang-up`.
        says: The words of the best line; empty for `hang-up`.
        often: In how many calls of the best player it is met, probability 0–1.
        chance: The chance of a yes before it, under best play, probability 0–1.
    """

    state: int
    beat: Beat
    best: str
    says: str
    often: Fraction
    chance: Fraction


@dataclass(frozen=True, slots=True)
class Slip:
    """A line that costs people much.

    Args:
        state: The state in which it costs them most, all calls together, of those with the best
            line that is best most often.
        beat: What is said or heard then.
        choice: The id of the line.
        says: The words of the line.
        why: What the author says about the line.
        lost: What the line loses there against the best one, probability 0–1.
        better: The words of the best line there; empty if that is to hang up.
        cost: What it takes from the chance of a yes over all calls, probability 0–1.
    """

    state: int
    beat: Beat
    choice: str
    says: str
    why: str
    lost: Fraction
    better: str
    cost: Fraction


@dataclass(frozen=True, slots=True)
class Answers:
    """All of it for one call.

    Args:
        graph: The call.
        best: The chance of a yes at the start under best play, probability 0–1.
        random: The chance of a yes if every line on offer is as likely, probability 0–1.
        moments: At most ten usual moments, in the order of the file.
        slips: At most three lines, one for each moment, in the order of the file.
    """

    graph: Graph
    best: Fraction
    random: Fraction
    moments: tuple[UsualMoment, ...]
    slips: tuple[Slip, ...]


def answers(graph: Graph) -> Answers:
    """Return what a facilitator wants to know of a call."""
    solution = solve(graph)
    random = random_play(graph, solution.order).items()
    often = sorted(_usual_moments(solution), key=lambda moment: -moment.often)[:MOST_MOMENTS]
    return Answers(
        graph=graph,
        best=solution.chance(graph.start),
        random=sum((chance for rung, chance in random if counts_as_yes(graph, rung)), Fraction(0)),
        moments=tuple(moment for moment in _usual_moments(solution) if moment in often),
        slips=tuple(_slips(solution)),
    )


def come_through(
    solution: Solution,
    lines: Callable[[int], list[int]],
    chances: Callable[[int], Shares] | None = None,
) -> Shares:
    """Return how often a player comes through each state who is as likely to take any of `lines`.

    Args:
        solution: The call.
        lines: Gives the arcs that the player may take in a state; none where the call ends.
        chances: Gives the chance of each next state of an arc; None for those of the call.
    """
    chances = chances or solution.graph.chances
    shares: Shares = {solution.graph.start: Fraction(1)}
    for state in solution.order.states:
        arcs = lines(state) if state in shares else []
        for arc in arcs:
            for target, chance in chances(arc).items():
                part = shares[state] * chance / len(arcs)
                shares[target] = shares.get(target, Fraction(0)) + part
    return shares


def best_line(solution: Solution, state: int) -> list[int]:
    """Return the best arc in `state` as a list; none where the call ends."""
    arc = solution.best[state]
    return [] if arc == HANGS_UP else [arc]


def _usual_moments(solution: Solution) -> list[UsualMoment]:
    graph = solution.graph
    shares = come_through(solution, lambda state: best_line(solution, state))
    found = []
    for place, beat in enumerate(graph.call.beats):
        here = {state: share for state, share in shares.items() if graph.beat[state] == place}
        often = sum(here.values(), Fraction(0))
        state = max(here, key=lambda each: (here[each], -each), default=None)
        if state is None or often < USUAL or _most_to_lose(solution, state) < _LEAST_LOSS:
            continue
        best, says = solution.best_choice(state), best_words(solution, state)
        found.append(UsualMoment(state, beat, best, says, often, solution.chance(state)))
    return found


def _most_to_lose(solution: Solution, state: int) -> Fraction:
    """Return what the worst line on offer loses, probability 0–1; 0 where the call ends."""
    lost = (
        solution.chance(state) - solution.chance_after(arc) for arc in solution.graph.lines(state)
    )
    return max(lost, default=Fraction(0))


def best_words(solution: Solution, state: int) -> str:
    """Return the words of the best line in `state`; empty if that is to hang up."""
    best = solution.best_choice(state)
    choices = solution.graph.beat_of(state).choices
    return next((choice.says for choice in choices if choice.id == best), "")


def costs(solution: Solution) -> dict[tuple[int, int], Shares]:
    """Return what each line takes from the chance of the player who says any line, each as likely.

    All of it together is what lies between best play and random play.

    Args:
        solution: The call.

    Returns:
        For each line, named by the indexes of its beat and its choice, and for each state in which
        it is said: the chance that it is said there, times what it loses, probability 0–1.
    """
    graph = solution.graph
    found: dict[tuple[int, int], Shares] = {}
    for state, share in come_through(solution, lambda state: list(graph.lines(state))).items():
        arcs = graph.lines(state)
        for arc in arcs:
            lost = solution.chance(state) - solution.chance_after(arc)
            line = (graph.beat[state], graph.arc_choice[arc])
            found.setdefault(line, {})[state] = share * lost / len(arcs)
    return found


def _slips(solution: Solution) -> list[Slip]:
    """Return the lines that cost the random player most, at most one for each beat."""
    found = costs(solution)
    dearest: dict[int, tuple[int, int]] = {}
    for line in sorted(found, key=lambda each: (-sum(found[each].values()), each)):
        if any(found[line].values()):
            dearest.setdefault(line[0], line)
    chosen = sorted(list(dearest.values())[:MOST_SLIPS])
    return [_slip(solution, line, found[line]) for line in chosen]


def _slip(solution: Solution, line: tuple[int, int], cost: Shares) -> Slip:
    graph = solution.graph
    beat = graph.call.beats[line[0]]
    choice = beat.choices[line[1]]
    state = _dearest_state(solution, cost)
    arc = next(arc for arc in graph.lines(state) if graph.arc_choice[arc] == line[1])
    return Slip(
        state=state,
        beat=beat,
        choice=choice.id,
        says=choice.says,
        why=choice.why,
        lost=solution.chance(state) - solution.chance_after(arc),
        better=best_words(solution, state),
        cost=sum(cost.values(), Fraction(0)),
    )


def _dearest_state(solution: Solution, cost: Shares) -> int:
    """Return where a line costs most, without moods so rare that another line is best in them."""
    by_best: dict[str, Fraction] = {}
    for state, share in cost.items():
        best = solution.best_choice(state)
        by_best[best] = by_best.get(best, Fraction(0)) + share
    usual = max(by_best, key=lambda best: by_best[best])
    here = [state for state in cost if solution.best_choice(state) == usual]
    return max(here, key=lambda state: (cost[state], -state))
