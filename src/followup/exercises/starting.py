"""Starting a practice call in a notebook, with the learner's own words in it if they give some."""

from __future__ import annotations

from typing import Any

from followup.errors import FollowupError
from followup.exercises.calls import PracticeCall
from followup.exercises.graphs import graph_of
from followup.exercises.played_calls import whole_seed
from followup.exercises.written_calls import WrittenCall
from followup.words import say

__all__ = ["practise"]


def practise(
    call: str | WrittenCall, seed: int = 1, keep: bool = False, plain: bool = False, **own: str
) -> PracticeCall:
    """Start a practice call.

    Args:
        call: The id of the call, such as `after-the-no`, or a call of the learner's own.
        seed: A whole number from 0 to 4,294,967,295. The same seed gives the same call, as on the
            page; another one gives other luck.
        keep: Whether the call goes on where the learner was, also in a new Python.
        plain: Whether all is heard and said in simple English.
        own: The learner's own words for the places of a call that has some, such as `you="Sara"`.
            They stay in memory, whatever is kept.

    Raises:
        FollowupError: If there is no such call or place, the seed is no whole number in its range,
            or own words are no text.
    """
    if isinstance(call, WrittenCall):
        call = call.name
    if not isinstance(call, str):
        raise FollowupError(say("exercise-call-no-name", code='"after-the-no"'))
    seed = whole_seed(seed)
    _check(tuple(dict(graph_of(call).call.own)), own)
    return PracticeCall(call, seed, keep=bool(keep), plain=bool(plain), own=own)


def _check(places: tuple[str, ...], own: dict[str, Any]) -> None:
    for place, words in own.items():
        if place not in places:
            names, n = ", ".join(places), len(places)
            raise FollowupError(say("exercise-call-no-place", typed=place, names=names, n=n))
        if not isinstance(words, str):
            raise FollowupError(say("exercise-call-own-no-text", code=f'{place}="…"'))
