"""Who hears the learner: somebody hangs up where there is a phone in hand, and else stops."""

from __future__ import annotations

from followup.facts import fact
from followup.words import say

__all__ = ["is_voice", "phone_at", "you_leave"]


def is_voice(speaker: str) -> bool:
    """Return whether somebody speaks, and it is no ring, music or scene.

    Args:
        speaker: One of `SPEAKERS`.
    """
    return speaker not in fact("call", "voiceless")


def phone_at(speaker: str) -> str:
    """Return `on` where somebody is on the phone, `off` where nobody is, as the messages choose."""
    return "on" if is_voice(speaker) else "off"


def you_leave(speaker: str) -> str:
    """Return the learner's words for leaving the call while this speaker is heard."""
    return say("call-you-hang-up", phone=phone_at(speaker))
