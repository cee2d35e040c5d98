"""Whether the catalogue is plain English: short sentences, easy words, one word for one thing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from followup.words import say
from followup.words.reading import Choice, Message, Pattern
from followup_site.prose import grade, split, words

__all__ = ["HIGHEST_GRADE", "MOST_IN_A_SENTENCE", "faults_of_language", "says", "unwanted"]

MOST_IN_A_SENTENCE = 20
HIGHEST_GRADE = 5.5
"""Flesch-Kincaid, as a first filter for B1: it sees long words and sentences, not grammar."""

TERMS = "terms.json"
_NOT_OURS = re.compile(r"\b(please|sorry|oops|invalid|forbidden)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|`[^`]*`")


def says(pattern: Pattern) -> list[str]:
    """Write out what a message can say, once for each of its forms.

    Args:
        pattern: A message without references.

    Returns:
        Its texts, with "5" in each place.
    """
    texts = [""]
    for part in pattern:
        if isinstance(part, str):
            ends = [part]
        elif isinstance(part, Choice):
            ends = [text for _, form in part.forms for text in says(form)]
        else:
            ends = ["5"]
        # All forms of one choice, and of the others the first: every form is read once.
        texts = [text + ends[0] for text in texts] + [texts[0] + end for end in ends[1:]]
    return texts


def unwanted(text: str, terms: dict[str, list[str]]) -> Iterator[str]:
    """Find words of a text that are not ours, each with what to write.

    Args:
        text: The text; what it quotes is not ours.
        terms: For each word of the glossary others that mean the same.
    """
    own = _QUOTED.sub(" ", text)
    for found in _NOT_OURS.finditer(own):
        yield say("catalogue-begs", typed=found[0])
    for term, others in terms.items():
        for found in re.finditer(rf"\b({'|'.join(others)})\b", own, re.IGNORECASE):
            yield say("catalogue-other-word", typed=found[0], term=term)


def read_terms(folder: Path) -> dict[str, list[str]]:
    """Read which words a language does not use, by the word that it uses."""
    terms: dict[str, list[str]] = json.loads((folder / TERMS).read_text(encoding="utf-8"))
    return terms


def faults_of_language(
    messages: dict[str, Message], terms: dict[str, list[str]], where: str
) -> Iterator[str]:
    """Find what is not plain in a catalogue.

    Args:
        messages: The messages, without references.
        terms: For each word of the glossary others that mean the same.
        where: The folder's name, for the faults.

    Yields:
        A line for each fault.
    """
    said: dict[str, list[list[str]]] = {}
    for message in messages.values():
        place = f"{where}/{message.file}:{message.line}: `{message.id}`"
        texts = says(message.pattern)
        sentences = [sentence for text in texts for sentence in split(_QUOTED.sub("“5”", text))]
        for sentence in sentences:
            count = len(words(sentence))
            if count > MOST_IN_A_SENTENCE:
                yield say("catalogue-long", place=place, n=count, most=MOST_IN_A_SENTENCE)
        for text in texts:
            for what in unwanted(text, terms):
                yield say("catalogue-at", place=place, what=what)
        said.setdefault(message.file, []).extend(map(words, sentences))
    for file, read in said.items():
        full = [sentence for sentence in read if len(sentence) > 3]
        if full and grade(full) > HIGHEST_GRADE:
            found, most = f"{grade(full):.1f}", str(HIGHEST_GRADE)
            yield say("catalogue-hard", file=f"{where}/{file}", grade=found, most=most)
