"""The second half of *Your odds*: the range, the next three, and what it says."""

from __future__ import annotations

import re
from typing import Any

from followup.exercises.answers import near, number, sentence, share, value_is, whole
from followup.exercises.checks._kinds import chosen, guess
from followup.exercises.checks._own_record import (
    OF,
    Counts,
    as_people,
    chance,
    counts,
    counts_again,
    none_in_three,
    of_an_older,
    with_example,
)
from followup.exercises.tasks import Mistake, Task, Values
from followup.facts import fact
from followup.odds import Belief, people
from followup.words import say

__all__ = ["at_least_one", "my_words", "range_width", "three_guess", "what_it_says"]

_WORDS: dict[str, int] = fact("exercise", "count-words")
_PROMISES = "|".join(fact("exercise", "promises"))
_PROMISE = re.compile(rf"(?i)(?<!not )\b({_PROMISES})\b")
_CODE = "at_least_one = 1 - none_in_three"


def _ends(both: Counts) -> tuple[int, int]:
    return people(Belief(*both).range())


def _width(both: Counts) -> int:
    low, high = _ends(both)
    return high - low


def range_width() -> Task:
    """How many people lie between the two ends of the range."""
    return Task(
        name="range_width",
        kind="counting",
        ask=say("exercise-your-odds-range-width-ask"),
        read=_read_width,
        right=lambda value, v: value == _width(counts(v)),
        praise=say("exercise-your-odds-range-width-praise"),
        mistakes=(
            value_is(lambda v: _ends(counts(v))[0], say("exercise-your-odds-range-width-one-end")),
            value_is(lambda v: _ends(counts(v))[1], say("exercise-your-odds-range-width-one-end")),
            value_is(lambda v: sum(_ends(counts(v))), say("exercise-your-odds-range-width-added")),
            value_is(lambda v: -_width(counts(v)), say("exercise-your-odds-range-width-below")),
            value_is(lambda v: _width((0, 0)), say("exercise-your-odds-range-width-first")),
            of_an_older(_width),
        ),
        otherwise=say("exercise-your-odds-range-width-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-picture-again"),
            say("exercise-your-odds-range-width-hint-2"),
            say("exercise-your-odds-range-width-hint-3"),
        ),
        answer=lambda v: "range_width = {1} - {0}".format(*_ends(counts(v))),
        why=say("exercise-your-odds-range-width-why"),
        first=counts_again("range_width"),
        shows=_shown_width,
    )


def _read_width(value: Any) -> int:
    """Read a number of people; one below 0 is known as the two ends the wrong way round."""
    found = number(value)
    return int(found) if -100 <= found < 0 else whole(0, 100)(value)


def _shown_width(value: int, values: Values) -> str:
    low, high = _ends(counts(values))
    line = say("exercise-your-odds-range-width-shown", low=low, high=high, n=value)
    return with_example(line, values)


def three_guess() -> Task:
    """A guess before the chance of at least one yes in three is worked out."""
    return guess(
        name="three_guess",
        high=OF,
        example=6,
        praise=say("exercise-your-odds-three-guess-praise"),
        hint=say("exercise-your-odds-three-guess-hint"),
    )


def at_least_one() -> Task:
    """The chance of at least one yes in the next three."""

    def worked_out(both: Counts) -> float:
        return 1 - none_in_three(both)

    return Task(
        name="at_least_one",
        kind="counting",
        ask=say("exercise-your-odds-at-least-one-ask"),
        read=share,
        right=lambda value, v: near(value, worked_out(counts(v))),
        praise=say("exercise-your-odds-at-least-one-praise"),
        mistakes=(
            value_is(
                lambda v: none_in_three(counts(v)), say("exercise-your-odds-at-least-one-none")
            ),
            value_is(
                lambda v: 3 * chance(counts(v)),
                say("exercise-your-odds-at-least-one-times-three"),
            ),
            value_is(
                lambda v: 1 - (1 - chance(counts(v))) ** 3,
                say("exercise-your-odds-at-least-one-too-sure"),
            ),
            value_is(lambda v: chance(counts(v)), say("exercise-your-odds-at-least-one-only-one")),
            of_an_older(worked_out),
        ),
        otherwise=say("exercise-your-odds-at-least-one-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-your-odds-at-least-one-hint-1"),
            say("exercise-your-odds-at-least-one-hint-2"),
            say("exercise-write", code=_CODE),
        ),
        answer=_CODE,
        why=say("exercise-your-odds-at-least-one-why"),
        first=counts_again("at_least_one"),
        shows=as_people(OF, "three_guess"),
    )


def my_words() -> Task:
    """A sentence of the learner's own about the record."""
    return Task(
        name="my_words",
        kind="own-words",
        ask=say("exercise-your-odds-my-words-ask"),
        read=sentence,
        right=lambda value, v: _is_own(value, v) and not _PROMISE.search(value),
        praise=say("exercise-your-odds-my-words-praise"),
        mistakes=(
            Mistake(
                lambda value, _: not _numbers_in(value), say("exercise-your-odds-my-words-none")
            ),
            Mistake(_is_own, say("exercise-your-odds-my-words-promise")),
        ),
        otherwise=say("exercise-your-odds-my-words-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-your-odds-my-words-hint-1"),
            say("exercise-your-odds-my-words-hint-2"),
            say("exercise-your-odds-my-words-hint-3"),
        ),
        answer=_example_words,
        why=say("exercise-your-odds-my-words-why"),
        first=counts_again("my_words"),
    )


def _numbers_in(words: str) -> set[int]:
    spelled = {_WORDS[word] for word in re.findall(r"[a-z]+", words.casefold()) if word in _WORDS}
    return {int(digits) for digits in re.findall(r"\d{1,9}", words)} | spelled


def _is_own(words: str, values: Values) -> bool:
    """Tell whether a sentence names a number that comes from the record."""
    return bool(_numbers_in(words) & _own_numbers(values))


def _own_numbers(values: Values) -> set[int]:
    """What a sentence about the record can name: the counts, the chance, the range."""
    both = counts(values)
    found = (chance(both), 1 - none_in_three(both))
    of_hundred = [number for each in found for number in (int(100 * each), round(100 * each))]
    return {*both, sum(both), *_ends(both), _width(both), *of_hundred}


def _example_words(values: Values) -> str:
    low, high = _ends(counts(values))
    return f'my_words = "{say("exercise-your-odds-my-words-example", low=low, high=high)}"'


def what_it_says() -> Task:
    """What a record says, and of whom."""
    return chosen(
        "what_it_says",
        "C",
        ask=say("exercise-choose"),
        praise=say("exercise-your-odds-what-it-says-praise"),
        wrong=(say("exercise-your-odds-what-it-says-a"), say("exercise-your-odds-what-it-says-b")),
        hints=(
            say("exercise-your-odds-what-it-says-hint-1"),
            say("exercise-your-odds-what-it-says-hint-2"),
            say("exercise-your-odds-what-it-says-hint-3"),
        ),
        why=say("exercise-your-odds-what-it-says-why"),
    )
