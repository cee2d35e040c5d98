"""Trying things out with a practice call: other luck, other first lines, another chance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from typing import Any

from followup.calls import Graph, solve
from followup.calls.graph import HANGS_UP
from followup.errors import FollowupError
from followup.exercises.changed_calls import chance_of, with_chance
from followup.exercises.charts import Row, rows_svg
from followup.exercises.figures import Chance, among_people, figure
from followup.exercises.graphs import graph_of, solved
from followup.exercises.many_calls import play_many
from followup.exercises.shown import Shown, paragraphs
from followup.words import say

__all__ = ["Moved", "Spread", "beside", "chance_after", "first_lines", "move_chance", "play_seeds"]

_MOST_SEEDS = 10


class Spread(Shown):
    """The same calls played several times, each time with other luck.

    Args:
        seeds: Where luck started each time.
        yeses: How many calls ended in a yes each time.
        times: How many calls there were each time.
    """

    def __init__(self, seeds: Sequence[int], yeses: Sequence[int], times: int) -> None:
        self.seeds, self.yeses, self.times = tuple(seeds), list(yeses), times
        heading = say("exercise-trials-spread", n=times)
        lines = [
            say("exercise-trials-seed", seed=str(seed), yes=yes, n=times)
            for seed, yes in zip(self.seeds, self.yeses, strict=True)
        ]
        rows = [
            Row(str(seed), yes, yes, say("exercise-trials-yes", n=yes))
            for seed, yes in zip(self.seeds, self.yeses, strict=True)
        ]
        picture = rows_svg(rows, times, " ".join([heading, *lines]))
        unit = paragraphs(say("exercise-trials-unit"))
        html = f"<h4>{escape(heading)}</h4>{picture}{unit}"
        super().__init__("\n".join([heading, *lines]), html)


def play_seeds(call: str, seeds: Any, how: str = "random", times: int = 20) -> Spread:
    """Play a call so many times with each of several seeds.

    Args:
        call: The id of the call.
        seeds: Where luck starts each time: 1 to 10 whole numbers.
        how: `best` or `random`, as in `call_chance`.
        times: How many calls with each, a count from 1 to 100,000.

    Raises:
        FollowupError: If an argument is out of its range.
    """
    several = isinstance(seeds, list | tuple) and 1 <= len(seeds) <= _MOST_SEEDS
    if not several:
        raise FollowupError(say("exercise-trials-seeds", n=_MOST_SEEDS))
    yeses = [play_many(call, how, times, seed).yes for seed in seeds]
    return Spread(seeds, yeses, times)


def beside(rate: float, exact: float) -> Shown:
    """Show a rate and a chance side by side.

    Args:
        rate: What happened, a share 0 to 1.
        exact: What lies behind it, a probability 0 to 1.

    Raises:
        FollowupError: If one of them is no such number.
    """
    numbers = all(isinstance(each, int | float) and 0 <= each <= 1 for each in (rate, exact))
    if not numbers:
        raise FollowupError(say("exercise-trials-two-numbers"))
    lines = [
        say("exercise-trials-rate", figure=figure(rate), people=among_people(rate)),
        say("exercise-trials-exact", figure=figure(exact), people=among_people(exact)),
    ]
    rows = [
        Row(say("exercise-trials-short", of=of), round(100 * each), round(100 * each), figure(each))
        for of, each in (("rate", rate), ("chance", exact))
    ]
    return Shown(
        "\n".join(lines), rows_svg(rows, 100, " ".join(lines)) + paragraphs("\n".join(lines))
    )


def _on_the_phone(graph: Graph, call: str) -> int:
    """Return the first moment with the employer: after the best lines, or where none is, after any.

    In a call that is best not made at all, the best lines never get there.
    """
    best = solved(call).best
    after_best = _first_spoken(graph, lambda state: best[state : state + 1])
    return after_best or _first_spoken(graph, graph.lines) or graph.start


def _first_spoken(graph: Graph, arcs_of: Callable[[int], Iterable[int]]) -> int | None:
    """Return the nearest state in which the employer speaks and something can be said."""
    found = [graph.start]
    for state in found:  # grows while it is walked
        if not graph.arcs(state):
            continue
        if graph.beat_of(state).speaker == "employer":
            return state
        ways = [way for arc in arcs_of(state) if arc != HANGS_UP for way in graph.ways(arc)]
        found += [to for _, to in sorted(ways, reverse=True) if to not in found]
    return None


def first_lines(call: str) -> Shown:
    """Show what can be said first to the employer, each with its number.

    Args:
        call: The id of the call.

    Raises:
        FollowupError: If there is no such call.
    """
    return Shown("\n".join(_numbered(graph_of(call), call)))


def _numbered(graph: Graph, call: str) -> Iterator[str]:
    state = _on_the_phone(graph, call)
    for number, arc in enumerate(graph.lines(state), 1):
        yield say("exercise-call-line", n=number, says=graph.choice_of(state, arc).says)


def chance_after(call: str, number: int) -> Chance:
    """Return the exact chance of a yes after a first line, if all later lines are the best.

    Args:
        call: The id of the call.
        number: The line's number, as `first_lines` shows it.

    Returns:
        A probability 0–1.

    Raises:
        FollowupError: If there is no such call, or no such line.
    """
    graph = graph_of(call)
    arcs = graph.lines(_on_the_phone(graph, call))
    whole = isinstance(number, int) and not isinstance(number, bool)
    if not whole or not 1 <= number <= len(arcs):
        raise FollowupError(say("exercise-trials-no-number", n=len(arcs)))
    return Chance(solved(call).chance_after(arcs[number - 1]))


class Moved(Shown):
    """The chance of a yes before and after one number of the call was changed.

    Args:
        of_100: How many of 100 times the reply comes now.
        before: As the author made the call, a probability 0–1.
        after: With the other number, a probability 0–1.
        says: What was changed, as a sentence.
    """

    def __init__(self, of_100: int, before: float, after: float, says: str) -> None:
        self.of_100, self.before, self.after = of_100, before, after
        lines = [
            say("exercise-trials-before", figure=figure(before), people=among_people(before)),
            say("exercise-trials-after", figure=figure(after), people=among_people(after)),
        ]
        super().__init__("\n".join([says, *lines]))


def move_chance(call: str, line: str, reply: str, of_100: int) -> Moved:
    """Change how likely one reply is after one line, and solve the call again.

    Args:
        call: The id of the call.
        line: The id of what is said.
        reply: The id of the moment that it can lead to.
        of_100: How many of 100 times it leads there from now on, a count from 1 to 99.

    Raises:
        FollowupError: If there is no such call, line or reply, or the number is out of its range.
    """
    graph = graph_of(call)
    changed = with_chance(graph, line, reply, of_100)
    was = chance_of(graph, line, reply)
    says = say("exercise-trials-changed", was=among_people(was), n=of_100)
    before = float(solved(call).chance(graph.start))
    return Moved(of_100, before, float(solve(changed).chance(changed.start)), says)
