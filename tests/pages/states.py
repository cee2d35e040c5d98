"""What the components of the pages can show: each state, and how somebody comes to it.

Tests that ask the same of every state share this list: that axe finds nothing, that it fits.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from places import ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage, open_folds

Way = Callable[[Page], object]

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
"""What the clocks of the devices say."""

DEVICE = """crypto.getRandomValues = (into) => into.fill(11)
Element.prototype.requestFullscreen = undefined
delete window.MediaRecorder
speechSynthesis.getVoices = () => []"""
"""A device on which a call falls out alike; it fills no screen, records nothing, has no voice."""

CALL = "calls/after-the-no.html"
PREPARED = "calls/own-after-a-no.html"
RECORD = "your-record.html"
DESK = "room/presenter/sixty.html"
TRACKER = ROOT / "tests/record/trackers/02-company-status-tracker.csv"
ALL_TURNS = 20


def press(*names: str) -> Way:
    """Press these buttons, one after the other; a button's name may be its beginning."""

    def go(page: Page) -> None:
        for name in names:
            page.get_by_role("button", name=name).first.click()

    return go


def ways(*each: Way) -> Way:
    """One way after the other."""

    def go(page: Page) -> None:
        for way in each:
            way(page)

    return go


def stand_still(page: Page) -> None:
    """Stop a clock's view: where a test's presses leap in time, it is drawn without a pause."""
    page.evaluate("document.querySelectorAll('fu-clock').forEach((it) => { it.tick = () => {}; })")


def strange_end(page: Page) -> None:
    """Set a clock to end an hour ago: it asks."""
    an_hour_ago = "new Date(Date.now() - 3600000).toTimeString().slice(0, 5)"
    press("Start: One hour")(page)
    open_folds(page)
    page.get_by_label("It ends at").fill(page.evaluate(an_hour_ago))
    press("Set the end")(page)
    page.get_by_text("Which end do you mean?").wait_for()


def say(turns: int) -> Way:
    """Start the call, and say the first line on offer so many times."""

    def go(page: Page) -> None:
        press("Start the call")(page)
        for _ in range(turns):
            page.locator(".fu-phone__pill").first.click()

    return go


def to_the_end(page: Page) -> None:
    """Play the call until it is over."""
    press("Start the call")(page)
    pills = page.locator(".fu-phone__pill")
    for _ in range(ALL_TURNS):
        if not pills.count():
            return
        pills.first.click()


def review(page: Page) -> None:
    """Play the call and look at the review, with what comes after it."""
    to_the_end(page)
    press("See your review")(page)
    page.get_by_role("button", name="Take it out").wait_for()


def open_own_words(page: Page) -> None:
    """Come to a line that is spoken, and open the field for one's own words."""
    press("Start the call")(page)
    own = page.get_by_role("button", name="Say it your own way")
    while not own.is_visible():
        page.locator(".fu-phone__pill").first.click()
    own.click()
    page.locator(".fu-own textarea").wait_for()


def in_own_words(words: str) -> Way:
    """Say something in one's own words."""

    def go(page: Page) -> None:
        page.locator(".fu-own textarea").fill(words)
        page.get_by_role("button", name="Say it", exact=True).click()
        page.locator(".fu-own__answer p").first.wait_for()

    return go


def prepare(page: Page) -> None:
    """Tell of a real call."""
    page.get_by_label("Which company").fill("Birch Bakery")
    page.get_by_label("Your name").fill("Hamid Rezaei")
    page.get_by_label("They said no.").check()
    page.get_by_text("More for your call sheet").click()
    page.get_by_label("Their telephone number").fill("604 555 0142")
    press("Make my call")(page)
    page.locator(".fu-sheet-card").wait_for()


def write_down(page: Page) -> None:
    """Write down two follow-ups."""
    for employer, result in (("Northline", "A door is open"), ("Birch Bakery", "No answer.")):
        page.get_by_label("Employer").fill(employer)
        page.get_by_label(result).check()
        press("Write it down")(page)
        expect(page.get_by_role("button", name="Add a follow-up")).to_be_focused()
        if employer == "Northline":
            press("Add a follow-up")(page)


def wrong_day(page: Page) -> None:
    """Write down a follow-up without an employer, a result or a day."""
    page.get_by_label("Day", exact=True).fill("")
    press("Write it down")(page)


def bring(page: Page) -> None:
    """Load a list of one's own; its questions are open."""
    page.locator("input[type=file]").last.set_input_files(TRACKER)
    page.locator(".fu-match").wait_for()


def odds(page: Page) -> None:
    """Ask for one's own odds, with a guess and everything that can be filled in."""
    for label, number in (("Yes", "2"), ("No", "5"), ("Still waiting", "1")):
        page.get_by_label(label, exact=True).first.fill(number)
    page.get_by_label("Where you start").select_option("own")
    press("Show my odds")(page)


def wrong_odds(page: Page) -> None:
    """Type what is no number."""
    odds(page)
    for field in page.locator("fu-odds .fu-field").all():
        field.fill("x")


def ask_room(page: Page) -> None:
    """Begin a call with the room."""
    press("Call back after a no", "Start the call")(page)
    page.locator(".fu-vote__form").wait_for()


def blocked(page: Page) -> None:
    """Ask for a wall window that the browser does not open."""
    page.evaluate("window.open = () => null")
    press("Open the wall window")(page)
    page.get_by_role("link", name="Open the wall window by hand.").wait_for()


def presenter_vote(page: Page) -> None:
    """Begin a call with the room from the presenter window."""
    page.locator(".fu-presenter__vote > summary").click()
    ask_room(page)


def hands(*counts: str) -> Way:
    """Type the hands of a turn, and count them."""

    def go(page: Page) -> None:
        for field, n in zip(page.locator(".fu-vote__form .fu-field").all(), counts, strict=False):
            field.fill(n)
        press("Count them")(page)

    return go


def vote_to_the_end(page: Page) -> None:
    """Play a whole call with the room."""
    ask_room(page)
    while page.locator(".fu-vote__form").count():
        hands("10", "7", "5")(page)
        press("Go on")(page)
    press("See the room's review")(page)


def change_a_sheet(*more: str) -> Way:
    """Begin to change the sheet for one hour, and press what follows."""
    return ways(
        lambda page: page.locator("fu-sheet[data-ready]").wait_for(),
        press("One hour in the room", *more),
    )


def room_odds(page: Page) -> None:
    """Count the hands of a room."""
    page.get_by_label("4 of ten").fill("6")
    page.get_by_label("It became a yes").fill("3")
    page.get_by_label("It stayed a no").fill("9")
    press("Show the room's odds")(page)


def search(words: str) -> Way:
    """Search for something."""

    def go(page: Page) -> None:
        page.keyboard.press("Control+k")
        page.get_by_label("Search all pages").fill(words)
        page.locator(".fu-search__count", has_text="ound").wait_for()

    return go


def guess(number: str) -> Way:
    """Guess, and ask for the picture."""

    def go(page: Page) -> None:
        page.get_by_role("spinbutton").fill(number)
        press("Show my 100 people")(page)

    return go


def open_menu(page: Page) -> None:
    """Open the menu of a small window."""
    page.get_by_text("Menu", exact=True).click()


STATES: dict[str, tuple[str, Way]] = {
    "home": ("index.html", lambda page: page.locator("h1")),
    "story": ("stories/john.html", open_folds),
    "menu open": ("why.html", open_menu),
    "search found": ("index.html", search("feedback")),
    "search in vain": ("index.html", search("qqqqqqqq")),
    "guess": ("fifty-fifty.html", guess("20")),
    "guess wrong": ("fifty-fifty.html", guess("")),
    "call before": (CALL, lambda page: page.get_by_role("button", name="Start the call")),
    "call at the start": (CALL, say(0)),
    "call going on": (CALL, say(3)),
    "call with own names": (PREPARED, say(2)),
    "call to end or not": (CALL, ways(say(2), lambda p: p.locator(".fu-phone__off").first.click())),
    "call over": (CALL, to_the_end),
    "own words open": (CALL, open_own_words),
    "own words heard": (CALL, ways(open_own_words, in_own_words("Hello, this is John."))),
    "own words not heard": (CALL, ways(open_own_words, in_own_words("Bananas are yellow."))),
    "review": (CALL, ways(review, open_folds)),
    "review, call badly": (CALL, ways(review, press("Make this call go badly"))),
    "prepare empty": ("prepare.html", lambda page: page.get_by_label("Which company").wait_for()),
    "prepare wrong": ("prepare.html", press("Make my call")),
    "prepare filled": ("prepare.html", prepare),
    "record empty": (RECORD, lambda page: page.get_by_label("Employer").wait_for()),
    "record wrong": (RECORD, wrong_day),
    "record with rows": (RECORD, write_down),
    "record, one more": (RECORD, ways(write_down, press("Add a follow-up"))),
    "record, delete all": (RECORD, ways(write_down, press("Delete all"))),
    "record to show": (RECORD, ways(write_down, press("Show it to somebody"))),
    "import open": (RECORD, bring),
    "import, first question": (RECORD, ways(bring, press("Answer"))),
    "odds": ("your-odds.html", odds),
    "odds wrong": ("your-odds.html", wrong_odds),
    "practice list": (CALL, ways(review, lambda page: page.goto(home(page) + "practise.html"))),
    "vote, calls": ("room/vote.html", lambda page: page.locator(".fu-vote__calls").wait_for()),
    "vote, hands": ("room/vote.html", ask_room),
    "vote wrong": ("room/vote.html", ways(ask_room, hands("x"))),
    "vote without hands": ("room/vote.html", ways(ask_room, hands("0"))),
    "vote counted": ("room/vote.html", ways(ask_room, hands("10", "7", "5"))),
    "vote, a tie": ("room/vote.html", ways(ask_room, hands("7", "7", "5"))),
    "vote to leave": ("room/vote.html", ways(ask_room, press("Leave this call"))),
    "vote reviewed": ("room/vote.html", vote_to_the_end),
    "room's odds": ("room/odds.html", room_odds),
    "room's odds wrong": ("room/odds.html", press("Show the room's odds")),
    "clock before": ("room/clock.html", lambda page: page.locator(".fu-vote__calls").wait_for()),
    "clock running": ("room/clock.html", press("Start: One hour")),
    "clock paused": ("room/clock.html", press("Start: One hour", "Pause")),
    "clock large": ("room/clock.html", press("Start: One hour", "Big view")),
    "clock's end": ("room/clock.html", ways(press("Start: One hour"), open_folds)),
    "clock in rounds": (
        "room/clock.html",
        press("Start: One hour", *["Next part"] * 4, "Next step"),
    ),
    "clock in rounds, large": (
        "room/clock.html",
        press("Start: One hour", *["Next part"] * 4, "Next step", "Big view"),
    ),
    "clock, a strange end": ("room/clock.html", strange_end),
    "clock, another sheet": (
        "room/clock.html",
        ways(
            press("Start: One hour"),
            lambda page: page.evaluate("location.hash = '#sheet-ninety'"),
            lambda page: page.get_by_text("Stop it, and choose another?").wait_for(),
        ),
    ),
    "clock to stop": ("room/clock.html", press("Start: One hour", "Stop")),
    "sheets to change": (
        "room/change.html",
        lambda page: page.locator("fu-sheet[data-ready]").wait_for(),
    ),
    "sheet changed": ("room/change.html", change_a_sheet()),
    "sheet with a plan": ("room/change.html", change_a_sheet("45 minutes")),
    "sheet, a part left out": ("room/change.html", change_a_sheet("Leave out: Your odds")),
    "sheet, another": (
        "room/change.html",
        ways(
            change_a_sheet(),
            lambda page: page.evaluate("location.hash = '#sheet-ninety'"),
            lambda page: page.get_by_text("Open another one in its place?").wait_for(),
        ),
    ),
    "slides of no sheet": (
        "room/decks/own.html",
        lambda page: page.get_by_role("button", name="Open your changed sheet").wait_for(),
    ),
    "room check": ("room/check.html", press("Check again")),
    "room check, answered": ("room/check.html", press("Yes", "No")),
    "presenter": (
        DESK,
        lambda page: page.get_by_text("No wall window shows the slides.").wait_for(),
    ),
    "presenter in rounds": (DESK, press("Start: One hour", *["Next part"] * 4, "Next step")),
    "presenter, slide and clock": (DESK, press("Start: One hour", "Next slide")),
    "presenter, blocked": (DESK, blocked),
    "presenter, vote": (DESK, presenter_vote),
}


def home(page: Page) -> str:
    """The address of the site's root."""
    return page.url.split("/calls/")[0] + "/"


def open_state(open_page: OpenPage, name: str) -> Page:
    """Open a page on a device that keeps nothing, and bring it into a state.

    Args:
        open_page: What opens pages.
        name: The state's name in `STATES`.
    """
    path, way = STATES[name]
    page = open_page(path, fresh=True)
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script(DEVICE)
    page.reload()
    way(page)
    stand_still(page)
    return page


__all__ = ["NOON", "STATES", "open_state"]
