"""Notebooks run as people run them, with the buttons of newer and of older Jupyters."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient.exceptions import DeadKernelError
from nbconvert import HTMLExporter
from notebook_runs import FILES, FOLDER, ROOT, client, filled, read, run
from sampling import sample
from traitlets.config import Config

from followup.exercises import Shown, open_exercise
from followup.exercises.exercise import tasks_of
from followup.exercises.live import VIEW
from followup.exercises.shown import Sheet
from followup_site import environment

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ROLE_PLAY = FOLDER / "call-back-after-a-no.ipynb"


@pytest.fixture(params=["8", "7"])
def widgets(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Which ipywidgets a kernel finds."""
    older = map(str, environment.wheels_folder("widgets-7").glob("*.whl"))
    if request.param == "7":
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(older))
    return str(request.param)


def with_cell(notebook: Any, place: int, source: str) -> Any:
    """A notebook with one more cell of code."""
    notebook = copy.deepcopy(notebook)
    notebook.cells.insert(place, nbformat.v4.new_code_cell(source))
    return notebook


def outputs_of(notebook: Any, folder: Path) -> list[Any]:
    """What the cells of a notebook put out."""
    notebook = copy.deepcopy(notebook)
    client(notebook, folder).execute()
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def plain(texts: list[str]) -> None:
    """Nothing that a learner reads is Python's own long message."""
    assert not [text for text in texts if "Traceback" in text or "Error:" in text]


def test_a_call_is_words_first_and_then_buttons(widgets: str, tmp_path: Path) -> None:
    """The words of a call are an output of their own, with the style sheet once in a notebook."""
    version = with_cell(read(ROLE_PLAY), 3, "import ipywidgets\nprint(ipywidgets.__version__)")
    outputs = outputs_of(version, tmp_path)
    assert [each.text[0] for each in outputs if each.output_type == "stream"] == [widgets]
    data = [each.data for each in outputs if "data" in each]
    views = [place for place, each in enumerate(data) if VIEW in each]
    assert views
    for place in views:
        words, buttons = data[place - 1], data[place]
        assert words["text/plain"] and 'class="fu-nb' in words["text/html"]
        assert (buttons["text/plain"], buttons["text/html"]) == ("", "")
    (call,) = [each for each in data if "fu-nb-said" in each.get("text/html", "")]
    assert "my_call.say(1)" in call["text/html"] and "<p>1. " in call["text/html"]
    assert sum("<style" in each.get("text/html", "") for each in data) == 1


@pytest.mark.parametrize("file", sample([ROLE_PLAY], FILES), ids=lambda file: file.stem)
def test_as_it_is_and_filled_in(widgets: str, file: Path, tmp_path: Path) -> None:
    """As it is nothing is tried yet; filled in all is right, also the second time."""
    ran = run(read(file), tmp_path)
    assert ran.stopped == []
    assert {text[:14] for text in ran.checks.values()} == {"Not tried yet."}
    (tmp_path / "filled").mkdir()
    for _ in range(2):
        ran = run(filled(file), tmp_path / "filled")
        assert ran.stopped == []
        assert {text.split(". ")[0] for text in ran.checks.values()} <= {"Right", "Kept"}


@pytest.mark.parametrize("file", sample(FILES[1:2], FILES), ids=lambda file: file.stem)
def test_out_of_order(file: Path, tmp_path: Path) -> None:
    """From the last cell up, each cell that stops says so in a sentence."""
    notebook = copy.deepcopy(read(file))
    first = next(place for place, cell in enumerate(notebook.cells) if cell.cell_type == "code")
    notebook.cells = [*notebook.cells[: first + 1], *notebook.cells[:first:-1]]
    ran = run(notebook, tmp_path, go_on=True)
    assert len(ran.texts) > 3
    plain(ran.texts)


@pytest.mark.parametrize("file", sample(FILES[1:2], FILES), ids=lambda file: file.stem)
def test_a_cell_that_was_deleted(file: Path, tmp_path: Path) -> None:
    """Where the cells that make a value are gone, those that take it say what to do."""
    notebook = copy.deepcopy(read(file))
    code = [place for place, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    for place in reversed(code[1::2]):
        del notebook.cells[place]
    ran = run(notebook, tmp_path, go_on=True)
    assert ran.texts
    plain(ran.texts)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_first_cell_is_asked_for_before_it_is_missed(file: Path) -> None:
    """A notebook says above its first cell what to do where that was skipped."""
    cells = read(file).cells
    first = next(place for place, cell in enumerate(cells) if cell.cell_type == "code")
    assert "`NameError`" in cells[first - 1].source
    assert "open_exercise(" in cells[first].source


def test_the_first_cell_is_missing(tmp_path: Path) -> None:
    """Without the first cell the others stop with the name that the notebook speaks of."""
    notebook = copy.deepcopy(read(ROLE_PLAY))
    del notebook.cells[next(i for i, it in enumerate(notebook.cells) if it.cell_type == "code")]
    ran = run(notebook, tmp_path, go_on=True)
    assert ran.texts and all(text.startswith("NameError: name '") for text in ran.texts)


def test_python_dies_in_mid_call(tmp_path: Path) -> None:
    """A call whose Python died goes on in the next one, and says that it is kept."""
    place = next(i for i, it in enumerate(read(ROLE_PLAY).cells) if "my_call.say" in it.source)
    dying = with_cell(read(ROLE_PLAY), place, "my_call.say(1)\nimport os\nos._exit(1)")
    with pytest.raises(DeadKernelError):
        run(dying, tmp_path)
    ran = run(read(ROLE_PLAY), tmp_path)
    assert ran.stopped == [] and any("Your call is kept." in text for text in ran.texts)
    assert ran.checks["my_call"].startswith("Not yet.")


def test_a_finished_call_stops_nothing(tmp_path: Path) -> None:
    """Where a kept call is over, a cell that speaks in it says so, and all others run."""
    notebook = copy.deepcopy(read(ROLE_PLAY))
    for cell in notebook.cells:
        cell.source = cell.source.replace("# my_call.say(1)", "my_call.hang_up()\nmy_call.say(1)")
    for _ in range(2):
        ran = run(notebook, tmp_path)
        assert ran.stopped == [] and ran.checks["my_call"].startswith("Right.")
        assert any("The call is over. See your review with" in text for text in ran.texts)


def test_as_a_script(tmp_path: Path) -> None:
    """A notebook that was saved as a script runs in plain Python, and prints what a check says."""
    for file in FILES:
        cells = [cell.source for cell in filled(file).cells if cell.cell_type == "code"]
        (tmp_path / "script.py").write_text("\n\n".join(cells), encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "script.py"], cwd=tmp_path, capture_output=True, encoding="utf-8"
        )
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.count("Right.") + ran.stdout.count("Kept.") >= len(tasks_of(file.stem)), (
            ran.stdout
        )


def test_as_a_page(widgets: str, tmp_path: Path) -> None:
    """Saved as a page, a notebook has the words of its call and asks no other host."""
    notebook = copy.deepcopy(read(ROLE_PLAY))
    client(notebook, tmp_path).execute()
    settings = json.loads((ROOT / "notebooks/nbconvert.json").read_text(encoding="utf-8"))
    assert notebook.metadata.widgets  # a Jupyter keeps them only if asked
    for _kept in (True, False):
        page, _ = HTMLExporter(config=Config(settings)).from_notebook_node(notebook)
        assert "Choose with a button, or write:" in page and "<p>1. " in page
        assert not re.findall(r"<(?:script|link|img)[^>]+(?:src|href)=.https?:", page)
        notebook.metadata.pop("widgets", None)


def test_who_brings_the_style_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    """An open exercise brings it once; where none is open, or in Colab's frames, each output."""
    monkeypatch.setattr(Sheet, "is_open", False)
    assert Shown("Hello.").as_html().count("<style") == 1
    exercise = open_exercise("your-plan")
    for _ in range(2):
        assert exercise.as_html().count("<style") == 1
        assert "<style" not in Shown("Hello.").as_html()
    monkeypatch.setitem(sys.modules, "google.colab", sys)
    exercise.as_html()
    assert Shown("Hello.").as_html().count("<style") == 1
