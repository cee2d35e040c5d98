"""The site is used with the keyboard alone."""

from __future__ import annotations

import pytest
from looking import focused
from playwright.sync_api import expect
from visits import TABS, Visits, every_page, every_page_and_404
from windows import OpenPage


@every_page_and_404
def test_skip_link_comes_first(visits: Visits, path: str) -> None:
    """The first Tab reaches a link that is then seen and leads past the menu to the words."""
    visit = visits(path)
    assert visit["first Tab"] == "Skip to content"
    assert visit["after the skip link"], "after the skip link, Tab goes on in the words"


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


@every_page
def test_focus_can_be_seen(visits: Visits, path: str) -> None:
    """Whatever Tab reaches on the way down has a clear outline."""
    assert visits(path)["outlines"] == [True] * TABS


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
