"""`followup odds` and `followup record`: the promised JSON, plain text, and exit codes."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.cli import main
from followup.odds import Asked, Belief, odds_report, odds_sentences

KEYS = [
    *("chance", "odds", "range", "at_least_one", "needed"),
    *("better_than_without", "waiting", "words"),
]


class Said:
    """What a command printed and returned."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)


@pytest.fixture
def followup(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command."""

    def run(*words: object) -> Said:
        code = main([str(word) for word in words])
        return Said(code, *capsys.readouterr())

    return run


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record with two good rows that are done, one that waits, and two bad ones."""
    path = tmp_path / "record.csv"
    today = date.today()
    rows = [
        f"{today - timedelta(days=40)},Northline,door,rejected",
        f"{today - timedelta(days=30)},Bank,silence,applied",
        f"{today + timedelta(days=1)},Bank,job,applied",
        f"{today - timedelta(days=9)},Hotel,waiting,applied",
        f"{today - timedelta(days=9)},Clinic,perhaps,applied",
    ]
    path.write_text("\n".join(["date,employer,result,stage", *rows]), encoding="utf-8")
    return path


def test_odds_as_json(followup: Any) -> None:
    """The JSON has exactly the promised names, and the package's numbers and words."""
    said = followup("odds", "--yes", 2, "--no", 5, "--waiting", 1, "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == KEYS
    assert said.json["odds"] == "1 to 2"
    assert said.json["range"]["level"] == 0.8
    assert said.json["at_least_one"]["n"] == 5
    assert said.json["needed"] == {"want": 0.9, "n": 8}
    assert said.json["better_than_without"] is None
    assert said.json == odds_report(Belief(2, 5), Asked(waiting=1))


def test_odds_with_everything_asked(followup: Any) -> None:
    """Each option reaches the mathematics."""
    words = ["odds", "--yes", 3, "--no", 4, "--start", "2,0.5", "--next", 1]
    said = followup(*words, "--want", "0.999", "--without", "1,20", "--json")
    assert said.json["chance"] == pytest.approx(5 / 9.5)
    assert said.json["at_least_one"] == {"n": 1, "chance": pytest.approx(5 / 9.5)}
    assert said.json["needed"]["want"] == 0.999
    assert 0.9 < said.json["better_than_without"] < 1
    careful = followup("odds", "--yes", 0, "--no", 0, "--start", "Careful", "--json")
    assert careful.json["chance"] == 0.1
    assert careful.json["odds"] == "1 to 9"


def test_odds_in_words(followup: Any) -> None:
    """The text is the package's sentences, one a line."""
    said = followup("odds", "--yes", 2, "--no", 5)
    assert said.out.splitlines() == odds_sentences(Belief(2, 5))
    nothing = followup("odds", "--yes", 0, "--no", 0).out
    assert nothing.startswith("You have no follow-ups yet: this is only your starting guess.")


def test_a_record_that_only_waits(followup: Any, tmp_path: Path) -> None:
    """Where every follow-up waits, the command does not say that there are none."""
    path = tmp_path / "record.csv"
    path.write_text("date,employer,result\n2020-01-02,A,waiting\n", encoding="utf-8")
    first, _, heading, *_ = followup("odds", "--record", path).out.splitlines()
    assert first == "Nobody has said yes or no yet: this is only the starting guess."
    assert (
        heading == "Of 100 people with this starting guess, probably between 10 and 90 get a yes."
    )


def test_not_reachable_is_null(followup: Any) -> None:
    """A chance that 1,000 follow-ups do not reach has no number."""
    said = followup("odds", "--yes", 0, "--no", 100_000, "--json")
    assert said.json["needed"] == {"want": 0.9, "n": None}


COUNTS = ("--yes", "1", "--no", "2")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "Give your answers: --yes and --no with whole numbers, or --record with a file."),
        (["--yes", "2"], "--no: The number of noes is missing; use a whole number from 0 to"),
        (["--yes", "-1", "--no", "2"], "--yes: The number of yeses is -1; use a whole number"),
        (["--yes", "2.5", "--no", "2"], "--yes: The number of yeses is 2.5; use a whole number"),
        (["--yes", "9" * 99, "--no", "2"], "--yes: The number of yeses is 999"),
        (["--yes", "", "--no", "2"], "--yes: The number of yeses is missing; use a whole number"),
        ([*COUNTS, "--waiting", "x"], "--waiting: The number that you wait for is x; use"),
        ([*COUNTS, "--next", "1.5"], "--next: The number of next follow-ups is 1.5;"),
        ([*COUNTS, "--want", "1"], "--want: The wanted chance is 1; use a number above"),
        ([*COUNTS, "--start", "high"], "--start: The starting guess is 'high'; use open"),
        ([*COUNTS, "--start", "0,1"], "--start: A of the starting guess is 0; use a"),
        ([*COUNTS, "--without", "3"], "--without is '3'; use YES,NO such as"),
        ([*COUNTS, "--without", "3,"], "--without: The number of noes is missing; use"),
        ([*COUNTS, "--dates", "day-first"], "--dates does not belong here."),
        (["--record", "none.csv"], "none.csv: there is no such file"),
        (["--record", "none.csv", "--yes", "1"], "--yes does not belong here. Leave it out"),
    ],
)
def test_a_wrong_option_is_a_plain_sentence(followup: Any, words: list[str], says: str) -> None:
    """Every fault is one sentence that names its option, and exit code 1, as text and as JSON."""
    said = followup("odds", *words)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(says) and said.err.count("\n") == 1
    assert followup("odds", *words, "--json").json["error"].startswith(says)


def test_no_odds_while_a_row_is_unread(followup: Any, record: Path) -> None:
    """With a row that cannot be read or is asked about there are no odds, and exit code 1."""
    said = followup("odds", "--record", record)
    assert (said.code, said.out) == (1, "")
    assert "no odds yet. 2 rows are unread, or wait for an answer." in said.err
    assert "Line 4: The date" in said.err
    assert "What does “perhaps” mean (line 6)?" in said.err


def good(record: Path) -> Path:
    """The same record without the rows that cannot be used."""
    lines = record.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "job" not in line and "perhaps" not in line]
    record.write_text("\n".join(kept), encoding="utf-8")
    return record


def test_odds_of_a_record(followup: Any, record: Path) -> None:
    """All rungs are worked out, and what is waited for."""
    said = followup("odds", "--record", good(record), "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == [*KEYS, "rungs", "rows"]
    assert said.json["chance"] == 0.5
    assert said.json["waiting"] == {"if_all_no": 0.4, "if_all_yes": 0.6}
    assert {rung: (each["yes"], each["no"]) for rung, each in said.json["rungs"].items()} == {
        **{"silence": (2, 0), "answer": (1, 1), "advice": (1, 1)},
        **{"door": (1, 1), "job": (0, 2)},
    }
    assert list(said.json["rungs"]["job"]) == ["yes", "no", "chance", "low", "high"]
    assert said.json["rows"] == {"read": 3, "bad": []}


def test_what_is_a_yes_is_the_learners_choice(followup: Any, record: Path) -> None:
    """`--yes-is` moves the line between yes and no."""
    said = followup("odds", "--record", good(record), "--yes-is", "job", "--json")
    assert said.json["chance"] == 0.25
    wrong = followup("odds", "--record", record, "--yes-is", "maybe")
    assert wrong.err.startswith("--yes-is: The rung that is a yes is `maybe`; use silence,")


def test_open_dates_are_asked_about(followup: Any, tmp_path: Path) -> None:
    """An open date is asked about on standard error, its row counts, and all is well."""
    path = tmp_path / "record.csv"
    path.write_text("date,employer,result\n03/04/2020,A,door\n", encoding="utf-8")
    said = followup("odds", "--record", path, "--json")
    assert (said.code, said.json["rows"]) == (0, {"read": 1, "bad": []})
    assert "Line 2: 03/04/2020 can be" in said.err and "--dates month-first" in said.err
    assert followup("odds", "--record", path, "--dates", "day-first").err == ""


def test_record_check(followup: Any, record: Path) -> None:
    """`check` names what cannot be read and what is asked, and counts the rows."""
    said = followup("record", "check", record)
    assert (said.code, said.out) == (1, f"{record}: 4 rows read, 1 not.\n")
    assert "Line 4: The date" in said.err and "What does “perhaps” mean" in said.err
    report = followup("record", "check", record, "--json").json
    assert (report["read"], [bad["line"] for bad in report["bad"]]) == (4, [4])
    assert [ask["word"] for ask in report["questions"]] == ["perhaps"]
    fine = followup("record", "check", good(record))
    assert (fine.code, fine.out, fine.err) == (0, f"{record}: 3 rows read, 0 not.\n", "")


def test_record_next(followup: Any, record: Path) -> None:
    """`next` says whom to follow up with and what to practise."""
    said = followup("record", "next", record)
    assert "Hotel: Your last contact was 9 days ago. Follow up once more" in said.out
    assert "Practice calls: front-desk, " in said.out
    report = followup("record", "next", record, "--json").json
    waits = {wait["employer"]: wait for wait in report["follow_up"]}
    assert list(waits) == ["Bank", "Hotel"]
    assert "No answer is not the end." in waits["Bank"]["words"]
    assert waits["Hotel"]["source"] == "check-in-after-applying-2017"
    assert report["practice"]["rung"] == "silence"
    assert "Northline: They opened a door 40 days ago. Thank them" in said.out
    assert [(step["employer"], step["result"]) for step in report["steps"]] == [
        ("Northline", "door")
    ]


def test_record_remind(followup: Any, record: Path, tmp_path: Path) -> None:
    """`remind` writes a calendar; where nobody is waited for, it writes nothing and says so."""
    out = tmp_path / "out.ics"
    said = followup("record", "remind", record, "-o", out)
    assert said.out == f"{out}: 2 reminders. Open it with your calendar.\n"
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    record.write_text("date,employer,result\n2020-01-02,A,job\n", encoding="utf-8")
    none = tmp_path / "none.ics"
    said = followup("record", "remind", record, "-o", none)
    assert (said.code, none.exists()) == (0, False)
    assert said.out == "There is nobody to follow up with again, so no file is written.\n"
    folder = followup("record", "remind", record.parent, "-o", none)
    assert (folder.code, folder.err) == (
        1,
        f"{record.parent}: this is a folder; name a file in it.\n",
    )
