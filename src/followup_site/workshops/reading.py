"""Run sheets as YAML: every fault with its line and how to mend it."""

from __future__ import annotations

import operator
import re
from pathlib import Path

from followup._yaml import Items, Node, Text, load, read_text
from followup.calls._fields import Fields, quote
from followup.errors import Fault, FaultsError
from followup.words import say
from followup_site.workshops.model import (
    PLACES,
    Minutes,
    Rounds,
    Seconds,
    Segment,
    Sheet,
    Step,
)
from followup_site.workshops.packing import LEAST, MOST

__all__ = ["parse_sheet", "read_sheet"]

_SHEET = ("format", "id", "title", "minutes", "place", "group", "people", "prepare", "segments")
_PAGE = re.compile(r"(?!/)[\w./-]+(?:#[\w/-]+)?")
_LINES = ("say", "you", "they")
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_MORE = ("slides", "show", "cut", "drop", "break", "out", "rounds")
_SEGMENT = ("title", "aim", "minutes", *_LINES, *_MORE)
_ROUNDS = ("times", "once", "each")
_STEP = ("title", "seconds", "they")
_TIMES = ("least", "usual", "most")
_FORMAT, _OLDER = "2", "1"
_MOST_MINUTES = 240
_MOST_SECONDS = 3600
_MOST_ROUNDS = 12


def read_sheet(path: Path, *, is_ours: bool = True) -> Sheet:
    """Read the run sheet at `path`; see `parse_sheet`."""
    return parse_sheet(read_text(path), path.name, is_ours=is_ours)


def parse_sheet(text: str, name: str, *, is_ours: bool = True) -> Sheet:
    """Read a run sheet.

    Args:
        text: The YAML document.
        name: The file's name, for messages.
        is_ours: Whether the file stands in `workshops/`, where its name is the sheet's id. One that
            somebody has saved may get a name such as `my-hour (1).yml`.

    Raises:
        FaultsError: With every fault, its line, and how to mend it.
    """
    faults: list[Fault] = []
    top = Fields(load(text, name), say("workshop-the-sheet"), _SHEET, faults)
    if not top.broken:
        _check_format(top, name)
    parts = [_segment(key, node, faults) for key, node in top.tables("segments")]
    sheet = Sheet(
        id=top.name("id"),
        title=top.text("title"),
        minutes=top.whole("minutes", 15, _MOST_MINUTES),
        place=top.word("place", PLACES),
        group=top.text("group"),
        prepare=_lines(top, "prepare"),
        segments=tuple(segment for segment, is_out in parts if not is_out),
        people=top.whole("people", LEAST, MOST) if top.table.get("people") else 0,
    )
    if not faults:
        if is_ours:
            _check_name(sheet, name, top)
        _check_whole(sheet, [segment.drop for segment, _ in parts if segment.drop], top)
    if faults:
        raise FaultsError(name, faults)
    return sheet


def _check_format(top: Fields, name: str) -> None:
    """Tell a sheet of an older version in one sentence: all else in it may be right."""
    node = top.table.get("format")
    if isinstance(node, Text) and node.value == _OLDER:
        raise FaultsError(name, [Fault(top.at("format"), say("workshop-older-sheet"))])
    top.word("format", (_FORMAT,))


def _segment(key: Text, node: Node, faults: list[Fault]) -> tuple[Segment, bool]:
    """Return a part, and whether it is left out: then it only waits in the file."""
    what = say("workshop-the-segment", name=quote(key.value))
    fields = Fields(node, what, _SEGMENT, faults, key.line)
    minutes = Minutes(*_times(fields, "minutes", _MOST_MINUTES, faults))
    lines = {name: _lines(fields, name) for name in _LINES}
    segment = Segment(
        id=key.value,
        title=fields.text("title"),
        aim=fields.text("aim", required=False),
        minutes=minutes,
        **lines,
        slides=_names(fields),
        show=_pages(fields),
        cut=fields.text("cut", required=False),
        drop=fields.whole("drop", 1, 99) if fields.table.get("drop") else 0,
        is_break=fields.word("break", ("yes", "no"), "no") == "yes",
        rounds=_rounds(fields, minutes, faults),
    )
    return segment, fields.word("out", ("yes", "no"), "no") == "yes"


def _times(fields: Fields, key: str, most: int, faults: list[Fault]) -> tuple[int, ...]:
    """Return least, usual and most; each 1 if they are missing."""
    node = fields.node(key)
    if node is None:
        return (1, 1, 1)
    what = say("workshop-the-times", key=key, what=fields.what)
    inner = Fields(node, what, _TIMES, faults, fields.at(key))
    if inner.broken:
        return (1, 1, 1)
    found = tuple(inner.whole(name, 1, most) for name in _TIMES)
    if list(found) != sorted(found):
        inner.fault(inner.line, say("workshop-must-go-up", what=what))
    return found


def _rounds(fields: Fields, minutes: Minutes, faults: list[Fault]) -> Rounds | None:
    node = fields.node("rounds", required=False)
    if node is None:
        return None
    what = say("workshop-the-rounds", what=fields.what)
    inner = Fields(node, what, _ROUNDS, faults, fields.at("rounds"))
    if inner.broken:
        return None
    before = len(faults)
    rounds = Rounds(
        times=inner.whole("times", 1, _MOST_ROUNDS),
        each=tuple(_step(key, step, faults) for key, step in inner.tables("each")),
        once=tuple(_step(key, step, faults) for key, step in inner.tables("once", required=False)),
    )
    if len(faults) == before:
        _check_rounds(rounds, minutes, inner)
    return rounds


def _step(key: Text, node: Node, faults: list[Fault]) -> Step:
    what = say("workshop-the-step", name=quote(key.value))
    fields = Fields(node, what, _STEP, faults, key.line)
    title, they = fields.text("title"), fields.text("they", required=False)
    return Step(key.value, title, Seconds(*_times(fields, "seconds", _MOST_SECONDS, faults)), they)


def _check_rounds(rounds: Rounds, minutes: Minutes, fields: Fields) -> None:
    """See that all rounds fit, so that each person has a turn in the shortest version too."""
    times = [step.seconds for step in rounds.steps]
    for kind, steps, whole, is_right in (
        ("least", sum(each.least for each in times), minutes.least * 60, operator.le),
        ("usual", sum(each.usual for each in times), minutes.usual * 60, operator.eq),
        ("most", sum(each.most for each in times), minutes.most * 60, operator.ge),
    ):
        if not is_right(steps, whole):
            what = say("workshop-rounds-sum", what=fields.what, kind=kind, sum=steps, whole=whole)
            fields.fault(fields.line, what)


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


def _names(fields: Fields) -> tuple[str, ...]:
    """Return the names of slides."""
    names = _lines(fields, "slides")
    for name in names:
        if not _NAME.fullmatch(name):
            fields.fault(fields.at("slides"), say("workshop-not-a-slide", typed=quote(name)))
    return names


def _pages(fields: Fields) -> tuple[tuple[str, str], ...]:
    """Return pages and their words, written as `stories/john.md John's story`."""
    pages = []
    for line in _lines(fields, "show"):
        page, _, words = line.partition(" ")
        if not page.partition("#")[0].endswith(".md") or not words or not _PAGE.fullmatch(page):
            what = say("workshop-not-a-page", key=quote("show"), typed=quote(line))
            fields.fault(fields.at("show"), what)
        pages.append((page, words))
    return tuple(pages)


def _check_name(sheet: Sheet, name: str, top: Fields) -> None:
    if sheet.id != Path(name).stem:
        what = say("workshop-other-id", typed=quote(sheet.id), file=quote(name))
        top.fault(top.at("id"), what)


def _check_whole(sheet: Sheet, drops: list[int], top: Fields) -> None:
    usual = sum(segment.minutes.usual for segment in sheet.segments)
    if usual != sheet.minutes:
        what = say("workshop-other-sum", sum=usual, minutes=sheet.minutes)
        top.fault(top.at("minutes"), what)
    if sorted(drops) != list(range(1, len(drops) + 1)):
        what = say("workshop-order", numbers=str(sorted(drops)))
        top.fault(top.at("segments"), what)
