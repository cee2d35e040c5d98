"""Any list of applications is understood, or asked about; nothing is guessed."""

from __future__ import annotations

import io
import json
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from foreign_tables import TODAY, Foreign, Truth, foreign_table
from sampling import sample

from followup.errors import FollowupError
from followup.record.importing import Answer, Import, read_answers, report, understand
from followup.record.importing.days import read_day
from followup.record.importing.settling import as_record
from followup.words import say

TRACKERS = Path(__file__).with_name("trackers")
ZONE = ZoneInfo("America/Vancouver")

EXPECTED: dict[str, dict[str, Any]] = {
    "01": {
        "results": ["answer"] * 4 + ["silence", "answer", "job", "answer"],
        "asks": ["followed-up"],
    },
    "02": {
        "columns": {"employer": "Company", "job": "Position", "date": "Date Applied"},
        "results": ["waiting", "answer", None, "job", "silence"],
        "asks": ["word", "followed-up"],
        "aside": [7],
    },
    "03": {
        "days": ["2026-11-02", "2026-10-28", "2026-09-14", "2026-09-03", "2026-09-01"],
        "results": ["waiting"] * 5,
        "order": ("month-first", 3),
        "asks": ["followed-up"],
    },
    "04": {
        "results": [None, None, "answer", None, "silence"],
        "asks": ["word", "word", "word", "followed-up"],
    },
    "05": {
        "employers": ["Boulangerie Érable", "Hôtel du Port", "Garage Pinède"],
        "results": ["silence", "answer", "waiting", "job", "answer"],
        "encoding": "windows-1252",
    },
    "06": {
        "employers": [
            "Maple Foods",
            "Harbour Inn, Ltd",
            "Oak Bakery",
            "Delta Print",
            "Sun Nursery",
        ],
        "results": ["silence", "waiting", "answer", "door", "waiting"],
        "asks": [],
    },
    "07": {"days": ["2026-09-01", "2026-09-03", "2026-09-05", "2026-09-08", "2026-09-10"]},
    "08": {"days": [None] * 6 + ["2026-09-12"], "asks": ["date"] * 6},
    "09": {"days": ["2026-09-01", "2026-09-03", "2026-09-05", "2026-09-08", "2026-09-10"]},
    "11": {
        "days": ["2026-09-01", "2026-09-03", "2026-09-05", "2026-09-08", "2026-09-10"],
        "results": ["answer", "waiting", "silence", None, "job"],
    },
    "13": {
        "employers": ["枫叶食品", "港湾酒店", "橡树面包房", "三角印刷", "松树汽车"],
        "results": ["waiting", "answer", None, "silence", "job"],
        "encoding": "gbk",
    },
    "14": {"results": ["silence", "waiting", "answer"], "aside": [8]},
    "15": {"results": ["waiting"] * 7},
    "16": {"results": ["waiting"] * 8, "asks": []},
    "17": {"results": ["waiting", "silence", "door", "answer", "waiting"], "asks": []},
    "18": {"employers": ["Пекарня Клен", "Готель Порт"], "encoding": "windows-1251"},
    "19": {
        "employers": ["Boulangerie Érable", "Hôtel du Port", "Épicerie du Lac", "École du Coteau"],
        "encoding": "utf-8",
    },
    "23": {"results": ["waiting", "silence", "answer", "door", "waiting"], "asks": []},
    "24": {"results": ["waiting"] * 6},
}
"""What a person expects of each tracker, by the number at the start of its name."""


def understood(data: bytes | str, **options: Any) -> Import:
    """Understand a file on the tests' day."""
    data = data.encode() if isinstance(data, str) else data
    return understand(data, TODAY, **{"zone": ZONE, **options})


@pytest.mark.parametrize("file", sorted(TRACKERS.iterdir()), ids=lambda file: file.name[:2])
def test_each_tracker(file: Path) -> None:
    """What people really keep is read as they expect, and what is unclear is asked."""
    made = understood(file.read_bytes())
    found, want = report(made), EXPECTED[file.name[:2]]
    assert found["bad"] == []
    for field, heading in want.get("columns", {}).items():
        assert found["columns"][field] == heading
    for field, plural in (("date", "days"), ("result", "results"), ("employer", "employers")):
        if plural in want:
            said = [row[field] for row in found["rows"]]
            assert said[: len(want[plural])] == want[plural]
    assert [each["line"] for each in found["aside"]] == want.get("aside", [])
    if "asks" in want:
        assert [each["about"] for each in found["questions"]] == want["asks"]
    if "order" in want:
        assert (found["dates"]["order"], found["dates"]["because"]) == want["order"]
    assert found["encoding"] == want.get("encoding", found["encoding"])


def test_selected_is_never_silence() -> None:
    """A word of success is never offered as "no answer"."""
    made = understood((TRACKERS / "04-selected-gets-a-hint-of-silence.csv").read_bytes())
    words = {ask.word: ask.choices for ask in made.questions if ask.about == "word"}
    assert all("silence" not in choices for choices in words.values())
    assert words["Selected"][0] == "door"


def test_likeliest_days_are_offered() -> None:
    """A day without its year is asked with the latest one that has been; a relative one too."""
    made = understood((TRACKERS / "08-dates-without-a-year-and-in-words.csv").read_bytes())
    offered = {ask.word: ask.choices for ask in made.questions if ask.about == "date"}
    assert offered["Sep 1"] == ("2026-09-01",)
    assert offered["9/5"] == ("2026-09-05", "2026-05-09")  # line 8 shows that the month is first
    assert offered["1 week ago"] == ("2026-11-20",)
    assert offered["2026-09"] == ()


def _judged(foreign: Foreign) -> tuple[Counter[str], list[Any]]:
    """Hold what was understood of a file to what it really says."""
    found = report(understand(foreign.data, TODAY))
    rows = {row["line"]: row for row in found["rows"]}
    aside = {each["line"] for each in found["aside"]}
    unsure = any(each["about"] == "encoding" for each in found["questions"])
    judged = [(_judge(truth, rows, aside, unsure), truth) for truth in foreign.truths]
    notes = [(foreign.about, how, truth) for how, truth in judged if how not in ("right", "asked")]
    return Counter(how for how, _ in judged), notes


def _judge(truth: Truth, rows: dict[int, Any], aside: set[int], unsure: bool) -> str:
    if truth.line in aside:
        return "right" if truth.result == "aside" else "wrong"
    row = rows.get(truth.line)
    if row is None:
        return "bad"
    said = {"date": truth.day.isoformat(), "result": truth.result}
    if not unsure:
        said |= {"employer": truth.employer, "job": truth.job}
    if any(row[field] not in (None, value) for field, value in said.items()):
        return "wrong"
    if unsure or None in (row["date"], row["result"], row["employer"]):
        return "asked for nothing" if truth.day_is_sure and truth.result else "asked"
    return "right"


def test_foreign_tables() -> None:
    """Of many lists made by chance none is read wrong, and little is asked that could be told."""
    count, notes = Counter[str](), []
    for seed in range(sample(300, 2_500)):
        judged, told = _judged(foreign_table(seed))
        count += judged
        notes += told
    rows = sum(count.values())
    assert count["wrong"] == 0, notes[:3]
    assert count["bad"] <= 0.01 * rows, notes[:3]
    assert count["asked for nothing"] <= 0.1 * rows, notes[:3]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-05", "2026-09-05"),
        ("2026/9/5 10:30", "2026-09-05"),
        ("5.9.2026", "2026-09-05"),
        ("05.09.26", "2026-09-05"),
        ("9/25/26", "2026-09-25"),
        ("25/9/26", "2026-09-25"),
        ("Sat 5 Sep 2026", "2026-09-05"),
        ("samedi 5 septembre 2026", "2026-09-05"),
        ("1er août 2026", "2026-08-01"),
        ("5. März 2026", "2026-03-05"),
        ("5 de marzo de 2026", "2026-03-05"),
        ("2026年9月5日", "2026-09-05"),
        ("September 5th, 2026", "2026-09-05"),
        ("Sept. 5, 2026 at 3:04 PM", "2026-09-05"),
        ("2026-09-05T23:30:00Z", "2026-09-05"),
        ("2026-09-05T03:30:00Z", "2026-09-04"),
        ("Sat, 05 Sep 2026 01:00:00 +0000", "2026-09-04"),
        ("2026-09-05T23:30:00-0700", "2026-09-05"),
        ("46270", "2026-09-05"),
        ("46270.75", "2026-09-05"),
        ("26-09-05", "2026-09-05"),
        ("12/3", None),
        ("March 2026", None),
        ("soon", None),
        ("", None),
        ("three days ago", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    """Days in five languages are read; what is not sure is asked."""
    found = read_day(text, TODAY, ZONE)
    assert found.problem in ("", "missing")
    assert found.asked is (day is None)
    if day:
        assert found.by("") == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["2026-02-30", "31/31/2026", "32 March 2026", "2026-13-01"])
def test_there_is_no_such_day(text: str) -> None:
    """A day that no calendar has is told as one."""
    assert read_day(text, TODAY, ZONE).problem == "no-day"


LIST = "Date,Company,Status\n2026-09-01,Maple,Selected\n03/04/2026,Oak,Rejected\n"


def test_answers_settle_an_import() -> None:
    """With each question answered, every row is known and nothing is asked any more."""
    first = report(understood(LIST))
    assert [each["about"] for each in first["questions"]] == ["dates", "word", "followed-up"]
    for question in first["questions"]:
        question["answer"] = {"dates": "day-first", "word": "door", "followed-up": [2]}[
            question["about"]
        ]
    again = report(understood(LIST, answers=read_answers(json.dumps(first))))
    assert again["questions"] == []
    rows = again["rows"]
    assert [row["date"] for row in rows] == ["2026-09-01", "2026-04-03"]
    assert [row["result"] for row in rows] == ["door", "answer"]
    assert [row["followed"] for row in rows] == [True, False]


def test_a_row_whose_day_nobody_knows_can_be_left_out() -> None:
    """A question about a day takes "aside" too, as one about a word does."""
    text = "Date,Company,Status\nsoon,Maple,Rejected\n2026-09-01,Oak,Rejected\n"
    made = understood(text, answers=[Answer("date", "soon", "aside")])
    assert [row.line for row in made.rows] == [3]
    assert [each.line for each in made.aside] == [2]


def test_a_line_waits_for_its_question() -> None:
    """A row with an open question has nothing in that field; the question names its line."""
    found = report(understood(LIST))
    fields = {"word": "result", "dates": "date", "date": "date", "followed-up": "followed"}
    for question in found["questions"]:
        for line in question["lines"]:
            row = next(row for row in found["rows"] if row["line"] == line)
            assert row[fields[question["about"]]] is None


def test_every_line_is_somewhere_once() -> None:
    """Each line of data is a row, set aside, or bad; never two of them, never none."""
    text = (
        "My list\n\nCompany,Date,Status,Note\n"
        'Maple,2026-09-01,Applied,"two\nlines"\n,2026-09-02,Applied,\nOak,2026-02-31,Applied,\n'
        "Pine,2026-09-03,Withdrawn,\nCompany,Date,Status,Note\n\nLake,2027-01-01,Offer,\nTotal,3,,\n"
    )
    found = report(understood(text))
    lines = {kind: [each["line"] for each in found[kind]] for kind in ("rows", "aside", "bad")}
    assert lines == {"rows": [4], "aside": [8, 9, 12], "bad": [6, 7, 11]}


def test_columns_are_found_by_what_stands_in_them() -> None:
    """Under headings that nobody knows, days are days; of results it is asked."""
    text = "A,B,Status of it all,When it was\n" + "".join(
        f"Maple {n},x,Rejected,2026-09-0{n}\n" for n in range(1, 6)
    )
    with pytest.raises(FollowupError, match="no table"):
        understood(text)
    text = text.replace("A,B,Status of it all,When it was", "Company,B,What came,Since")
    found = report(understood(text.replace("Company,B", "Company,Job")))
    assert found["columns"]["date"] == "Since"
    column = next(each for each in found["questions"] if each["about"] == "column")
    assert (column["word"], column["choices"][0]) == ("result", "What came")
    assert {row["result"] for row in found["rows"]} == {None}
    said = [Answer("column", "result", "What came")]
    again = report(understood(text.replace("Company,B", "Company,Job"), answers=said))
    assert {row["result"] for row in again["rows"]} == {"answer"}


def _workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


JOBS: list[list[object]] = [["Company", "Date", "Status"], ["Maple", date(2026, 9, 1), "Rejected"]]


def test_a_workbook_of_several_sheets() -> None:
    """The sheet that is a table is read; of two tables the person chooses."""
    one = understood(_workbook(("Notes", [["Hello"]]), ("Jobs", JOBS)))
    assert [ask.about for ask in one.questions] == ["followed-up"]
    data = _workbook(("2025", JOBS), ("2026", [JOBS[0], ["Oak", date(2026, 9, 2), "Offer"]]))
    two = understood(data)
    assert (two.questions[0].about, two.questions[0].choices) == ("sheet", ("2025", "2026"))
    chosen = understood(data, answers=[Answer("sheet", "", "2026")])
    assert [row.employer for row in chosen.rows] == ["Oak"]
    assert [ask.about for ask in chosen.questions] == ["followed-up"]


def _zip(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name.replace("__", "/"), content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "The file is empty"),
        (b"Hello, this is a letter.\nYours, Ana\n", "no table of applications"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "password or is of an old kind"),
        (b"PK\x03\x04 broken", "cannot be read"),
        (_zip(xl__workbook=b"x"), "cannot be read"),
        (_zip(xl__vbaProject=b"x", **{"xl__vbaProject.bin": b"x"}), "holds a program"),
        (_zip(word__document=b"x"), "no workbook"),
        (_zip(**{"xl__sheet": b"\0" * 201_000_000}), "unpacks to more than 200 million bytes"),
        (b"Company,Company,Date\na,b,2026-01-01\n", "is there twice"),
    ],
    ids=["empty", "letter", "old", "torn", "no-book", "macro", "word", "bomb", "twice"],
)
def test_what_cannot_be_read_is_one_sentence(data: bytes, said: str) -> None:
    """A file that is no list, or that was made to do harm, is told in one sentence."""
    with pytest.raises(FollowupError, match=said) as told:
        understood(data)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "no JSON"),
        ("1", "no list of questions"),
        ('[{"about": "x", "answer": "y"}]', "says not what it is about"),
        ('[{"about": "word", "word": "x", "answer": 5}]', "must be a text"),
    ],
)
def test_answers_that_are_none(text: str, said: str) -> None:
    """A file of answers that is none is told in one sentence."""
    with pytest.raises(FollowupError, match=said):
        read_answers(text)


def test_what_a_list_notes_of_its_follow_ups_is_offered_first() -> None:
    """A column of one's own is read, and the person still says which were done."""
    offered = done = 0
    for seed in range(sample(300, 2_500)):
        table = foreign_table(seed)
        made = understand(table.data, TODAY)
        kept = {row.line for row in made.rows}
        asked = [ask for ask in made.questions if ask.about == "followed-up"]
        likely = {line for ask in asked for line in ask.likely}
        true = {each.line for each in table.truths if each.followed} & kept
        assert likely <= true, table.about
        offered, done = offered + len(likely), done + len(true)
        assert all(ask.choices[0] == ("some" if ask.likely else "none") for ask in asked)
    assert offered >= 0.98 * done > 0


def test_a_follow_up_has_its_own_day() -> None:
    """A row that was followed up is kept with the day of that; a planned day is none."""
    rows = "A,3/26/26,Rejected,4/2/26\nB,3/27/26,Offer,\nC,4/5/26,Applied,12/24/26\n"
    data = f"Company,Date Applied,Status,Follow-up date\n{rows}".encode()
    (asked,) = understand(data, TODAY).questions
    assert asked.likely == (2,)
    settled = understand(data, TODAY, answers=[Answer("followed-up", "", asked.likely)])
    assert [(row.date.isoformat(), row.followed) for row in as_record(settled).rows] == [
        ("2026-04-02", True),
        ("2026-03-27", False),
        ("2026-04-05", False),
    ]


def test_some_are_those_that_the_list_notes() -> None:
    """Whoever answers "some" means those of the list's own column; without one it stays asked."""
    data = b"Company,Date,Status,Followed up?\nA,2026-03-01,Rejected,yes\nB,2026-03-02,Rejected,\n"
    some = [Answer("followed-up", "", "some")]
    assert [row.followed for row in understand(data, TODAY, answers=some).rows] == [True, False]
    bare = understand(data.replace(b"Followed up?", b"Place"), TODAY, answers=some)
    assert [row.followed for row in bare.rows] == [None, None]
    assert [ask.about for ask in bare.questions] == ["followed-up"]


def test_a_record_says_itself_what_was_followed_up() -> None:
    """Our own file keeps its column of what was followed up, also where a word in it is unclear."""
    text = "date,employer,result,followed\n2026-09-01,Maple,answer,no\n2026-09-02,Oak,{},yes\n"
    for word in ("job", "door"):
        made = understood(text.format(word))
        assert [row.followed for row in made.rows] == [False, True]
        assert made.questions == []


OURS_AGAIN = (
    "date;employer;job;stage;channel;result;note;kept-aside;City\n"
    "2026-09-01;Hôtel;;;;job;;;Hull\n;;;;;;;x;\n2026-09-03;Été;;;;no;;;\n"
).encode("cp1252")
"""Our own file with another column and a value kept aside, as a French Excel saves it."""


def test_our_own_file_asks_nothing() -> None:
    """Saved again by a spreadsheet, a record with more columns is still a record."""
    made = understood(OURS_AGAIN)
    assert [row.line for row in made.rows] == [2, 4]
    assert all(row.followed for row in made.rows)
    assert [(each.line, each.why) for each in made.aside] == [(3, say("import-aside-kept"))]
    assert (made.questions, made.bad) == ([], [])


def test_all_unknown_is_all_asked() -> None:
    """Where no status is known, each word is asked once, whatever its lines."""
    text = "Company,Date,Status\n" + "".join(f"A{n},2026-09-01,Zx{n % 3}\n" for n in range(9))
    made = understood(text)
    words = [ask for ask in made.questions if ask.about == "word"]
    assert [ask.word for ask in words] == ["Zx0", "Zx1", "Zx2"]
    assert all(len(ask.lines) == 3 for ask in words)
