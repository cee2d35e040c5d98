"""What people type for a number: `30,000`, `30,5`, `$20`, `2 000`, `eight`, `2 of 8`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from followup.exercises.figures import plain
from followup.facts import fact

__all__ = ["Typed", "after_equals", "cell_text", "meant"]

_WORDS: dict[str, int] = fact("exercise", "count-words")
_TIMES: dict[str, int] = fact("exercise", "times-words")

_MONEY = "$€£¥₹₽₩₺₴₫~≈"
_SPACES = " \u00a0\u2009\u202f'’_"
_DIVISION = re.compile(r"(\d+)\s*(?:/|÷|(?:out\s+)?of|in)\s*(\d+)(?:\s+[^\W\d_]+)?", re.IGNORECASE)
# One number, with what stands for money or a thing that is counted before or after it.
_NUMBER = re.compile(
    rf"(?!minus)(?:[^\W\d_]+\s+)?[^\W\d_]{{0,3}}[{_MONEY}]?\s*(-?[\d.,{_SPACES}]*\d)\s*"
    rf"(%|per ?cent|[{_MONEY}])?\s*((?:[^\W\d_]+[\s-]*){{0,2}})\.?",
    re.IGNORECASE,
)
_SPACED = re.compile(rf"(\d{{1,3}})((?:[{_SPACES}]\d{{3}})+)(?=$|[.,])")
_GROUPS = re.compile(r"-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+|-?\d+")
_ASSIGNED = re.compile(r"^\s*(\w+)\s*=(?!=)\s*(.*?)\s*(?:#.*)?$")
# What Python reads as another number than people, or as two numbers.
_UNSURE = re.compile(r"\d{1,3}(?:,\d+)+(?:\.\d+)?|[1-9]\d{0,2}\.\d\d0|[1-9]\d{0,2}\.\d{3},\d+")
_DAYS = {name for names in [*fact("record", "months"), *fact("exercise", "days")] for name in names}


def meant(text: str) -> tuple[str, ...]:
    """Return the numbers that a text can mean, as Python writes them.

    Args:
        text: What stands after the `=`, or between quotation marks.

    Returns:
        One number or division where it is sure, two where it is not, none where it is no number.
    """
    bare = text.strip().removeprefix("...").removeprefix("…").strip(" \"'“”„«»‘’")
    if division := _DIVISION.fullmatch(bare):
        return (f"{division[1]} / {division[2]}",)
    if word := _in_words(bare):
        return (word,)
    found = _NUMBER.fullmatch(bare)
    words = (found[3] if found else "").casefold().split()
    odd = words and len(words[0]) < 3 and words[0] not in _TIMES
    if not found or odd or _DAYS & {*re.findall(r"[^\W\d_]+", bare.casefold())}:
        return ()
    readings = _readings(found[1])
    share = found[2] or ""
    times = (
        0.01 if "%" in share or "cent" in share.casefold() else _TIMES.get("".join(words[:1]), 1)
    )
    return tuple(each if times == 1 else plain(float(each) * times) for each in readings)


def _in_words(text: str) -> str:
    """A number that is written as words, such as `twenty-five` or `two thousand`."""
    total = part = 0
    words = text.casefold().replace("-", " ").split()
    for place, word in enumerate(words):
        if word in _WORDS and (not part or part % 10 == 0):
            part += _WORDS[word]
        elif word in _TIMES and part:
            total, part = total + part * _TIMES[word], 0
        elif word.isalpha() and place and not {*words[place:]} & {*_WORDS, *_TIMES}:
            break  # what is counted, such as dollars
        else:
            return ""
    return str(total + part) if words else ""


def _readings(written: str) -> tuple[str, ...]:
    """What digits with points, commas and spaces between them can mean."""
    digits = _SPACED.sub(lambda m: m[1] + re.sub(r"\D", "", m[2]), written.strip())
    points, commas = digits.count("."), digits.count(",")
    if re.search(rf"[{_SPACES}]", digits):
        return ()
    if points and commas:
        mark = max(".,", key=digits.rfind)
        whole, part = digits.rsplit(mark, 1)
        other = "." if mark == "," else ","
        grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(other)}\d{{3}})+", whole)
        return (f"{whole.replace(other, '')}.{part}",) if grouped else ()
    if points + commas != 1:
        grouped = _GROUPS.fullmatch(digits)
        return (re.sub(r"[.,]", "", digits),) if grouped else ()
    whole, part = re.split(r"[.,]", digits)
    return _one_mark(whole or "0", part, comma=bool(commas))


def _one_mark(whole: str, part: str, comma: bool) -> tuple[str, ...]:
    """What `30,000`, `1,234`, `30,5` or `0.250` can mean: thousands, or parts of one."""
    small = f"{whole}.{part}"
    if len(part) != 3 or len(whole.lstrip("-")) > 3 or whole.lstrip("-").startswith("0"):
        return (small,)
    if part == "000" and comma:
        return (f"{whole}000",)
    # A point is how Python writes parts of one, so only a last 0 makes it unsure.
    return (f"{whole}{part}", plain(float(small))) if comma or part[-1] == "0" else (small,)


class Typed(str):
    """What stood in a cell, without quotation marks, where Python has read something else."""

    __slots__ = ()


def after_equals(line: str) -> tuple[str, str]:
    """Return the name and what stands after the `=` in a line of code; empty if there is none."""
    found = _ASSIGNED.match(line)
    return (found[1], found[2]) if found else ("", "")


def cell_text(name: str, values: Mapping[str, Any]) -> Typed | None:
    """Return what was typed for a number that Python reads in another way than people.

    Args:
        name: The variable.
        values: The variables, in a notebook with the cells that were run.

    Returns:
        The text, such as `30,000`; None where the value is what was typed, or nobody knows.
    """
    value, cells = values.get(name), values.get("In", ())
    if isinstance(cells, Sequence):
        lines = [line for cell in cells for line in str(cell).splitlines()]
        typed = [text for each, text in map(after_equals, lines) if each == name]
        # A value that was made in another way since is not what was typed.
        if typed and _UNSURE.fullmatch(typed[-1]) and _python_reads(typed[-1], value):
            return Typed(typed[-1])
    return _joined(value) if isinstance(value, tuple) else None


def _python_reads(text: str, value: Any) -> bool:
    parts = text.split(",")
    read = tuple(float(part) for part in parts)
    try:
        return bool((tuple(value) if len(parts) > 1 else (value,)) == read)
    except TypeError:
        return False


def _joined(parts: tuple[Any, ...]) -> Typed | None:
    """The number that somebody typed where Python has read several: (30, 0) was `30,000`."""
    if len(parts) < 2 or not all(isinstance(part, int) and part is not True for part in parts):
        return None
    first, *rest = parts
    shown = ["000" if part == 0 and first else str(part) for part in rest]
    return Typed(",".join([str(first), *shown]))
