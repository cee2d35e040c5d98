"""Two tabs with one record: whatever one does, the other loses nothing without a word."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FileChooser, Page, expect
from sampling import sample
from windows import OpenPage

PATH = "your-record.html"
KEY = "follow-up.record"
DAY = "2026-11-01"
NO_LOCKS = "Object.defineProperty(navigator, 'locks', { value: undefined })"
START = ("Maple", "Harbour", "Oak")
LONG = 1_600_000
"""Letters that make a record too long for the small store."""

Rows = dict[str, tuple[str, str]]
"""Result and note by employer."""


class Tab:
    """One of the two tabs.

    Args:
        page: Its page.
        name: What it writes is named after it.
        folder: Where its file may be written.
    """

    def __init__(self, page: Page, name: str, folder: Path) -> None:
        self.page = page
        self.name = name
        self.file = folder / f"{name}.csv"
        self.seen: list[str] = []
        self.file.write_text(f"date,employer,result\n{DAY},Sea {name},answer\n", encoding="utf-8")
        page.on("filechooser", self.choose)

    def choose(self, chooser: FileChooser) -> None:
        """Choose the tab's file."""
        chooser.set_files(self.file)

    def press(self, name: str) -> None:
        """Press a button, and wait until what it does is done."""
        self.page.get_by_role("button", name=name).first.click()
        expect(self.page.locator("fu-record")).not_to_have_attribute("aria-busy", "true")

    def says(self) -> str:
        """What the page says has happened."""
        return " ".join(self.page.locator(".fu-record__note-place").inner_text().split())

    def rows(self) -> Rows:
        """The rows that the page has."""
        found = self.page.evaluate(
            "document.querySelector('fu-record').rows.map(r => [r.employer, r.result, r.note])"
        )
        rows = {employer: (result, note) for employer, result, note in found}
        assert len(rows) == len(found), "no row twice"
        return rows

    def agrees(self, rows: Rows) -> None:
        """Wait until the page has these rows."""
        wanted = sorted([employer, *values] for employer, values in rows.items())
        self.page.wait_for_function(
            """wanted => JSON.stringify(document.querySelector('fu-record').rows
              .map(r => [r.employer, r.result, r.note]).sort()) === wanted""",
            arg=json.dumps(wanted, separators=(",", ":")),
        )


Does = Callable[[Tab, Rows], None]


def begin_add(tab: Tab, rows: Rows) -> None:
    """Fill in the form for a new follow-up."""
    if tab.page.get_by_role("button", name="Add a follow-up").count():
        tab.press("Add a follow-up")
    tab.page.get_by_role("combobox", name="Employer").fill(f"Pine {tab.name}")
    tab.page.get_by_label("A job.").check()


def add(tab: Tab, rows: Rows) -> None:
    """Write it down."""
    tab.press("Write it down")
    rows[f"Pine {tab.name}"] = ("job", "")


def begin_edit(tab: Tab, rows: Rows) -> None:
    """Change one field: the first tab the result, the other one the note."""
    tab.press("Change: Maple")
    if tab.name == "A":
        tab.page.get_by_label("A job.").check()
    else:
        tab.page.locator("form summary").click()
        tab.page.get_by_label("Note").fill("by B")


def edit(tab: Tab, rows: Rows) -> None:
    """Write the change down; if the row is gone, the page says so and keeps what was typed."""
    tab.press("Write it down")
    if "Maple" not in rows:
        assert "Another tab has deleted Maple." in tab.says()
        tab.press("Write it down")
        rows["Maple"] = ("waiting", "")
    result, note = rows["Maple"]
    rows["Maple"] = ("job", note) if tab.name == "A" else (result, "by B")


def nothing(tab: Tab, rows: Rows) -> None:
    """Some things are done in one step."""


def delete(tab: Tab, rows: Rows) -> None:
    """Delete a row, if the other tab has not."""
    tab.agrees(rows)
    if "Maple" in rows:
        tab.press("Delete: Maple")
        del rows["Maple"]


def begin_undo(tab: Tab, rows: Rows) -> None:
    """Delete a row."""
    tab.agrees(rows)
    tab.seen = ["Harbour" if "Harbour" in rows else "Oak"]
    tab.press(f"Delete: {tab.seen[0]}")
    del rows[tab.seen[0]]


def undo(tab: Tab, rows: Rows) -> None:
    """Take that back."""
    tab.press("Undo")
    rows[tab.seen[0]] = ("waiting", "")


def begin_load(tab: Tab, rows: Rows) -> None:
    """Choose a file."""
    tab.press("Load from a file")
    expect(tab.page.get_by_text("1 follow-up can be read.")).to_be_visible()


def load(tab: Tab, rows: Rows) -> None:
    """Add what stands there."""
    tab.press("Add them to my record")
    rows[f"Sea {tab.name}"] = ("answer", "")


def begin_unload(tab: Tab, rows: Rows) -> None:
    """Load a file."""
    begin_load(tab, rows)
    load(tab, rows)


def unload(tab: Tab, rows: Rows) -> None:
    """Take that back."""
    tab.press("Undo")
    rows.pop(f"Sea {tab.name}", None)


def begin_delete_all(tab: Tab, rows: Rows) -> None:
    """Ask to delete all that there is."""
    tab.agrees(rows)
    tab.seen = list(rows)
    tab.press("Delete all")


def delete_all(tab: Tab, rows: Rows) -> None:
    """Say yes: what came since then stays, and the page says so."""
    tab.press("Yes, delete")
    for employer in tab.seen:
        rows.pop(employer, None)
    if rows:
        assert "from another tab meanwhile" in tab.says()


DOES: dict[str, tuple[Does, Does]] = {
    "add": (begin_add, add),
    "edit": (begin_edit, edit),
    "delete": (nothing, delete),
    "undo": (begin_undo, undo),
    "load": (begin_load, load),
    "undo a load": (begin_unload, unload),
    "delete all": (begin_delete_all, delete_all),
}


def fresh(page: Page, long: bool) -> Rows:
    """Give the device a record of three rows."""
    row = {
        "date": DAY, "result": "waiting", "job": "", "stage": "",
        "channel": "", "note": "", "extra": [], "dateText": "", "line": 0,
    }  # fmt: skip
    entries = [row | {"employer": employer} for employer in START]
    if long:
        entries[0]["extra"] = ["x" * LONG]
    text = json.dumps({"format": 1, "names": ["more"] if long else [], "entries": entries})
    page.evaluate("sessionStorage.clear()")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    return dict.fromkeys(START, ("waiting", ""))


def meet(first: Tab, other: Tab, one: str, two: str, rows: Rows) -> None:
    """Let a tab begin, another one do something else, and the first one end."""
    (begin, end), (begin_other, end_other) = DOES[one], DOES[two]
    begin(first, rows)
    begin_other(other, rows)
    end_other(other, rows)
    end(first, rows)
    for tab in (first, other):
        tab.agrees(rows)
    other.page.reload()
    other.agrees(rows)


WAYS = sample(
    [("edit", ""), ("delete all", ""), ("undo", "no locks")],
    [
        *((one, "") for one in DOES),
        *((one, way) for one in ("edit", "undo") for way in ("no locks", "long")),
    ],
)


@pytest.mark.parametrize(("one", "way"), WAYS)
def test_two_tabs_lose_nothing(open_page: OpenPage, tmp_path: Path, one: str, way: str) -> None:
    """Whatever two tabs do at a time, both changes are there, or a sentence says why not."""
    page = open_page(PATH, fresh=True)
    if way == "no locks":
        page.context.add_init_script(NO_LOCKS)
    second = page.context.new_page()
    second.goto(page.url)
    for two in DOES:
        rows = fresh(page, way == "long")
        first, other = (Tab(each, name, tmp_path) for each, name in ((page, "A"), (second, "B")))
        for tab in (first, other):
            tab.page.reload()
            tab.agrees(rows)
        meet(first, other, one, two, rows)
        for tab in (first, other):
            tab.page.remove_listener("filechooser", tab.choose)


def test_two_tabs_count_the_same_hands(open_page: OpenPage) -> None:
    """Hands that one tab counts are in the other one too, and neither overwrites them."""
    page = open_page("room/odds.html", width=1280, fresh=True)
    other = page.context.new_page()
    other.goto(page.url)
    page.get_by_label("It became a yes").fill("3")
    expect(other.get_by_label("It became a yes")).to_have_value("3")
    other.get_by_label("It stayed a no").fill("9")
    expect(page.get_by_label("It stayed a no")).to_have_value("9")
    page.get_by_role("button", name="Start again").click()
    expect(other.get_by_label("It stayed a no")).to_have_value("0")
    expect(other.get_by_label("It became a yes")).to_have_value("0")


def test_two_tabs_play_the_same_call(open_page: OpenPage) -> None:
    """A call that one tab starts goes on in the other, with the hands of both."""
    page = open_page("room/vote.html", width=1280, fresh=True)
    other = page.context.new_page()
    other.goto(page.url)
    page.locator(".fu-vote__calls button").first.click()
    page.get_by_role("button", name="Start the call").click()
    expect(other.get_by_label("A", exact=True)).to_be_visible()
    page.get_by_label("A", exact=True).fill("4")
    expect(other.get_by_label("A", exact=True)).to_have_value("4")
    other.get_by_label("B", exact=True).fill("7")
    expect(page.get_by_label("B", exact=True)).to_have_value("7")
    assert page.get_by_label("A", exact=True).input_value() == "4"
    page.get_by_role("button", name="Count").first.click()
    page.get_by_role("button", name="Go on").first.click()
    expect(other.get_by_label("A", exact=True)).to_have_value("0")
    assert other.locator(".fu-vote__line").inner_text() == (
        page.locator(".fu-vote__line").inner_text()
    )
