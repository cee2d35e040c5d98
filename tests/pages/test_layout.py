"""Every page fits a small phone, and the first thing to do is within the first screen."""

from __future__ import annotations

import pytest
from looking import PARTED, overflow
from places import STORIES
from visits import Visits, every_page, every_page_and_404
from windows import OpenPage, open_folds


@every_page_and_404
def test_nothing_is_wider_than_a_phone(visits: Visits, path: str) -> None:
    """At 360 and 320 pixels nothing scrolls sideways, with the folds and the menu open."""
    assert visits(path)["too wide"] == {360: (0, []), 320: (0, [])}


NUMBER = "604\u00a0555\u00a00142"


@every_page
def test_a_telephone_number_stays_together(visits: Visits, path: str) -> None:
    """No telephone number can be broken between two lines."""
    assert visits(path, javascript=False)["parted numbers"] == []


def test_a_telephone_number_stays_together_in_a_call(open_page: OpenPage) -> None:
    """Nor can it where the script shows it: in the brief, on the phone and in the review."""
    page = open_page("calls/front-desk.html", fresh=True)
    page.add_init_script("crypto.getRandomValues = (into) => into.fill(1)")
    page.reload()
    assert NUMBER in page.locator(".fu-brief").inner_text()
    page.get_by_role("button", name="Start the call").click()
    live, choices = page.locator(".fu-call__live"), page.locator(".fu-phone__pill")
    while choices.count():
        assert live.evaluate(PARTED) == []
        number = choices.filter(has_text=NUMBER)
        (number if number.count() else choices).first.click()
    page.get_by_role("button", name="See your review").click()
    page.get_by_text("All turns").click()
    assert live.evaluate(PARTED) == []


def test_search_fits_a_phone(open_page: OpenPage) -> None:
    """The open search is no wider than a small phone."""
    page = open_page("index.html", width=320)
    page.keyboard.press("Control+k")
    page.get_by_label("Search all pages").fill("follow")
    page.get_by_text("places found").wait_for()
    assert overflow(page) == (0, [])
    box = page.get_by_role("dialog").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320


@pytest.mark.parametrize("path", STORIES)
def test_a_story_can_be_read_on_a_wall(open_page: OpenPage, path: str) -> None:
    """Projected, the words of a story are much larger than on a laptop, and lines stay short."""
    page = open_page(path, width=1280)
    size = "words => parseFloat(getComputedStyle(words).fontSize)"
    words = page.locator(".fu-scene > p").first
    usual = words.evaluate(size)
    page.set_viewport_size({"width": 1920, "height": 1080})
    assert words.evaluate(size) >= 32 > 1.5 * usual
    box = words.bounding_box()
    assert box
    assert box["width"] <= 36 * words.evaluate(size)
    open_folds(page)
    assert overflow(page) == (0, [])


def test_overflow_is_seen(open_page: OpenPage) -> None:
    """A line that cannot be broken is seen to be too wide."""
    page = open_page("about.html")
    page.evaluate("document.querySelector('h1').style.width = '40rem'")
    assert overflow(page)[0] > 0


def test_the_first_thing_to_do_is_on_the_first_screen(open_page: OpenPage) -> None:
    """On a phone the home page's first step can be seen and pressed without scrolling."""
    page = open_page("index.html")
    first = page.locator("main a").first
    box = first.bounding_box()
    assert box
    assert box["y"] + box["height"] <= 740
    assert box["height"] >= 44


@every_page
def test_paper_shows_everything(visits: Visits, path: str) -> None:
    """In print every fold is open, no control is left, and no script keeps an empty place."""
    paper = visits(path)["paper"]
    assert paper == {"empty": [], "shut": 0, "controls": [], "left open": 0}
