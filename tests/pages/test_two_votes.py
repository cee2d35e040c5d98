"""Two windows count for one room: in whichever order, nothing is lost without a word."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect
from windows import OpenPage

PATH = "room/vote.html"
DEAF = """window.isDeaf = false
addEventListener("storage", (event) => {
  if (window.isDeaf) event.stopImmediatePropagation()
})"""


@dataclass
class Two:
    """Two windows in the same turn.

    Args:
        a: One window.
        b: The other one.
    """

    a: Page
    b: Page

    def deafen(self, isolated: bool) -> None:
        """Let neither hear of the other: news of another window may come late."""
        for page in (self.a, self.b):
            page.evaluate("is => { window.isDeaf = is }", isolated)

    def kept(self) -> list[int]:
        """The hands that the device keeps for this turn."""
        return list(json.loads(self.a.evaluate("localStorage.getItem('follow-up.vote')"))["hands"])


def hands(page: Page, letter: str, n: int) -> None:
    """Type the hands for a letter."""
    page.get_by_label(letter, exact=True).fill(str(n))


def press(page: Page, name: str) -> None:
    """Press a button."""
    page.get_by_role("button", name=name, exact=True).first.click()


def bars(page: Page) -> list[str]:
    """The chart, in words."""
    return page.locator(".fu-vote__bar").all_inner_texts()


@pytest.fixture
def two(open_page: OpenPage) -> Two:
    """Two windows in the first turn of a call."""
    a = open_page(PATH, width=1280, fresh=True)
    a.add_init_script(DEAF)
    a.reload()
    b = a.context.new_page()
    b.add_init_script(DEAF)
    b.goto(a.url)
    press(a, "Call back after a no")
    press(a, "Start the call")
    expect(b.get_by_label("A", exact=True)).to_be_visible()
    return Two(a, b)


@pytest.mark.parametrize("isolated", [False, True], ids=["heard", "not heard"])
def test_both_type_then_one_counts(two: Two, isolated: bool) -> None:
    """What both typed is in the chart of the one that counts, and in the other window's."""
    two.deafen(isolated)
    hands(two.a, "A", 4)
    hands(two.b, "B", 7)
    press(two.a, "Count them")
    assert bars(two.a)[:2] == ["4 votes", "7 votes"]
    assert two.kept()[:2] == [4, 7]
    if not isolated:
        expect(two.b.locator(".fu-vote__bar").first).to_have_text("4 votes")


@pytest.mark.parametrize("isolated", [False, True], ids=["heard", "not heard"])
def test_one_counts_then_the_other_types(two: Two, isolated: bool) -> None:
    """Who types after the other has counted is in the chart before the room goes on."""
    hands(two.a, "A", 4)
    expect(two.b.get_by_label("A", exact=True)).to_have_value("4")
    two.deafen(isolated)
    press(two.a, "Count them")
    if not isolated:
        expect(two.b.locator(".fu-vote__bar").first).to_have_text("4 votes")
        return
    hands(two.b, "B", 7)
    assert bars(two.b)[:2] == ["4 votes", "7 votes"]
    press(two.a, "Go on")
    expect(two.a.get_by_text("Another window has counted more votes.")).to_be_visible()
    assert bars(two.a)[:2] == ["4 votes", "7 votes"]
    press(two.a, "Go on")
    expect(two.a.get_by_text("Turn 2")).to_be_visible()
    kept = json.loads(two.a.evaluate("localStorage.getItem('follow-up.vote')"))
    assert sorted(kept["splits"][0].values()) == [0, 4, 7]


def test_one_goes_on_then_the_other_types(two: Two) -> None:
    """Who types when the other has gone on is told what was not counted, and goes with it."""
    hands(two.a, "A", 4)
    expect(two.b.get_by_label("A", exact=True)).to_have_value("4")
    two.deafen(True)
    press(two.a, "Count them")
    press(two.a, "Go on")
    hands(two.b, "C", 9)
    warning = two.b.locator(".fu-vote__warning")
    expect(warning).to_have_text(
        "Another window went on with the call. It did not count what you typed here: A 4 and C 9."
    )
    expect(two.b.get_by_text("Turn 2")).to_be_visible()
    kept = json.loads(two.a.evaluate("localStorage.getItem('follow-up.vote')"))
    assert len(kept["said"]) == 1


def test_both_type_the_same_field(two: Two) -> None:
    """Who writes last over a count that it has not seen is told both counts."""
    two.deafen(True)
    hands(two.a, "A", 4)
    hands(two.b, "A", 5)
    expect(two.b.locator(".fu-vote__warning")).to_have_text(
        "A: you typed 5, and another window typed 4. Now it is 5."
    )


def test_both_go_on(two: Two) -> None:
    """The same press in both windows is one step, and loses no count."""
    hands(two.a, "A", 4)
    press(two.a, "Count them")
    expect(two.b.locator(".fu-vote__bar").first).to_have_text("4 votes")
    two.deafen(True)
    press(two.a, "Go on")
    press(two.b, "Go on")
    expect(two.b.get_by_text("Turn 2")).to_be_visible()
    kept = json.loads(two.a.evaluate("localStorage.getItem('follow-up.vote')"))
    assert (len(kept["said"]), len(kept["splits"])) == (1, 1)


def test_a_call_that_the_other_left(two: Two) -> None:
    """A call that one window leaves can be gone back to in the other, with its counts."""
    hands(two.a, "A", 4)
    press(two.b, "Leave this call")
    press(two.b, "Yes, leave it")
    expect(two.a.get_by_text("Another window left the call.")).to_be_visible()
    press(two.a, "Go back to the call")
    expect(two.a.get_by_label("A", exact=True)).to_have_value("4")
    expect(two.b.get_by_label("A", exact=True)).to_have_value("4")


def test_both_begin_a_call(open_page: OpenPage) -> None:
    """Who begins a call that the other one does not know of goes with it, and is told."""
    a = open_page(PATH, width=1280, fresh=True)
    b = a.context.new_page()
    b.add_init_script(DEAF)
    b.goto(a.url)
    b.evaluate("() => { window.isDeaf = true }")
    press(a, "Call back after a no")
    press(a, "Start the call")
    hands(a, "A", 4)
    press(b, "No word after the interview")
    expect(b.get_by_text("This window goes with it.")).to_be_visible()
    expect(b.get_by_label("A", exact=True)).to_have_value("4")


ORDERS = {
    "desk, then wall": ("desk", "wall"),
    "wall, then desk": ("wall", "desk"),
    "in turns": ("desk", "wall", "desk", "wall"),
}
FIELD = ".fu-vote__choices--asked input >> nth={}"


@pytest.mark.parametrize("order", ORDERS)
def test_desk_and_wall(open_page: OpenPage, order: str) -> None:
    """The presenter window and a wall that counts too have the hands of both, in any order."""
    desk = open_page("room/presenter/two-hours.html", width=1280, fresh=True)
    wall = desk.context.new_page()
    wall.goto(desk.url.split("room/")[0] + PATH)
    desk.locator(".fu-presenter__vote > summary").click()
    press(desk, "Call back after a no")
    press(desk, "Start the call")
    take = wall.get_by_role("button", name="Type the counts here")
    take.wait_for()
    counted = [0, 0]
    for n, name in enumerate(ORDERS[order], 1):
        page, other, at = (desk, wall, 0) if name == "desk" else (wall, desk, 1)
        if page is wall and take.is_visible():
            take.click()
        counted[at] = n
        page.locator(FIELD.format(at)).fill(str(n))
        expect(other.locator(FIELD.format(at))).to_have_value(str(n))
    press(desk, "Count them")
    for page in (desk, wall):
        for i, n in enumerate(counted):
            expect(page.locator(".fu-vote__bar").nth(i)).to_contain_text(f"{n} vote")
