"""The words of people's lists: what a heading, a result, a stage or a month is called."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from followup.facts import fact
from followup.record.importing.model import ASIDE

__all__ = ["choices_for", "is_known", "key", "meaning", "month_of", "names_of", "word_of"]

_MARKS = re.compile(r"[\W_]+")


_GROUPS = {
    "results": fact("import", "results"),
    "stages": fact("import", "stages"),
    "channels": fact("import", "channels"),
    "asked": fact("import", "asked"),
    "aside": fact("import", "aside"),
}


@cache
def key(text: str) -> str:
    """Return a text in small letters, without accents, marks and double spaces, to compare it."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
    return _MARKS.sub(" ", unicodedata.normalize("NFKC", bare)).strip()


@cache
def _meanings(kind: str) -> dict[str, str]:
    """Return for each word of a kind what it means."""
    groups: dict[str, list[str]] = _GROUPS[kind]
    return {key(word): meant for meant, words in groups.items() for word in words}


def word_of(kind: str, text: str) -> str | None:
    """Return the key that a word of a column stands for.

    Args:
        kind: `stages` or `channels`.
        text: The word; empty is allowed.

    Returns:
        The key; empty for an empty word; None where the word is not known.
    """
    return _meanings(kind).get(key(text)) if key(text) else ""


def meaning(text: str) -> str | None:
    """Return the result that a word stands for, or `aside`; None where it has to be asked."""
    word = key(text)
    if word in _meanings("aside"):
        return ASIDE
    return _meanings("results").get(word)


def is_known(text: str) -> bool:
    """Return whether a word is one of those in which lists of applications are kept."""
    word = key(text)
    return any(word in _meanings(kind) for kind in ("results", "aside", "asked"))


def choices_for(text: str) -> tuple[str, ...]:
    """Return what a word that has to be asked about may mean, the likeliest first.

    An empty word is most likely an answer that has not come yet.
    """
    word = key(text)
    known = _meanings("asked").get(word)
    if known:
        first = known.split()
    else:
        first = ["waiting", "silence", "answer"] if not word else ["waiting", "answer"]
    rest = [each for each in ("waiting", "answer", "door", "job", "advice") if each not in first]
    return tuple(dict.fromkeys([*first, *rest, ASIDE]))


@cache
def names_of(field: str) -> dict[str, int]:
    """Return the headings of a field, with their places: the lower, the surer."""
    headings: dict[str, list[str]] = fact("import", "headings")
    return {key(name): place for place, name in enumerate(headings[field])}


@cache
def _months() -> dict[str, int]:
    names: list[list[str]] = fact("import", "months")["names"]
    return {key(name): number for number, them in enumerate(names, 1) for name in them}


def month_of(name: str) -> int | None:
    """Return the number of a month, 1 to 12, from its name in one of the languages."""
    return _months().get(key(name))
