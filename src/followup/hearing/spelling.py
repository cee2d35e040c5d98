"""A word that is not known, read as one that is: learners write `intervew` and `tusday`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from followup.facts import fact

__all__ = ["repaired"]

LEAST_ON_OFFER: int = fact("hearing", "least-letters-on-offer")
LEAST_KNOWN: int = fact("hearing", "least-letters-known")
LEAST_FAR: int = fact("hearing", "least-letters-far")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def repaired(word: str, offered: Collection[str], ranks: Mapping[str, int]) -> str:
    """Return the word that is meant: of the lines on offer before any other.

    Args:
        word: As it was typed, in small letters.
        offered: The words of the lines on offer, sorted.
        ranks: Every other known word, with its place in the table.
    """
    if word in ranks or word in offered or not word.isalpha() or len(word) < LEAST_ON_OFFER:
        return word
    near = list(_edits(word))
    for other in near:
        if other in offered:
            return other
    if len(word) >= LEAST_KNOWN:
        known = [other for other in near if other in ranks]
        if known:
            return min(known, key=lambda other: ranks[other])
    if len(word) >= LEAST_FAR:
        for other in offered:
            if len(other) >= LEAST_FAR - 1 and _distance(word, other) <= 2:
                return other
    return word


def _edits(word: str) -> Iterator[str]:
    """Yield what one slip makes of a word: a letter lost, swapped, changed or added."""
    for at in range(len(word) + 1):
        start, end = word[:at], word[at:]
        if end:
            yield start + end[1:]
        if len(end) > 1:
            yield start + end[1] + end[0] + end[2:]
        for letter in _LETTERS:
            if end:
                yield start + letter + end[1:]
            yield start + letter + end


def _distance(one: str, other: str) -> int:
    """Return how many slips make one word into the other, count; 3 if it is plainly more than 2."""
    if abs(len(one) - len(other)) > 2:
        return 3
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one):
        row = [i + 1]
        for j, b in enumerate(other):
            least = min(rows[i][j] + (a != b), rows[i][j + 1] + 1, row[j] + 1)
            if i and j and a == other[j - 1] and one[i - 1] == b:
                least = min(least, rows[i - 1][j - 1] + 1)
            row.append(least)
        rows.append(row)
    return rows[-1][-1]
