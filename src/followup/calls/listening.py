"""What can be heard at a moment of a call: every text of each choice on offer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from followup.calls._fields import choose, quote
from followup.calls.model import Beat, Call, Choice
from followup.calls.own import filled
from followup.errors import FollowupError
from followup.hearing import Ear, the_table
from followup.words import say

__all__ = ["also_by_beat", "ear_at", "ear_for"]


def also_by_beat(call: Call) -> dict[str, dict[str, list[str]]]:
    """Return other ways to say the choices of a call, by beat and choice; only where it has any."""
    found = {
        beat.id: {choice.id: list(choice.also) for choice in beat.choices if choice.also}
        for beat in call.beats
    }
    return {beat: choices for beat, choices in found.items() if choices}


def ear_for(choices: Iterable[Choice], also: Mapping[str, Sequence[str]] | None = None) -> Ear:
    """Return what hears a sentence as one of some choices.

    Args:
        choices: What is on offer.
        also: Other ways to say them, by their ids; those of their file if left out.
    """

    def texts(choice: Choice) -> list[str]:
        other = choice.also if also is None else also.get(choice.id, ())
        return list(dict.fromkeys(filter(None, (choice.says, choice.plain, *other))))

    return Ear({choice.id: texts(choice) for choice in choices}, the_table())


def ear_at(call: Call, beat: str, only: str | None = None) -> Ear:
    """Return what hears a sentence at a beat, with the usual words in its places.

    Args:
        call: The call.
        beat: The id of one of its beats that has choices.
        only: The ids of the choices on offer, with commas between; all if left out.

    Raises:
        FollowupError: If there is no such beat or choice, or the beat ends the call.
    """
    beats = {each.id: each for each in filled(call).beats if each.choices}
    if beat not in beats:
        known = choose(tuple(beats), beat)
        raise FollowupError(say("call-command-no-beat", typed=quote(beat), advice=known))
    return ear_for(_only(beats[beat], only))


def _only(beat: Beat, only: str | None) -> list[Choice]:
    """Return the choices of a beat that are on offer."""
    choices = {choice.id: choice for choice in beat.choices}
    if only is None:
        return list(choices.values())
    asked = [each for each in (part.strip() for part in only.split(",")) if each]
    for each in asked:
        if each not in choices:
            known = choose(tuple(choices), each)
            raise FollowupError(say("call-command-no-choice", typed=quote(each), advice=known))
    return [choice for name, choice in choices.items() if name in asked or not asked]
