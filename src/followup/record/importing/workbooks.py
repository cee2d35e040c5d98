"""The sheets of a workbook (.xlsx) as tables of cells, with what a person sees in each cell."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from followup.errors import FollowupError
from followup.record.importing.sheets import MOST_COLUMNS, Line, Sheet
from followup.words import say

__all__ = ["MOST_UNPACKED", "sheets_of_workbook"]

MOST_UNPACKED = 200_000_000
"""The most bytes that a workbook may unpack to; a larger one was made to fill the memory."""

_ESCAPED = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")


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
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            return [Sheet(sheet.title, list(_lines_of(sheet))) for sheet in book.worksheets]
    except Exception as error:  # the library raises whatever a broken file brings about
        raise FollowupError(say("import-broken-workbook")) from error


def _check_package(data: bytes) -> None:
    """Refuse what is no plain and whole workbook; its size is asked before it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_names(package)
            if package.testzip() is not None:
                raise FollowupError(say("import-broken-workbook"))
    except FollowupError:
        raise
    except Exception as error:  # besides its own error zipfile raises whatever bytes bring about
        raise FollowupError(say("import-broken-workbook")) from error


def _check_names(package: zipfile.ZipFile) -> None:
    names = package.namelist()
    if "EncryptedPackage" in names:
        raise FollowupError(say("import-old-workbook"))
    if sum(each.file_size for each in package.infolist()) > MOST_UNPACKED:
        raise FollowupError(say("import-too-large-unpacked", most=MOST_UNPACKED // 1_000_000))
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise FollowupError(say("import-macros"))
    if not any(name.startswith("xl/") for name in names):
        raise FollowupError(say("import-no-workbook"))


def _lines_of(sheet: Any) -> Iterator[Line]:
    sheet.reset_dimensions()  # some programs write a size that leaves out most rows
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [_text(cell) for cell in row[:MOST_COLUMNS]]
        if any(cell.strip() for cell in cells):
            yield Line(number, cells)


def _text(cell: object) -> str:
    """Write a cell as the text that a person sees."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell)
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(cell // timedelta(seconds=1), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"
    return str(cell)
