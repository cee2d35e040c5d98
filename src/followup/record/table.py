"""A CSV file as rows of cells with their lines, whatever program wrote it.

Only whole text comes in; files are opened in `decoding`. A quote that is opened and never closed
cannot swallow the rows after it: the reader can go back and read them again.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from followup.record.fields import column_of

__all__ = ["DELIMITERS", "Table", "delimiter_of"]

DELIMITERS = ",;\t|"


def delimiter_of(line: str) -> str:
    """Return what stands between the cells of a heading: comma, semicolon, tab or bar.

    It is the one that shows most of our columns; of equals, the first.
    """
    return max(DELIMITERS, key=lambda mark: _columns_in(line, mark))


def _columns_in(line: str, mark: str) -> int:
    try:
        cells = next(csv.reader([line], delimiter=mark), [])
    except csv.Error:
        return 0
    return sum(1 for cell in cells if column_of(cell))


class Table:
    """The rows of a CSV text.

    Iterating gives each row as (the line where it starts, its cells). The cells are None where the
    row cannot be read. Empty lines are left out.

    Args:
        text: The whole text; a line ends with ``\\n``, ``\\r\\n`` or ``\\r``.
        delimiter: What stands between cells, where it is known.
    """

    def __init__(self, text: str, delimiter: str = "") -> None:
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.text = text.removeprefix("\ufeff")
        self._next = 0
        self._handed = 0
        self._row = (0, 0)
        self._again = False
        # Going back costs time. A file that was made to be slow gets no more than this.
        self._budget = len(self.text) + 1_000_000
        self.delimiter = delimiter or self._find_delimiter()

    def _find_delimiter(self) -> str:
        """Find what stands between cells; a first line like ``sep=;`` says it outright."""
        lines = self._lines()
        for line in lines:
            told = line.strip().lower()
            if told[:4] == "sep=" and len(told) == 5 and told[4] in DELIMITERS:
                return told[4]
            if told.startswith("sep=") and line.rstrip("\n") == "sep=\t":
                return "\t"
            if told:
                self._next, self._handed = self._next - len(line), self._handed - 1
                return delimiter_of(line)
        return ","

    def _lines(self) -> Iterator[str]:
        """Hand out one line after the other, with its end."""
        text, size = self.text, len(self.text)
        while self._next < size:
            start = self._next
            self._next = text.find("\n", start) + 1 or size
            self._handed += 1
            yield text[start : self._next]

    def __iter__(self) -> Iterator[tuple[int, list[str] | None]]:
        while self._next < len(self.text):
            reader = csv.reader(self._lines(), delimiter=self.delimiter)
            self._row, self._again = (self._next, self._handed), False
            try:
                for cells in reader:
                    if cells:
                        yield self._row[1] + 1, cells
                    if self._again:
                        break
                    self._row = (self._next, self._handed)
            except csv.Error:
                yield self._row[1] + 1, None
                self.go_back()

    @property
    def is_sound(self) -> bool:
        """Whether the quotes of the row that was read last are in order; one line always is."""
        start, handed = self._row
        if self._handed - handed <= 1:
            return True
        text = self.text[start : self._next].removesuffix("\n")
        lines = [line + "\n" for line in text.split("\n")]
        try:
            return len(list(csv.reader(lines, delimiter=self.delimiter, strict=True))) == 1
        except csv.Error:
            return False

    def go_back(self) -> None:
        """Go on with the second line of the row that was read last, if it had several."""
        start, handed = self._row
        cost = self._next - start
        if self._handed - handed > 1 and cost <= self._budget:
            self._budget -= cost
            self._next = self.text.index("\n", start) + 1
            self._handed = handed + 1
            self._again = True
