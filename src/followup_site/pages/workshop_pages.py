"""Pages and data of a run sheet. Values in, Markdown or plain objects out."""

from __future__ import annotations

import posixpath
from typing import Any

from followup_site.pages.markdown import as_html, as_markdown, front_matter
from followup_site.workshops import Segment, Sheet

__all__ = ["clock_data", "sheet_page", "sheets_block"]

PLACE_WORDS = {"room": "In the room", "online": "Online"}
LARGE_PRINT, SMALL_PRINT = 2900, 3700
"""Below and above how many letters a run sheet is printed larger and smaller than usual."""

_FOLDER = "room/sheets"


def clock_data(sheet: Sheet) -> dict[str, Any]:
    """Return what the clock needs of a sheet; paths are from the folder of the pages."""
    return {
        "id": sheet.id,
        "title": sheet.title,
        "minutes": sheet.minutes,
        "place": PLACE_WORDS[sheet.place],
        "segments": [_segment_data(segment) for segment in sheet.segments],
    }


def _segment_data(segment: Segment) -> dict[str, Any]:
    minutes = segment.minutes
    return {
        "id": segment.id,
        "title": segment.title,
        "aim": segment.aim,
        "least": minutes.least,
        "usual": minutes.usual,
        "most": minutes.most,
        "isBreak": segment.is_break,
        "drop": segment.drop,
        "say": list(segment.say),
        "do": list(segment.do),
        "show": [[_address(page), words] for page, words in segment.show],
        "cut": segment.cut,
    }


def _address(page: str) -> str:
    return page.replace(".md", ".html")


def sheet_page(sheet: Sheet) -> str:
    """Return the page of a run sheet, which prints on two sheets of paper."""
    lines = [
        front_matter(
            title=sheet.title,
            description=f"A run sheet of {sheet.minutes} minutes,"
            " with what to say and what to cut.",
        ),
        f"# {as_markdown(sheet.title)}",
        "",
        f"{PLACE_WORDS[sheet.place]} · {sheet.minutes} minutes · {as_markdown(sheet.group)}",
        "{ .fu-meta }",
        "",
        "[Open the clock with this sheet](../clock.md#sheet-" + sheet.id + "){ .fu-button }",
        "{ .fu-noprint }",
        "",
        '<div class="fu-ready" markdown="block">',
        "",
        '<section markdown="block">',
        "",
        "## Have ready",
        "",
        *(f"- {as_markdown(line)}" for line in sheet.prepare),
        "",
        "</section>",
        "",
        '<section markdown="block">',
        "",
        "## At a glance",
        "",
        *_glance(sheet),
        "",
        "</section>",
        "",
        "</div>",
        "",
        f'<div class="fu-run{_print_size(sheet)}" markdown="block">',
        "",
    ]
    start = 0
    for segment in sheet.segments:
        lines += _segment(segment, start)
        start += segment.minutes.usual
    return "\n".join([*lines, "</div>"]) + "\n"


def _print_size(sheet: Sheet) -> str:
    """The style class for print as large as two pages hold; none for the usual size."""
    letters = sum(
        len(line)
        for segment in sheet.segments
        for line in (segment.aim, *segment.say, *segment.do, segment.cut)
    )
    if letters < LARGE_PRINT:
        return " fu-run--large"
    return " fu-run--small" if letters > SMALL_PRINT else ""


def _glance(sheet: Sheet) -> list[str]:
    rows = ["| From minute | What | Usual | Least | Most |", "|---|---|---|---|---|"]
    start = 0
    for segment in sheet.segments:
        minutes = segment.minutes
        title = as_markdown(segment.title)
        title = f"*{title}*" if segment.is_break else title
        rows.append(f"| {start} | {title} | {minutes.usual} | {minutes.least} | {minutes.most} |")
        start += minutes.usual
    dropped = sorted((each for each in sheet.segments if each.drop), key=lambda each: each.drop)
    if dropped:
        names = ", then ".join(as_markdown(each.title) for each in dropped)
        rows += ["", f"If the time is not enough, leave out: {names}."]
    return rows


def _segment(segment: Segment, start: int) -> list[str]:
    lines = ['<section class="fu-part" markdown="block">', ""]
    lines += ['<p class="fu-time"></p>', ""]
    lines += [f"## Minute {start}: {as_markdown(segment.title)} {{ .fu-segment }}", ""]
    if segment.aim:
        lines += [as_markdown(segment.aim), "{ .fu-meta }", ""]
    if segment.show:
        pages = ", ".join(
            f"[{as_markdown(words)}]({_from_sheet(page)}){{ target=fu-wall }}"
            for page, words in segment.show
        )
        lines += [f"**On the projector:** {pages}", ""]
    if segment.say:
        lines += ["**Say:**", "", *(f"- “{as_markdown(line)}”" for line in segment.say), ""]
    if segment.do:
        lines += ["**They do:**", "", *(f"- {as_markdown(line)}" for line in segment.do), ""]
    if segment.cut:
        lines += [f"**To make it shorter:** {as_markdown(segment.cut)}", ""]
    return [*lines, "</section>", ""]


def _from_sheet(page: str) -> str:
    """The way from a run sheet to a page."""
    return posixpath.relpath(page, _FOLDER)


def sheets_block(sheets: list[dict[str, Any]], page: str) -> str:
    """Return links to every run sheet, the shortest first.

    Args:
        sheets: What there is, as `clock_data` gives it.
        page: The page's own path below the folder that holds all pages.
    """
    folder = posixpath.relpath(_FOLDER, posixpath.dirname(page) or ".")
    items = "".join(
        f'<li id="sheet-{each["id"]}"><a href="{folder}/{each["id"]}.md">'
        f'{as_html(each["title"])}</a><p class="fu-meta">{each["place"]} ·'
        f" {each['minutes']} minutes · {len(each['segments'])} parts</p></li>"
        for each in sorted(sheets, key=lambda each: (each["place"], each["minutes"]))
    )
    return f'<ul class="fu-calls">{items}</ul>'
