"""An exercise in the browser: it opens, runs, keeps the learner's work, and asks no other host."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from lab_pages import (
    SAMPLES,
    SECONDS,
    Lab,
    cell,
    more,
    rewrite,
    run_all,
    run_in,
    violations,
    wait_until_ready,
    wait_until_shown,
)
from playwright.sync_api import Page, expect

HIDDEN = """
window.hidden = [];
const look = () => {
  const bar = document.querySelector("#lab .lab-bar")
  const top = bar && document.elementFromPoint(12, 60)
  if (bar && !bar.contains(top)) hidden.push(top?.outerHTML.slice(0, 80) ?? "nothing")
  requestAnimationFrame(look)
}
requestAnimationFrame(look)
"""
# On a slow device Jupyter asks for Python before it has heard which service workers there are.
SLOW = "ServiceWorkerContainer.prototype.getRegistrations = () => new Promise(() => {});"
# Saving the notebook ends only when the page is told so; files that Python writes are not held up.
HOLD_SAVING = """() => {
  const { contents } = jupyterapp.serviceManager
  const save = contents.save.bind(contents)
  contents.save = async (path, ...more) => {
    const kept = await save(path, ...more)
    if (path.endsWith(".ipynb")) await new Promise(end => { window.endSaving = end })
    return kept
  }
}"""
KEPT_FILE = """async name => {
  const { contents } = jupyterapp.serviceManager
  return (await contents.get(name, { content: true, format: "text" })).content
}"""


@dataclass(frozen=True)
class FirstVisit:
    """What happened when the sample was opened on a new device, and run.

    Args:
        page: The window.
        fetched: The addresses that were fetched up to the last result.
    """

    page: Page
    fetched: list[str]


@pytest.fixture(scope="module")
def first_visit(device: Lab) -> FirstVisit:
    """The link opens the notebook, a line tells of the start, all cells run."""
    before = len(device.server.asked)
    page = device.windows["sample.ipynb"] = device.open(before=SLOW + HIDDEN)
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"Python is starting\. \d of 4"))
    wait_until_ready(page)
    run_all(page)
    return FirstVisit(page, device.server.asked[before:])


def test_an_exercise_runs_from_its_link(first_visit: FirstVisit, page_of: Lab) -> None:
    """All cells run, a button works, all fits a phone, and axe finds nothing wrong."""
    page = page_of.ready()
    run_all(page)
    expect(cell(page, 1)).to_contain_text("ready 42 followup.odds.chances")
    page.get_by_role("button", name="Say it").click()
    expect(cell(page, 2)).to_contain_text("said in Python")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_text("More", exact=True).click()
    assert violations(page) == []


def test_a_plain_exercise_is_small(first_visit: FirstVisit) -> None:
    """A plain exercise needs nothing of the second file, the rest of Python."""
    assert [name for name in first_visit.fetched if "first.bin" in name]
    assert [name for name in first_visit.fetched if "rest.zip" in name] == []


def test_a_file_is_kept_at_the_first_visit(first_visit: FirstVisit) -> None:
    """What Python writes at a device's very first visit is on the device, not in memory alone."""
    assert first_visit.page.evaluate(KEPT_FILE, "note.txt") == "kept"


def test_the_start_is_seen_all_the_time(first_visit: FirstVisit, troubled: Lab) -> None:
    """A line stands there before any script; from then on nothing ever covers the bar."""
    late = troubled.context.new_page()
    late.route("**/exercise.js", lambda route: None)
    late.goto(troubled.address(), wait_until="commit")
    expect(late.get_by_text("Python is starting …")).to_be_visible()
    assert first_visit.page.evaluate("hidden") == []


def test_mistakes_in_code_end_nothing(page_of: Lab) -> None:
    """A mistake gets a sentence from the start on, Python restarts and has its other modules."""
    page = page_of.ready()
    expect(run_in(page, 1, "1 / 0")).to_contain_text("Nothing can be divided by zero.")
    expect(run_in(page, 1, "if 1 print(2)")).to_contain_text("Python cannot read the cell.")
    shown = run_in(page, 1, "exercise")
    first = "Python does not know the name exercise yet. Run the cells above first, from the top."
    expect(shown).to_contain_text(first)
    expect(shown).not_to_contain_text("A text needs quotation marks.")
    assert "Traceback" not in page.locator(".jp-Notebook").inner_text()
    expect(run_in(page, 1, "import tomllib\ntomllib.loads('a = 5')['a'] + 1")).to_contain_text("6")
    expect(run_in(page, 1, "%pip install numpy")).to_contain_text("Nothing can be installed here.")
    rewrite(page, 1, "while True:\n    pass")
    page.get_by_role("button", name="Run", exact=True).click()
    more(page, "Restart Python").click()
    expect(page.get_by_text("Python is new.")).to_be_visible()
    expect(run_in(page, 1, "'tomllib' in dir()")).to_contain_text("False")


def test_keys_delete_nothing(page_of: Lab) -> None:
    """Shift and Enter run a cell; single letters beside a cell do nothing."""
    page = page_of.ready()
    cell(page, 1).locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    expect(cell(page, 1)).to_contain_text("ready 42")
    page.keyboard.press("Escape")
    for key in "ddxax":
        page.keyboard.press(key)
    expect(page.locator(".jp-Cell")).to_have_count(4)
    source = "jupyterapp.shell.currentWidget.context.model.toJSON().cells[2].source"
    assert "Say it" in page.evaluate(source)


@pytest.mark.parametrize("where", ["page", "worker"])
def test_a_wilful_request_to_another_host_is_caught(page_of: Lab, where: str) -> None:
    """A request that leaves home is stopped in the page, and heard when Python makes it."""
    page = page_of.ready()
    if where == "page":
        page.evaluate("fetch('http://other.example/').catch(() => {})")
        assert any("Content Security Policy" in error for error in page_of.ears.errors)
    else:
        wilful = "from js import fetch\ntry:\n    await fetch('http://other.example/')\n"
        shown = run_in(page, 1, wilful + "except Exception:\n    print('refused')")
        expect(shown).to_contain_text("refused")
        assert set(page_of.ears.foreign) == {"http://other.example/"}
    page_of.ears.foreign.clear()
    page_of.ears.errors.clear()


def test_work_survives_a_reload(page_of: Lab) -> None:
    """What the learner typed, and a file that Python wrote, are there after a reload at once.

    So is what was typed while an earlier change was still being saved.
    """
    page = page_of.ready()
    run_all(page)
    page.evaluate(HOLD_SAVING)
    rewrite(page, 0, "An earlier change")
    page.wait_for_function("Boolean(window.endSaving)")
    rewrite(page, 1, "print('my own line')")
    page.evaluate("endSaving()")
    page.reload()
    wait_until_ready(page)
    expect(cell(page, 2).locator(".jp-OutputArea")).to_contain_text("Run this cell to go on.")
    expect(page.get_by_text("Loading widget")).to_have_count(0)
    expect(page.get_by_text("This exercise has a new version.")).to_have_count(0)
    expect(cell(page, 0)).to_contain_text("An earlier change")
    expect(cell(page, 1)).to_contain_text("my own line")
    run_all(page)
    # What the last run has shown is still there until this one shows something else.
    expect(cell(page, 3)).to_contain_text("before: kept", timeout=SECONDS)


FULL_DISK = """() => {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError') }
  window.makeRoom = () => { IDBObjectStore.prototype.put = put }
}"""


def test_a_full_disk(page_of: Lab) -> None:
    """Work that cannot be saved is told of at once, and once."""
    page = page_of.ready()
    page.evaluate(FULL_DISK)
    rewrite(page, 1, "2")
    expect(page.get_by_text("Your work could not be saved")).to_be_visible()
    expect(page.locator(".lab-saved")).to_have_text("Not saved")
    page.evaluate("makeRoom()")
    page.locator(".jp-Dialog button").first.click()
    page_of.ears.errors.clear()


def test_start_again(page_of: Lab) -> None:
    """The exercise starts anew, and the learner's copy is there under another name."""
    page = page_of.shown()
    rewrite(page, 1, "print('my own line')")
    more(page, "Start this exercise again").click()
    page.get_by_role("button", name="Start again", exact=True).click()
    expect(page.get_by_text("Your own copy is saved.")).to_be_visible(timeout=SECONDS)
    wait_until_shown(page)
    expect(cell(page, 1)).to_contain_text("chances.__name__")
    page.get_by_role("link", name="sample-mine.ipynb").first.click()
    expect(cell(page, 1)).to_contain_text("my own line", timeout=SECONDS)
    page.close()


def test_download_and_load_again(page_of: Lab, tmp_path: Path) -> None:
    """The learner's notebook is saved as a file, and opens again from the file."""
    page = page_of.shown()
    rewrite(page, 1, "print('my own line')")
    with page.expect_download() as download:
        more(page, "Download my notebook").click()
    file = tmp_path / "taken-home.ipynb"
    download.value.save_as(file)
    assert download.value.suggested_filename == "sample.ipynb"
    taken = json.loads(file.read_text(encoding="utf-8"))
    assert taken["cells"][1]["source"] == "print('my own line')"
    assert taken["metadata"]["kernelspec"]["name"] == "python3", "the name in Jupyters elsewhere"
    wrong = tmp_path / "letter.ipynb"
    wrong.write_text("Dear Dana", encoding="utf-8")
    page.get_by_label("A notebook file").set_input_files(wrong)
    expect(page.get_by_text("This file is not a notebook.")).to_be_visible()
    page.get_by_label("A notebook file").set_input_files(file)
    page.wait_for_url("**?path=taken-home.ipynb")
    expect(cell(page, 1)).to_contain_text("my own line", timeout=SECONDS)
    page.close()


def test_the_samples_have_no_outputs() -> None:
    """The notebooks of these tests are clean, as published ones are."""
    for file in SAMPLES.glob("*.ipynb"):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        assert all(not cell.get("outputs") for cell in cells)
