"""Who hears the learner: somebody hangs up where there is a phone in hand, and else stops."""

from __future__ import annotations

from followup.calls.model import PHONE, Beat
from followup.facts import fact
from followup.words import say

__all__ = ["is_voice", "way_at", "you_leave"]


def is_voice(speaker: str) -> bool:
    """Return whether somebody speaks, and it is no ring, music or scene.

    Args:
        speaker: One of `SPEAKERS`.
    """
    return speaker not in fact("call", "voiceless")


def way_at(beat: Beat) -> str:
    """Return how one leaves at a moment: by its channel, or `off` where nobody is on the phone."""
    return "off" if beat.channel == PHONE and not is_voice(beat.speaker) else beat.channel


def you_leave(beat: Beat) -> str:
    """Return the learner's words for leaving at a moment."""
    return say("call-you-hang-up", way=way_at(beat))
