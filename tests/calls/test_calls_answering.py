"""The answers for a facilitator: the usual moments, the best lines, and where people lose most."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_calls import random_graph
from shipped import FILES, graph_of, name_of, solution_of

from followup.calls import HANG_UP, RUNGS, Seeded, best_policy, play_out, random_play, review, solve
from followup.calls.playing import CallInProgress
from followup_site.paper.answering import MOST_MOMENTS, MOST_SLIPS, USUAL, answers, costs

CALLS = pytest.mark.parametrize("file", FILES, ids=name_of)


@CALLS
def test_the_chances_at_the_start(file: Path) -> None:
    """They are those of best play and of random play."""
    graph, found = graph_of(file), answers(graph_of(file))
    rungs = random_play(graph)
    as_yes = RUNGS[RUNGS.index(graph.call.yes) :]
    assert found.best == solution_of(file).chance(graph.start)
    assert found.random == sum(rungs[rung] for rung in as_yes)


@CALLS
def test_the_best_line_at_each_moment(file: Path) -> None:
    """At each usual moment the line is the best that the call offers there."""
    graph, solution = graph_of(file), solution_of(file)
    moments = answers(graph).moments
    assert 1 <= len(moments) <= MOST_MOMENTS
    for moment in moments:
        assert moment.beat is graph.beat_of(moment.state)
        assert moment.best == solution.best_choice(moment.state)
        words = {choice.id: choice.says for choice in moment.beat.choices}
        assert moment.says == words[moment.best]
        assert moment.chance == solution.chance(moment.state)
        assert moment.often >= USUAL


@CALLS
def test_usual_moments_are_met(file: Path) -> None:
    """In calls that the best player plays, each usual moment is met about as often as it says."""
    graph = graph_of(file)
    policy, dice, calls = best_policy(solution_of(file)), Seeded(11), 400
    met = [
        {graph.beat_of(turn.state).id for turn in play_out(graph, policy, dice).turns}
        for _ in range(calls)
    ]
    for moment in answers(graph).moments:
        share = sum(moment.beat.id in beats for beats in met) / calls
        assert share == pytest.approx(float(moment.often), abs=0.1)


@CALLS
def test_slips_are_what_the_review_says(file: Path) -> None:
    """A line that costs much loses there what the review says, and the better line is the same."""
    graph = graph_of(file)
    slips = answers(graph).slips
    assert 1 <= len(slips) <= MOST_SLIPS
    for slip in slips:
        call = CallInProgress(graph, Seeded(1))
        call.state = slip.state
        call.redraw(Seeded(1))  # the truth of another start may not fit that moment
        call.say(slip.choice)
        looked_back = review(call, solution_of(file))
        assert looked_back.turns[0].skill_lost == slip.lost > 0
        assert [moment.better for moment in looked_back.moments] == [slip.better]
        assert [moment.said for moment in looked_back.moments] == [slip.says]


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.integers(0, 10_000))
def test_all_costs_are_what_random_play_loses(seed: int) -> None:
    """What all lines cost together is exactly what lies between best play and random play."""
    graph = random_graph(seed)
    solution = solve(graph)
    found = answers(graph)
    cost = sum((sum(states.values()) for states in costs(solution).values()), Fraction(0))
    assert found.best - found.random == cost
    assert sum((slip.cost for slip in found.slips), Fraction(0)) <= cost


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.integers(0, 10_000))
def test_slips_cost_most(seed: int) -> None:
    """No line of another moment costs more than those that are named, and hanging up has words."""
    graph = random_graph(seed)
    found = answers(graph)
    totals = {line: sum(states.values()) for line, states in costs(solve(graph)).items()}
    named = [graph.call.beats.index(slip.beat) for slip in found.slips]
    assert named == sorted(set(named))
    others = [total for (beat, _), total in totals.items() if beat not in named]
    if len(named) == MOST_SLIPS:
        assert max(others, default=Fraction(0)) <= min(slip.cost for slip in found.slips)
    else:
        assert not any(others)
    for moment in found.moments:
        assert (moment.best == HANG_UP) == (moment.says == "")
