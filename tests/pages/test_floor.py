"""Old browsers: below the floor a page stays a page, above it they get what they lack."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta

import pytest
from places import DOCS, ROOT
from playwright.sync_api import Page, Route, expect
from windows import OpenPage, Windows

COMPONENTS = {
    "fu-call": "calls/no-budget.html",
    "fu-check": "room/check.html",
    "fu-clock": "room/clock.html",
    "fu-exercise": "exercises.html",
    "fu-filter": "sources.html",
    "fu-guess": "fifty-fifty.html",
    "fu-odds": "your-odds.html",
    "fu-practice": "practise.html",
    "fu-prepare": "prepare.html",
    "fu-record": "your-record.html",
    "fu-room": "room/odds.html",
    "fu-search": "index.html",
    "fu-theme": "index.html",
    "fu-today": "practise.html",
    "fu-vote": "room/vote.html",
}
# In a class that is about to be defined: what each begins with, after it has emptied itself.
THROWS = """
const define = customElements.define.bind(customElements)
customElements.define = (tag, kind) => {
  for (const name of tag === "%s" ? %s : []) {
    kind.prototype[name] = function () { this.textContent = ""; throw new Error("planted") }
  }
  define(tag, kind)
}
"""
UNMADE = """
const define = customElements.define.bind(customElements)
customElements.define = (tag, kind) => define(tag, tag !== "%s" ? kind
  : class extends HTMLElement { constructor() { super(); throw new Error("planted") } })
"""
EARLY = ["replaceChildren", "append", "querySelector", "querySelectorAll", "connected"]
# What a component does once what it waited for has come.
LATE = {
    "fu-clock": "choose",
    "fu-practice": "show",
    "fu-prepare": "ask",
    "fu-record": "take",
    "fu-today": "show",
}
# What the others show is not hidden until they are made.
HIDDEN = [tag for tag in COMPONENTS if tag[3:] not in ("search", "theme", "exercise", "filter")]


def opened(windows: Windows, path: str, script: str) -> Page:
    """A page on a device of its own, in whose browser something is amiss."""
    page = windows.own_device().new_page()
    page.add_init_script(script)
    page.goto(windows.home + path)
    return page


def words(page: Page, tag: str) -> list[str]:
    """What a component shows, in its first place."""
    return page.locator(tag).first.inner_text().split()


def takes_back(open_page: OpenPage, windows: Windows, tag: str, script: str) -> None:
    """A component that something is planted in is as the page has it without a script."""
    plain = open_page(COMPONENTS[tag], javascript=False)
    page = opened(windows, COMPONENTS[tag], script)
    expect(page.locator(tag).first).to_have_attribute("data-failed", "")
    assert words(page, tag) == words(plain, tag)
    assert page.locator("html").get_attribute("class") == "js"
    assert all("planted" in error for error in windows.ears.errors)
    windows.ears.errors.clear()


@pytest.mark.parametrize("tag", COMPONENTS)
def test_a_component_that_throws(open_page: OpenPage, all_windows: Windows, tag: str) -> None:
    """A component that empties itself and then fails has the page's own words again."""
    takes_back(open_page, all_windows, tag, THROWS % (tag, EARLY))


@pytest.mark.parametrize("tag", LATE)
def test_a_component_that_throws_late(open_page: OpenPage, all_windows: Windows, tag: str) -> None:
    """It does so too where what fails comes after something that it waited for."""
    takes_back(open_page, all_windows, tag, THROWS % (tag, [LATE[tag]]))


@pytest.mark.parametrize("tag", HIDDEN)
def test_a_component_that_cannot_be_made(
    open_page: OpenPage, all_windows: Windows, tag: str
) -> None:
    """Where not even the element can be made, its words are not hidden."""
    takes_back(open_page, all_windows, tag, UNMADE % tag)


@pytest.mark.parametrize("path", sorted({*COMPONENTS.values(), "room/slides.html"}))
def test_below_the_floor(open_page: OpenPage, all_windows: Windows, path: str) -> None:
    """A browser that lacks what all need starts nothing: the page is the one without a script."""
    page = opened(all_windows, path, "delete Promise.allSettled")
    expect(page.locator("html")).to_have_attribute("data-lacks", "browser")
    assert page.locator("html").get_attribute("class") == "no-js"
    assert page.evaluate("customElements.get('fu-call')") is None
    plain = open_page(path, javascript=False)
    for tag in COMPONENTS:
        if page.locator(tag).count():
            assert words(page, tag) == words(plain, tag)
    if "slides" not in path:
        expect(page.get_by_text("This browser is old.")).to_be_visible()
        expect(plain.get_by_text("This browser is old.")).not_to_be_visible()


def test_scripts_that_do_not_come(all_windows: Windows) -> None:
    """Where a filter or a bad line keeps the scripts away, the page says so."""
    page = all_windows.own_device().new_page()
    page.route("**/follow-up.js", lambda route: route.abort())
    page.goto(all_windows.home + "your-odds.html")
    expect(page.get_by_text("A part of this page did not come.")).to_be_visible()
    assert len(words(page, "fu-odds")) > 20
    all_windows.ears.errors.clear()


OLDER = """
delete Element.prototype.replaceChildren
delete HTMLDialogElement.prototype.showModal
delete HTMLDialogElement.prototype.close
"""


def test_older_browsers_get_what_they_lack(all_windows: Windows) -> None:
    """Only a browser that lacks something fetches it; then a call and the record go."""
    asked: list[str] = []
    page = all_windows.own_device().new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(all_windows.home + "your-record.html")
    expect(page.locator("fu-record form")).to_be_visible()
    assert not [url for url in asked if "older" in url]
    page = opened(all_windows, "calls/no-budget.html", OLDER)
    page.get_by_role("button", name="Start").click()
    expect(page.locator(".fu-phone__pill").first).to_be_visible()
    page.goto(all_windows.home + "your-record.html")
    page.get_by_label("Employer").fill("Northline")
    page.get_by_label("No answer.").check()
    page.get_by_role("button", name="Write it down").click()
    expect(page.locator(".fu-record__list").last).to_contain_text("Northline")


def test_search_without_windows_in_the_page(all_windows: Windows) -> None:
    """Where the browser has no such window, ours holds the focus, and Escape gives it back."""
    page = opened(all_windows, "index.html", OLDER)
    button = page.get_by_role("button", name="Search")
    button.click()
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("thank")
    expect(page.locator(".fu-search__results a").first).to_be_visible()
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('dialog') !== null")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()
    button.click()
    expect(page.get_by_role("searchbox")).to_be_focused()


def one_colour(route: Route) -> None:
    """Answer with a style sheet in which `light-dark()` is a word that no browser knows."""
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace("light-dark(", "unknown-dark("))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_without_two_in_one(all_windows: Windows, scheme: str) -> None:
    """Where `light-dark()` is not known, device and button still choose, and paper is white."""
    paper = "getComputedStyle(document.body).backgroundColor"
    colours = {"light": "rgb(251, 246, 236)", "dark": "rgb(18, 23, 28)"}
    other = "dark" if scheme == "light" else "light"
    page = all_windows.own_device().new_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.route("**/follow-up.css", one_colour)
    page.goto(all_windows.home + "index.html")
    assert page.evaluate(paper) == colours[scheme]
    for theme in (other, scheme, other):
        page.get_by_role("button", name=f"Use {theme} colours").click()
        assert page.evaluate(paper) == colours[theme]
    page.emulate_media(media="print")
    assert page.evaluate(paper) == "rgb(255, 255, 255)"


def test_about_names_the_floor() -> None:
    """What *About* promises is what the check of the scripts and styles holds them to."""
    floor = json.loads((ROOT / "web/checks/floor.json").read_text(encoding="utf-8"))["browsers"]
    text = (DOCS / "about.md").read_text(encoding="utf-8")
    for name in ("Chrome", "Firefox", "Safari"):
        assert re.search(rf"\b{name} {floor[name.lower()]}\b", text), name
    assert floor["chrome"] == floor["chrome_android"] == floor["edge"]
    assert floor["safari"] == floor["safari_ios"]


NO_PICKERS = """
const set = Element.prototype.setAttribute
Element.prototype.setAttribute = function (name, value) {
  set.call(this, name, name === "type" && ["date", "time"].includes(value) ? "text" : value)
}
"""


def test_days_and_times_that_are_typed(all_windows: Windows) -> None:
    """Where a field for a day or a time takes any text, what it holds is read or told of."""
    page = opened(all_windows, "room/clock.html", NO_PICKERS)
    field = page.get_by_label("Must you end at a fixed time? Write it here first:")
    field.fill("half past two")
    field.press("Tab")
    expect(page.get_by_text("Write the time as hours and minutes, such as 14:30.")).to_be_visible()
    end = f"{datetime.now() + timedelta(hours=1):%H:%M}"  # noqa: DTZ005 - as on the wall
    field.fill(end)
    field.press("Tab")
    expect(page.get_by_text("Write the time as hours and minutes")).to_have_count(0)
    page.locator("fu-clock button").first.click()
    expect(page.locator(".fu-clock__ends")).to_contain_text(end)
    page.goto(all_windows.home + "your-record.html")
    page.get_by_label("Employer").fill("Northline")
    page.get_by_label("No answer.").check()
    page.get_by_label("Day", exact=True).fill("5 October 2026")
    page.get_by_role("button", name="Write it down").click()
    expect(page.locator(".fu-record__list").last).to_contain_text("5 October 2026")
