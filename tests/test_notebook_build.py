"""Building the site from notebooks: a fault is told with its cell, and nothing is run twice."""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sample_notebooks import notebook, write
from small_projects import Project

from followup.errors import FollowupError
from followup_site import graph
from followup_site.graph import Target
from followup_site.notebooks import kernels, running, wheel
from followup_site.notebooks import making as notebooks

RUNGS = "from followup import ladder\nlen(ladder.RUNGS)"
LIST = "# Exercises\n\n{{ lab }}\n\n{{ exercises first second }}\n\n{{ wheel }}\n"


class Exercises(Project):
    """A small project with two notebooks, `first` and `second`."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.docs = root / "docs/en"
        self.page("index", "# Home\n\n[Exercises](exercises.md)\n")
        self.page("exercises", LIST)
        self.notebook("first", "1 + 1", title="The first")
        self.notebook("second", RUNGS, title="The second")

    def page(self, name: str, text: str) -> None:
        """Write a page."""
        (self.docs / f"{name}.md").write_text(text, encoding="utf-8")

    def notebook(self, name: str, *cells: str, **about: Any) -> Path:
        """Write a notebook."""
        return write(self.root / "notebooks", name, "%% # A title\n\nWords.", *cells, **about)

    def prepare(self, *, keep_going: bool = False) -> list[str]:
        """Make of the notebooks what the pages need."""
        with contextlib.chdir(self.root):
            return notebooks.prepare(self.root, keep_going=keep_going)

    def built_exercises(self) -> str:
        """The page of exercises, built."""
        ran = self.build()
        assert ran.returncode == 0, ran.stderr
        return (self.root / "site/exercises.html").read_text(encoding="utf-8")

    def known(self) -> Any:
        """What the pages know of the exercises."""
        return json.loads((self.docs / "built/exercises.json").read_text(encoding="utf-8"))

    def made(self) -> list[str]:
        """What was made for the site of the second notebook."""
        files = self.docs.rglob("second*")
        return sorted(file.relative_to(self.docs).as_posix() for file in files)

    def reading(self, name: str) -> str:
        """The page on which a notebook is read."""
        return (self.docs / f"exercises/{name}.md").read_text(encoding="utf-8")


MADE = ["downloads/second.ipynb", "exercises/second.md"]


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built, to be copied."""
    project = Exercises(tmp_path_factory.mktemp("notebooks") / "a small project")
    ran = project.build()
    assert ran.returncode == 0, ran.stderr
    return project.root


@pytest.fixture
def project(built_once: Path, tmp_path: Path) -> Exercises:
    """A built project of its own for each test."""
    copy: Exercises = Exercises.__new__(Exercises)
    copy.root = shutil.copytree(built_once, tmp_path / "a small project")
    copy.docs = copy.root / "docs/en"
    return copy


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The notebooks that are run, each time that any is."""
    seen: list[list[str]] = []
    run_now: Callable[[Path, list[Path]], dict[str, Any]] = running.run_now

    def listen(root: Path, files: list[Path]) -> dict[str, Any]:
        seen.append([file.stem for file in files])
        return run_now(root, files)

    monkeypatch.setattr(running, "run_now", listen)
    return seen


def test_what_is_made(project: Exercises) -> None:
    """The build makes of each notebook a page, a download and a card; and it makes the wheel."""
    assert project.made() == MADE
    site = project.root / "site"
    page = (site / "exercises/second.html").read_text(encoding="utf-8")
    assert "<pre>5</pre>" in page
    cards = (site / "exercises.html").read_text(encoding="utf-8")
    assert cards.index("The first") < cards.index("The second")
    assert [file.name for file in (site / "downloads").glob("*.whl")] == [project.known()["wheel"]]


FAULTS = (
    (("x = 1\nx / 0",), "code cell 1, which begins with “x = 1”: ZeroDivisionError: division by"),
    (("1", "%% Words.", "nme = 2\nname"), "code cell 2, which begins with “nme = 2”: NameError"),
    (
        ("input('Who?')",),
        "code cell 1, which begins with “input('Who?')”: StdinNot",
    ),
    (("import os\nos._exit(1)",), "code cell 1, which begins with “import os”: its Python stopped"),
)


def test_a_fault_stops_the_build(project: Exercises) -> None:
    """A cell that fails is told with notebook, cell and reason; the site that was good stays."""
    before = (project.root / "site/exercises/second.html").read_bytes()
    project.notebook("first", *FAULTS[0][0])
    project.notebook("second", *FAULTS[1][0])
    ran = project.build()
    assert (ran.returncode, ran.stdout) == (1, "")
    assert f"notebooks/first.ipynb: {FAULTS[0][1]}" in ran.stderr
    assert f"notebooks/second.ipynb: {FAULTS[1][1]}" in ran.stderr
    assert "Mend that cell, or what it calls." in ran.stderr
    assert "The site was not made. Mend this and run it again." in ran.stderr
    assert "Traceback" not in ran.stderr
    assert (project.root / "site/exercises/second.html").read_bytes() == before


@pytest.mark.parametrize(("cells", "says"), FAULTS)
def test_every_way_to_fail_is_one_line(
    project: Exercises, cells: tuple[str, ...], says: str
) -> None:
    """A mistake, a question to the learner and a Python that stops are each told in one line."""
    project.notebook("second", *cells)
    with pytest.raises(FollowupError) as failed:
        project.prepare()
    assert str(failed.value).startswith(f"notebooks/second.ipynb: {says}")
    assert "\n" not in str(failed.value)


def test_a_cell_that_never_ends(project: Exercises, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that takes too long is told as that."""
    script = project.root / "src/followup_site/notebooks/kernels.py"
    text = script.read_text(encoding="utf-8").replace("CELL_SECONDS = 60", "CELL_SECONDS = 2")
    script.write_text(text, encoding="utf-8")
    monkeypatch.setattr(kernels, "__file__", str(script))
    project.notebook("second", "while True:\n    pass")
    with pytest.raises(FollowupError, match="it takes longer than 2 seconds"):
        project.prepare()


@pytest.mark.parametrize(
    ("about", "says"),
    [
        ({"title": ""}, "a `title`: some words"),
        ({"minutes": "ten"}, "a `minutes`: a whole number above 0"),
        ({"minutes": 0}, "a `minutes`: a whole number above 0"),
        ({"level": "simple"}, "a `level`: one of easy, medium, hard"),
        ({"learn": []}, "a `learn`: a list of lines"),
        ({"for": "everybody"}, "a `for`: one of learner, facilitator"),
    ],
)
def test_a_card_that_lacks_something(project: Exercises, about: dict[str, Any], says: str) -> None:
    """A notebook whose metadata lack what its card says is told with what to write."""
    project.notebook("second", "2", **about)
    with pytest.raises(FollowupError) as failed:
        project.prepare()
    assert str(failed.value) == f"notebooks/second.ipynb: its metadata needs in `followup` {says}."


def test_what_is_no_notebook(project: Exercises) -> None:
    """A file that is no notebook, or has no title, is told as that."""
    file = project.notebook("second", "2")
    file.write_text("{", encoding="utf-8")
    with pytest.raises(FollowupError, match=r"notebooks/second.ipynb: Jupyter cannot read it: "):
        project.prepare()
    file.write_text(json.dumps({**notebook("2"), "cells": [{"cell_type": "code"}]}))
    with pytest.raises(FollowupError, match=r"notebooks/second.ipynb: Jupyter cannot read it: "):
        project.prepare()
    file.write_text(json.dumps(notebook("2")), encoding="utf-8")
    with pytest.raises(FollowupError, match="its first cell must begin with '# ' and a title"):
        project.prepare()


def test_an_exercise_without_a_card(project: Exercises) -> None:
    """A notebook that no card leads to is told, with the place where to name it."""
    project.notebook("third", "3")
    with pytest.raises(FollowupError) as failed:
        project.prepare()
    says = "no card leads to it. Add its name to a line {{ exercises … }} in docs/en/exercises.md."
    assert str(failed.value) == f"notebooks/third.ipynb: {says}"


def test_a_card_without_an_exercise(project: Exercises) -> None:
    """A card of an exercise that is not there stops the build, with the names of those that are."""
    project.page("exercises", LIST.replace("second", "second zecond"))
    ran = project.build()
    assert ran.returncode == 1
    assert "exercises.md: there is no exercise 'zecond': use first, second." in ran.stderr


def test_the_rest_is_built_if_asked(project: Exercises) -> None:
    """With --keep-going the others are made without the faulty one, which is told; exit 1."""
    project.notebook("second", "1 / 0")
    ran = project.build("--keep-going")
    assert ran.returncode == 1
    assert "ZeroDivisionError" in ran.stderr
    page = (project.root / "site/exercises.html").read_text(encoding="utf-8")
    assert "The first" in page
    assert "The second" not in page
    assert project.made() == []


def test_nothing_is_run_twice(project: Exercises, runs: list[list[str]]) -> None:
    """What has not changed is not run, whatever else did; an edit runs that one notebook alone."""
    before = project.reading("first")
    project.page("index", "# Home\n\nOther words. [Exercises](exercises.md)\n")
    pages = project.root / "src/followup_site/pages/blocks.py"
    pages.write_text(pages.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    project.prepare()
    assert runs == []
    project.notebook("second", "3 + 4", title="The second")
    project.prepare()
    assert runs == [["second"]]
    assert "<pre>7</pre>" in project.reading("second")
    assert project.reading("first") == before
    project.prepare()
    assert len(runs) == 1


def test_a_second_build_writes_nothing(project: Exercises) -> None:
    """What is up to date is not written again, so that a preview does not build for ever."""
    files = [*project.docs.rglob("*"), *(project.root / ".cache/graph/runs").iterdir()]
    before = {file: file.stat().st_mtime_ns for file in files}
    project.prepare()
    assert {file: file.stat().st_mtime_ns for file in files} == before


def test_a_notebook_is_run_when_what_it_reads_changes(
    project: Exercises, runs: list[list[str]]
) -> None:
    """A module, a file or a folder that a notebook reads: when it changes, that one is run."""
    code = project.root / "src/followup/ladder.py"
    code.write_text(code.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    project.prepare()
    assert runs == [["second"]]
    folder = project.root / "workshops"
    folder.mkdir()
    (folder / "one.yml").write_text("1", encoding="utf-8")
    reading = f"import pathlib\n[it.read_text() for it in pathlib.Path({str(folder)!r}).iterdir()]"
    project.notebook("second", reading)
    project.prepare()
    (folder / "one.yml").write_text("2", encoding="utf-8")
    project.prepare()
    (folder / "two.yml").write_text("3", encoding="utf-8")
    project.prepare()
    assert runs == [["second"]] * 4
    project.prepare()
    assert len(runs) == 4


def test_what_is_torn_is_run_again(project: Exercises, runs: list[list[str]]) -> None:
    """When what is known of a run is torn, the notebook is run."""
    (project.root / ".cache/graph/runs/first.json").write_text("{", encoding="utf-8")
    project.prepare()
    assert runs == [["first"]]


def test_a_fault_is_not_kept(project: Exercises, runs: list[list[str]]) -> None:
    """A notebook that failed is run again by the next build, though nothing has changed."""
    project.notebook("second", "1 / 0")
    for _ in range(2):
        with pytest.raises(FollowupError):
            project.prepare()
    assert runs == [["second"], ["second"]]


def test_a_notebook_that_is_gone(project: Exercises) -> None:
    """A deleted notebook vanishes: its page, its download and its card."""
    (project.root / "notebooks/second.ipynb").unlink()
    project.prepare()
    assert project.made() == []
    assert [each["name"] for each in project.known()["exercises"]] == ["first"]


def test_no_notebook_at_all(project: Exercises, runs: list[list[str]]) -> None:
    """Without any notebook nothing is run, and no wheel is built."""
    shutil.rmtree(project.root / "notebooks")
    shutil.rmtree(project.root / ".cache/wheel")
    assert project.prepare() == []
    assert project.known()["exercises"] == []
    assert "There are no exercises yet." in project.built_exercises()
    assert runs == []
    assert not (project.root / ".cache/wheel").exists()
    assert list(project.docs.glob("downloads/*")) == []


def test_the_code_runs_in_an_empty_folder(project: Exercises) -> None:
    """A notebook runs beside nothing of ours, and with the project's own package."""
    code = "import followup, pathlib\npathlib.Path('a.txt').write_text('a')\n"
    code += "print(sorted(it.name for it in pathlib.Path().iterdir()), followup.__file__)"
    project.notebook("second", code)
    project.prepare()
    assert f"['a.txt'] {project.root / 'src/followup/__init__.py'}" in project.reading("second")
    assert not (project.root / "a.txt").exists()


def test_jupyter_that_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without one of Jupyter's packages the program that runs notebooks names it and ends."""
    monkeypatch.setattr(kernels, "NEEDED", ("json", "no_such_package"))
    monkeypatch.setattr(sys, "argv", ["kernels.py"])
    assert kernels.main() == 1
    assert capsys.readouterr().err == "Python's package no_such_package is missing\n"


def test_notebooks_that_cannot_be_run(project: Exercises, monkeypatch: pytest.MonkeyPatch) -> None:
    """When none can be run, the build says why in one sentence, and where the log is."""
    script = project.root / "src/followup_site/notebooks/kernels.py"
    text = "import sys\nprint('A line', file=sys.stderr)\nsys.exit('Jupyter is not there')\n"
    script.write_text(text, encoding="utf-8")
    monkeypatch.setattr(kernels, "__file__", str(script))
    with pytest.raises(FollowupError) as failed:
        project.prepare()
    log = project.root / ".cache/notebooks.log"
    assert str(failed.value) == (
        f"the exercises could not be run: Jupyter is not there. The log: {log}"
    )
    assert "A line" in log.read_text(encoding="utf-8")


def test_the_wheel_is_built_once(project: Exercises) -> None:
    """The wheel is built again only when something in it has changed; then the old one is gone."""
    first = wheel.build_wheel(project.root)
    content, when = first.read_bytes(), first.stat().st_mtime_ns
    assert wheel.build_wheel(project.root).stat().st_mtime_ns == when
    first.unlink()
    assert wheel.build_wheel(project.root).read_bytes() == content
    settings = project.root / "pyproject.toml"
    text = settings.read_text(encoding="utf-8").replace('version = "0', 'version = "99')
    settings.write_text(text, encoding="utf-8")
    second = wheel.build_wheel(project.root)
    assert "-99." in second.name
    assert list(second.parent.glob("*.whl")) == [second]


@pytest.mark.parametrize(
    "name", ["src/followup/ladder.py", "words/names.json", "hatch_build.py", "facts/odds.toml"]
)
def test_whatever_is_in_the_wheel_makes_it_anew(project: Exercises, name: str) -> None:
    """A change of anything that the wheel's builder reads is seen."""
    wheel.build_wheel(project.root)
    target = [Target("wheel", wheel.wheel)]
    assert graph.stale(project.root, "wheel", target) == []
    file = project.root / name
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert graph.stale(project.root, "wheel", target) == ["wheel"]


def test_a_wheel_that_cannot_be_built(project: Exercises) -> None:
    """A mistake in the project's description is told in one sentence."""
    settings = project.root / "pyproject.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "[", encoding="utf-8")
    with pytest.raises(FollowupError) as failed:
        wheel.build_wheel(project.root)
    assert str(failed.value).startswith("pyproject.toml: the package could not be built: ")
    assert "\n" not in str(failed.value)
