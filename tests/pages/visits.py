"""One visit to each page with scripts and one without: what many tests ask about a page, at once.

To load a page takes longest, so a visit looks at everything on its way, in an order in which
nothing that it does changes what it looks at later. The tests say what should have been found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from looking import (
    COMPONENTS,
    CONTROLS,
    EMPTY_PLACES,
    LAPTOP,
    NEVER_SEEN,
    OUTLINE,
    PARTED,
    PHONE,
    SEEN,
    Look,
    faults,
    focused,
    letters,
    overflow,
    put_in_look,
    rules_by_look,
)
from places import DOCS, PAGES, SOURCES, WRITTEN
from playwright.sync_api import Error, Locator, Page, expect
from sampling import sample
from sharing import VISIT
from windows import Windows, open_folds

Step = Callable[[Page], object]
TABS = 12


def _longest_of_each_kind() -> set[str]:
    """Of the pages that one template makes, such as the calls on paper, the longest."""
    made = sorted(set(SOURCES) - set(WRITTEN), key=lambda name: (DOCS / name).stat().st_size)
    return set({(Path(name).parent, name.endswith("-on-paper.md")): name for name in made}.values())


_LONGEST = _longest_of_each_kind()
_TRIED = [page for page, name in zip(PAGES, SOURCES, strict=True) if name in {*WRITTEN, *_LONGEST}]
VISITED = sample(_TRIED, PAGES)
"""The pages that are opened: with `--all` every one, else of those of a kind the longest."""


def each(*paths: str) -> pytest.MarkDecorator:
    """A test for each of these pages; all of a page's are one worker's, which visits it once."""
    return pytest.mark.parametrize("path", paths, ids=[VISIT + path for path in paths])


FOLDERS = {path.rpartition("/")[0]: path for path in reversed(PAGES)}
SEARCHED = sample((*FOLDERS.values(), "404.html"), (*PAGES, "404.html"))

every_page = each(*VISITED)
every_page_and_404 = each(*VISITED, "404.html")


class Visit:
    """What was found on one page, by name.

    What went wrong at one step is raised only when somebody asks for that step.

    Args:
        page: The page, just loaded.
        steps: What to look at, in this order.
    """

    def __init__(self, page: Page, steps: Iterable[tuple[str, Step]]) -> None:
        self.found: dict[str, object] = {}
        for name, step in steps:
            try:
                self.found[name] = step(page)
            except (AssertionError, Error) as error:
                self.found[name] = error

    def __getitem__(self, name: str) -> Any:
        """What was found at a step."""
        found = self.found[name]
        if isinstance(found, Exception):
            raise found
        return found


class Visits:
    """Visits each page once, when a test first asks for it.

    Args:
        windows: Where the pages are opened.
    """

    def __init__(self, windows: Windows) -> None:
        self.windows = windows
        self.made: dict[tuple[str, bool], Visit] = {}

    def __call__(self, path: str, *, javascript: bool = True) -> Visit:
        """The visit to a page.

        Args:
            path: Its address from the site's root.
            javascript: Whether scripts run.
        """
        key = (path, javascript)
        if key not in self.made:
            self.made[key] = self.visit(path, javascript)
        return self.made[key]

    def visit(self, path: str, javascript: bool) -> Visit:
        """Open a page, look at all of it, and hear what should not happen on the way."""
        ears = self.windows.ears
        ears.foreign, ears.errors = [], []
        steps = WITH_SCRIPTS if javascript else WITHOUT_SCRIPTS
        visit = Visit(self.windows.open(path, javascript=javascript), steps)
        self.windows.close()
        visit.found |= {"foreign": ears.foreign, "errors": ears.errors}
        return visit


def on_paper(page: Page) -> dict[str, object]:
    """What of a screen is left in print, and which folds are shut there or stay open after it."""
    put_in_look(page, LAPTOP)
    page.emulate_media(media="print")
    empty = page.evaluate(EMPTY_PLACES)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    shut = page.locator("main details:not([open]):visible").count()
    controls = page.locator(CONTROLS).evaluate_all(SEEN)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    left = page.locator("main details[open]").count()
    page.emulate_media(media="screen")
    return {"empty": empty, "shut": shut, "controls": controls, "left open": left}


def skip_link(page: Page) -> Locator:
    """The link that leads past the menu."""
    return page.get_by_role("link", name="Skip to content")


def first_tab(page: Page) -> str:
    """What the first Tab reaches on a phone; it is to be seen there."""
    put_in_look(page, PHONE)
    page.keyboard.press("Tab")
    expect(skip_link(page)).to_be_in_viewport()
    return focused(page)


def outlines(page: Page) -> list[bool]:
    """Whether what has the focus has a clear outline, from the first Tab on, on a laptop."""
    put_in_look(page, LAPTOP)
    seen = [page.evaluate(OUTLINE)]
    for _ in range(TABS - 1):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(OUTLINE))
    return seen


def after_skip_link(page: Page) -> bool:
    """Whether Tab goes on in the words, once Enter was pressed on the first link."""
    put_in_look(page, PHONE)
    skip_link(page).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside: bool = page.evaluate("document.activeElement.closest('main, footer') !== null")
    return inside


def has_folds(page: Page) -> bool:
    """Whether there is something to open."""
    return page.locator("main summary:visible").count() > 0


def as_it_opens(page: Page) -> dict[Look, list[str]]:
    """What axe finds on the page as it opens.

    In a quick run, where there is something to open, the other looks are left to what is open.
    """
    rules = rules_by_look(PHONE)
    return faults(page, sample({PHONE: rules[PHONE]}, rules) if has_folds(page) else rules)


def with_folds_open(page: Page) -> dict[Look, list[str]]:
    """What axe finds once all is open; nothing new where there is nothing to open."""
    if not has_folds(page):
        return {}
    open_folds(page)
    return faults(page, rules_by_look(LAPTOP))


def on_small_phones(page: Page) -> dict[int, tuple[int, list[str]]]:
    """How much too wide the page is in small windows, with its menu open."""
    put_in_look(page, PHONE)
    page.get_by_text("Menu", exact=True).click()
    found = {}
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 640})
        found[width] = overflow(page)
    return found


def search(page: Page) -> None:
    """Open the search and find something: whatever that loads, it is heard.

    In a quick run, on the first page of each folder: there the way to the search is another.
    """
    if not page.url.endswith(SEARCHED):
        return
    put_in_look(page, LAPTOP)
    page.get_by_role("button", name="Search").click()
    page.get_by_label("Search all pages").fill("follow")
    page.get_by_text("places found").wait_for()


def words_seen(page: Page) -> tuple[str, str]:
    """The words that are to be seen once the folds are open, and those that the page has."""
    put_in_look(page, LAPTOP)
    open_folds(page)
    # Of a fold's two labels one is seen at a time; test_keyboard looks at both.
    page.locator(".fu-fold > summary > *").evaluate_all("labels => labels.forEach(e => e.remove())")
    return "".join(page.locator("article").inner_text().split()), letters(page, NEVER_SEEN)


def parted_numbers(page: Page) -> list[object]:
    """Telephone numbers that can be broken between two lines."""
    found: list[object] = page.locator("body").evaluate(PARTED)
    return found


WITH_SCRIPTS: tuple[tuple[str, Step], ...] = (
    ("words", lambda page: letters(page, COMPONENTS)),
    ("faults", as_it_opens),
    ("paper", on_paper),
    ("first Tab", first_tab),
    ("outlines", outlines),
    ("after the skip link", after_skip_link),
    ("faults with folds open", with_folds_open),
    ("too wide", on_small_phones),
    ("search", search),
)
WITHOUT_SCRIPTS: tuple[tuple[str, Step], ...] = (
    ("words", lambda page: letters(page, COMPONENTS)),
    ("parted numbers", parted_numbers),
    ("words seen", words_seen),
)
