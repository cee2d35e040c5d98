"""Follow-ups as people type them: a line for each, with a day and a name where there are some."""

from __future__ import annotations

import csv
import re
from datetime import date
from io import StringIO

from followup.facts import fact
from followup.record.importing.columns import score_of
from followup.record.importing.days import read_day
from followup.record.importing.wording import key, meaning
from followup.record.model import FOLLOWED
from followup.words import say

__all__ = ["as_record_text", "cells_of", "has_headings", "is_typed", "mark_in"]

_WITHOUT = {key(words) for words in fact("exercise", "without")}
_MORE = {
    key(words): meant for meant, them in fact("exercise", "typed-results").items() for words in them
}
_INSIDE = re.compile(r"\(([^()]*)\)")
_TYPED = ("date", "employer", "result", FOLLOWED)
_HEADINGS = 3
"""From this score on a first line is one of headings; see `score_of`."""
_LONGEST_DAY = 3
"""The most words of a day, such as 2 March 2026."""


def cells_of(line: str, mark: str) -> list[str]:
    """Return the parts of a line, without spaces round them and empty ones at the end."""
    parts = [part.strip() for part in next(csv.reader([line], delimiter=mark), [])]
    while parts and not parts[-1]:
        parts.pop()
    return parts


def mark_in(text: str) -> str:
    """Return what stands between the parts: what is copied from a spreadsheet has tabs."""
    return next((each for each in "\t;" if each in text), ",")


def is_typed(line: str) -> bool:
    """Return whether a line is a follow-up as people type it: a name, and what happened."""
    parts = cells_of(line, mark_in(line))
    if len(parts) == 1:
        parts = _apart(parts[0], date.today())
    return len(parts) > 1 and bool(_meaning(parts[-1]))


def has_headings(text: str) -> bool:
    """Return whether the first line of a text names columns."""
    return score_of(cells_of(text.splitlines()[0], mark_in(text))) >= _HEADINGS


def as_record_text(text: str, today: date) -> str:
    """Return lines that somebody typed as the text of a record, with its headings above them.

    A line may be the result alone, or have a name before it, or a day and a name; words are those
    of people's lists. What cannot be told stays as it is, so that it is named.

    Args:
        text: The lines.
        today: The day of the reader, which stands where no day does.
    """
    out = StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_TYPED)
    mark = mark_in(text)
    for number, line in enumerate(text.splitlines(), 1):
        parts = cells_of(line, mark)
        if len(parts) == 1:
            parts = _apart(parts[0], today)
        rows.writerow(_row(parts, number, today) if parts else [])
    return out.getvalue()


def _row(parts: list[str], number: int, today: date) -> list[str]:
    without = len(parts) > 1 and key(parts[-1]) in _WITHOUT
    *parts, word = parts[:-1] if without else parts
    has_day = len(parts) > 1 or (parts and _is_day(parts[0], today))
    day, names = (parts[0], parts[1:]) if has_day else ("", parts)
    employer = ", ".join(names).rstrip(" :-–—") or say("exercise-record-someone", n=number)
    meant = _meaning(word)
    result = meant if meant and meant != "aside" else word
    return [_day(day, today), employer, result, "no" if without else ""]


def _apart(line: str, today: date) -> list[str]:
    """Part a line without commas: the words at its end that are a result, a day at its start."""
    words = line.split()
    ends = (at for at in range(len(words)) if _meaning(" ".join(words[at:])))
    at = next(ends, None)
    if at is None:
        return [line]
    rest, result = words[:at], " ".join(words[at:])
    lengths = range(min(_LONGEST_DAY, len(rest)), 0, -1)
    days = (n for n in lengths if _is_day(" ".join(rest[:n]), today))
    long = next(days, 0)
    parts = [" ".join(rest[:long]), " ".join(rest[long:]), result]
    return [part for part in parts if part]


def _meaning(word: str) -> str | None:
    """Return what a typed result means; what stands in brackets counts where it says more.

    `yes (job)` is a job, and `no (after an interview)` is a no.
    """
    bare, inside = _INSIDE.sub(" ", word), _INSIDE.findall(word)
    more = [meant for each in inside if (meant := meaning(each) or _MORE.get(key(each)))]
    found = meaning(word) or meaning(bare) or _MORE.get(key(bare))
    says_more = not key(bare) or (found == "door" and more[:1] == ["job"])
    return more[0] if more and says_more else found


def _is_day(text: str, today: date) -> bool:
    day = read_day(text, today)
    return bool(key(text)) and not day.problem and (not day.asked or bool(day.choices))


def _day(text: str, today: date) -> str:
    """Return a day as year-month-day where it is sure, else as it was typed."""
    if not text:
        return today.isoformat()
    day = read_day(text, today)
    if day.asked and len(day.choices) == 1:
        return day.choices[0].isoformat()
    sure = None if day.asked or day.problem or day.is_open else day.by("")
    return sure.isoformat() if sure else text
