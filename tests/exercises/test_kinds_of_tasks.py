"""Learners count for themselves and use their own words: at least half of all tasks are that."""

from __future__ import annotations

from collections import Counter

import pytest

from followup.exercises.exercise import tasks_of
from followup.exercises.names import CALLS, NAMES
from followup.exercises.tasks import KINDS

OWN = ("counting", "own-words")
MOST_LETTERS = 2


def kinds_of(name: str) -> Counter[str]:
    """How many tasks of each kind an exercise has."""
    return Counter(task.kind for task in tasks_of(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_task_has_a_kind(name: str) -> None:
    """Each task says what the learner does in it; a letter is chosen from a few."""
    for task in tasks_of(name):
        assert task.kind in KINDS, task.name
        assert (task.kind == "letter") <= bool(task.options)


@pytest.mark.parametrize("name", NAMES)
def test_few_letters(name: str) -> None:
    """No exercise has more than two letters, and none has a line to copy."""
    kinds = kinds_of(name)
    assert kinds["letter"] <= MOST_LETTERS and not kinds["copy"]


def test_half_of_all_tasks_are_one_s_own() -> None:
    """Of all tasks at least half are counted or written by the learner; the calls count as one."""
    names = [name for name in NAMES if name not in CALLS]
    for each in (names, NAMES, [next(iter(CALLS))]):
        kinds = sum(map(kinds_of, each), Counter())
        assert 2 * sum(kinds[kind] for kind in OWN) >= kinds.total()
