"""The presenter window: one view for who leads, and a wall that goes with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Browser, BrowserContext, expect
from pypdf import PdfReader
from windows import UNHURRIED, Ears, OpenPage, violations

from followup_site.workshops import Sheet, read_sheet

SHEETS = [read_sheet(file) for file in sorted((ROOT / "workshops").glob("*.yml"))]
SHEET = next(sheet for sheet in SHEETS if sheet.id == "sixty")
DESK = "room/presenter/sixty.html"
WALL = "room/decks/sixty.html"
SLIDES = [(segment, name) for segment in SHEET.segments for name in segment.slides]
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BLOCKED = "window.open = () => null"
NO_STORE = "Storage.prototype.setItem = () => { throw new DOMException('full') }"


def place(segment: str) -> int:
    """The first slide of a part."""
    return next(i for i, (each, _) in enumerate(SLIDES) if each.id == segment)


class Room:
    """A presenter window with its wall.

    Args:
        context: The device.
        home: Where the site is: on a server, or in a folder.
    """

    def __init__(self, context: BrowserContext, home: str) -> None:
        self.context = context
        self.desk = context.new_page()
        self.desk.goto(home + DESK)
        expect(self.desk.get_by_text("No wall window shows the slides.")).to_be_visible()
        with context.expect_page() as opened:
            self.press("Open the wall window")
        self.wall = opened.value
        self.wall.locator(".reveal.ready").wait_for()
        expect(self.desk.get_by_text("The wall shows this slide.")).to_be_visible()

    def press(self, name: str) -> None:
        """Press a button of the presenter window."""
        self.desk.get_by_role("button", name=name).first.click()

    def both_at(self, slide: int) -> None:
        """Wait until both windows are at a slide."""
        count = f"Slide {slide + 1} of {len(SLIDES)}"
        expect(self.desk.locator(".fu-presenter__count")).to_have_text(count)
        expect(self.wall.locator(".slide-number-a")).to_have_text(str(slide + 1))

    def violations(self) -> list[str]:
        """What axe finds in both windows; it cannot look at a page from a folder."""
        if self.desk.url.startswith("file:"):
            return []
        return [*violations(self.desk), *violations(self.wall)]

    def play(self) -> None:
        """Begin a call that the room votes on."""
        self.desk.locator(".fu-presenter__vote > summary").click()
        self.press("Call back after a no")
        self.press("Start the call")


@pytest.fixture(params=["stick", "web"])
def room(
    request: pytest.FixtureRequest, browser: Browser, site: Path, served: str
) -> Iterator[Room]:
    """A room from a stick, and one from the web; nothing leaves home, and nothing goes wrong."""
    home = site.as_uri() + "/" if request.param == "stick" else served
    context = browser.new_context(service_workers="block", viewport={"width": 1280, "height": 720})
    context.set_default_timeout(10_000)
    context.add_init_script(UNHURRIED)
    ears = Ears(home)
    ears.listen(context)
    yield Room(context, home)
    context.close()
    assert (ears.foreign, ears.errors) == ([], [])


def test_a_clicker_moves_both(room: Room) -> None:
    """A clicker's keys turn the slide of both windows, whichever has the focus."""
    for at, (page, key) in enumerate(
        [
            *((room.desk, "PageDown"), (room.wall, "PageDown"), (room.wall, "PageDown")),
            *((room.desk, "PageDown"), (room.wall, "PageUp"), (room.desk, "PageUp")),
        ],
        1,
    ):
        page.bring_to_front()
        page.keyboard.press(key)
        room.both_at(at if at <= 4 else 8 - at)
    room.desk.locator(".fu-presenter__vote > summary").click()
    room.desk.get_by_label("People in the room").focus()
    room.desk.keyboard.press("PageDown")
    room.both_at(3)


def test_the_newest_word_holds(room: Room) -> None:
    """A window that is loaded again is where the other one is, and both go on together."""
    for _ in range(3):
        room.desk.keyboard.press("PageDown")
    room.both_at(3)
    room.desk.reload()
    room.both_at(3)
    room.wall.keyboard.press("PageDown")
    room.both_at(4)
    room.wall.reload()
    room.both_at(4)
    room.desk.keyboard.press("PageDown")
    room.both_at(5)
    room.wall.close()
    expect(room.desk.get_by_text("No wall window shows the slides.")).to_be_visible()


def test_what_is_said_in_each_part(room: Room) -> None:
    """With each slide stand its picture, the next one, its notes, and what the sheet says."""
    desk = room.desk
    for at, (segment, _) in enumerate(SLIDES):
        expect(desk.locator(".fu-presenter__part > h2")).to_have_text(segment.title)
        lines = desk.locator(".fu-presenter__lines").inner_text()
        assert all(line in lines for line in (*segment.say, *segment.they))
        assert desk.locator(".fu-presenter__now .fu-slide").is_visible()
        assert desk.locator(".fu-presenter__next .fu-slide").count() == (at < len(SLIDES) - 1)
        assert desk.locator(".fu-presenter__own").inner_text().strip()
        desk.keyboard.press("PageDown")


def test_the_clock_takes_the_deck_along(room: Room) -> None:
    """The next part on the clock shows its first slide; a slide of another part is told."""
    room.press("Start: One hour")
    for segment in SHEET.segments[1:]:
        room.press("Next part")
        room.both_at(place(segment.id))
        expect(room.desk.locator(".fu-clock__title")).to_have_text(segment.title)
    last = SHEET.segments[-1]
    before = SLIDES[place(last.id) - 1][0]
    room.wall.keyboard.press("PageUp")
    expect(room.desk.get_by_text(f"The clock is at: {last.title}.")).to_be_visible()
    room.press(f"Set the clock to: {before.title}")
    expect(room.desk.locator(".fu-clock__title")).to_have_text(before.title)
    expect(room.desk.locator(".fu-presenter__differs")).to_be_hidden()
    room.both_at(place(last.id) - 1)


def test_the_round_timer_is_on_the_wall(room: Room) -> None:
    """The step that goes on, what people do and its time are on the wall, below the slide."""
    room.press("Start: One hour")
    expect(room.wall.locator(".fu-wall")).to_be_hidden()
    rounds = next(i for i, each in enumerate(SHEET.segments) if each.rounds)
    for _ in range(rounds):
        room.press("Next part")
    steps = SHEET.segments[rounds].rounds
    assert steps
    timer = room.wall.locator(".fu-wall")
    expect(timer).to_contain_text(steps.once[0].title)
    room.press("Next step")
    expect(timer).to_contain_text(f"Round 1 of {steps.times}: {steps.each[0].title}")
    expect(timer).to_contain_text(steps.each[0].they)
    seconds = room.desk.locator(".fu-clock__left").inner_text().split()[0]
    expect(timer.locator(".fu-wall__left")).to_have_text(re.compile(seconds[:-1]))
    for width, height in ((1280, 720), (800, 600), (1024, 768)):
        room.wall.set_viewport_size({"width": width, "height": height})
        box = timer.bounding_box()
        slide = room.wall.locator("section.present .fu-slide__picture").bounding_box()
        assert box
        assert slide
        assert slide["y"] + slide["height"] <= box["y"] + 1
        assert box["y"] + box["height"] <= height
    room.press("Pause")
    expect(timer).to_contain_text("Paused:")
    assert room.violations() == []


def test_counts_are_typed_here_and_shown_there(room: Room) -> None:
    """The wall shows the line and the choices, and the chart once the room is counted."""
    room.play()
    vote = room.wall.locator(".fu-wall__vote")
    expect(vote.get_by_text("Turn 1")).to_be_visible()
    expect(room.desk.get_by_text("The wall shows the vote.")).to_be_visible()
    room.desk.get_by_label("A", exact=True).fill("4")
    room.desk.get_by_label("B", exact=True).fill("7")
    assert vote.locator("input:visible").count() == 0
    room.press("Count them")
    expect(vote.get_by_text("The room says B.").last).to_be_visible()
    assert vote.locator(".fu-vote__bar").all_inner_texts()[:2] == ["4 votes", "7 votes"]
    assert room.violations() == []
    room.press("Go on")
    expect(vote.locator(".fu-vote__line")).to_have_text(
        room.desk.locator(".fu-vote__line").inner_text()
    )
    room.desk.keyboard.press("PageDown")
    room.both_at(1)
    expect(vote).to_be_hidden()
    room.press("Show the vote on the wall")
    expect(vote).to_be_visible()
    vote.get_by_role("button", name="Type the counts here").click()
    vote.get_by_label("A", exact=True).fill("3")
    expect(room.desk.get_by_label("A", exact=True)).to_have_value("3")


def test_a_wall_that_is_blocked(open_page: OpenPage) -> None:
    """A browser that opens no second window gives one sentence with a link; the clock goes on."""
    page = open_page(DESK, width=1280, fresh=True)
    page.add_init_script(BLOCKED)
    page.reload()
    page.get_by_role("button", name="Start: One hour").click()
    page.keyboard.press("PageDown")
    page.get_by_role("button", name="Open the wall window").click()
    alert = page.locator(".fu-presenter__blocked")
    assert alert.inner_text() == (
        "The browser did not open the window. Open the wall window by hand. Nothing is lost."
    )
    assert violations(page) == []
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open the wall window by hand.").click()
    opened.value.wait_for_url("**/decks/sixty.html#/1")
    expect(page.get_by_text("The wall shows this slide.")).to_be_visible()
    expect(alert).to_be_empty()
    page.keyboard.press("PageDown")
    opened.value.wait_for_url("**/decks/sixty.html#/2")
    expect(page.locator(".fu-clock__title")).to_be_visible()


def test_a_presenter_window_that_is_blocked(open_page: OpenPage) -> None:
    """On the wall, too, S without a window is one sentence with a link to it."""
    page = open_page(WALL, width=1280, fresh=True)
    page.add_init_script(BLOCKED)
    page.reload()
    page.locator(".reveal.ready").wait_for()
    page.keyboard.press("s")
    alert = page.locator(".fu-slides__blocked")
    expect(alert).to_contain_text("The browser did not open the window. Open it here")
    assert violations(page) == []
    with page.context.expect_page() as opened:
        alert.get_by_role("link", name="Presenter window").click()
    expect(alert).to_have_count(0)
    expect(opened.value.get_by_text("The wall shows this slide.")).to_be_visible()


def test_without_a_store(open_page: OpenPage) -> None:
    """Where the device keeps nothing, the slides of both windows still go together."""
    page = open_page(DESK, width=1280, alone=True)
    page.context.add_init_script(NO_STORE)
    page.reload()
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Open the wall window").click()
    expect(page.get_by_text("The wall shows this slide.")).to_be_visible()
    page.keyboard.press("PageDown")
    opened.value.wait_for_url("**#/1")
    opened.value.keyboard.press("PageDown")
    expect(page.locator(".fu-presenter__count")).to_contain_text("Slide 3")


def test_it_is_the_clock_of_the_clock_page(open_page: OpenPage) -> None:
    """The presenter window and the clock's page show one clock, and either can move it."""
    desk = open_page(DESK, width=1280, fresh=True)
    desk.get_by_role("button", name="Start: One hour").click()
    clock = desk.context.new_page()
    clock.goto(desk.url.split(DESK)[0] + "room/clock.html")
    clock.get_by_role("button", name="Next part").click()
    title = SHEET.segments[1].title
    expect(desk.locator(".fu-clock__title")).to_have_text(title)
    expect(desk.locator(".fu-presenter__count")).to_contain_text(f"Slide {place('predict') + 1}")
    desk.get_by_role("button", name="1 minute more").click()
    ends = desk.evaluate("localStorage.getItem('follow-up.clock')")
    clock.reload()
    assert clock.evaluate("localStorage.getItem('follow-up.clock')") == ends
    expect(clock.locator(".fu-clock__title")).to_have_text(title)


def test_twenty_minutes_of_sleep(open_page: OpenPage) -> None:
    """A laptop that slept twenty minutes says so in one sentence, and how the plan is now."""
    page = open_page(DESK, width=1280, alone=True)
    page.clock.install(time=START)
    page.reload()
    page.clock.pause_at(START + timedelta(minutes=1))
    page.get_by_role("button", name="Start: One hour").click()
    page.clock.fast_forward(20 * 60 * 1000)
    page.clock.run_for(1000)
    expect(page.get_by_text("The device was asleep. The clock went on.")).to_be_visible()
    expect(page.locator(".fu-clock__says")).to_contain_text("You are 16 minutes late.")
    expect(page.locator(".fu-clock__ends")).to_contain_text("39:59 left")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (800, 600), (360, 740)])
def test_it_can_be_used(open_page: OpenPage, width: int, height: int, scheme: str) -> None:
    """On a laptop, an old projector and a phone nothing is cut off, and axe finds nothing."""
    page = open_page(DESK, width=1280, scheme=scheme, fresh=True)
    page.set_viewport_size({"width": width, "height": height})
    page.get_by_role("button", name="Start: One hour").click()
    for _ in range(4):
        page.get_by_role("button", name="Next part").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []
    if width > 360:
        for name in ("Next slide", "Next part", "1 minute more", "Next step"):
            box = page.get_by_role("button", name=name).bounding_box()
            assert box
            assert box["y"] + box["height"] <= height, name
        say = page.locator(".fu-presenter__lines li").first.bounding_box()
        assert say
        assert say["y"] + say["height"] <= height


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_each_sheet_opens_its_own(open_page: OpenPage, sheet: Sheet) -> None:
    """From the page of each sheet a link opens its presenter window, with its clock and slides."""
    page = open_page(f"room/sheets/{sheet.id}.html", width=1280, fresh=True)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open the presenter window").click()
    desk = opened.value
    expect(desk.get_by_role("heading", level=1, name=sheet.title)).to_be_visible()
    starts = desk.get_by_role("button", name=re.compile("^Start:"))
    expect(starts).to_have_count(1)
    expect(starts).to_contain_text(sheet.title)
    shown = sum(len(segment.slides) for segment in sheet.segments)
    expect(desk.locator(".fu-presenter__count")).to_have_text(f"Slide 1 of {shown}")


def test_it_prints(open_page: OpenPage) -> None:
    """On paper it is the deck with its notes: a page for each slide."""
    page = open_page(DESK, width=1280)
    page.locator(".fu-presenter__count").wait_for()
    page.emulate_media(media="print")
    for paper in ("A4", "Letter"):
        pages = PdfReader(BytesIO(page.pdf(format=paper, landscape=True))).pages
        assert len(pages) == len(SLIDES)
        assert SLIDES[0][0].say[0].split()[0] in pages[0].extract_text()


def test_without_a_script(open_page: OpenPage) -> None:
    """Without a script all slides stand there with their notes and what the sheet says."""
    page = open_page(DESK, width=360, javascript=False)
    words = page.locator("main").inner_text()
    assert all(segment.say[0] in words for segment, _ in SLIDES)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
