"""What the page *Practise* says from its list: what was reached, and what to play today."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import node_code
import pytest

from followup.facts import fact

TODAY = "2026-03-20"
CALLS = [
    {"id": "one", "title": "One", "level": "easy", "trains": [], "endings": []},
    {"id": "two", "title": "Two", "level": "medium", "trains": [], "endings": []},
    {"id": "three", "title": "Three", "level": "hard", "trains": [], "endings": []},
]
CALLS[0]["endings"] = ["answer", "advice", "door"]

Json = dict[str, Any]


def played(call: str, when: str, *, well: bool | None = True, **more: Any) -> Json:
    """An entry of the list; `well` is left out where a list from before does not say it."""
    said = {} if well is None else {"well": well}
    rung = more.pop("rung", "door")
    return {"call": call, "title": call, "rung": rung, "yes": "door", "when": when, **said, **more}


OTHERS = [played(call, "2026-03-19") for call in ("two", "three")]

# The list, and what to play of it today: the calls, or why none and what comes next.
PLANS: list[tuple[list[Json], list[str] | tuple[str, str, str]]] = [
    ([], ["one", "two"]),
    # after a slip one day, after good days three, seven, fourteen
    ([played("one", "2026-03-19", well=False), *OTHERS], ["one"]),
    ([played("one", "2026-03-17"), *OTHERS], ["one"]),
    ([played("one", "2026-03-18"), *OTHERS], ("rest", "one", "2026-03-21")),
    ([played("one", "2026-03-12"), played("one", "2026-03-13"), *OTHERS], ["one"]),
    (
        [played("one", "2026-03-12"), played("one", "2026-03-14"), *OTHERS],
        ("rest", "one", "2026-03-21"),
    ),
    ([*(played("one", f"2026-03-0{day}") for day in (1, 3, 6)), *OTHERS], ["one"]),
    (
        [*(played("one", f"2026-03-0{day}") for day in (1, 3, 7)), *OTHERS],
        ("rest", "one", "2026-03-21"),
    ),
    # a slip on the last day shortens the rest; a good play of the same day mends it
    ([played("one", "2026-03-10"), played("one", "2026-03-18", well=False), *OTHERS], ["one"]),
    (
        [played("one", "2026-03-18", well=False), played("one", "2026-03-18"), *OTHERS],
        ("rest", "one", "2026-03-21"),
    ),
    # a list from before: a yes stands for good play
    ([played("one", "2026-03-18", well=None), *OTHERS], ("rest", "one", "2026-03-21")),
    ([played("one", "2026-03-18", well=None, rung="answer"), *OTHERS], ["one"]),
    ([played("one", "2026-03-18", well=None, hungUp=True), *OTHERS], ["one"]),
    # the longest due comes before the new, two calls a day at most, those played today counted
    ([played("three", "2026-03-10"), played("two", "2026-03-01")], ["two", "three"]),
    ([played("two", "2026-03-01")], ["two", "one"]),
    ([played("two", TODAY)], ["one"]),
    ([played("one", TODAY, well=False), played("two", TODAY)], ("enough", "three", "2026-03-21")),
    ([played("one", TODAY), played("one", TODAY)], ["two"]),
    # a moment that was tried again is no play; nor is a day that a wrong clock made
    ([played("one", "2026-03-19", again=True), *OTHERS], ["one"]),
    ([played("one", "2099-01-01"), *OTHERS], ["one"]),
    ([played("gone", "2026-03-01"), *OTHERS], ["one"]),
]

STANDINGS: list[tuple[list[Json], Json]] = [
    ([], {"times": 0, "best": "", "met": [], "unseen": ["answer", "advice", "door"]}),
    (
        [played("one", TODAY, rung="advice"), played("one", TODAY, rung="answer"), *OTHERS],
        {"times": 2, "best": "advice", "met": ["answer", "advice"], "unseen": ["door"]},
    ),
    (
        [played("one", TODAY, rung="answer", hungUp=True)],
        {"times": 1, "best": "", "met": [], "unseen": ["answer", "advice", "door"]},
    ),
    (
        [played("one", TODAY, rung="answer"), played("one", TODAY, rung="door", again=True)],
        {"times": 1, "best": "answer", "met": ["answer", "door"], "unseen": ["advice"]},
    ),
    (
        [played("one", TODAY, rung="silence")],
        {"times": 1, "best": "silence", "met": [], "unseen": ["answer", "advice", "door"]},
    ),
]

DAYS = {
    TODAY: "",
    "2026-03-21": "",
    "2027-01-01": "",
    "2026-03-19": "over",
    "": "none",
    "soon": "none",
    "2026-02-30": "none",
    "03/04/2026": "none",
}

DRAFT = {"result": "", "job": "", "stage": "", "note": "", "channel": "phone"}
HANDED = [
    ({"employer": "Bakery", "day": "2026-03-18", "say": "Hi"}, "Bakery", "2026-03-18"),
    ({"employer": "", "day": TODAY, "say": "", "id": "x"}, "", ""),
    ({"employer": "Bakery", "day": "2026-03-25", "say": "Hi"}, "Bakery", ""),
]

REFUSED = {
    "": "other",
    "{": "other",
    "null": "other",
    "[]": "other",
    '{"entries": []}': "other",
    '{"what": "practice calls"}': "other",
    '{"what": "practice calls", "practice": []}': "other",
    '{"what": "practice calls", "practice": {"format": 99, "entries": []}}': "newer",
    '{"what": "practice calls", "practice": {"entries": []}, "plans": {"format": 99}}': "newer",
    '{"what": "practice calls", "practice": {"format": 2, "moved": true}}': "other",
    '{"what": "practice calls", "practice": {"format": 1, "entries": []}}': "",
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Json:
    """What the pages say of all cases."""
    entries = [{**each, "id": f"n{i}"} for i, each in enumerate(OTHERS)]
    plan = {"employer": "Bakery", "day": TODAY, "say": "Hello", "id": "p"}
    given = {
        "plans": [case[0] for case in PLANS],
        "standings": [case[0] for case in STANDINGS],
        "days": [*DAYS],
        "handed": [case[0] for case in HANDED],
        "files": [{"practice": entries, "plans": [plan]}, {"practice": [], "plans": []}],
        "refused": [*REFUSED],
        "calls": CALLS,
        "today": TODAY,
    }
    script = Path(__file__).parent / "practice_lists.js"
    said: Json = node_code.call(script, "practiceLists", given, tmp_path_factory.mktemp("lists"))
    return {**said, "given": given}


def test_what_to_play_today(found: Json) -> None:
    """A call rests longer with each day it was played well; two calls a day, the due ones first."""
    assert fact("practice", "rest-days") == [1, 3, 7, 14] and fact("practice", "a-day") == 2
    for (entries, expected), plan in zip(PLANS, found["plans"], strict=True):
        ids = [each["id"] for each in plan["play"]]
        after = plan["next"] or {"id": "", "on": ""}
        said = ids or (plan["why"], after["id"], after["on"])
        assert said == expected, entries


def test_what_was_reached(found: Json) -> None:
    """Plays, the best of them, the endings met in any try; hanging up meets none."""
    assert found["standings"] == [case[1] for case in STANDINGS]


def test_the_day_of_a_plan(found: Json) -> None:
    """A plan takes today or a later day, and nothing that can be read in two ways."""
    assert found["days"] == [*DAYS.values()]


def test_the_record_gets_no_more_than_is_seen(found: Json) -> None:
    """Employer, day if it has come, and by phone: all fields of the form, and no other."""
    assert found["handed"] == [
        {**DRAFT, "employer": employer, "date": date} for _, employer, date in HANDED
    ]


def test_a_file_gives_back_what_was_saved(found: Json) -> None:
    """A saved list comes back whole, once; what is another's file is refused, nothing is lost."""
    for given, read in zip(found["given"]["files"], found["files"], strict=True):
        assert read == {"trouble": "", **given, "twice": 0}
    assert found["refused"] == [*REFUSED.values()]
    assert found["clash"] == [[True, "x"]]
    assert found["old"] == 1
