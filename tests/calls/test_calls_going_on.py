"""The way on with which a review ends: one, chosen from how the call went."""

from __future__ import annotations

from dataclasses import asdict
from itertools import product
from pathlib import Path

import node_code
import pytest

from followup.calls import play, review, shipped, shipped_ids
from followup.calls.going_on import How, Known, next_call, way_on
from followup.calls.shipped import known_calls
from followup.calls.telling import way_on_text
from followup.facts import fact
from followup.ladder import RUNGS

WELL = ("well-yes", "well-lucky", "well-no", "well-unknown")
HARD = ("well-no-hard", "well-unknown-hard")
NOT_WELL = ("lucky", "luck-no", "one", "some")

# What decided, the worst turn, whether it was tried, calls played well, a next one; the way.
WAYS = [
    *((what, turn, tried, 1, True, "next") for what in WELL for turn in (0, 3) for tried in (0, 1)),
    *((what, turn, 0, 2, True, "real") for what in WELL for turn in (0, 3)),
    *((what, 0, 1, 7, True, "real") for what in WELL),
    *((what, 0, 0, 1, False, "real") for what in WELL),
    *((what, turn, 0, wells, True, "real") for what in HARD for turn in (0, 3) for wells in (1, 2)),
    *((what, 3, 0, wells, True, "moment") for what in NOT_WELL for wells in (0, 1, 2, 7)),
    *((what, 3, 0, 0, False, "moment") for what in NOT_WELL),
    *((what, 3, 1, wells, True, "next") for what in NOT_WELL for wells in (0, 1, 2, 7)),
    *((what, 0, 0, wells, True, "next") for what in NOT_WELL for wells in (0, 2)),
    *((what, turn, 1, 0, False, "real") for what in NOT_WELL for turn in (0, 3)),
]

CALLS = (
    Known("first", "First", "easy", ("start",)),
    Known("reason", "Reason", "easy", ("answer", "advice")),
    Known("heard", "Heard", "medium", ("silence",)),
    Known("door", "Door", "medium", ("door", "job")),
    Known("hard", "Hard", "hard", ("silence",)),
)
ALL = [call.id for call in CALLS]

# The call that ended, its rung, what was played, what was played well, the next one and why.
NEXTS = [
    ("first", "", ["first"], ["first"], "reason", "new"),
    ("first", "silence", ["first"], [], "heard", "silence"),
    ("first", "door", ["first"], [], "door", "door"),
    ("heard", "silence", ["first", "heard"], [], "hard", "silence"),
    ("reason", "answer", ["reason"], [], "heard", "harder"),
    ("reason", "", ["reason"], ["reason"], "heard", "harder"),
    ("hard", "silence", ["hard", "heard"], [], "first", "new"),
    ("hard", "", ["hard"], ["hard"], "first", "new"),
    ("hard", "", ALL, ["hard", "first"], "reason", "not-well"),
    ("first", "silence", ALL, ALL, "", ""),
    ("first", "silence", ALL, ALL[1:], "", ""),
    ("somebody-else's", "", ["somebody-else's"], [], "first", "new"),
]


# All that a call may have been; the table above says where each of them leads.
EVERY_HOW = [
    How(*each)
    for each in product(
        (*WELL, *HARD, *NOT_WELL), (0, 3), *[(False, True)] * 3, range(4), (False, True)
    )
]


def in_browser(how: How) -> dict[str, object]:
    """The same in the browser's words."""
    found = how._asdict()
    return {"hasNext": found.pop("has_next"), **found}


@pytest.fixture(scope="module")
def browser_says(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[object]]:
    """What the pages say of the same cases."""
    given = {
        "ways": [in_browser(how) for how in EVERY_HOW],
        "nexts": [case[:4] for case in NEXTS],
        "calls": [asdict(call) for call in CALLS],
    }
    script = Path(__file__).parent / "going_on.js"
    found: dict[str, list[object]] = node_code.call(
        script, "waysOn", given, tmp_path_factory.mktemp("way")
    )
    return found


def test_one_way_on() -> None:
    """A moment once, then the next call; two calls played well lead to a real one."""
    for what, turn, tried, wells, has_next, way in WAYS:
        how = How(what, turn, bool(tried), False, what in WELL, wells, has_next)
        assert way_on(how) == way, how


def test_a_way_on_from_a_call_made_badly() -> None:
    """Who made a call badly on purpose makes it well now, once; who did so before goes on."""
    for how in (each for each in EVERY_HOW if each.badly):
        ways = {True: "next" if how.has_next and how.wells < 2 else "real", False: "again"}
        assert way_on(how) == ways[how.here], how


def test_the_browser_goes_on_the_same_way(browser_says: dict[str, list[object]]) -> None:
    """However a call went, Python and the page name the same way on."""
    assert browser_says["ways"] == [way_on(how) for how in EVERY_HOW]
    assert len(EVERY_HOW) == len(set(EVERY_HOW)) == 10 * 2 * 8 * 4 * 2


def test_the_table_has_every_decision() -> None:
    """Each key that a review may decide by stands in the table, with every way it can lead to."""
    assert {case[0] for case in WAYS} == {*WELL, *HARD, *NOT_WELL}
    assert {case[5] for case in WAYS} == {"moment", "next", "real"}


def test_the_next_call_and_why(browser_says: dict[str, list[object]]) -> None:
    """A new call that trains what came of this one; else the next new one; else a weak one."""
    for id, rung, played, well, found, why in NEXTS:
        assert next_call(id, rung, CALLS, played, well) == (found, why), (id, rung)
    assert browser_says["nexts"] == [list(case[4:]) for case in NEXTS]


@pytest.mark.parametrize("name", shipped_ids())
def test_each_call_ends_with_a_way_on(name: str) -> None:
    """In each of the calls that come with us, however it is played, a review names one way on."""
    titles = [call.title for call in known_calls()]
    for seed in range(20):
        call = play(shipped(name), seed=seed)
        while not call.over:
            call.say(call.choices[seed % len(call.choices)].id)
        for tried in (False, True):
            text = way_on_text(review(call), call.graph.call, tried)
            assert text.startswith("What to do now: ")
            again, real = "Try turn" in text, text.endswith("Make a real one.")
            onward = any(f"Play next: {title}." in text for title in titles)
            assert again + onward + real == 1
            assert not (tried and again)


def test_hanging_up_names_no_rung() -> None:
    """Who hangs up at once is sent back to that moment; after another try, to a new call."""
    call = play(shipped("after-the-no"), seed=1)
    call.hang_up()
    reviewed = review(call)
    assert "Try turn 1 again." in way_on_text(reviewed, call.graph.call)
    assert "You have not played it yet." in way_on_text(reviewed, call.graph.call, tried=True)


def test_known_calls() -> None:
    """Calls stand with easy ones first, and what they train are known keys."""
    levels: list[str] = fact("call", "levels")
    places = [levels.index(call.level) for call in known_calls()]
    assert places == sorted(places)
    assert {call.id for call in known_calls()} == {*shipped_ids()}
    assert all({*call.trains} <= {*fact("practice", "trains")} for call in known_calls())
    assert {*RUNGS} & {rung for call in known_calls() for rung in call.trains}
