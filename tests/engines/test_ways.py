"""The main ways through the site, the same in every engine: on a phone, and on a wall."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from engine import Engine
from engine_table import CELL
from looking import EXTRA, TOO_WIDE
from places import FRAMELESS, PAGES, ROOT, SLIDES

from followup.odds import Belief, in_words, odds
from followup.record import read_record

pytestmark = pytest.mark.sweep

SIZES = ((360, 740), (1280, 800))
LOOKED_AT = ("index.html", "stories/john.html", "fifty-fifty.html", "your-odds.html")
"""Pages of which each run keeps pictures, so that somebody can look at them."""

PICTURES = ROOT / ".cache/engines/pictures"
KEPT = "JSON.parse(localStorage.getItem('follow-up.record') || '{\"entries\":[]}').entries.length"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
LAB = "lab/notebooks/index.html?path=fifty-fifty.ipynb"
LAB_SECONDS = 120
WITHOUT_PYTHON = ("Chrome/80.", "Chrome/92.")
REFUSED = "document.querySelector('[role=alert]')"
KEEP = "document.querySelector('fu-keep').innerText"
RUNNABLE = """[...document.querySelectorAll("button")]
  .some(button => button.innerText === "Run all" && !button.disabled)"""


def keep_picture(engine: Engine, name: str) -> None:
    """Write what the engine shows, where a person can look at it."""
    folder = PICTURES / engine.version.replace("/", "-")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.png").write_bytes(engine.picture())


def other_text(engine: Engine, selector: str, old: str) -> str:
    """Wait until an element says something else than before, and give that."""
    words = f"document.querySelector({json.dumps(selector)}).innerText.replace(/\\s+/g, ' ').trim()"
    new: str = engine.wait_for(f"{words} !== {json.dumps(old)} && {words}")
    return new


def test_pages(engine: Engine) -> None:
    """Every page opens without an error, shows all, and fits a phone and a laptop."""
    found = {}
    for path in (*PAGES, *FRAMELESS):
        for width, height in SIZES:
            engine.open(path, width, height)
            is_wide = engine.run(f"({EXTRA})()")
            trouble = [engine.run(f"({TOO_WIDE})()")] if is_wide else []
            if trouble := trouble + engine.errors():
                found[path, width] = trouble
            if path in LOOKED_AT:
                keep_picture(engine, f"{Path(path).stem}-{width}")
    assert found == {}


def play_to_review(engine: Engine, path: str) -> None:
    """Play a call that was not played here before to its end, and read its review."""
    engine.open(path)
    engine.click("button", "Start the call")
    line = engine.text(".fu-phone__line")
    said = 0
    while engine.count(".fu-phone__pill"):
        engine.click(".fu-phone__pill")
        line = other_text(engine, ".fu-phone__line", line)
        said += 1
    assert said > 1
    engine.click("button", "See your review")
    assert engine.text(".fu-review h2")


def test_call(engine: Engine) -> None:
    """A call is played to its end, and its review is read."""
    play_to_review(engine, "calls/after-the-no.html")
    keep_picture(engine, "review-360")


def test_odds(engine: Engine) -> None:
    """Counts that are typed give the words and the odds of the package."""
    engine.open("your-odds.html")
    for label, number in (("Yes", "2"), ("No", "5")):
        engine.click("label", label)
        engine.run("document.activeElement.select()")
        engine.type(number)
    engine.press("Enter")
    said = engine.text(".fu-odds__out")
    belief = Belief(2, 5)
    assert all(sentence in said for sentence in (*in_words(belief), odds(belief.chance)))


def write_down(engine: Engine) -> None:
    """Write the first follow-up into the record."""
    engine.open("your-record.html")
    engine.click("label", "Employer")
    engine.type("Northline")
    engine.click("label", "No answer.")
    engine.click("button", "Write it down")
    engine.wait_for(f"{KEPT} === 1")


def delete_all(engine: Engine) -> None:
    """Delete the record."""
    engine.click("button", "Delete all")
    engine.click("button", "Yes, delete")
    engine.wait_for(f"{KEPT} === 0")


def test_record(engine: Engine) -> None:
    """A follow-up is written down, saved to a file, deleted, and loaded again."""
    write_down(engine)
    engine.click("button", "Save to a file")
    file = engine.saved()
    assert [row.employer for row in read_record(file, date.today()).rows] == ["Northline"]
    delete_all(engine)
    engine.choose_file("fu-record input[type=file]", file)
    engine.click("button", "Load them")
    engine.wait_for(f"{KEPT} === 1")
    assert "Northline" in engine.text(".fu-record__live")


def test_search(engine: Engine) -> None:
    """The search is opened by keyboard, finds a word, and leads to its place."""
    engine.open("index.html")
    engine.press("Control+k")
    engine.wait_for("document.activeElement.localName === 'input'")
    engine.type("voicemail")
    engine.wait_for("/found/.test(document.querySelector('fu-search [role=status]').textContent)")
    engine.press("Enter")
    engine.wait_for(
        "location.hash && /voicemail/i.test(document.querySelector('article').innerText)"
    )


def test_theme(engine: Engine) -> None:
    """The button makes the page dark, another page stays so, and the button makes it light."""
    engine.open("why.html", 1280, 800)
    light = engine.run(BACKGROUND)
    engine.click("fu-theme button")
    engine.wait_for(f"{BACKGROUND} !== {light!r}")
    dark = engine.run(BACKGROUND)
    engine.open("about.html", 1280, 800)
    assert engine.run(BACKGROUND) == dark
    engine.click("fu-theme button")
    engine.wait_for(f"{BACKGROUND} === {light!r}")


def test_clock(engine: Engine) -> None:
    """The clock of a workshop starts, counts, goes to the next part, and stops."""
    engine.open("room/clock.html", 1280, 800)
    engine.click("button", "Start: One hour")
    ends = engine.text(".fu-clock__ends")
    assert re.search(r"(?:60:00|59:\d\d) left", ends)
    first = engine.text(".fu-clock__title")
    other_text(engine, ".fu-clock__ends", ends)
    engine.click("button", "Next part")
    other_text(engine, ".fu-clock__title", first)
    engine.click("button", "Stop")
    engine.click("button", "Yes, stop the clock")
    engine.wait_for("/Choose a run sheet/.test(document.querySelector('fu-clock').innerText)")


def test_vote(engine: Engine) -> None:
    """A room votes its way through a call: hands are typed and counted, to the room's review."""
    engine.open("room/vote.html", 1280, 800)
    engine.click("fu-vote button", "Call back after a no")
    engine.click("button", "Start the call")
    line = engine.text(".fu-vote__line")
    turns = 0
    while engine.count(".fu-vote__form"):
        engine.fill(".fu-vote__form input", "7")
        engine.press("Enter")
        engine.click("button", "Go on")
        line = other_text(engine, ".fu-vote__line", line)
        turns += 1
    assert turns > 1
    engine.click("button", "See the room's review")
    assert engine.text(".fu-review h2")


def test_slides(engine: Engine) -> None:
    """Space leads to the next slide, and the left arrow back."""
    title = "section.present h1, section.present h2"
    engine.open(SLIDES, 1280, 800)
    engine.wait_for("document.querySelector('.reveal.ready')")
    first = engine.text(title)
    engine.press("Space")
    second = other_text(engine, title, first)
    engine.press("ArrowLeft")
    assert other_text(engine, title, second) == first


def test_lab(engine: Engine, record_property: Callable[[str, object], None]) -> None:
    """Python starts and gives an exercise's results, or the page says that this browser cannot."""
    engine.open(LAB, 1280, 800)
    if engine.wait_for(f"{RUNNABLE} && 'ready' || {REFUSED} && 'refused'", LAB_SECONDS) == "ready":
        engine.click("button", "Run all")
        engine.wait_for("/\\d of \\d+ tasks are right/.test(document.body.innerText)", LAB_SECONDS)
    else:
        assert engine.version.startswith(WITHOUT_PYTHON)
        assert engine.count("[role=alert] a[href*='exercises/fifty-fifty.html']") == 1
        record_property(CELL, "says that Python cannot run")


def test_no_signal(engine: Engine, record_property: Callable[[str, object], None]) -> None:
    """Kept with one tap and without its server, the site works; else one sentence says why not."""
    engine.open("keep.html")
    told = engine.wait_for(f"/cannot keep|Keep this site on my phone/.exec({KEEP})")
    if told == ["cannot keep"]:
        record_property(CELL, "says that it cannot be kept")
        return
    engine.run("[localStorage, sessionStorage].forEach((each) => each.clear())")  # a new device
    engine.click("button", "Keep this site on my phone")
    engine.wait_for(f"/The site is on this device now/.test({KEEP})", LAB_SECONDS)
    engine.pages.gone = True
    try:
        for path in ("index.html", "stories/john.html", "words.html", "prepare.html"):
            engine.open(path)
            assert engine.text("h1")
        play_to_review(engine, "calls/no-budget.html")
        engine.open("calls/no-budget.html")
        engine.wait_for("/in the middle|finished|review/.test(document.body.innerText)")
        test_odds(engine)
        test_search(engine)
        write_down(engine)
        delete_all(engine)
    finally:
        engine.pages.gone = False
    engine.open("keep.html")
    engine.click("button", "Remove it from my device")
    engine.wait_for(f"/^Removed/.test({KEEP})")
