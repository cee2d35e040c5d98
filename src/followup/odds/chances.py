"""What follows from a belief: chances over many follow-ups, comparisons, and what a yes is worth.

No side effects; values in, values out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import expm1, fsum, lcm, log1p

from followup.facts import fact
from followup.odds._numbers import Number, count, within
from followup.odds.beliefs import Belief
from followup.odds.beta import higher

__all__ = [
    "MOST_NEEDED",
    "MOST_NEXT",
    "Waiting",
    "at_least_one",
    "at_least_one_if_known",
    "better",
    "break_even",
    "cost_and_worth",
    "cost_of",
    "exactly_at_least_one",
    "needed",
    "waiting_bounds",
]

MOST_NEXT = 1_000_000
"""The most follow-ups that `at_least_one` looks ahead."""

MOST_NEEDED: int = fact("odds", "most-needed")
"""The most follow-ups that `needed` tries; more is called not reachable."""

MOST_WORTH = 1_000_000_000_000
"""The most that a cost or a worth can be, in the learner's own unit."""


def at_least_one(belief: Belief, n: int) -> float:
    """Return the chance of at least one yes in the next `n` follow-ups.

    It comes from the whole belief: 1 - ∏ (b + i) / (a + b + i) for i from 0 to n - 1. The usual
    1 - (1 - chance)**n promises more, because it is sure of the rate.

    Args:
        belief: What is believed about the rate.
        n: How many follow-ups, a count from 0 to 1,000,000.

    Raises:
        FollowupError: If `n` is missing, not whole, or out of its range.

    Source:
        The chance of no yes is the beta-binomial probability of 0: N. L. Johnson, A. W. Kemp and
        S. Kotz, "Univariate Discrete Distributions", 3rd edition, section 6.2.2.
    """
    ahead = count(n, "next", high=MOST_NEXT)
    a, total = belief.a, belief.a + belief.b
    return 0.0 - expm1(fsum(log1p(-a / (total + i)) for i in range(ahead)))


def exactly_at_least_one(belief: Belief, n: int) -> Fraction:
    """Return `at_least_one` as an exact fraction; `n` is a count from 0 to 1,000."""
    ahead = count(n, "next", high=MOST_NEEDED)
    *_, (none, whole) = _steps(belief, ahead)
    return 1 - Fraction(none, whole)


def at_least_one_if_known(chance: Number, n: int) -> Fraction:
    """Return the chance of at least one yes in `n` tries whose chance is known, as for dice.

    Nobody knows the chance of a follow-up: there, use `at_least_one`, which promises less.

    Args:
        chance: The chance of each try, a probability 0 to 1; no try changes another.
        n: How many tries, a count from 0 to 1,000.

    Raises:
        FollowupError: If an argument is missing, not a number, or out of its range.
    """
    share = within(chance, "chance", 0, 1)
    return 1 - (1 - share) ** count(n, "tries", high=MOST_NEEDED)


def needed(belief: Belief, want: Number) -> int | None:
    """Return how many follow-ups it takes for a wanted chance of at least one yes.

    Worked out in whole numbers, so that an exact tie counts as reached.

    Args:
        belief: What is believed about the rate.
        want: The wanted chance, a probability above 0 and below 1; 0.9 means exactly 9/10.

    Returns:
        The smallest count that reaches it, 1 to 1,000, or None if 1,000 do not.

    Raises:
        FollowupError: If `want` is missing, not a number, or out of its range.
    """
    goal = within(want, "want", 0, 1, strict=True)
    allowed, parts = goal.denominator - goal.numerator, goal.denominator
    for n, (none, whole) in enumerate(_steps(belief, MOST_NEEDED)):
        if none * parts <= allowed * whole:
            return n
    return None


def _steps(belief: Belief, n: int) -> Iterator[tuple[int, int]]:
    """Yield the chance of no yes in the next 0, 1, … `n` follow-ups, as pairs of whole numbers."""
    unit = lcm(belief.exact_a.denominator, belief.exact_b.denominator)
    b, total = int(belief.exact_b * unit), int((belief.exact_a + belief.exact_b) * unit)
    none = whole = 1
    yield none, whole
    for i in range(n):
        none, whole = none * (b + i * unit), whole * (total + i * unit)
        yield none, whole


def better(belief: Belief, other: Belief) -> float:
    """Return the chance that the first rate is higher than the second, such as with a follow-up.

    Args:
        belief: What is believed about the first rate.
        other: What is believed about the second, from other answers.

    Returns:
        A probability, 0 to 1; a half if the two beliefs are the same.

    Source:
        See `followup.odds.beta.higher`.
    """
    return higher(belief.a, belief.b, other.a, other.b)


def break_even(cost: Number, worth: Number) -> float | None:
    """Return the chance of a yes from which a follow-up is worth what it costs.

    Args:
        cost: What one follow-up costs, 0 to 1,000,000,000,000 in the learner's own unit.
        worth: What a yes is worth, above 0 to 1,000,000,000,000 in the same unit.

    Returns:
        A probability, 0 to 1: cost / worth; None if it costs more than a yes is worth.

    Raises:
        FollowupError: If an argument is missing, not a number, or out of its range.

    Source:
        A fair stake is the chance times the prize: C. Huygens, "De ratiociniis in ludo aleae",
        1657, proposition 3.
    """
    price, prize = cost_and_worth(cost, worth)
    return float(price / prize) if price <= prize else None


def cost_and_worth(cost: Number, worth: Number) -> tuple[Fraction, Fraction]:
    """Return the two numbers of `break_even`, checked and exact."""
    return within(cost, "cost", 0, MOST_WORTH), within(worth, "worth", "0.01", MOST_WORTH)


def cost_of(minutes: Number, money: Number = 0, hour: Number = 0) -> Fraction:
    """Return what a follow-up costs in money.

    Args:
        minutes: The time that it takes, 0 to 1,000,000 minutes.
        money: What is paid for it (fares, phone), 0 or more in the learner's currency.
        hour: What an hour of the learner's time is worth, 0 or more in the same currency.

    Raises:
        FollowupError: If an argument is missing, not a number, or out of its range.
    """
    time = within(minutes, "time", 0, 1_000_000)
    paid = within(money, "paid", 0, MOST_WORTH)
    value = within(hour, "hour", 0, MOST_WORTH)
    return paid + time * value / 60


@dataclass(frozen=True)
class Waiting:
    """What the chance becomes when those who have not answered do.

    Args:
        if_all_no: The chance if all of them say no, a probability.
        if_all_yes: The chance if all of them say yes, a probability.
    """

    if_all_no: float
    if_all_yes: float


def waiting_bounds(belief: Belief, waiting: int) -> Waiting:
    """Return what the chance becomes if all that are waited for say no, or all say yes.

    Args:
        belief: What is believed now.
        waiting: How many have not answered yet, a count from 0 to 1,000,000,000.

    Raises:
        FollowupError: If the count is missing, not whole, or out of its range.

    Source:
        Worst-case bounds for answers that are missing: C. F. Manski, "Partial Identification of
        Probability Distributions", 2003, section 1.2.
    """
    missing = count(waiting, "waiting")
    total = belief.exact_a + belief.exact_b + missing
    return Waiting(float(belief.exact_a / total), float((belief.exact_a + missing) / total))
