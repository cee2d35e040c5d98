"""A press counts once: the second tap of a double tap, and a key that is held, say nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page
from sampling import sample
from windows import OpenPage, Windows

# A clock for web/components/taps.js that stands still until a test puts it on.
CLOCK = "(() => { window.at = 10_000; performance.now = () => window.at })()"
GAPS = (0, 60, 120, 250, 380, 500)
"""How long after a tap the second one of a double tap comes, milliseconds."""

CALL = "document.querySelector('fu-call')"
TURNS = f"{CALL}.play ? {CALL}.play.turns.length : 0"


@pytest.fixture
def page(all_windows: Windows) -> Iterator[Page]:
    """A phone whose clock the test puts on."""
    opened = all_windows.own_device().new_page()
    opened.add_init_script(CLOCK)
    opened.set_viewport_size({"width": 360, "height": 740})
    yield opened
    all_windows.close()


def later(page: Page, milliseconds: int) -> None:
    """Put the clock on."""
    page.evaluate("gap => { window.at += gap }", milliseconds)


def tap(page: Page, where: Locator | tuple[float, float]) -> tuple[float, float]:
    """Tap with a finger or a mouse; give the place."""
    if isinstance(where, Locator):
        where.scroll_into_view_if_needed()
        box = where.bounding_box()
        assert box
        where = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(*where)
    return where


def twice(page: Page, where: Locator, gap: int) -> None:
    """Tap, and tap the same place again so much later."""
    later(page, 1000)
    place = tap(page, where)
    later(page, gap)
    tap(page, place)


def open_call(page: Page, windows: Windows, name: str) -> None:
    """Open a call before its start."""
    page.goto(f"{windows.home}calls/{name}.html")
    page.locator(".fu-brief h2").wait_for()


@pytest.mark.parametrize("gap", GAPS)
def test_a_double_tap_speaks_once(page: Page, all_windows: Windows, gap: int) -> None:
    """From the tap that starts on, through whole calls, one double tap says one line."""
    tries = 0
    for name in sample(("the-bank",), ("the-bank", "front-desk", "no-budget", "after-the-no")):
        open_call(page, all_windows, name)
        twice(page, page.get_by_role("button", name="Start the call"), gap)
        assert page.evaluate(TURNS) == 0
        said = 0
        while not page.evaluate(f"{CALL}.play.over"):
            twice(page, page.locator(".fu-phone__pill").nth(tries % 2), gap)
            said, tries = said + 1, tries + 1
            assert page.evaluate(TURNS) == said
        twice(page, page.get_by_role("button", name="See your review"), gap)
        assert page.locator(".fu-review h2").is_visible()
    assert tries >= 3


@pytest.mark.parametrize("gap", GAPS)
def test_other_buttons_count_once(page: Page, all_windows: Windows, gap: int) -> None:
    """Nobody hangs up, changes the words twice or begins anew by a double tap."""
    open_call(page, all_windows, "the-bank")
    twice(page, page.get_by_role("button", name="Start the call"), gap)
    simple = page.get_by_role("button", name="Simple English")
    twice(page, simple, gap)
    assert simple.get_attribute("aria-pressed") == "true"
    twice(page, page.get_by_role("button", name="Hang up", exact=True), gap)
    assert page.get_by_role("group", name="End the call?").is_visible()
    twice(page, page.get_by_role("button", name="Yes, hang up"), gap)
    assert page.locator(".fu-review h2").inner_text() == "You hung up"
    twice(page, page.get_by_role("button", name="Play again"), gap)
    assert page.evaluate(TURNS) == 0


def test_the_words_change_under_the_finger(page: Page, all_windows: Windows) -> None:
    """A press that began before the words were changed is not taken for the new words."""
    open_call(page, all_windows, "the-bank")
    tap(page, page.get_by_role("button", name="Start the call"))
    later(page, 1000)
    pill = page.locator(".fu-phone__pill").first
    pill.hover()
    page.mouse.down()
    later(page, 100)
    page.evaluate(f"{CALL}.phone.switchEnglish()")
    later(page, 1000)
    page.mouse.up()
    assert page.evaluate(TURNS) == 0
    tap(page, pill)
    assert page.evaluate(TURNS) == 1


def test_a_key_that_is_held_speaks_once(page: Page, all_windows: Windows) -> None:
    """Enter that repeats makes no second choice, and a screen reader's press counts."""
    open_call(page, all_windows, "the-bank")
    later(page, 1000)
    page.get_by_role("button", name="Start the call").focus()
    for _ in range(5):
        page.keyboard.down("Enter")
        later(page, 1000)
        page.locator(".fu-phone__pill").first.focus()
    page.keyboard.up("Enter")
    assert page.evaluate(TURNS) == 0
    page.locator(".fu-phone__pill").first.evaluate("pill => pill.click()")
    assert page.evaluate(TURNS) == 1


def test_a_tap_counts_again_soon(page: Page, all_windows: Windows) -> None:
    """Six tenths of a second after a line was said the next one can be."""
    open_call(page, all_windows, "the-bank")
    for wait, turns in ((1000, 0), (599, 0), (1, 1), (599, 1), (1, 2)):
        later(page, wait)
        tap(page, page.locator(".fu-brief .fu-button, .fu-phone__pill").first)
        assert page.evaluate(TURNS) == turns


@pytest.mark.parametrize("gap", GAPS)
def test_a_room_counts_once(page: Page, all_windows: Windows, gap: int) -> None:
    """On the wall, too, a double click neither skips what was voted nor leaves the call."""
    page.goto(f"{all_windows.home}room/vote.html")
    twice(page, page.locator(".fu-vote__calls button").first, gap)
    start = page.get_by_role("button", name="Start the call")
    start.wait_for()
    twice(page, start, gap)
    field = page.locator(".fu-vote__form input").first
    assert field.is_visible()
    later(page, 1000)
    field.fill("3")
    twice(page, page.locator(".fu-vote__foot .fu-button"), gap)
    assert page.evaluate("document.querySelector('fu-vote').play.turns.length") == 0
    twice(page, page.locator(".fu-vote__live .fu-button").first, gap)
    assert page.evaluate("document.querySelector('fu-vote').play.turns.length") == 1


def test_the_site_is_unhurried(open_page: OpenPage) -> None:
    """Elsewhere in the tests the clock of taps runs ahead, so that presses count at once."""
    page = open_page("index.html")
    assert page.evaluate("-performance.now() + performance.now()") >= 1000
