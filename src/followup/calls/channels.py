"""How a call reaches the employer, and what stands in a file that no channel can carry."""

from __future__ import annotations

from collections.abc import Iterator

from followup._yaml import Node, Table
from followup.calls._fields import quote
from followup.calls.model import CHANNELS, PHONE, Beat, Call, is_spoken
from followup.errors import Fault
from followup.facts import fact
from followup.words import say

__all__ = ["EMAIL", "IN_PERSON", "SCENE", "SUBJECT", "WRITTEN", "check_channels", "off_the_phone"]

EMAIL = "email"
IN_PERSON = "in-person"
WRITTEN: tuple[str, ...] = tuple(fact("call", "written"))
SCENE = "scene"
SUBJECT = "subject"
_SOUNDS: tuple[str, ...] = tuple(fact("call", "phone-sounds"))


def off_the_phone(call: Call) -> bool:
    """Return whether a call needs what a player of calls by phone does not know."""
    beats = call.beats
    return call.channel != PHONE or any(b.channel != PHONE or b.part or b.at for b in beats)


def check_channels(call: Call, top: Table) -> Iterator[Fault]:
    """Yield every fault of the channels of `call`, with the lines of its file `top`."""
    if any(beat.channel not in CHANNELS for beat in call.beats):
        return  # that is told already, and the rest depends on it
    for beat in call.beats:
        lines = _lines(top, beat)
        yield from _sound(beat, lines)
        yield from _part(beat, lines)
    yield from _sender(call, top)
    yield from _jumps(call)
    yield from _no_subject(call)


def _lines(top: Table, beat: Beat) -> dict[str, int]:
    """Return the line of each key of a beat."""
    beats: Node | None = top.get("beats")
    node = beats.get(beat.id) if isinstance(beats, Table) else None
    keys = node.keys.items() if isinstance(node, Table) else ()
    return {key: place.line for key, place in keys}


def _sound(beat: Beat, lines: dict[str, int]) -> Iterator[Fault]:
    """Yield a fault for a sound of the phone where there is none."""
    if beat.speaker in _SOUNDS and beat.channel != PHONE:
        what = say("call-file-phone-sound", typed=quote(beat.speaker), channel=beat.channel)
        yield Fault(lines.get("speaker", beat.line), what)


def _part(beat: Beat, lines: dict[str, int]) -> Iterator[Fault]:
    """Yield a fault for each thing of a letter where no such letter is."""
    at = lines.get("part", beat.line)
    if beat.part == SUBJECT and beat.channel != EMAIL:
        yield Fault(at, say("call-file-subject-elsewhere", key=quote("part: subject")))
    elif beat.part and beat.channel not in WRITTEN:
        yield Fault(at, say("call-file-part-elsewhere", channel=beat.channel))
    if beat.part and beat.ends:
        yield Fault(at, say("call-file-part-at-end"))
    line = lines.get(SUBJECT, beat.line)
    if beat.subject and beat.channel != EMAIL:
        yield Fault(line, say("call-file-subject-elsewhere", key=quote(SUBJECT)))
    elif beat.subject and beat.part:
        yield Fault(line, say("call-file-subject-twice"))


def _sender(call: Call, top: Table) -> Iterator[Fault]:
    """Yield a fault where a letter begins and nobody knows who sends it."""
    first = next((beat for beat in call.beats if beat.part == SUBJECT), None)
    if first and not call.sender:
        yield Fault(_lines(top, first).get("part", first.line), say("call-file-no-sender"))


def _jumps(call: Call) -> Iterator[Fault]:
    """Yield a fault for each lead by which the channel changes in mid-sentence."""
    beats = {beat.id: beat for beat in call.beats}
    for beat in call.beats:
        for lead in (lead for choice in beat.options for lead in choice.leads):
            for there in (beats[name] for name, _ in lead.to if name in beats):
                apart = there.at or SCENE in (beat.speaker, there.speaker)
                if there.channel != beat.channel and not apart:
                    what = say(
                        "call-file-jump",
                        typed=quote(there.id),
                        channel=beat.channel,
                        other=there.channel,
                    )
                    yield Fault(lead.line, what)


def _no_subject(call: Call) -> Iterator[Fault]:
    """Yield a fault for each letter that some play gets to before any letter has a subject."""
    beats = {beat.id: beat for beat in call.beats}
    first = beats.get(call.start)
    waiting, seen = [first] if first else [], {call.start}
    while waiting:
        beat = waiting.pop()
        if beat.channel == EMAIL:
            if beat.part == SUBJECT or beat.subject:
                continue
            if beat.part or beat.speaker != SCENE or any(map(is_spoken, beat.choices)):
                yield Fault(beat.line, _needs_subject(beat))
                continue
        for name in (to for choice in beat.options for lead in choice.leads for to, _ in lead.to):
            if name in beats and name not in seen:
                seen.add(name)
                waiting.append(beats[name])


def _needs_subject(beat: Beat) -> str:
    comes = not beat.part and beat.speaker != SCENE
    return say("call-file-no-subject", typed=quote(beat.id), comes="yes" if comes else "no")
