"""With letters of twice the size every page fits its window, small, lying and large."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from looking import overflow
from playwright.sync_api import Browser, Page
from visits import VISITED
from windows import Windows, open_folds

from followup_site.serving import browser as browsers

SIZES = ((320, 640), (360, 600), (740, 360), (1280, 800))
"""Widths and heights in CSS pixels; a window of 1280 at 400% has 320."""

OF_PAGE = "() => { document.documentElement.style.fontSize = '200%' }"
OF_DEVICE = "--blink-settings=defaultFontSize=32"
"""As the browser's own setting does it: then what is asked of the width changes too."""

BUTTONS = """() => {
  const all = [...document.querySelectorAll(".fu-name, .fu-header__row :is(summary, button)")]
  const places = all.map((each) => {
    const words = document.createRange()
    words.selectNodeContents(each)
    const { top, bottom, left, right } = (each.matches("a") ? words : each).getBoundingClientRect()
    return { name: each.textContent.trim() || each.ariaLabel, top, bottom, left, right }
  }).filter(({ left, right }) => right > left)
  return places.flatMap((one, i) => places.slice(i + 1)
    .filter((other) => one.left < other.right - 1 && other.left < one.right - 1
      && one.top < other.bottom - 1 && other.top < one.bottom - 1)
    .map((other) => `${one.name} over ${other.name}`))
}"""


@pytest.fixture(scope="module")
def large(browser: Browser, served: str) -> Iterator[Windows]:
    """Windows of a browser whose own letters are set to twice their size."""
    options = [*browsers.arguments(), OF_DEVICE]
    running = browser.browser_type.launch(executable_path=browsers.find(), args=options)
    yield Windows(running, served)
    running.close()


def found_on(page: Page) -> dict[tuple[int, int], tuple[object, ...]]:
    """What is too wide, and which buttons of the header lie on others, in each window."""
    found = {}
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        found[width, height] = (*overflow(page), page.evaluate(BUTTONS))
    return {size: (pixels, *more) for size, (pixels, *more) in found.items() if pixels or more[-1]}


def found_in(windows: Windows, letters: str = "") -> dict[str, object]:
    """What is wrong on any page, with its folds open."""
    found = {}
    for path in (*VISITED, "404.html"):
        page = windows.open(path)
        if letters:
            page.evaluate(letters)
        open_folds(page)
        found[path] = found_on(page)
        windows.close()
    return {path: wrong for path, wrong in found.items() if wrong}


def test_with_the_devices_own_letters(large: Windows) -> None:
    """Whoever has set the browser to large letters finds every page whole."""
    assert found_in(large) == {}


def test_with_the_letters_of_the_page(all_windows: Windows) -> None:
    """So does whoever makes only the letters of the page larger."""
    assert found_in(all_windows, OF_PAGE) == {}


def test_what_is_too_wide_is_seen(all_windows: Windows) -> None:
    """A line that cannot be broken, and a name that is pushed over its neighbour, are found."""
    page = all_windows.open("about.html")
    assert found_on(page) == {}
    page.evaluate("document.querySelector('.fu-name').style.marginInlineEnd = '-9rem'")
    page.evaluate("document.querySelector('h1').style.minWidth = '90rem'")
    found = found_on(page)
    assert set(found) == set(SIZES)
    assert all(pixels for pixels, *_ in found.values())
    assert any(more[-1] for _, *more in found.values())
    all_windows.close()
