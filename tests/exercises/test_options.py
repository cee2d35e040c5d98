"""A task with a few answers has a button for each, and its line of code beside it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from followup.exercises import call_buttons, exercise, open_exercise
from followup.exercises.exercise import OpenTask, tasks_of
from followup.exercises.names import NAMES
from followup.exercises.options import Options

NAME = "what_we_know"


@pytest.fixture
def mine(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The learner's variables, and no quiet time between two presses."""
    values: dict[str, Any] = {NAME: ...}
    monkeypatch.setattr(exercise, "variables", lambda: values)
    monkeypatch.setattr(call_buttons, "QUIET", 0)
    return values


def checked(task: OpenTask) -> Options:
    """What a check shows, with its buttons made."""
    shown = task.check()
    assert isinstance(shown, Options)
    assert shown._drawn()
    return shown


def test_pressing_is_writing(mine: dict[str, Any]) -> None:
    """A press puts the letter into the variable, says the verdict, and marks the button."""
    shown = checked(open_exercise("fifty-fifty").tasks[NAME])
    codes = [row.children[1].value for row in shown._box.children[1:]]
    assert codes == [f"<code>{NAME} = &quot;{letter}&quot;</code>" for letter in "ABC"]
    assert "Press the button of the answer that you choose." in shown._box.children[0].value
    shown._buttons["A"].click()
    assert mine[NAME] == "A" and "Fifty-fifty is a figure" in shown._words()["text/html"]
    shown._buttons["B"].click()
    assert mine[NAME] == "B" and shown.text.startswith("Right.")
    assert "Right." in shown._words()["text/html"]
    assert [each.description for each in shown._buttons.values()] == ["A", "● B", "C"]


def test_running_all_keeps_the_choice(mine: dict[str, Any]) -> None:
    """A cell that is run again writes its three dots again; the choice is still there."""
    checked(open_exercise("fifty-fifty").tasks[NAME])._buttons["B"].click()
    mine[NAME] = ...
    again = open_exercise("fifty-fifty").tasks[NAME].check()
    assert mine[NAME] == "B" and again.text.startswith("Right.")
    mine[NAME] = "C"
    assert open_exercise("fifty-fifty").tasks[NAME].check().text.startswith("Not yet.")
    assert mine[NAME] == "C"


def test_a_button_after_a_typed_letter(mine: dict[str, Any]) -> None:
    """Who typed a letter and then pressed another button keeps that one, until the cell changes."""
    mine[NAME] = "A"
    checked(open_exercise("fifty-fifty").tasks[NAME])._buttons["B"].click()
    mine[NAME] = "A"
    again = open_exercise("fifty-fifty").tasks[NAME].check()
    assert mine[NAME] == "B" and again.text.startswith("Right.")
    mine[NAME] = "C"
    assert open_exercise("fifty-fifty").tasks[NAME].check().text.startswith("Not yet.")


def test_a_double_press_chooses_once(mine: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A second press that comes too soon chooses nothing."""
    now = [100.0]
    monkeypatch.setattr(call_buttons, "QUIET", 0.5)
    monkeypatch.setattr(call_buttons.time, "monotonic", lambda: now[0])
    shown = checked(open_exercise("fifty-fifty").tasks[NAME])
    now[0] += 1
    shown._buttons["A"].click()
    now[0] += 0.2
    shown._buttons["C"].click()
    assert mine[NAME] == "A"


@pytest.mark.parametrize("name", NAMES)
def test_every_closed_question_has_buttons(name: str) -> None:
    """Whatever takes one word or letter of a few has them as options, the right one among them."""
    for task in tasks_of(name):
        letters = isinstance(task.answer, str) and re.fullmatch(r'\w+ = "[A-E]"', task.answer)
        assert bool(letters) <= bool(task.options), task.name
        if letters:
            assert str(task.answer)[-2] in task.options
