"""A file as tables of cells: CSV of any kind, or the sheets of a workbook."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from followup.errors import FollowupError
from followup.record.table import DELIMITERS, Table
from followup.words import say

__all__ = ["MOST_UNPACKED", "Line", "Sheet", "is_workbook", "sheets_of_text", "sheets_of_workbook"]

MOST_UNPACKED = 200_000_000
"""The most bytes that a workbook may unpack to; a larger one was made to fill the memory."""

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
        if line.cells and delimiter in line.cells[0] and not any(line.cells[1:])
        else line
        for line in lines
    ]


def sheets_of_workbook(data: bytes) -> list[Sheet]:
    """Read the sheets of a workbook (.xlsx). Takes the library openpyxl.

    Raises:
        FollowupError: It is no workbook, has a password or macros, is too large when unpacked, or
            openpyxl is not installed.
    """
    _check_package(data)
    try:
        import openpyxl  # only where somebody brings a workbook
    except ImportError as error:
        raise FollowupError(say("import-takes-openpyxl")) from error
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        return [Sheet(sheet.title, list(_lines_of(sheet))) for sheet in book.worksheets]
    except Exception as error:  # the library raises whatever a broken file brings about
        raise FollowupError(say("import-broken-workbook")) from error


def _check_package(data: bytes) -> None:
    """Refuse what is no plain workbook before anything of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            size = sum(each.file_size for each in package.infolist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise FollowupError(say("import-broken-workbook")) from error
    if "EncryptedPackage" in names:
        raise FollowupError(say("import-old-workbook"))
    if size > MOST_UNPACKED:
        raise FollowupError(say("import-too-large-unpacked", most=MOST_UNPACKED // 1_000_000))
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise FollowupError(say("import-macros"))
    if not any(name.startswith("xl/") for name in names):
        raise FollowupError(say("import-no-workbook"))


def _lines_of(sheet: Any) -> Iterator[Line]:
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [_text(cell) for cell in row]
        if any(cell.strip() for cell in cells):
            yield Line(number, cells)


def _text(cell: object) -> str:
    """Write a cell as the text that a person sees."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
