"""The pieces of a role card, as many as a person reads in a minute, and no sentence twice.

Values in, lines of Markdown out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from followup_site.pages.english import without_marks

__all__ = ["MOST_WORDS", "Piece", "once", "words_in", "within"]

MOST_WORDS = 150
"""How many words a card has at most, with its heading."""

_SENTENCE_ENDS = re.compile(r"(?<=[.!?)])\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a card.

    Args:
        text: Lines of Markdown.
        rank: When it is left out if the card gets too long: the highest first, 0 never.
    """

    text: str
    rank: int = 0


def words_in(text: str) -> int:
    """Count the words that somebody reads in some Markdown."""
    seen = re.sub(r"<[^>]*>|\{[^}]*\}|^[ #*-]+", " ", without_marks(text), flags=re.MULTILINE)
    return len(seen.split())


def within(pieces: Sequence[Piece], most: int) -> list[str]:
    """Return the pieces that are kept, so that all have at most so many words if that is possible.

    Args:
        pieces: In the order of the card.
        most: How many words they may have, a count.
    """
    kept = list(pieces)
    while sum(words_in(each.text) for each in kept) > most:
        last = max(kept, key=lambda each: each.rank, default=None)
        if last is None or not last.rank:
            break
        kept = [each for each in kept if each is not last]
    return [each.text for each in kept]


def once() -> Callable[[str], str]:
    """Return what takes out of each text the sentences that it has met before on the same card."""
    met: set[str] = set()

    def new(words: str) -> str:
        sentences: Iterable[str] = _SENTENCE_ENDS.split(words)
        fresh = [each for each in dict.fromkeys(sentences) if each not in met]
        met.update(fresh)
        return " ".join(fresh)

    return new
