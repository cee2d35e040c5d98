"""A press counts once: the second tap of a double tap, and a key that is held, say nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page
from sampling import sample
from windows import OpenPage, Windows

# A clock for web/components/taps.js that stands still until a test puts it on.
CLOCK = """(() => {
  Object.assign(window, { at: 10_000, late: 0 })
  performance.now = () => window.at
  Object.defineProperty(Event.prototype, "timeStamp", { get: () => window.at - window.late })
})()"""
"""A press is heard `late` milliseconds after the finger was there."""

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
        where = middle(where)
    page.mouse.click(*where)
    return where


def middle(where: Locator) -> tuple[float, float]:
    """Bring something into sight; give its middle."""
    where.scroll_into_view_if_needed()
    box = where.bounding_box()
    assert box
    return (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


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
        page.locator(".fu-review h2").wait_for()  # its chances are fetched first
    assert tries >= 3


@pytest.mark.parametrize("gap", GAPS)
def test_other_buttons_count_once(page: Page, all_windows: Windows, gap: int) -> None:
    """Nobody stops, changes the words twice or begins anew by a double tap."""
    open_call(page, all_windows, "the-bank")
    twice(page, page.get_by_role("button", name="Start the call"), gap)
    for name in ("Simple English", "Sound"):
        switch = page.get_by_role("button", name=name)
        twice(page, switch, gap)
        assert switch.get_attribute("aria-pressed") == "true"
    for answer in ("No, go on", ""):
        twice(page, page.get_by_role("button", name="Stop here", exact=True), gap)
        assert page.get_by_role("group", name="Stop here?").is_visible()
        if answer:
            twice(page, page.get_by_role("button", name=answer), gap)
            assert page.get_by_role("group", name="Stop here?").is_hidden()
    twice(page, page.get_by_role("button", name="Yes, stop"), gap)
    assert page.locator(".fu-review h2").first.inner_text() == "You stopped"
    twice(page, page.get_by_role("button", name="Take it out"), gap)
    page.get_by_text("It is not in your practice calls any more.").wait_for()
    kept = page.evaluate("Object.values(localStorage).join().split('the-bank').length - 1")
    assert kept == 0
    twice(page, page.get_by_role("button", name="Make this call go badly"), gap)
    assert page.locator(".fu-brief").is_visible()
    twice(page, page.get_by_role("button", name="Start the call"), gap)
    assert page.evaluate(TURNS) == 0


def test_a_slow_phone(page: Page, all_windows: Windows) -> None:
    """A second tap that is heard late, since the phone was busy, is still the second tap."""
    open_call(page, all_windows, "the-bank")
    later(page, 1000)
    place = tap(page, page.get_by_role("button", name="Start the call"))
    later(page, 1100)
    page.evaluate("window.late = 800")
    tap(page, page.locator(".fu-phone__pill").first)
    tap(page, place)
    assert page.evaluate(TURNS) == 0
    page.evaluate("window.late = 0")
    tap(page, page.locator(".fu-phone__pill").first)
    assert page.evaluate(TURNS) == 1


def test_a_slow_finger(page: Page, all_windows: Windows) -> None:
    """A second tap that begins too soon does not count either when the finger stays long."""
    open_call(page, all_windows, "the-bank")
    later(page, 1000)
    tap(page, page.get_by_role("button", name="Start the call"))
    page.mouse.move(*middle(page.locator(".fu-phone__pill").first))
    for wait, turns in ((250, 0), (49, 0), (1, 1)):
        later(page, wait)
        page.mouse.down()
        later(page, 300)
        page.mouse.up()
        assert page.evaluate(TURNS) == turns


def test_a_finger_rests_while_a_key_is_pressed(page: Page, all_windows: Windows) -> None:
    """A press that began before a key chose is not taken for the next choice."""
    open_call(page, all_windows, "the-bank")
    tap(page, page.get_by_role("button", name="Start the call"))
    later(page, 1000)
    pill = page.locator(".fu-phone__pill").first
    pill.focus()
    page.mouse.move(*middle(pill))
    page.mouse.down()
    later(page, 100)
    page.keyboard.press("Enter")
    assert page.evaluate(TURNS) == 1
    later(page, 1000)
    page.locator(".fu-phone__pill").first.evaluate(
        "pill => pill.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))"
    )
    assert page.evaluate(TURNS) == 1
    page.mouse.up()


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
    twice(page, page.get_by_role("button", name="Count again"), gap)
    assert field.input_value() == "3"
    twice(page, page.locator(".fu-vote__foot .fu-button"), gap)
    twice(page, page.locator(".fu-vote__live .fu-button").first, gap)
    assert page.evaluate("document.querySelector('fu-vote').play.turns.length") == 1


@pytest.mark.parametrize("gap", GAPS)
def test_a_room_stays(page: Page, all_windows: Windows, gap: int) -> None:
    """A double click never leaves a room's call, wherever the question stands."""
    page.goto(f"{all_windows.home}room/vote.html")
    twice(page, page.locator(".fu-vote__calls button").first, gap)
    page.get_by_role("button", name="Start the call").wait_for()
    twice(page, page.get_by_role("button", name="Start the call"), gap)
    leave = page.get_by_role("button", name="Leave this call")
    question = page.get_by_text("Leave this call?")
    for answer in ("No, go on", "Yes, leave"):
        twice(page, leave, gap)
        assert question.is_visible()
        twice(page, page.get_by_role("button", name=answer), gap)
        assert question.is_hidden()
    assert page.locator(".fu-vote__calls").is_visible()


def test_the_site_is_unhurried(open_page: OpenPage) -> None:
    """Elsewhere in the tests the clock of taps runs ahead, so that presses count at once."""
    page = open_page("index.html")
    assert page.evaluate("-performance.now() + performance.now()") >= 1000
