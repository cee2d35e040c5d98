"""A row for each of a few things, with letters that a phone can show: a range as a bar, else a dot.

All is drawn 320 wide, so that on the smallest phone a letter is no smaller than 12 pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

__all__ = ["Row", "rows_svg"]

_MARK, _LINE = "#1f8a7f", "#8a8f98"
_WIDE, _TALL, _LETTER = 320, 30, 15
_LEFT, _RIGHT = 62, 70
_MOST_LETTERS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a chart.

    Args:
        left: What stands at its start, a few letters.
        low: Where its bar starts.
        high: Where it ends; the same as `low` for a dot.
        right: What stands at its end, a few letters.
    """

    left: str
    low: float
    high: float
    right: str


def rows_svg(rows: Sequence[Row], top: int, says: str) -> str:
    """Return the rows as an SVG picture.

    Args:
        rows: The rows, the first on top.
        top: What lies at the right end of the scale, which starts at 0; an even count.
        says: What the picture shows, for people who hear the page.
    """
    foot = _TALL * len(rows)
    tall = foot + _TALL
    marks = "".join(_mark(n, top, foot) for n in (0, top // 2, top))
    bars = "".join(_row(place, row, top) for place, row in enumerate(rows))
    label = escape(says)
    return (
        f'<svg role="img" aria-label="{label}" viewBox="0 0 {_WIDE} {tall}" width="{_WIDE}"'
        f' xmlns="http://www.w3.org/2000/svg"><title>{label}</title>{marks}{bars}</svg>'
    )


def _across(value: float, top: int) -> float:
    return round(_LEFT + value / top * (_WIDE - _LEFT - _RIGHT), 1)


def _mark(value: int, top: int, foot: int) -> str:
    x = _across(value, top)
    line = f'<line x1="{x}" x2="{x}" y1="2" y2="{foot}" stroke="{_LINE}" stroke-opacity=".6"/>'
    return line + _text(x, foot + 20, str(value), "middle")


def _row(place: int, row: Row, top: int) -> str:
    middle = _TALL * place + _TALL // 2
    left, right = _across(row.low, top), _across(row.high, top)
    shape = (
        f'<circle cx="{left}" cy="{middle}" r="8" fill="{_MARK}"/>'
        if row.low == row.high
        else f'<rect x="{left}" y="{middle - 8}" width="{right - left:.1f}" height="16" rx="4"'
        f' fill="{_MARK}"/>'
    )
    start = row.left if len(row.left) <= _MOST_LETTERS else f"{row.left[: _MOST_LETTERS - 1]}…"
    return (
        f"{_text(_LEFT - 12, middle + 5, start, 'end')}{shape}"
        f"{_text(_WIDE - _RIGHT + 12, middle + 5, row.right, 'start')}"
    )


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{_LETTER}" fill="currentColor"'
        f' text-anchor="{anchor}">{escape(words)}</text>'
    )
