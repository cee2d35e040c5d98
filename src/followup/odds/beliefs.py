"""What a learner may believe about a rate: a starting guess, and the answers counted since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from followup.errors import FollowupError
from followup.facts import fact
from followup.odds._numbers import Number, count, within
from followup.odds.beta import lower_quantile, rate, tails
from followup.words import say

__all__ = ["CAREFUL", "LEAST_SHAPE", "MOST_SHAPE", "OPEN", "Belief", "Range", "Start", "own_start"]

LEAST_SHAPE = Fraction(1, 100)
"""The smallest that A or B of a starting guess can be."""

MOST_SHAPE = 1_000_000
"""The largest that A or B of a starting guess can be."""


@dataclass(frozen=True)
class Start:
    """A starting guess about a rate, before any answer: the distribution Beta(a, b).

    It weighs as much as `a` yeses and `b` noes that have been counted.

    Args:
        name: What it is called, for readers.
        a: Its yeses, 0.01 to 1,000,000; not always whole.
        b: Its noes, 0.01 to 1,000,000; not always whole.

    Raises:
        FollowupError: If `a` or `b` is missing, not a number, or out of its range.
    """

    name: str
    a: Fraction
    b: Fraction

    def __post_init__(self) -> None:
        for side in ("a", "b"):
            number = within(getattr(self, side), f"start-{side}", "0.01", MOST_SHAPE)
            object.__setattr__(self, side, number)


_STARTS = fact("odds", "starts")

OPEN = Start("open", *_STARTS["open"])
"""Every rate is as likely as any other. Its mean is the fifty of fifty-fifty."""

CAREFUL = Start("careful", *_STARTS["careful"])
"""Small rates are more likely. Its mean is 10 of 100."""


def own_start(chance: Number, sure: Number) -> Start:
    """Return the learner's own starting guess.

    Args:
        chance: The guess itself, a probability above 0 and below 1.
        sure: How sure the learner is: as sure as after this many answers, above 0 to 1,000,000.

    Raises:
        FollowupError: If an argument is missing, not a number, or out of its range, or if the two
            together make A or B smaller than 0.01.
    """
    guess = within(chance, "guess", 0, 1, strict=True)
    weight = within(sure, "sure", "0.01", MOST_SHAPE)
    a, b = guess * weight, (1 - guess) * weight
    if min(a, b) < LEAST_SHAPE:
        raise FollowupError(say("odds-guess-too-sure"))
    return Start("own", a, b)


@dataclass(frozen=True)
class Range:
    """The middle of a belief: as much lies below `low` as above `high`.

    Args:
        level: How much of the belief lies inside, a probability from 0.5 to 0.999.
        low: A rate, 0 to 1.
        high: A rate, `low` to 1.
    """

    level: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """How far its ends are apart, 0 to 1."""
        return self.high - self.low


@dataclass(frozen=True)
class Belief:
    """What to believe about a rate after some answers.

    Each yes adds 1 to A of the starting guess, each no adds 1 to B, and the belief is Beta(A, B).

    Args:
        yes: How many answers were yes, a count from 0 to 1,000,000,000.
        no: How many were no, a count from 0 to 1,000,000,000.
        start: The starting guess.

    Raises:
        FollowupError: If a count is missing, not whole, or out of its range.

    Source:
        T. Bayes, "An Essay towards solving a Problem in the Doctrine of Chances", 1763; in today's
        words: A. Gelman and others, "Bayesian Data Analysis", 3rd edition, section 2.4.

    Example:
        >>> belief = Belief(2, 5)
        >>> belief.chance
        0.3333333333333333
        >>> belief.range().low
        0.16...
    """

    yes: int
    no: int
    start: Start = OPEN

    def __post_init__(self) -> None:
        object.__setattr__(self, "yes", count(self.yes, "yes"))
        object.__setattr__(self, "no", count(self.no, "no"))

    @property
    def exact_a(self) -> Fraction:
        """A of the belief, exactly."""
        return self.start.a + self.yes

    @property
    def exact_b(self) -> Fraction:
        """B of the belief, exactly."""
        return self.start.b + self.no

    @cached_property
    def a(self) -> float:
        """A of the belief, above 0."""
        return float(self.exact_a)

    @cached_property
    def b(self) -> float:
        """B of the belief, above 0."""
        return float(self.exact_b)

    @property
    def exact_chance(self) -> Fraction:
        """The chance that the next answer is a yes, exactly."""
        return self.exact_a / (self.exact_a + self.exact_b)

    @property
    def chance(self) -> float:
        """The chance that the next answer is a yes, a probability: the belief's mean A / (A + B).

        Source:
            P. S. de Laplace, "Essai philosophique sur les probabilités", 1814, sixth and seventh
            principles; the rule of succession is this for the open start.
        """
        return float(self.exact_chance)

    def and_also(self, yes: int = 0, no: int = 0) -> Belief:
        """Return the belief after more answers: counts of yeses and noes, 0 or more each."""
        more_yes, more_no = count(yes, "yes"), count(no, "no")
        return replace(self, yes=self.yes + more_yes, no=self.no + more_no)

    def quantile(self, chance: Number) -> float:
        """Return the rate, 0 to 1, that the true one is below with this chance.

        Args:
            chance: A probability above 0 and below 1.

        Raises:
            FollowupError: If the chance is missing, not a number, or out of its range.
        """
        below = within(chance, "chance", 0, 1, strict=True)
        if 2 * below <= 1:
            return rate(lower_quantile(float(below), self.a, self.b))
        return rate(-lower_quantile(float(1 - below), self.b, self.a))

    def range(self, level: Number = "0.8") -> Range:
        """Return the equal-tailed range of a level.

        Args:
            level: How much of the belief lies inside, a probability from 0.5 to 0.999.

        Raises:
            FollowupError: If the level is missing, not a number, or out of its range.

        Source:
            Gelman and others, "Bayesian Data Analysis", 3rd edition, section 2.3, "central
            interval".
        """
        inside = within(level, "level", "0.5", "0.999")
        tail = (1 - inside) / 2
        return Range(float(inside), self.quantile(tail), self.quantile(1 - tail))

    def chance_above(self, threshold: Number) -> float:
        """Return the chance that the true rate is above a threshold, which is from 0 to 1.

        Raises:
            FollowupError: If the threshold is missing, not a number, or out of its range.
        """
        least = float(within(threshold, "rate", 0, 1))
        return tails(least, self.a, self.b)[1]
