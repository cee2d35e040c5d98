"""Run sheets as pages: every part with its words, on at most two pages of paper."""

from __future__ import annotations

import io

import pytest
from places import ROOT
from pypdf import PdfReader
from windows import OpenPage

from followup_site.workshops import Segment, Sheet, read_sheet

SHEETS = [read_sheet(file) for file in sorted((ROOT / "workshops").glob("*.yml"))]


def words_of(segment: Segment) -> list[str]:
    """All that a part says, its steps too."""
    steps = (*segment.rounds.once, *segment.rounds.each) if segment.rounds else ()
    told = [line for step in steps for line in (step.title, step.they) if line]
    return [*segment.say, *segment.they, *told, *segment.you, segment.cut]


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_every_part_is_on_the_page(open_page: OpenPage, sheet: Sheet) -> None:
    """The page has each part at its minute, with what to say, and what to leave out first."""
    page = open_page(f"room/sheets/{sheet.id}.html")
    words = " ".join(page.locator("article").inner_text().split())
    start = 0
    for segment in sheet.segments:
        assert f"Minute {start}: {segment.title}" in words
        for line in words_of(segment):
            assert line in words
        start += segment.minutes.usual
    first = min((each for each in sheet.segments if each.drop), key=lambda each: each.drop)
    assert f"If the time is not enough, leave out: {first.title}" in words


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_on_two_pages(open_page: OpenPage, sheet: Sheet, paper: str) -> None:
    """A run sheet prints on two pages, and the last words are on them."""
    page = open_page(f"room/sheets/{sheet.id}.html")
    page.emulate_media(media="print")
    printed = PdfReader(io.BytesIO(page.pdf(format=paper)))
    assert len(printed.pages) <= 2
    text = " ".join(" ".join(each.extract_text() for each in printed.pages).split())
    last = sheet.segments[-1]
    assert last.title in text


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_each_part_is_in_one_piece(open_page: OpenPage, sheet: Sheet, paper: str) -> None:
    """No part is broken: all of its words are on one page, with a line for the time of day."""
    page = open_page(f"room/sheets/{sheet.id}.html")
    page.emulate_media(media="print")
    parts = page.locator(".fu-part")
    assert parts.count() == len(sheet.segments)
    kept = "parts => parts.map((part) => getComputedStyle(part).breakInside)"
    assert set(parts.evaluate_all(kept)) == {"avoid"}
    printed = PdfReader(io.BytesIO(page.pdf(format=paper)))
    pages = [" ".join(each.extract_text().split()) for each in printed.pages]
    assert sum(text.count("Time:") for text in pages) == len(sheet.segments)
    start = 0
    for segment in sheet.segments:
        lines = [f"Minute {start}:", *words_of(segment)]
        assert any(all(line in text for line in lines) for text in pages), segment.title
        start += segment.minutes.usual


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_a_run_sheet_is_read_at_arms_length(open_page: OpenPage, sheet: Sheet) -> None:
    """Printed, the letters have 10 points or more; the place for the time is not on the screen."""
    page = open_page(f"room/sheets/{sheet.id}.html")
    assert not page.locator(".fu-time").first.is_visible()
    page.emulate_media(media="print")
    sizes = "all => all.map((each) => parseFloat(getComputedStyle(each).fontSize))"
    assert min(page.locator(".fu-part :is(p, li, h2)").evaluate_all(sizes)) >= 13.3  # 10 points
