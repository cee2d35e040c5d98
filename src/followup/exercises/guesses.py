"""A guess beside what came of many calls, each with people."""

from __future__ import annotations

from html import escape
from typing import Any

from followup.exercises.answers import whole
from followup.exercises.many_calls import Many
from followup.exercises.pictures import people_svg
from followup.exercises.shown import Shown
from followup.exercises.tasks import Misread, is_empty
from followup.words import say

__all__ = ["guess_beside"]


def guess_beside(my_guess: Any, many: Many) -> Shown:
    """Return a guess of 100 beside how many of many calls ended in a yes.

    Args:
        my_guess: How many calls of 100, a count from 0 to 100; three dots for no guess.
        many: What came.
    """
    all_calls = many.yes + many.no
    came = round(100 * many.yes / all_calls)
    found = (say("exercise-beside-found", n=many.yes, all=all_calls), people_svg(came))
    try:
        n = whole(0, 100)(my_guess)
        rows = [(say("exercise-beside-guess", n=n), people_svg(n)), found, (_off(n - came), "")]
    except Misread as error:
        says = say("exercise-beside-none") if is_empty(my_guess) else str(error)
        rows = [(says, ""), found]
    html = "".join(f"<p>{escape(words)}</p>{picture}" for words, picture in rows)
    return Shown("\n".join(words for words, _ in rows), html)


def _off(by: int) -> str:
    if not by:
        return say("exercise-beside-exact")
    return say("exercise-beside-off", n=abs(by), way="high" if by > 0 else "low")
