"""A call of a notebook made again from what was said in it."""

from __future__ import annotations

from contextlib import suppress
from zlib import crc32

from followup.calls import CallInProgress, play, shipped
from followup.errors import FollowupError
from followup.exercises.kept_calls import Kept, Mark, Said, keep, recall, set_aside

__all__ = ["keep_call", "recalled", "replayed"]


def recalled(mark: Mark) -> CallInProgress:
    """Return a call where the learner was; at its start if it was written anew since then.

    Args:
        mark: Which call it is.
    """
    kept = recall(mark)
    with suppress(FollowupError):  # what was said is not on offer any more
        call = replayed(mark, kept.said)
        if kept.heard in (None, _heard(call)):
            return call
    set_aside(mark)
    return replayed(mark)


def replayed(mark: Mark, said: Said = ()) -> CallInProgress:
    """Return a call after what was said since its start.

    Args:
        mark: Which call it is.
        said: What was said.

    Raises:
        FollowupError: If that cannot be said.
    """
    name, seed, given = mark
    call = play(shipped(name), seed=seed)
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
    given = mark[2]
    keep(mark, Kept(tuple(turn.choice for turn in call.turns[len(given) :]), _heard(call)))


def _heard(call: CallInProgress) -> int:
    """A number for all that a call has shown, and for its secret: another version has another."""
    lines = [line.says for line in call.transcript]
    offer = [choice.says for choice in call.choices]
    return crc32("\n".join([call.secret, *lines, *offer]).encode())
