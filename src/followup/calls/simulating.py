"""Many calls played by a rule, to see how often each rung is reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from followup.calls.dice import Dice, Seeded
from followup.calls.graph import Graph
from followup.calls.model import RUNGS
from followup.calls.playing import CallInProgress, reply_to
from followup.calls.solving import HANGS_UP, Solution, counts_as_yes, solve
from followup.errors import FollowupError
from followup.words import say

__all__ = ["Policy", "Simulated", "best_policy", "play_out", "random_policy", "simulate"]

Policy = Callable[[CallInProgress], str]
"""Names the choice to make, `hang-up` included, in a call that goes on."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """How many calls ended where.

    Args:
        calls: How many calls were played, count, 1 or more.
        rungs: How many of them ended on each rung, lowest rung first.
        yes: How many of them ended in a yes.
    """

    calls: int
    rungs: dict[str, int]
    yes: int


def random_policy(call: CallInProgress) -> str:
    """Return a choice on offer, each as likely; nobody hangs up. Draws before the reply does."""
    on_offer = call.choices
    return on_offer[call.dice.below(len(on_offer))].id


def best_policy(solution: Solution) -> Policy:
    """Return the policy that plays `solution`."""
    return lambda call: solution.best_choice(call.state, call.beat)


def play_out(graph: Graph, policy: Policy, dice: Dice) -> CallInProgress:
    """Return a call that `policy` has played to its end."""
    call = CallInProgress(graph, dice)
    while not call.over:
        call.say(policy(call))
    return call


def simulate(graph: Graph, policy: Policy | str, n: int, seed: int) -> Simulated:
    """Return how `n` calls end that are played by a rule.

    Args:
        graph: The compiled call.
        policy: "best", "random", or a function that names the choice to make.
        n: How many calls, count, 1 or more.
        seed: A whole number from 0 to 4,294,967,295; all calls share one stream of draws.

    Raises:
        FollowupError: If an argument is out of its range.
    """
    if n < 1:
        raise FollowupError(say("call-play-number", typed=str(n)))
    dice = Seeded(seed)
    solution = solve(graph) if policy == "best" else None
    if graph.hidden or (solution is None and policy != "random"):
        chosen = _chosen(policy, solution)
        ends = [play_out(graph, chosen, dice).rung or "" for _ in range(n)]
    else:
        ends = [_quickly(graph, solution, dice) for _ in range(n)]
    counts = Counter(ends)
    rungs = {rung: counts[rung] for rung in RUNGS}
    yes = sum(count for rung, count in rungs.items() if counts_as_yes(graph, rung))
    return Simulated(n, rungs, yes)


def _chosen(policy: Policy | str, solution: Solution | None) -> Policy:
    """Return the policy that is a function or has a name that is known."""
    if solution:
        return best_policy(solution)
    if policy == "random":
        return random_policy
    if isinstance(policy, str):
        raise FollowupError(say("call-play-policy", typed=repr(policy)))
    return policy


def _quickly(graph: Graph, solution: Solution | None, dice: Dice) -> str:
    """Return the rung that one call ends on, best play if there is a solution, else random.

    It makes the same draws in the same order as `play_out`, about ten times as fast.
    """
    state = graph.start
    while graph.arcs(state):
        lines = graph.lines(state)
        arc = solution.best[state] if solution else lines[dice.below(len(lines))]
        if arc == HANGS_UP:
            return graph.call.hang_up
        state = reply_to(graph, arc, dice)
    return graph.beat_of(state).ends
