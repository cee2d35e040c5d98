"""Pages and data of a run sheet. Values in, Markdown or plain objects out."""

from __future__ import annotations

import functools
import posixpath
import re
from collections.abc import Mapping
from typing import Any

from followup.words import say
from followup_site.pages.markdown import as_html, as_markdown, front_matter
from followup_site.workshops import PLACES, Rounds, Segment, Sheet, Step
from followup_site.workshops.telling import listed

__all__ = ["clock_data", "sheet_page", "sheets_block"]

LARGE_PRINT, SMALL_PRINT = 4000, 5000
"""Below and above how many letters a run sheet is printed larger than usual, and closer."""

_FOLDER = "room/sheets"


def clock_data(sheet: Sheet) -> dict[str, Any]:
    """Return what the clock needs of a sheet; paths are from the folder of the pages."""
    return {
        "id": sheet.id,
        "title": sheet.title,
        "minutes": sheet.minutes,
        "place": sheet.place,
        "segments": [_segment_data(sheet, segment) for segment in sheet.segments],
    }


def deck_address(sheet: str) -> str:
    """Return the address of the slides of a run sheet, from the folder of the pages."""
    return f"room/decks/{sheet}.html"


def _shown(sheet: Sheet, segment: Segment) -> list[tuple[str, str]]:
    """What is on the projector in a segment: its slides in the sheet's own deck, then its pages."""
    if not segment.slides:
        return list(segment.show)
    before = sheet.segments[: sheet.segments.index(segment)]
    first = sum(len(each.slides) for each in before)
    last = first + len(segment.slides)
    one, many = (
        say("workshop-slide", n=first + 1),
        say("workshop-slides", first=first + 1, last=last),
    )
    words = many if len(segment.slides) > 1 else one
    return [(f"{deck_address(sheet.id)}#/{first}", words), *segment.show]


def _segment_data(sheet: Sheet, segment: Segment) -> dict[str, Any]:
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
        "you": list(segment.you),
        "they": list(segment.they),
        "show": [[_address(page), words] for page, words in _shown(sheet, segment)],
        "cut": segment.cut,
        "rounds": _rounds_data(segment.rounds) if segment.rounds else None,
    }


def _rounds_data(rounds: Rounds) -> dict[str, Any]:
    return {
        "times": rounds.times,
        "once": [_step_data(step) for step in rounds.once],
        "each": [_step_data(step) for step in rounds.each],
    }


def _step_data(step: Step) -> dict[str, Any]:
    times = step.seconds
    return {
        "title": step.title,
        "they": step.they,
        "least": times.least,
        "usual": times.usual,
        "most": times.most,
    }


def _address(page: str) -> str:
    return page.replace(".md", ".html")


def sheet_page(sheet: Sheet, papers: Mapping[str, str]) -> str:
    """Return the page of a run sheet, which prints on two sheets of paper.

    Args:
        sheet: The run sheet.
        papers: The pages of what can be printed, by what they are called: paths from the folder of
            the pages.
    """
    description = say("workshop-description", minutes=sheet.minutes)
    meta = say(
        "workshop-meta", place=sheet.place, minutes=sheet.minutes, group=as_markdown(sheet.group)
    )
    ready = [f"- {with_links(line, papers)}" for line in sheet.prepare]
    deck = _from_sheet(deck_address(sheet.id))
    desk = _from_sheet(f"room/presenter/{sheet.id}.html")
    clock = f"../clock.md#sheet-{sheet.id}"
    lines = [
        front_matter(title=sheet.title, description=description),
        f"# {as_markdown(sheet.title)}",
        "",
        meta,
        "{ .fu-meta }",
        "",
        f"[{say('workshop-open-clock')}]({clock}){{ .fu-button }}",
        f"[{say('workshop-open-presenter')}]({desk}){{ target=fu-presenter }}",
        f"[{say('workshop-open-slides')}]({deck}){{ target=fu-wall }}",
        f"[{say('workshop-change-sheet')}](../change.md#sheet-{sheet.id})",
        "{ .fu-noprint }",
        "",
        '<div class="fu-ready" markdown="block">',
        "",
        *_section(say("workshop-have-ready"), ready),
        *_section(say("workshop-at-a-glance"), _glance(sheet)),
        "</div>",
        "",
        f'<div class="fu-run{_print_size(sheet)}" markdown="block">',
        "",
    ]
    start = 0
    for segment in sheet.segments:
        lines += _segment(sheet, segment, start)
        start += segment.minutes.usual
    return "\n".join([*lines, "</div>"]) + "\n"


def with_links(line: str, papers: Mapping[str, str]) -> str:
    """Return a line as Markdown in which the first naming of each paper is a link to its page.

    Args:
        line: What stands on a run sheet.
        papers: The pages by what they are called, small and large letters alike.
    """
    names = sorted(papers, key=len, reverse=True)
    if not names:
        return as_markdown(line)
    by_name = {name.lower(): page for name, page in papers.items()}
    known = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)
    made, at = [], 0
    for found in known.finditer(line):
        page = by_name.pop(found[0].lower(), "")
        if page:
            address = posixpath.relpath(page, _FOLDER)
            made += [_between(line[at : found.start()]), f"[{as_markdown(found[0])}]({address})"]
            at = found.end()
    return "".join([*made, _between(line[at:])])


def _between(words: str) -> str:
    """Words as Markdown, with the spaces round them."""
    before, after = words[:1].isspace() * " ", words.strip() and words[-1:].isspace() * " "
    return f"{before}{as_markdown(words.strip())}{after}"


def _section(heading: str, lines: list[str]) -> list[str]:
    return ['<section markdown="block">', "", f"## {heading}", "", *lines, "", "</section>", ""]


def _print_size(sheet: Sheet) -> str:
    """The style class for print that two pages hold; none for the usual one."""
    letters = sum(
        len(line)
        for segment in sheet.segments
        for line in (*_words_of(segment), *_rounds(segment.rounds))
    )
    if letters < LARGE_PRINT:
        return " fu-run--large"
    return " fu-run--small" if letters > SMALL_PRINT else ""


def _words_of(segment: Segment) -> tuple[str, ...]:
    return (segment.aim, *segment.say, *segment.you, *segment.they, segment.cut)


def _glance(sheet: Sheet) -> list[str]:
    heads = (
        *(say("workshop-from-minute"), say("workshop-what")),
        *(say("workshop-usual"), say("workshop-least"), say("workshop-most")),
    )
    rows = [f"| {' | '.join(heads)} |", "|---|---|---|---|---|"]
    start = 0
    for segment in sheet.segments:
        minutes = segment.minutes
        title = as_markdown(segment.title)
        title = f"*{title}*" if segment.is_break else title
        rows.append(f"| {start} | {title} | {minutes.usual} | {minutes.least} | {minutes.most} |")
        start += minutes.usual
    dropped = sorted((each for each in sheet.segments if each.drop), key=lambda each: each.drop)
    if dropped:
        titles = (as_markdown(each.title) for each in dropped)
        rows += ["", say("workshop-if-short", parts=functools.reduce(_then, titles))]
    return rows


def _then(first: str, following: str) -> str:
    return say("workshop-list-in-order", first=first, next=following)


def _segment(sheet: Sheet, segment: Segment, start: int) -> list[str]:
    lines = ['<section class="fu-part" markdown="block">', ""]
    lines += ['<p class="fu-time"></p>', ""]
    heading = say("workshop-segment", minute=start, title=as_markdown(segment.title))
    lines += [f"## {heading} {{ .fu-segment }}", ""]
    if segment.aim:
        lines += [as_markdown(segment.aim), "{ .fu-meta }", ""]
    if shown := _shown(sheet, segment):
        pages = listed(
            f"[{as_markdown(words)}]({_from_sheet(page)}){{ target=fu-wall }}"
            for page, words in shown
        )
        lines += [f"**{say('workshop-on-the-projector')}** {pages}", ""]
    said = [say("workshop-said", line=as_markdown(line)) for line in segment.say]
    lines += _list(say("workshop-say"), said)
    lines += _list(say("workshop-they-do"), [as_markdown(line) for line in segment.they])
    lines += _rounds(segment.rounds)
    lines += _list(say("workshop-you-do"), [as_markdown(line) for line in segment.you])
    if segment.cut:
        lines += [f"**{say('workshop-shorter')}** {as_markdown(segment.cut)}", ""]
    return [*lines, "</section>", ""]


def _list(heading: str, lines: list[str]) -> list[str]:
    return [f"**{heading}**", "", *(f"- {line}" for line in lines), ""] if lines else []


def _rounds(rounds: Rounds | None) -> list[str]:
    """The steps with their usual time: what comes once, and what each round has."""
    if not rounds:
        return []
    each = say("workshop-rounds-each", times=rounds.times)
    once = [_step(step) for step in rounds.once]
    return [*once, "", *_list(each, [_step(step) for step in rounds.each])]


def _step(step: Step) -> str:
    minutes, seconds = divmod(step.seconds.usual, 60)
    named = say("workshop-step", title=as_markdown(step.title), time=f"{minutes}:{seconds:02}")
    return f"**{named}** {as_markdown(step.they)}".strip()


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
    in_order = sorted(sheets, key=lambda each: (PLACES.index(each["place"]), each["minutes"]))
    items = "".join(_in_list(each, folder) for each in in_order)
    return f'<ul class="fu-calls">{items}</ul>'


def _in_list(sheet: dict[str, Any], folder: str) -> str:
    place, minutes, parts = sheet["place"], sheet["minutes"], len(sheet["segments"])
    about = say("workshop-in-list", place=place, minutes=minutes, parts=parts)
    return (
        f'<li id="sheet-{sheet["id"]}"><a href="{folder}/{sheet["id"]}.md">'
        f'{as_html(sheet["title"])}</a><p class="fu-meta">{about}</p></li>'
    )
