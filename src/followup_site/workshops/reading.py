"""Run sheets as YAML: every fault with its line and how to mend it."""

from __future__ import annotations

import re
from pathlib import Path

from followup._yaml import Items, Node, Text, load, read_text
from followup.calls._fields import Fields, quote
from followup.errors import Fault, FaultsError
from followup.words import say
from followup_site.workshops.model import PLACES, Minutes, Segment, Sheet

__all__ = ["parse_sheet", "read_sheet"]

_SHEET = ("format", "id", "title", "minutes", "place", "group", "prepare", "segments")
SLIDES = "room/slides.html"
"""The slides; `#/3` is slide 4, as they count from 0."""

_PAGE = re.compile(r"(?!/)[\w./-]+(?:#[\w/-]+)?")
_SEGMENT = ("title", "aim", "minutes", "say", "do", "show", "cut", "drop", "break")
_MINUTES = ("least", "usual", "most")
_MOST_MINUTES = 240


def read_sheet(path: Path) -> Sheet:
    """Read the run sheet at `path`; see `parse_sheet`."""
    return parse_sheet(read_text(path), path.name)


def parse_sheet(text: str, name: str) -> Sheet:
    """Read a run sheet.

    Args:
        text: The YAML document.
        name: The file's name, for messages; without its ending it is the sheet's id.

    Raises:
        FaultsError: With every fault, its line, and how to mend it.
    """
    faults: list[Fault] = []
    top = Fields(load(text, name), say("workshop-the-sheet"), _SHEET, faults)
    if not top.broken:
        top.word("format", ("1",))
    sheet = Sheet(
        id=top.name("id"),
        title=top.text("title"),
        minutes=top.whole("minutes", 15, _MOST_MINUTES),
        place=top.word("place", PLACES),
        group=top.text("group"),
        prepare=_lines(top, "prepare"),
        segments=tuple(_segment(key, node, faults) for key, node in top.tables("segments")),
    )
    if not faults:
        _check_whole(sheet, name, top, faults)
    if faults:
        raise FaultsError(name, faults)
    return sheet


def _segment(key: Text, node: Node, faults: list[Fault]) -> Segment:
    what = say("workshop-the-segment", name=quote(key.value))
    fields = Fields(node, what, _SEGMENT, faults, key.line)
    return Segment(
        id=key.value,
        title=fields.text("title"),
        aim=fields.text("aim", required=False),
        minutes=_minutes(fields, faults),
        say=_lines(fields, "say"),
        do=_lines(fields, "do"),
        show=_pages(fields),
        cut=fields.text("cut", required=False),
        drop=fields.whole("drop", 1, 99) if fields.table.get("drop") else 0,
        is_break=fields.word("break", ("yes", "no"), "no") == "yes",
    )


def _minutes(fields: Fields, faults: list[Fault]) -> Minutes:
    node = fields.node("minutes")
    if node is None:
        return Minutes(1, 1, 1)
    what = say("workshop-the-minutes", what=fields.what)
    inner = Fields(node, what, _MINUTES, faults, fields.at("minutes"))
    if inner.broken:
        return Minutes(1, 1, 1)
    found = Minutes(*(inner.whole(key, 1, _MOST_MINUTES) for key in _MINUTES))
    if not found.least <= found.usual <= found.most:
        inner.fault(inner.line, say("workshop-must-go-up", what=what))
    return found


def _lines(fields: Fields, key: str) -> tuple[str, ...]:
    """Return a list of sentences; one sentence alone is a list of one."""
    node = fields.node(key, required=False)
    if node is None:
        return ()
    items = node.value if isinstance(node, Items) else (node,)
    if not all(isinstance(item, Text) and item.value.strip() for item in items):
        fields.fault(node.line, say("workshop-list-of-sentences", key=quote(key)))
        return ()
    return tuple(" ".join(item.value.split()) for item in items if isinstance(item, Text))


def _pages(fields: Fields) -> tuple[tuple[str, str], ...]:
    """Return pages and their words, written as `stories/john.md John's story`."""
    pages = []
    for line in _lines(fields, "show"):
        page, _, words = line.partition(" ")
        ending = page.partition("#")[0].endswith((".md", SLIDES))
        if not ending or not words or not _PAGE.fullmatch(page):
            slide = f"{SLIDES}#/3 Slide 4"
            key, typed = quote("show"), quote(line)
            what = say("workshop-not-a-page", key=key, typed=typed, slide=slide)
            fields.fault(fields.at("show"), what)
        pages.append((page, words))
    return tuple(pages)


def _check_whole(sheet: Sheet, name: str, top: Fields, faults: list[Fault]) -> None:
    if sheet.id != Path(name).stem:
        what = say("workshop-other-id", typed=quote(sheet.id), file=quote(name))
        faults.append(Fault(top.at("id"), what))
    usual = sum(segment.minutes.usual for segment in sheet.segments)
    if usual != sheet.minutes:
        what = say("workshop-other-sum", sum=usual, minutes=sheet.minutes)
        faults.append(Fault(top.at("minutes"), what))
    drops = [segment.drop for segment in sheet.segments if segment.drop]
    if sorted(drops) != list(range(1, len(drops) + 1)):
        what = say("workshop-order", numbers=str(sorted(drops)))
        faults.append(Fault(top.at("segments"), what))
