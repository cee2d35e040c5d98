"""What makes a call harder to follow without being wrong: advice to its author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.calls._fields import quote
from followup.calls.model import Beat, Call, Choice, is_spoken
from followup.errors import Fault
from followup.facts import fact
from followup.words import say

__all__ = ["MOST_WORDS", "advise"]

MOST_WORDS = 20
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+")


def advise(call: Call) -> tuple[Fault, ...]:
    """Return what the author may want to change, sorted by line."""
    found = {advice for beat in call.beats for advice in _about_beat(beat)}
    return tuple(sorted({*found, *_about_heard(call), *_about_also(call)}))


def _about_also(call: Call) -> Iterator[Fault]:
    """Yield advice where few other ways to say a line are known; once if there are none."""
    spoken = [choice for beat in call.beats for choice in beat.choices if is_spoken(choice)]
    least: int = fact("call", "least-also")
    if not any(choice.also for choice in spoken):
        for choice in spoken[:1]:
            yield Fault(choice.line, say("call-file-no-also", least=least))
        return
    for choice in spoken:
        if len(choice.also) < least:
            n, name = len(choice.also), quote(choice.id)
            yield Fault(choice.line, say("call-file-few-also", typed=name, n=n, least=least))


def _about_heard(call: Call) -> Iterator[Fault]:
    """Yield advice for what somebody says in standard English only, in a call that has simple."""
    if not any(beat.plain for beat in call.beats):
        return
    for beat in call.beats:
        if beat.says and not beat.plain and beat.speaker not in fact("call", "voiceless"):
            what = say("call-file-the-beat", typed=quote(beat.id))
            yield Fault(beat.line, say("call-file-no-plain", what=what))


def _about_beat(beat: Beat) -> Iterator[Fault]:
    name = quote(beat.id)
    # Nobody reads a letter before it is sent.
    answers = beat.speaker == "employer" and not beat.part
    if answers and not (beat.ends or beat.thinks or beat.thoughts):
        yield Fault(beat.line, say("call-file-no-thinks", typed=name))
    for words in (beat.says, beat.plain):
        yield from _about_words(words, beat.line, say("call-file-the-beat", typed=name))
    for choice in beat.choices:
        yield from _about_choice(choice)


def _about_choice(choice: Choice) -> Iterator[Fault]:
    name = quote(choice.id)
    what = say("call-file-the-choice", typed=name)
    if not choice.plain:
        yield Fault(choice.line, say("call-file-no-plain", what=what))
    for words in (choice.says, choice.plain, choice.why):
        yield from _about_words(words, choice.line, what)
    for lead, later in zip(choice.leads, choice.leads[1:], strict=False):
        if lead.when is None:
            yield Fault(later.line, say("call-file-never-tried", typed=name))


def _about_words(words: str, line: int, what: str) -> Iterator[Fault]:
    """Yield advice for each sentence that is too long."""
    for sentence in _SENTENCE_END.split(words):
        count = len(sentence.split())
        if count > MOST_WORDS:
            start = " ".join(sentence.split()[:5])
            too_long = say(
                "call-file-long-sentence", what=what, n=count, typed=start, most=MOST_WORDS
            )
            yield Fault(line, too_long)
