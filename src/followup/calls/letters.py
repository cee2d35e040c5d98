"""The letters and text messages of a play: built of parts. `web/call/letters.js` says the same.

The parts that are chosen one after another make one letter. It is sent when something else comes,
and nobody reads it before. What is written whole, as an answer, is a letter too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from followup.calls.channels import EMAIL, SUBJECT, WRITTEN
from followup.calls.model import HANG_UP, Call, is_spoken, words_of
from followup.calls.playing import CallInProgress, Turn
from followup.facts import fact
from followup.words import say

__all__ = ["Letter", "as_text", "letters_of", "names_in", "renamed", "subject_now"]

_RE: str = fact("call", "reply-mark")
_TITLES: tuple[str, ...] = tuple(fact("call", "name-titles"))


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter or a text message of the learner.

    Args:
        channel: `email` or `text`.
        subject: What it is about; empty while it is not chosen, and in a text message.
        parts: The words of its other parts, in their order.
        sent: Whether it was sent.
    """

    channel: str
    subject: str
    parts: tuple[str, ...]
    sent: bool


def letters_of(
    call: CallInProgress, plain: bool = False, own: Mapping[int, str] | None = None
) -> tuple[Letter, ...]:
    """Return every letter and message that was begun and not thrown away, in their order.

    Args:
        call: The play.
        plain: Whether the lines are those in simple English.
        own: The learner's own sentences, by their turns from 0.
    """
    letters, thread, seen = list[Letter](), "", 0
    for group, sent in _groups(call):
        for turn in call.turns[seen : group[0] + 1]:
            thread = turn.beat.subject or thread
        seen, channel = group[-1] + 1, call.turns[group[0]].beat.channel
        words = [(call.turns[at], _words(call, at, plain, own or {})) for at in group]
        chosen = next((text for turn, text in words if turn.beat.part == SUBJECT), "")
        begins = call.turns[group[0]].beat.part == SUBJECT
        thread = chosen if begins else _answering(thread)
        parts = tuple(text for turn, text in words if text and turn.beat.part != SUBJECT)
        letters.append(Letter(channel, thread if channel == EMAIL else "", parts, sent))
    return tuple(letters)


def subject_now(
    call: CallInProgress, plain: bool = False, own: Mapping[int, str] | None = None
) -> str:
    """Return what a letter is about that comes to the learner now; else as `letters_of`."""
    letters = letters_of(call, plain, own)
    before = [turn.beat.subject for turn in call.turns if turn.beat.subject]
    thread = letters[-1].subject if letters else "".join(before[-1:])
    return call.beat.subject or _answering(thread)


def _groups(call: CallInProgress) -> Iterator[tuple[list[int], bool]]:
    """Yield the turns of each letter, by their places, and whether it was sent."""
    now: list[int] = []
    for place, turn in enumerate(call.turns):
        part = turn.beat.part
        if now and part in ("", SUBJECT):
            yield now, True
            now = []
        if part:
            now = [] if turn.choice == HANG_UP else [*now, place]
        elif turn.beat.channel in WRITTEN and _is_written(call, turn):
            yield [place], True
    if now:
        yield now, call.beat.part in ("", SUBJECT)


def _is_written(call: CallInProgress, turn: Turn) -> bool:
    """Return whether a choice is words, and no deed in round brackets."""
    return turn.choice != HANG_UP and is_spoken(call.graph.choice_of(turn.state, turn.arc))


def _words(call: CallInProgress, place: int, plain: bool, own: Mapping[int, str]) -> str:
    """Return what was written in a turn; empty where a part was left out."""
    turn = call.turns[place]
    if not _is_written(call, turn):
        return ""
    return own.get(place) or words_of(call.graph.choice_of(turn.state, turn.arc), plain)


def _answering(thread: str) -> str:
    """Return the subject of an answer to a letter."""
    return thread if not thread or thread.startswith(_RE) else _RE + thread


def as_text(letter: Letter, call: Call) -> str:
    """Return a letter as text, to copy: a message in one line, an email with its head."""
    if letter.channel != EMAIL:
        return " ".join(letter.parts)
    to = say("call-letter-to", name=call.employer.name)
    head = [to, say("call-part-line", part="subject", typed=letter.subject)]
    return "\n\n".join(["\n".join(head), *letter.parts])


def names_in(call: Call) -> dict[str, str]:
    """Return the names that stand in the letters of a call, by the place that they hold."""
    employer = call.employer
    return {"you": call.sender, "employer": employer.name, "company": employer.company}


def renamed(text: str, names: Mapping[str, str], own: Mapping[str, str]) -> str:
    """Return a text with somebody's own names in place of those of the call.

    Args:
        text: The text.
        names: The names that stand in it, as `names_in` returns them.
        own: Somebody's own names for some of them.
    """
    put = dict(_pairs(names, own))
    if not put:
        return text
    known = sorted(put, key=len, reverse=True)
    pattern = "|".join(map(re.escape, known))
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda found: put[found[0]], text)


def _pairs(names: Mapping[str, str], own: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each name that may stand in a text, with what to put there."""
    for place, name in names.items():
        words = own.get(place, "").split()
        mine = " ".join(words)
        if name and mine:
            yield name, mine
            if place != "company" and " " in name:
                first, last = name.split(" ")[0], name.split(" ")[-1]
                yield from ((f"{title} {last}", mine) for title in _TITLES)
                bare = [word for word in words if word not in _TITLES] or words
                yield first, bare[0]
                yield last, bare[-1]
