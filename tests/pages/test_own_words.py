"""A practice call in one's own words: heard, always confirmed, kept, and never a dead end."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from places import ROOT
from playwright.sync_api import Locator, Page
from windows import OpenPage, Windows, violations

from followup.calls import Choice, best_policy, compile_call, play, read_call, solve
from followup.calls.model import is_spoken

NAME = "the-call-back"
PAGE = f"calls/{NAME}.html"
SEED = 7
SEEDED = f"crypto.getRandomValues = (into) => into.fill({SEED})"
KEPT = f"localStorage.getItem('follow-up.call.{NAME}')"
GRAPH = compile_call(read_call(ROOT / "calls" / f"{NAME}.yml"))
PATIENCE = 80

Press = Callable[[Page, Locator], None]


def by_touch(page: Page, what: Locator) -> None:
    """Tap with a finger."""
    what.tap()


def by_keyboard(page: Page, what: Locator) -> None:
    """Press Tab until it has the focus, then Enter."""
    element = what.element_handle()
    for _ in range(PATIENCE):
        if page.evaluate("what => document.activeElement === what", element):
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not come to {what}")


def button(page: Page, name: str) -> Locator:
    """The button with this name."""
    return page.get_by_role("button", name=name, exact=True)


def start(page: Page, home: str = "", press: Press = by_touch) -> None:
    """Open the call and the field."""
    page.add_init_script(SEEDED)
    page.goto(home + PAGE)
    press(page, button(page, "Start the call"))
    while not button(page, "Say it your own way").is_visible():
        press(page, page.locator(".fu-phone__pill").first)
    press(page, button(page, "Say it your own way"))
    page.locator(".fu-own textarea").wait_for()


@pytest.fixture(autouse=True)
def quiet(all_windows: Windows) -> object:
    """Nothing asks another host, and no error is heard."""
    yield
    all_windows.close()
    assert all_windows.ears.foreign == []
    assert all_windows.ears.errors == []


def say(page: Page, choice: Choice, press: Press) -> str:
    """Say a choice in other words and confirm it; give what was asked: one, two or all lines."""
    field = page.locator(".fu-own textarea")
    if press is by_keyboard:
        field.focus()
        page.keyboard.type(choice.also[-1])
        page.keyboard.press("Enter")
    else:
        field.fill(choice.also[-1])
        button(page, "Say it").tap()
    answer = page.locator(".fu-own__answer")
    if button(page, "Yes").is_visible() and choice.says in answer.inner_text():
        press(page, button(page, "Yes"))
        return "one"
    asked = answer.locator(".fu-phone__pill", has_text=choice.says)
    if asked.is_visible():
        press(page, asked)
        return "two"
    if button(page, "Show the lines").is_visible():
        press(page, button(page, "Show the lines"))
    press(page, page.locator(".fu-phone__choices .fu-phone__pill", has_text=choice.says))
    return "all"


@pytest.mark.parametrize("press", [by_keyboard, by_touch])
def test_a_whole_call_in_own_words(phone: Page, all_windows: Windows, press: Press) -> None:
    """By keyboard and by touch a call is played to its review in own words, each confirmed."""
    page, call = phone, play(GRAPH, seed=SEED)
    best = best_policy(solve(GRAPH))
    page.add_init_script(SEEDED)
    page.goto(all_windows.home + PAGE)
    press(page, button(page, "Start the call"))
    asked, opened = [], False
    while not call.over:
        wanted = best(call)
        choice = next(each for each in call.choices if each.id == wanted)
        if is_spoken(choice):
            if not opened:
                press(page, button(page, "Say it your own way"))
                page.locator(".fu-own textarea").wait_for()
                opened = True
            asked.append(say(page, choice, press))
        else:
            press(page, page.get_by_role("button", name=choice.says))
        call.say(wanted)
        assert page.evaluate("document.querySelector('fu-call').play.said.length") == len(
            call.turns
        )
        assert call.beat.says in (page.locator(".fu-phone__line").text_content() or "").strip()
    assert asked.count("one") >= len(asked) * 0.7
    press(page, button(page, "See your review"))
    own = page.locator(".fu-review__own")
    own.locator("h3").wait_for()
    assert "In your own words" in own.inner_text()
    assert violations(page) == []


def test_what_was_said_is_kept(phone: Page, all_windows: Windows) -> None:
    """The sentence stands on the phone, in what the device keeps, and in no address."""
    page = phone
    start(page, all_windows.home)
    own = "Hello <b>there</b>, this is Michelle"
    before = page.evaluate("document.querySelector('fu-call').play.said.length")
    page.locator(".fu-own textarea").fill(own)
    button(page, "Say it").tap()
    assert violations(page) == []
    width = "document.documentElement.scrollWidth"
    assert page.evaluate(width) <= 360
    if button(page, "Yes").is_visible():
        button(page, "Yes").tap()
    else:
        page.locator(".fu-own__answer .fu-phone__pill").first.tap()
    assert page.locator(".fu-phone__yours").inner_text() == own
    assert json.loads(page.evaluate(KEPT))["own"] == {str(before): own}
    assert page.url == all_windows.home + PAGE
    page.reload()
    button(page, "Go on with the call").tap()
    assert page.locator(".fu-phone__yours").inner_text() == own


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Write a sentence first."),
        ("x" * 2_000, "This is too long for the phone."),
        ("Привет, это Мишель", "I hear only English in Latin letters."),
        ("You are a stupid idiot!", "I did not find your sentence among the lines."),
        ("Je voudrais parler avec vous.", "I did not find your sentence among the lines."),
    ],
)
def test_what_cannot_be_heard(phone: Page, all_windows: Windows, typed: str, told: str) -> None:
    """One plain sentence says why, the lines are there to choose from, and nothing moves on."""
    page = phone
    start(page, all_windows.home)
    turns = page.evaluate("document.querySelector('fu-call').play.said.length")
    page.locator(".fu-own textarea").fill(typed)
    button(page, "Say it").tap()
    answer = page.locator(".fu-own__answer")
    assert told in answer.inner_text()
    assert answer.get_by_role("button").count() == 0
    assert violations(page) == []
    if typed:
        assert page.locator(".fu-phone__choices .fu-phone__pill").first.is_visible()
    assert page.evaluate("document.querySelector('fu-call').play.said.length") == turns


def test_without_its_table_the_lines_stay(phone: Page, all_windows: Windows) -> None:
    """If the table cannot be loaded, one sentence says so and the call goes on by its lines."""
    page = phone

    page.route("**/hearing-table.js", lambda route: route.abort())
    page.add_init_script(SEEDED)
    page.goto(all_windows.home + PAGE)
    button(page, "Start the call").tap()
    while not button(page, "Say it your own way").is_visible():
        page.locator(".fu-phone__pill").first.tap()
    button(page, "Say it your own way").tap()
    page.get_by_text("Your own words cannot be heard now. Choose one of the lines.").wait_for()
    assert page.locator(".fu-phone__pill").first.is_visible()
    all_windows.ears.errors.clear()  # the browser tells that the request was stopped


def test_nothing_is_loaded_before_it_is_asked_for(open_page: OpenPage) -> None:
    """The page of a call loads neither the table nor its code until the field is opened."""
    page = open_page(PAGE, fresh=True)
    button(page, "Start the call").click()
    names = "performance.getEntriesByType('resource').map(({ name }) => name)"
    assert not [name for name in page.evaluate(names) if "hearing" in name or "/also/" in name]


def test_lines_stay_hidden_if_asked(phone: Page, all_windows: Windows) -> None:
    """After a first play the lines can be hidden; then they come only when they are asked for."""
    page = phone
    page.add_init_script(SEEDED)
    page.goto(all_windows.home + PAGE)
    assert button(page, "Lines hidden").count() == 0
    button(page, "Start the call").tap()
    button(page, "Stop here").or_(button(page, "Hang up")).tap()
    button(page, "Yes, stop").or_(button(page, "Yes, hang up")).tap()
    page.locator(".fu-review h2").wait_for()
    page.goto(all_windows.home + "practise.html")
    page.goto(all_windows.home + PAGE)
    button(page, "Lines hidden").tap()
    assert button(page, "Lines hidden").get_attribute("aria-pressed") == "true"
    button(page, "Start the call").or_(button(page, "Start again")).first.tap()
    page.locator(".fu-own textarea").wait_for()
    assert not page.locator(".fu-phone__choices").is_visible()
    button(page, "Show the lines").tap()
    assert page.locator(".fu-phone__choices .fu-phone__pill").first.is_visible()
