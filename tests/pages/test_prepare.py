"""Prepare a real call: one's own words in a practice call, a sheet for the phone, the record."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import pytest
from places import ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage, Windows, at_rest, violations

sys.path.append(str(ROOT / "tests/calls"))
from hostile_words import PIECES, values

CLOCK = """window.Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : ["2026-03-20T12:00:00"])) }
}"""
WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
TOLD = "We need somebody with more experience."


@pytest.fixture
def windows(open_page: OpenPage, all_windows: Windows) -> Windows:
    """The windows of all tests, which fail if a request left home or an error was heard."""
    assert open_page == all_windows.open
    return all_windows


def opened(windows: Windows) -> Page:
    """The page on a phone of its own, on a day of ours."""
    context = windows.own_device()
    context.add_init_script(CLOCK)
    page = context.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    page.emulate_media(reduced_motion="reduce")
    page.goto(windows.home + "prepare.html")
    page.get_by_label("Which company").wait_for()
    return page


def prepare(page: Page, moment: str = "They said no.") -> None:
    """Tell of a call, and make it."""
    page.get_by_label("Which company").fill("Birch Bakery")
    page.get_by_label("Which job").fill("pastry cook")
    page.get_by_label("Your name").fill("Hamid رضایی")
    page.get_by_label("Who will you speak with").fill("Susan Park")
    page.get_by_label(moment).check()
    page.get_by_label("When was that").fill("2026-03-18")
    page.get_by_label("What did they tell you").fill(TOLD)
    page.get_by_text("More for your call sheet").click()
    page.get_by_label("Their telephone number").fill("604 555 0142")
    page.get_by_label("Your own number").fill("778 555 0199")
    page.get_by_role("button", name="Make my call").click()
    page.locator(".fu-sheet-card").wait_for()


def plant(page: Page, **more: str) -> None:
    """Keep one prepared call with these words, and no other."""
    names = ("you", "employer", "job", "when", "told", "ask", "number", "mine", "hours")
    prepared = {**dict.fromkeys(names, ""), "moment": "rejected", **more}
    entry = {"id": "p1", "employer": more["job"], "day": "2026-03-21", "say": more["told"]}
    kept = {"format": 2, "revision": 1, "names": [], "entries": [{**entry, "prepared": prepared}]}
    page.evaluate("text => localStorage.setItem('follow-up.plans', text)", json.dumps(kept))


def test_the_whole_way(windows: Windows) -> None:
    """From what was told over the practice call and the sheet to the record, which learns it."""
    page = opened(windows)
    prepare(page)
    assert violations(page) == []
    assert not page.evaluate(WIDER)
    page.get_by_role("link", name="Practise this call").click()
    page.get_by_role("button", name="Start the call").wait_for()
    assert re.search(r"calls/own-after-a-no\.html#plan=\w+$", page.url)
    expect(page.locator("fu-call")).to_contain_text(f"On Wednesday they told you: “{TOLD}”")
    expect(page.locator(".fu-practice-person")).to_have_count(1)
    page.get_by_role("button", name="Start the call").click()
    expect(page.locator(".fu-phone .fu-practice-person")).to_be_visible()
    expect(page.locator(".fu-phone__line bdi")).to_have_text(TOLD)
    assert violations(page) == []
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("button", name="Yes, stop").click()
    review = page.locator(".fu-review")
    expect(review).to_contain_text("They say nothing about a real employer.")
    assert review.locator(".fu-practice-person").count() == 1 + page.locator(".fu-moment").count()
    page.get_by_role("link", name="Go to your call sheet").click()
    page.get_by_role("button", name="I made this call").click()
    page.wait_for_url("**/your-record.html#write")
    form = page.locator(".fu-record__form")
    expect(form.get_by_label("Employer")).to_have_value("Birch Bakery")
    expect(form.get_by_role("textbox", name="Job")).to_have_value("pastry cook")
    expect(form.get_by_label("How you asked")).to_have_value("phone")
    expect(form.get_by_label("Before this")).to_have_value("rejected")
    form.get_by_label("They told me something I can use").check()
    form.get_by_role("button", name="Write it down").click()
    page.locator(".fu-record__all").wait_for()
    page.goto(windows.home + "prepare.html")
    page.get_by_role("button", name="Prepare another call").click()
    expect(page.get_by_label("Your name")).to_have_value("Hamid رضایی")
    page.get_by_label("Which company").fill("birch bakery")
    expect(page.locator("fu-prepare")).to_contain_text(
        "In your record: 20 March 2026, Birch Bakery."
    )
    expect(page.get_by_label("Which job")).to_have_value("pastry cook")


def test_own_words_become_the_first_sentence(windows: Windows) -> None:
    """A first sentence that was said well in own words is offered for the sheet, as it was said."""
    page = opened(windows)
    # A seed is one number. With this one the person who is called has time.
    page.add_init_script("crypto.getRandomValues = (into) => into.fill(2)")
    prepare(page)
    mine = "Hello Susan Park, my name is Hamid رضایی. Thank you for the interview. Can we talk now?"
    page.get_by_role("link", name="Practise this call").click()
    page.get_by_role("button", name="Start the call").click()
    field = page.locator(".fu-own textarea")
    page.locator(".fu-phone__pill", has_text="one question").first.click()
    page.get_by_role("button", name="Say it your own way").click()
    field.fill(mine)
    field.press("Enter")
    page.locator(".fu-own__answer").get_by_role("button", name="Yes").click()
    page.get_by_role("button", name="Hang up").click()
    page.get_by_role("button", name="Yes, hang up").click()
    page.get_by_role("button", name="Make it my first sentence").click()
    page.get_by_role("link", name="Go to your call sheet").click()
    expect(page.locator(".fu-sheet-card")).to_contain_text(mine)


def test_the_sheet_is_one_screen_and_half_a_page(windows: Windows) -> None:
    """All of the sheet fits on a small phone, and on half a sheet of paper nothing else stands."""
    page = opened(windows)
    prepare(page)
    sheet = page.locator(".fu-sheet-card")
    box = sheet.bounding_box()
    assert box
    assert box["height"] <= 600
    expect(sheet).to_contain_text("Hello Susan Park, this is Hamid رضایی.")
    expect(sheet).to_contain_text("My number is 778 555 0199. Again, 778 555 0199.")
    assert sheet.get_by_role("link").get_attribute("href") == "tel:6045550142"
    page.set_viewport_size({"width": 700, "height": 900})  # as wide as paper
    page.emulate_media(media="print")
    paper = sheet.bounding_box()
    assert paper
    assert paper["y"] + paper["height"] <= 140 / 25.4 * 96 + 1
    assert sheet.evaluate("it => it.scrollHeight <= it.clientHeight + 1")
    assert not page.locator("h1, footer, .fu-row").filter(visible=True).count()


def test_the_skip_link_leaves_what_was_typed(windows: Windows) -> None:
    """A link to a place of the page makes nothing anew, so no word and no focus is lost."""
    page = opened(windows)
    page.get_by_label("Which company").fill("Birch Bakery")
    page.get_by_role("link", name="Skip to").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    at_rest(page)
    expect(page.get_by_label("Which company")).to_have_value("Birch Bakery")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_what_is_missing_is_said(windows: Windows) -> None:
    """Without a company, or what happened, the field says it and has the focus; words stay."""
    page = opened(windows)
    page.get_by_label("Which job").fill("cook")
    page.get_by_role("button", name="Make my call").press("Enter")
    expect(page.get_by_label("Which company")).to_be_focused()
    expect(page.get_by_text("Write its name.")).to_be_visible()
    expect(page.get_by_text("What happened? Choose one.")).to_be_visible()
    expect(page.get_by_label("Which job")).to_have_value("cook")


def test_a_prepared_call_is_a_plan(windows: Windows) -> None:
    """It stands among the plans, goes into their file, and is deleted with all practice."""
    page = opened(windows)
    prepare(page, "I applied, and I have heard nothing.")
    expect(page.locator("fu-prepare")).to_contain_text("It is early.")
    page.goto(windows.home + "practise.html")
    page.get_by_role("link", name="See my call sheet").wait_for()
    # The list of calls is empty, so it is saved once a call was played.
    page.goto(windows.home + "calls/own-after-applying.html")
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("button", name="Yes, stop").click()
    page.locator(".fu-way-on").wait_for()
    page.goto(windows.home + "practise.html")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save to a file").click()
    saved = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert saved["plans"]["entries"][0]["prepared"]["job"] == "pastry cook"
    page.get_by_role("button", name="Delete all practice calls").click()
    page.get_by_role("button", name="Yes, delete").click()
    expect(page.get_by_text("Deleted. The list is empty.")).to_be_visible()
    page.goto(windows.home + "prepare.html")
    page.get_by_label("Which company").wait_for()
    assert not page.locator(".fu-sheet-card").count()


def test_own_words_are_heard_in_a_prepared_call(windows: Windows) -> None:
    """A sentence with one's own name and day is heard, and the review found the name."""
    page = opened(windows)
    prepare(page)
    page.add_init_script("crypto.getRandomValues = (into) => into.fill(2)")  # somebody picks up
    page.goto(windows.home + "calls/own-after-a-no.html")
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="You write one question on paper").click()
    page.get_by_role("button", name="Say it your own way").click()
    page.locator(".fu-own textarea").fill(
        "Hello, Hamid here, I thank you for the interview on Wednesday. You have a minute?"
    )
    page.get_by_role("button", name="Say it", exact=True).click()
    answer = page.locator(".fu-own__answer")
    expect(answer).to_contain_text("Thanks for meeting me. Is now a good time?")
    assert not set(answer.inner_text()) & set("{}")
    answer.get_by_role("button", name="Yes").click()
    expect(page.locator(".fu-phone__line")).to_contain_text("Hamid رضایی")
    page.get_by_role("button", name="Hang up").click()
    page.get_by_role("button", name="Yes, hang up").click()
    parts = page.locator(".fu-review__own .fu-own__parts li.on")
    expect(parts.first).to_contain_text("your name")
    assert violations(page) == []


def test_hostile_words_only_stand_there(windows: Windows) -> None:
    """Planted in every field, nothing runs, no brace is left, and the page stays as wide."""
    page = opened(windows)
    for value in [*PIECES[:24], *values(120)[-10:]]:
        plant(page, **dict.fromkeys(("you", "employer", "job", "told", "number", "mine"), value))
        page.goto(windows.home + "calls/own-after-a-no.html")
        page.get_by_role("button", name="Start the call").wait_for()
        check_harmless(page, value)
        page.get_by_role("button", name="Start the call").click()
        check_harmless(page, value)
        page.goto(windows.home + "prepare.html")
        page.locator(".fu-sheet-card").wait_for()
        assert page.evaluate("window.bad") is None, value
        assert not page.evaluate(WIDER), value


def check_harmless(page: Page, value: str) -> None:
    """Nothing of a value ran, and no brace is left where the call is shown."""
    shown: Any = page.locator("fu-call").inner_text()
    assert page.evaluate("window.bad") is None, value
    assert not set(shown) & set("{}\ue000"), value
    assert not page.locator("fu-call :is(script, img)").count(), value
    assert not page.evaluate(WIDER), value


def test_without_words_a_call_says_the_usual_ones(windows: Windows) -> None:
    """Nobody has to prepare a call to play it, and in a room nobody's own words are shown."""
    page = opened(windows)
    page.goto(windows.home + "calls/own-after-interview.html")
    expect(page.locator(".fu-brief")).to_contain_text("You are Amina Salehi.")
    expect(page.get_by_role("link", name="Prepare my call").first).to_be_visible()
    plant(page, you="Bo", job="cook", told="No.")
    page.goto(windows.home + "room/vote.html")
    page.get_by_role("button", name="Your own call after a no").click()
    expect(page.locator("fu-vote")).to_contain_text("You are Amina Salehi.")
    assert "{" not in page.locator("fu-vote").inner_text()
