"""A written record is safe in a spreadsheet and reads back the same."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from generated_files import TODAY
from hypothesis import given
from hypothesis import strategies as st

from followup.record import CHANNELS, RESULTS, STAGES, Record, Row, read_record, write_record
from followup.record.fields import clean

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
texts = (st.text() | st.text(alphabet="=+-@';,|\t\n\r\" a'\uff1d")).map(clean)
rows = st.builds(
    Row,
    date=st.dates(min_value=date(1900, 1, 1), max_value=TODAY),
    employer=texts.filter(bool),
    result=st.sampled_from(RESULTS),
    job=texts,
    stage=st.sampled_from((*STAGES, "")),
    channel=st.sampled_from((*CHANNELS, "")),
    note=texts,
    extra=st.tuples(texts),
)


@given(st.lists(rows), texts.filter(bool))
def test_what_is_written_reads_back_the_same(written: list[Row], name: str) -> None:
    """Any texts come back unchanged, in any number of rows, and none of them is bad."""
    name = f"my {name}"
    record = read_record(write_record(Record(tuple(written), extra_columns=(name,))), TODAY)
    assert record.bad == ()
    assert [replace(row, line=0) for row in record.rows] == written
    assert record.extra_columns == (clean(name),)


@given(rows)
def test_no_cell_can_run(row: Row) -> None:
    """No cell starts like a formula, also for a program that splits at semicolons or tabs."""
    text = write_record(Record((row,), extra_columns=("more",))).removeprefix("\ufeff")
    for mark in ",;\t":
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            assert not [cell for cell in cells if cell.strip(" \r\n").startswith(FORMULA)]


@pytest.mark.parametrize(
    ("note", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("@home; -5", "'@home; '-5"),
        ("it's 5-6", "it's 5-6"),
        ("+1 604 555 0142", "'+1 604 555 0142"),
    ],
)
def test_an_apostrophe_keeps_a_cell_a_text(note: str, cell: str) -> None:
    """What a spreadsheet would run starts with an apostrophe; other texts are left alone."""
    text = write_record(Record((Row(TODAY, "A", "job", note=note),)))
    assert list(csv.reader(text.splitlines()))[1][6] == cell
    assert read_record(text, TODAY).rows[0].note == note


def test_the_file_opens_well_everywhere(tmp_path: Path) -> None:
    """It has a mark for Excel, ISO dates, and line ends of CSV; open dates stay as they were."""
    source = "Note,date,employer,result\n,3/4/2026,Öl,door\n"
    text = write_record(read_record(source, TODAY))
    assert text.startswith("\ufeffdate,employer,job,stage,channel,result,note\r\n")
    assert text.endswith("3/4/2026,Öl,,,,door,\r\n")
    path = tmp_path / "record.csv"
    path.write_text(text, encoding="utf-8", newline="")
    settled = read_record(path, TODAY, "day-first")
    assert "2026-04-03,Öl,,,,door," in write_record(settled)
