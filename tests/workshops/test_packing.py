"""How much paper a workshop needs: groups of a room, and copies of each part of a pack."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import node_code
import pytest

from followup.errors import FollowupError
from followup.facts import fact
from followup_site.workshops import groups_of, pack_of

ROOM = range(2, 100)
PARTS = [name for name, _, _ in fact("pack", "parts")]


@pytest.mark.parametrize("people", ROOM)
def test_nobody_is_alone(people: int) -> None:
    """Groups are threes and at most two pairs, and hold everybody."""
    groups = groups_of(people)
    assert sum(groups) == people
    assert set(groups) <= {2, 3}
    assert groups.count(2) <= 2
    assert list(groups) == sorted(groups, reverse=True)


@pytest.mark.parametrize(
    ("people", "groups"),
    [(2, (2,)), (4, (2, 2)), (5, (3, 2)), (12, (3,) * 4), (13, (3, 3, 3, 2, 2))],
)
def test_groups_as_the_guide_says(people: int, groups: tuple[int, ...]) -> None:
    """Two people over are a pair; one over makes two pairs."""
    assert groups_of(people) == groups


@pytest.mark.parametrize(
    ("people", "says"),
    [(0, "One person cannot play"), (1, "2 people or more"), (100, "99 people"), (200, "200 peo")],
)
def test_too_few_and_too_many(people: int, says: str) -> None:
    """Alone nobody plays a call, and a large room is two workshops: one sentence each."""
    with pytest.raises(FollowupError, match=says) as caught:
        groups_of(people)
    assert str(caught.value).count(".") == 1


@pytest.mark.parametrize(("people", "groups"), [(5, 2), (12, 4), (13, 5), (30, 10)])
def test_copies_by_headcount(people: int, groups: int) -> None:
    """Each person has a plan, each group a set of cards, each round of a group a checklist."""
    parts = {part.name: part for part in pack_of(people, 3, 3, two_sided=False)}
    assert list(parts) == PARTS
    for name in ("letters", "dice", "my-plan", "my-record", "slip", "seven-days"):
        assert parts[name].copies == people
    assert parts["cards"].copies == groups
    assert parts["cards"].sheets == 3 * groups
    assert parts["observer"].copies == 3 * groups
    assert parts["dice"].sheets == 2 * people
    assert {parts[name].copies for name in ("cover", "run", "guide", "fails", "answers")} == {1}
    assert parts["two-voices"].copies == 2


def test_both_sides_save_paper_and_hide_cards() -> None:
    """Printed on both sides, two sides are one sheet; but each role card keeps its own."""
    parts = {part.name: part for part in pack_of(12, 3, 3, two_sided=True)}
    assert parts["dice"].sheets == 12
    assert parts["run"].sheets == 1
    assert parts["cards"].sheets == 12


def test_the_browser_counts_the_same(tmp_path: Path) -> None:
    """For every headcount, with one side and two, the page has the same groups and counts."""
    cases = [
        {"people": people, "rounds": rounds, "cards": cards, "twoSided": sided}
        for people in ROOM
        for rounds, cards, sided in ((3, 3, False), (2, 2, True), (4, 3, True))
    ]
    script = Path(__file__).with_name("browser_packs.js")
    found = node_code.call(script, "packs", cases, tmp_path)
    for case, each in zip(cases, found, strict=True):
        parts = pack_of(case["people"], case["rounds"], case["cards"], two_sided=case["twoSided"])
        wanted = [asdict(part) for part in parts]
        groups = list(groups_of(case["people"]))
        assert each == {"fault": "", "groups": groups, "parts": wanted}


def test_the_browser_says_the_same(tmp_path: Path) -> None:
    """Too few and too many people are told in the same sentence."""
    wrong = [0, 1, 100, 200]
    cases = [{"people": people, "rounds": 3, "cards": 3, "twoSided": False} for people in wrong]
    script = Path(__file__).with_name("browser_packs.js")
    for people, each in zip(wrong, node_code.call(script, "packs", cases, tmp_path), strict=True):
        with pytest.raises(FollowupError) as caught:
            groups_of(people)
        assert each["fault"] == str(caught.value)
