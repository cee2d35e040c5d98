"""A written record is safe in a spreadsheet and reads back the same."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from generated_files import TODAY
from hypothesis import given
from hypothesis import strategies as st

from followup.record import (
    CHANNELS,
    RESULTS,
    STAGES,
    Record,
    Row,
    read_record,
    summarise,
    write_record,
)
from followup.record.fields import clean
from followup.record.writing import ENCODING

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
    """No cell starts like a formula, also for a program that splits at commas or semicolons."""
    text = write_record(Record((row,), extra_columns=("more",))).removeprefix("\ufeff")
    for mark in ",;\t":
        around = " \r\n" if mark == "\t" else " \r\n\t"
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            assert not [cell for cell in cells if cell.strip(around).startswith(FORMULA)]


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
    assert list(csv.reader(text.splitlines(), "excel-tab"))[1][6] == cell
    assert read_record(text, TODAY).rows[0].note == note


def test_the_file_opens_well_everywhere(tmp_path: Path) -> None:
    """It has what stands in columns in every Excel: a mark, tabs, UTF-16. Open dates stay."""
    source = "Note,date,employer,result\n,3/4/2026,Öl,door\n"
    text = write_record(read_record(source, TODAY))
    assert text.startswith("\ufeffdate\temployer\tjob\tstage\tchannel\tresult\tnote\r\n")
    assert text.endswith("3/4/2026\tÖl\t\t\t\tdoor\t\r\n")
    path = tmp_path / "record.csv"
    path.write_text(text, encoding=ENCODING, newline="")
    settled = read_record(path, TODAY, "day-first")
    assert "2026-04-03\tÖl\t\t\t\tdoor\t" in write_record(settled)


MANY = (
    Row(date(2026, 9, 1), "Harbour Inn, Ltd", "door", job="Cook; days", note='She said: "call".'),
    Row(date(2026, 9, 3), "Hôtel du Port", "silence", stage="applied", channel="phone"),
    Row(date(2026, 9, 14), "Lake | Store", "waiting", note="=1+1", followed=False, extra=("-5",)),
    Row(date(2026, 9, 20), "L'Été", "job", note="two\nlines"),
)
NEWER = {"stage": "on the moon", "employer": "Pine"}


@pytest.mark.parametrize("day", ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%m/%d/%Y"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [("\t", "utf-16"), (";", "cp1252"), (",", "cp1252"), (";", "utf-8-sig"), ("\t", "cp1252")],
)
def test_it_comes_back_from_a_spreadsheet(mark: str, encoding: str, day: str) -> None:
    """Saved again by Excel of any country, it is read whole, with nothing to answer."""
    text = write_record(Record(MANY, extra_columns=("more",)))
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), "excel-tab"))
    for row in rows[1:]:
        row[0] = date.fromisoformat(row[0]).strftime(day)
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=mark).writerows(rows)
    again = read_record(out.getvalue().encode(encoding), TODAY)
    assert again.bad == ()
    assert again.question is None
    ours = [replace(row, extra=row.extra or ("",)) for row in MANY]
    assert [replace(row, line=0) for row in again.rows] == ours


def test_what_the_page_kept_aside_is_no_bad_row() -> None:
    """A value that nobody can read stands alone in its line: it is counted, and no row is lost."""
    text = write_record(Record(MANY[:2], extra_columns=("kept-aside",)))
    kept = read_record(text + "\t" * 7 + json.dumps(NEWER) + "\r\n", TODAY)
    assert (kept.bad, kept.aside, kept.summary.aside, len(kept.rows)) == ((), 1, 1, 2)
    assert summarise(text + "\t" * 7 + "x\r\n", TODAY).aside == 1
