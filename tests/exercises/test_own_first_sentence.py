"""The learner's own words in a notebook's call: name and sentence, and nothing of it is kept."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import nbformat
import pytest
from notebook_runs import FOLDER, Ran, filled, read, run

from followup.calls import shipped, shipped_ids
from followup.errors import FollowupError
from followup.exercises import PracticeCall, practise
from followup.exercises.kept_calls import FILE, forget_memory
from followup.hearing import names_in

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
NOTEBOOK = FOLDER / "write-your-first-sentence.ipynb"
NO_THANKS = "Hello, this is Zainab. Is now a good time?"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of its own, and a Python that keeps no call yet."""
    monkeypatch.chdir(tmp_path)
    forget_memory()
    return tmp_path


def on_the_phone(**more: Any) -> PracticeCall:
    """A call of Zainab's, when somebody has picked up."""
    return practise("own-after-a-no", seed=7, **{"you": "Zainab", **more}).say(3)


def test_ticks_for_ones_own_name() -> None:
    """The review hears the learner's own name, and says what it did not hear."""
    call = on_the_phone().say(NO_THANKS)
    assert call.own_sentences == {} and len(call.meant) == 1
    review = call.say(call.meant[0]).review().text
    assert call.own_sentences == {2: NO_THANKS}
    assert f"You said: {NO_THANKS}" in review
    ticks = review.splitlines()[-1]
    assert ticks == "✓ your name ✓ a question for time ✓ one question We did not hear a thank you."
    assert "wrong" not in review.lower()


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("Zainab", ["zainab"]),
        ("José Álvarez", ["jose", "alvarez"]),
        ("mc. o'neill-li", ["mc", "oneill", "li"]),
        ("مريم", []),
        ("", ["amina", "salehi"]),
        ("{you}\u2069<b>", ["you", "b"]),
    ],
)
def test_a_name_of_any_kind(name: str, names: list[str]) -> None:
    """A name with marks, in small letters or in another script is the learner's all the same."""
    assert names_in(on_the_phone(you=name)._call.graph.call.you) == names


def test_nothing_of_ones_own_is_kept(folder: Path) -> None:
    """A kept call goes on under another name too, and its file has no word of the learner's."""
    first = on_the_phone(keep=True, company="Verbena Hotel").say(NO_THANKS)
    first.say(first.meant[0])
    kept = (folder / FILE).read_text(encoding="utf-8")
    assert "thank-and-time" in kept
    assert not any(word in kept for word in ("Zainab", "Verbena", "good time"))
    forget_memory()
    second = practise("own-after-a-no", seed=7, keep=True, you="Olga")
    assert second.turns == 2 and "Olga" in repr(second) and second.own_sentences == {}


@pytest.mark.parametrize("name", [each for each in shipped_ids() if shipped(each).call.own])
def test_calls_with_ones_own_words_are_reviewed(name: str) -> None:
    """Each call with places is played and reviewed in the learner's own words."""
    call = practise(name, seed=3, you="Zainab", company="Verbena Hotel")
    while not call.over:
        assert 0 <= call.best_number <= len(call.choices)
        call.say(len(call.choices))
    assert "Better: " in call.review().text and "{" not in call.review().text


def test_a_moment_again_has_what_was_said_before_it() -> None:
    """A moment that is tried again has the name and the sentences from before it, and no later."""
    call = on_the_phone().say(NO_THANKS)
    call.say(call.meant[0]).say(1)
    assert call.again(3).own_sentences == {2: NO_THANKS}
    again = call.again(2)
    assert again.own_sentences == {} and any("Zainab" in each.says for each in again.choices)


def test_who_hangs_up_is_not_asked_any_more() -> None:
    """What was asked back is gone when the learner hangs up instead."""
    call = on_the_phone().say(NO_THANKS).hang_up()
    assert call.meant == () and "You mean" not in repr(call)


@pytest.mark.parametrize(
    ("own", "says"),
    [
        ({"yu": "Sara"}, "This call has no place `yu` for your own words. It has: you, employer"),
        ({"you": 7}, 'Write your own words in quotation marks: you="…"'),
        ({"you": ...}, "Write your own words in quotation marks"),
    ],
)
def test_a_place_that_is_not_there(own: dict[str, Any], says: str) -> None:
    """An unknown place, and what is no text, get one sentence."""
    with pytest.raises(FollowupError, match=says):
        practise("own-after-a-no", **own)
    with pytest.raises(FollowupError, match="This call has no places for your own words"):
        practise("the-bank", **own)


@pytest.mark.parametrize("sentence", ["Hello, this is Zainab.", "", 7.5, None, b"hello"])
def test_before_anybody_picks_up(sentence: Any) -> None:
    """A sentence at a moment with nobody on the phone gets one sentence, and nothing moves on."""
    call = practise("own-after-a-no", seed=7)
    with pytest.raises(FollowupError) as stopped:
        call.say(sentence)
    assert call.turns == 0 and str(stopped.value).count("\n") == 0


def with_answers(**answers: Any) -> Any:
    """The notebook with these values, written as a learner writes them."""
    notebook = copy.deepcopy(read(NOTEBOOK))
    for cell in notebook.cells:
        for name, value in answers.items():
            cell.source = cell.source.replace(f"{name} = ...", f"{name} = {value!r}", 1)
    return notebook


def test_bad_sentences_in_the_notebook(folder: Path) -> None:
    """Whatever stands in the sentence, the cell with the call says one plain sentence."""
    notebook = with_answers(my_name="Sara")
    opening, name, _, call, *_ = [cell for cell in notebook.cells if cell.cell_type == "code"]
    says = {
        "You are all stupid!": "I did not find your sentence among the lines.",
        "": "Write a sentence first.",
        "a " * 1000: "This is too long for the phone.",
        "Здравствуйте, это Сара": "I hear only English in Latin letters.",
        7.5: "Say a number from 1 to 4, such as .say(1), or a sentence in quotation marks.",
    }
    tries = [nbformat.v4.new_code_cell(f"my_sentence = {each!r}\n{call.source}") for each in says]
    notebook.cells = [opening, name, *tries]
    texts = whole(notebook, folder).texts
    assert [text for text in texts if "Traceback" in text] == []
    for text, words in zip(texts[2:], says.values(), strict=True):
        assert words in text


def whole(notebook: Any, folder: Path) -> Ran:
    """Run every cell, those after one that stops too."""
    for cell in notebook.cells:
        cell.metadata["tags"] = ["raises-exception"]
    return run(notebook, folder)


def _again(cell: Any) -> Any:
    """The same cell once more; a line of a call is confirmed once."""
    again = copy.deepcopy(cell)
    again.id = f"{cell.id}-again"
    lines = cell.source.splitlines(keepends=True)
    again.source = "".join(line for line in lines if "_call.code(" not in line)
    return again


def test_each_cell_twice(folder: Path) -> None:
    """With each cell run twice, one after the other, the answers are right all the same."""
    notebook = filled(NOTEBOOK)
    notebook.cells = [each for cell in notebook.cells for each in (cell, _again(cell))]
    ran = whole(notebook, folder)
    assert any("7 of 7 tasks are right." in text for text in ran.texts)


def test_out_of_order(folder: Path) -> None:
    """From the last cell to the first, each cell says what is missing, without a traceback."""
    notebook = with_answers(my_name="Sara", my_sentence=NO_THANKS)
    opening, *rest = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cells in ([opening, *reversed(rest)], [*reversed(rest), opening]):
        notebook.cells = copy.deepcopy(cells)
        ran = whole(notebook, folder)
        shown = [text for text in ran.texts if "Traceback" in text]
        assert not shown or cells[-1] is opening, "only before the exercise is opened"
        assert not [name for name, text in ran.checks.items() if text == "Right."]
