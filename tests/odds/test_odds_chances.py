"""Beliefs and what follows from them: the properties that readers rely on."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracles import none_of, off

from followup.errors import FollowupError
from followup.odds import (
    CAREFUL,
    OPEN,
    Belief,
    Start,
    at_least_one,
    at_least_one_if_known,
    better,
    break_even,
    cost_of,
    exactly_at_least_one,
    needed,
    own_start,
    waiting_bounds,
)

counts = st.integers(min_value=0, max_value=100_000)
starts = st.sampled_from(
    [OPEN, CAREFUL, Start("own", Fraction(3, 10), Fraction(27, 10)), own_start("0.2", 7)]
)
beliefs = st.builds(Belief, counts, counts, starts)
levels = st.decimals(min_value="0.5", max_value="0.999", places=3)


def test_the_starts_are_the_named_ones() -> None:
    """Open has the article's fifty as its mean, careful ten of a hundred."""
    assert Belief(0, 0).chance == 0.5
    assert Belief(0, 0, CAREFUL).chance == 0.1
    guess = own_start("0.3", 10)
    assert (guess.a, guess.b) == (3, 7)


@given(beliefs)
def test_a_belief_is_its_counts(belief: Belief) -> None:
    """The chance is A / (A + B), and lies between 0 and 1."""
    assert belief.chance == pytest.approx(belief.a / (belief.a + belief.b), rel=1e-15)
    assert 0 < belief.chance < 1


@given(counts, levels)
def test_the_range_of_a_symmetric_belief_holds_its_mean(n: int, level: Any) -> None:
    """As many yeses as noes: a half is in the middle of the range."""
    found = Belief(n, n).range(level)
    assert found.low < 0.5 < found.high
    assert found.low + found.high == pytest.approx(1, abs=1e-9)


@given(beliefs, levels, levels)
def test_a_higher_level_has_a_wider_range(belief: Belief, one: Any, other: Any) -> None:
    """A range holds every range of a lower level."""
    inner, outer = sorted((one, other))
    small, large = belief.range(inner), belief.range(outer)
    assert large.low <= small.low * (1 + 1e-9) and small.high <= large.high * (1 + 1e-9)


@given(beliefs, st.integers(min_value=1, max_value=1_000))
def test_more_yeses_never_lower_the_chance(belief: Belief, more: int) -> None:
    """A yes raises the chance and both ends of the range; a no lowers them."""
    yes, no = belief.and_also(yes=more), belief.and_also(no=more)
    assert no.chance < belief.chance < yes.chance
    assert no.range().low <= belief.range().low <= yes.range().low
    assert no.range().high <= belief.range().high <= yes.range().high


@given(counts, counts, counts, counts, starts)
def test_two_halves_are_the_whole(a: int, b: int, c: int, d: int, start: Start) -> None:
    """Two halves of a record, in either order, give the same belief as the whole."""
    whole = Belief(a + c, b + d, start)
    assert Belief(a, b, start).and_also(c, d) == whole == Belief(c, d, start).and_also(a, b)


@given(beliefs, st.integers(min_value=0, max_value=2_000))
def test_at_least_one_grows(belief: Belief, n: int) -> None:
    """One more follow-up never lowers the chance of at least one yes."""
    now, then = at_least_one(belief, n), at_least_one(belief, n + 1)
    assert 0 <= now <= then <= 1
    assert now < then or now > 1 - 1e-12


@given(beliefs, st.integers(min_value=1, max_value=50))
def test_at_least_one_never_promises_too_much(belief: Belief, n: int) -> None:
    """The whole belief promises no more than one sure rate would."""
    assert at_least_one(belief, n) <= -((1 - belief.chance) ** n - 1) + 1e-12


@pytest.mark.parametrize(("sides", "n"), [(1, 0), (1, 1), (1, 4), (2, 3), (3, 5), (6, 1), (0, 4)])
def test_a_known_chance_is_that_of_all_throws(sides: int, n: int) -> None:
    """With a dice, whose chance is known, it is the share of all ways of throwing it."""
    throws = list(product(range(6), repeat=n))
    found = sum(any(number < sides for number in throw) for throw in throws)
    assert at_least_one_if_known(Fraction(sides, 6), n) == Fraction(found, len(throws))


@pytest.mark.parametrize("n", [1, 2, 10, 1_000, 1_000_000])
@pytest.mark.parametrize(
    "belief",
    [
        Belief(0, 0),
        Belief(0, 100_000, Start("own", Fraction(1, 100), Fraction(1))),
        Belief(100_000, 7, CAREFUL),
    ],
)
def test_at_least_one_is_right(belief: Belief, n: int) -> None:
    """It agrees with gamma functions of 40 digits, from tiny chances to sure ones."""
    true = 1 - none_of(belief.exact_a, belief.exact_b, n)
    assert off(at_least_one(belief, n), true) < 1e-12


@given(st.builds(Belief, st.integers(0, 50), st.integers(0, 50), starts), st.integers(0, 60))
def test_the_exact_chance_is_the_near_one(belief: Belief, n: int) -> None:
    """Fractions and logarithms give the same chance."""
    exact = exactly_at_least_one(belief, n)
    assert at_least_one(belief, n) == pytest.approx(float(exact), rel=1e-12)


@given(
    st.builds(Belief, st.integers(0, 30), st.integers(0, 200), starts),
    st.fractions(min_value="0.01", max_value="0.99", max_denominator=1_000),
)
def test_needed_is_the_smallest(belief: Belief, want: Fraction) -> None:
    """What is needed reaches the wanted chance, and one less does not."""
    n = needed(belief, want)
    if n is None:
        assert exactly_at_least_one(belief, 1_000) < want
    else:
        assert exactly_at_least_one(belief, n - 1) < want <= exactly_at_least_one(belief, n)


@given(st.integers(min_value=1, max_value=1_000))
def test_an_exact_tie_counts_as_reached(n: int) -> None:
    """From the open start the chance is n / (n + 1); wanting exactly that takes n."""
    assert needed(Belief(0, 0), Fraction(n, n + 1)) == n


def test_a_decimal_means_itself() -> None:
    """Wanting 0.9 means nine tenths, as text, as a float, or as a fraction."""
    assert {needed(Belief(0, 0), want) for want in ("0.9", 0.9, Fraction(9, 10))} == {9}
    assert needed(Belief(0, 0, Start("own", Fraction(1, 2), Fraction(1, 2))), "0.5") == 1
    assert needed(Belief(0, 0), "0.9990001") == 1_000
    assert needed(Belief(0, 0), "0.9991") is None
    assert needed(Belief(0, 100_000), "0.9") is None


@settings(deadline=None)
@given(beliefs, beliefs)
def test_better_is_a_probability(belief: Belief, other: Belief) -> None:
    """One of the two is better: the two chances add to 1."""
    assert better(belief, other) + better(other, belief) == pytest.approx(1, abs=1e-9)


@given(beliefs, st.integers(min_value=0, max_value=1_000_000_000))
def test_waiting_bounds_hold_the_chance(belief: Belief, waiting: int) -> None:
    """All no is the lowest that can come, all yes the highest."""
    bounds = waiting_bounds(belief, waiting)
    assert bounds.if_all_no <= belief.chance <= bounds.if_all_yes
    if not waiting:
        assert bounds.if_all_no == bounds.if_all_yes == belief.chance


def test_break_even_is_cost_over_worth() -> None:
    """The page's example: 30 minutes for what is worth 3,600 is 1 in 120."""
    assert break_even(30, 3_600) == 1 / 120
    assert break_even(0, 5) == 0
    assert break_even(6, 5) is None
    assert cost_of(30, "2.75", 20) == Fraction("12.75")


@given(beliefs, st.decimals(min_value=0, max_value=1, places=4))
def test_the_chance_above_a_threshold_falls(belief: Belief, threshold: Any) -> None:
    """The chance that the rate is above a threshold is a probability; above 0 it is sure."""
    assert 0 <= belief.chance_above(threshold) <= belief.chance_above(0) == 1
    assert belief.chance_above(1) == 0


COUNT = "use a whole number from 0 to 1,000,000,000."


WRONG = (-1, 2.5, 2.0, None, "", "two", "2.5", True, 10**9 + 1, 10**5_000)


@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
def test_a_wrong_count_is_a_plain_sentence(wrong: Any) -> None:
    """A count that is negative, fractional, enormous or missing is named with its range."""
    for make in (
        lambda: Belief(wrong, 0),
        lambda: Belief(0, wrong),
        lambda: waiting_bounds(Belief(0, 0), wrong),
        lambda: Belief(0, 0).and_also(yes=wrong),
    ):
        with pytest.raises(FollowupError) as said:
            make()
        assert str(said.value).startswith("The number ") and str(said.value).endswith(COUNT)
        assert len(str(said.value)) < 140


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Belief(1, 1).range(1), "The level is 1; use a number from 0.5 to 0.999."),
        (lambda: Belief(1, 1).quantile(0), "The chance is 0; use a number above 0 and below 1."),
        (
            lambda: needed(Belief(1, 1), float("nan")),
            "The wanted chance is nan; use a number above 0 and below 1.",
        ),
        (
            lambda: at_least_one(Belief(1, 1), 10**7),
            "The number of next follow-ups is 10000000; use a whole number from 0 to 1,000,000.",
        ),
        (
            lambda: at_least_one_if_known("1.5", 2),
            "The chance is 1.5; use a number from 0 to 1.",
        ),
        (
            lambda: at_least_one_if_known(Fraction(1, 6), 1_001),
            "The number of tries is 1001; use a whole number from 0 to 1,000.",
        ),
        (
            lambda: Start("own", 0, 1),
            "A of the starting guess is 0; use a number from 0.01 to 1,000,000.",
        ),
        (
            lambda: own_start("0.001", 1),
            "Your guess is too near 0 or 1 for so little; be more sure of it.",
        ),
        (lambda: own_start(1, 1), "Your guess is 1; use a number above 0 and below 1."),
        (
            lambda: break_even(1, 0),
            "The worth of a yes is 0; use a number from 0.01 to 1,000,000,000,000.",
        ),
        (
            lambda: break_even(float("inf"), 1),
            "The cost of a follow-up is inf; use a number from 0 to 1,000,000,000,000.",
        ),
    ],
)
def test_every_other_number_has_its_range_too(make: Any, says: str) -> None:
    """Each refusal names the field, what was given, and what is allowed."""
    with pytest.raises(FollowupError) as said:
        make()
    assert str(said.value) == says
