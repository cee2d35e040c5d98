"""Making the lab: once, within its size, and never a reason why there is no site."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from lab_pages import SAMPLES, SECONDS
from places import ROOT
from playwright.sync_api import Browser
from windows import at_rest

from followup.words import say
from followup_site import environment
from followup_site.lab import files as lab_files
from followup_site.lab import making as lab
from followup_site.lab import notebooks as lab_notebooks
from followup_site.serving.static_server import StaticServer
from followup_site.site import building as site

NO_NODE = "Node.js 20 or newer was not found and could not be installed. Check the connection."


def test_a_second_making_costs_nothing(built_lab: Path) -> None:
    """What is made is not made again, and to see that takes less than a second of work."""
    start = time.process_time()
    assert lab.make(ROOT) == []
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("part", "files"),
    [
        ("app", ("requirements/lab.txt", "web/lab/settings.json", "src/followup_site/lab/app.py")),
        ("python", ("requirements/browser.txt", "web/lab/freeze.mjs", "web/lab/warm.py")),
        ("own", ("web/lab/freeze.py", ".cache/wheel", "web/lab/package-lock.json")),
        ("page", ("web/lab/exercise.js", "web/lab/saving.js", "web/package-lock.json")),
    ],
)
def test_parts_know_what_they_are_made_from(
    built_lab: Path, part: str, files: tuple[str, ...]
) -> None:
    """What Python, Node and the bundler have read for a part of the lab makes it anew."""
    note = json.loads((ROOT / f".cache/graph/lab/{part}.json").read_text(encoding="utf-8"))
    assert set(files) <= set(note["inputs"])


def test_the_lab_is_small_enough(built_lab: Path) -> None:
    """What a learner fetches up to the first result is at most 9 MB, compressed."""
    size = lab.size(ROOT)
    assert 6 < size["gzip_mb"] <= 9
    assert size["gzip_mb"] < size["raw_mb"]


def test_the_page_fetches_ahead_only_what_is_there(built_lab: Path) -> None:
    """Every address that the page fetches ahead leads to a file."""
    names = lab.preloaded(built_lab / "lab")
    assert len(names) > 3
    assert [name for name in names if not (built_lab / "lab" / name.split("?")[0]).is_file()] == []


def test_the_wheel_is_there_for_other_jupyters(built_lab: Path) -> None:
    """The project's own wheel has the name that pip asks for."""
    wheels = [file.name for file in (built_lab / "lab/python").glob("*.whl")]
    assert wheels == ["power_of_follow_up-0.1.0-py3-none-any.whl"]


def test_the_pages_say_their_words(built_lab: Path) -> None:
    """The pages of the lab hold the words of the catalogue, and no place is left empty."""
    pages = [built_lab / "lab" / name for name in ("index.html", "notebooks/index.html")]
    first, notebook = (page.read_text(encoding="utf-8") for page in pages)
    assert "{{" not in first + notebook
    assert f">{say('lab-exercises')}</a>" in first
    for words in (say("lab-title-first"), say("lab-starting-first"), say("lab-needs-scripts")):
        assert words in notebook
    assert f'"appName": "{say("lab-name")}"' in notebook


def test_no_foreign_address_is_asked_for(built_lab: Path) -> None:
    """The page of an exercise allows no request to another host."""
    page = (built_lab / "lab/notebooks/index.html").read_text(encoding="utf-8")
    policy = page.split('Content-Security-Policy" content="')[1].split('"')[0]
    assert "connect-src 'self' data: blob:" in policy
    assert "http" not in policy


def test_a_published_notebook_knows_its_version(tmp_path: Path) -> None:
    """A notebook is listed, names the lab's Python, and its version changes with its text."""
    notebook = json.loads((SAMPLES / "sample.ipynb").read_text(encoding="utf-8"))
    lab_notebooks.write(SAMPLES, tmp_path)
    written = json.loads((tmp_path / "files/sample.ipynb").read_text(encoding="utf-8"))
    versions = json.loads((tmp_path / "versions.json").read_text(encoding="utf-8"))
    listed = json.loads((tmp_path / "api/contents/all.json").read_text(encoding="utf-8"))
    assert written["cells"] == notebook["cells"]
    assert written["metadata"]["follow_up"] == {"version": versions["sample.ipynb"]}
    assert written["metadata"]["kernelspec"]["name"] == "python"
    assert [entry["path"] for entry in listed["content"]] == ["sample.ipynb"]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project that has a notebook and nothing else."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks/a.ipynb").write_text("{}", encoding="utf-8")
    return tmp_path


def test_a_site_without_node_says_so(
    small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where Node cannot be had, one line says what is left out, and the pages know."""

    def fail(root: Path) -> None:
        raise environment.SetupFailed(NO_NODE)

    monkeypatch.setattr(lab_files, "fetch", fail)
    site.prepare_lab(small, wanted=True)
    said = capsys.readouterr().err
    assert said == f"The site has no exercises in the browser this time. {NO_NODE}\n"
    assert not lab.available(small)
    assert lab.size(small) == {}
    assert json.loads(lab.facts_file(small).read_text(encoding="utf-8")) == {"available": False}


def test_a_site_that_wants_no_lab(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --no-lab, or without notebooks, nothing is made and nothing is said."""
    site.prepare_lab(small, wanted=False)
    assert not lab.available(small)
    (small / "notebooks/a.ipynb").unlink()
    site.prepare_lab(small, wanted=True)
    assert not lab.available(small)
    assert capsys.readouterr().err == ""


PAGE = """<!DOCTYPE html><title>Exercises</title><link rel="icon" href="data:,">
<a href="lab/notebooks/index.html?path=sample.ipynb">Open in your browser</a>
<script type="module">
import { fetchOnIntent } from "./intent.js";
fetchOnIntent(document.querySelector("a"));
</script>"""


FETCHED = "performance.getEntriesByType('resource').filter(it => it.name.includes('/python/'))"


@pytest.mark.parametrize("sign", ["hover", "focus"])
def test_nothing_is_fetched_before_a_learner_shows_intent(
    browser: Browser, tmp_path: Path, built_lab: Path, sign: str
) -> None:
    """A page that links to an exercise fetches the lab's files once the link is pointed at."""
    site = tmp_path / "site"
    (site / "lab").mkdir(parents=True)
    (site / "lab/python").symlink_to(built_lab / "lab/python")
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    script = (ROOT / "web/lab/intent.js").read_text(encoding="utf-8")
    (site / "intent.js").write_text(script, encoding="utf-8")
    with StaticServer(site) as server:
        page = browser.new_page()
        page.goto(server.url)
        at_rest(page)
        assert not [path for path in server.asked if path.startswith("/lab")]
        link = page.get_by_role("link")
        getattr(link, sign)()
        page.wait_for_function(f"{FETCHED}.length === 4", timeout=SECONDS)
        page.close()
        asked = {path for path in server.asked if path.startswith("/lab")}
    names = ("first.bin", "own.bin", "pyodide.asm.mjs", "pyodide.asm.wasm")
    assert asked == {f"/lab/python/{name}" for name in names}
