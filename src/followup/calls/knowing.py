"""What can be known in a call with secrets, as JSON: the browser's review needs it, the phone not.

A state is a belief, as `followup.calls.believing` makes it. Lists have an entry for each state, for
each choice on offer, or for each way it leads; they stand together as in a `Graph`. Chances are
whole millionths, rounded down; the sums of a review are exact all the same.

    format id       as in the compiled call
    beat mood       for each state, the places of its beat and its mood in the compiled call
    alike           {state: [[beat, mood, secret, millionths of that secret's chance]]} of the
                    states that may be several beats or moods, for nothing shown tells them apart
    yes             for each state, the chance of a yes under best play
    best            for each state, the place of the best choice in its beat; -1 for hanging up
    hang_up_slip    for each state, how large a slip hanging up is, 0 to 3
    knows           for each state, how sure each secret is
    choices         for each state, its first choice; one more at the end
    choice          for each choice on offer, its place in its beat
    after slip      for each choice, the chance of a yes once it is said, and how large a slip it is
    under           for each choice, the mean over the replies as each secret makes them, or null
    ways            for each choice, its first way; one more at the end
    to              for each way, the state it leads to
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from followup.calls.graph import MILLION, Graph, Hidden
from followup.calls.reviewing import slip_of
from followup.calls.solving import HANGS_UP, Solution, solve
from followup.calls.storing import FORMAT, places_of_moods

__all__ = ["dumps_beliefs", "to_beliefs"]

Json = dict[str, Any]


def dumps_beliefs(graph: Graph, solution: Solution | None = None) -> str:
    """Return what can be known in a call with secrets as JSON text, one line for each list."""
    data = to_beliefs(graph, solution)
    lines = (f'"{key}": {json.dumps(value, separators=(",", ":"))}' for key, value in data.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def to_beliefs(graph: Graph, solution: Solution | None = None) -> Json:
    """Return what can be known in a call with secrets, as the head of this module describes it.

    Args:
        graph: The compiled call; it has secrets.
        solution: Best play of it; worked out if left out.
    """
    hidden, solution = graph.hidden, solution or solve(graph)
    assert hidden is not None
    states = range(len(graph))
    places = places_of_moods(graph)
    mood_of = [places[mood] for mood in hidden.worlds.mood]
    first = [belief[0][0] for belief in hidden.beliefs]
    return {
        "format": FORMAT,
        "id": graph.call.id,
        "beat": list(graph.beat),
        "mood": [mood_of[world] for world in first],
        "alike": dict(_alike(hidden, mood_of)),
        "yes": [_millionths(solution.chance(state)) for state in states],
        "best": [_best(solution, state) for state in states],
        "hang_up_slip": [_slip(solution, state, graph.leaving(state)) for state in states],
        "knows": [hidden.knows(state) for state in states],
        "choices": list(graph.first_arc),
        "choice": list(graph.arc_choice),
        **_of_choices(solution, hidden),
        "ways": list(graph.first_way),
        "to": list(graph.target),
    }


def _of_choices(solution: Solution, hidden: Hidden) -> Json:
    """Return what each choice on offer is worth."""
    graph = solution.graph
    arcs = [(state, arc) for state in range(len(graph)) for arc in graph.arcs(state)]
    return {
        "after": [_millionths(solution.chance_after(arc)) for _, arc in arcs],
        "slip": [_slip(solution, state, arc) for state, arc in arcs],
        "under": [_under(solution, hidden, state, arc) for state, arc in arcs],
    }


def _under(solution: Solution, hidden: Hidden, state: int, arc: int) -> list[int | None]:
    """Return the mean over the replies to `arc` under each secret that is possible in `state`."""
    secrets = zip(solution.graph.call.secrets, hidden.chances(state), strict=True)
    return [
        _millionths(solution.chance_under(arc, secret.name)) if chance else None
        for secret, chance in secrets
    ]


def _alike(hidden: Hidden, mood_of: list[int]) -> Iterator[tuple[str, list[list[int]]]]:
    """Yield each state that may be several beats or moods, with these."""
    beats = hidden.worlds.beat
    for state, belief in enumerate(hidden.beliefs):
        if len({(beats[world], mood_of[world]) for world, _ in belief}) > 1:
            sums = Counter[int]()
            for world, count in belief:
                sums[hidden.secret_of(world)] += count
            yield (
                str(state),
                [
                    [beats[at], mood_of[at], secret, count * MILLION // sums[secret]]
                    for at, count in belief
                    for secret in [hidden.secret_of(at)]
                ],
            )


def _best(solution: Solution, state: int) -> int:
    arc = solution.best[state]
    return -1 if arc == HANGS_UP else solution.graph.arc_choice[arc]


def _slip(solution: Solution, state: int, arc: int) -> int:
    return slip_of(solution.chance(state) - solution.chance_after(arc))


def _millionths(chance: Fraction) -> int:
    return chance.numerator * MILLION // chance.denominator
