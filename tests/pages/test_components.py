"""The components whole way through: the theme, the guess, the filter of the sources."""

from __future__ import annotations

import pytest
from places import ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage

from followup.odds import odds
from followup.pictures import people_in_words
from followup.words import say
from followup_site.evidence import STRENGTHS, read_ledger

PAPER = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(251, 246, 236)", "rgb(18, 23, 28)"
LEDGER = read_ledger((ROOT / "docs/evidence.yml").read_text(encoding="utf-8"), "evidence.yml")


@pytest.mark.parametrize(
    ("scheme", "first", "then"), [("light", LIGHT, DARK), ("dark", DARK, LIGHT)]
)
def test_theme_switches_and_stays(open_page: OpenPage, scheme: str, first: str, then: str) -> None:
    """The device decides until the reader does; the choice stays, also on the next page."""
    page = open_page("index.html", scheme=scheme, fresh=True)
    assert page.evaluate(PAPER) == first
    other = "dark" if scheme == "light" else "light"
    button = page.get_by_role("button", name=f"Use {other} colours")
    button.focus()
    page.keyboard.press("Enter")
    assert page.evaluate(PAPER) == then
    expect(page.get_by_role("button", name=f"Use {scheme} colours")).to_be_focused()
    page.reload()
    assert page.evaluate(PAPER) == then
    page.goto(page.url.replace("index.html", "stories/john.html"))
    assert page.evaluate(PAPER) == then
    page.get_by_role("button", name=f"Use {scheme} colours").click()
    assert page.evaluate(PAPER) == first


def test_theme_works_without_a_storage(open_page: OpenPage) -> None:
    """Where the device keeps nothing, the button still switches this page, there and back."""
    page = open_page("index.html", fresh=True)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })"
    )
    page.reload()
    for paper in (DARK, LIGHT, DARK):
        page.get_by_role("button", name="colours").click()
        assert page.evaluate(PAPER) == paper


def guess(page: Page, words: str) -> None:
    """Type a guess, as the field takes it, and ask for the picture."""
    field = page.get_by_role("spinbutton")
    field.fill("")
    field.press_sequentially(words)
    field.press("Enter")


@pytest.mark.parametrize("words", ["", "-1", "101", "50.5", "abc", "1e9", "--"])
def test_a_guess_that_is_none(open_page: OpenPage, words: str) -> None:
    """What is no whole number from 0 to 100 gets one plain line, and the focus is back in it."""
    page = open_page("fifty-fifty.html")
    guess(page, words)
    field = page.get_by_role("spinbutton")
    expect(page.get_by_role("alert")).to_have_text("Type a whole number from 0 to 100.")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description("Type a whole number from 0 to 100.")
    expect(page.locator(".fu-guess__answer")).not_to_be_visible()
    guess(page, "20")
    expect(page.locator("#fu-guess-number-error")).to_be_empty()
    expect(field).to_have_attribute("aria-invalid", "false")


@pytest.mark.parametrize("yes", [0, 1, 20, 37, 50, 99, 100])
def test_a_guess_is_shown_as_people(open_page: OpenPage, yes: int) -> None:
    """A guess becomes 100 people, with the same words and odds as in Python, and then the page."""
    page = open_page("fifty-fifty.html")
    still = page.get_by_text("Nobody has counted how many")
    expect(still).not_to_be_visible()
    guess(page, str(yes))
    answer = page.locator(".fu-guess__answer")
    expect(answer).to_be_focused()
    picture = answer.get_by_role("img", name=f"{people_in_words(yes)} get a yes.", exact=True)
    assert picture.locator("i").count() == 100
    assert picture.locator("i.yes").count() == yes
    filled = "icons => icons.findIndex(icon => icon.className !== 'yes')"
    assert picture.locator("i").evaluate_all(filled) == (yes if yes < 100 else -1)
    expect(answer).to_contain_text(f"Your guess: {people_in_words(yes)} get a yes.")
    expect(answer).to_contain_text(f"{yes} per cent")
    expect(answer.locator("b", has_text=" to ")).to_have_text(odds(f"{yes / 100}"))
    expect(answer).to_contain_text("obody has counted")
    expect(still).to_be_visible()


def test_slider_and_number_agree(open_page: OpenPage) -> None:
    """The slider moves the number, and the number moves the slider."""
    page = open_page("fifty-fifty.html")
    slider, number = page.get_by_role("slider"), page.get_by_role("spinbutton")
    slider.focus()
    for key in ("End", "ArrowLeft"):
        page.keyboard.press(key)
    expect(number).to_have_value("99")
    number.fill("20")
    expect(slider).to_have_value("20")


@pytest.mark.parametrize("strength", ["", *STRENGTHS])
def test_filter_shows_the_right_entries(open_page: OpenPage, strength: str) -> None:
    """The filter shows the ledger's entries of one strength, counts them, and says so."""
    page = open_page("sources.html")
    wanted = [e.id for e in LEDGER.entries if e.verified and strength in ("", e.strength)]
    menu = page.get_by_role("combobox", name="Show evidence of this strength")
    n = len(wanted)
    label = say("evidence-count", strength=strength, n=n) if strength else say("page-all", n=n)
    menu.select_option(label=label)
    shown = page.locator("#ledger > li:visible").evaluate_all("items => items.map(i => i.id)")
    assert shown == wanted
    expect(page.locator("output")).to_have_text(f"{len(wanted)} shown" if strength else "")


def test_a_link_reveals_a_filtered_entry(open_page: OpenPage) -> None:
    """A link to an entry shows it, though the filter had hidden it."""
    page = open_page("sources.html")
    page.get_by_role("combobox").select_option("strong")
    entry = page.locator("#too-pushy")
    expect(entry).not_to_be_visible()
    page.evaluate("location.hash = 'too-pushy'")
    expect(entry).to_be_in_viewport()


def test_a_figure_leads_to_its_entry(open_page: OpenPage) -> None:
    """From a figure in a page, one click shows its entry, also after the list was filtered."""
    page = open_page("sources.html")
    page.get_by_role("combobox").select_option("strong")
    page.goto(page.url.replace("sources", "why"))
    page.get_by_role("link", name="weak evidence").first.click()
    expect(page.locator("#thank-you-canada-2017")).to_be_in_viewport()
