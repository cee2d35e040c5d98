"""The head of a review: what decided the call, and what was done well."""

from __future__ import annotations

import pytest

from followup.calls.deciding import Said, decided, done_well
from followup.words import say

POINT = 10_000


def said(before: int, after: int, worst: int = 0, *, weak: bool = False) -> Said:
    """A turn, in points."""
    return Said(before * POINT, after * POINT, worst * POINT, weak)


@pytest.mark.parametrize(
    ("yes", "lost", "luck", "what"),
    [
        (None, [0], 0, "goes-on"),
        (True, [0], 10, "well-yes"),
        (True, [0, 9], 49, "well-yes"),
        (True, [0], 50, "well-lucky"),
        (True, [4, 6], 40, "lucky"),
        (True, [60], 90, "lucky"),
        (False, [0], -80, "well-no"),
        (False, [2, 2], -76, "well-no"),
        (False, [0, 0], 0, "well-no"),
        (False, [10, 20], -50, "luck-no"),
        (False, [30, 10], -40, "one"),
        (False, [30, 20], -30, "one"),
        (False, [20, 20, 20], -20, "some"),
        (False, [80], 0, "one"),
        (False, [50, 60], 30, "one"),
        (False, [30, 30, 40], 20, "some"),
    ],
)
def test_what_decided(yes: bool | None, lost: list[int], luck: int, what: str) -> None:
    """Luck comes first where it moved more than the choices did; good play is always named."""
    turns = [said(100, 100 - each) for each in lost]
    assert decided(yes, turns, luck * POINT) == what
    if yes is not None:
        assert say("review-decided", what=what, turn=1, channel="phone").endswith(".")


@pytest.mark.parametrize(
    ("yes", "lost", "luck", "unknown", "what"),
    [
        (True, [0], 20, 30, "well-lucky"),
        (True, [0], 60, -30, "well-yes"),
        (False, [0], -30, -50, "well-unknown"),
        (False, [0], -50, -30, "well-no"),
        (False, [10, 10], -20, -40, "unknown-no"),
        (False, [10, 10], -40, -20, "luck-no"),
        (False, [30, 10], -50, 20, "one"),
    ],
)
def test_what_nobody_could_know_decided(
    yes: bool, lost: list[int], luck: int, unknown: int, what: str
) -> None:
    """What nobody could know is named where it did more than luck, and is no fault of anybody."""
    turns = [said(100, 100 - each) for each in lost]
    assert decided(yes, turns, luck * POINT, unknown * POINT) == what
    assert say("review-decided", what=what, turn=1, channel="phone").endswith(".")
    hard = decided(yes, turns, luck * POINT, unknown * POINT, hard=True)
    if hard != what:
        assert not yes and what in ("well-no", "well-unknown")
        assert say("review-decided", what=hard, turn=1, channel="phone").startswith(
            "You did it right."
        )


@pytest.mark.parametrize(
    ("turns", "number"),
    [
        ([], 0),
        ([said(80, 80, 76)], 0),
        ([said(80, 80, 75)], 1),
        ([said(80, 80, 60), said(80, 80, 20), said(80, 70, 0)], 2),
        ([said(80, 79, 0)], 0),
        ([said(80, 80, 0, weak=True)], 0),
        ([said(80, 80, 40), said(60, 60, 20)], 1),
    ],
)
def test_what_was_done_well(turns: list[Said], number: int) -> None:
    """A best line that mattered is praised, the one that mattered most; a weak kind never is."""
    assert done_well(turns) == number
