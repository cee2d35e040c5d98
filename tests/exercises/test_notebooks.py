"""Each notebook runs as it is, and with every answer filled in; what it says can be read.

The exercises of the calls are made from one template, so one of them runs as it is, and all with
every answer.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from notebook_runs import CHECK, DIFFERENT, FILES, FOLDER, Ran, filled, read, run

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
    wrong = {name: text for name, text in ran.checks.items() if not text.startswith("Right.")}
    assert wrong == {}
    count = len(tasks_of(file.stem))
    assert any(f"{count} of {count} tasks are right." in text for text in ran.texts)
    _no_traceback(ran)


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
