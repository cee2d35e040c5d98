"""A text file as a table of cells: CSV of any kind. Workbooks are read in `workbooks`."""

from __future__ import annotations

import csv
from dataclasses import dataclass

from followup.errors import FollowupError
from followup.record.table import DELIMITERS, Table
from followup.words import say

__all__ = ["MOST_COLUMNS", "Line", "Sheet", "is_workbook", "sheets_of_text"]

MOST_COLUMNS = 256
"""How many columns are looked at; our own choice: a wider sheet is no list of applications."""

_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_LOOKED_AT = 30  # lines


@dataclass(frozen=True, slots=True)
class Line:
    """One row of cells.

    Args:
        line: The line where it starts, 1 or more.
        cells: Its cells; None where its quotes do not close.
    """

    line: int
    cells: list[str] | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Args:
        name: A sheet's name; empty for a text file.
        lines: Its rows, without those that are empty.
        delimiter: What stands between cells; empty in a workbook.
    """

    name: str
    lines: list[Line]
    delimiter: str = ""


def is_workbook(data: bytes) -> bool:
    """Tell whether a file is a workbook and no text.

    Raises:
        FollowupError: It is one that cannot be read: of an old kind, or with a password.
    """
    if data.startswith(_OLD_WORKBOOK):
        raise FollowupError(say("import-old-workbook"))
    return data.startswith(_ZIP)


def sheets_of_text(text: str) -> list[Sheet]:
    """Read a text as one table."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    delimiter = _delimiter(text)
    table = Table(text, delimiter)
    lines = []
    for number, cells in table:
        if cells is None or not table.is_sound:
            lines.append(Line(number, None))
            if cells is not None:
                table.go_back()
        elif any(cell.strip() for cell in cells):
            lines.append(Line(number, cells))
    return [Sheet("", _unfolded(lines, table.delimiter), table.delimiter)]


def _delimiter(text: str) -> str:
    """Return what stands between cells: the mark that gives most lines the same width.

    Empty where the text says so itself, in a first line such as ``sep=;``.
    """
    start = [line for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip()]
    if not start or start[0].strip().lower().startswith("sep="):
        return ""
    return max(DELIMITERS, key=lambda mark: _evenness(start, mark))


def _evenness(lines: list[str], mark: str) -> tuple[int, int]:
    try:
        widths = [len(cells) for cells in csv.reader(lines, delimiter=mark)]
    except csv.Error:
        return (0, 0)
    wide = [width for width in widths if width > 1]
    usual = max(set(wide), key=lambda width: (wide.count(width), width)) if wide else 0
    return (wide.count(usual) * min(usual, 3), usual)


def _unfolded(lines: list[Line], delimiter: str) -> list[Line]:
    """Open rows that stand whole in one cell, as spreadsheets leave a file of one column."""
    wide = sum(len(line.cells or ()) > 1 for line in lines)
    if not wide or not delimiter:
        return lines
    return [
        Line(line.line, next(csv.reader([line.cells[0]], delimiter=delimiter)))
        if line.cells and delimiter in line.cells[0] and _is_alone(line.cells)
        else line
        for line in lines
    ]


def _is_alone(cells: list[str]) -> bool:
    """Tell whether only the first cell of a row is filled, with a text of one line."""
    return "\n" not in cells[0] and not any(cells[1:])
