"""The room check: what a browser sees it says, what it cannot see it asks, and all can be good."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from windows import Ears, OpenPage, violations

PATH = "room/check.html"
ROWS = (
    *("Projector", "Second screen", "Power", "Sleep", "Sound", "Voice", "Storage", "Offline"),
    *("Exercises", "Printing"),
)
WHOLE = """
  speechSynthesis.getVoices = () => [{ lang: "en-GB", localService: true }];
  navigator.getBattery = async () => window.battery = { charging: true, level: 0.8 };
  Object.defineProperty(screen, "isExtended", { value: true, configurable: true });
  Object.defineProperty(navigator, "wakeLock",
    { value: { request: async () => ({ release: async () => {} }) }, configurable: true });
"""
BROKEN = {
    "Projector": "Object.defineProperty(window, 'innerWidth', { value: 640 })",
    "Second screen": "Object.defineProperty(screen, 'isExtended', { value: false })",
    "Power": "navigator.getBattery = async () => ({ charging: false, level: 0.4 })",
    "Sleep": "Object.defineProperty(navigator, 'wakeLock', { value: undefined })",
    "Voice": "speechSynthesis.getVoices = () => []",
    "Storage": "Storage.prototype.setItem = () => { throw new DOMException('full') }",
    "Exercises": "Object.defineProperty(window, 'indexedDB', { value: undefined })",
}
UNSEEN = {"Sound", "Offline", "Printing"}
"""What no browser sees by itself on the web."""


def states(page: Page) -> dict[str, str]:
    """The mark of each row."""
    rows = page.locator(".fu-check__list li").all()
    return {row.locator("b").first.inner_text(): row.locator(".state").inner_text() for row in rows}


def row(name: str) -> str:
    """The selector of the row of this name."""
    return f".fu-check__list li:has(b:text-is('{name}'))"


def opened(open_page: OpenPage, script: str) -> Page:
    """The check in a browser that is as the script makes it, once the device has told all."""
    page = open_page(PATH, width=1280, fresh=True)
    page.add_init_script(script)
    page.reload()
    if "wakeLock', { value: undefined" not in script:
        expect(page.locator(row("Sleep"))).to_have_class("good")
    return page


def answer(page: Page, name: str, words: str) -> None:
    """Press Yes or No in a row."""
    page.locator(row(name)).get_by_role("button", name=words, exact=True).click()


def test_what_a_browser_sees(open_page: OpenPage) -> None:
    """On a good laptop only what no page can see is asked, with Yes and No."""
    page = opened(open_page, WHOLE)
    found = states(page)
    assert tuple(found) == ROWS
    assert {name for name, mark in found.items() if "You say" in mark} == UNSEEN
    assert violations(page) == []


@pytest.mark.parametrize("part", sorted(BROKEN))
def test_a_part_that_is_not_good(open_page: OpenPage, part: str) -> None:
    """Each part that is amiss is marked, alone, with what to do; a Yes makes it good, a No not."""
    page = opened(open_page, WHOLE + BROKEN[part])
    marked = {name for name, mark in states(page).items() if "Good" not in mark}
    assert marked == {*UNSEEN, part}
    assert "Do:" in page.locator(row(part)).inner_text()
    answer(page, part, "No")
    assert "Look" in states(page)[part]
    answer(page, part, "Yes")
    assert "Good" in states(page)[part]
    assert violations(page) == []


def test_the_plug(open_page: OpenPage) -> None:
    """When the plug is pulled out, the row says so at once, and how full the battery is."""
    page = opened(open_page, WHOLE)
    expect(page.locator(row("Power"))).to_have_class("good")
    page.evaluate("battery.charging = false, battery.onchargingchange()")
    expect(page.locator(row("Power"))).to_contain_text("The battery is at 80 per cent.")
    expect(page.locator(row("Power"))).to_have_class("ask")


def test_by_keyboard(open_page: OpenPage) -> None:
    """The bell and the answers are reached by keyboard, and the focus stays where it was."""
    page = opened(open_page, WHOLE)
    bell = page.get_by_role("button", name="Play the bell")
    bell.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    yes = page.locator(row("Sound")).get_by_role("button", name="Yes")
    expect(yes).to_be_focused()
    expect(yes).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Check again").click()
    assert "Good" in states(page)["Sound"]


def test_all_is_good_on_a_stick(browser: Browser, site: Path) -> None:
    """From a stick every row can be good, by what the browser sees and by what the person says."""
    context = browser.new_context()
    ears = Ears(site.as_uri())
    context.on("request", lambda request: ears.asked(request.url))
    page = context.new_page()
    page.goto((site / PATH).as_uri())
    asked = page.locator(".fu-check__list .ask")
    asked.first.wait_for()
    while asked.count():
        asked.first.get_by_role("button", name="Yes", exact=True).click()
    expect(page.get_by_text("All is good.")).to_be_visible()
    assert len(page.locator(".fu-check__list .good").all()) == len(ROWS)
    assert ears.foreign == []
    context.close()
