"""The words of a record's fields: what people write, and the key that it stands for."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable

from followup.facts import fact
from followup.record.model import CHANNELS, COLUMNS, RESULTS, STAGES, WAITING
from followup.words import say

__all__ = ["alike", "clean", "column_of", "cut", "is_kept_aside", "plain", "problem", "words_of"]

_MOST_SHOWN = 30
_NOT_LETTERS = re.compile(r"[\W_]+")
_MARKS = re.compile(r"[\x00-/:-@\[-`{-\xa0\u1680\u2000-\u206f\u3000]+")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def plain(text: str) -> str:
    """Return a text in small letters with single spaces and no marks, to compare it."""
    return _NOT_LETTERS.sub(" ", text.casefold()).strip()


def alike(text: str) -> str:
    """Return the name of an employer or a job so that two that people take for one are equal.

    Canonical composition and width are folded, small letters and capitals are one, marks of ASCII
    and double spaces are left out. Emoji and the vowel signs of a script stay.

    Source:
        Unicode Standard Annex #15, "Unicode Normalization Forms": NFKC.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return _MARKS.sub(" ", folded).strip(" ")


def clean(text: str) -> str:
    """Return a text without space around it and without characters that no text holds."""
    text = text.strip()
    if text.isprintable():
        return text
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


_KEYS = {"result": RESULTS, "stage": STAGES, "channel": CHANNELS}
_SYNONYMS: dict[str, dict[str, list[str]]] = {
    "result": fact("record", "result-words"),
    "stage": fact("record", "stage-words"),
    "channel": fact("record", "channel-words"),
}
_SHOWN: dict[str, Callable[[str], str]] = {
    "result": lambda key: say("ladder-waiting") if key == WAITING else say("ladder-says", rung=key),
    "stage": lambda key: say("record-stage", stage=key),
    "channel": lambda key: say("record-channel", channel=key.replace(" ", "-")),
}


def words_of(column: str) -> dict[str, str]:
    """Return the key that each word of a column stands for, compared with `plain`.

    Words are the keys themselves, what people write for them, and what the page shows for them. A
    stage or a channel may be empty.

    Args:
        column: `result`, `stage` or `channel`.
    """
    words = {plain(word): key for key, them in _SYNONYMS[column].items() for word in them}
    words |= {plain(_SHOWN[column](key)): key for key in _KEYS[column]}
    words |= {plain(key): key for key in _KEYS[column]}
    return words | ({plain(say("ladder-told-you")): "advice"} if column == "result" else {"": ""})


def problem(column: str, text: str) -> str:
    """Return what is wrong with the word of a field and how to fix it, as a sentence."""
    if not text.strip():
        return say("record-word-missing", column=column)
    shown = cut(text)
    says = say("record-word-unknown", column=column, typed=shown)
    close = difflib.get_close_matches(plain(shown), _KEYS[column], n=1, cutoff=0.6)
    return f"{says} {say('record-did-you-mean', key=close[0])}" if close else says


def cut(text: str) -> str:
    """Return a text on one line, short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_SHOWN else line[: _MOST_SHOWN - 1] + "…"


def is_kept_aside(cells: list[str], at: int, followed: int) -> bool:
    """Tell whether a line of a file holds only a value that the page kept aside.

    Args:
        cells: The line's cells.
        at: The place of the column for such values, counted from 0; -1 where there is none.
        followed: The place of the column that says what was followed up; -1 where there is none.
    """
    if not 0 <= at < len(cells) or not cells[at].strip():
        return False
    return not any(cell.strip() for i, cell in enumerate(cells) if i not in (at, followed))


def column_of(name: str) -> str:
    """Return our column that a heading names, or the empty text if it is another one."""
    key = plain(clean(name))
    return key if key in COLUMNS else ""
