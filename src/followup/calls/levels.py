"""What a call promises of its level, and of rules of thumb: a table, and what is broken.

A level says how often a yes is reached under random play and under best play. No rule of thumb
reaches more than its share of best play, in standard English, in simple English and in the order
in which a room sees the lines. Elsewhere the lines are shuffled anew for each play, so that the
first one shown is as good as any.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from followup.calls.graph import Graph
from followup.calls.own import with_words
from followup.calls.rules import RULES, first_shown_play, rule_play
from followup.calls.solving import Rungs, counts_as_yes, random_play, solve
from followup.facts import fact
from followup.words import say

__all__ = ["Row", "broken", "row_of", "row_report", "table_text"]

_LIMITS: dict[str, dict[str, list[int]]] = fact("call", "level-limits")
_RULE_SHARE = Fraction(*fact("call", "rule-share"))
_ENGLISH = ("standard", "plain")


@dataclass(frozen=True, slots=True)
class Row:
    """What a call gives to each way to play it: the chance of a yes, an exact probability 0–1.

    Args:
        graph: The call.
        best: Under best play.
        random: If each line on offer is as likely.
        rules: For each rule of thumb, in standard and in simple English.
        room: For a room that always says the first line that it is shown.
        endings: The chance of each rung under best play, lowest first.
    """

    graph: Graph
    best: Fraction
    random: Fraction
    rules: dict[str, tuple[Fraction, Fraction]]
    room: Fraction
    endings: Rungs


def row_of(graph: Graph) -> Row:
    """Return the row of a call, in the words that are shown when nobody fills its places."""
    graph = with_words(graph)
    solution = solve(graph)
    order = solution.order

    def yes(rungs: Rungs) -> Fraction:
        found = (chance for rung, chance in rungs.items() if counts_as_yes(graph, rung))
        return sum(found, Fraction(0))

    def by(rule: str, plain: bool) -> Fraction:
        return yes(rule_play(graph, rule, plain, order))

    return Row(
        graph=graph,
        best=solution.chance(graph.start),
        random=yes(random_play(graph, order)),
        rules={rule: (by(rule, False), by(rule, True)) for rule in RULES},
        room=yes(first_shown_play(graph, fact("call", "room-order"))),
        endings=solution.rungs(graph.start),
    )


def broken(row: Row) -> Iterator[str]:
    """Yield each promise that a call does not keep, in a sentence."""
    level = row.graph.call.level
    for play, chance in (("random", row.random), ("best", row.best)):
        low, high = _LIMITS[level][play]
        if not low <= 100 * chance <= high:
            points = _points(chance)
            yield say("call-table-level", play=play, points=points, level=level, low=low, high=high)
    most = row.best * _RULE_SHARE
    for rule, chances in {**row.rules, "room": (row.room, row.room)}.items():
        for words, chance in zip(_ENGLISH, chances, strict=True):
            told = words == "plain" and chance == chances[0]  # a rule that looks at no words
            if chance > most and not told:
                points, limit = _points(chance), _points(most)
                yield say("call-table-rule", rule=rule, words=words, points=points, most=limit)


def _points(chance: Fraction) -> str:
    """Return a chance in points of 100 with one digit more, such as 7.5."""
    return f"{float(100 * chance):.1f}"


def row_report(row: Row) -> dict[str, Any]:
    """Return a row as plain objects."""
    rules = {
        rule: dict(zip(_ENGLISH, map(_in_numbers, chances), strict=True))
        for rule, chances in row.rules.items()
    }
    return {
        "id": row.graph.call.id,
        "level": row.graph.call.level,
        "states": len(row.graph),
        "best": _in_numbers(row.best),
        "random": _in_numbers(row.random),
        "rules": rules,
        "room": _in_numbers(row.room),
        "endings": {rung: float(chance) for rung, chance in row.endings.items()},
        "broken": list(broken(row)),
    }


def _in_numbers(chance: Fraction) -> dict[str, Any]:
    return {"fraction": str(chance), "chance": float(chance)}


def table_text(rows: list[Row]) -> str:
    """Return rows as a table for a reader, in points of 100, and below it what is broken."""
    names = [say("call-table-call"), say("call-table-of-level")]
    names += [say("call-table-best"), say("call-table-random"), *RULES, say("call-table-room")]
    cells = [names, *map(_cells, rows)]
    wide = [max(len(line[place]) for line in cells) for place in range(len(names))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, wide, strict=True)).rstrip()
        for line in cells
    ]
    faults = [
        say("call-table-broken", name=row.graph.call.id, what=what)
        for row in rows
        for what in broken(row)
    ]
    return "\n".join([*lines, say("call-table-note"), *(faults or [say("call-table-kept")])])


def _cells(row: Row) -> list[str]:
    rules = [f"{_points(says)}/{_points(plain)}" for says, plain in row.rules.values()]
    chances = [_points(row.best), _points(row.random), *rules, _points(row.room)]
    return [row.graph.call.id, row.graph.call.level, *chances]
