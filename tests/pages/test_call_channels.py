"""A call by email, by text message or in person, as a page shows it."""

from __future__ import annotations

import re

import pytest
from places import ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage, violations

from followup.calls import read_call
from followup.exercises import practise
from followup_site.serving.static_server import StaticServer

EMAIL = "calls/the-email-next-morning.html"
TEXT = "calls/text-to-a-shift-manager.html"
VISIT = "calls/walking-in.html"
LETTER = (
    "Thank you for your advice – I signed up",
    "Dear Ms. Reyes, we spoke yesterday about the warehouse job. I have news.",
    "Thank you for your time, and for telling me the reason. It helped me.",
    "Last night I signed up for an English course.",
    "May I write to you again when I have finished the course?",
    "Kind regards, John Castillo, 604 555 0142",
)


def begin(open_page: OpenPage, address: str, width: int = 360) -> Page:
    """Return a page on which the call has begun."""
    page = open_page(address, width=width, fresh=True)
    page.emulate_media(reduced_motion="reduce")
    page.locator(".fu-brief .fu-button").press("Enter")
    return page


def say(page: Page, words: str) -> None:
    """Say a line, with the keyboard."""
    page.locator(".fu-phone__pill", has_text=words.replace("604 555", "604")[:30]).press("Enter")


@pytest.mark.parametrize(
    ("address", "leave"), [(EMAIL, "Send nothing"), (TEXT, "Send nothing"), (VISIT, "Leave")]
)
def test_what_belongs_to_the_phone_stays_there(
    open_page: OpenPage, address: str, leave: str
) -> None:
    """No clock, no ring and no voice where there is no phone, and another word for leaving."""
    page = begin(open_page, address)
    expect(page.get_by_role("button", name=leave, exact=True)).to_be_visible()
    for gone in ("Sound", "Hear it", "Hang up"):
        expect(page.get_by_role("button", name=gone, exact=True)).to_have_count(0)
    expect(page.locator(".fu-phone__top")).not_to_contain_text("00:")
    expect(page.locator(".fu-frame > *").first).to_be_visible()
    assert violations(page) == []


def test_an_email_grows_and_can_be_copied(open_page: OpenPage) -> None:
    """Each part stands in the letter, what an inbox shows stands above, own names go in."""
    page = begin(open_page, EMAIL)
    expect(page.get_by_role("group", name="Write the subject")).to_be_visible()
    for number, words in enumerate(LETTER[:-1]):
        say(page, words)
        shown = page.locator(".fu-letter")
        expect(shown).to_contain_text(words)
        expect(shown.locator(".fu-inbox")).to_contain_text(LETTER[min(number, 1)][:20])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    say(page, LETTER[-1])
    while page.locator(".fu-phone__pill").count():
        page.locator(".fu-phone__pill").first.press("Enter")
    page.get_by_role("button", name="See your review").press("Enter")
    sent = page.locator(".fu-sent .fu-letter__text").first
    expect(sent).to_contain_text("To: Dana Reyes")
    page.get_by_label("Your name").fill("Amina Yusuf")
    page.get_by_label("Their name").fill("Kim Lee")
    expect(sent).to_contain_text("Dear Kim Lee, we spoke")
    expect(sent).to_contain_text("Kind regards, Amina Yusuf")
    expect(page.locator(".fu-review")).to_contain_text("in this practice email")
    assert violations(page) == []


def test_a_text_message_is_a_bubble(open_page: OpenPage) -> None:
    """What is written together is one bubble, with its time above."""
    page = begin(open_page, TEXT)
    say(page, "(You write now")
    say(page, "Hi Jo, Sam here")
    say(page, "Do you need anybody")
    expect(page.locator(".fu-bubbles__open")).to_contain_text("Tuesday. Do you need anybody")
    say(page, "I can start at five")
    bubble = page.locator(".fu-bubbles__you").first
    expect(bubble).to_contain_text("Monday or later? I can start at five. Sam")
    expect(page.locator(".fu-bubbles__scene").first).to_be_visible()


EACH = pytest.mark.parametrize(
    "call",
    ["after-the-no", "the-email-next-morning", "text-to-a-shift-manager", "walking-in"],
)
MOST_TURNS = 30
ON = ".fu-phone__pill, .fu-call__stage .fu-button"
AT = f"document.activeElement.matches({ON!r})"


def on_by_keyboard(page: Page) -> None:
    """Press Tab until a line, or the button to the review, has the focus; then Enter."""
    for _ in range(20):
        if page.evaluate(AT):
            break
        page.keyboard.press("Tab")
    assert page.evaluate(AT)
    page.keyboard.press("Enter")


@EACH
def test_to_the_end_by_keyboard_and_ear(open_page: OpenPage, call: str) -> None:
    """The keyboard alone leads to the review, and a screen reader finds each line that is shown."""
    page = begin(open_page, f"calls/{call}.html")
    for _ in range(MOST_TURNS):
        if page.locator(".fu-review").count():
            break
        heard = page.locator(".fu-call__stage").aria_snapshot()
        heard = heard.replace('\\"', '"').replace("''", "'")
        for line in page.locator(".fu-phone__pill").all():
            label = line.get_attribute("aria-label") or line.inner_text()
            assert " ".join(label.split())[:20] in heard
        on_by_keyboard(page)
    expect(page.locator(".fu-review")).to_be_visible()
    assert violations(page) == []


@EACH
def test_to_the_end_by_touch(phone: Page, server: StaticServer, call: str) -> None:
    """Taps alone lead to the review on a small phone, and nothing is wider than it."""
    phone.goto(f"{server.url}calls/{call}.html")
    phone.locator(".fu-brief .fu-button").tap()
    for _ in range(MOST_TURNS):
        if phone.locator(".fu-review").count():
            break
        phone.locator(ON).first.tap()
        assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(phone.locator(".fu-review")).to_be_visible()


@EACH
def test_to_the_end_in_a_room(open_page: OpenPage, call: str) -> None:
    """A room votes through it to its own review."""
    page = open_page("room/vote.html", width=1280, fresh=True)
    title = read_call(ROOT / f"calls/{call}.yml").title
    page.get_by_role("button", name=title).press("Enter")
    page.get_by_role("button", name=re.compile("^Start")).press("Enter")
    for _ in range(MOST_TURNS):
        if not page.get_by_label("A", exact=True).count():
            break
        page.get_by_label("A", exact=True).fill("3")
        page.get_by_role("button", name="Count them").press("Enter")
        page.get_by_role("button", name=re.compile("^Go on")).press("Enter")
    page.get_by_role("button", name="See the room's review").press("Enter")
    expect(page.locator(".fu-review")).to_be_visible()
    assert violations(page) == []


@EACH
def test_to_the_end_in_a_notebook(call: str) -> None:
    """In a notebook it is played in text, with what was written in it, to its review."""
    played = practise(call, seed=7)
    while not played.over:
        played.say(1)
    assert played.reviewed.turns
    assert "How it ended: " in repr(played) and "You: " in repr(played)
    assert "in this practice" in played.review().text


@EACH
def test_to_the_end_on_paper(open_page: OpenPage, call: str) -> None:
    """Its cards say who begins, what is said, and how it can end."""
    page = open_page(f"calls/{call}-on-paper.html", width=1280)
    words = page.locator("main").inner_text()
    assert words.count("You are ") >= 2
    assert "If it went badly:" in words
