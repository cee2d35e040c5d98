"""Records are read from any sane CSV, and each bad row is named with what to do."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from generated_files import TODAY
from hypothesis import given
from hypothesis import strategies as st
from places import ROOT

from followup.errors import FollowupError
from followup.facts import read_facts
from followup.ladder import LADDER, RUNGS
from followup.record import CHANNELS, RESULTS, STAGES, WAITING, Row, read_record, summarise
from followup.record.fields import plain, problem, words_of
from followup.words import say

HEAD = "date,employer,job,stage,channel,result,note\n"
ONE = HEAD + "2026-11-02,Northline,driver,applied,phone,door,They were kind\n"
ROW = Row(
    date=date(2026, 11, 2),
    employer="Northline",
    result="door",
    job="driver",
    stage="applied",
    channel="phone",
    note="They were kind",
    line=2,
)


def read(text: str, dates: str | None = None) -> list[tuple[int, str, str]]:
    """Return the bad rows of a record that has no column but the needed ones."""
    record = read_record("date,employer,result\n" + text, TODAY, dates)
    return [(bad.line, bad.field, bad.problem) for bad in record.bad]


@pytest.mark.parametrize(
    "data",
    [
        ONE,
        "\ufeff" + ONE,
        ONE.replace("\n", "\r\n"),
        ONE.replace("\n", "\r"),
        ONE.replace(",", ";"),
        ONE.replace(",", "\t"),
        ONE.replace(",", "|"),
        "sep=;\n" + ONE.replace(",", ";"),
        ONE.replace("date", " Date ").replace("employer", "EMPLOYER"),
        ONE.replace("2026-11-02", "2026/11/02").replace("door", "A door is open"),
        ONE.replace("2026-11-02", "2. Nov 2026").replace("phone", "Phone call"),
        ONE.replace("2026-11-02", '"November 2, 2026"'),
        ONE.replace("2026-11-02", "2026-11-02T09:30:00Z"),
        "\n\n" + ONE.rstrip("\n") + "\n,,,,,,\n",
        ONE.encode("utf-8-sig"),
        ONE.encode("utf-16"),
        ONE.encode("utf-16-be"),
        ONE.encode("utf-32"),
    ],
)
def test_a_record_in_any_sane_dress(data: str | bytes) -> None:
    """Marks, separators, line ends, capitals, encodings and forms of a date do not matter."""
    (found,) = read_record(data, TODAY).rows
    assert found == Row(**{**{name: getattr(ROW, name) for name in ROW.__slots__}, **_at(found)})


def _at(row: Row) -> dict[str, int]:
    return {"line": row.line}


def test_columns_in_any_order_and_others_kept() -> None:
    """The order does not matter, missing ones are empty, and what is not ours is kept."""
    record = read_record("Mood,RESULT,Employer,date,\nfine,job,Ana,2026-01-05,\n", TODAY)
    assert record.extra_columns == ("Mood",)
    assert record.rows == (Row(date(2026, 1, 5), "Ana", "job", extra=("fine",), line=2),)


def test_a_path_and_windows_letters(tmp_path: Path) -> None:
    """A file of an old Windows program keeps its letters."""
    path = tmp_path / "record.csv"
    path.write_bytes("date;employer;result\n2026-01-05;Café “Öl”;job\n".encode("cp1252"))
    assert read_record(path, TODAY).rows[0].employer == "Café “Öl”"


PAGE_SAYS = [
    *((rung, say("ladder-says", rung=rung).rstrip(".")) for rung in RUNGS),
    (WAITING, say("ladder-waiting").rstrip(".")),
    ("advice", say("ladder-told-you").rstrip(".")),
]
"""The results and what the pages say of them, without the full stop."""


@pytest.mark.parametrize(("column", "keys"), [("stage", STAGES), ("channel", CHANNELS)])
def test_the_pages_words_are_stages_and_channels(column: str, keys: tuple[str, ...]) -> None:
    """What the form shows for a stage or a channel reads as that stage or channel."""
    shown = {
        "stage": [say("record-stage", stage=key) for key in STAGES],
        "channel": [say("record-channel", channel=key.replace(" ", "-")) for key in CHANNELS],
    }
    assert [words_of(column)[plain(each)] for each in shown[column]] == list(keys)


@pytest.mark.parametrize("column", ["result", "stage", "channel"])
def test_a_word_stands_for_one_key(column: str) -> None:
    """No word is listed for two keys, and what is said of a wrong word names each key."""
    synonyms: dict[str, list[str]] = read_facts(ROOT / "facts")["record"][f"{column}-words"]
    words = [plain(word) for them in synonyms.values() for word in them]
    assert len(words) == len(set(words)) and not set(words) & set(synonyms)
    assert all(key in problem(column, "") for key in synonyms)


@pytest.mark.parametrize("rung", LADDER)
def test_the_ladders_words_are_results(rung: object) -> None:
    """A rung can be written as its key or as its sentence, in any capitals, with a stop or not."""
    for text in (rung.key, rung.says, rung.says.upper(), rung.says.rstrip(".")):  # type: ignore[attr-defined]
        record = read_record(f'date,employer,result\n2026-01-05,A,"{text}"\n', TODAY)
        assert record.rows[0].result == rung.key  # type: ignore[attr-defined]


@pytest.mark.parametrize("end", ["", "."])
@pytest.mark.parametrize(("result", "says"), PAGE_SAYS)
def test_the_pages_words_are_results(result: str, says: str, end: str) -> None:
    """What the pages say of a result reads as that result, in any capitals, with a stop or not."""
    for text in (says, says.upper(), says.lower(), says.title()):
        record = read_record(f'date,employer,result\n2026-01-05,A,"{text}{end}"\n', TODAY)
        assert [row.result for row in record.rows] == [result]


def test_every_key_reads_as_itself() -> None:
    """Each result, stage and channel stands for itself."""
    for result in RESULTS:
        for stage, channel in zip((*STAGES, ""), CHANNELS, strict=True):
            text = f"{HEAD}2026-01-05,A,,{stage},{channel},{result},\n"
            assert read_record(text, TODAY).summary.counts == {(stage, channel, result): 1}


WRITE = (
    "write silence (no answer), answer (still no), advice, door (a door is open), job or waiting"
)
FIX = "write it as year-month-day, such as 2026-03-05."


@pytest.mark.parametrize(
    ("row", "field", "problem"),
    [
        (",A,job", "date", f"The date is missing; {FIX}"),
        ("2026-02-30,A,job", "date", f"There is no day `2026-02-30`; {FIX}"),
        ("31/04/2026,A,job", "date", f"There is no day `31/04/2026`; {FIX}"),
        ("3/4/26,A,job", "date", f"The date `3/4/26` has a year of two digits; {FIX}"),
        ("soon,A,job", "date", f"The date `soon` cannot be read; {FIX}"),
        ("46000,A,job", "date", f"The date `46000` cannot be read; {FIX}"),
        ("1826-01-01,A,job", "date", f"There is no day `1826-01-01`; {FIX}"),
        (
            "2026-11-24,A,job",
            "date",
            "The date 2026-11-24 is after today, 2026-11-23;"
            " correct the date, or the clock of this device.",
        ),
        ("2026-01-05, ,job", "employer", "The employer is missing; write who you asked."),
        (
            "2026-01-05,A,",
            "result",
            f"The result is missing; {WRITE}.",
        ),
        (
            "2026-01-05,A,advise me",
            "result",
            f"The result is `advise me`; {WRITE}. Did you mean advice?",
        ),
        (
            "2026-01-05,A,job,later",
            "row",
            "The row has more cells than the heading, which has 3;"
            " put a text that holds `,` between quotes.",
        ),
        (
            "2027-01-05,,jop",
            "date",
            "The date 2027-01-05 is after today, 2026-11-23; correct the date, or the clock of"
            " this device. The employer is missing; write who you asked. The result is `jop`;"
            f" {WRITE}. Did you mean job?",
        ),
    ],
)
def test_a_bad_row_is_named(row: str, field: str, problem: str) -> None:
    """Each bad row has its line, its field, what is wrong and how to fix it; the good ones stay."""
    text = f"date,employer,result\n2026-01-05,A,job\n{row}\n2026-01-05,B,job\n"
    record = read_record(text, TODAY)
    assert [(bad.line, bad.field, bad.problem) for bad in record.bad] == [(3, field, problem)]
    assert [each.line for each in record.rows] == [2, 4]


def test_words_that_are_optional_are_checked() -> None:
    """A stage or a channel may be empty, but not just anything."""
    record = read_record(HEAD + "2026-01-05,A,,aplied,fax,job,\n", TODAY)
    assert record.bad[0].problem == (
        "The stage is `aplied`; write applied, interviewed or rejected. Did you mean applied?"
        " The channel is `fax`; write phone, email, in person or message."
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "The file is empty; its first line must name the columns:"),
        ("\n \n", "The file is empty;"),
        ("2026-01-05,A,job\n", "The file has no column `date` and no column `employer`"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "This is not a record: it has no column `date`"),
        (
            "Name,Price\nTea,2\n",
            "This is not a record: it has no column `date` and no column `employer` and",
        ),
        ("date,result\n", "The file has no column `employer`. Its first line must name"),
        ("date,employer,result,Date\n", "The column `date` is there twice; delete or rename one."),
        (b"PK\x03\x04rest", "This is a spreadsheet, not CSV; open it and save it as CSV."),
        (Path("nowhere.csv"), "nowhere.csv: there is no such file"),
        (Path(), ".: this is a folder"),
    ],
)
def test_what_is_no_record_is_refused(text: str | bytes | Path, says: str) -> None:
    """Without its columns, a file is refused in one sentence."""
    for read_it in (read_record, summarise):
        with pytest.raises(FollowupError) as said:
            read_it(text, TODAY)
        assert str(said.value).startswith(says)


def test_a_heading_alone_is_an_empty_record() -> None:
    """A record without rows is a record."""
    assert read_record(HEAD, TODAY).rows == ()
    assert summarise(HEAD, TODAY).counts == {}


def test_other_dates_of_the_file_settle_an_open_one() -> None:
    """One date that shows the order settles all, also one in a bad row or in a later line."""
    for other, day in (
        ("25/03/2026,B,job", date(2026, 4, 3)),
        ("03/25/2026,B,job", date(2026, 3, 4)),
        ("25/03/2026,B,nonsense", date(2026, 4, 3)),
    ):
        text = f"date,employer,result\n03/04/2026,A,job\n{other}\n"
        record = read_record(text, TODAY)
        assert (record.rows[0].date, record.question) == (day, None)


def test_an_open_date_is_asked_about_and_counted() -> None:
    """Without any sign, the first open date is asked about; the rows count all the same."""
    text = "date,employer,result\n05/05/2026,Z,job\n3/4/2026,A,job\n5.6.2026,B,door\n"
    record = read_record(text, TODAY)
    assert [row.date for row in record.rows] == [date(2026, 5, 5), None, None]
    assert record.question is not None
    assert str(record.question) == (
        "Line 3: 3/4/2026 can be 2026-04-03 (day first) or 2026-03-04 (month first)."
        " The same goes for 1 more. Say which comes first."
    )
    assert summarise(text, TODAY) == record.summary
    assert record.summary.read == 3


def test_dates_that_contradict_each_other_are_asked_about() -> None:
    """Where some show the day first and some the month, only the open ones are asked about."""
    text = "date,employer,result\n25/03/2026,A,job\n03/25/2026,B,job\n03/04/2026,C,job\n"
    record = read_record(text, TODAY)
    assert record.question is not None and record.question.rows == 1
    assert [row.date for row in record.rows] == [date(2026, 3, 25)] * 2 + [None]


def test_the_learner_can_say_the_order() -> None:
    """A given order reads every date; one that does not fit it is a bad row."""
    text = "date,employer,result\n03/04/2026,A,job\n25/03/2026,B,job\n"
    assert [row.date for row in read_record(text, TODAY, "day-first").rows] == [
        date(2026, 4, 3),
        date(2026, 3, 25),
    ]
    record = read_record(text, TODAY, "month-first")
    assert [row.date for row in record.rows] == [date(2026, 3, 4)]
    assert record.bad[0].problem == f"The date 25/03/2026 is not month-first; {FIX}"
    with pytest.raises(FollowupError, match="use day-first or month-first"):
        read_record(text, TODAY, "year-first")


def test_an_open_date_that_turns_out_to_be_in_the_future_is_bad() -> None:
    """Settled by the file, 05/12/2026 is a day in December, which has not come yet."""
    text = "date,employer,result\n05/12/2026,A,job\n25/03/2026,B,job\n"
    record = read_record(text, TODAY)
    assert [row.employer for row in record.rows] == ["B"]
    assert [(bad.line, bad.field) for bad in record.bad] == [(2, "date")]
    assert summarise(text, TODAY) == record.summary
    assert read("05/12/2027,A,job")[0][:2] == (2, "date")


lines = st.lists(
    st.builds(
        lambda days, result: f"{(TODAY - timedelta(days)).isoformat()},A,{result}\n",
        st.integers(0, 900),
        st.sampled_from(RESULTS),
    )
)


@given(lines, lines)
def test_two_halves_of_a_record_are_the_whole(one: list[str], other: list[str]) -> None:
    """Two halves, read apart, add up to the same as the whole."""
    head = "date,employer,result\n"
    halves = (summarise(head + "".join(half), TODAY) for half in (one, other))
    first, second = halves
    assert first + second == summarise(head + "".join(one + other), TODAY)
