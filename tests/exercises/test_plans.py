"""Days are taken as people write them, and both plans are kept."""

from __future__ import annotations

import re
from base64 import b64decode
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from followup.errors import FollowupError
from followup.exercises import my_plan, plan_files
from followup.exercises.days import Moment, moment_of

TODAY = date(2026, 11, 28)  # a Saturday
HELLO = "Hello, this is Sara."


@pytest.mark.parametrize(
    ("when", "day", "hour"),
    [
        ("today", (2026, 11, 28), None),
        ("Tomorrow at 10", (2026, 11, 29), (10, 0)),
        ("tomorrow morning", (2026, 11, 29), None),
        ("the day after tomorrow", (2026, 11, 30), None),
        ("Monday", (2026, 11, 30), None),
        ("on Monday, 10:30", (2026, 11, 30), (10, 30)),
        ("next Saturday", (2026, 12, 5), None),
        ("Tues. 2 pm", (2026, 12, 1), (14, 0)),
        ("at 3 on Friday", (2026, 12, 4), (15, 0)),
        ("1 December", (2026, 12, 1), None),
        ("December 1", (2026, 12, 1), None),
        ("the 1st of December", (2026, 12, 1), None),
        ("Tuesday, 1 December, 9.15 am", (2026, 12, 1), (9, 15)),
        ("1.12.2026", None, None),
        ("13.12.", (2026, 12, 13), None),
        ("2 January", (2027, 1, 2), None),
        ("2026-12-01", (2026, 12, 1), None),
        ("2026-12-01 14:30", (2026, 12, 1), (14, 30)),
        ("2026-12-01T14:30", (2026, 12, 1), (14, 30)),
        ("“1 December 2026 at 16h”", (2026, 12, 1), (16, 0)),
        ("27 November", None, None),
        ("Monday 1 December", None, None),
        ("tomorrow at 25:00", None, None),
        ("soon", None, None),
        ("", None, None),
        (7, None, None),
    ],
)
def test_a_day_as_people_write_it(when: Any, day: Any, hour: Any) -> None:
    """A day and an hour are read, and what is unclear, over or no day gets a sentence."""
    if day is None:
        with pytest.raises(FollowupError):
            moment_of(when, TODAY)
        return
    assert moment_of(when, TODAY) == Moment(date(*day), time(*hour) if hour else None)


def test_both_plans_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second plan stands in both files in the learner's own words, and so does the hour."""
    monkeypatch.chdir(tmp_path)
    second = "If nobody answers, then I write a postcard."
    plan = my_plan("tomorrow at 14:15", "North", HELLO)
    for file in ("plan.ics", "plan.txt"):
        plan.save(file, second)
    (event,) = Calendar.from_ical(Path("plan.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("DTSTART").time() == time(14, 15)
    text = Path("plan.txt").read_text(encoding="utf-8")
    for words in (text, str(event["DESCRIPTION"])):
        assert second in words and HELLO in words and "short message" not in words
        assert ", 14:15, then I follow up with North" in words
    assert "short message" in plan.text


def test_no_second_plan_yet() -> None:
    """Without a second plan one is offered; one that is no text gets a sentence."""
    plan = my_plan("tomorrow", "North", HELLO)
    assert "If nobody answers, then I leave one short message" in plan.text
    with pytest.raises(FollowupError, match="`if_nobody_answers` is missing"):
        plan.save("plan.txt", 3)


def in_links(html: str) -> dict[str, tuple[str, bytes]]:
    """What the links in a piece of HTML save: the kind and the content of each, by its name."""
    found = re.findall(
        r'download="([^"]+)" href="data:([\w/]+);charset=utf-8;base64,([^"]+)"', html
    )
    return {name: (kind, b64decode(packed)) for name, kind, packed in found}


@pytest.mark.parametrize("is_refused", [False, True])
def test_files_reach_the_learner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_refused: bool
) -> None:
    """Both files are links in the output, also where nothing can be written, and say what for."""
    monkeypatch.chdir(tmp_path)
    if is_refused:
        for name in ("my-plan.ics", "my-plan.txt"):
            Path(name).mkdir()
    plan = my_plan("tomorrow", "Café <Nord> & Söhne", HELLO)
    shown = plan_files(plan, "If nobody answers, then I write a postcard.")
    links = in_links(shown.html)
    assert {name: kind for name, (kind, _) in links.items()} == {
        "my-plan.ics": "text/calendar",
        "my-plan.txt": "text/plain",
    }
    (event,) = Calendar.from_ical(links["my-plan.ics"][1]).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Follow up with Café <Nord> & Söhne"
    assert "then I write a postcard." in links["my-plan.txt"][1].decode()
    assert "Open it on your phone" in shown.text
    refused = "cannot be written beside this notebook" in shown.text
    assert refused == is_refused and ("The link works all the same." in shown.text) == is_refused


def test_no_plan_no_files() -> None:
    """Before there is a plan nothing is saved, and what is no plan gets a sentence."""
    assert "There is nothing to show yet." in plan_files(...).text
    with pytest.raises(FollowupError, match="This is no plan yet. Write: plan = my_plan"):
        plan_files("tomorrow")
