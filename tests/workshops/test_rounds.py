"""The rounds of practice: each person has a turn, the same in Python and in the browser."""

from __future__ import annotations

import random
from dataclasses import asdict
from pathlib import Path
from typing import Any

import node_code
import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import ROOT

from followup_site.workshops import (
    Mark,
    Rounds,
    Seconds,
    Sheet,
    Step,
    follow,
    plan_rest,
    plan_steps,
    read_sheet,
)

CASES = 2_000
SLOWLY = 100
"""Words a minute, read aloud so that beginners follow."""
SHEETS = [read_sheet(file) for file in sorted((ROOT / "workshops").glob("*.yml"))]


@st.composite
def steps_of(draw: st.DrawFn) -> tuple[Step, ...]:
    """Steps of rounds as an author may write them."""
    seconds = st.tuples(*[st.integers(1, 300)] * 3).map(lambda three: Seconds(*sorted(three)))
    each = [Step(f"s{i}", f"Step {i}", draw(seconds)) for i in range(draw(st.integers(1, 5)))]
    once = [Step("once", "Once", draw(seconds))] if draw(st.booleans()) else []
    return Rounds(draw(st.integers(1, 4)), tuple(each), tuple(once)).steps


def sum_of(steps: tuple[Step, ...], kind: str) -> int:
    """Seconds that all steps take at least, usually or at most."""
    return sum(int(getattr(step.seconds, kind)) for step in steps)


@given(steps_of(), st.integers(0, 6000))
def test_the_steps_add_up(steps: tuple[Step, ...], left: int) -> None:
    """The steps take what is left, or the most of all; each gets its least where that is enough."""
    seconds = plan_steps(steps, 0, left)
    assert sum(seconds) == min(left, sum_of(steps, "most"))
    assert min(seconds) >= 0
    if left >= sum_of(steps, "least"):
        assert all(a >= step.seconds.least for a, step in zip(seconds, steps, strict=True))


@given(steps_of(), st.integers(0, 6000), st.data())
def test_steps_follow_each_other(steps: tuple[Step, ...], ends: int, data: st.DataObject) -> None:
    """At each second one step goes on, in order, for as long as it was given; then all are done."""
    seconds = plan_steps(steps, 0, ends)
    mark = Mark(0, 0, seconds[0])
    spent = data.draw(st.integers(0, ends + 60))
    place, later = (follow(steps, mark, ends, each) for each in (spent, spent + 1))
    assert place.now.at <= later.now.at <= len(steps)
    if place.now.at == len(steps):
        assert spent >= sum(seconds[:1]) and place.seconds == ()
    else:
        assert place.now.begins <= spent < place.now.ends
        assert spent + sum(place.seconds) <= ends
        assert len(place.seconds) == len(steps) - place.now.at


@given(steps_of(), st.integers(0, 6000))
def test_time_is_used_to_the_end(steps: tuple[Step, ...], more: int) -> None:
    """With the least or more, the last step is done when the part ends, or earlier at its most."""
    ends = sum_of(steps, "least") + more
    mark = Mark(0, 0, plan_steps(steps, 0, ends)[0])
    assert follow(steps, mark, ends, ends).now.at == len(steps)
    used = min(ends, sum_of(steps, "most"))
    assert follow(steps, mark, ends, used - 1).now.at < len(steps)


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_everybody_calls_in_the_least_version(sheet: Sheet) -> None:
    """Planned as short as it can be, a sheet has three rounds, each with its reading and a call."""
    (at,) = (i for i, segment in enumerate(sheet.segments) if segment.rounds)
    rounds = sheet.segments[at].rounds
    assert rounds and rounds.times == 3
    assert [step.id for step in rounds.each] == ["read", "badly", "well", "feedback", "change"]
    never = sum(each.minutes.least for each in sheet.segments if not each.drop)
    plan = plan_rest(sheet.segments, 0, never * 60)
    assert plan.fits
    seconds = plan_steps(rounds.steps, 0, plan.seconds[at])
    assert all(a >= s.seconds.least for a, s in zip(seconds, rounds.steps, strict=True))
    assert min(rounds.each[0].seconds.least, rounds.each[2].seconds.least) >= 60


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_there_is_time_for_the_words(sheet: Sheet) -> None:
    """At 100 words a minute, what is said takes half of the least time of a part, or less."""
    for segment in sheet.segments:
        said = sum(len(line.split()) for line in segment.say)
        assert said <= segment.minutes.least * SLOWLY / 2, segment.title
    (model,) = (each for each in sheet.segments if each.id == "model")
    page = (ROOT / "docs/en/room/handouts/two-voices.md").read_text("utf-8")
    assert len(page.split("## ", 1)[1].split()) <= model.minutes.least * SLOWLY


def _step(dice: random.Random, title: str) -> dict[str, Any]:
    least, usual, most = sorted(dice.randrange(1, 300) for _ in range(3))
    return {"title": title, "they": "", "least": least, "usual": usual, "most": most}


def _case(dice: random.Random) -> dict[str, Any]:
    once = [_step(dice, f"Once {i}") for i in range(dice.randrange(3))]
    each = [_step(dice, f"Step {i}") for i in range(dice.randrange(1, 6))]
    times = dice.randrange(1, 5)
    begins = dice.randrange(900)
    ends = begins + dice.randrange(300)
    return {
        "segment": {"rounds": {"times": times, "once": once, "each": each}},
        "at": dice.randrange(len(once) + times * len(each)),
        "begins": begins,
        "ends": ends,
        "target": ends + dice.randrange(-60, 2400),
        "spent": begins + dice.randrange(2400),
        "left": dice.randrange(-60, 3600),
        "promised": dice.choice((None, dice.randrange(600))),
    }


def _ours(case: dict[str, Any]) -> dict[str, Any]:
    def read(steps: list[dict[str, Any]]) -> tuple[Step, ...]:
        times = ("least", "usual", "most")
        return tuple(Step("s", s["title"], Seconds(*(s[each] for each in times))) for s in steps)

    written = case["segment"]["rounds"]
    steps = Rounds(written["times"], read(written["each"]), read(written["once"])).steps
    plan = plan_steps(steps[case["at"] :], case["spent"], case["left"], case["promised"])
    mark = Mark(case["at"], case["begins"], case["ends"])
    place = follow(steps, mark, case["target"], case["spent"])
    return {
        "titles": [step.title for step in steps],
        "plan": list(plan),
        "place": {"now": asdict(place.now), "seconds": list(place.seconds)},
    }


def test_the_browser_follows_the_same(tmp_path: Path) -> None:
    """2,000 rounds give the same steps, the same seconds, and the same place at the same second."""
    dice = random.Random(16)
    cases = [_case(dice) for _ in range(CASES)]
    script = Path(__file__).with_name("browser_plans.js")
    assert [_ours(case) for case in cases] == node_code.call(script, "rounds", cases, tmp_path)
