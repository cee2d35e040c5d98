from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_calls import random_graph

from followup.calls import (
    HANG_UP,
    Graph,
    Seeded,
    Solution,
    label_of,
    play,
    play_out,
    random_policy,
    review,
    review_text,
    solve,
)

SEEDS = st.integers(0, 2**32 - 1)


@settings(deadline=None, max_examples=200, derandomize=True)
@given(seed=SEEDS)
def test_skill_and_luck_add_up_exactly(seed: int) -> None:
    """Start - skill lost + luck is exactly 1 or 0 at the end, and turn joins turn exactly."""
    graph = random_graph(seed)
    chance = Random(seed)

    def policy(call: object) -> str:
        return HANG_UP if chance.random() < 0.1 else random_policy(call)  # type: ignore[arg-type]

    call = play_out(graph, policy, Seeded(seed))
    reviewed = review(call)
    assert reviewed.start - reviewed.skill_lost + reviewed.luck == int(bool(reviewed.yes))
    ends = [reviewed.start, *(turn.after_reply for turn in reviewed.turns)]
    assert [turn.before for turn in reviewed.turns] == ends[:-1]
    assert all(turn.skill_lost >= 0 for turn in reviewed.turns)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=SEEDS)
def test_best_play_loses_nothing(seed: int) -> None:
    """Best play loses no skill and is shown no moments."""
    graph = random_graph(seed)
    solution = solve(graph)
    call = play_out(graph, lambda call: solution.best_choice(call.state, call.beat), Seeded(seed))
    reviewed = review(call, solution)
    assert reviewed.skill_lost == 0
    assert reviewed.moments == ()


@pytest.mark.parametrize(
    ("lost", "label"),
    [
        ("0", None),
        ("4999/100000", None),
        ("5/100", "small slip"),
        ("9999/100000", "small slip"),
        ("10/100", "slip"),
        ("14999/100000", "slip"),
        ("15/100", "big slip"),
        ("1", "big slip"),
    ],
)
def test_labels(lost: str, label: str | None) -> None:
    """5, 10 and 15 points lost are a small slip, a slip and a big slip, exactly from there on."""
    assert label_of(Fraction(lost)) == label


def test_a_moment_says_what_would_have_been_better(graph: Graph, solution: Solution) -> None:
    """A moment holds the better line, why it is better, and what the employer was thinking."""
    call = play(graph, rolls=[0, 0.9])
    for choice in ("ask-for-time", "argue"):
        call.say(choice)
    (moment,) = review(call, solution).moments
    assert moment.turn.turn == 2
    assert moment.turn.label == "big slip"
    assert moment.said.startswith("I think you made a mistake.")
    assert moment.better.startswith("I would like to learn from this.")
    assert moment.why == "You ask for advice, not for the job, and that is easy to give."
    assert moment.thinks == "He is polite. This will be quick."


@settings(deadline=None, max_examples=100, derandomize=True)
@given(seed=SEEDS)
def test_at_most_three_moments_and_none_worse_left_out(seed: int) -> None:
    """At most three moments are shown, the largest slips, in the order of the call."""
    graph = random_graph(seed)
    reviewed = review(play_out(graph, random_policy, Seeded(seed)))
    shown = [moment.turn for moment in reviewed.moments]
    others = [turn for turn in reviewed.turns if turn.label and turn not in shown]
    assert len(shown) <= 3
    assert len(shown) == 3 or not others
    assert shown == sorted(shown, key=lambda turn: turn.turn)
    assert all(a.skill_lost >= b.skill_lost for a in shown for b in others)


def test_a_call_that_goes_on_can_be_reviewed(graph: Graph) -> None:
    """The turns so far are reviewed while rung and yes are still open."""
    call = play(graph, seed=5)
    call.say("ask-for-time")
    reviewed = review(call)
    assert (len(reviewed.turns), reviewed.rung, reviewed.yes) == (1, None, None)
    assert review(play(graph, seed=5)).turns == ()


def test_hanging_up_is_reviewed_as_a_choice(graph: Graph) -> None:
    """Hanging up loses what there was to win, and no luck is in it."""
    call = play(graph, seed=5)
    call.hang_up()
    (turn,) = review(call).turns
    assert (turn.choice, turn.skill_lost, turn.luck) == (HANG_UP, Fraction(3, 4), 0)
    assert turn.label == "big slip"


def test_the_text_speaks_of_the_practice_call_only(graph: Graph) -> None:
    """A review never promises a chance of a job."""
    call = play(graph, seed=5)
    call.say("ask-why-not")
    text = review_text(review(call), graph.call)
    assert "in this practice call" in text
    assert "chance of a job" not in text


def test_the_text_begins_in_plain_words(graph: Graph) -> None:
    """First what was reached, the way there, skill and luck without a sum; the sums come last."""
    call = play(graph, rolls=[0, 0.9])
    for choice in ("ask-for-time", "argue"):
        call.say(choice)
    lines = review_text(review(call), graph.call).splitlines()
    assert lines[:11] == [
        "Review. The answer was no.",
        "One moment cost most: turn 2.",
        "You did this well, in turn 1: Hello Dana, this is John."
        " Thank you for the interview on Tuesday. Do you have two minutes?",
        "You started with about 8 chances in 10 of a yes in this practice call."
        " You ended with a no. In this call, a yes is an open door or a job.",
        "Skill: your choices made a yes less likely, most of all in turn 2.",
        "Luck: their answers made a yes less likely.",
        "Turn 2: big slip",
        "  Your chance of a yes fell from about 8 in 10 to about 3 in 10.",
        "  Dana Reyes said: Yes, John, I remember you. Go on.",
        "  Dana Reyes was thinking: He is polite. This will be quick.",
        "  You said: I think you made a mistake. I have ten years of experience.",
    ]
    assert lines[-3] == (
        "A sure yes is 100 points. You started with 75. What you said cost 50 points of chance."
        " Then luck took 25 points."
    )
    assert lines[-1] == (
        "What to do now: Try turn 2 again. It cost you most, so it teaches you most."
    )
