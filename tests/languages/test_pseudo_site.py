"""The site in the pseudo-language: nothing English is left, and nothing is too wide, right to left.

What stays English is marked as such: the lines of a call. In the exercises they stand in plain
texts, which cannot be marked; there the lines that the calls' files hold are known.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest
from places import FRAMELESS, PAGES, ROOT
from playwright.sync_api import Locator, Page
from windows import OpenPage, open_folds, violations

from followup.calls import read_call
from followup.facts import read_facts
from followup_site.languages.folders import assemble
from followup_site.languages.yaml_texts import texts

LOOK = Path(__file__).with_name("leftovers.js").read_text(encoding="utf-8")
NAMES = ("Jennifer York", "ISSofBC", "Jupyter", "Colab", "Python", "CSV", "PDF", "Markdown")
"""Names of people and of things, which no language translates."""

SLOTS = (
    *("says", "plain", "title", "you", "name", "company", "job", "truth", "why", "thinks"),
    *("at", "subject", "from"),
)


@cache
def lines_of_calls() -> list[str]:
    """All that the calls' files say, the longest first."""
    found = {
        text
        for file in sorted((ROOT / "calls").glob("*.yml"))
        for path, text in texts(file.read_text(encoding="utf-8"))
        if path[-1] in SLOTS and len(text) > 2
    }
    found |= {text for text in english_facts() if " " in text}
    return sorted(found, key=len, reverse=True)


def english_facts() -> set[str]:
    """Sentences that are facts: English that a learner will say, whatever the page's language."""
    left: list[object] = list(read_facts(ROOT / "facts").values())
    found = set()
    while left:
        each = left.pop()
        left += each.values() if isinstance(each, dict) else each if isinstance(each, list) else []
        found |= {each} if isinstance(each, str) else set()
    return found


@cache
def usual_words() -> list[str]:
    """The usual words of calls with places: they are said in English lines too, so they stay."""
    calls = map(read_call, sorted((ROOT / "calls").glob("*.yml")))
    return sorted({words for call in calls for _, words in call.own}, key=len, reverse=True)


@cache
def code_of_exercises() -> list[str]:
    """The words of the exercises' code, which tasks name."""
    words: set[str] = set()
    for file in sorted((ROOT / "notebooks").rglob("*.ipynb")):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        for cell in cells:
            if cell["cell_type"] == "code":
                source = "".join(cell["source"])
                words.update(re.findall(r"[A-Za-z_]{3,}", source))
                words.update(re.findall(r'"([^"\n]{3,})"', source))
    return sorted(words, key=len, reverse=True)


def english_on(page: Page, *allowed: str) -> list[str]:
    """What stands on a page in plain English."""
    known = [*NAMES, *allowed, *usual_words()]
    found: list[str] = page.evaluate(LOOK, known)
    return found


def too_wide(page: Page) -> int:
    """By how many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize("name", [page for page in PAGES if not page.startswith("exercises/")])
def test_nothing_english_is_left(open_pseudo: OpenPage, name: str) -> None:
    """Each page says nothing in plain English, reads right to left, and fits a phone."""
    page = open_pseudo(name)
    open_folds(page)
    assert english_on(page) == []
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert page.evaluate("document.documentElement.lang") == "qps"
    assert too_wide(page) <= 0


@pytest.mark.parametrize("name", [page for page in PAGES if page.startswith("exercises/")])
def test_exercises_say_all_in_the_language(open_pseudo: OpenPage, name: str) -> None:
    """What the exercises and their package say is in the language too; code and calls stay."""
    page = open_pseudo(name)
    assert english_on(page, *lines_of_calls(), *code_of_exercises()) == []
    assert too_wide(page) <= 0


@pytest.mark.parametrize("name", [*FRAMELESS, "404.html"])
def test_pages_with_a_frame_of_their_own(open_pseudo: OpenPage, name: str) -> None:
    """The slides, and the page for what is not there, say all in the language."""
    page = open_pseudo(name)
    assert english_on(page) == []
    assert too_wide(page) <= 0


def test_the_presenter_window_and_its_wall(open_pseudo: OpenPage) -> None:
    """The window of who leads, with a clock in rounds, and the wall say all in the language."""
    page = open_pseudo("room/presenter/sixty.html", fresh=True)
    page.set_viewport_size({"width": 1280, "height": 720})
    with page.context.expect_page() as opened:
        page.locator(".fu-presenter__head button").last.click()
    wall = opened.value
    wall.locator(".reveal.ready").wait_for()
    page.locator("fu-clock .fu-button").click()
    page.locator(".fu-clock__title").wait_for()
    for _ in range(4):
        page.locator("fu-clock .fu-button").click()
    wall.locator(".fu-wall__left").wait_for()
    for each in (page, wall):
        assert english_on(each) == []
        assert too_wide(each) <= 0


def _first(place: Locator) -> Locator:
    return place.locator("visible=true").first


@pytest.mark.parametrize("call", ["after-the-no", "front-desk"])
def test_a_call_to_its_review(open_pseudo: OpenPage, call: str) -> None:
    """The phone, each turn and the review say all but the call's lines in the language."""
    page = open_pseudo(f"calls/{call}.html", fresh=True)
    _first(page.locator(".fu-brief button")).click()
    page.locator(".fu-phone__pill").first.wait_for()
    for _ in range(25):
        assert english_on(page) == []
        pill = page.locator(".fu-phone__pill")
        if not pill.count():
            break
        pill.first.click()
    page.locator(".fu-phone .fu-button").click()
    page.locator(".fu-review").wait_for()
    open_folds(page)
    assert english_on(page) == []
    assert too_wide(page) <= 0
    # The pseudo-language has no code that axe knows.
    assert [each for each in violations(page) if "html-lang-valid" not in each] == []


def test_odds_and_record(open_pseudo: OpenPage) -> None:
    """Odds that were asked for, and a record with a follow-up, say all in the language."""
    page = open_pseudo("your-odds.html", fresh=True)
    page.locator("fu-odds form button").last.click()
    page.locator(".fu-odds__out h2").first.wait_for()
    assert english_on(page) == []
    assert too_wide(page) <= 0
    page = open_pseudo("your-record.html", fresh=True)
    page.locator("fu-record form input").first.fill("مخبز السلام")
    page.locator("fu-record form button[type=submit], fu-record form .fu-button").first.click()
    assert english_on(page) == []
    assert too_wide(page) <= 0


def test_the_sources_stay_as_they_are(tmp_path: Path) -> None:
    """A language's project is assembled beside the sources, never through a link into them."""
    root = tmp_path / "project"
    for name in ("docs/en/index.md", "calls/a.yml", "workshops/a.yml", "workshops/slides.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("title: A\n", encoding="utf-8")
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "LICENSE-words.md"):
        (root / name).write_text("", encoding="utf-8")
    for name in ("docs/evidence.yml", "mkdocs.yml"):
        (root / name).write_text("site_name: A\nextra: {}\n", encoding="utf-8")
    for name in ("words/names.json", "words/en/language.json", "words/en/terms.json"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("{}", encoding="utf-8")
    (root / "notebooks").mkdir()
    notebook = root / "notebooks/a.ipynb"
    notebook.write_text('{"cells": []}', encoding="utf-8")
    (root / "languages/xx/notebooks").mkdir(parents=True)
    (root / "languages/xx/words").mkdir()
    (root / "languages/xx/notebooks/a.ipynb").write_text("other", encoding="utf-8")
    project = root / ".cache/languages/xx/project"
    project.mkdir(parents=True)
    (project / "notebooks").symlink_to(root / "notebooks", target_is_directory=True)
    assemble(root, "xx")
    assert notebook.read_text(encoding="utf-8") == '{"cells": []}'
    assert (project / "notebooks/a.ipynb").read_text(encoding="utf-8") == "other"
