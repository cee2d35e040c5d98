"""How a range narrows while answers come in: a bar after each, and as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from followup.exercises.charts import Row, rows_svg
from followup.exercises.shown import Shown, paragraphs
from followup.odds import Belief, people
from followup.words import say

__all__ = ["narrowing_picture"]

_MOST = 8
"""The most bars in a picture; of a longer record some steps are left out."""


def narrowing_picture(steps: Sequence[tuple[int, int]]) -> Shown:
    """Return the range after 0, 1, 2, … answers, drawn and as sentences.

    Args:
        steps: The yeses and the noes before any answer, and after each.
    """
    shown = [(n, *people(Belief(*steps[n]).range())) for n in _chosen(len(steps) - 1)]
    heading, unit = say("exercise-narrowing-heading"), say("exercise-narrowing-unit")
    lines = [say("exercise-narrowing-step", n=n, low=low, high=high) for n, low, high in shown]
    last = [lines[-1], _narrows(shown)]
    rows = [Row(str(n), low, high, f"{low}–{high}") for n, low, high in shown]
    picture = rows_svg(rows, 100, " ".join([heading, *lines]))
    words = paragraphs("\n".join([unit, *last]))
    html = f"<h4>{escape(heading)}</h4>{picture}{words}"
    return Shown("\n".join([heading, *lines, last[1]]), html)


def _narrows(shown: Sequence[tuple[int, int, int]]) -> str:
    first, last = shown[0], shown[-1]
    if last[0] == 0:
        return say("exercise-narrowing-start")
    return say("exercise-narrowing-end", first=first[2] - first[1])


def _chosen(last: int) -> list[int]:
    """Return which steps are drawn: all of a short record, and of a long one ever fewer."""
    if last < _MOST:
        return list(range(last + 1))
    between = (round(last ** (part / (_MOST - 2))) for part in range(1, _MOST - 2))
    return sorted({0, 1, *between, last})
