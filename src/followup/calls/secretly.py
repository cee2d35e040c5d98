"""What a review says of a secret: what it moved, what was true, and what showed it."""

from __future__ import annotations

from followup.calls.model import Call
from followup.calls.points import unknown_moved, whole
from followup.calls.revealing import Clue
from followup.calls.reviewing import Review
from followup.words import say

__all__ = ["secret_lines", "unknown_points", "unknown_sentence"]


def unknown_sentence(reviewed: Review) -> str:
    """Return in one sentence what nobody could know made of the call."""
    unknown = unknown_moved(reviewed)
    way = "no" if not whole(unknown) else "more" if unknown > 0 else "less"
    return say("review-unknown-moved", unknown=say("review-unknown"), way=way)


def unknown_points(unknown: int) -> str:
    """Return what nobody could know in points.

    Args:
        unknown: What the secret moved, millionths.
    """
    moved = whole(unknown)
    way = "no" if not moved else "gave" if unknown > 0 else "took"
    return say("review-then-unknown", way=way, n=moved)


def secret_lines(reviewed: Review, call: Call) -> list[str]:
    """Return what was true this time, and what showed it; nothing for a call without secrets."""
    if not reviewed.secret:
        return []
    truth = next(each.truth for each in call.secrets if each.name == reviewed.secret)
    return [say("review-this-time", typed=truth), _clue(reviewed.clue)]


def _clue(clue: Clue | None) -> str:
    if clue is None:
        return say("review-clue-none")
    sure = "yes" if clue.sure else "no"
    if clue.heard:
        return say("review-clue-heard", turn=clue.turn, reply=clue.reply, sure=sure)
    return say("review-clue-missed", turn=clue.turn, typed=clue.said, reply=clue.reply, sure=sure)
