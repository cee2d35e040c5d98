"""All that `followup odds` says about some answers, as one table of names and values."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from followup.facts import fact
from followup.odds._numbers import Number, count, within
from followup.odds.beliefs import Belief
from followup.odds.chances import MOST_NEXT, at_least_one, better, needed, waiting_bounds
from followup.odds.words import (
    at_least_one_in_words,
    better_in_words,
    in_words,
    needed_in_words,
    odds,
    waiting_in_words,
)

__all__ = ["NEXT", "WANT", "Asked", "odds_report", "odds_sentences"]

NEXT: int = fact("odds", "next")
"""How many follow-ups are looked ahead if nobody says."""

WANT = str(fact("odds", "want"))
"""The wanted chance if nobody says."""


@dataclass(frozen=True)
class Asked:
    """What is asked beside the belief.

    Args:
        waiting: How many have not answered yet, a count from 0 to 1,000,000,000.
        next: How many follow-ups to look ahead, a count from 0 to 1,000,000.
        want: The wanted chance of at least one yes, a probability above 0 and below 1.
        without: What is believed about the rate without a follow-up; None if nothing.

    Raises:
        FollowupError: If something is missing, not a number, or out of its range.
    """

    waiting: int = 0
    next: int = NEXT
    want: Number = WANT
    without: Belief | None = None

    def __post_init__(self) -> None:
        waits = count(self.waiting, "waiting")
        ahead = count(self.next, "next", high=MOST_NEXT)
        want = within(self.want, "want", 0, 1, strict=True)
        for field, number in (("waiting", waits), ("next", ahead), ("want", want)):
            object.__setattr__(self, field, number)


def odds_report(belief: Belief, asked: Asked | None = None) -> dict[str, Any]:
    """Return what follows from a belief, ready for JSON.

    Args:
        belief: What is believed about the rate.
        asked: What else is asked; the usual questions if left out.

    Returns:
        `chance`, `odds`, `range` (`level`, `low`, `high`), `at_least_one` (`n`, `chance`), `needed`
        (`want`, `n`, which is None where 1,000 follow-ups do not reach it), `better_than_without`
        (None where nothing is known without), `waiting` (`if_all_no`, `if_all_yes`), `words`.
    """
    ask = asked or Asked()
    better_than = None if ask.without is None else better(belief, ask.without)
    return {
        "chance": belief.chance,
        "odds": odds(belief.exact_chance),
        "range": asdict(belief.range()),
        "at_least_one": {"n": ask.next, "chance": at_least_one(belief, ask.next)},
        "needed": {"want": float(ask.want), "n": needed(belief, ask.want)},
        "better_than_without": better_than,
        "waiting": asdict(waiting_bounds(belief, ask.waiting)),
        "words": " ".join(odds_sentences(belief, ask)),
    }


def odds_sentences(belief: Belief, asked: Asked | None = None) -> list[str]:
    """Return the same as sentences for people, each a line of its own."""
    ask = asked or Asked()
    says = in_words(belief, ask.waiting)
    if ask.waiting:
        says.append(waiting_in_words(ask.waiting, waiting_bounds(belief, ask.waiting)))
    if ask.next:
        says.append(at_least_one_in_words(ask.next, at_least_one(belief, ask.next)))
    says.append(needed_in_words(ask.want, needed(belief, ask.want)))
    if ask.without is not None:
        says.append(better_in_words(better(belief, ask.without)))
    return says
