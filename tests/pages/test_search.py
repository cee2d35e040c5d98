"""The search finds a page by keyboard and by pointer, and costs nothing before it is opened."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from windows import OpenPage, at_rest

from followup_site.serving.static_server import StaticServer


def search(page: Page, words: str) -> None:
    """Type words and wait for the answer."""
    page.get_by_label("Search all pages").fill(words)
    page.get_by_role("status").get_by_text("found").wait_for()


@pytest.mark.parametrize("path", ["index.html", "stories/john.html"])
def test_enter_opens_the_first_place(open_page: OpenPage, path: str) -> None:
    """Control and K open the search; words and Enter lead to the page, from every depth."""
    page = open_page(path)
    page.keyboard.press("Control+k")
    expect(page.get_by_label("Search all pages")).to_be_focused()
    search(page, "voicemail")
    first = page.get_by_role("dialog").get_by_role("link").first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url("**/*.html#*")
    assert page.url.endswith(str(first).lstrip("./"))
    expect(page.locator("article")).to_contain_text("voicemail", ignore_case=True)


def test_escape_closes_and_focus_returns(open_page: OpenPage) -> None:
    """The button opens the search; Escape and Close close it and give the focus back."""
    page = open_page("why.html", width=1280)
    button = page.get_by_role("button", name="Search")
    for leave in ("Escape", "Close"):
        button.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_label("Search all pages")).to_be_focused()
        if leave == "Close":
            page.get_by_role("button", name="Close").click()
        else:
            page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).not_to_be_visible()
        expect(button).to_be_focused()


def test_places_can_be_reached_with_tab(open_page: OpenPage) -> None:
    """Tab leads from the words to the places that were found."""
    page = open_page("index.html")
    page.keyboard.press("Control+k")
    search(page, "bank")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_focused()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("john", "John"),
        ("courage", "Michelle"),
        ("figure of speech", "Figure of speech"),
        ("feedbakc", "feedback"),
        ("pushy", "not follow up"),
    ],
)
def test_the_right_place_is_among_the_first(open_page: OpenPage, words: str, title: str) -> None:
    """What a reader looks for is among the first five places, with a slip of the fingers too."""
    page = open_page("index.html")
    page.keyboard.press("Control+k")
    search(page, words)
    places = page.get_by_role("dialog").get_by_role("link").all_inner_texts()[:5]
    assert any(title.lower() in place.lower() for place in places), places


def test_nothing_found_says_so(open_page: OpenPage) -> None:
    """Words that are nowhere get an answer with what to do; markup in them stays text."""
    page = open_page("index.html")
    page.keyboard.press("Control+k")
    search(page, "<b>qqqqqq</b>")
    said = page.get_by_role("status").inner_text()
    assert said == 'Nothing found for "<b>qqqqqq</b>". Try one short word.'
    page.get_by_label("Search all pages").fill("")
    expect(page.get_by_role("status")).to_be_empty()


def test_a_failed_load_says_what_to_do(open_page: OpenPage) -> None:
    """When the search cannot be loaded it says so, and the next try works."""
    page = open_page("index.html", fresh=True)
    page.route("**/built/search.js", lambda route: route.abort("aborted"))
    page.keyboard.press("Control+k")
    expect(page.get_by_role("status")).to_contain_text("Check the connection")
    page.unroute("**/built/search.js")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    search(page, "bank")


def test_search_is_fetched_only_when_opened(open_page: OpenPage, server: StaticServer) -> None:
    """Neither the search nor its index is loaded before a reader opens it."""
    start = len(server.asked)
    page = open_page("index.html", fresh=True)
    at_rest(page)
    assert [path for path in server.asked[start:] if "search" in path] == []
    page.keyboard.press("Control+k")
    search(page, "bank")
    asked = {path for path in server.asked[start:] if "search" in path}
    assert asked == {"/built/search.js", "/search/search_index.js"}
