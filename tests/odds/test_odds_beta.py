"""The beta distribution is right to 1e-9 of its value, by SciPy and by mpmath."""

from __future__ import annotations

import itertools
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracles import below, higher_by_steps, off
from scipy import special

from followup.odds.beta import higher, lower_quantile, rate, tails

RIGHT = 1e-9
SHAPES = (0.01, 0.3, 0.7, 1, 1.5, 2, 3.25, 8, 21, 100.3, 1_001, 9_999.9, 50_000.5, 100_001)
TAILS = (0.25, 0.1, 0.05, 0.025, 0.005, 0.0005)
RATES = (1e-9, 1e-4, 0.01, 0.1, 1 / 3, 0.5, 0.77, 0.999)
STEPS = ((0, 0, 0, 0), (1, 0, 0, 0), (3, 5, 1, 20), (40, 2, 0, 900), (7, 7, 7, 8))
HUGE_STEPS = ((2_000, 3_000, 2_100, 3_000), (1, 5_000, 5, 5_000), (5_000, 0, 0, 1), (0, 900, 4, 0))
shapes = st.floats(min_value=0.01, max_value=100_001)


@pytest.mark.parametrize("a", SHAPES)
def test_quantiles_are_scipys(a: float) -> None:
    """Both ends of every range agree with SciPy, for small, large and non-whole shapes."""
    for b, tail in itertools.product(SHAPES, TAILS):
        low, high = special.betaincinv(a, b, tail), special.betainccinv(a, b, tail)
        assert off(rate(lower_quantile(tail, a, b)), low) < RIGHT or low < 1e-300
        assert off(rate(-lower_quantile(tail, b, a)), high) < RIGHT or high < 1e-300


@pytest.mark.parametrize("a", SHAPES)
def test_tails_are_scipys(a: float) -> None:
    """Both tails agree with SciPy down to 1e-250."""
    for b, x in itertools.product(SHAPES, RATES):
        low, high = tails(x, a, b)
        assert off(low, special.betainc(a, b, x)) < RIGHT or low < 1e-250
        assert off(high, special.betaincc(a, b, x)) < RIGHT or high < 1e-250


def test_tails_are_right_to_forty_digits() -> None:
    """Where SciPy and we could err alike, mpmath's 40 digits agree."""
    for a, b, x in itertools.product((0.3, 1, 21, 1_001), (0.01, 2, 100.3), RATES):
        true = below(x, a, b)
        assert off(tails(x, a, b)[0], true) < 1e-11 or true < 1e-300


@given(shapes, shapes, st.floats(min_value=0.0005, max_value=0.25))
def test_any_quantile_is_scipys(a: float, b: float, tail: float) -> None:
    """Any shapes and any level agree with SciPy."""
    true = special.betaincinv(a, b, tail)
    assert off(rate(lower_quantile(tail, a, b)), true) < RIGHT or true < 1e-300


@given(shapes, shapes, st.floats(min_value=1e-12, max_value=1))
def test_the_two_tails_add_to_one(a: float, b: float, x: float) -> None:
    """What is not below a rate is above it."""
    assert sum(tails(x, a, b)) == pytest.approx(1, abs=1e-12)


def test_the_ends_have_plain_tails() -> None:
    """Nothing is below 0 and nothing is above 1."""
    assert tails(0, 2, 3) == (0, 1)
    assert tails(1, 2, 3) == (1, 0)


@pytest.mark.parametrize("start", [("1", "1"), ("0.3", "0.7"), ("1", "9"), ("0.01", "0.02")])
@pytest.mark.parametrize("steps", [*STEPS, *HUGE_STEPS])
def test_higher_is_exact(start: tuple[str, str], steps: tuple[int, int, int, int]) -> None:
    """The chance that one rate is higher agrees with the exact sum, also where it is tiny."""
    true, four = higher_by_steps(start, steps)
    assert off(higher(*four), true) < RIGHT


def test_higher_for_a_hundred_thousand() -> None:
    """The exact sum agrees for counts of 100,000 too."""
    for steps in ((99_999, 3, 40, 0), (0, 50_000, 3, 50_000)):
        true, four = higher_by_steps(("1", "1"), steps)
        assert off(higher(*four), true) < RIGHT


@settings(deadline=None)
@given(shapes, shapes, shapes, shapes)
def test_one_of_two_rates_is_higher(a: float, b: float, c: float, d: float) -> None:
    """The two chances add to 1, and so do they for the noes."""
    one = higher(a, b, c, d)
    assert one + higher(c, d, a, b) == pytest.approx(1, abs=1e-10)
    assert one == pytest.approx(higher(d, c, b, a), abs=1e-10)


@settings(deadline=None)
@given(st.floats(min_value=0.01, max_value=1e9), st.floats(min_value=0.01, max_value=1e9))
def test_a_belief_is_as_good_as_itself(a: float, b: float) -> None:
    """Of two equal beliefs, each is higher with a half, up to the largest counts."""
    assert higher(a, b, a, b) == pytest.approx(0.5, rel=1e-9)


@pytest.mark.parametrize("b", [0.01, 1, 1e6, 1e9, 2e9])
def test_the_largest_counts_have_numbers(b: float) -> None:
    """The largest counts give a range that is a range."""
    for a in (0.01, 1, 1e6, 2e9):
        low, high = rate(lower_quantile(0.1, a, b)), rate(-lower_quantile(0.1, b, a))
        assert 0 <= low < high <= 1
        assert isfinite(higher(a, b, b, a))
