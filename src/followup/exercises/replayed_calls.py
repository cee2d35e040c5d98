"""A call of a notebook made again from what was said in it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from zlib import crc32

from followup.calls import CallInProgress, play, with_words
from followup.errors import FollowupError
from followup.exercises.graphs import graph_of
from followup.exercises.kept_calls import Kept, Mark, Said, keep, recall, set_aside

__all__ = ["keep_call", "recalled", "replayed"]


Own = Mapping[str, str]
"""A learner's own words, by the places of a call."""


def recalled(mark: Mark, own: Own) -> CallInProgress:
    """Return a call where the learner was; at its start if it was written anew since then.

    Args:
        mark: Which call it is.
        own: The learner's own words.
    """
    kept = recall(mark)
    with suppress(FollowupError):  # what was said is not on offer any more
        if kept.heard in (None, _heard(mark, kept.said)):
            return replayed(mark, kept.said, own)
    set_aside(mark)
    return replayed(mark, own=own)


def replayed(mark: Mark, said: Said = (), own: Own | None = None) -> CallInProgress:
    """Return a call after what was said since its start.

    Args:
        mark: Which call it is.
        said: What was said.
        own: The learner's own words; the usual ones if left out.

    Raises:
        FollowupError: If that cannot be said.
    """
    name, seed, given = mark
    call = play(with_words(graph_of(name), own), seed=seed)
    for choice in given:
        call.say(choice)
    if given:
        call.redraw(call.dice)
    for choice in said:
        call.say(choice)
    return call


def keep_call(mark: Mark, call: CallInProgress) -> None:
    """Keep a call as it is now.

    Args:
        mark: Which call it is.
        call: The call.
    """
    said = tuple(turn.choice for turn in call.turns[len(mark[2]) :])
    keep(mark, Kept(said, _heard(mark, said)))


def _heard(mark: Mark, said: Said) -> int:
    """A number for all that a call has shown, and for its secret: another version has another.

    It is made of the usual words: nothing of the learner's own is in what is kept.
    """
    call = replayed(mark, said)
    lines = [line.says for line in call.transcript]
    offer = [choice.says for choice in call.choices]
    return crc32("\n".join([call.secret, *lines, *offer]).encode())
