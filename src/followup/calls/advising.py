"""What makes a call harder to follow without being wrong: advice to its author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.calls._fields import quote
from followup.calls.model import Beat, Call, Choice
from followup.errors import Fault

__all__ = ["MOST_WORDS", "advise"]

MOST_WORDS = 20
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+")


def advise(call: Call) -> tuple[Fault, ...]:
    """Return what the author may want to change, sorted by line."""
    return tuple(sorted({advice for beat in call.beats for advice in _about_beat(beat)}))


def _about_beat(beat: Beat) -> Iterator[Fault]:
    name = f"the beat {quote(beat.id)}"
    if beat.speaker == "employer" and not beat.ends and not beat.thinks:
        yield Fault(beat.line, f"{name} has no `thinks`; say what the employer thinks")
    yield from _about_words(beat.says, beat.line, name)
    for choice in beat.choices:
        yield from _about_choice(choice)


def _about_choice(choice: Choice) -> Iterator[Fault]:
    name = f"the choice {quote(choice.id)}"
    if not choice.plain:
        yield Fault(choice.line, f"{name} has no `plain`; say it in plain English too")
    for words in (choice.says, choice.plain, choice.why):
        yield from _about_words(words, choice.line, name)
    for lead, later in zip(choice.leads, choice.leads[1:], strict=False):
        if lead.when is None:
            what = f"this lead of {name} is never tried; the one before it has no `when`"
            yield Fault(later.line, what)


def _about_words(words: str, line: int, name: str) -> Iterator[Fault]:
    """Yield advice for each sentence that is too long."""
    for sentence in _SENTENCE_END.split(words):
        count = len(sentence.split())
        if count > MOST_WORDS:
            start = " ".join(sentence.split()[:5])
            what = f"{name} has a sentence of {count} words (“{start} …”)"
            yield Fault(line, f"{what}; {MOST_WORDS} is the most that is easy to follow")
