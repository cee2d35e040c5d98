"""`followup record import`, and odds that never come from a part of a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from followup.cli import main

TRACKERS = Path(__file__).with_name("trackers")
SURVIVOR = TRACKERS / "01-renamed-only-the-offer-survives.csv"
NOW = ("--today", "2026-11-27", "--zone", "America/Vancouver")


@pytest.fixture
def followup(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs the command: its exit code, what it printed, and what it complained of."""

    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def answered(report: dict[str, Any], folder: Path, **answers: Any) -> Path:
    """Write down answers to the questions of a report."""
    for question in report["questions"]:
        question["answer"] = answers[question["about"].replace("-", "_")]
    file = folder / "answers.json"
    file.write_text(json.dumps(report), encoding="utf-8")
    return file


def test_no_odds_from_the_survivors(followup: Any, tmp_path: Path) -> None:
    """Six noes, a silence and an offer say nothing while nobody knows what was followed up."""
    code, out, err = followup("odds", "--record", SURVIVOR, *NOW)
    assert (code, out) == (3, "")
    assert "no odds yet. 8 rows are unread, or wait for an answer." in err
    report = json.loads(followup("record", "import", SURVIVOR, *NOW, "--json")[1])
    answers = answered(report, tmp_path, followed_up="all")
    record = tmp_path / "record.csv"
    done = followup("record", "import", SURVIVOR, *NOW, "--answers", answers, "-o", record)
    assert done[0] == 0
    code, out, _ = followup("odds", "--record", record, *NOW)
    assert code == 0
    assert "Your chance of a yes is about 2 in 10." in out


def test_rows_that_were_not_followed_up_are_the_other_side(followup: Any, tmp_path: Path) -> None:
    """What nobody followed up is no part of your odds, but of those without a follow-up."""
    report = json.loads(followup("record", "import", SURVIVOR, *NOW, "--json")[1])
    answers = answered(report, tmp_path, followed_up=[6, 8])
    record = tmp_path / "record.csv"
    followup("record", "import", SURVIVOR, *NOW, "--answers", answers, "-o", record)
    said = json.loads(followup("odds", "--record", record, *NOW, "--json")[1])
    assert (said["rungs"]["door"]["yes"], said["rungs"]["door"]["no"]) == (1, 1)
    assert said["better_than_without"] > 0.5
    code, out, _ = followup("odds", "--record", record, *NOW)
    assert "better with a follow-up than without" in out


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("02-company-status-tracker.csv", 3),
        ("06-ours-resaved-by-fr-ca-excel.csv", 0),
        ("07-excel-serial-dates.csv", 0),
        ("23-our-columns-as-xlsx.xlsx", 0),
    ],
)
def test_exit_codes(followup: Any, name: str, code: int) -> None:
    """All read: 0. Something asked: 3."""
    assert followup("record", "import", TRACKERS / name, *NOW)[0] == code


def test_a_row_that_cannot_be_read(followup: Any, tmp_path: Path) -> None:
    """A row without an employer is bad, and the exit code is 1, whatever else is asked."""
    file = tmp_path / "list.csv"
    file.write_text("Company,Date,Status\n,2026-09-01,Applied\nOak,2026-09-01,Applied\n", "utf-8")
    code, out, _ = followup("record", "import", file, *NOW)
    assert code == 1
    assert "Line 2: The employer is missing" in out


def test_nothing_is_written_while_something_is_asked(followup: Any, tmp_path: Path) -> None:
    """With open questions there is no file, and a file that was there is still there."""
    out = tmp_path / "out.csv"
    out.write_text("mine", encoding="utf-8")
    code, said, _ = followup("record", "import", SURVIVOR, *NOW, "-o", out)
    assert (code, out.read_text(encoding="utf-8")) == (3, "mine")
    assert "Nothing is written yet" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--today", "yesterday"), "--today is “yesterday”"),
        (("--zone", "Nowhere/Land"), "--zone is “Nowhere/Land”"),
        (("--encoding", "klingon"), "The encoding “klingon” is not known"),
        (("--dates", "year-first"), "--dates: "),
        (("--answers", "no-such-file"), "there is no such file"),
    ],
)
def test_wrong_options(followup: Any, words: tuple[str, str], said: str) -> None:
    """What an option cannot be is told in one sentence with the option's name."""
    code, _, err = followup("record", "import", SURVIVOR, *words)
    assert code == 1
    assert said in err and err.count("\n") == 1


def test_next_and_remind_read_any_list(followup: Any, tmp_path: Path) -> None:
    """Whom to follow up with is said of a list of applications too, and a calendar made of it."""
    linkedin = TRACKERS / "03-linkedin-export-shape.csv"
    code, out, err = followup("record", "next", linkedin, *NOW)
    assert code == 3
    assert "Which of these did you follow up" in err
    assert "Maple Foods (Packer):" in out
    calendar = tmp_path / "out.ics"
    assert followup("record", "remind", linkedin, *NOW, "-o", calendar)[0] == 3
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
