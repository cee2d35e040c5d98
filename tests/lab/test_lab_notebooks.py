"""Every exercise of ours in the browser: opened by its link, run whole, a call played."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lab_pages import CELLS, SECONDS, Lab, more, run_in, wait_until_ready
from places import ROOT
from playwright.sync_api import Browser, Page, expect
from sampling import sample

from followup.exercises.exercise import tasks_of
from followup.exercises.names import NAMES
from followup_site.notebooks.places import GATHERED
from followup_site.serving.static_server import StaticServer

MOST_TURNS = 20
DIFFERENT = (
    *("fifty-fifty", "call-the-bank", "your-plan", "write-your-first-sentence"),
    "write-your-own-call",
)
"""One exercise of each kind: with numbers, a call, a file, own words, a text that is read."""

PRESSED = """([last, at]) => {
  const buttons = document.querySelectorAll('.fu-nb-choice')
  if (!buttons[0]?.offsetParent || buttons[0].innerText !== last) return true
  buttons[at].click()
  return false
}"""
"""Presses until other buttons are there: those that were just put there do not count yet."""

ENTERED = """last => {
  const { activeElement } = document
  if (!activeElement.matches('.fu-nb-choice') || activeElement.innerText !== last) return true
  activeElement.click()
  return false
}"""
"""The same for what the keyboard is on, as the key Enter presses it."""

OUTPUTS = """() => jupyterapp.shell.currentWidget.content.widgets
  .flatMap(cell => cell.model.outputs ? cell.model.outputs.toJSON() : [])
  .map(output => [output.data?.["text/plain"] ?? output.text ?? output.evalue ?? ""].flat())
  .map(lines => lines.join("")).join("\\n")
"""
WRITTEN = """answers => {
  for (const { model } of jupyterapp.shell.currentWidget.content.widgets) {
    const { source } = model.sharedModel
    const [name, rest] = source.split(" = ...")
    if (rest && answers[name]) model.sharedModel.setSource(`${name} = "${answers[name]}"${rest}`)
  }
}"""
"""Writes texts in place of three dots."""

CHECKED = """async value => {
  const { content } = jupyterapp.shell.currentWidget
  const source = cell => cell.model.sharedModel
  const at = content.widgets.findIndex(cell => source(cell).source.startsWith("rate ="))
  source(content.widgets[at]).setSource(`rate = ${value}\\nexercise.rate.check()`)
  content.activeCellIndex = at
  await jupyterapp.commands.execute("notebook:run-cell")
  const shown = content.widgets[at].model.outputs.toJSON()
  return shown.map(output => [output.data["text/plain"]].flat().join("")).join(" ")
}"""


@pytest.fixture(scope="module")
def site_server(site: Path) -> Iterator[StaticServer]:
    """The whole site on a free port of this computer."""
    with StaticServer(site, compress=True) as running:
        yield running


@pytest.fixture(scope="module")
def device(browser: Browser, site_server: StaticServer) -> Iterator[Lab]:
    """One device for the tests of this file."""
    opened = Lab(browser, site_server)
    yield opened
    opened.close()


def ready(page_of: Lab, name: str) -> Page:
    """Open an exercise as it was published, or put it back, with its Python started."""
    return page_of.ready(f"{name}.ipynb", folder=ROOT / GATHERED)


def run_all(page: Page) -> None:
    """Run every cell, and wait for what the last one says now."""
    page.evaluate(f"{CELLS}.forEach(cell => cell.model.outputs?.clear())")
    page.get_by_role("button", name="Run all").click()
    expect(page.get_by_text(re.compile(r"\d+ of \d+ tasks are right\.")).last).to_be_attached(
        timeout=SECONDS
    )


def outputs(page: Page) -> str:
    """Return what all cells have shown, those out of sight included."""
    text: str = page.evaluate(OUTPUTS)
    return text


def test_all_links_of_the_exercises_page(page_of: Lab) -> None:
    """The page *Exercises* opens each exercise in the browser, and nothing is fetched before."""
    before = len(page_of.server.asked)
    page = page_of.context.new_page()
    page.goto(f"{page_of.server.url}exercises.html")
    links = page.locator("a[data-lab]")
    found = [str(link.get_attribute("href")).rpartition("path=")[2] for link in links.all()]
    assert sorted(found) == sorted(f"{name}.ipynb" for name in NAMES)
    assert not [path for path in page_of.server.asked[before:] if path.startswith("/lab/")]
    links.first.hover()
    page.wait_for_function("document.querySelector('link[rel=prefetch]') !== null")
    links.first.click()
    wait_until_ready(page)
    page_of.windows[found[0]] = page


@pytest.mark.parametrize("name", sample(DIFFERENT, NAMES))
def test_each_exercise_runs(page_of: Lab, name: str) -> None:
    """Each exercise opens by its link; Run all finishes; every check says *not tried yet*."""
    page = ready(page_of, name)
    run_all(page)
    shown = outputs(page)
    assert shown.count("Not tried yet.") == len(tasks_of(name))
    assert "Traceback" not in shown and "Python cannot" not in shown.split("not tried")[0]


def test_hints_open_with_a_tap(page_of: Lab) -> None:
    """Each hint stands behind the one before it, then the answer; each label is big enough."""
    page = ready(page_of, "call-the-bank")
    run_all(page)
    check = page.locator(".fu-nb--not-tried-yet").first
    for label in ("Show a hint", "One more hint", "One more hint", "Show the answer"):
        closed = check.locator("details:not([open]) > summary:visible")
        expect(closed).to_have_text([label])
        assert closed.evaluate("it => it.offsetHeight") >= 44
        closed.click()
    expect(check.get_by_text("my_guess = 50")).to_be_visible()


STARTED_AGAIN = """() => {
  if (!document.body.innerText.includes("Your call is kept.")) return true
  document.querySelector(".fu-nb-again").click()
  return false
}"""
"""The same for starting the call again."""


def play(page: Page) -> None:
    """Make the first call with the buttons, to its end."""
    for _ in range(MOST_TURNS):
        buttons = page.locator(".fu-nb-choice:visible")
        if not buttons.count():
            break
        last = buttons.first.inner_text()
        page.wait_for_function(PRESSED, arg=[last, 0], polling=700, timeout=SECONDS)
    expect(page.get_by_text("How it ended:").first).to_be_attached()


def test_a_call_by_its_buttons_is_kept(page_of: Lab) -> None:
    """A call is played with the buttons; it is there after a reload, and starts again if asked."""
    page = ready(page_of, "call-the-bank")
    run_all(page)
    play(page)
    more(page, "Restart Python").click()
    expect(page.get_by_text("Run this cell to go on.").first).to_be_attached()
    page.reload()
    wait_until_ready(page)
    expect(page.get_by_text("Loading widget")).to_have_count(0)
    run_all(page)
    expect(page.get_by_text("Your call is kept.")).to_be_attached()
    assert outputs(page).count("Right. The call is over.") == 1
    page.wait_for_function(STARTED_AGAIN, polling=700, timeout=SECONDS)
    play(page)
    more(page, "Start this exercise again").click()
    page.get_by_role("button", name="Start again", exact=True).click()
    expect(page.get_by_text("Your own copy is saved.")).to_be_visible(timeout=SECONDS)
    wait_until_ready(page)
    run_all(page)
    expect(page.locator(".fu-nb-choice").first).to_be_attached()
    expect(page.get_by_text("Your call is kept.")).to_have_count(0)


def test_an_answer_is_checked(page_of: Lab) -> None:
    """A learner types an answer, hears what is wrong with it, and then that it is right."""
    page = ready(page_of, "fifty-fifty")
    run_all(page)
    assert "You divided by the noes." in page.evaluate(CHECKED, "2 / 6")
    assert "Right." in page.evaluate(CHECKED, "2 / 8")


def test_a_cell_that_stops_says_why(page_of: Lab) -> None:
    """In the browser too, a cell that stops gives one sentence and no traceback."""
    page = ready(page_of, "fifty-fifty")
    run_all(page)
    for code, says in (
        ("my_gess", "Python does not know the name my_gess."),
        ("rate = 30%", "Write 30% as 0.3."),
        ("1 / 0", "Nothing can be divided by zero."),
    ):
        shown = run_in(page, 2, code)
        expect(shown).to_contain_text(says, timeout=SECONDS)
        expect(shown.get_by_text("Traceback")).to_be_hidden()


def test_a_plan_is_saved_as_a_calendar_file(page_of: Lab) -> None:
    """The calendar file is written in the browser too, and its link saves it on the device."""
    page = ready(page_of, "your-plan")
    run_all(page)
    shown = run_in(page, 2, "my_plan('tomorrow', 'North', 'Hello, this is Sara.').save('p.ics')")
    expect(shown).to_contain_text("The file p.ics is also beside this notebook.", timeout=SECONDS)
    with page.expect_download() as download:
        shown.get_by_role("link", name="Save p.ics on this device").click()
    assert download.value.suggested_filename == "p.ics"
    assert "SUMMARY:Follow up with North" in download.value.path().read_text(encoding="utf-8")


def test_a_call_by_the_keyboard_alone(page_of: Lab) -> None:
    """After a press the keyboard is on the first line, and what was said is told to the ears."""
    page = ready(page_of, "call-back-after-a-no")
    run_all(page)
    first = page.locator(".fu-nb-choice:visible").first
    told = page.locator(".lab-said")
    place = told.element_handle()
    assert place
    first.focus()
    for _ in range(3):
        last = first.inner_text()
        page.wait_for_function(ENTERED, arg=last, polling=700, timeout=SECONDS)
        expect(first).to_be_focused()
        said = page.locator(".fu-nb-said").first
        expect(told).to_have_text(said.inner_text(), timeout=SECONDS, use_inner_text=True)
        expect(said).not_to_have_attribute("role", re.compile("."))
        assert last.partition(". ")[2] in told.inner_text()
    assert place.evaluate("it => it.isConnected"), "it stays while its words change"


def test_own_words_are_heard(page_of: Lab) -> None:
    """In the browser too, an own sentence is heard, confirmed with its button, and reviewed."""
    page = ready(page_of, "write-your-first-sentence")
    own = "Hello, this is Zainab. Is now a good time?"
    page.evaluate(WRITTEN, {"my_name": "Zainab", "my_sentence": own})
    run_all(page)
    assert "If so, write: my_call.say(3)" in outputs(page)
    buttons = page.locator(".fu-nb-choice")
    last = buttons.first.inner_text()
    expect(buttons.nth(2)).to_contain_text("Thanks for meeting me. Is now a good time?")
    page.wait_for_function(PRESSED, arg=[last, 2], polling=700, timeout=SECONDS)
    expect(page.locator(".fu-nb").get_by_text(own).first).to_be_attached()
    reviewed = run_in(page, 2, "my_call.review()")
    expect(reviewed).to_contain_text("✓ your name", timeout=SECONDS)
    expect(reviewed).to_contain_text("We did not hear a thank you.")


def test_links_lead_to_pages_of_the_site(page_of: Lab) -> None:
    """A link of a notebook to a page of the site leads there, and one within it stays in it."""
    page = page_of.ready("write-your-first-sentence.ipynb", folder=ROOT / GATHERED)
    for link, leads in (
        (page.locator("a[href='#Your-name']").first, f"{page.url}#Your-name"),
        (page.get_by_role("link", name="Practise"), f"{page_of.server.url}practise.html"),
        (
            page.get_by_role("link", name="Your plan for the next follow-up"),
            f"{page_of.server.url}exercises/your-plan.html",
        ),
    ):
        link.dispatch_event("focusin")
        assert link.evaluate("it => it.href") == leads
    page.get_by_role("link", name="Prepare my call").click()
    page.wait_for_url("**/prepare.html")
    page.close()
