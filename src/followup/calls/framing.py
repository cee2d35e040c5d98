"""What stands round a moment of a call in a text: a letter as far as it is written, or its head."""

from __future__ import annotations

from collections.abc import Mapping

from followup.calls.channels import EMAIL
from followup.calls.hearing import is_voice
from followup.calls.letters import Letter, letters_of, subject_now
from followup.calls.model import Call, words_of
from followup.calls.playing import CallInProgress
from followup.calls.telling import speaker_name
from followup.words import say

__all__ = ["heard_now"]


def heard_now(
    call: CallInProgress, plain: bool = False, own: Mapping[int, str] | None = None
) -> list[str]:
    """Return what is heard or read at this moment, and the letter that is written, a line each.

    Args:
        call: A call that was not hung up.
        plain: Whether it is told in simple English.
        own: The learner's own sentences, by their turns from 0.
    """
    beat, data = call.beat, call.graph.call
    lines = [beat.at] if beat.at else []
    comes = beat.channel == EMAIL and is_voice(beat.speaker) and not beat.part
    if comes:
        lines.append(say("call-letter-from", name=speaker_name(data, beat.speaker)))
        lines.append(say("call-part-line", part="subject", typed=subject_now(call, plain, own)))
    if says := words_of(beat, plain):
        name = "" if comes else speaker_name(data, beat.speaker)
        lines.append(say("call-line", name=name, typed=says) if name else says)
    return [*lines, *_written(call, data, letters_of(call, plain, own))] if beat.part else lines


def _written(call: CallInProgress, data: Call, letters: tuple[Letter, ...]) -> list[str]:
    """Return the letter as far as it is written, and in brackets the part that is missing."""
    now = letters[-1] if letters and not letters[-1].sent else None
    lines = [say("call-letter-to", name=data.employer.name)]
    if now and now.subject:
        lines.append(say("call-part-line", part="subject", typed=now.subject))
    missing = f"[{say('call-part', part=call.beat.part)}]"
    return [*lines, *(now.parts if now else ()), missing]
