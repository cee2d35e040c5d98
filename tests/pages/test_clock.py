"""The clock of a workshop, over two hours that pass in a moment."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from places import ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage, violations

from followup_site.workshops import (
    Agreed,
    Mark,
    Sheet,
    follow,
    plan_rest,
    plan_steps,
    read_sheet,
)

PATH = "room/clock.html"
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LEFT = re.compile(r"(?:(\d+):(\d\d)) (left|over)")


def time_of_day(time: datetime) -> str:
    """A time of day as a field for it takes it, where the browser is."""
    return time.astimezone().strftime("%H:%M")


BELLS = """
  window.tones = 0;
  window.AudioContext = class extends AudioContext {
    createOscillator() { window.tones += 1; return super.createOscillator(); }
  };
"""


class Room:
    """A clock on a page whose time we make."""

    def __init__(self, open_page: OpenPage, sheet: str, at: str = "") -> None:
        self.sheet: Sheet = read_sheet(ROOT / f"workshops/{sheet}.yml")
        self.page: Page = open_page(PATH, alone=True)  # a clock stands for the whole device
        self.page.clock.install(time=START)
        self.page.reload()
        self.page.clock.pause_at(START + timedelta(minutes=1))
        self.press(f"Start: {self.sheet.title}")
        while at and self.title != self.title_of(at):
            self.press("Next part")

    def title_of(self, part: str) -> str:
        """The title of a part, by its name in the file."""
        return next(each.title for each in self.sheet.segments if each.id == part)

    @property
    def title(self) -> str:
        """The part that goes on."""
        return self.page.locator(".fu-clock__title").inner_text()

    @property
    def step(self) -> str:
        """The step that goes on, with its round."""
        return self.page.locator(".fu-clock__step").inner_text()

    @property
    def left_of_step(self) -> int:
        """Seconds that the step still has."""
        found = re.match(r"(\d+):(\d\d)", self.page.locator(".fu-clock__left").inner_text())
        assert found
        return int(found[1]) * 60 + int(found[2])

    @property
    def state(self) -> dict[str, Any]:
        """What the device keeps."""
        return dict(json.loads(self.page.evaluate("localStorage.getItem('follow-up.clock')")))

    def press(self, name: str) -> None:
        """Press the button whose name starts so."""
        self.page.get_by_role("button", name=re.compile(f"^{name}")).click()

    def move_end(self) -> None:
        """Open what moves the end."""
        self.page.get_by_text("Change the end", exact=True).click()

    def wait(self, minutes: float) -> None:
        """Let time pass, with all its ticks."""
        self.page.clock.run_for(timedelta(minutes=minutes).total_seconds() * 1000)

    def violations(self) -> list[str]:
        """What axe finds; it needs a clock that goes on."""
        self.page.clock.resume()
        return violations(self.page)

    @property
    def left(self) -> int:
        """Seconds until the end, below 0 when it is past."""
        found = LEFT.search(self.page.locator(".fu-clock__ends").inner_text())
        assert found
        seconds = int(found[1]) * 60 + int(found[2])
        return seconds if found[3] == "left" else -seconds

    @property
    def seconds(self) -> list[int]:
        """What each part gets that is still to come, the current one first."""
        rows = self.page.locator(".fu-clock__rest li").all()
        return [int(row.get_attribute("data-seconds") or "") for row in rows]

    @property
    def spare(self) -> int:
        """Seconds that nobody needs."""
        return int(self.page.locator(".fu-clock__rest").get_attribute("data-spare") or "")

    @property
    def says(self) -> str:
        """The one line for the facilitator."""
        return self.page.locator(".fu-clock__says").inner_text()

    def is_right(self, at: int, spent: int) -> None:
        """See that the page shows the package's plan, and that it adds up to the time left."""
        kept = self.state["agreed"]
        agreed = Agreed(tuple(kept["seconds"]), kept["spare"])
        plan = plan_rest(self.sheet.segments[at:], spent, self.left, self.seconds[0], agreed)
        assert self.seconds == list(plan.seconds)
        assert self.says == plan.says
        assert sum(self.seconds) + self.spare == max(self.left, 0)


def test_two_hours_with_lateness(open_page: OpenPage) -> None:
    """Each part runs over; the plan always adds up, and least is kept until only dropping helps."""
    room = Room(open_page, "two-hours")
    assert room.left == 120 * 60
    at, dropped = 0, set[str]()
    segments = room.sheet.segments
    while at < len(segments):
        room.is_right(at, 0)
        plan = plan_rest(segments[at:], 0, room.left)
        assert plan.fits
        kept = [i for i in range(len(plan.seconds)) if i not in plan.dropped]
        moved = (abs(a - b) for a, b in zip(room.seconds, plan.seconds, strict=True))
        assert max(moved) <= 2, "but for seconds that are rounded"
        assert all(plan.seconds[i] >= segments[at + i].minutes.least * 60 for i in kept)
        dropped |= {segments[at + i].title for i in plan.dropped}
        over = plan.seconds[0] + 3 * 60
        room.wait(over / 60)
        room.is_right(at, over)
        if sum(each.minutes.least for each in segments[at + 1 :]) * 60 > room.left:
            break
        room.press("Next part")
        now = room.title
        at = next((i for i, each in enumerate(segments) if each.title == now), len(segments))
    assert room.left < 30 * 60
    assert room.violations() == []


def test_a_promise_is_kept(open_page: OpenPage) -> None:
    """What a part was promised when it began runs down minute by minute, late or not."""
    room = Room(open_page, "two-hours")
    room.wait(8 + 15)
    while room.title != "Break":
        room.press("Next part")
    promised = room.seconds[0]
    for minutes in range(1, 7):
        room.wait(1)
        assert room.seconds[0] == promised - 60 * minutes
    room.press("Next part")
    room.wait(1)
    room.press("Back")
    assert room.title == "Break"
    assert room.seconds[0] <= promised - 6 * 60, "going back goes on where it was"


def test_what_to_shorten_is_said(open_page: OpenPage) -> None:
    """Late by half an hour: one line says what to leave out, until the plan fits again."""
    room = Room(open_page, "sixty")
    assert room.says == "You are on time."
    room.wait(4 + 13)
    assert room.says.startswith("You are 13 minutes late. ")
    assert "instead of 22. All three rounds stay, with shorter steps." in room.says
    room.wait(8)
    assert "Leave out: Your odds." in room.says
    assert "leave out" in room.page.locator(".fu-clock__rest .dropped").inner_text()
    room.press("Next part")
    assert room.says.startswith("A shorter plan: 21 minutes less than usual. Leave out: Your odds.")
    assert "Your guess: 4 minutes instead of 6. Ask only for the guess." in room.says
    room.is_right(1, 0)
    room.wait(3)
    assert "late" not in room.says


def test_an_earlier_end_is_a_shorter_plan(open_page: OpenPage) -> None:
    """Who must end earlier is not late: it is a shorter plan, part after part."""
    room = Room(open_page, "sixty")
    room.move_end()
    room.page.get_by_label("It ends at").fill(time_of_day(START + timedelta(minutes=51)))
    room.press("Set the end")
    for at, part in enumerate(room.sheet.segments):
        assert room.title == part.title
        assert "late" not in room.says and "early" not in room.says
        assert room.says.startswith(("A shorter plan: ", "You are on time."))
        room.is_right(at, 0)
        room.wait(room.seconds[0] / 60)
        room.press("Next part")
    assert room.left == 0


def test_pause_back_and_the_end(open_page: OpenPage) -> None:
    """A pause keeps the end; going back starts a part anew; the end can be moved."""
    room = Room(open_page, "sixty")
    room.wait(3)
    room.press("Pause")
    room.wait(7)
    assert room.left == 50 * 60
    assert room.says.startswith("Paused. You are 7 minutes late.")
    before = room.seconds[0]
    room.press("Go on")
    room.is_right(0, 3 * 60)
    assert "late" not in room.says, "the plan fits again"
    assert room.seconds[0] == before, "the present part keeps what it had"
    room.press("Next part")
    room.press("Back")
    assert room.title == "Welcome"
    room.is_right(0, 3 * 60)
    room.move_end()
    room.press("5 minutes later")
    assert room.left == 55 * 60


def test_a_minute_more(open_page: OpenPage) -> None:
    """A part that needs a minute more gets it from the others, also after its time is up."""
    room = Room(open_page, "sixty")
    before = room.seconds
    room.press("1 minute more")
    assert room.seconds[0] == before[0] + 60
    assert sum(room.seconds) == sum(before)
    room.wait((before[0] + 120) / 60)
    expect(room.page.locator(".fu-clock__left")).to_have_text("Time is up +1:00")
    room.press("1 minute more")
    assert room.seconds[0] == 60
    room.press("Pause")
    room.wait(3)
    room.press("Go on")
    assert room.seconds[0] == 60, "a pause takes nothing away"
    room.is_right(0, before[0] + 120)


def test_back_keeps_an_added_minute(open_page: OpenPage) -> None:
    """A minute that a part was given stays with it when somebody presses Next and then Back."""
    room = Room(open_page, "sixty")
    room.press("1 minute more")
    given = room.seconds[0]
    room.press("Next part")
    room.press("Back")
    assert room.seconds[0] == given
    room.wait(1)
    room.press("Next part")
    room.wait(1)
    room.press("Back")
    assert room.seconds[0] == given - 60
    room.is_right(0, 60)


@pytest.mark.parametrize(
    ("written", "asked", "answer", "left"),
    [
        (timedelta(hours=1), False, "", 60),
        (timedelta(hours=13), True, "{other}, in 1 h 0 min", 60),
        (timedelta(minutes=-20), True, "{written}, in 23 h 40 min", 23 * 60 + 40),
        (timedelta(hours=11), True, "{written}, in 11 h 0 min", 11 * 60),
        (timedelta(hours=-11, minutes=5), True, "{other}, in 1 h 5 min", 65),
    ],
)
def test_an_end_that_cannot_be_meant(
    open_page: OpenPage, written: timedelta, asked: bool, answer: str, left: int
) -> None:
    """An end that is past or far away is asked about, with the other half of the day first."""
    room = Room(open_page, "sixty")
    now = START + timedelta(minutes=1)
    words = {"written": time_of_day(now + written)}
    words["other"] = time_of_day(now + written + timedelta(hours=12))
    room.move_end()
    room.page.get_by_label("It ends at").fill(words["written"])
    room.press("Set the end")
    question = room.page.get_by_text(f"{words['written']} is past or far away.")
    assert question.is_visible() == asked
    if asked:
        assert room.left == 60 * 60, "nothing is changed until somebody answers"
        first = room.page.locator(".fu-clock__asking button").first
        expect(first).to_be_focused()
        assert first.inner_text().startswith(answer.format(**words).split(",")[0])
        first.click()
    assert room.left == left * 60


def test_an_end_that_cannot_be_meant_at_the_start(open_page: OpenPage) -> None:
    """At the start too: nothing begins before the end is clear, and another time can be written."""
    page = open_page(PATH, alone=True)
    page.clock.install(time=START)
    page.reload()
    page.clock.pause_at(START + timedelta(minutes=1))
    field = page.get_by_label("Must you end at a fixed time?")
    field.fill(time_of_day(START - timedelta(hours=1)))
    page.get_by_role("button", name="Start: One hour").click()
    assert not page.locator(".fu-clock__left").is_visible()
    page.get_by_role("button", name="Write another time").click()
    expect(field).to_be_focused()
    field.fill(time_of_day(START + timedelta(hours=1)))
    page.get_by_role("button", name="Start: One hour").click()
    expect(page.locator(".fu-clock__ends")).to_contain_text("59:00 left")


def test_another_sheet_asks(open_page: OpenPage) -> None:
    """The sheet is named, and the link of another stops the clock only if somebody says so."""
    room = Room(open_page, "sixty")
    expect(room.page.locator(".fu-clock__sheet")).to_have_text("One hour in the room")
    room.wait(2)
    asked = "The clock runs this sheet: One hour in the room. Stop it, and choose another?"
    room.page.evaluate("location.hash = '#sheet-ninety'")
    expect(room.page.get_by_text(asked)).to_be_visible()
    room.press("No, go on with One hour")
    assert room.left == 58 * 60
    room.page.reload()
    room.wait(0.01)
    assert not room.page.get_by_text(asked).is_visible()
    room.page.evaluate("location.hash = '#sheet-ninety'")
    room.page.reload()
    room.wait(0.01)
    expect(room.page.get_by_text(asked)).to_be_visible()
    room.press("Yes, stop it")
    start = room.page.get_by_role("button", name="Start: Ninety")
    assert start.get_attribute("class") == "fu-button"


def test_the_rounds_go_by_themselves(open_page: OpenPage) -> None:
    """For a whole practice, the page shows the steps and seconds that the package says."""
    room = Room(open_page, "two-hours", "rehearse")
    at = next(i for i, each in enumerate(room.sheet.segments) if each.rounds)
    rounds = room.sheet.segments[at].rounds
    assert rounds
    ends = room.seconds[0]
    mark = Mark(0, 0, plan_steps(rounds.steps, 0, ends)[0])
    shown = set()
    for spent in range(0, ends, 20):
        place = follow(rounds.steps, mark, ends, spent)
        assert room.step.endswith(rounds.steps[place.now.at].title)
        assert room.left_of_step == place.seconds[0]
        shown.add(room.step)
        if spent == 600:
            room.page.reload()
            room.wait(0)
        room.wait(20 / 60)
    assert {f"Round {n} of 3: Call well" for n in (1, 2, 3)} < shown
    assert len(shown) == len(rounds.steps)
    expect(room.page.locator(".fu-clock__step")).to_have_text("All rounds are done")
    room.press("Next part")
    assert not room.page.locator(".fu-clock__step").is_visible()


def test_everybody_calls_when_it_is_late(open_page: OpenPage) -> None:
    """Practice that begins as late as it can has three rounds, each with its reading and a call."""
    room = Room(open_page, "sixty")
    room.wait(40)
    while room.title != "Practise in threes":
        room.press("Next part")
    part = next(each for each in room.sheet.segments if each.rounds)
    assert part.rounds
    assert room.seconds[0] == part.minutes.least * 60
    assert "All three rounds stay, with shorter steps." in room.says
    for step in part.rounds.steps:
        assert room.step.endswith(step.title)
        assert room.left_of_step == step.seconds.least
        room.wait(room.left_of_step / 60)
    assert room.step == "All rounds are done"


def test_a_step_can_be_moved(open_page: OpenPage) -> None:
    """A step can be ended early or begun again; a minute more is for the step that goes on."""
    room = Room(open_page, "sixty", "rehearse")
    room.press("Next step")
    assert room.step == "Round 1 of 3: Read your card"
    whole, step = room.seconds[0], room.left_of_step
    room.press("1 minute more")
    assert (room.seconds[0], room.left_of_step) == (whole + 60, step + 60)
    room.wait(1)
    room.press("Next step")
    expect(room.page.locator("fu-clock [aria-live]")).to_contain_text("Call badly on purpose, ")
    room.press("One step back")
    assert room.step == "Round 1 of 3: Read your card"
    room.press("Next part")
    room.press("Back")
    assert room.step == "Round 1 of 3: Read your card", "a part goes on where it was left"
    room.press("Pause")
    before = room.left_of_step
    room.wait(3)
    assert room.left_of_step == before
    room.press("Go on")
    assert room.left_of_step == before


def test_going_back_late_leaves_time_for_all(open_page: OpenPage) -> None:
    """Back to the first round at the end of practice: each later step still gets its least."""
    room = Room(open_page, "sixty", "rehearse")
    room.wait(room.seconds[0] / 60 - 1)
    part = next(each for each in room.sheet.segments if each.rounds)
    assert part.rounds
    for _ in part.rounds.steps:
        if room.page.get_by_role("button", name="One step back").is_visible():
            room.press("One step back")
    assert room.step == "Make groups"
    assert room.seconds[0] >= sum(each.seconds.least for each in part.rounds.steps)


def test_the_bell_rings_for_each_step(open_page: OpenPage) -> None:
    """The bell rings when a step begins by itself, and the step is said; a press is quiet."""
    page = open_page(PATH, alone=True)
    page.add_init_script(BELLS)
    room = Room(lambda *_, **__: page, "sixty", "rehearse")
    room.press("Bell: off")
    once = page.evaluate("window.tones")
    room.press("Next step")
    assert page.evaluate("window.tones") == once
    room.wait((room.left_of_step + 1) / 60)
    assert page.evaluate("window.tones") == 2 * once
    expect(page.locator("fu-clock [aria-live]")).to_contain_text(
        "Round 1 of 3: Call badly on purpose, "
    )
    room.wait((room.left_of_step + 1) / 60)
    assert page.evaluate("window.tones") == 3 * once


def test_the_bell_stays_on_after_a_reload(open_page: OpenPage) -> None:
    """A reload leaves the bell on; the page says that it has to be touched once, and it rings."""
    page = open_page(PATH, alone=True)
    page.add_init_script(BELLS)
    room = Room(lambda *_, **__: page, "sixty")
    room.press("Bell: off")
    page.reload()
    room.wait(0.01)
    expect(page.get_by_role("button", name="Bell: on")).to_have_attribute("aria-pressed", "true")
    note = page.get_by_text("Touch the page once, so that the bell can ring.")
    expect(note).to_be_visible()
    page.locator(".fu-clock__title").click()
    expect(note).to_be_hidden()
    assert page.evaluate("window.tones") == 0
    room.wait(5)
    assert page.evaluate("window.tones") > 0
    room.press("Bell: on")
    page.reload()
    room.wait(0.01)
    expect(page.get_by_role("button", name="Bell: off")).to_be_visible()


@pytest.mark.parametrize("sheet", ["sixty", "ninety", "two-hours", "online"])
def test_what_to_say_and_do_is_seen_at_once(open_page: OpenPage, sheet: str) -> None:
    """On a laptop of 1280 by 720, what to say and what they do stands on the first screen."""
    page = open_page(PATH, alone=True)
    page.set_viewport_size({"width": 1280, "height": 720})
    room = Room(lambda *_, **__: page, sheet)
    page.evaluate("scrollTo(0, 0)")
    for part in room.sheet.segments:
        assert page.evaluate("scrollY") == 0, part.title
        for words in (part.say[-1], *part.they[-1:]):
            box = page.locator(".fu-clock__notes li", has_text=words).last.bounding_box()
            assert box and box["y"] + box["height"] <= 720, (part.title, words)
        box = page.get_by_role("button", name="Next part").bounding_box()
        assert box and box["y"] + box["height"] <= 720, part.title
        room.press("Next part")


def test_a_clock_of_an_older_version_goes_on(open_page: OpenPage) -> None:
    """What an older version kept is planned anew, and goes on where it was."""
    room = Room(open_page, "sixty", "rehearse")
    room.wait(5)
    state = {k: v for k, v in room.state.items() if k not in ("asks", "marks", "agreed")}
    keep = "text => localStorage.setItem('follow-up.clock', text)"
    room.page.evaluate(keep, json.dumps(state | {"asked": 0}))
    room.page.reload()
    room.wait(0.01)
    assert room.title == "Practise in threes"
    assert room.left == 55 * 60
    room.is_right(4, 5 * 60)


def test_an_end_that_is_fixed(open_page: OpenPage) -> None:
    """The room is needed at a time of day: the clock ends there, and can be set to another."""
    room = Room(open_page, "sixty")
    room.move_end()
    room.page.get_by_label("It ends at").fill(time_of_day(START + timedelta(minutes=41)))
    room.press("Set the end")
    assert room.left == 40 * 60
    room.is_right(0, 0)
    room.press("Stop")
    room.press("Yes, stop the clock")
    room.page.get_by_label("Must you end at a fixed time?").fill(
        time_of_day(START + timedelta(minutes=51))
    )
    room.press("Start: One hour")
    assert room.left == 50 * 60
    assert (
        f"ends at {time_of_day(START + timedelta(minutes=51))}"
        in room.page.locator(".fu-clock__ends").inner_text()
    )


def test_a_clock_of_yesterday(open_page: OpenPage) -> None:
    """A clock that ended hours ago does not come back; one that ended just now does."""
    room = Room(open_page, "sixty")
    room.wait(3 * 60)
    room.page.reload()
    room.wait(0.01)
    expect(room.page.get_by_role("heading", name="Welcome")).to_be_visible()
    room.page.clock.fast_forward(5 * 3600 * 1000)
    room.page.reload()
    room.wait(0.01)
    expect(room.page.get_by_role("heading", name="Choose a run sheet")).to_be_visible()


def test_a_reload_and_a_nap(open_page: OpenPage) -> None:
    """A reload in the middle changes nothing; a device that slept is told, and plans anew."""
    room = Room(open_page, "ninety")
    room.wait(7)
    room.press("Next part")
    room.wait(2)
    before = (room.left, room.seconds, room.says)
    room.page.reload()
    room.wait(0.01)
    expect(room.page.locator(".fu-clock__title")).to_have_text("Your guess")
    assert (room.left, room.seconds, room.says) == before
    room.page.clock.fast_forward(20 * 60 * 1000)
    room.wait(0.02)
    expect(room.page.locator("fu-clock [aria-live]")).to_contain_text("The device was asleep.")
    waited = 61 * 60 - room.left
    assert waited in (0, 1, 2)  # the ticks that showed it
    room.is_right(1, 22 * 60 + waited)


def test_two_tabs_show_one_clock(open_page: OpenPage) -> None:
    """What is pressed in one tab is seen in the other: one on the wall, one for the facilitator."""
    room = Room(open_page, "sixty")
    other = room.page.context.new_page()
    other.goto(room.page.url)
    room.press("Next part")
    expect(other.locator(".fu-clock__title")).to_have_text("Your guess")
    room.press("Stop")
    room.press("Yes, stop the clock")
    expect(other.get_by_role("heading", name="Choose a run sheet")).to_be_visible()
    room.press("Start: Ninety")
    expect(other.locator(".fu-clock__title")).to_have_text("Welcome")
    other.close()


def test_a_bell(open_page: OpenPage) -> None:
    """The bell is off until it is wanted; then it rings once when a part's time is up."""
    page = open_page(PATH, alone=True)
    page.add_init_script(BELLS)
    room = Room(lambda *_, **__: page, "sixty")
    room.wait(6)
    assert page.evaluate("window.tones") == 0
    room.press("Bell: off")
    tried = page.evaluate("window.tones")
    assert tried > 0, "it is heard when it is switched on"
    room.press("Next part")
    room.wait(5)
    assert page.evaluate("window.tones") == tried
    room.wait(20)
    assert page.evaluate("window.tones") == 2 * tried


def test_what_is_pressed_elsewhere_does_not_ring(open_page: OpenPage) -> None:
    """The bell of one tab is quiet when the next part or step is pressed in another."""
    page = open_page(PATH, alone=True)
    page.context.add_init_script(BELLS)
    room = Room(lambda *_, **__: page, "sixty")
    room.press("Bell: off")
    rung = page.evaluate("window.tones")
    other = page.context.new_page()
    other.goto(page.url)
    for name in ["Next part"] * 4 + ["Next step", "Back"]:
        other.get_by_role("button", name=name, exact=True).click()
        expect(page.locator(".fu-clock__title")).to_have_text(
            other.locator(".fu-clock__title").inner_text()
        )
        room.wait(0.02)
    assert page.evaluate("window.tones") == rung
    other.close()


def test_after_the_last_part(open_page: OpenPage) -> None:
    """When all is done there is nothing more to start."""
    room = Room(open_page, "sixty")
    for _ in room.sheet.segments:
        room.press("Next part")
    expect(room.page.get_by_role("heading", name="All parts are done")).to_be_focused()
    assert not room.page.get_by_role("button", name="Next part").is_visible()
    assert room.page.get_by_role("button", name="Stop").is_visible()


def test_the_end_is_past(open_page: OpenPage) -> None:
    """After the end there is one clear sentence, and a way on."""
    room = Room(open_page, "sixty")
    room.wait(61)
    assert room.says == "The end time is past. Close now, or set a new end."
    assert room.left == -60
    room.move_end()
    for _ in range(3):
        room.press("5 minutes later")
    room.is_right(0, 61 * 60)
    room.press("Stop")
    room.page.get_by_role("button", name="Yes, stop the clock").click()
    expect(room.page.get_by_role("heading", name="Choose a run sheet")).to_be_focused()
    assert room.page.evaluate("localStorage.getItem('follow-up.clock')") is None


def test_by_keyboard_and_by_ear(open_page: OpenPage) -> None:
    """Each part is announced, and the heading takes the focus; the big view is a toggle."""
    room = Room(open_page, "online")
    button = room.page.get_by_role("button", name="Next part")
    button.focus()
    room.page.keyboard.press("Enter")
    expect(room.page.locator("fu-clock [aria-live]")).to_have_text("Now: Your guess.")
    expect(room.page.get_by_role("heading", name="Your guess")).to_be_focused()
    big = room.page.get_by_role("button", name="Big view")
    big.press("Enter")
    assert not room.page.locator(".fu-clock__notes").is_visible()
    assert room.violations() == []
    room.page.get_by_role("button", name="Small view").focus()
    room.page.keyboard.press("Escape")
    expect(room.page.locator(".fu-clock__notes")).to_be_visible()
    assert big.is_visible()


@pytest.mark.parametrize(
    "kept", ["{torn", "null", '{"sheet": "none"}', '{"sheet": "sixty", "at": 99}']
)
def test_what_is_kept_does_not_fit(open_page: OpenPage, kept: str) -> None:
    """A clock that cannot be gone on with is not: the sheets are offered."""
    page = open_page(PATH, fresh=True)
    page.evaluate("text => localStorage.setItem('follow-up.clock', text)", kept)
    page.reload()
    expect(page.get_by_role("heading", name="Choose a run sheet")).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits(open_page: OpenPage, width: int) -> None:
    """The running clock fits a phone and a laptop, in light and dark."""
    for scheme in ("light", "dark"):
        page = open_page(PATH, width=width, scheme=scheme, fresh=True)
        page.get_by_role("button", name="Start: One hour").click()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert violations(page) == []


def test_the_sheets_of_the_clock_are_the_files(open_page: OpenPage) -> None:
    """Every run sheet can be started, and its usual minutes are its length."""
    page = open_page(PATH, fresh=True)
    sheets = page.evaluate("window.followUpSheets")
    files = sorted(file.stem for file in (ROOT / "workshops").glob("*.yml"))
    assert sorted(sheet["id"] for sheet in sheets) == files
    assert all(sum(s["usual"] for s in sheet["segments"]) == sheet["minutes"] for sheet in sheets)
    assert json.dumps(sheets).count(".md") == 0
