"""The record on the page: from three follow-ups to the odds and back again, on a phone."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect
from windows import OpenPage, Windows, violations

from followup.odds import Belief, in_words, waiting_bounds, waiting_in_words
from followup.record import (
    Row,
    due,
    practice_for,
    read_record,
    reminders,
    write_record,
)
from followup.record.writing import ENCODING

PATH = "your-record.html"
KEY = "follow-up.record"
TODAY = date(2026, 11, 23)
NEXT_FIELD = 60
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
NO_SESSION = """Object.defineProperty(window, 'sessionStorage', {
  get() { throw new DOMException('no', 'SecurityError') },
})"""
FORBIDDEN = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('no', 'SecurityError') },
})"""


@pytest.fixture(scope="module")
def all_windows(browser: Browser, served: str) -> Windows:
    """Windows of devices on which it is always the same day."""
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    return Windows(browser, served, now=noon)


def tab_to(page: Page, name: str, role: str = "") -> None:
    """Press Tab until the focus is on what is called so, as somebody without a mouse does."""
    for _ in range(NEXT_FIELD):
        page.keyboard.press("Tab")
        if page.evaluate(
            """([name, role]) => {
              const it = document.activeElement
              const label = it.labels && it.labels[0]
              const words = it.getAttribute("aria-label") || (label || it).textContent
              return words.trim() === name && (!role || it.type === role)
            }""",
            [name, role],
        ):
            return
    pytest.fail(f"no Tab leads to {name}")


def add_by_keyboard(page: Page, employer: str, steps: int) -> None:
    """Write one follow-up down: the result is `steps` rungs above the lowest."""
    page.keyboard.type(employer)
    tab_to(page, "No answer.", "radio")
    page.keyboard.press("Space")
    for _ in range(steps):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def settled(page: Page) -> None:
    """Wait until a change has been kept."""
    expect(page.locator("fu-record")).not_to_have_attribute("aria-busy", "true")


def text_of(page: Page) -> str:
    """All that the record says, on one line."""
    settled(page)
    return " ".join(page.locator(".fu-record__live").inner_text().split())


def kept(page: Page) -> list[dict[str, object]]:
    """The rows that this device keeps."""
    settled(page)
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    rows: list[dict[str, object]] = json.loads(text)["entries"]
    return rows


def stored(page: Page) -> dict[str, Any]:
    """All that this device keeps of the record."""
    settled(page)
    whole: dict[str, Any] = json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))
    return whole


def put(page: Page, *rows: dict[str, object]) -> None:
    """Give the device a record, and load the page again."""
    whole = [
        {
            "date": TODAY.isoformat(),
            "employer": "Northline",
            "job": "",
            "stage": "",
            "channel": "",
            "result": "door",
            "note": "",
            "extra": [],
            "dateText": "",
            "line": 0,
        }
        | row
        for row in rows
    ]
    text = json.dumps({"format": 1, "names": [], "entries": whole})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()


def choose(page: Page, file: Path) -> None:
    """Choose a file whenever the page asks for one."""
    page.on("filechooser", lambda chooser: chooser.set_files(file))


def ago(days: int) -> str:
    """The day some days ago, as the record writes it."""
    return (TODAY - timedelta(days=days)).isoformat()


def test_the_whole_way_by_keyboard(open_page: OpenPage, tmp_path: Path) -> None:
    """Three follow-ups, odds, a file, nothing, the file again: the same odds, by keyboard."""
    page = open_page(PATH, fresh=True)
    file = tmp_path / "my-follow-ups.csv"
    choose(page, file)
    tab_to(page, "Employer")
    for employer, steps in (("Northline", 3), ("City Bakery", 0), ("Harbour Hotel", 5)):
        add_by_keyboard(page, employer, steps)
        expect(page.get_by_role("button", name="Add a follow-up")).to_be_focused()
        page.keyboard.press("Enter")
    tab_to(page, "Do not add it")
    page.keyboard.press("Enter")
    odds = [*in_words(Belief(1, 1)), waiting_in_words(1, waiting_bounds(Belief(1, 1), 1))]
    assert all(sentence in text_of(page) for sentence in odds)
    before = page.locator(".fu-record__live section").first.inner_text()
    tab_to(page, "Save to a file")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    download.value.save_as(file)
    assert download.value.suggested_filename == f"my-follow-ups-{ago(0)}.csv"
    assert file.read_bytes() == write_record(read_record(file, TODAY)).encode(ENCODING)
    assert [row.employer for row in read_record(file, TODAY).rows] == [
        "Northline",
        "City Bakery",
        "Harbour Hotel",
    ]
    tab_to(page, "Delete all")
    page.keyboard.press("Enter")
    tab_to(page, "Yes, delete 3 follow-ups")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your record is empty.")).to_be_visible()
    assert kept(page) == []
    tab_to(page, "Load from a file")
    page.keyboard.press("Enter")
    expect(page.get_by_text("3 follow-ups can be read.")).to_be_visible()
    tab_to(page, "Load them")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Add a follow-up")).to_be_focused()
    assert page.locator(".fu-record__live section").first.inner_text() == before
    page.reload()
    assert page.locator(".fu-record__live section").first.inner_text() == before


def test_a_record_that_only_waits(open_page: OpenPage) -> None:
    """Where every follow-up waits, the page does not say that there are none."""
    page = open_page(PATH, fresh=True)
    put(page, {"result": "waiting"}, {"employer": "City Bakery", "result": "waiting"})
    assert all(sentence in text_of(page) for sentence in in_words(Belief(0, 0), 2))
    assert "no follow-ups yet" not in text_of(page) and "with your guess" not in text_of(page)


def test_few_steps(open_page: OpenPage) -> None:
    """A follow-up takes a name, one choice and one button: three taps and the typing."""
    page = open_page(PATH, fresh=True)
    page.get_by_label("Employer").fill("Northline")
    page.get_by_label("No answer.").check()
    page.get_by_role("button", name="Write it down").click()
    assert kept(page)[0] | {"date": "", "employer": "", "id": ""} == {
        "date": "", "employer": "", "id": "", "job": "", "stage": "", "channel": "",
        "result": "silence", "note": "", "extra": [], "dateText": "", "line": 0,
    }  # fmt: skip
    assert kept(page)[0]["date"] == TODAY.isoformat()


BEGUN = "What you had begun is still here."


@pytest.mark.parametrize("broken", ["", NO_SESSION])
@pytest.mark.parametrize("press", ["Change", "Delete", "I asked again"])
def test_what_was_begun_stays(open_page: OpenPage, press: str, broken: str) -> None:
    """What is typed for a new follow-up outlives another entry's buttons, and is not written."""
    page = open_page(PATH, fresh=True)
    if broken:
        page.add_init_script(broken)
    put(page, {"result": "waiting", "date": ago(8)}, {"employer": "City Bakery"})
    page.get_by_role("button", name="Add a follow-up").click()
    page.get_by_label("Employer").fill("Harbour Hotel")
    page.get_by_label("No answer.").check()
    page.get_by_label("Day").fill(ago(3))
    page.get_by_role("button", name=f"{press}: Northline").first.click()
    if press != "Delete":
        assert page.get_by_label("Employer").input_value() == "Northline"
        page.get_by_label("Employer").fill("Northline Ltd")
        page.get_by_role("button", name="Do not").click()
    page.get_by_role("button", name="Add a follow-up").click()
    assert BEGUN in text_of(page)
    assert page.get_by_label("Employer").input_value() == "Harbour Hotel"
    assert page.get_by_label("No answer.").is_checked()
    assert page.get_by_label("Day").input_value() == ago(3)
    assert "Harbour Hotel" not in [row["employer"] for row in kept(page)]
    page.get_by_role("button", name="Write it down").click()
    assert kept(page)[-1]["employer"] == "Harbour Hotel"
    page.get_by_role("button", name="Add a follow-up").click()
    assert BEGUN not in text_of(page) and not page.get_by_label("Employer").input_value()


def test_what_was_begun_outlives_a_reload_and_can_be_cleared(open_page: OpenPage) -> None:
    """What was begun outlives a reload, until it is cleared, given up, or all is deleted."""
    page = open_page(PATH, fresh=True)
    page.get_by_label("Employer").fill("Harbour Hotel")
    page.reload()
    assert BEGUN in text_of(page)
    assert page.get_by_label("Employer").input_value() == "Harbour Hotel"
    assert page.get_by_label("Day").input_value() == ago(0)
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None
    assert violations(page) == []
    page.get_by_role("button", name="Clear it").click()
    expect(page.get_by_label("Employer")).to_be_focused()
    assert page.get_by_label("Employer").input_value() == "" and BEGUN not in text_of(page)
    expect(page.get_by_role("button", name="Load from a file")).to_be_visible()
    put(page, {})
    page.get_by_role("button", name="Add a follow-up").click()
    assert BEGUN not in text_of(page)
    page.get_by_label("Employer").fill("Harbour Hotel")
    page.reload()
    page.get_by_role("button", name="Add a follow-up").click()
    page.get_by_role("button", name="Do not add it").click()
    page.get_by_role("button", name="Add a follow-up").click()
    assert BEGUN not in text_of(page)
    page.get_by_label("Employer").fill("Harbour Hotel")
    page.get_by_role("button", name="Delete all").click()
    page.get_by_role("button", name="Yes, delete 1 follow-up").click()
    assert BEGUN not in text_of(page) and not page.get_by_label("Employer").input_value()
    assert page.evaluate("sessionStorage.length") == 0


def test_what_is_missing_is_said(open_page: OpenPage) -> None:
    """Each field that is wrong says so in one sentence, and the first of them gets the focus."""
    page = open_page(PATH, fresh=True)
    page.get_by_label("Day").fill((TODAY + timedelta(days=2)).isoformat())
    page.get_by_role("button", name="Write it down").click()
    for sentence in (
        "Employer: write who you asked.",
        "What happened: choose one.",
        "Day: it is after today. Correct the day, or the clock of this device.",
    ):
        assert sentence in text_of(page)
    expect(page.get_by_label("Employer")).to_be_focused()
    assert violations(page) == []


def test_change_delete_and_undo(open_page: OpenPage) -> None:
    """A follow-up can be changed and deleted, and a deleted one comes back."""
    page = open_page(PATH, fresh=True)
    put(page, {"result": "waiting", "note": "Ask for Dana"}, {"employer": "City Bakery"})
    page.get_by_role("button", name="Change: Northline").click()
    assert page.get_by_label("Note").input_value() == "Ask for Dana"
    page.get_by_label("A job.").check()
    page.get_by_role("button", name="Write it down").click()
    assert [row["result"] for row in kept(page)] == ["job", "door"]
    page.get_by_role("button", name="Delete: Northline").click()
    assert [row["employer"] for row in kept(page)] == ["City Bakery"]
    page.get_by_role("button", name="Undo").press("Enter")
    assert [row["employer"] for row in kept(page)] == ["Northline", "City Bakery"]


def test_what_next(open_page: OpenPage, tmp_path: Path) -> None:
    """Who is waited for, which practice fits, and the calendar: the same as in the package."""
    page = open_page(PATH, fresh=True)
    rows = [
        {"result": "waiting", "date": ago(9), "stage": "applied"},
        {"employer": "City Bakery, Main St", "result": "waiting", "date": ago(2), "job": "baker"},
        {"employer": "Hotel", "result": "silence", "date": ago(30)},
        {"employer": "Hotel", "result": "waiting", "date": ago(20)},
    ]  # fmt: skip
    put(page, *rows)
    ours = [
        Row(
            date.fromisoformat(str(row["date"])),
            str(row.get("employer", "Northline")),
            str(row["result"]),
            job=str(row.get("job", "")),
            stage=str(row.get("stage", "")),
        )
        for row in rows
    ]
    waits = due(ours, TODAY)
    assert len(waits) == 3
    assert all(wait.says in text_of(page) for wait in waits)
    assert practice_for({("", "", "silence"): 1}, "silence").says in text_of(page)
    link = page.get_by_role("link", name="Ask if they got your application")
    assert link.get_attribute("href") == page.url.replace(PATH, "calls/front-desk.html")
    with page.expect_download() as download:
        page.get_by_role("button", name="Put the days in my calendar").click()
    file = tmp_path / "days.ics"
    download.value.save_as(file)
    words = ("SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DTSTAMP", "TRANSP")

    def events(text: bytes | str) -> list[list[object]]:
        found = Calendar.from_ical(text).walk("VEVENT")
        assert all(len(event.walk("VALARM")) == 1 for event in found)
        return [[event.decoded(word) for word in words] for event in found]

    assert events(file.read_bytes()) == events(reminders(waits, TODAY))
    page.get_by_role("button", name="I asked again: Northline").click()
    assert page.get_by_label("Employer").input_value() == "Northline"


def test_the_buttons_fit_the_advice(open_page: OpenPage) -> None:
    """Where the advice is not to ask again, no button says that one did; a door goes on."""
    page = open_page(PATH, fresh=True)
    put(
        page,
        {"employer": "Twice", "result": "waiting", "date": ago(12)},
        {"employer": "Twice", "result": "waiting", "date": ago(9)},
        {"employer": "Old", "result": "waiting", "date": ago(70)},
        {"employer": "Open", "result": "door", "date": ago(3)},
    )
    assert "Twice is enough. Do not ask again now." in text_of(page)
    assert page.get_by_role("button", name="I asked again: Twice").count() == 0
    assert page.get_by_role("button", name="They answered: Twice").count() == 1
    assert "70 days ago. That is long ago. One last short message is fine." in text_of(page)
    assert page.get_by_role("button", name="Write the result: Old").count() == 1
    assert "Open They opened a door 3 days ago. Thank them, if you have not yet." in text_of(page)
    page.get_by_role("button", name="I followed up again: Open").click()
    assert page.get_by_label("Employer").input_value() == "Open"


def test_the_yes_is_yours(open_page: OpenPage) -> None:
    """What counts as a yes can be chosen, stays chosen, and fills *Your odds* in."""
    page = open_page(PATH, fresh=True)
    put(page, {"result": "advice"}, {"result": "silence"}, {"result": "waiting"})
    assert in_words(Belief(0, 2))[0] in text_of(page)
    page.get_by_label("This counts as a yes").select_option("advice")
    assert in_words(Belief(1, 1))[0] in text_of(page)
    page.reload()
    assert in_words(Belief(1, 1))[0] in text_of(page)
    page.get_by_role("link", name="See more").click()
    page.wait_for_url("**/your-odds.html")
    values = [
        page.get_by_label(name, exact=True).input_value() for name in ("Yes", "No", "Still waiting")
    ]
    assert values == ["1", "1", "1"]


@pytest.mark.parametrize("rung", ["answer", "advice", "door", "job"])
def test_the_yes_can_be_read_on_a_phone(open_page: OpenPage, rung: str) -> None:
    """On a narrow screen the list shows the whole of what counts as a yes, below its label."""
    page = open_page(PATH, width=320, fresh=True)
    put(page, {})
    select = page.get_by_label("This counts as a yes")
    select.select_option(rung)
    room = page.evaluate(
        """() => {
          const it = document.querySelector("#fu-record-yes")
          const style = getComputedStyle(it)
          const pen = document.createElement("canvas").getContext("2d")
          pen.font = style.font
          const arrow = 24
          return it.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
            - arrow - pen.measureText(it.selectedOptions[0].text).width
        }"""
    )
    assert room >= 0
    label = page.get_by_text("This counts as a yes", exact=True).bounding_box()
    box = select.bounding_box()
    assert label and box and label["y"] + label["height"] <= box["y"]


def test_a_file_is_added_once(open_page: OpenPage, tmp_path: Path) -> None:
    """What is in the record already is not added again, and loading can be undone."""
    file = tmp_path / "mine.csv"
    file.write_text(
        f"date,employer,result\n{ago(0)},Northline,door\n{ago(1)},Hotel,job\n", encoding="utf-8"
    )
    page = open_page(PATH, fresh=True)
    choose(page, file)
    put(page, {})
    page.get_by_role("button", name="Load from a file").click()
    page.get_by_role("button", name="Add them to my record").click()
    assert [row["employer"] for row in kept(page)] == ["Northline", "Hotel"]
    assert "1 entry was there already." in text_of(page)
    page.get_by_role("button", name="Undo").click()
    assert [row["employer"] for row in kept(page)] == ["Northline"]


@pytest.mark.parametrize("broken", [FULL, FORBIDDEN])
def test_nothing_can_be_kept(open_page: OpenPage, broken: str) -> None:
    """With a full or a closed storage the record works, and says that it is not kept."""
    page = open_page(PATH, fresh=True)
    page.add_init_script(broken)
    page.reload()
    page.get_by_label("Employer").fill("Northline")
    page.get_by_label("A job.").check()
    page.get_by_role("button", name="Write it down").click()
    assert in_words(Belief(1, 0))[0] in text_of(page)
    assert "This device does not keep your record" in text_of(page)
    with page.expect_download():
        page.get_by_role("button", name="Save to a file").click()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"format": 99, "entries": [{"new": 1}]}', "A newer version of this site wrote"),
        ("{torn", "The record on this device cannot be read."),
        ("[7]", "The record on this device cannot be read."),
    ],
)
def test_what_is_kept_cannot_be_read(
    open_page: OpenPage, text: str, says: str, tmp_path: Path
) -> None:
    """A record that this page cannot read is never written over, and can be saved as it is."""
    page = open_page(PATH, fresh=True)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()
    assert says in text_of(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save it to a file").click()
    download.value.save_as(tmp_path / "kept.txt")
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == text
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == text
    assert page.get_by_role("button", name="Start a new record").count() == ("99" not in text)


def test_two_tabs(open_page: OpenPage) -> None:
    """What is written down in one tab shows in the other."""
    page = open_page(PATH, fresh=True)
    other = page.context.new_page()
    other.goto(page.url)
    put(other, {"employer": "City Bakery"})
    expect(page.get_by_text("City Bakery").first).to_be_visible()


def test_a_clock_that_was_wrong(open_page: OpenPage) -> None:
    """A follow-up after today stays in the record, and the record says what to correct."""
    page = open_page(PATH, fresh=True)
    put(page, {"date": (TODAY + timedelta(days=3)).isoformat()})
    assert "This day is after today." in text_of(page)
    assert len(kept(page)) == 1


def test_a_long_record(open_page: OpenPage) -> None:
    """Of a long record a part is shown, and the others one after the other."""
    page = open_page(PATH, fresh=True)
    put(page, *({"employer": f"Employer {n}", "date": ago(n)} for n in range(200)))
    items = page.locator(".fu-record__list").last.locator("li")
    assert items.count() == 30
    assert "1 to 30 of 200" in text_of(page) and "Employer 0" in text_of(page)
    page.get_by_role("button", name="Older").press("Enter")
    assert "31 to 60 of 200" in text_of(page) and "Employer 30" in items.first.inner_text()
    for _ in range(5):
        page.get_by_role("button", name="Older").click()
    assert items.count() == 20 and page.get_by_role("button", name="Older").is_disabled()
    page.get_by_role("button", name="Newer").click()
    assert items.count() == 30
    assert page.evaluate("document.documentElement.scrollHeight / innerHeight") < 20


def test_what_cannot_be_read_is_kept(open_page: OpenPage, tmp_path: Path) -> None:
    """One unknown value damages nothing: it stands aside, goes into the file and comes back."""
    file = tmp_path / "mine.csv"
    page = open_page(PATH, fresh=True)
    choose(page, file)
    put(page, {"note": "a"}, {"result": "teleported", "note": '=1\n"+,'}, {"employer": "Hotel"})
    assert "1 entry cannot be read." in text_of(page) and "Your 2 follow-ups" in text_of(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save to a file").click()
    download.value.save_as(file)
    page.get_by_role("button", name="Delete all").click()
    page.get_by_role("button", name="Yes, delete 2 follow-ups").click()
    assert "cannot be read" not in text_of(page) and "teleported" not in str(stored(page))
    page.get_by_role("button", name="Load from a file").click()
    expect(page.get_by_text("2 follow-ups can be read.")).to_be_visible()
    page.get_by_role("button", name="Load them").click()
    assert "1 entry cannot be read." in text_of(page)
    [aside] = stored(page)["aside"]
    assert aside["result"] == "teleported" and aside["note"] == '=1\n"+,'


def test_to_show_somebody(open_page: OpenPage) -> None:
    """Days, employers, what was done and what came back stand in one table, without odds."""
    page = open_page(PATH, fresh=True)
    rows = [
        {"date": ago(200), "employer": "Long Ago"},
        {"date": ago(3), "channel": "phone", "job": "baker", "note": "Ask for Dana"},
        {"date": ago(9), "employer": "City Bakery", "result": "silence"},
    ]
    put(page, *rows)
    page.get_by_role("button", name="Show it to somebody").click()
    table = page.locator(".fu-show tbody")
    assert table.locator("tr").count() == 2
    assert "City Bakery" in table.locator("tr").first.inner_text()
    assert "I asked by phone." in table.inner_text() and "Dana" not in table.inner_text()
    page.get_by_label("With my notes").check()
    assert "Ask for Dana" in table.inner_text()
    page.get_by_label("From").fill(ago(300))
    page.get_by_label("From").press("Tab")
    assert "Long Ago" in table.locator("tr").first.inner_text()
    assert violations(page) == []
    page.emulate_media(media="print")
    paper = page.locator("body").inner_text()
    assert "My job search record" in paper and "Of 100 people" not in paper
    assert "Good to know" not in paper and "Add a follow-up" not in paper
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Back to my record").click()
    assert "Of 100 people" in text_of(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_accessible_with_content(open_page: OpenPage, width: int, scheme: str) -> None:
    """With content and an open form, axe finds nothing wrong and all fits the window."""
    page = open_page(PATH, width=width, scheme=scheme, fresh=True)
    put(page, {}, {"result": "waiting", "date": ago(8), "stage": "applied", "channel": "phone"})
    page.get_by_role("button", name="Change: Northline").first.click()
    page.locator(".fu-record__live summary").last.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
