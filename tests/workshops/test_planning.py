"""The rest of a workshop is planned as well as it can be, the same in Python and in the browser."""

from __future__ import annotations

import itertools
import random
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import node_code
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_site.workshops import Agreed, Minutes, Segment, plan_rest

CASES = 3_000


@st.composite
def sheets(draw: st.DrawFn) -> tuple[Segment, ...]:
    """Segments as an author may write them, some of which may be left out."""
    count = draw(st.integers(1, 8))
    droppable = draw(st.permutations(range(count)))[: draw(st.integers(0, count))]
    return tuple(_segment(draw, i, droppable) for i in range(count))


def _segment(draw: st.DrawFn, i: int, droppable: list[int]) -> Segment:
    least, usual, most = sorted(draw(st.tuples(*[st.integers(1, 40)] * 3)))
    drop = droppable.index(i) + 1 if i in droppable else 0
    return Segment(
        f"s{i}",
        f"Part {i}",
        "",
        Minutes(least, usual, most),
        drop=drop,
        is_break=draw(st.booleans()),
    )


def least_of(segments: tuple[Segment, ...], spent: int) -> list[int]:
    """The seconds below which each does not work."""
    least = [segment.minutes.least * 60 for segment in segments]
    return [max(0, least[0] - spent), *least[1:]]


times = st.integers(0, 4 * 3600)


@given(sheets(), st.integers(0, 3600), times)
def test_the_parts_add_up(segments: tuple[Segment, ...], spent: int, left: int) -> None:
    """Seconds and spare add up to the time that is left, and nothing is below zero."""
    plan = plan_rest(segments, spent, left)
    assert sum(plan.seconds) + plan.spare == left
    assert min(plan.seconds) >= 0 and plan.spare >= 0
    assert plan == plan_rest(segments, spent, left)
    assert plan.says.endswith(".")


@given(sheets(), st.integers(0, 3600), times)
def test_least_is_kept_wherever_possible(
    segments: tuple[Segment, ...], spent: int, left: int
) -> None:
    """Each that is kept gets its least whenever any way of leaving out makes that possible."""
    plan = plan_rest(segments, spent, left)
    least = least_of(segments, spent)
    may_go = [i for i, segment in enumerate(segments) if segment.drop and i]
    never = sum(least) - sum(least[i] for i in may_go)
    assert plan.fits == (never <= left)
    if plan.fits:
        kept = [i for i in range(len(segments)) if i not in plan.dropped]
        assert all(plan.seconds[i] >= least[i] for i in kept)


@given(sheets(), st.integers(0, 3600), times)
def test_left_out_in_the_stated_order(segments: tuple[Segment, ...], spent: int, left: int) -> None:
    """What is left out comes in the stated order, no more than needed, never what is going on."""
    plan = plan_rest(segments, spent, left)
    order = [i for _, i in sorted((s.drop, i) for i, s in enumerate(segments) if s.drop and i)]
    assert list(plan.dropped) == order[: len(plan.dropped)]
    assert all(plan.seconds[i] == 0 for i in plan.dropped)
    least = least_of(segments, spent)
    before = set(plan.dropped[:-1])
    if plan.dropped:
        assert sum(least[i] for i in range(len(segments)) if i not in before) > left


@given(sheets(), times)
def test_breaks_are_shortened_last(segments: tuple[Segment, ...], left: int) -> None:
    """A break is shorter than usual only when all else that is kept has its least."""
    plan = plan_rest(segments, 0, left)
    kept = [i for i in range(len(segments)) if i not in plan.dropped]
    shorter = [
        i for i in kept if segments[i].is_break and plan.seconds[i] < segments[i].minutes.usual * 60
    ]
    if plan.fits and shorter:
        others = [i for i in kept if not segments[i].is_break]
        assert all(plan.seconds[i] == segments[i].minutes.least * 60 for i in others)


@given(sheets(), times)
def test_more_time_never_takes_away(segments: tuple[Segment, ...], left: int) -> None:
    """With a minute more, no more is left out; nothing gets more than its most."""
    plan, longer = plan_rest(segments, 0, left), plan_rest(segments, 0, left + 60)
    assert set(longer.dropped) <= set(plan.dropped)
    most = [segment.minutes.most * 60 for segment in segments]
    assert not plan.fits or all(a <= b for a, b in zip(plan.seconds, most, strict=True))


@given(sheets(), st.integers(0, 3600), times, st.integers(0, 3600))
def test_what_was_promised_stays(
    segments: tuple[Segment, ...], spent: int, left: int, promised: int
) -> None:
    """The current part keeps what it was promised; the others share what remains, all of it."""
    plan = plan_rest(segments, spent, left, promised)
    assert plan.seconds[0] == min(promised, left)
    assert sum(plan.seconds) + plan.spare == left
    rest = plan_rest(segments[1:], 0, left - plan.seconds[0]) if segments[1:] else None
    if rest and not segments[1].drop:
        assert plan.seconds[1:] == rest.seconds


THREE = (
    Segment("a", "Story", "", Minutes(5, 10, 15)),
    Segment("b", "Break", "", Minutes(5, 10, 10), is_break=True),
    Segment("c", "Quiz", "", Minutes(5, 10, 12), drop=1),
    Segment("d", "Plan", "", Minutes(8, 10, 20)),
)


@given(sheets(), st.integers(0, 3600), times)
def test_who_keeps_to_the_plan_is_not_late(
    segments: tuple[Segment, ...], spent: int, left: int
) -> None:
    """What was agreed is on time, however short it is, until its own seconds are over."""
    plan = plan_rest(segments, spent, left)
    agreed = Agreed((spent + plan.seconds[0], *plan.seconds[1:]), plan.spare)
    later = plan.seconds[0] // 2
    again = plan_rest(segments, spent + later, left - later, plan.seconds[0] - later, agreed)
    if plan.fits:
        moved = (abs(a - b) for a, b in zip(again.seconds, plan.seconds, strict=True))
        assert max([*moved][1:], default=0) <= len(segments), "but for seconds that are rounded"
    assert not re.search("late|early[.] ", f"{again.says.partition('. ')[0]}. ")


@pytest.mark.parametrize(
    ("left", "seconds", "says"),
    [
        (40, (10, 10, 10, 10), "You are on time."),
        (
            34,
            (7.5, 10, 7.5, 9),
            "You are 6 minutes late. Story: 8 minutes instead of 10."
            " Quiz: 8 minutes instead of 10. Plan: 9 minutes instead of 10.",
        ),
        (
            22,
            (5, 9, 0, 8),
            "You are 18 minutes late. Leave out: Quiz. Story: 5 minutes instead of 10."
            " Break: 9 minutes instead of 10. Plan: 8 minutes instead of 10.",
        ),
        (
            9,
            (2.5, 2.5, 0, 4),
            "You are 31 minutes late. Leave out: Quiz."
            " It is still too much: keep the rest very short.",
        ),
        (0, (0, 0, 0, 0), "The end time is past. Close now, or set a new end."),
        (
            60,
            (15, 10, 12, 20),
            "You are 20 minutes early. Story: 15 minutes instead of 10."
            " Quiz: 12 minutes instead of 10. Plan: 20 minutes instead of 10."
            " You will end 3 minutes early.",
        ),
    ],
)
def test_by_hand(left: int, seconds: tuple[float, ...], says: str) -> None:
    """Plans worked out by hand, with their line for the facilitator."""
    plan = plan_rest(THREE, 0, left * 60)
    assert plan.says == says
    assert [each / 60 for each in plan.seconds] == list(seconds)


CUT = (
    Segment("a", "Story", "", Minutes(5, 10, 15), cut="Leave out the talk."),
    Segment("b", "Plan", "", Minutes(8, 10, 20), cut="Write the name only."),
    Segment("c", "Quiz", "", Minutes(5, 10, 12), drop=1),
)


SHORT_STORY = "Story: 5 minutes instead of 10. Leave out the talk."
SHORT_PLAN = "Plan: 9 minutes instead of 10. Write the name only."


@pytest.mark.parametrize(
    ("spent", "left", "promised", "agreed", "says"),
    [
        (0, 30, None, (10, 10, 10), "You are on time."),
        (5, 20, 0, (5, 10, 10), f"A shorter plan: 5 minutes less than usual. {SHORT_STORY}"),
        (0, 35, None, (12, 13, 10), "A longer plan: 5 minutes more than usual."),
        (
            9,
            18,
            0,
            (5, 10, 10),
            f"You are 2 minutes late. {SHORT_PLAN} Quiz: 9 minutes instead of 10.",
        ),
        (
            0,
            13,
            None,
            (5, 8, 0),
            f"A shorter plan: 17 minutes less than usual. Leave out: Quiz. {SHORT_STORY}",
        ),
        (
            0,
            9,
            None,
            (4, 5, 0),
            "A shorter plan: 21 minutes less than usual. Leave out: Quiz."
            " It is still too much: keep the rest very short.",
        ),
    ],
)
def test_what_to_leave_out_is_named(
    spent: int, left: int, promised: int | None, agreed: tuple[int, ...], says: str
) -> None:
    """A part that must be shorter says how; a plan that was agreed is no lateness."""
    plan = plan_rest(
        CUT,
        spent * 60,
        left * 60,
        None if promised is None else promised * 60,
        Agreed(tuple(each * 60 for each in agreed)),
    )
    assert plan.says == says


def _case(dice: random.Random) -> dict[str, Any]:
    count = dice.randrange(1, 9)
    order = dice.sample(range(1, count + 1), dice.randrange(count + 1))
    drops = dict(zip(dice.sample(range(count), len(order)), itertools.count(1), strict=False))
    segments = []
    for i in range(count):
        least, usual, most = sorted(dice.randrange(1, 41) for _ in range(3))
        segments.append(
            {"title": f"Part {i}", "least": least, "usual": usual, "most": most}
            | {"isBreak": dice.random() < 0.3, "drop": drops.get(i, 0)}
            | {"cut": dice.choice(("", f"Leave out {i}."))}
        )
    agreed = {
        "seconds": [dice.randrange(2400) for _ in segments],
        "spare": dice.choice((0, dice.randrange(900))),
    }
    return {
        "segments": segments,
        "agreed": dice.choice((None, agreed)),
        "spent": dice.randrange(3600),
        "left": dice.randrange(-60, 4 * 3600),
        "promised": dice.choice((None, dice.randrange(3000))),
    }


def _ours(case: dict[str, Any]) -> dict[str, Any]:
    segments = [
        Segment(
            "s",
            each["title"],
            "",
            Minutes(each["least"], each["usual"], each["most"]),
            drop=each["drop"],
            is_break=each["isBreak"],
            cut=each["cut"],
        )
        for each in case["segments"]
    ]
    kept = case["agreed"]
    agreed = Agreed(tuple(kept["seconds"]), kept["spare"]) if kept else None
    plan = asdict(plan_rest(segments, case["spent"], case["left"], case["promised"], agreed))
    return plan | {"seconds": list(plan["seconds"]), "dropped": list(plan["dropped"])}


def test_the_browser_plans_the_same(tmp_path: Path) -> None:
    """3,000 sheets and delays give the same seconds, the same order and the same words."""
    dice = random.Random(60)
    cases = [_case(dice) for _ in range(CASES)]
    script = Path(__file__).with_name("browser_plans.js")
    assert [_ours(case) for case in cases] == node_code.call(script, "plans", cases, tmp_path)
