"""Odds in words for people: plain, the same in the pages, in the commands and in the package.

Every rounding is made on exact fractions, so that no surface rounds a tie another way.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, gcd

from followup.facts import fact
from followup.odds._numbers import Number, within
from followup.odds.beliefs import Belief, Range
from followup.odds.chances import MOST_NEEDED, Waiting, break_even, cost_and_worth
from followup.words import say

__all__ = [
    "TOO_WIDE",
    "about",
    "at_least_one_in_words",
    "better_in_words",
    "break_even_in_words",
    "in_words",
    "is_too_early",
    "needed_in_words",
    "odds",
    "people",
    "range_in_words",
    "waiting_in_words",
]

MANY: int = fact("odds", "many")
"""More follow-ups than this are not a plan, a count."""

TOO_WIDE = Fraction(str(fact("odds", "too-wide")))
"""It is too early to tell while the range of 80 of 100 is wider than this, a share."""

_SNAP = 1e-6
_LEAST_SUM = 30
_CLOSE = 20


def odds(chance: Number) -> str:
    """Return the odds of yes to no in small whole numbers, such as `1 to 2`.

    In lowest terms where the two numbers add to at most 30. Otherwise the smallest pair that is
    near enough: with the smaller number 1, 2, 3 … and the other rounded, the first pair whose ratio
    is at most 1 part in 20 off. Then the smaller number is never above 10.

    Args:
        chance: A probability, 0 to 1; 0 is `0 to 1` and 1 is `1 to 0`.

    Raises:
        FollowupError: If it is missing, not a number, or out of its range.

    Source:
        The rule is ours. That 10 is enough: rounding is at most a half off, and 1/2 is 1/20 of 10.
    """
    share = within(chance, "chance", 0, 1)
    yes, no = _small(share.numerator, share.denominator - share.numerator)
    return say("odds-ratio", yes=yes, no=no)


def _small(yes: int, no: int) -> tuple[int, int]:
    """Return a small pair of whole numbers with about the same ratio."""
    common = gcd(yes, no)
    yes, no = yes // common, no // common
    if yes + no <= _LEAST_SUM:
        return yes, no
    if not yes or not no:
        return min(yes, 1), min(no, 1)
    if yes > no:
        return _small(no, yes)[::-1]
    for small in range(1, _CLOSE // 2 + 1):
        large = (2 * small * no + yes) // (2 * yes)
        if abs(large * yes - small * no) * _CLOSE <= small * no:
            break
    return small, large


def about(chance: Number) -> str:
    """Return a chance in words, such as `about 3 in 10`.

    In tens from 1 to 9; nearer to 0 or 1 in hundreds; then `less than 1 in 100`, `more than 99 in
    100`. Halves are rounded up.

    Args:
        chance: A probability, 0 to 1.

    Raises:
        FollowupError: If it is missing, not a number, or out of its range.
    """
    share = within(chance, "chance", 0, 1)
    if share in (0, 1):
        return say("odds-in", n=int(share * 100), parts=100)
    if 1 <= (tens := _rounded(share * 10)) <= 9:
        return say("odds-about", n=tens, parts=10)
    hundreds = _rounded(share * 100)
    if hundreds == 0:
        return say("odds-less-than-least")
    if hundreds == 100:
        return say("odds-more-than-most")
    return say("odds-about", n=hundreds, parts=100)


def _rounded(number: Fraction) -> int:
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)


def people(found: Range) -> tuple[int, int]:
    """Return a range as counts of 100 people, rounded outwards to whole people.

    An end that is a whole number but for the last digits of the computer stays that number.
    """
    return floor(100 * found.low + _SNAP), ceil(100 * found.high - _SNAP)


def range_in_words(belief: Belief, level: Number = "0.8") -> str:
    """Return the range as a sentence about 100 people.

    Args:
        belief: What is believed about the rate.
        level: How much of the belief lies inside, a probability from 0.5 to 0.999.
    """
    low, high = people(belief.range(level))
    whose = "record" if belief.yes + belief.no else "start"
    if low == high:
        return say("odds-range-one", whose=whose, low=low)
    return say("odds-range", whose=whose, low=low, high=high)


def is_too_early(belief: Belief) -> bool:
    """Whether the range of 80 of 100 is wider than `TOO_WIDE`, so that it says little."""
    return belief.range().width > TOO_WIDE + _SNAP / 100


def in_words(belief: Belief, waiting: int = 0) -> list[str]:
    """Return what is believed as sentences: the chance, the range, and whether it is too early.

    Args:
        belief: What is believed about the rate.
        waiting: How many have not answered yet, a count of 0 or more. It only matters where nobody
            has said yes or no.
    """
    chance = belief.exact_chance
    nothing = belief.yes + belief.no == 0
    first = say("odds-only-waiting") if waiting else say("odds-nothing-yet")
    says = [first] if nothing else []
    says.append(say("odds-chance-and-ratio", chance=about(chance), ratio=odds(chance)))
    says.append(range_in_words(belief))
    return says if nothing or not is_too_early(belief) else [*says, say("odds-too-early")]


def at_least_one_in_words(n: int, chance: Number) -> str:
    """Return as a sentence the chance of at least one yes in `n` more follow-ups."""
    return say("odds-at-least-one", n=n, chance=about(chance))


def needed_in_words(want: Number, n: int | None) -> str:
    """Return as a sentence how many follow-ups a wanted chance takes; None if too many."""
    goal = _in(within(want, "want", 0, 1, strict=True))
    if n is None:
        return say("odds-needed-never", n=MOST_NEEDED, goal=goal)
    if n > MANY:
        return say("odds-needed-too-many", n=n, goal=goal)
    return say("odds-needed", n=n, goal=goal)


def _in(share: Fraction) -> str:
    """Return a share as `9 in 10`, in hundreds or thousands if it takes them."""
    for parts in (10, 100, 1_000, 10_000):
        if (share * parts).denominator == 1:
            return say("odds-in", n=int(share * parts), parts=parts)
    return about(share)


def better_in_words(chance: Number) -> str:
    """Return as a sentence the chance that following up is better than not."""
    return say("odds-better", chance=about(chance))


def waiting_in_words(waiting: int, bounds: Waiting) -> str:
    """Return as a sentence what the chance becomes when those waited for answer; 1 or more."""
    no, yes = about(bounds.if_all_no), about(bounds.if_all_yes)
    return say("odds-waiting", n=waiting, no=no, yes=yes)


def break_even_in_words(cost: Number, worth: Number) -> str:
    """Return as a sentence from which chance on a follow-up is worth it; see `break_even`."""
    chance = break_even(cost, worth)
    if chance is None:
        return say("odds-never-worth-it")
    if chance == 0:
        return say("odds-always-worth-it")
    price, prize = cost_and_worth(cost, worth)
    calls = floor(prize / price)
    enough = say("odds-in", n=1, parts=calls) if calls >= 10 else about(chance)
    return say("odds-worth-it", chance=enough)
