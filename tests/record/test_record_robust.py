"""Whatever a file holds, it is read or refused in a sentence."""

from __future__ import annotations

import csv
import random

import pytest
from generated_files import TODAY, csv_text, file, row
from sampling import sample

from followup.errors import FollowupError
from followup.record import Record, read_record, summarise

FILES = sample(5_000, 100_000)
LARGE = 50_000_000


def check(data: bytes) -> Record | None:
    """Read a file both ways, and see that what comes out is in order."""
    try:
        record = read_record(data, TODAY)
    except FollowupError as error:
        assert str(error) and "\n" not in str(error)
        return None
    assert summarise(data, TODAY) == record.summary
    assert list(record.bad) == sorted(record.bad, key=lambda bad: bad.line)
    for bad in record.bad:
        assert bad.line >= 1 and bad.field and bad.problem.endswith((".", "?"))
    for each in record.rows:
        assert each.employer and each.result
        assert each.date is None or each.date <= TODAY
    return record


@pytest.mark.parametrize("part", range(10))
def test_many_files(part: int) -> None:
    """Files, valid, damaged or random, are read or refused; with --all 100,000 of them."""
    dice = random.Random(part)
    read = [check(file(dice)) for _ in range(FILES // 10)]
    assert sum(1 for record in read if record and record.rows) > FILES // 40


def test_valid_files_are_read_whole() -> None:
    """A file in any sane dress gives all its rows, none of them bad."""
    dice = random.Random(99)
    for _ in range(1_000):
        rows = [row(dice) for _ in range(dice.randrange(8))]
        data = csv_text(dice, rows).encode("utf-8")
        record = check(data)
        assert record is not None
        assert (len(record.rows), record.bad) == (len(rows), ())
        assert [each.result for each in record.rows] == [each.result for each in rows]
        assert [each.note.replace("\r", "\n") for each in record.rows] == [r.note for r in rows]


LINE = b"2026-01-02,Northline,silence\n"
HEAD = b"date,employer,result\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + LINE * (LARGE // len(LINE)),
        HEAD + b'2026-01-02,"Northline,silence\n' + LINE * (LARGE // len(LINE)),
        HEAD + b'2026-01-02,5","x,silence\n' * (LARGE // 25),
        random.Random(5).randbytes(LARGE),
        HEAD + b"x" * LARGE,
        HEAD + b"\n" * (LARGE // 10),
        HEAD + (b"2026-01-02" + b" " * 100_000 + b"9,Northline,job\n") * (LARGE // 100_000),
    ],
    ids=["rows", "open quote", "many quotes", "random", "one line", "empty lines", "spaces"],
)
def test_fifty_megabytes(data: bytes) -> None:
    """A file of 50 MB is read or refused, also when it was made to be hard."""
    try:
        summary = summarise(data, TODAY)
    except FollowupError as error:
        assert str(error)
    else:
        assert summary.read == sum(summary.counts.values())


def test_an_open_quote_swallows_nothing() -> None:
    """The rows after a quote that never closes are read; its own row is named."""
    record = read_record((HEAD + b'2026-01-02,"North,job\n' + LINE * 9).decode(), TODAY)
    assert [(bad.line, bad.field) for bad in record.bad] == [(2, "row")]
    assert len(record.rows) == 9
    middle = HEAD + LINE + b'2026-01-02,North,"job\n' + LINE + b'2026-01-02,"A, B",job\n' + LINE
    record = read_record(middle, TODAY)
    assert [each.line for each in record.rows] == [2, 4, 5, 6]
    assert [bad.line for bad in record.bad] == [3]


def test_a_cell_longer_than_csv_allows() -> None:
    """One cell of a megabyte is a bad row; the others are read."""
    long = b"2026-01-02,Northline," + b"x" * 1_000_000 + b"\n"
    record = read_record(HEAD + LINE + long + LINE, TODAY)
    assert [each.line for each in record.rows] == [2, 4]
    assert [bad.line for bad in record.bad] == [3]
    assert csv.field_size_limit() == 131_072  # the setting of others is left alone
