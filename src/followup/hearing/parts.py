"""What good sentences of a call have in them, and which of it was heard."""

from __future__ import annotations

import re
from collections.abc import Collection

from followup.facts import fact
from followup.hearing.words import words_in

__all__ = ["names_in", "parts_heard"]

PARTS: dict[str, list[str]] = fact("hearing", "parts")
QUESTIONS: list[str] = fact("hearing", "questions")
# Somebody's own name, whatever it has, stands between the marks round own words; others are names.
_NAMED = re.compile(
    r"(?:You are|Your name is) (?:\u2068([^\u2069]+)\u2069|([A-Z][\w'-]*(?: [A-Z][\w'-]*)*))\.",
    re.ASCII,
)


def names_in(you: str) -> list[str]:
    """Return the learner's names, in small letters.

    Args:
        you: Who the learner is, as the call says it.
    """
    found = _NAMED.match(you)
    return words_in(found[1] or found[2]) if found else []


def parts_heard(sentence: str, names: Collection[str]) -> list[str]:
    """Return the parts that a sentence has: `name`, `thanks`, `time`, `question`, `goodbye`.

    Args:
        sentence: What was said.
        names: The learner's names.
    """
    words = words_in(sentence)
    text = f" {' '.join(words)} "

    def has(part: str) -> bool:
        return any(f" {phrase} " in text for phrase in PARTS[part])

    parts = {
        "name": any(name in words for name in names),
        "thanks": has("thanks"),
        "time": has("time"),
        "question": _questions(sentence, words) == 1,
        "goodbye": has("goodbye"),
    }
    return [part for part, heard in parts.items() if heard]


def _questions(sentence: str, words: list[str]) -> int:
    """Return how many questions are asked; one without a mark counts if it begins as one."""
    marks = len(re.findall(r"\?+", sentence))
    return marks or int(bool(words) and words[0] in QUESTIONS)
