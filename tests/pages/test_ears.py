"""What a screen reader says: errors where somebody is, names that tell, and no word twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from states import ask_room, hands, odds, open_state, press
from windows import OpenPage

SAID = """() => {
  window.said = []
  const isLive = (node) => (node.closest ? node : node.parentElement)
    .closest("[aria-live], [role=status], [role=alert], output")
  const hear = (changes) => changes.forEach(({ target, addedNodes }) => {
    const place = isLive(target)
    const words = place && place.textContent.trim()
    if (words && addedNodes.length) window.said.push(words)
  })
  new MutationObserver(hear).observe(document.body, { childList: true, subtree: true })
}"""
"""Notes what is put into places that are read out when they change."""


def listen(page: Page) -> None:
    """Hear what is said from now on."""
    page.evaluate(SAID)


def said(page: Page) -> list[str]:
    """What was said, in turn."""
    heard: list[str] = page.evaluate("window.said.splice(0)")
    return heard


FORMS = {
    "guess": ("fifty-fifty.html", "How many"),
    "odds": ("your-odds.html", "Yes"),
    "record": ("your-record.html", "Employer"),
    "prepared call": ("prepare.html", "Which company"),
    "vote": ("room/vote.html", "A"),
    "room's odds": ("room/odds.html", "It became a yes"),
}
LONG = ("guess", "prepared call")
"""Here the label goes on."""

DESCRIBED = """field => field.getAttribute("aria-describedby").split(" ")
  .map((id) => document.getElementById(id)).find((place) => place.matches(".fu-error"))
  .textContent"""


@pytest.mark.parametrize("form", FORMS)
def test_an_error_is_heard_in_the_field(open_page: OpenPage, form: str) -> None:
    """Enter in a field that is wrong says why, each time, and the focus stays in the field."""
    path, label = FORMS[form]
    page = open_page(path, fresh=True)
    if form == "vote":
        ask_room(page)
    field: Locator = page.locator("main").get_by_label(label, exact=form not in LONG).first
    field.fill("x" if form in ("odds", "vote", "room's odds") else "")
    field.focus()
    listen(page)
    page.keyboard.press("Enter")
    why = field.evaluate(DESCRIBED)
    assert why
    assert why in said(page)
    expect(field).to_be_focused()
    page.keyboard.press("Enter")
    assert said(page) == [why], "nothing else, and this once more"
    assert field.get_attribute("aria-invalid") == "true"


def test_an_error_is_heard_while_typing(open_page: OpenPage) -> None:
    """What cannot be a number is said once while somebody types on, and goes when it can."""
    page = open_state(open_page, "odds")
    field = page.get_by_label("Yes", exact=True).first
    field.focus()
    listen(page)
    page.keyboard.type("abc")
    assert len([words for words in said(page) if "whole number" in words]) == 1
    field.fill("3")
    assert "whole number" not in field.evaluate(DESCRIBED)


def test_a_slider_says_only_what_is_new(open_page: OpenPage) -> None:
    """The slider of the odds tells its own value, and nothing else is said; a new count is."""
    page = open_page("your-odds.html", fresh=True)
    odds(page)
    listen(page)
    slider = page.get_by_label("In the next follow-ups")
    slider.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    assert said(page) == []
    assert "follow up 9 more times" in str(slider.get_attribute("aria-valuetext"))
    page.get_by_label("Yes", exact=True).first.fill("4")
    assert len(said(page)) == 1


def test_the_search_says_only_what_is_new(open_page: OpenPage) -> None:
    """While the words that are typed find as many places, nothing is said again."""
    page = open_state(open_page, "search found")
    box = page.get_by_label("Search all pages")
    listen(page)
    words = ["feedback ", "feedback  ", "feedback", "qqqqqqq", "qqqqqqqq"]
    heard = []
    for each in words:
        box.fill(each)
        heard.append(said(page))
    assert heard[:3] == [[], [], []]
    assert len(heard[3]) == 1


def test_a_vote_names_its_choices(open_page: OpenPage) -> None:
    """Each field for hands is called by its letter and what the room would say."""
    page = open_page("room/vote.html", fresh=True)
    ask_room(page)
    choices = page.locator(".fu-vote__says-this").all_inner_texts()
    assert len(choices) > 1
    for letter, words in zip("ABCDEFGH", choices, strict=False):
        field = page.get_by_role("textbox", name=f"{letter}: {words}", exact=True)
        expect(field).to_have_count(1)


def test_bars_are_in_proportion(open_page: OpenPage) -> None:
    """Bars of a vote are as long as the hands are many, at each size and with large letters."""
    page = open_page("room/vote.html", fresh=True)
    ask_room(page)
    hands("10", "7", "5")(page)
    bars = page.locator(".fu-vote__bar i")
    expect(bars).to_have_count(3)
    for width, letters in ((320, ""), (360, ""), (360, "200%"), (1280, ""), (1280, "200%")):
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate("size => { document.documentElement.style.fontSize = size }", letters)
        lengths = bars.evaluate_all("all => all.map(bar => bar.getBoundingClientRect().width)")
        assert lengths[0] > 60
        assert lengths == pytest.approx([lengths[0], 0.7 * lengths[0], 0.5 * lengths[0]], abs=1)


def test_start_keeps_the_focus(open_page: OpenPage) -> None:
    """The clock's Start is gone once it is pressed: the part that begins has the focus."""
    page = open_page("room/clock.html", fresh=True)
    page.get_by_role("button", name="Start: One hour").press("Enter")
    expect(page.get_by_role("heading", name="Welcome")).to_be_focused()
    page.reload()
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    assert page.evaluate("document.activeElement === document.body"), "nobody pressed anything"


def test_the_bell_without_aria_properties(open_page: OpenPage) -> None:
    """The bell can be switched on and off in browsers that know its state as an attribute alone."""
    page = open_page("room/clock.html", fresh=True)
    page.add_init_script("delete Element.prototype.ariaPressed")
    page.reload()
    press("Start: One hour", "Bell: off")(page)
    expect(page.get_by_role("button", name="Bell: on", pressed=True)).to_be_visible()
    press("Bell: on")(page)
    expect(page.get_by_role("button", name="Bell: off", pressed=False)).to_be_visible()


def test_after_a_reload_the_review_is_there(open_page: OpenPage) -> None:
    """Whoever loads the page again after a call sees the review, not the start."""
    page = open_state(open_page, "review")
    title = page.locator(".fu-review h2").first.inner_text()
    page.reload()
    expect(page.locator(".fu-review h2").first).to_have_text(title)


WAKE = """window.locks = 0
Object.defineProperty(navigator, "wakeLock", { value: { request: async (kind) => {
  if (kind !== "screen") throw new Error(kind)
  window.locks += 1
  return { released: false, async release() { this.released = true; window.locks -= 1 } }
} } })"""
REFUSED = """Object.defineProperty(navigator, "wakeLock", { value: {
  request: async () => { throw new DOMException("weak battery", "NotAllowedError") },
} })"""


def test_the_clock_keeps_the_screen_on(open_page: OpenPage) -> None:
    """From Start to Stop the screen stays on."""
    page = open_page("room/clock.html", fresh=True)
    page.add_init_script(WAKE)
    page.reload()
    page.get_by_role("button", name="Start: One hour").wait_for()
    assert page.evaluate("window.locks") == 0
    press("Start: One hour")(page)
    page.wait_for_function("window.locks === 1")
    press("Stop", "Yes, stop the clock")(page)
    page.wait_for_function("window.locks === 0")


def test_a_device_that_sleeps_has_a_clock(open_page: OpenPage) -> None:
    """Where the screen may not be kept on, for a weak battery, the clock goes all the same."""
    page = open_page("room/clock.html", fresh=True)
    page.add_init_script(REFUSED)
    page.reload()
    press("Start: One hour")(page)
    expect(page.get_by_role("heading", name="Welcome")).to_be_focused()


def test_slides_keep_the_screen_on(open_page: OpenPage) -> None:
    """So do the slides, as long as they are open."""
    page = open_page("about.html", fresh=True)
    page.add_init_script(WAKE)
    page.goto(page.url.replace("about.html", "room/slides.html"))
    page.wait_for_function("window.locks === 1")
