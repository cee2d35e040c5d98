from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_calls import random_graph
from shipped import EXAMPLE

from followup.calls import (
    HANG_UP,
    Graph,
    Rolls,
    Seeded,
    Solution,
    best_policy,
    compile_call,
    dumps,
    loads,
    parse_call,
    play,
    play_out,
    random_play,
    random_policy,
    simulate,
    solve,
)
from followup.calls.playing import Line
from followup.errors import FollowupError

SEEDS = st.integers(0, 2**32 - 1)

# From the JavaScript that its author published, run in Node 20: seed, then the first numbers.
MULBERRY32 = {
    0: [1144304738, 1416247, 958946056, 627933444],
    1: [2693262067, 11749833, 2265367787, 4213581821],
    7: [50271532, 266108690, 4195786334, 3002305430],
    2147483648: [3524353788, 1924613307, 3365584844, 2199219949],
    4294967295: [3850105811, 813802916, 3073704848, 4054706436],
}


@pytest.mark.parametrize("seed", MULBERRY32)
def test_the_generator_is_mulberry32(seed: int) -> None:
    """The generator gives the numbers of the JavaScript that it comes from."""
    dice = Seeded(seed)
    assert [dice.next() for _ in range(4)] == MULBERRY32[seed]


@settings(max_examples=200, derandomize=True)
@given(seed=SEEDS, count=st.integers(1, 2**32))
def test_draws_are_in_range(seed: int, count: int) -> None:
    """A draw is a whole number from 0 to one below `count`, and `below(1)` takes nothing."""
    dice = Seeded(seed)
    assert dice.below(1) == 0
    assert dice.state == seed
    assert 0 <= dice.below(count) < count


def test_rolls_stand_for_ways() -> None:
    """A roll stands for the way whose stretch from 0 to 1 it falls in, exactly at the edges."""
    dice = Rolls([0, 0.2499, Fraction(1, 4), 0.9999999])
    assert [dice.below(4) for _ in range(4)] == [0, 0, 1, 3]
    with pytest.raises(FollowupError, match="used up"):
        dice.below(2)
    for wrong in (1, -0.1, float("nan")):
        with pytest.raises(FollowupError, match="use a number from 0"):
            Rolls([wrong]).below(2)


def test_a_call_in_progress(graph: Graph) -> None:
    """A call tells what is on offer, answers what is said, and ends on a rung."""
    call = play(graph, rolls=[0.5, 0.1])
    assert [choice.id for choice in call.choices] == ["ask-for-time", "ask-why-not"]
    assert call.say("ask-for-time") == Line("employer", "Yes, John, I remember you. Go on.")
    assert call.meters == {"trust": 3, "patience": 3}
    assert call.marks == ("thanked",)
    assert [choice.id for choice in call.choices] == ["ask-for-advice", "argue"]
    call.say("ask-for-advice")
    assert call.rung is None
    call.say("take-it")
    assert (call.rung, call.yes, call.choices) == ("job", True, ())
    assert [line.speaker for line in call.transcript] == ["employer", "you"] * 3 + ["employer"]
    assert call.transcript[-1].says == "We have a more junior job. Would you like it?"


def test_hanging_up(graph: Graph) -> None:
    """Hanging up is always possible, ends the call on its rung, and is in the transcript."""
    call = play(graph, seed=1)
    call.say("ask-for-time")
    assert call.say(HANG_UP) is None
    assert (call.rung, call.yes, call.over) == ("answer", False, True)
    assert call.transcript[-1] == Line("you", "(You hang up.)")
    with pytest.raises(FollowupError, match="has ended"):
        call.hang_up()
    with pytest.raises(FollowupError, match="has ended"):
        call.say("ask-for-time")


def test_a_choice_that_is_not_on_offer(graph: Graph) -> None:
    """A choice that is not on offer names those that are, and changes nothing."""
    call = play(graph, seed=1)
    with pytest.raises(FollowupError) as caught:
        call.say("ask-for-tim")
    assert "Did you mean 'ask-for-time'?" in str(caught.value)
    assert "ask-for-time, ask-why-not, hang-up." in str(caught.value)
    assert call.turns == []


@pytest.mark.parametrize(
    "arguments", [{}, {"seed": 1, "rolls": [0]}, {"seed": -1}, {"seed": 2**32}]
)
def test_chance_must_be_passed_in(graph: Graph, arguments: dict[str, object]) -> None:
    """A call needs either a seed in range or rolls."""
    with pytest.raises(FollowupError):
        play(graph, **arguments)  # type: ignore[arg-type]


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=SEEDS)
def test_the_same_seed_gives_the_same_call(seed: int) -> None:
    """The same seed and the same choices give the same transcript."""
    graph = random_graph(seed)
    first = play_out(graph, random_policy, Seeded(seed))
    again = play(graph, seed=seed)
    dice = Seeded(seed)
    again.dice = dice
    while not again.over:
        on_offer = again.choices
        again.say(on_offer[dice.below(len(on_offer))].id)
    assert first.transcript == again.transcript
    assert first.turns == again.turns


@pytest.mark.parametrize("policy", ["best", "random"])
def test_simulation_agrees_with_the_exact_chances(
    graph: Graph, solution: Solution, policy: str
) -> None:
    """Each rung is reached as often as its exact chance says, within four standard errors."""
    n = 50_000
    exact = solution.rungs(graph.start) if policy == "best" else random_play(graph)
    result = simulate(graph, policy, n, seed=2024)
    assert sum(result.rungs.values()) == n
    for rung, chance in exact.items():
        allowed = 4 * (float(chance * (1 - chance)) / n) ** 0.5
        assert abs(result.rungs[rung] / n - float(chance)) <= allowed


@settings(deadline=None, max_examples=30, derandomize=True)
@given(seed=SEEDS)
def test_the_quick_simulation_plays_the_same_calls(seed: int) -> None:
    """A named policy makes the same calls as the same policy given as a function."""
    graph = random_graph(seed)
    named = simulate(graph, "random", 20, seed)
    assert named == simulate(graph, random_policy, 20, seed)
    best = best_policy(solve(graph))
    assert simulate(graph, "best", 20, seed) == simulate(graph, best, 20, seed)


def test_simulation_refuses_what_it_cannot_do(graph: Graph) -> None:
    """An unknown policy and a number of calls below 1 are refused."""
    with pytest.raises(FollowupError, match="'best', 'random' or a function"):
        simulate(graph, "worst", 10, seed=1)
    with pytest.raises(FollowupError, match="use 1 or more"):
        simulate(graph, "best", 0, seed=1)


def test_hanging_up_leads_on_where_the_file_says_so() -> None:
    """Hanging up goes on there as a choice does, ends the call elsewhere, and is no line."""
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace('    thinks: "Who is', '    hang-up: in-a-meeting\n    thinks: "Who is', 1)
    graph = compile_call(parse_call(text, "example.yml"), "example.yml")
    for each in (graph, loads(dumps(graph))):
        call = play(each, seed=1)
        assert HANG_UP not in [choice.id for choice in call.choices]
        call.hang_up()
        assert (call.beat.id, call.over) == ("in-a-meeting", False)
        assert call.transcript[1] == Line("you", "(You hang up.)")
        call.hang_up()
        assert (call.over, call.rung) == (True, "answer")
        assert [turn.choice for turn in call.turns] == [HANG_UP, HANG_UP]
