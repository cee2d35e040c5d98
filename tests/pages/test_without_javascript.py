"""Every page stands without JavaScript: the words, the pictures, the folds and the way round."""

from __future__ import annotations

import pytest
from places import STORIES
from playwright.sync_api import expect
from visits import Visits, every_page
from windows import OpenPage

from followup_site.serving.static_server import StaticServer


@every_page
def test_the_same_words(visits: Visits, path: str) -> None:
    """With and without JavaScript the page says the same, apart from its components."""
    letters = visits(path, javascript=False)["words"]
    assert len(letters) > 150  # a call page has little beside its component
    assert letters == visits(path)["words"]


@every_page
def test_the_words_can_be_seen(visits: Visits, path: str) -> None:
    """Once the folds are open, every word of the page is to be seen without JavaScript."""
    seen, letters = visits(path, javascript=False)["words seen"]
    assert seen == letters


@pytest.mark.parametrize("path", ["stories/john.html", "stories/michelle.html"])
def test_folds_open(open_page: OpenPage, path: str) -> None:
    """The fold hides what happened until the reader opens it, without JavaScript too."""
    page = open_page(path, javascript=False)
    after = page.get_by_role("heading", name="The turn")
    assert not after.is_visible()
    page.locator("summary", has_text="Open:").press("Enter")
    assert after.is_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_way_round(open_page: OpenPage, width: int) -> None:
    """Without JavaScript the menu of a small window and the foot of each lead to all main pages."""
    page = open_page("index.html", width=width, javascript=False)
    if width == 360:
        page.get_by_text("Menu", exact=True).press("Enter")
    name = "All pages" if width == 360 else "Footer"
    links = page.get_by_role("navigation", name=name).get_by_role("link")
    root = page.url.removesuffix("index.html")
    found = {link.evaluate("link => link.href").removeprefix(root) for link in links.all()}
    assert all(link.is_visible() for link in links.all())
    assert found >= {"why.html", "fifty-fifty.html", "words.html", "sources.html", *STORIES}
    links.filter(has_text="Michelle").click()
    assert page.url == root + "stories/michelle.html"


def test_components_say_something(open_page: OpenPage) -> None:
    """The guess stands as words and a still picture; what cannot work is not shown."""
    page = open_page("fifty-fifty.html", javascript=False)
    guess = page.locator("fu-guess")
    assert "Nobody has counted" in guess.inner_text()
    assert guess.get_by_role("img", name="50 of 100 people get a yes.").is_visible()
    assert page.get_by_role("button").count() == 0
    sources = open_page("sources.html", javascript=False)
    assert not sources.locator("select").is_visible()


@pytest.mark.parametrize("name", ["odds", "record"])
def test_a_component_that_does_not_arrive(
    open_page: OpenPage, server: StaticServer, name: str
) -> None:
    """Where the script of a large component does not come, the page's own words are there."""
    page = open_page("index.html", fresh=True)
    page.route(f"**/built/{name}.js", lambda route: route.abort("aborted"))
    page.goto(f"{server.url}your-{name}.html")
    component = page.locator(f"fu-{name}")
    expect(component).to_have_attribute("data-failed", "")
    assert len(component.inner_text()) > 100
