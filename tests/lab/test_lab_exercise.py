"""An exercise in the browser: it opens, runs, keeps the learner's work, and asks no other host."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from lab_pages import (
    PAGE,
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
)
from playwright.sync_api import expect


def test_an_exercise_runs_from_its_link(page_of: Lab) -> None:
    """The link opens the notebook, a line tells of the start, all cells run, a button works."""
    page = page_of.open()
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"Python is starting\. \d of 4"))
    wait_until_ready(page)
    run_all(page)
    expect(cell(page, 1)).to_contain_text("ready 42 followup.odds.chances")
    expect(cell(page, 3)).to_contain_text("before: nothing · now: kept")
    page.get_by_role("button", name="Say it").click()
    expect(cell(page, 2)).to_contain_text("said in Python")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_text("More", exact=True).click()
    assert violations(page) == []
    fetched = " ".join(page_of.server.asked)
    assert "rest.zip" not in fetched, "a plain exercise needs nothing of the second file"


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


def test_the_start_is_seen_all_the_time(page_of: Lab) -> None:
    """A line stands there before any script; from then on nothing ever covers the bar."""
    late = page_of.context.new_page()
    late.route("**/exercise.js", lambda route: None)
    late.goto(page_of.server.url + PAGE + "sample.ipynb", wait_until="commit")
    expect(late.get_by_text("Python is starting …")).to_be_visible()
    late.close()
    page = page_of.ready(before=HIDDEN)
    assert page.evaluate("hidden") == []


def test_work_survives_a_reload(page_of: Lab) -> None:
    """What the learner typed, and a file that Python wrote, are there after a reload."""
    page = page_of.ready()
    run_all(page)
    rewrite(page, 1, "print('my own line')")
    page.reload()
    wait_until_ready(page)
    expect(cell(page, 2).locator(".jp-OutputArea")).to_contain_text("Run this cell to go on.")
    expect(page.get_by_text("Loading widget")).to_have_count(0)
    expect(page.get_by_text("This exercise has a new version.")).to_have_count(0)
    expect(cell(page, 1)).to_contain_text("my own line")
    run_all(page)
    # What the last run has shown is still there until this one shows something else.
    expect(cell(page, 3)).to_contain_text("before: kept", timeout=SECONDS)


def test_mistakes_in_code_end_nothing(page_of: Lab) -> None:
    """A mistake gets a sentence from the start on, Python restarts and has its other modules."""
    page = page_of.ready()
    expect(run_in(page, 1, "1 / 0")).to_contain_text("Nothing can be divided by zero.")
    expect(run_in(page, 1, "if 1 print(2)")).to_contain_text("Python cannot read the cell.")
    shown = run_in(page, 1, "exercise")
    first = "Python does not know the name `exercise` yet. Run the cells above first, from the top."
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


def test_download_and_load_again(page_of: Lab, tmp_path: Path) -> None:
    """The learner's notebook is saved as a file, and opens again from the file."""
    page = page_of.ready()
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


def test_start_again(page_of: Lab) -> None:
    """The exercise starts anew, and the learner's copy is there under another name."""
    page = page_of.ready()
    rewrite(page, 1, "print('my own line')")
    more(page, "Start this exercise again").click()
    page.get_by_role("button", name="Start again", exact=True).click()
    expect(page.get_by_text("Your own copy is saved.")).to_be_visible(timeout=SECONDS)
    wait_until_ready(page)
    expect(cell(page, 1)).to_contain_text("chances.__name__")
    page.get_by_role("link", name="sample-mine.ipynb").first.click()
    expect(cell(page, 1)).to_contain_text("my own line", timeout=SECONDS)


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


def test_the_samples_have_no_outputs() -> None:
    """The notebooks of these tests are clean, as published ones are."""
    for file in SAMPLES.glob("*.ipynb"):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        assert all(not cell.get("outputs") for cell in cells)
