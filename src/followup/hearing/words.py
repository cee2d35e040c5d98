"""The words of a sentence, as they are compared: small letters, no marks, one form for each."""

from __future__ import annotations

import unicodedata

from followup.facts import fact

__all__ = ["MOST_LETTERS", "words_in"]

MOST_LETTERS: int = fact("hearing", "most-letters")
_ENDINGS: dict[str, str] = fact("hearing", "endings")
_WHOLE: dict[str, str] = fact("hearing", "whole")
_APOSTROPHES = "’‘ʼ`´"
_KEPT = "abcdefghijklmnopqrstuvwxyz0123456789'"


def words_in(sentence: str) -> list[str]:
    """Return the words of a sentence in order.

    Args:
        sentence: Any text; what is no Latin letter or digit parts words.
    """
    plain = unicodedata.normalize("NFKD", sentence[:MOST_LETTERS])
    letters = []
    for letter in plain:
        if "\u0300" <= letter <= "\u036f":
            continue
        small = letter.lower() if "A" <= letter <= "Z" else letter
        small = "'" if small in _APOSTROPHES else small
        letters.append(small if small in _KEPT else " ")
    return [word for typed in "".join(letters).split(" ") for word in _parts(typed)]


def _parts(typed: str) -> list[str]:
    """Return the words that stand in one run of letters."""
    typed = typed.strip("'")
    if typed in _WHOLE:
        return _WHOLE[typed].split(" ")
    for ending, word in _ENDINGS.items():
        if typed.endswith(ending) and len(typed) > len(ending):
            return [typed[: -len(ending)], word]
    word = typed.replace("'", "")
    return [word] if word else []
