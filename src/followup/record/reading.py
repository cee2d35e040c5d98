"""A record of real follow-ups, read from any sane CSV: all its rows, or what they add up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from followup.record.checking import Checked, Memory, Reader
from followup.record.decoding import Source, text_of
from followup.record.fields import clean
from followup.record.model import COLUMNS, Counts, Record, Row, Summary
from followup.record.writing import restored

__all__ = ["read_record", "summarise"]


def read_record(source: Source, today: date, dates: str | None = None) -> Record:
    """Read a record with all its rows.

    Args:
        source: The text of a CSV file, its bytes, or its path. Columns may stand in any order, in
            small letters or capitals; what is not ours is kept as it is.
        today: The day of the reader; a follow-up after it is a bad row.
        dates: `day-first` or `month-first`, which says how 03/04/2026 is to be read. If left out,
            the file's other dates tell, or else the record's `question` asks.

    Returns:
        The good rows, and the bad ones with their line, what is wrong, and how to fix it.

    Raises:
        FollowupError: If the file cannot be read, or it has no column date, employer or result.

    Source:
        CSV: RFC 4180, read with patience.
    """
    reader = Reader(text_of(source), today, dates)
    texts = Memory(_text)
    rows: list[Row] = []
    is_open = False
    for checked in reader:
        is_open = is_open or checked.date is None
        rows.append(_row(reader, checked, texts))
    settled = reader.settle()
    if is_open:
        rows = _settle(rows, settled)
    names = reader.columns.names
    return Record(tuple(rows), tuple(reader.bad), reader.question, names, reader.aside)


def _row(reader: Reader, checked: Checked, texts: Memory[str]) -> Row:
    cells, places = checked.cells, reader.columns.places
    at_date, at_employer, at_job, _, _, _, at_note = places
    return Row(
        date=checked.date,
        employer=texts[cells[at_employer]],
        result=checked.result,
        job=texts[cells[at_job]] if at_job >= 0 else "",
        stage=checked.stage,
        channel=checked.channel,
        note=texts[cells[at_note]] if at_note >= 0 else "",
        followed=checked.followed,
        extra=tuple(texts[cells[i]] for i in reader.columns.extra),
        date_text="" if checked.date else cells[at_date].strip(),
        line=checked.line,
    )


def _text(cell: str) -> str:
    text = clean(cell)
    return clean(restored(text)) if "'" in text else text


def _settle(rows: list[Row], settled: dict[str, date | None]) -> list[Row]:
    """Give the open dates their day; leave out rows that turn out to lie in the future."""
    done = []
    for row in rows:
        if not row.date_text:
            done.append(row)
        elif row.date_text in settled:
            day = settled[row.date_text]
            done.append(replace(row, date=day, date_text="") if day else row)
    return done


def summarise(source: Source, today: date, dates: str | None = None) -> Summary:
    """Read a record and keep only what it adds up to: quick and small for a very long file.

    Args:
        source: As for `read_record`.
        today: As for `read_record`.
        dates: As for `read_record`.

    Returns:
        The same as ``read_record(…).summary``.

    Raises:
        FollowupError: As `read_record`.
    """
    reader = Reader(text_of(source), today, dates)
    at_date = reader.columns.places[COLUMNS.index("date")]
    counts: tuple[Counts, Counts] = ({}, {})  # without a follow-up, and with one
    open_counts: dict[str, tuple[Counts, Counts]] = {}
    for row in reader:
        key = (row.stage, row.channel, row.result)
        into = counts
        if row.date is None:
            into = open_counts.setdefault(row.cells[at_date].strip(), ({}, {}))
        side = into[row.followed]
        side[key] = side.get(key, 0) + 1
    for text in reader.settle():
        for side, more in zip(counts, open_counts[text], strict=True):
            for key, n in more.items():
                side[key] = side.get(key, 0) + n
    without, followed = counts
    read = sum(followed.values()) + sum(without.values())
    return Summary(read, followed, tuple(reader.bad), reader.question, without, reader.aside)
