"""Marks what stays English on a page of any language: the lines of a call, and its names.

The practice is in English everywhere; what is told about it is in the reader's language.
"""

from __future__ import annotations

import re

from followup.words import spoken

__all__ = ["in_english", "without_marks"]

_MARKS = re.compile(r"</?bdi[^>]*>")


def in_english(words: str) -> str:
    """Mark English words, so that they are read aloud as such and turn no sentence round.

    Args:
        words: HTML or Markdown.

    Returns:
        The same on an English page; elsewhere marked with their language.
    """
    # The quotes are single: the title of a fold in Markdown stands between double ones.
    return words if spoken().code == "en" else f"<bdi lang='en'>{words}</bdi>"


def without_marks(text: str) -> str:
    """Give a text as long as it is seen, without the marks of `in_english`."""
    return _MARKS.sub("", text)
