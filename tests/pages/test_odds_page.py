"""Your odds on the page: the package's numbers and words, by keyboard, and plain errors."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from windows import OpenPage

from followup.odds import (
    CAREFUL,
    Belief,
    Start,
    at_least_one,
    at_least_one_in_words,
    better,
    better_in_words,
    break_even_in_words,
    cost_of,
    in_words,
    odds,
    own_start,
    people,
    range_in_words,
    waiting_bounds,
    waiting_in_words,
)

PATH = "your-odds.html"


def field(page: Page, label: str) -> Locator:
    """The field with this label."""
    return page.get_by_label(label, exact=True)


def fill(page: Page, yes: str = "2", no: str = "5", waiting: str = "0", guess: str = "4") -> None:
    """Type the guess and the counts, and ask for the odds by the Enter key."""
    for label, words in (("Your guess", guess), ("Yes", yes), ("No", no)):
        field(page, label).fill(words)
    field(page, "Still waiting").fill(waiting)
    field(page, "Still waiting").press("Enter")


def shown(page: Page) -> str:
    """All that the answer says, on one line."""
    return " ".join(page.locator(".fu-odds__out").inner_text().split())


@pytest.mark.parametrize(("yes", "no"), [(0, 0), (1, 7), (2, 5), (0, 40), (12, 0), (100_000, 3)])
def test_the_same_as_the_package(open_page: OpenPage, yes: int, no: int) -> None:
    """The same counts give the same words, odds and people on the page and in the package."""
    page = open_page(PATH)
    fill(page, str(yes), str(no))
    belief = Belief(yes, no)
    answer = shown(page)
    for sentence in in_words(belief):
        assert sentence in answer
    assert odds(belief.chance) in answer
    low, high = people(belief.range())
    assert page.locator(".fu-odds__out .fu-people .yes").count() == low
    assert page.locator(".fu-odds__out .fu-people .maybe").count() == high - low
    assert page.evaluate("document.activeElement.className") == "fu-odds__out"


def test_waiting_and_the_guess(open_page: OpenPage) -> None:
    """Those who have not answered count as neither, and the page says what they could change."""
    page = open_page(PATH)
    fill(page, waiting="3", guess="9")
    assert waiting_in_words(3, waiting_bounds(Belief(2, 5), 3)) in shown(page)
    assert "9 in 10 you guessed" in shown(page)


@pytest.mark.parametrize(
    ("choice", "start"), [("careful", CAREFUL), ("own", own_start("0.4", "8"))]
)
def test_another_starting_guess(open_page: OpenPage, choice: str, start: Start) -> None:
    """A careful or an own starting guess gives the package's numbers at once."""
    page = open_page(PATH)
    fill(page)
    page.get_by_label("Where you start").select_option(choice)
    if choice == "own":
        field(page, "Your own starting guess").fill("40")
        field(page, "How sure are you").fill("8")
    assert range_in_words(Belief(2, 5, start)) in shown(page)


def test_the_slider(open_page: OpenPage) -> None:
    """The arrow keys move the slider, which keeps the focus and says the chance in words."""
    page = open_page(PATH)
    fill(page)
    slider = page.get_by_label("In the next follow-ups")
    slider.focus()
    slider.press("ArrowRight")
    words = at_least_one_in_words(6, at_least_one(Belief(2, 5), 6))
    assert words in shown(page)
    expect(slider).to_be_focused()
    assert words in str(slider.get_attribute("aria-valuetext"))


def test_when_it_is_worth_it(open_page: OpenPage) -> None:
    """Your own minutes and money give the break-even chance of the package."""
    page = open_page(PATH)
    fill(page)
    field(page, "Time for one follow-up").fill("45")
    field(page, "What you pay for it").fill("3.50")
    field(page, "What one hour of yours is worth").fill("18")
    field(page, "What a yes is worth to you").fill("900")
    assert break_even_in_words(cost_of(45, "3.50", 18), 900) in shown(page)
    field(page, "What a yes is worth to you").fill("")
    assert "Fill in all four numbers" in shown(page)


def test_with_and_without(open_page: OpenPage) -> None:
    """Counts without a follow-up are compared, with the words of the package."""
    page = open_page(PATH)
    fill(page)
    field(page, "Yes without a follow-up").fill("1")
    field(page, "No without a follow-up").fill("20")
    assert better_in_words(better(Belief(2, 5), Belief(1, 20))) in shown(page)


@pytest.mark.parametrize("wrong", ["", "-1", "2.5", "two", "1000000001", "1e3"])
def test_a_count_that_is_none(open_page: OpenPage, wrong: str) -> None:
    """A wrong count is one plain sentence at its field, which gets the focus; nothing is shown."""
    page = open_page(PATH, fresh=True)
    fill(page, no=wrong)
    told = page.locator(".fu-error", has_text="No: type a whole number from 0 to 1,000,000,000.")
    expect(told).to_be_visible()
    expect(field(page, "No")).to_be_focused()
    expect(field(page, "No")).to_have_attribute("aria-invalid", "true")
    expect(page.locator(".fu-odds__out")).not_to_be_visible()
    fill(page)
    expect(page.locator(".fu-odds__out")).to_be_visible()
    assert "NaN" not in shown(page)


def test_a_change_is_announced(open_page: OpenPage) -> None:
    """A polite region says the new odds whenever a number changes."""
    page = open_page(PATH)
    fill(page)
    field(page, "Yes").fill("3")
    region = page.locator("fu-odds [aria-live=polite]")
    assert region.text_content() == " ".join(in_words(Belief(3, 5)))
