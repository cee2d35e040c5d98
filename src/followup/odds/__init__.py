"""Your own odds: what to believe about a rate from your own yeses and noes, and what follows.

It needs nothing but Python. All counts, chances and words come out the same in `web/`, and one
table of cases holds the two together.

Example:
    >>> belief = Belief(yes=2, no=5)
    >>> in_words(belief)
    >>> at_least_one(belief, 5)
    >>> needed(belief, "0.9")
    >>> better(belief, Belief(yes=1, no=20))
"""

from followup.odds.beliefs import CAREFUL, OPEN, Belief, Range, Start, own_start
from followup.odds.chances import (
    Waiting,
    at_least_one,
    at_least_one_if_known,
    better,
    break_even,
    cost_of,
    exactly_at_least_one,
    needed,
    waiting_bounds,
)
from followup.odds.reporting import Asked, odds_report, odds_sentences
from followup.odds.words import (
    about,
    at_least_one_in_words,
    better_in_words,
    break_even_in_words,
    in_words,
    is_too_early,
    needed_in_words,
    odds,
    people,
    range_in_words,
    waiting_in_words,
)

__all__ = [
    "CAREFUL",
    "OPEN",
    "Asked",
    "Belief",
    "Range",
    "Start",
    "Waiting",
    "about",
    "at_least_one",
    "at_least_one_if_known",
    "at_least_one_in_words",
    "better",
    "better_in_words",
    "break_even",
    "break_even_in_words",
    "cost_of",
    "exactly_at_least_one",
    "in_words",
    "is_too_early",
    "needed",
    "needed_in_words",
    "odds",
    "odds_report",
    "odds_sentences",
    "own_start",
    "people",
    "range_in_words",
    "waiting_bounds",
    "waiting_in_words",
]
