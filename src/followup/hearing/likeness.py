"""How like two sentences are by their words: whole words, pairs of words and parts of words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isqrt

from followup.facts import fact

__all__ = ["Parts", "Weights", "likeness", "parts_of"]

Parts = Mapping[str, tuple[str, ...]]
"""Each part of a sentence, after a letter for its kind, with the words that it is of."""

KINDS: dict[str, int] = fact("hearing", "kinds")
ENDS: list[str] = fact("hearing", "ends")
LEAST_STEM: int = fact("hearing", "least-stem")
LEAST_RARE: int = fact("hearing", "least-rare")
MOST_RARE: int = fact("hearing", "most-rare")
TELLING: int = fact("hearing", "telling")
THOUSAND = 1000
_FINE = 16


def parts_of(words: Sequence[str]) -> Parts:
    """Return the parts of a sentence, each once."""
    stems = [_stem(word) for word in words]
    parts: dict[str, tuple[str, ...]] = {}
    for stem, word in zip(stems, words, strict=True):
        parts["w" + stem] = (word,)
        edged = f"<{word}>"
        for at in range(len(edged) - 2):
            parts["c" + edged[at : at + 3]] = (word,)
    for at in range(len(words) - 1):
        parts[f"b{stems[at]} {stems[at + 1]}"] = (words[at], words[at + 1])
    return parts


def _stem(word: str) -> str:
    """Return a word without a common ending."""
    for end in ENDS:
        if word.endswith(end) and len(word) - len(end) >= LEAST_STEM:
            return word[: -len(end)]
    return word


class Weights:
    """How much each part tells: more if few lines on offer have it, and if its words are rare.

    Args:
        offered: The parts of all texts of each choice on offer.
        ranks: How common each known word is, 0 the commonest.
    """

    def __init__(self, offered: Sequence[frozenset[str]], ranks: Mapping[str, int]) -> None:
        self._offered = offered
        self._ranks = ranks
        self._known: dict[str, int] = {}

    def of(self, part: str, words: tuple[str, ...]) -> int:
        """Return the weight of a part, a whole number above 0."""
        if part not in self._known:
            many = len(self._offered)
            having = max(1, sum(part in each for each in self._offered))
            telling = 4 + 4 * TELLING * (many - having) // max(1, many - 1)
            rare = sum(self._rare(word) for word in words) // len(words)
            self._known[part] = KINDS[part[0]] * telling * rare
        return self._known[part]

    def _rare(self, word: str) -> int:
        if word not in self._ranks:
            return MOST_RARE
        return min(MOST_RARE, max(LEAST_RARE, (self._ranks[word] + 8).bit_length()))


def likeness(one: Parts, other: Parts, weights: Weights) -> int:
    """Return how like two sentences are, 0 to 1,000."""
    shared = sum(weights.of(part, words) ** 2 for part, words in one.items() if part in other)
    lengths = _length(one, weights) * _length(other, weights)
    return shared * THOUSAND * _FINE * _FINE // lengths if lengths else 0


def _length(parts: Parts, weights: Weights) -> int:
    squares = sum(weights.of(part, words) ** 2 for part, words in parts.items())
    return isqrt(squares * _FINE * _FINE)
