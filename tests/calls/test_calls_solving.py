"""The solver held to three other ways: recursion without a graph, value iteration, and LU."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest
from generated import big_call
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Oracle
from random_calls import random_call, random_graph
from scipy.sparse import csr_matrix, identity
from scipy.sparse.linalg import spsolve

from followup.calls import (
    RUNGS,
    Graph,
    Solution,
    best_turns,
    compile_call,
    random_play,
    solve,
)
from followup.calls.solving import HANGS_UP

SEEDS = st.integers(0, 10**9)


@settings(deadline=None, max_examples=150, derandomize=True)
@given(seed=SEEDS)
def test_best_play_against_plain_recursion(seed: int) -> None:
    """Best play, its choice and every rung agree exactly with a recursion over the words."""
    graph, oracle = random_graph(seed), Oracle(random_call(seed))
    solution = solve(graph)
    choice, rungs = oracle.best(oracle.call.start, oracle.start())
    assert solution.best_choice(graph.start) == choice
    assert solution.rungs(graph.start) == rungs
    assert solution.chance(graph.start) == oracle.is_yes(rungs)


@settings(deadline=None, max_examples=100, derandomize=True)
@given(seed=SEEDS)
def test_random_play_against_plain_recursion(seed: int) -> None:
    """Random play agrees exactly with a recursion over the words."""
    graph, oracle = random_graph(seed), Oracle(random_call(seed))
    assert random_play(graph) == oracle.random(oracle.call.start, oracle.start())


@settings(deadline=None, max_examples=100, derandomize=True)
@given(seed=SEEDS)
def test_chances_of_every_state(seed: int) -> None:
    """In every state the rungs add to 1, a yes is its rungs' sum, and no choice beats the best."""
    graph = random_graph(seed)
    solution = solve(graph)
    yes = RUNGS[RUNGS.index(graph.call.yes) :]
    for state in range(len(graph)):
        rungs = solution.rungs(state)
        assert sum(rungs.values()) == 1
        assert sum(rungs[rung] for rung in yes) == solution.chance(state)
        after = [solution.chance_after(arc) for arc in graph.arcs(state)]
        if after:
            assert max([*after, solution.chance_after(graph.leaving(state))]) == solution.chance(
                state
            )
            assert solution.chance_after(solution.best[state]) == solution.chance(state)


def matrix(graph: Graph, shares: dict[int, list[tuple[int, float]]]) -> Any:
    """Return the chances of going from state to state, shape (states, states).

    Args:
        graph: The call.
        shares: For each state, its arcs and how often each is chosen, probability 0–1.
    """
    rows, columns, values = [], [], []
    for state, arcs in shares.items():
        for arc, share in arcs:
            for target, chance in graph.chances(arc).items():
                rows.append(state)
                columns.append(target)
                values.append(share * float(chance))
    return csr_matrix((values, (rows, columns)), shape=(len(graph), len(graph)))


def end_values(graph: Graph, rung: str) -> Any:
    """Return 1 for each state that ends on `rung`, else 0; shape (states,)."""
    return np.array([float(graph.beat_of(state).ends == rung) for state in range(len(graph))])


@pytest.fixture(scope="module", params=[2, 6])
def large(request: pytest.FixtureRequest) -> Solution:
    """A generated call of some thousand states, solved."""
    return solve(compile_call(big_call(request.param, high=7)))


def test_best_play_against_linear_algebra(large: Solution) -> None:
    """Each rung's chance in every state solves the equations of the chain that best play makes."""
    graph = large.graph
    shares = {s: [(arc, 1.0)] for s, arc in enumerate(large.best) if arc != HANGS_UP}
    system = (identity(len(graph)) - matrix(graph, shares)).tocsc()
    for rung in RUNGS:
        exact = [float(large.rungs(state)[rung]) for state in range(len(graph))]
        np.testing.assert_allclose(spsolve(system, end_values(graph, rung)), exact, atol=1e-12)


def test_random_play_against_linear_algebra(large: Solution) -> None:
    """Random play solves the equations of the chain that it makes."""
    graph = large.graph
    shares = {
        s: [(arc, 1 / len(graph.arcs(s))) for arc in graph.arcs(s)] for s in range(len(graph))
    }
    system = (identity(len(graph)) - matrix(graph, shares)).tocsc()
    for rung, chance in random_play(graph).items():
        assert spsolve(system, end_values(graph, rung))[graph.start] == pytest.approx(
            float(chance), abs=1e-12
        )


def test_best_play_against_value_iteration(large: Solution) -> None:
    """Going over all states again and again until nothing changes finds the same chances."""
    graph = large.graph
    values = end_values(graph, "door") + end_values(graph, "job")
    ways = [[(graph.chances(arc)) for arc in graph.arcs(state)] for state in range(len(graph))]
    for _ in range(30):
        for state, arcs in enumerate(ways):
            for chances in arcs:
                mean = sum(float(p) * values[target] for target, p in chances.items())
                values[state] = max(values[state], mean)
    exact = [float(large.chance(state)) for state in range(len(graph))]
    np.testing.assert_allclose(values, exact, atol=1e-12)


def test_the_example_by_hand(graph: Graph, solution: Solution) -> None:
    """The example's chance is the one worked out on paper: thank, ask, take it, at trust 4."""
    assert solution.chance(graph.start) == Fraction(3, 4)
    assert solution.rungs(graph.start)["job"] == Fraction(1, 2)
    assert best_turns(solution) == (3, 3)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=SEEDS)
def test_no_policy_beats_best_play(seed: int) -> None:
    """A policy made by chance never has a higher exact chance than best play."""
    graph = random_graph(seed)
    solution = solve(graph)
    chance, value = Random(seed), dict[int, Fraction]()
    for state in reversed(solution.order.states):
        arcs = graph.arcs(state)
        if not arcs:
            value[state] = solution.chance(state)
            continue
        ways = graph.chances(chance.choice(arcs))
        value[state] = sum((p * value[target] for target, p in ways.items()), Fraction(0))
        assert value[state] <= solution.chance(state)
