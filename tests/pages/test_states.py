"""Whatever a component shows, axe finds nothing and it fits a small window with large letters."""

from __future__ import annotations

import pytest
from looking import PHONE, faults, overflow, rules_by_look
from playwright.sync_api import Browser
from sampling import sample
from states import NOON, STATES, open_state
from windows import OpenPage, Windows

LETTERS = "size => { document.documentElement.style.fontSize = size }"


@pytest.fixture(scope="module")
def all_windows(browser: Browser, served: str) -> Windows:
    """Windows of devices on which it is always the same day."""
    return Windows(browser, served, now=NOON)


@pytest.mark.parametrize("name", STATES)
def test_each_state(open_page: OpenPage, name: str) -> None:
    """In each state axe finds nothing, and at 360 and 320 pixels nothing is too wide at 200%."""
    page = open_state(open_page, name)
    rules = rules_by_look(PHONE)
    assert faults(page, sample({PHONE: rules[PHONE]}, rules)) == {}
    found = {}
    for letters in ("", "200%"):
        page.evaluate(LETTERS, letters)
        for width in (360, 320):
            page.set_viewport_size({"width": width, "height": 640})
            found[letters, width] = overflow(page)
    assert {look: wide for look, wide in found.items() if wide[0]} == {}
