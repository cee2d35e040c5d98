"""How a range narrows while answers come in, as a picture with letters that a phone can show."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from followup.exercises.shown import Shown, paragraphs
from followup.odds import Belief, people
from followup.words import say

__all__ = ["narrowing_picture"]

_BAR, _LINE = "#1f8a7f", "#8a8f98"
_WIDE, _TALL, _LETTER = 320, 30, 15
_LEFT, _RIGHT = 34, 78
_MOST = 8
"""The most bars in a picture; of a longer record some steps are left out."""


def narrowing_picture(steps: Sequence[tuple[int, int]]) -> Shown:
    """Return the range after 0, 1, 2, … answers: a bar for each, and the same as sentences.

    Args:
        steps: The yeses and the noes before any answer, and after each.
    """
    shown = [(n, *people(Belief(*steps[n]).range())) for n in _chosen(len(steps) - 1)]
    lines = [
        say("exercise-narrowing-step", n=n, low=low, high=high) for n, low, high in (shown)
    ]
    first, last = shown[0], shown[-1]
    ends = {"first": first[2] - first[1], "last": last[2] - last[1]}
    narrows = say("exercise-narrowing-start") if last[0] == 0 else _narrows(ends)
    heading, unit = say("exercise-narrowing-heading"), say("exercise-narrowing-unit")
    text = "\n".join([heading, *lines, narrows])
    picture = _svg(shown, heading)
    html = f"<h4>{escape(heading)}</h4>{picture}{paragraphs(unit)}{paragraphs(narrows)}"
    return Shown(text, html)


def _narrows(ends: dict[str, int]) -> str:
    return say("exercise-narrowing-end", **ends)


def _chosen(last: int) -> list[int]:
    """Return which steps are drawn: all of a short record, and of a long one ever fewer."""
    if last < _MOST:
        return list(range(last + 1))
    steps = {0, 1, last}
    for part in range(1, _MOST - 2):
        steps.add(round(last ** (part / (_MOST - 2))))
    return sorted(steps)


def _svg(shown: Sequence[tuple[int, int, int]], heading: str) -> str:
    """Draw the bars, from 0 to 100 people across, each with its two numbers as letters."""
    tall = _TALL * (len(shown) + 1)
    across = _WIDE - _LEFT - _RIGHT
    foot = tall - _TALL + 4
    marks = "".join(
        f'<line x1="{_at(n, across)}" x2="{_at(n, across)}" y1="4" y2="{foot}" stroke="{_LINE}"'
        f' stroke-opacity=".5"/>{_text(_at(n, across), foot + 18, str(n), "middle")}'
        for n in (0, 50, 100)
    )
    bars = "".join(_bar(place, *each, across) for place, each in enumerate(shown))
    says = escape(heading)
    return (
        f'<svg role="img" aria-label="{says}" viewBox="0 0 {_WIDE} {tall}" width="{_WIDE}"'
        f' xmlns="http://www.w3.org/2000/svg"><title>{says}</title>{marks}{bars}</svg>'
    )


def _at(people_of_100: int, across: int) -> float:
    return round(_LEFT + people_of_100 / 100 * across, 1)


def _bar(place: int, n: int, low: int, high: int, across: int) -> str:
    middle = _TALL * place + _TALL / 2
    left, right = _at(low, across), _at(high, across)
    return (
        f"{_text(_LEFT - 8, middle + 5, str(n), 'end')}"
        f'<rect x="{left}" y="{middle - 8}" width="{max(right - left, 2):.1f}" height="16" rx="4"'
        f' fill="{_BAR}"/>'
        f"{_text(_WIDE - _RIGHT + 10, middle + 5, f'{low}–{high}', 'start')}"
    )


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{_LETTER}" fill="currentColor"'
        f' text-anchor="{anchor}">{escape(words)}</text>'
    )
