"""Every page fits a small phone, and the first thing to do is within the first screen."""

from __future__ import annotations

import pytest
from places import PAGES, STORIES
from playwright.sync_api import Page
from windows import OpenPage, open_folds

TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map(e => e.tagName + "." + e.className).slice(0, 5)"""


def overflow(page: Page) -> tuple[int, list[str]]:
    """How many pixels the page is too wide, and what may be the cause."""
    extra = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    pixels = page.evaluate(extra)
    return pixels, page.evaluate(TOO_WIDE) if pixels > 0 else []


@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_nothing_is_wider_than_a_phone(open_page: OpenPage, path: str) -> None:
    """At 360 and 320 pixels nothing scrolls sideways, with the folds and the menu open."""
    page = open_page(path)
    open_folds(page)
    page.get_by_text("Menu", exact=True).click()
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 640})
        assert overflow(page) == (0, []), f"at {width} pixels"


PARTED = r"""root => {
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) found.push(words.currentNode.data.match(/\d{3} \d{3} \d{4}/));
  return found.filter(Boolean);
}"""
NUMBER = "604\u00a0555\u00a00142"


@pytest.mark.parametrize("path", PAGES)
def test_a_telephone_number_stays_together(open_page: OpenPage, path: str) -> None:
    """No telephone number can be broken between two lines."""
    page = open_page(path, javascript=False)
    assert page.locator("body").evaluate(PARTED) == []


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


EMPTY_PLACES = """() => [...document.querySelectorAll("main *")]
  .filter(e => e.localName.startsWith("fu-") && parseFloat(getComputedStyle(e).minHeight) > 0)
  .map(e => e.localName)"""


@pytest.mark.parametrize("path", PAGES)
def test_paper_shows_everything(open_page: OpenPage, path: str) -> None:
    """In print every fold is open, no control is left, and no script keeps an empty place."""
    page = open_page(path, width=1280)
    page.emulate_media(media="print")
    assert page.evaluate(EMPTY_PLACES) == []
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("main details:not([open])").count() == 0
    for control in ("header", "footer nav", "main button", "main input", "main select"):
        for element in page.locator(control).all():
            assert not element.is_visible(), control
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("main details[open]").count() == 0
