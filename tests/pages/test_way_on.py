"""After the review: one way on, a plan for a real call, and what to play today."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from windows import OpenPage, Windows, violations

from followup.calls import shipped_ids

CALL = "calls/after-the-no.html"
PRACTICE = "follow-up.practice"
# The day alone stands still: the rest of a browser's time goes on.
CLOCK = """window.Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : ["2026-03-20T12:00:00"])) }
}"""
IDS = shipped_ids()
WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture
def windows(open_page: OpenPage, all_windows: Windows) -> Windows:
    """The windows of all tests, which fail if a request left home or an error was heard."""
    assert open_page == all_windows.open
    return all_windows


def entry(call: str, when: str = "2026-03-01", **more: Any) -> dict[str, Any]:
    """A practice call as the device keeps it."""
    said = {"rung": "door", "yes": "door", "when": when, "well": True, **more}
    return {"id": f"{call}-{when}", "call": call, "title": call, **said}


def device(windows: Windows, *entries: dict[str, Any]) -> BrowserContext:
    """A device of its own on a day of ours, that keeps these practice calls already."""
    context = windows.own_device()
    context.add_init_script(CLOCK)
    page = context.new_page()
    page.goto(windows.home + "glossary.html")
    plant(page, *entries)
    page.close()
    return context


def plant(page: Page, *entries: dict[str, Any]) -> None:
    """Keep these practice calls, and no other."""
    kept = json.dumps({"format": 2, "revision": 1, "names": [], "entries": entries})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [PRACTICE, kept])


def practised(page: Page) -> list[dict[str, Any]]:
    """The practice calls that the device keeps."""
    found: list[dict[str, Any]] = json.loads(
        page.evaluate("key => localStorage.getItem(key) || '{}'", PRACTICE)
    ).get("entries", [])
    return found


def hang_up(page: Page) -> None:
    """Start the call, and end it at once."""
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("button", name="Yes, stop").click()
    way_on(page).wait_for()


def way_on(page: Page) -> Any:
    """The way on of the review."""
    return page.locator(".fu-way-on")


def to_the_plan(windows: Windows) -> Page:
    """A review that says to make a real call: every call was played well, this one was tried."""
    page = device(windows, *map(entry, IDS)).new_page()
    page.goto(windows.home + CALL)
    hang_up(page)
    page.get_by_role("button", name="Try turn 1 again").click()
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("button", name="Yes, stop").click()
    expect(way_on(page)).to_have_attribute("data-way", "real")
    return page


def test_one_way_on_after_another(windows: Windows) -> None:
    """That moment, then the next call with its reason, each once; no other button is a way on."""
    page = device(windows).new_page()
    page.goto(windows.home + CALL)
    hang_up(page)
    expect(way_on(page)).to_contain_text("Turn 1 cost you most, so it teaches you most.")
    assert page.locator(".fu-review .fu-button").count() == 1
    page.get_by_role("button", name="Try turn 1 again").press("Enter")
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("button", name="Yes, stop").click()
    expect(way_on(page)).to_contain_text("You have not played it yet.")
    assert page.locator(".fu-review .fu-button").count() == 1
    assert violations(page) == []
    page.get_by_role("link", name="Play next: Call after a friendly no").click()
    page.get_by_role("button", name="Start the call").wait_for()
    assert page.url == windows.home + "calls/no-budget.html"
    assert [bool(each.get("again")) for each in practised(page)] == [False, True]


def test_after_a_call_made_badly_that_is_known(windows: Windows) -> None:
    """Whoever has played this call well goes on to the next one."""
    page = device(windows, entry("after-the-no")).new_page()
    page.goto(windows.home + CALL)
    hang_up(page)
    page.get_by_role("button", name="Make this call go badly").click()
    hang_up(page)
    expect(way_on(page)).to_have_attribute("data-way", "next")
    expect(way_on(page)).to_contain_text("You have not played it yet.")


def test_the_review_outlives_the_page(windows: Windows) -> None:
    """After a reload, a link and back, and a dropped tab the review is there, and counted once."""
    context = device(windows)
    page = context.new_page()
    page.goto(windows.home + CALL)
    hang_up(page)
    words = page.locator(".fu-review").inner_text()
    page.reload()
    way_on(page).wait_for()
    assert page.locator(".fu-review").inner_text() == words
    page.get_by_role("link", name="Skill").first.click()
    page.wait_for_url("**/glossary.html*")
    page.go_back()
    way_on(page).wait_for()
    assert page.locator(".fu-review").inner_text() == words
    page.close()
    page = context.new_page()
    page.goto(windows.home + CALL)
    page.get_by_text("You have finished this call. Your review is still here.").wait_for()
    page.get_by_role("button", name="See your review").click()
    way_on(page).wait_for()
    assert page.locator(".fu-review").inner_text() == words
    assert len(practised(page)) == 1
    page.get_by_role("button", name="Take it out").click()
    page.get_by_role("button", name="Add to my practice calls").wait_for()
    page.reload()
    page.get_by_role("button", name="Add to my practice calls").wait_for()
    assert practised(page) == []


def test_two_tabs_each_keep_their_review(windows: Windows) -> None:
    """A tab comes back to its own call, and not to the one that another tab has played since."""
    context = device(windows)
    one, other = context.new_page(), context.new_page()
    for page in (one, other):
        page.goto(windows.home + CALL)
    hang_up(one)
    other.get_by_role("button", name="Start the call").click()
    other.locator(".fu-phone__pill").first.click()
    one.reload()
    way_on(one).wait_for()
    other.reload()
    other.get_by_role("button", name="Go on with the call").click()
    assert other.locator(".fu-phone__pill").count() > 0


def test_a_review_without_its_way_on(windows: Windows) -> None:
    """Where the script for it does not come, the review is whole, and a reload brings the rest."""
    context = device(windows)
    context.route("**/built/after.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(windows.home + CALL)
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="Stop here").click()
    with page.expect_event("requestfailed"):
        page.get_by_role("button", name="Yes, stop").click()
    expect(page.locator(".fu-review h2")).to_have_text("You stopped")
    assert practised(page) == []
    windows.ears.errors.clear()
    context.unroute("**/built/after.js")
    page.reload()
    way_on(page).wait_for()
    assert len(practised(page)) == 1


def test_from_the_review_to_the_record(windows: Windows) -> None:
    """Words, a day, and the record with what was seen: employer and phone, and no more."""
    page = to_the_plan(windows)
    assert violations(page) == []
    page.get_by_label("What will you say first?").fill("Hello, my name is Ana.")
    page.get_by_label("Who will you call?").fill("City Bakery")
    day = page.get_by_label("Which day?")
    assert day.input_value() == "2026-03-23"
    day.fill("2026-03-19")
    page.get_by_role("button", name="Keep my plan").click()
    expect(page.get_by_text("This day is over")).to_be_visible()
    expect(day).to_be_focused()
    day.fill("2026-03-23")
    page.keyboard.press("Enter")
    expect(page.locator(".fu-plan")).to_be_focused()
    assert violations(page) == []
    page.goto(windows.home + "practise.html")
    plan = page.locator("fu-today .fu-plan")
    expect(plan).to_contain_text("You call City Bakery on 23 March 2026.")
    expect(plan).to_contain_text("You say: Hello, my name is Ana.")
    assert violations(page) == []
    plan.get_by_role("button", name="I made this call").click()
    page.wait_for_url("**/your-record.html#write")
    expect(page.get_by_label("Employer")).to_have_value("City Bakery")
    assert page.get_by_label("How you asked").input_value() == "phone"
    assert page.get_by_label("How you asked").is_visible()
    assert page.get_by_label("Day", exact=True).input_value() == "2026-03-20"
    draft = json.loads(page.evaluate("sessionStorage.getItem('follow-up.draft')"))
    visible = {"City Bakery", "phone", ""}
    assert set(draft.values()) == visible and "Ana" not in json.dumps(draft)
    page.get_by_label("No answer.").check()
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("heading", name="Your 1 follow-up")).to_be_visible()


def test_what_was_begun_in_the_record_stays(windows: Windows) -> None:
    """Who has begun to write something else there finds that, and the plan stays too."""
    page = device(windows).new_page()
    page.goto(windows.home + "your-record.html")
    page.get_by_label("Employer").fill("Somebody else")
    page.evaluate(
        """() => localStorage.setItem("follow-up.plans", JSON.stringify({ format: 2, revision: 1,
          names: [], entries: [{ id: "p", employer: "Bakery", day: "2026-03-20", say: "" }] }))"""
    )
    page.goto(windows.home + "practise.html")
    page.get_by_role("button", name="I made this call").click()
    page.wait_for_url("**/your-record.html#write")
    expect(page.get_by_label("Employer")).to_have_value("Somebody else")
    page.goto(windows.home + "practise.html")
    expect(page.locator("fu-today .fu-plan")).to_contain_text("Bakery")


def test_a_plan_is_changed_and_deleted(windows: Windows) -> None:
    """On Practise a plan can be changed and deleted, and the focus stays there."""
    page = to_the_plan(windows)
    page.get_by_role("button", name="Keep my plan").click()
    page.locator(".fu-plan").wait_for()
    page.goto(windows.home + "practise.html")
    plan = page.locator("fu-today .fu-plan")
    expect(plan).to_contain_text("You make a real call on 23 March 2026.")
    plan.get_by_role("button", name="Change the plan").click()
    page.get_by_label("Who will you call?").fill("Northline")
    page.get_by_role("button", name="Keep my plan").click()
    expect(plan).to_contain_text("You call Northline on 23 March 2026.")
    plan.get_by_role("button", name="Delete the plan").click()
    expect(plan).to_have_count(0)
    expect(page.locator("fu-today")).to_be_focused()


def test_what_to_play_today(windows: Windows) -> None:
    """What is due and new, two a day; what was reached in each call; another tab is heard."""
    context = device(
        windows,
        entry("the-bank", rung="advice", well=False),
        entry("no-budget", "2026-03-19"),
        entry("no-budget", "2026-03-18", rung="answer", again=True),
    )
    page = context.new_page()
    page.goto(windows.home + "practise.html")
    today = page.locator("fu-today")
    expect(today.get_by_role("link")).to_have_text(
        ["Ask a bank for the reason", "Call back after a no"]
    )
    expect(today).to_contain_text("You played it last on 1 March 2026.")
    expect(today).to_contain_text("You have not played it yet.")
    card = page.locator("[data-call=no-budget] .fu-played")
    expect(card).to_have_text(
        "You played it once. Best result: an open door. 2 of 5 endings met. "
        "Not met yet: no answer, advice, a job."
    )
    assert page.locator("[data-call=front-desk] .fu-played").count() == 0
    assert violations(page) == []
    other = context.new_page()
    other.goto(windows.home + "glossary.html")
    plant(other, entry("the-bank", "2026-03-20"), entry("front-desk", "2026-03-20"))
    expect(today).to_contain_text("You have practised enough for today.")
    expect(today).to_contain_text("Next: Call back after a no, on 21 March 2026.")
    today.get_by_text("Plan a real call").click()
    page.get_by_role("button", name="Keep my plan").click()
    expect(page.locator("fu-today .fu-plan")).to_be_visible()
    assert violations(page) == []


def test_saved_deleted_and_loaded(windows: Windows, tmp_path: Path) -> None:
    """A file holds list and plans; "delete all" forgets reviews too; loading brings all back."""
    page = to_the_plan(windows)
    page.get_by_role("button", name="Keep my plan").click()
    page.locator(".fu-plan").wait_for()
    page.goto(windows.home + "practise.html")
    n = len(IDS) + 2
    with page.expect_download() as download:
        page.get_by_role("button", name="Save to a file").click()
    assert download.value.suggested_filename == "my-practice-calls-2026-03-20.json"
    file = tmp_path / "calls.json"
    download.value.save_as(file)
    expect(page.get_by_text(f"Saved to a file: {n} practice calls, and 1 plan")).to_be_visible()
    before = sorted(practised(page), key=lambda each: str(each["id"]))
    page.get_by_role("button", name="Delete all practice calls").click()
    goes_too = "Your reviews, your recordings and your plans for real calls go too."
    expect(page.get_by_text(goes_too)).to_be_visible()
    page.get_by_role("button", name=f"Yes, delete {n} practice calls").click()
    expect(page.get_by_text("Deleted. The list is empty.")).to_be_visible()
    keys = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
    assert not [key for key in page.evaluate(keys) if ".call." in key]
    assert page.locator("fu-today .fu-plan").count() == 0
    assert "City" not in page.evaluate("JSON.stringify(localStorage)")
    for added, plans in ((f"{n} practice calls, and 1 plan", 1), ("0 practice calls.", 1)):
        page.locator("fu-practice input[type=file]").set_input_files(file)
        expect(page.get_by_text(f"Added from the file: {added}")).to_be_visible()
        expect(page.locator("fu-today .fu-plan")).to_have_count(plans)
        assert sorted(practised(page), key=lambda each: str(each["id"])) == before
    other = tmp_path / "other.json"
    other.write_text("[1, 2]", encoding="utf-8")
    page.locator("fu-practice input[type=file]").set_input_files(other)
    expect(page.get_by_text("This file holds no practice calls.")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("width", [320, 360])
def test_nothing_is_wider_than_a_phone(windows: Windows, width: int) -> None:
    """The way on, the plan and what to play stand within a phone, with long words too."""
    page = to_the_plan(windows)
    page.set_viewport_size({"width": width, "height": 740})
    assert not page.evaluate(WIDER)
    page.get_by_label("Who will you call?").fill("W" * 100)
    page.get_by_label("What will you say first?").fill("M" * 400)
    page.get_by_role("button", name="Keep my plan").click()
    page.locator(".fu-plan").wait_for()
    assert not page.evaluate(WIDER)
    page.goto(windows.home + "practise.html")
    page.locator("fu-today .fu-plan").wait_for()
    assert not page.evaluate(WIDER)


def test_words_stay_words(windows: Windows) -> None:
    """What somebody types in a plan never becomes part of the page."""
    page = to_the_plan(windows)
    typed = "<img src=x onerror=alert(1)> & Sons"
    page.get_by_label("Who will you call?").fill(typed)
    page.get_by_label("What will you say first?").fill(typed)
    page.get_by_role("button", name="Keep my plan").click()
    expect(page.locator(".fu-plan")).to_contain_text(f"You call {typed} on")
    assert page.locator(".fu-plan img").count() == 0


def test_practise_without_a_script(windows: Windows) -> None:
    """Without JavaScript the page *Practise* has nothing of it, and reads as before."""
    page = windows.own_device(javascript=False).new_page()
    page.goto(windows.home + "practise.html")
    assert page.locator("fu-today").inner_text() == ""
    assert page.get_by_text("Without a script, write your practice calls on paper.").is_visible()
