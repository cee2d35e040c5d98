"""A record as a file that any spreadsheet opens in columns, and that reads back the same."""

from __future__ import annotations

import csv
import io
import re

from followup.record.fields import clean
from followup.record.model import COLUMNS, FOLLOWED, Record, Row

__all__ = ["ENCODING", "restored", "safe", "write_record"]

ENCODING = "utf-16-le"
"""How the text of a record is saved; its byte order mark comes first."""

# What begins a formula in some spreadsheet, at the start of a cell, or where one that splits cells
# at another mark would see a start. U+FF0B and its like are the full-width forms.
_START = r"((?:^|[,;\t\n|])[ \"]*)"
_RUNS = re.compile(_START + r"('*)(?=[=+\-@\t\uff1d\uff0b\uff0d\uff20])")
_WAS = re.compile(_START + r"'('*)(?=[=+\-@\t\uff1d\uff0b\uff0d\uff20])")


def safe(text: str) -> str:
    """Return a text with an apostrophe before all that a spreadsheet would run.

    Source:
        OWASP, "CSV Injection": = + - @, tab and carriage return, also after a separator.
    """
    return _RUNS.sub(r"\1'\2", text)


def restored(text: str) -> str:
    """Return the text that `safe` made safe."""
    return _WAS.sub(r"\1\2", text) if "'" in text else text


def write_record(record: Record) -> str:
    """Write the good rows of a record as a table with tabs.

    Excel splits a file with commas only where its country writes numbers with a point, and takes a
    file without a byte order mark for Windows-1252. Tabs in UTF-16 stand in columns in every one.
    Save it in `ENCODING` and without changing the line ends, which are CR LF.

    Args:
        record: The record. A date that is still open is written as it was.

    Returns:
        The text of the file: our columns in their order, then the others.

    Source:
        Quotes and line ends: RFC 4180. Tabs in UTF-16: what Excel itself saves as Unicode text.
    """
    out = io.StringIO()
    writer = csv.writer(out, "excel-tab")
    own = [FOLLOWED] if not all(row.followed for row in record.rows) else []
    writer.writerow([*COLUMNS, *own, *(safe(clean(name)) for name in record.extra_columns)])
    for row in record.rows:
        said = ["yes" if row.followed else "no"] if own else []
        cells = _cells(row, said, len(record.extra_columns))
        writer.writerow([safe(clean(cell)) for cell in cells])
    return "\ufeff" + out.getvalue()


def _cells(row: Row, said: list[str], extra: int) -> list[str]:
    """Return the cells of a row, as many beyond our own as there are other columns."""
    day = row.date.isoformat() if row.date else row.date_text
    ours = [day, row.employer, row.job, row.stage, row.channel, row.result, row.note]
    return [*ours, *said, *row.extra[:extra], *[""] * (extra - len(row.extra))]
