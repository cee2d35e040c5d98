"""The page of the pack: counted as people choose, printed from a folder, faults in a sentence."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Browser, Page
from pypdf import PdfReader
from windows import OpenPage, violations

from followup_site.pages.workshop_pages import with_links
from followup_site.workshops import pack_of, read_sheet

SHEETS = [read_sheet(file) for file in sorted((ROOT / "workshops").glob("*.yml"))]


def pack(open_page: OpenPage, asked: str = "", **more: object) -> Page:
    """Open the page with what is asked for behind the #."""
    page = open_page(f"room/pack.html#{asked}", **more)  # type: ignore[arg-type]
    page.locator("fu-pack[data-ready]").wait_for()
    return page


def test_the_counts_follow_what_is_chosen(open_page: OpenPage) -> None:
    """The table counts again when people, call or sides change; the groups are told."""
    page = pack(open_page)
    assert page.get_by_text("12 people are 4 groups: 4 groups of 3.").is_visible()
    page.get_by_label("How many people").fill("13")
    assert page.get_by_text("13 people are 5 groups: 3 groups of 3, 2 groups of 2.").is_visible()
    sheets = [part.sheets for part in pack_of(13, 3, 3, two_sided=False)]
    assert page.locator("tbody tr").last.locator("td").last.inner_text() == str(sum(sheets))
    page.get_by_label("Printing").select_option("2")
    sheets = [part.sheets for part in pack_of(13, 3, 3, two_sided=True)]
    assert page.locator("tbody tr").last.locator("td").last.inner_text() == str(sum(sheets))
    page.get_by_label("Call for the role cards").select_option("the-call-back")
    sheets = [part.sheets for part in pack_of(13, 3, 2, two_sided=True)]
    assert page.locator("tbody tr").last.locator("td").last.inner_text() == str(sum(sheets))
    assert violations(page) == []


@pytest.mark.parametrize(
    ("people", "says"), [("1", "One person cannot play"), ("200", "200 people are too many")]
)
def test_too_few_and_too_many_are_told(open_page: OpenPage, people: str, says: str) -> None:
    """For one person and for 200 there is one sentence, and nothing to print."""
    page = pack(open_page, f"people={people}")
    assert page.get_by_role("status").filter(has_text=says).is_visible()
    assert page.get_by_role("button", name="Print this pack").is_disabled()
    assert page.locator("fu-pack table").count() == 0


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_it_prints_from_a_folder(site: Path, browser: Browser, paper: str) -> None:
    """Opened from a folder and printed as people do, it has as many pages as the table says."""
    page = browser.new_page()
    page.goto(f"{(site / 'room/pack.html').as_uri()}#people=5&paper={paper}&date=2026-12-03")
    page.locator("fu-pack[data-ready]").wait_for()
    page.emulate_media(media="print")
    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    page.close()
    assert len(pdf.pages) == sum(part.sheets for part in pack_of(5, 3, 3, two_sided=False))
    wide = {"A4": 595, "Letter": 612}[paper]
    assert {round(float(each.mediabox.width)) for each in pdf.pages} <= {wide - 1, wide, wide + 1}
    assert "Pack for the workshop" in pdf.pages[0].extract_text()


def test_every_sheet_has_its_call(open_page: OpenPage) -> None:
    """Whoever chooses a run sheet gets the call that the sheet names."""
    page = pack(open_page)
    for sheet in SHEETS:
        page.get_by_label("Run sheet").select_option(sheet.id)
        assert page.get_by_label("Call for the role cards").input_value() == "no-answer-yet"


def test_without_a_script_there_is_a_way(open_page: OpenPage) -> None:
    """Without a script the page leads to the handouts, and always to what needs no printer."""
    page = open_page("room/pack.html", javascript=False)
    assert page.get_by_role("link", name="handouts", exact=True).first.is_visible()
    assert page.locator("article").get_by_role("link", name="If all else fails").is_visible()


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_have_ready_leads_to_each_handout(open_page: OpenPage, sheet: object) -> None:
    """Each handout that a run sheet asks for is a link to it."""
    page = open_page(f"room/sheets/{sheet.id}.html")  # type: ignore[attr-defined]
    ready = page.locator(".fu-ready section").first
    for name in re.findall(
        r"role cards for No word after the interview|observer's checklist|my plan|my record"
        r"|odds with dice|a call in two voices",
        ready.inner_text(),
        re.IGNORECASE,
    ):
        assert ready.get_by_role("link", name=name).count() == 1, name
    assert ready.get_by_role("link").count() >= 3


def test_links_in_a_line() -> None:
    """The first naming is a link, small letters too; longer names come first, nothing is lost."""
    papers = {"My plan": "room/handouts/my-plan.md", "Plan": "room/plan.md"}
    line = with_links("Print my plan, a Plan and My plan.", papers)
    assert line == "Print [my plan](../handouts/my-plan.md), a [Plan](../plan.md) and My plan."
    assert with_links("No paper at all.", {}) == "No paper at all."
