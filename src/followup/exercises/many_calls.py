"""A practice call made many times, and its exact chances."""

from __future__ import annotations

from followup.calls import random_play, simulate
from followup.calls.solving import counts_as_yes
from followup.errors import FollowupError
from followup.exercises.call_reviews import says_of
from followup.exercises.calls import PracticeCall
from followup.exercises.figures import Chance
from followup.exercises.graphs import graph_of, solved
from followup.exercises.played_calls import whole_seed
from followup.exercises.shown import Shown
from followup.exercises.written_calls import WrittenCall
from followup.words import say

__all__ = ["Many", "call_chance", "play_many"]

_MOST = 100_000


AnyCall = str | PracticeCall | WrittenCall


def _id_of(call: AnyCall) -> str:
    if isinstance(call, WrittenCall):
        return call.name
    return call.id if isinstance(call, PracticeCall) else str(call)


def call_chance(call: AnyCall, how: str = "best") -> float:
    """Return the exact chance of a yes in a practice call.

    Args:
        call: The id of the call, or the call itself.
        how: `best`, if each line is the best on offer, or `random`, if each is drawn by lot.

    Returns:
        A probability 0–1.

    Raises:
        FollowupError: If there is no such call, or no such way to play.
    """
    graph, solution = graph_of(_id_of(call)), solved(_id_of(call))
    if how == "best":
        return Chance(solution.chance(graph.start))
    if how != "random":
        raise FollowupError(say("exercise-many-no-way", typed=str(how)))
    rungs = random_play(graph, solution.order)
    return Chance(sum(chance for rung, chance in rungs.items() if counts_as_yes(graph, rung)))


class Many(Shown):
    """Many plays of a call.

    Args:
        yes: How many ended in a yes, a count.
        no: How many did not.
        rungs: How many ended on each rung.
    """

    def __init__(self, yes: int, no: int, rungs: dict[str, int]) -> None:
        self.yes, self.no, self.rungs = yes, no, rungs
        lines = [say("exercise-many", n=yes + no, yes=yes, no=no)]
        lines += [
            say("exercise-many-end", rung=says_of(rung), n=count)
            for rung, count in rungs.items()
            if count
        ]
        super().__init__("\n".join(lines))


def play_many(call: AnyCall, how: str = "random", times: int = 20, seed: int = 1) -> Many:
    """Play a call many times.

    Args:
        call: The id of the call, or the call itself.
        how: `best` or `random`, as in `call_chance`.
        times: How many times, a count from 1 to 100,000.
        seed: Where chance starts, a whole number.

    Raises:
        FollowupError: If an argument is out of its range.
    """
    if how not in ("best", "random"):
        raise FollowupError(say("exercise-many-no-way", typed=str(how)))
    if isinstance(times, bool) or not isinstance(times, int) or not 1 <= times <= _MOST:
        raise FollowupError(say("exercise-many-times", n=_MOST))
    found = simulate(graph_of(_id_of(call)), how, times, whole_seed(seed))
    return Many(found.yes, found.calls - found.yes, found.rungs)
