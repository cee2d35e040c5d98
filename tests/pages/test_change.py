"""A facilitator changes a run sheet, takes it along as a file, and leads with it."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Browser, FilePayload, Page, expect
from pypdf import PdfReader
from windows import OpenPage

from followup_site.workshops import Sheet, parse_sheet, read_sheet, take_plan

PATH = "room/change.html"
SIXTY = read_sheet(ROOT / "workshops/sixty.yml")
TITLE = "One hour in the room (changed)"
NO_STORAGE = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("refused", "SecurityError") },
})"""
PIECES = re.compile(r"\s+")


def change(page: Page, sheet: str = "One hour in the room") -> Page:
    """Begin to change one of our sheets."""
    page.locator("fu-sheet[data-ready]").wait_for()
    page.get_by_role("button", name=sheet).first.click()
    return page


def in_45_minutes(open_page: OpenPage, **more: object) -> Page:
    """Make the sheet for one hour a sheet for 45 minutes, by its plan."""
    page = change(open_page(PATH, alone=True, **more))
    page.get_by_role("button", name="45 minutes").first.click()
    page.get_by_role("button", name="Take this plan").click()
    return page


def says(page: Page) -> str:
    """What the page says of the sheet."""
    return page.get_by_role("status").inner_text()


def saved(page: Page) -> tuple[Sheet, FilePayload]:
    """The sheet in the file that the page saves, as Python reads it, and the file."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    file = Path(download.value.path())
    name = download.value.suggested_filename
    sheet = parse_sheet(file.read_text(encoding="utf-8"), name)
    return sheet, {"name": name, "mimeType": "text/yaml", "buffer": file.read_bytes()}


def test_45_minutes_are_one_press_away(open_page: OpenPage) -> None:
    """The plan is said and shown beside each part, and nothing changes until it is taken."""
    page = change(open_page(PATH, fresh=True))
    page.get_by_role("button", name="45 minutes").click()
    assert says(page).startswith("These parts take 60 minutes, and you have 45: take this plan.")
    fields = page.get_by_label(re.compile("^Usual: "))
    assert [int(each.input_value()) for each in fields.all()] == [
        each.minutes.usual for each in SIXTY.segments
    ]
    planned = [each.minutes.usual for each in take_plan(SIXTY.segments, 45)]
    shown = page.locator(".fu-sheet__plan:visible").all_inner_texts()
    assert shown == [
        f"In the plan: {minutes} minutes"
        for minutes, segment in zip(planned, SIXTY.segments, strict=True)
        if minutes != segment.minutes.usual
    ]
    page.get_by_role("button", name="Take this plan").click()
    assert says(page) == "All fits: 8 parts in 45 minutes."
    assert [int(each.input_value()) for each in fields.all()] == planned
    page.get_by_role("button", name="Take back the last change").click()
    assert says(page).startswith("These parts take 60 minutes, and you have 45")


def test_a_file_brings_the_sheet_to_another_device(open_page: OpenPage) -> None:
    """Python reads the saved file; another device shows the same sheet, with what is left out."""
    page = in_45_minutes(open_page)
    page.get_by_label("Name").fill("Thursday: 45 “minutes” № 1")
    page.get_by_label("How many people come").fill("13")
    page.get_by_role("button", name="Leave out: Your odds").click()
    page.get_by_role("button", name="Take this plan").click()
    page.get_by_role("button", name="Down: Welcome").click()
    sheet, file = saved(page)
    assert (sheet.title, sheet.people, sheet.minutes) == ("Thursday: 45 “minutes” № 1", 13, 45)
    assert sheet.id == "my-thursday-45-minutes-no-1"
    assert [each.id for each in sheet.segments[:3]] == ["predict", "welcome", "john"]
    assert "odds" not in [each.id for each in sheet.segments]
    other = open_page(PATH, alone=True)
    other.locator("fu-sheet[data-ready]").wait_for()
    other.locator("input[type=file]").set_input_files(file)
    assert says(other) == "All fits: 7 parts in 45 minutes."
    expect(other.get_by_role("button", name="Put back: Your odds")).to_be_visible()
    assert saved(other)[1]["buffer"] == file["buffer"]


def test_it_is_kept_on_the_device(open_page: OpenPage) -> None:
    """After a reload the sheet is as it was, also one that cannot be led yet."""
    page = change(open_page(PATH, alone=True))
    page.get_by_label("How many people come").fill("200")
    page.get_by_label("Usual: Welcome").fill("2")
    expect(page.get_by_role("status")).to_have_text(re.compile("200 people are too many"))
    page.reload()
    expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    assert page.get_by_label("Usual: Welcome").input_value() == "2"
    assert says(page).startswith("200 people are too many for one room")
    page.get_by_label("How many people come").fill("1")
    assert says(page).startswith("One person cannot practise a call with another")
    page.get_by_label("How many people come").fill("14")
    assert says(page) == (
        "Welcome: the minutes must go up from least to usual to most, so write 2, 3 and 6."
    )


def test_what_the_device_keeps_and_nobody_can_read_is_told(open_page: OpenPage) -> None:
    """A kept sheet that cannot be read is told with its line; the sheets to choose are there."""
    page = open_page(PATH, alone=True)
    page.evaluate("localStorage.setItem('follow-up.sheet', 'format: 1\\nsegments: []')")
    page.reload()
    page.locator("fu-sheet[data-ready]").wait_for()
    told = "“the sheet that this device keeps”, line 1: this sheet is of an older version"
    expect(page.locator("fu-sheet > [role=alert]")).to_have_text(re.compile(told))
    change(page)
    assert says(page) == "All fits: 8 parts in 60 minutes."


def test_by_keyboard(open_page: OpenPage) -> None:
    """Parts move and go by keyboard alone; the focus stays with the part, and it is told."""
    page = change(open_page(PATH, alone=True, width=1280))
    news = page.locator("fu-sheet [aria-live]")
    down = page.get_by_role("button", name="Down: Your plan")
    down.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Up: Your plan")).to_be_focused()
    expect(news).to_have_text("Your plan is now part 8.")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Leave out: Your plan")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Put back: Your plan")).to_be_focused()
    expect(news).to_have_text("Your plan is left out.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Leave out: Your plan")).to_be_focused()


GOOD = json.dumps({"format": 2, "id": "a", "title": "A", "minutes": 20, "place": "room"})
FAULTS = {
    "older": (
        (ROOT / "workshops/sixty.yml")
        .read_text(encoding="utf-8")
        .replace("format: 2", "format: 1"),
        "“older.yml”, line 3: this sheet is of an older version; write `format: 2`, "
        "and put what is under `do` under `you` or `they`.",
    ),
    "field": (
        (ROOT / "workshops/sixty.yml")
        .read_text(encoding="utf-8")
        .replace("    aim:", "    aimm:", 1),
        "“field.yml”, line 18: the segment `welcome` has an unknown key `aimm`; "
        "did you mean `aim`?",
    ),
    "bent": (
        (ROOT / "workshops/sixty.yml")
        .read_text(encoding="utf-8")
        .replace("group: 5", "group: a: 5", 1),
        "“bent.yml”, line 8: this is not YAML; put quotes around a text that holds a colon, "
        "or check the indentation.",
    ),
    "call": (
        (ROOT / "calls/no-budget.yml").read_text(encoding="utf-8"),
        "“call.yml” is not a run sheet: open a file that this page saved, "
        "or one of the folder “workshops”.",
    ),
    "empty": ("", "“empty.yml” is not a run sheet:"),
    "without": (GOOD, "“without.yml” is not a run sheet:"),
    "list": ('["segments"]', "“list.yml” is not a run sheet:"),
}


def test_a_file_that_cannot_be_opened_is_told(open_page: OpenPage) -> None:
    """One sentence names the line or the field and the mend, and what was open stays open."""
    page = change(open_page(PATH, alone=True))
    page.get_by_text("Open another sheet").click()
    told = page.locator("fu-sheet > [role=alert]")
    files = {name: (text.encode(), what) for name, (text, what) in FAULTS.items()}
    files["picture"] = (b"\x89PNG\r\n\x1a\n\x00", "picture.yml: this is not a UTF-8 text file")
    for name, (text, what) in files.items():
        file: FilePayload = {"name": f"{name}.yml", "mimeType": "text/yaml", "buffer": text}
        page.locator("input[type=file]").set_input_files(file)
        expect(told).to_have_text(re.compile(re.escape(what)))
        expect(told).to_have_text(re.compile(f"Nothing is lost: {re.escape(TITLE)} is still open"))
    assert says(page) == "All fits: 8 parts in 60 minutes."


def test_a_sheet_without_rounds_is_opened(open_page: OpenPage) -> None:
    """A sheet of our format that has no rounds, slides or people is a sheet like any other."""
    text = """\
format: 2
id: short
title: A short one
minutes: 20
place: room
group: 3 people
segments:
  one:
    title: First
    minutes: {least: 5, usual: 20, most: 25}
"""
    page = open_page(PATH, alone=True)
    page.locator("fu-sheet[data-ready]").wait_for()
    file: FilePayload = {"name": "x (1).yml", "mimeType": "", "buffer": text.encode()}
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_role("status")).to_have_text("All fits: 1 part in 20 minutes.")
    assert page.get_by_label("How many people come").input_value() == ""


def test_another_sheet_asks_first(open_page: OpenPage) -> None:
    """The link on a sheet's page opens that sheet; where another is open, it is asked."""
    page = open_page(f"{PATH}#sheet-ninety", alone=True)
    expect(page.get_by_role("heading", name="Ninety minutes in the room (changed)")).to_be_visible()
    page.evaluate("location.hash = '#sheet-online'")
    stay = page.get_by_role("button", name="No, keep Ninety minutes in the room (changed)")
    expect(stay).to_be_focused()
    stay.click()
    expect(page.get_by_role("heading", name="Ninety minutes in the room (changed)")).to_be_visible()
    page.evaluate("location.hash = '#sheet-online'")
    page.get_by_role("button", name="Yes, open the other").click()
    expect(page.get_by_role("status")).to_have_text("All fits: 10 parts in 75 minutes.")


def test_what_does_not_fit_is_not_used(open_page: OpenPage) -> None:
    """As long as something is wrong, saving and the clock lead to what is wrong."""
    page = change(open_page(PATH, alone=True))
    page.get_by_label("Usual: Welcome").fill("x")
    page.get_by_role("link", name="Open the clock").click()
    expect(page.get_by_label("Usual: Welcome")).to_be_focused()
    assert says(page) == "Usual: type a whole number from 1 to 240."
    page.get_by_label("Usual: Welcome").fill("6")
    page.get_by_role("button", name="Save as a file").click()
    expect(page.get_by_role("status")).to_be_focused()
    assert page.url.endswith(PATH)


def test_the_clock_runs_it(open_page: OpenPage) -> None:
    """The clock offers the sheet by its name, keeps it while it is changed, and asks first."""
    page = in_45_minutes(open_page)
    page.get_by_role("link", name="Open the clock").click()
    page.get_by_role("button", name=f"Start: {TITLE} (45 minutes)").click()
    expect(page.locator(".fu-clock__sheet")).to_have_text(TITLE)
    expect(page.get_by_text("You are on time.")).to_be_visible()
    other = page.context.new_page()
    other.goto(page.url.split("room/")[0] + PATH)
    other.get_by_label("Name").fill("Another")
    page.reload()
    expect(page.locator(".fu-clock__sheet")).to_have_text(TITLE)
    expect(page.get_by_text("Stop it, and choose another?")).to_be_visible()
    page.get_by_role("button", name=f"No, go on with {TITLE}").click()
    page.reload()
    expect(page.locator(".fu-clock__sheet")).to_have_text(TITLE)
    assert page.locator("fu-clock li").count() >= 8


def test_its_deck_has_its_slides(open_page: OpenPage) -> None:
    """The deck has only the slides of the parts that are kept, in their order, with their notes."""
    page = in_45_minutes(open_page, width=1280)
    page.get_by_role("button", name="Leave out: Your odds").click()
    page.get_by_role("button", name="Take this plan").click()
    page.get_by_role("button", name="Up: Hear a call").click()
    sheet, _ = saved(page)
    names = [name for segment in sheet.segments for name in segment.slides]
    page.goto(page.url.split("room/")[0] + "room/decks/own.html")
    page.locator(".reveal.ready").wait_for()
    slides = page.locator(".slides > section")
    assert [each.get_attribute("data-slide") for each in slides.all()] == names
    parts = [segment.id for segment in sheet.segments for _ in segment.slides]
    assert [each.get_attribute("data-part") for each in slides.all()] == parts
    notes = slides.first.locator(".notes").inner_text()
    assert all(
        line in (slides.first.locator(".notes").text_content() or notes)
        for line in sheet.segments[0].say
    )


def test_the_presenter_window_goes_with_it(open_page: OpenPage) -> None:
    """The presenter window shows the sheet's slides, what it says, and its clock by its name."""
    page = in_45_minutes(open_page, width=1280)
    page.get_by_role("button", name="Leave out: Welcome").click()
    page.get_by_role("button", name="Take this plan").click()
    page.goto(page.url.split("room/")[0] + "room/presenter/own.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(page.locator(".fu-presenter__part h2")).to_have_text("Your guess")
    page.get_by_role("button", name=f"Start: {TITLE} (45 minutes)").click()
    expect(page.locator(".fu-clock__sheet")).to_have_text(TITLE)


def test_its_pack_is_counted(open_page: OpenPage) -> None:
    """The pack is for the sheet and its people; its run sheet is the changed one."""
    page = in_45_minutes(open_page)
    page.get_by_label("How many people come").fill("13")
    page.get_by_role("link", name="Make its pack").click()
    page.locator("fu-pack[data-ready]").wait_for()
    assert page.get_by_text("13 people are 5 groups").is_visible()
    chosen = page.locator("fu-pack select").first.locator("option:checked")
    assert chosen.inner_text() == TITLE
    call = page.get_by_label("Call for the role cards").locator("option:checked")
    assert call.inner_text() == "No word after the interview"
    page.evaluate("document.querySelector('fu-pack').lay()")
    run = page.locator(".fu-leaf--run")
    assert run.locator("h1").text_content() == TITLE
    assert run.locator(".fu-part").count() == 8


def test_it_prints_as_a_run_sheet(open_page: OpenPage) -> None:
    """On paper it says what the page of the sheet says, on two sheets, and nothing of the form."""
    page = change(open_page(PATH, alone=True))
    page.get_by_label("Name").fill(SIXTY.title)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    ours = page.locator(".fu-sheet__paper .fu-run").inner_text()
    assert not page.locator(".fu-sheet__live").is_visible()
    pdf = PdfReader(io.BytesIO(page.pdf(format="A4")))
    page.goto(page.url.split("room/")[0] + "room/sheets/sixty.html")
    theirs = page.locator(".fu-run").inner_text()
    assert PIECES.sub(" ", ours) == PIECES.sub(" ", theirs)
    assert len(pdf.pages) == 2
    assert "Good to know" not in "".join(each.extract_text() for each in pdf.pages)


@pytest.mark.parametrize("storage", ["kept", "refused"])
def test_it_works_from_a_folder(site: Path, browser: Browser, tmp_path: Path, storage: str) -> None:
    """From a stick it is changed, saved and led; where nothing is kept, the file is how it goes."""
    context = browser.new_context(accept_downloads=True)
    if storage == "refused":
        context.add_init_script(NO_STORAGE)
    page = context.new_page()
    page.goto((site / PATH).as_uri())
    change(page)
    page.get_by_role("button", name="45 minutes").click()
    page.get_by_role("button", name="Take this plan").click()
    if storage == "refused":
        expect(page.get_by_text("This device keeps nothing: save the file")).to_be_visible()
    _, file = saved(page)
    for place, ready in (
        ("room/clock.html", f"Start: {TITLE} (45 minutes)"),
        ("room/decks/own.html", ""),
        ("room/pack.html#sheet=own", ""),
    ):
        page.goto(f"{site.as_uri()}/{place}")
        if storage == "refused":
            page.get_by_role("button", name="Open your changed sheet from its file").wait_for()
            page.locator("input[type=file]").set_input_files(file)
        if ready:
            page.get_by_role("button", name=ready).wait_for()
    expect(page.locator("fu-pack option", has_text=TITLE)).to_have_count(1)
    context.close()
