"""The site is used with the keyboard alone."""

from __future__ import annotations

import pytest
from places import PAGES
from playwright.sync_api import Page, expect
from windows import OpenPage


def focused(page: Page) -> str:
    """The words of what has the focus."""
    words: str = page.evaluate("document.activeElement.textContent.trim()")
    return words


@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_skip_link_comes_first(open_page: OpenPage, path: str) -> None:
    """The first Tab reaches a link that is then seen and leads past the menu to the words."""
    page = open_page(path)
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to content"
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate("document.activeElement.closest('main, footer') !== null")
    assert inside, "after the skip link, Tab goes on in the words"


@pytest.mark.parametrize("path", ["why.html", "stories/john.html"])
def test_menu_opens_on_a_phone(open_page: OpenPage, path: str) -> None:
    """Tab reaches the menu, Enter opens it, and its links come next."""
    page = open_page(path, width=360)
    menu = page.get_by_role("navigation", name="All pages")
    expect(menu).not_to_be_visible()
    for _ in range(8):
        page.keyboard.press("Tab")
        if focused(page) == "Menu":
            break
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    page.keyboard.press("Tab")
    assert focused(page) == "Home"
    page.keyboard.press("Enter")
    page.wait_for_url("**/index.html")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_fold_opens(open_page: OpenPage, key: str) -> None:
    """Enter and Space open what happened next, and close it again, as its label says."""
    page = open_page("stories/michelle.html")
    after = page.get_by_role("heading", name="The turn")
    expect(after).not_to_be_visible()
    fold = page.locator("summary", has_text="Open: what Michelle did")
    assert fold.inner_text() == "Open: what Michelle did"
    fold.focus()
    page.keyboard.press(key)
    expect(after).to_be_visible()
    assert fold.inner_text() == "Close: what Michelle did"
    page.keyboard.press(key)
    expect(after).not_to_be_visible()
    assert fold.inner_text() == "Open: what Michelle did"


@pytest.mark.parametrize("path", PAGES)
def test_focus_can_be_seen(open_page: OpenPage, path: str) -> None:
    """Whatever Tab reaches on the way down has a clear outline."""
    page = open_page(path, width=1280)
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth)] }"
        )
        assert outline[0] != "none"
        assert outline[1] >= 2


@pytest.mark.parametrize("width", [320, 360, 700])
def test_the_menu_button_stays_where_it_is(open_page: OpenPage, width: int) -> None:
    """Opened and closed, the button is in the same place, and its list is all below it."""
    page = open_page("why.html")
    page.set_viewport_size({"width": width, "height": 740})
    menu = page.get_by_text("Menu", exact=True)
    place = menu.bounding_box()
    menu.click()
    assert menu.bounding_box() == place
    first = page.get_by_role("navigation", name="All pages").bounding_box()
    assert place
    assert first
    assert first["y"] >= place["y"] + place["height"]
    menu.click()
    assert menu.bounding_box() == place
