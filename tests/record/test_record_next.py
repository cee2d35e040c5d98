"""Beliefs from a record, whom to follow up with next, what to practise, and reminders."""

from __future__ import annotations

from datetime import date, timedelta

import icalendar
import pytest
from generated_files import TODAY
from hypothesis import given
from hypothesis import strategies as st
from places import ROOT

from followup.errors import FollowupError
from followup.evidence import read_ledger
from followup.ladder import RUNGS
from followup.odds import CAREFUL, Belief
from followup.record import (
    CHANNELS,
    RESULTS,
    STAGES,
    Row,
    belief_of,
    channel_beliefs,
    count_rows,
    due,
    practice_for,
    reminders,
    rung_beliefs,
    stage_beliefs,
    yes_and_no,
)
from followup.record.advice import _CALLS, _SILENT_CALLS, WAIT_SOURCE


def row(days: int, result: str = "waiting", employer: str = "Northline", **more: str) -> Row:
    """Return a follow-up of some days ago."""
    return Row(TODAY - timedelta(days=days), employer, result, **more)  # type: ignore[arg-type]


ROWS = (
    row(30, "silence", stage="applied", channel="email"),
    row(20, "answer", stage="applied", channel="phone"),
    row(20, "advice", stage="rejected", channel="phone"),
    row(20, "door", stage="rejected", channel="in person"),
    row(20, "job", stage="interviewed", channel="phone"),
    row(2, "waiting", stage="interviewed", channel="phone"),
)
COUNTS = count_rows(ROWS)


def test_a_rung_counts_itself_and_higher_ones() -> None:
    """Yes means this rung or a higher one; waiting counts as neither."""
    beliefs = rung_beliefs(COUNTS)
    assert [(beliefs[rung].yes, beliefs[rung].no) for rung in RUNGS] == [
        *((5, 0), (4, 1), (3, 2), (2, 3), (1, 4))
    ]
    assert belief_of(COUNTS, "advice", CAREFUL) == Belief(3, 2, CAREFUL)


def test_beliefs_by_stage_and_by_channel() -> None:
    """Each stage and each channel has its own answers; one without any has the start alone."""
    stages = stage_beliefs(COUNTS, "door")
    assert {key: (each.yes, each.no) for key, each in stages.items()} == {
        "applied": (0, 2),
        "interviewed": (1, 0),
        "rejected": (1, 1),
    }
    channels = channel_beliefs(COUNTS, "advice")
    assert {key: (each.yes, each.no) for key, each in channels.items()} == {
        "phone": (2, 1),
        "email": (0, 1),
        "in person": (1, 0),
        "message": (0, 0),
    }
    assert list(stages) == list(STAGES) and list(channels) == list(CHANNELS)


def test_a_rung_that_is_none_is_refused() -> None:
    """Only the ladder's rungs can be a yes."""
    with pytest.raises(FollowupError, match="is `waiting`; use silence, answer"):
        yes_and_no(COUNTS, "waiting")


@given(st.lists(st.sampled_from(RESULTS)))
def test_higher_rungs_are_never_likelier(results: list[str]) -> None:
    """Climbing the ladder, the chance of this rung or higher only falls."""
    beliefs = rung_beliefs(count_rows(row(1, result) for result in results))
    chances = [beliefs[rung].chance for rung in RUNGS]
    assert chances == sorted(chances, reverse=True)


@pytest.mark.parametrize(
    ("rows", "is_due", "says"),
    [
        ([row(0)], False, "Your follow-up was today. Wait until 30 November 2026."),
        ([row(6)], False, "Your follow-up was 6 days ago. Wait until 24 November 2026."),
        (
            [row(7)],
            True,
            "Your follow-up was 7 days ago. Follow up once more, and keep it short.",
        ),
        (
            [row(20), row(9)],
            False,
            "You followed up 2 times; the last was 9 days ago. Twice is enough."
            " Do not ask again now.",
        ),
        (
            [row(40, "silence"), row(15)],
            True,
            "You followed up 2 times; the last was 15 days ago. Twice is enough."
            ' Write "No answer" as the result, and ask another employer.',
        ),
        (
            [row(40, "door"), row(8, employer="NORTHLINE ")],
            True,
            "Your follow-up was 8 days ago. Follow up once more, and keep it short.",
        ),
    ],
)
def test_who_has_waited_long_enough(rows: list[Row], is_due: bool, says: str) -> None:
    """One week, then once more; twice is enough; an answer starts afresh."""
    (wait,) = due(rows, TODAY)
    assert (wait.is_due, wait.says) == (is_due, says)
    assert (wait.on is None) == ("enough" in says)


def test_nobody_is_waited_for() -> None:
    """An answered employer, an open date and a day in the future are nobody to wait for."""
    open_date = Row(None, "A", "waiting", date_text="3/4/2026")
    assert due([row(9), row(1, "answer"), open_date, row(-3, employer="B")], TODAY) == ()


def test_jobs_are_waited_for_apart() -> None:
    """Two jobs at one employer are two; the longest wait stands first."""
    waits = due([row(3, job="cook"), row(9, job="driver")], TODAY)
    assert [wait.job for wait in waits] == ["driver", "cook"]


def test_the_advice_is_the_ledgers() -> None:
    """One to two weeks after applying stands in the ledger, and only that wait names it."""
    text = (ROOT / "docs/evidence.yml").read_text(encoding="utf-8")
    entry, _ = read_ledger(text, "evidence.yml").figure(WAIT_SOURCE)
    assert "one to two weeks" in entry.claim
    assert due([row(9, stage="applied")], TODAY)[0].source == WAIT_SOURCE
    assert due([row(9, stage="interviewed")], TODAY)[0].source == ""


def test_the_practice_calls_are_there() -> None:
    """Each practice call that is advised is a call file of the project."""
    ids = {call for calls in _CALLS.values() for call in calls} | set(_SILENT_CALLS.values())
    assert [call for call in ids if not (ROOT / f"calls/{call}.yml").is_file()] == []


@pytest.mark.parametrize(
    ("results", "rung", "first"),
    [
        ([], "", "after-the-no"),
        (["waiting"], "", "after-the-no"),
        (["silence", "door"], "silence", "front-desk"),
        (["answer", "answer", "job"], "answer", "no-budget"),
        (["advice"], "advice", "after-the-no"),
        (["door"], "door", "the-call-back"),
        (["job"], "job", "the-call-back"),
    ],
)
def test_practice_fits_where_the_learner_stops(results: list[str], rung: str, first: str) -> None:
    """The rung where most follow-ups end decides; of equals, the lower one."""
    practice = practice_for(count_rows(row(1, result) for result in results))
    assert (practice.rung, practice.calls[0]) == (rung, first)
    assert practice.says.endswith(".")


def test_silence_is_practised_for_its_stage() -> None:
    """Silence after an interview asks for another call than silence after an application."""
    for stage, first in _SILENT_CALLS.items():
        assert practice_for({(stage, "", "silence"): 2}).calls[0] == first


def test_reminders_are_a_calendar() -> None:
    """Each wait gives a whole day with plain words, the same id each time, and an alarm."""
    waits = due([row(3, job="cook; chef"), row(9, employer="A, B"), row(1), row(2)], TODAY)
    text = reminders(waits, TODAY)
    assert text == reminders(waits, TODAY) and text.endswith("END:VCALENDAR\r\n")
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        "Follow up with A, B",
        "Follow up with Northline (cook; chef)",
    ]
    assert [event.decoded("dtstart") for event in events] == [TODAY, date(2026, 11, 27)]
    assert len({str(event["uid"]) for event in events}) == 2
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
