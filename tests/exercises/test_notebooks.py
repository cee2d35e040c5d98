"""Each notebook runs as it is, and with every answer filled in; what it says can be read.

The exercises of the calls are made from one template, so one of them runs as it is, and all with
every answer.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path

import pytest
from notebook_runs import A_CALL, CHECK, DIFFERENT, FILES, FOLDER, Ran, filled, read, run

from followup.calls import play, shipped
from followup.exercises.exercise import tasks_of, title_of
from followup.exercises.names import CALLS

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

MOST_LINES = 10
MOST_LINES_OF_A_TEXT = 14
MOST_WORDS = 80
MOST_MINUTES = (10, 25)
LEVELS = ("easy", "medium", "hard")


def name_of(file: Path) -> str:
    """How a test names a notebook."""
    return file.stem


def test_all_are_there() -> None:
    """There is a notebook for each exercise, and none besides."""
    assert sorted(FOLDER.glob("*.ipynb")) == sorted(FILES)


@pytest.mark.parametrize("file", DIFFERENT, ids=name_of)
def test_as_it_is(file: Path, tmp_path: Path) -> None:
    """As it is, a notebook runs to its end, and each check says that nothing was tried yet."""
    ran = run(read(file), tmp_path)
    assert ran.stopped == []
    tasks = [task.name for task in tasks_of(file.stem)]
    assert list(ran.checks) == tasks
    assert {name: text[:14] for name, text in ran.checks.items()} == dict.fromkeys(
        tasks, "Not tried yet."
    )
    _no_traceback(ran)


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_filled_in(file: Path, tmp_path: Path) -> None:
    """With every answer filled in, each check says that it is right."""
    ran = run(filled(file), tmp_path)
    assert ran.stopped == []
    wrong = {
        name: text for name, text in ran.checks.items() if not text.startswith(("Right.", "Kept."))
    }
    assert wrong == {}
    count = len(tasks_of(file.stem))
    assert any(f"{count} of {count} tasks are right." in text for text in ran.texts)
    _no_traceback(ran)


WRONG = {
    A_CALL: {
        "my_guess": '"half"',
        "best_line": "9",
        "lost": "-3",
        "my_sentence": "42",
        "fell": "True",
        "cost": "12, 3",
        "worst_turn": '"two"',
        "next_time": '"Hi"',
        "more": "300",
    },
    "write-your-own-call": {
        "my_text": '"hello"',
        "by_hand": '"3/4"',
        "lot_by_hand": "[]",
        "moved": '"15"',
    },
    "your-plan": {"whom": '""', "if_nobody_answers": "7"},
}
"""For each task what nobody should write, as code."""


@pytest.mark.parametrize("name", WRONG)
def test_all_wrong(name: str, tmp_path: Path) -> None:
    """With a wrong answer to each task a notebook runs on, and each check says what to do."""
    notebook = copy.deepcopy(read(FOLDER / f"{name}.ipynb"))
    for cell in notebook.cells:
        for variable, code in WRONG[name].items():
            dots = rf"^{variable} = (\.\.\.|\"\"\"(.|\n)*\"\"\")"
            cell.source = re.sub(dots, f"{variable} = {code}", cell.source)
    ran = run(notebook, tmp_path)
    assert {variable: ran.checks[variable][:8] for variable in WRONG[name]} == dict.fromkeys(
        WRONG[name], "Not yet."
    )
    _no_traceback(ran)


def test_twice_in_one_python(tmp_path: Path) -> None:
    """All cells run a second time, as *Run all* does, and each answer is right again."""
    notebook = filled(FOLDER / f"{A_CALL}.ipynb")
    again = copy.deepcopy(notebook.cells)
    for cell in again:
        cell.id = f"again-{cell.id}"
    notebook.cells += again
    ran = run(notebook, tmp_path)
    assert ran.stopped == []
    assert all(text.startswith(("Right.", "Kept.")) for text in ran.checks.values())


def test_in_any_order(tmp_path: Path) -> None:
    """Cells that run from the last to the first say in one sentence what is missing."""
    notebook = copy.deepcopy(read(FOLDER / f"{A_CALL}.ipynb"))
    first, *others = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in others:
        cell.metadata["tags"] = ["raises-exception"]
    notebook.cells = [first, *reversed(others), *others]
    for place, cell in enumerate(notebook.cells):
        notebook.cells[place] = copy.deepcopy(cell)
        notebook.cells[place].id = f"cell-{place}"
    ran = run(notebook, tmp_path)
    assert ran.stopped == []
    assert all(text.startswith("Not tried yet.") for text in ran.checks.values())
    assert not [text for text in ran.texts if "Traceback" in text]


@pytest.mark.parametrize(
    ("name", "truth"),
    [
        ("call-when-there-is-no-budget", "budget"),
        ("call-the-bank", "homework"),
        ("call-back-after-a-no", "english"),
    ],
)
def test_the_first_call_is_the_true_story(name: str, truth: str) -> None:
    """What is behind a notebook's call is what its title and its story tell; so it says."""
    code = "\n".join(cell.source for cell in read(FOLDER / f"{name}.ipynb").cells)
    ((call, seed),) = re.findall(r'practise\("([a-z-]+)", seed=([0-9]+)', code)
    assert play(shipped(call), seed=int(seed)).secret == truth
    assert f'key_moment("{call}", seed={seed})' in code
    assert "What nobody could know is drawn again, so the reason can be another one." in code


def _no_traceback(ran: Ran) -> None:
    assert not [text for text in ran.texts if "Traceback" in text or "Error" in text]


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_clean_and_small(file: Path) -> None:
    """Small cells, no outputs, known metadata, no `input`, and a check for each task."""
    notebook = read(file)
    about = notebook.metadata.followup
    assert set(about) - {"call"} == {"title", "minutes", "level", "learn", "for"}
    assert about.get("call", "") == CALLS.get(file.stem, "")
    assert MOST_MINUTES[0] <= about.minutes <= MOST_MINUTES[1]
    assert about.level in LEVELS and about["for"] in ("learner", "facilitator")
    assert about.title == title_of(file.stem)
    assert 2 <= len(about.learn) <= 3
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)
    for cell in notebook.cells:
        assert cell.metadata == {}
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)
            most = MOST_LINES_OF_A_TEXT if '"""' in cell.source else MOST_LINES
            assert len(cell.source.splitlines()) <= most, cell.source
            assert "input(" not in cell.source
        else:
            assert len(cell.source.split()) <= MOST_WORDS, cell.source
    source = "\n".join(cell.source for cell in notebook.cells)
    assert source.startswith(f"# {about.title}\n")
    assert "## Before you start" in source and "## What to take away" in source
    assert CHECK.findall(source) == [task.name for task in tasks_of(file.stem)]
