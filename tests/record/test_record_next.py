"""Beliefs from a record, whom to follow up with next, what to practise, and reminders."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import icalendar
import pytest
from generated_files import TODAY
from hypothesis import given
from hypothesis import strategies as st
from places import ROOT

from followup.calls.shipped import trained
from followup.errors import FollowupError
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
    last_result,
    practice_for,
    reminders,
    rung_beliefs,
    stage_beliefs,
    steps,
    yes_and_no,
)
from followup.record.advice import LONG_AGO_DAYS, MOST_STEPS, WAIT_SOURCE
from followup.record.reminders import MOST_A_DAY, MOST_REMINDERS, remind_on
from followup_site.evidence import read_ledger


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
        ([row(0)], False, "Your last contact was today. Wait until 30 November 2026."),
        ([row(6)], False, "Your last contact was 6 days ago. Wait until 24 November 2026."),
        (
            [row(7)],
            True,
            "Your last contact was 7 days ago. Follow up once more, and keep it short.",
        ),
        (
            [row(20), row(9)],
            False,
            "You followed up 2 times; your last contact was 9 days ago. Twice is enough."
            " Do not ask again now.",
        ),
        (
            [row(40, "silence"), row(15)],
            True,
            "You followed up 2 times; your last contact was 15 days ago. Twice is enough."
            ' Write "No answer" as the result, and ask another employer.',
        ),
        (
            [row(60)],
            True,
            "Your last contact was 60 days ago. Follow up once more, and keep it short.",
        ),
        (
            [row(61)],
            True,
            "Your last contact was 61 days ago. That is long ago. One last short message is fine."
            ' Or let it go: write "No answer" as the result.',
        ),
        (
            [row(40, "door"), row(8, employer="NORTHLINE ")],
            True,
            "Your last contact was 8 days ago. Follow up once more, and keep it short.",
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
    assert due([row(LONG_AGO_DAYS + 1, stage="applied")], TODAY)[0].source == ""


def test_an_open_door_has_a_next_step() -> None:
    """A door or advice that came last, and not long ago, says what to do next."""
    rows = [
        row(0, "door", employer="A"),
        row(60, "advice", employer="B", job="cook"),
        row(61, "door", employer="C"),
        row(5, "door", employer="D"),
        row(4, "waiting", employer="D"),
        row(9, "advice", employer="E"),
        row(2, "answer", employer="e"),
        Row(None, "F", "door", date_text="3/4/2026"),
    ]
    assert [(step.employer, step.job, step.days, step.says) for step in steps(rows, TODAY)] == [
        (
            "A",
            "",
            0,
            "They opened a door today. Thank them, if you have not yet."
            " Do what they said. Set a day to ask again.",
        ),
        (
            "B",
            "cook",
            60,
            "They gave you advice 60 days ago. Thank them, if you have not yet."
            " Do what they said. Set a day to tell them.",
        ),
    ]


def test_few_next_steps() -> None:
    """Of many open doors the newest three are named."""
    rows = [row(days, "door", employer=f"{days}") for days in (8, 1, 9, 5)]
    assert [step.days for step in steps(rows, TODAY)] == [1, 5, 8]
    assert len(steps(rows, TODAY)) == MOST_STEPS


@pytest.mark.parametrize(
    ("results", "rung", "first", "says"),
    [
        ([], "", "after-the-no", "You have no results yet. Start with an easy"),
        (["waiting"], "", "after-the-no", "You have no results yet."),
        (
            ["job", "answer"],
            "answer",
            "no-budget",
            "Well done: you got a job. Your last result was",
        ),
        (["answer", "job"], "job", "the-call-back", "Well done: you got a job. Practise for"),
        (["answer", "door"], "door", "the-call-back", "Your last result was an open door. P"),
        (
            ["job", "door", "silence"],
            "silence",
            "front-desk",
            "Well done: you got a job. Your last",
        ),
        (["silence"] * 4, "silence", "front-desk", "Your last result was no answer. Practise"),
        (["silence"] * 5, "silence", "front-desk", "Your follow-ups most often end in silence."),
        (
            ["advice"] * 3 + ["waiting"] * 9,
            "advice",
            "after-the-no",
            "Your last result was advice.",
        ),
        (["answer"] * 3 + ["advice"] * 3, "advice", "after-the-no", "Your last result was advice."),
        (["answer"] * 3 + ["door"] * 2, "answer", "no-budget", "You most often get an answer that"),
        (["door"] * 3 + ["advice"] * 2, "door", "the-call-back", "You most often open a door. P"),
        (["job"] * 5, "job", "the-call-back", "Well done: you got a job. Practise for the next"),
    ],
)
def test_practice_fits_where_the_learner_stops(
    results: list[str], rung: str, first: str, says: str
) -> None:
    """Of 5 results or more the most frequent decides, if one is; otherwise the last one."""
    rows = [row(90 - i, result) for i, result in enumerate(results)]
    practice = practice_for(count_rows(rows), last_result(rows, TODAY))
    assert (practice.rung, practice.calls[0]) == (rung, first)
    assert practice.says.startswith(says) and practice.says.endswith(".")


def test_without_the_last_result_nothing_is_claimed() -> None:
    """Few counts alone give a call to practise, and no sentence about what happens most often."""
    counts = count_rows([row(1, "answer"), row(2, "job")])
    assert practice_for(counts).says == (
        "Well done: you got a job. Practise how to ask for the reason."
    )


def test_the_last_result_is_the_newest_that_is_known() -> None:
    """Waiting, an open date and a day in the future are no last result; the later row decides."""
    open_date = Row(None, "A", "job", date_text="3/4/2026")
    rows = [row(3, "door"), row(5, "silence"), row(3, "advice"), row(-1, "job"), open_date, row(0)]
    assert last_result(rows, TODAY) == "advice"
    assert last_result([row(0)], TODAY) == ""


def test_silence_is_practised_for_its_stage() -> None:
    """Silence after an interview asks for another call than silence after an application."""
    firsts = {"applied": "front-desk", "interviewed": "no-answer-yet", "rejected": "no-budget"}
    for stage, first in firsts.items():
        calls = practice_for({(stage, "", "silence"): 2}).calls
        assert calls[0] == first and {*calls} >= {*practice_for({("", "", "silence"): 2}).calls}


def test_whatever_a_record_says_there_is_a_call() -> None:
    """Each rung, and a record without results, has calls: those whose files say so, by name."""
    for rung in RUNGS:
        calls = practice_for({("", "", rung): 1}).calls
        assert calls == tuple(name for name, trains in trained().items() if rung in trains)
        assert calls
    first, *others = practice_for({}).calls
    assert {first, *others} == {name for name, trains in trained().items() if "start" in trains}
    assert first == "after-the-no"


def test_reminders_are_a_calendar() -> None:
    """Each wait gives a working day to come with plain words, the same id each time, an alarm."""
    waits = due([row(3, job="cook; chef"), row(9, employer="A, B")], TODAY)
    text = reminders(waits, TODAY)
    assert text == reminders(waits, TODAY) and text.endswith("END:VCALENDAR\r\n")
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        "Follow up with A, B",
        "Follow up with Northline (cook; chef)",
    ]
    days = [event.decoded("dtstart").date() for event in events]
    assert all(day > TODAY and day.weekday() < 5 for day in days)
    alarms = [event.walk("VALARM")[0].decoded("trigger") for event in events]
    assert alarms == [timedelta(minutes=-30)] * 2
    assert len({str(event["uid"]) for event in events}) == 2
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_reminders_are_spread() -> None:
    """Of 205 that wait those who wait longest are reminded of: three a working day, none past."""
    waits = due([row(7 + n, employer=f"E{n}") for n in range(205)], TODAY)
    days = [day for day, _ in remind_on(waits, TODAY)]
    assert len(days) == MOST_REMINDERS
    assert max(Counter(days).values()) == MOST_A_DAY
    assert min(days) > TODAY and all(day.weekday() < 5 for day in days)
    assert days == sorted(days)


def test_one_silence_is_not_the_end() -> None:
    """After one silence there is one more try; a young one still waits; after two it is let go."""
    young, ripe = row(3, result="silence"), row(20, result="silence")
    assert "Until then, you still wait." in due([young], TODAY)[0].says
    assert "Try once more, and only once." in due([ripe], TODAY)[0].says
    assert due([ripe, row(9, result="silence")], TODAY) == ()
    assert due([row(90, result="silence")], TODAY) == ()


def test_employers_are_told_apart_by_what_people_see() -> None:
    """Emoji and vowel signs tell employers apart; composition and width of letters do not."""
    apart = ["🍕", "🌮", "🍜", "दिल ढाबा", "दाल ढाबा", "ร้านกานา", "ร้านกีนา"]
    assert len(due([row(9, employer=name) for name in apart], TODAY)) == len(apart)
    one = [row(9, employer="Café Pinède"), row(20, employer="Cafe\u0301 Pine\u0300de")]
    assert [wait.times for wait in due(one, TODAY)] == [2]
    wide = [row(9, employer="IKEA"), row(20, employer="ＩＫＥＡ")]
    assert [wait.times for wait in due(wide, TODAY)] == [2]


def test_a_row_without_a_job_is_the_same_thread() -> None:
    """Who names the job only once is advised once."""
    rows = [row(20, job="Packer"), row(9, job="")]
    assert [wait.times for wait in due(rows, TODAY)] == [2]


def test_an_application_waits_for_its_first_follow_up() -> None:
    """What nobody followed up is advised to be, and is no follow-up."""
    applied = replace(row(9), followed=False)
    assert "It is time to follow up." in due([applied], TODAY)[0].says
    assert [wait.times for wait in due([applied], TODAY)] == [0]
