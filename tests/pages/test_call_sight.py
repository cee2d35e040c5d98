"""In small windows and with large letters the line that was just said is in sight."""

from __future__ import annotations

import re

import pytest
from places import PAGES
from sampling import sample
from windows import OpenPage

CALLS = [page for page in PAGES if page.startswith("calls/") and "-on-paper" not in page]
IN_SIGHT = """line => {
  const { top, bottom } = line.getBoundingClientRect()
  return top >= 0 && (bottom <= innerHeight || top < 60)
}"""
"""All of the line; with letters so large that there is no room for all, from its first word on."""

SIZES = [(360, 600, 100), (740, 360, 100), (360, 600, 200), (740, 360, 200)]
"""Widths and heights in CSS pixels, with the size of the letters in per cent."""

# The line; where a part of a letter is written, what is asked for; else the last message.
NOW = (
    ".fu-phone__asks:not(:empty), .fu-phone__talk:has(.fu-phone__asks:empty)"
    " :is(.fu-phone__line:not([hidden]), .fu-bubbles > li:last-child)"
)
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("path", sample(CALLS[:2], CALLS))
def test_the_line_is_in_sight(open_page: OpenPage, path: str, size: tuple[int, int, int]) -> None:
    """From the start on, whatever was said last stands in the window, and nothing is too wide."""
    width, height, letters = size
    page = open_page(path, fresh=True)
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("size => { document.documentElement.style.fontSize = size }", f"{letters}%")
    page.get_by_role("button", name=re.compile("^Start the ")).click()
    for _ in range(4):
        assert page.locator(NOW).first.evaluate(IN_SIGHT)
        assert page.evaluate(TOO_WIDE) <= 0
        pill = page.locator(".fu-phone__pill").first
        if not pill.count():
            break
        pill.click()


@pytest.mark.parametrize("path", sample(CALLS[:2], CALLS))
def test_a_phone_that_lies_shows_two_choices(open_page: OpenPage, path: str) -> None:
    """At 740 by 360 the line and two choices are to be seen at once, whenever there are two."""
    page = open_page(path, fresh=True)
    page.set_viewport_size({"width": 740, "height": 360})
    page.get_by_role("button", name=re.compile("^Start the ")).click()
    for _ in range(4):
        assert page.locator(NOW).first.evaluate(IN_SIGHT)
        pills = page.locator(".fu-phone__pill")
        if not pills.count():
            break
        low = pills.evaluate_all("all => all.map(each => each.getBoundingClientRect().bottom)")
        assert max(low[:2]) <= 360
        pills.first.click()
