"""Other luck, other first lines, another chance: what comes of trying them is right."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from followup.calls import shipped, shipped_ids, solve
from followup.errors import FollowupError
from followup.exercises import (
    beside,
    call_chance,
    chance_after,
    first_lines,
    move_chance,
    play_many,
    play_seeds,
    room_picture,
)
from followup.exercises.changed_calls import chance_of, with_chance

CALL, LINE, REPLY = "after-the-no", "ask-for-spring", "spring-email"


def test_five_seeds_are_five_plays() -> None:
    """Each dot is what `play_many` gives with its seed, and the words say the same."""
    spread = play_seeds(CALL, [3, 14, 15])
    assert spread.yeses == [play_many(CALL, seed=seed).yes for seed in (3, 14, 15)]
    assert spread.html.count("<circle") == 3 and f"Seed 14: {spread.yeses[1]} of 20" in spread.text
    assert play_seeds(CALL, (3,)).yeses == spread.yeses[:1], "the same luck again"


@pytest.mark.parametrize("seeds", [[], 3, "3", list(range(11)), [1.5], [True]])
def test_seeds_that_are_none(seeds: object) -> None:
    """What is no list of seeds gets a sentence."""
    with pytest.raises(FollowupError, match=r"seed|Write"):
        play_seeds(CALL, seeds)


@pytest.mark.parametrize("call", shipped_ids())
def test_a_first_line_is_worth_what_the_call_says(call: str) -> None:
    """Every call has first lines to try, each with a chance; any other number is told."""
    count = len(first_lines(call).text.splitlines())
    worth = [chance_after(call, number) for number in range(1, count + 1)]
    assert count > 1 and all(0 <= each <= 1 for each in worth)
    with pytest.raises(FollowupError, match=f"from 1 to {count}"):
        chance_after(call, count + 1)


def test_one_chance_moves_the_call() -> None:
    """The author's number gives the author's call; a smaller one gives fewer yeses, exactly."""
    graph = shipped(CALL)
    was = chance_of(graph, LINE, REPLY)
    assert was == Fraction(7, 8)
    moved = move_chance(CALL, LINE, REPLY, 10)
    assert moved.before == call_chance(CALL) > moved.after
    changed = with_chance(graph, LINE, REPLY, 10)
    assert chance_of(changed, LINE, REPLY) == Fraction(1, 10)
    assert float(solve(changed).chance(changed.start)) == moved.after
    assert "Now it is 0.74: about 74 of 100 people." in moved.text


@pytest.mark.parametrize(
    ("line", "reply", "of_100", "says"),
    [
        ("ask-for-sprin", REPLY, 10, "Some that are there: ask-for-spring"),
        (LINE, "summer", 10, "It can lead to: keep-learning, spring-email"),
        (LINE, REPLY, 0, "from 1 to 99"),
        (LINE, REPLY, 100, "from 1 to 99"),
        (LINE, REPLY, 0.5, "from 1 to 99"),
        (LINE, REPLY, "ten", "from 1 to 99"),
    ],
)
def test_a_change_that_is_none(line: str, reply: str, of_100: int, says: str) -> None:
    """An unknown name or a number out of its range gets one clear sentence."""
    with pytest.raises(FollowupError, match=says):
        move_chance(CALL, line, reply, of_100)


def test_side_by_side() -> None:
    """Rate and chance stand in one picture, in plain figures and in people."""
    shown = beside(0.35, 0.00004)
    assert "0.35. That is 35 of 100 people." in shown.text
    assert "0.00004. That is fewer than 1 of 100 people." in shown.text and not re.search(
        r"\de-\d", shown.html
    )
    with pytest.raises(FollowupError, match="is 0.00001;"):
        room_picture(0.00001, 2)  # type: ignore[arg-type]
    with pytest.raises(FollowupError, match="two numbers"):
        beside("0.3", 0.2)  # type: ignore[arg-type]
