"""Which choice a sentence means: by its words, by its meaning, and by what sets the lines apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypedDict

from followup.facts import fact
from followup.hearing.likeness import THOUSAND, Parts, Weights, likeness, parts_of
from followup.hearing.spelling import repaired
from followup.hearing.table import UNIT, WIDTH, Table, the_table, unit
from followup.hearing.words import words_in

__all__ = ["Ear", "Guess", "Heard", "hear"]

HARD_WORDS: list[str] = fact("hearing", "hard-words")
SHARES: list[int] = fact("hearing", "shares")
BEST_SHARE: int = fact("hearing", "best-share")
SURE: dict[str, int] = fact("hearing", "sure")
ONE: int = fact("hearing", "one")
TWO: int = fact("hearing", "two")


class Guess(TypedDict):
    """A choice, and how sure it is that it was meant, 0 to 1,000."""

    choice: str
    sure: int


class Heard(TypedDict):
    """Every choice, the likeliest first; and whether to ask for one, for one of two, or none."""

    heard: list[Guess]
    says: str


class _Text(NamedTuple):
    parts: Parts
    meaning: list[int]
    apart: list[int]


class _Score(NamedTuple):
    total: int
    meaning: int


def hear(sentence: str, choices: Mapping[str, Sequence[str]], table: Table | None = None) -> Heard:
    """Return which of the choices on offer a sentence means.

    Args:
        sentence: What the learner wrote.
        choices: The ids of the choices on offer, each with its texts, 1 or more.
        table: The table of words; the one that comes with this package if left out.
    """
    return Ear(choices, table or the_table()).hear(sentence)


class Ear:
    """Hears sentences while the same choices are on offer.

    Args:
        choices: Their ids, each with its texts, 1 or more.
        table: The table of words.
    """

    def __init__(self, choices: Mapping[str, Sequence[str]], table: Table) -> None:
        self._table = table
        words = {each: [words_in(text) for text in texts] for each, texts in choices.items()}
        spoken = {word for texts in words.values() for text in texts for word in text}
        self._offered = dict.fromkeys(sorted(spoken))
        meanings = {each: [table.meaning(text) for text in words[each]] for each in words}
        self._middle = _mean([_mean(each) for each in meanings.values()])
        self._texts = {
            each: [
                _Text(parts_of(text), meaning, self._apart(meaning))
                for text, meaning in zip(words[each], meanings[each], strict=True)
            ]
            for each in words
        }
        sets = [
            frozenset(p for text in texts for p in text.parts) for texts in self._texts.values()
        ]
        self._weights = Weights(sets, table.ranks)

    def hear(self, sentence: str) -> Heard:
        """Return which of the choices a sentence means."""
        typed = words_in(sentence)
        if not typed or not self._texts:
            return {"heard": [], "says": "none"}
        words = [repaired(word, self._offered, self._table.ranks) for word in typed]
        meaning = self._table.meaning(words)
        asked = _Text(parts_of(words), meaning, self._apart(meaning))
        scores = {each: self._score(asked, texts) for each, texts in self._texts.items()}
        heard: list[Guess] = []
        for each in sorted(scores, key=lambda choice: -scores[choice].total):
            most = heard[-1]["sure"] if heard else THOUSAND
            heard.append({"choice": each, "sure": min(most, _sure(scores, each))})
        strange = sum(word not in self._offered and word not in self._table.ranks for word in words)
        is_hard = any(word in HARD_WORDS and word not in self._offered for word in typed)
        is_none = is_hard or 2 * strange > len(words)
        return {"heard": heard, "says": "none" if is_none else _says(heard)}

    def _apart(self, meaning: Sequence[int]) -> list[int]:
        """Return what sets a sentence apart from all that is on offer."""
        pairs = zip(meaning, self._middle, strict=True)
        return unit([number - middle for number, middle in pairs])

    def _score(self, asked: _Text, texts: Sequence[_Text]) -> _Score:
        """Return how like a choice's texts a sentence is: the two likest count."""
        found = [self._like(asked, text) for text in texts]
        best, *others = sorted((score.total for score in found), reverse=True)
        second = others[0] if others else best
        total = (BEST_SHARE * best + (100 - BEST_SHARE) * second) // 100
        return _Score(
            total,
            max(score.meaning for score in found),
        )

    def _like(self, asked: _Text, text: _Text) -> _Score:
        words = likeness(asked.parts, text.parts, self._weights)
        meaning, apart = _dot(asked.meaning, text.meaning), _dot(asked.apart, text.apart)
        shared = zip(SHARES, (words, meaning, apart), strict=True)
        return _Score(sum(share * each for share, each in shared) // 100, meaning)


def _dot(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how like two vectors of length `UNIT` are, about -1,000 to 1,000."""
    return sum(a * b for a, b in zip(one, other, strict=True)) * THOUSAND // (UNIT * UNIT)


def _mean(vectors: Sequence[Sequence[int]]) -> list[int]:
    if not vectors:
        return [0] * WIDTH
    return [sum(column) // len(vectors) for column in zip(*vectors, strict=True)]


def _sure(scores: Mapping[str, _Score], choice: str) -> int:
    """Return how sure it is that a choice was meant, 0 to 1,000."""
    score = scores[choice]
    others = [other.total for each, other in scores.items() if each != choice]
    lead = score.total - max(others) if others else score.total
    signs = SURE["total"] * score.total + SURE["lead"] * lead
    signs += SURE["meaning"] * score.meaning - SURE["less"]
    return 500 + 500 * signs // (abs(signs) + SURE["soft"])


def _says(heard: Sequence[Guess]) -> str:
    """Return whether to ask for one choice, for one of two, or for none."""
    if heard[0]["sure"] >= ONE:
        return "one"
    if heard[0]["sure"] < TWO:
        return "none"
    return "two" if len(heard) > 1 else "one"
