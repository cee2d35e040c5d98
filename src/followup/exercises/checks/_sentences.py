"""Sentences of the learner's own that a practice call can hear."""

from __future__ import annotations

from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import is_kind, sentence
from followup.exercises.own_words import check_sentence
from followup.exercises.tasks import Misread, Mistake
from followup.facts import fact
from followup.hearing import words_in
from followup.words import say

__all__ = ["MOST_WORDS", "as_spoken", "is_short_and_kind", "read_sentence"]

MOST_WORDS: int = fact("exercise", "longest")


def read_sentence(value: Any) -> str:
    """Return a sentence that can be heard, with single spaces.

    Raises:
        Misread: If it is no text, or nothing can be heard in it.
    """
    if isinstance(value, str):
        try:
            check_sentence(value)
        except FollowupError as error:
            raise Misread(str(error)) from None
    found = sentence(value)
    if all(word.isdecimal() for word in words_in(found)):
        raise Misread(say("exercise-only-numbers"))
    return found


def is_short_and_kind(value: str) -> bool:
    """Return whether a sentence is neither long nor unkind."""
    return is_kind(value) and len(value.split()) <= MOST_WORDS


def as_spoken() -> tuple[Mistake, ...]:
    """Return the mistakes of a sentence that is long or unkind."""
    return (
        Mistake(lambda value, _: not is_kind(value), say("exercise-start-unkind")),
        Mistake(
            lambda value, _: len(value.split()) > MOST_WORDS,
            say("exercise-start-long", n=MOST_WORDS),
        ),
    )
