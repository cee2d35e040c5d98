"""Which records there were in this notebook, so that a count of an older one is known as such."""

from __future__ import annotations

import ast
from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from followup.exercises.namespace import shell

__all__ = ["Seen", "before", "see", "was_counted_before"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A record that was read.

    Args:
        rows: What it holds.
        counts: How many yeses and noes.
        cell: The number of the cell that ran then, or that runs next; 0 outside a notebook.
    """

    rows: Hashable
    counts: tuple[int, int]
    cell: int = 0


_seen: list[Seen] = []


def see(rows: Hashable, counts: tuple[int, int]) -> Seen:
    """Note a record that is read now.

    Args:
        rows: What it holds.
        counts: How many yeses and noes.
    """
    _seen.append(Seen(rows, counts, getattr(shell(), "execution_count", 0)))
    return _seen[-1]


def before(seen: Seen) -> tuple[int, int] | None:
    """Return the yeses and noes of the last other record; None if there was none."""
    others = (each.counts for each in reversed(_seen) if each.rows != seen.rows)
    return next(others, None)


def was_counted_before(name: str, seen: Seen, values: Mapping[str, Any]) -> bool:
    """Tell whether a variable still holds what was worked out from another record.

    Args:
        name: The variable.
        seen: The record as it is now.
        values: The variables, in a notebook with the cells that were run.
    """
    written = _last_written(name, values.get("In", ()))
    if written is None or written >= seen.cell:
        return False
    held = [each.rows for each in _seen if each.cell <= written]
    return bool(held) and held[-1] != seen.rows


def _last_written(name: str, cells: Any) -> int | None:
    """Return the number of the last cell that gave a variable its value."""
    if not isinstance(cells, Sequence):
        return None
    numbers = range(len(cells) - 1, -1, -1)
    return next((number for number in numbers if name in _names_in(str(cells[number]))), None)


def _names_in(cell: str) -> set[str]:
    """Return the names that a cell gives a value."""
    with suppress(SyntaxError, ValueError):
        return {
            node.id
            for node in ast.walk(ast.parse(cell))
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
    return set()
