"""Run sheets: what we ship is whole, and a fault is told with its line."""

from __future__ import annotations

import re

import pytest
from places import DOCS, ROOT

from followup.errors import FaultsError
from followup_site.workshops import parse_sheet, read_sheet
from followup_site.workshops.reading import SLIDES

FILES = sorted((ROOT / "workshops").glob("*.yml"))
GOOD = """\
format: 1
id: short
title: A short one
minutes: 20
place: room
group: 3 people
prepare:
  - Pens.
segments:
  one:
    title: First
    minutes: {least: 5, usual: 10, most: 12}
    say:
      - "Hello."
    show:
      - stories/john.md John's story
  two:
    title: Rest
    minutes: {least: 5, usual: 10, most: 10}
    drop: 1
    break: yes
"""


def test_what_we_ship() -> None:
    """Four sheets: 60, 90 and 120 minutes in the room, 75 online; each part has words to say."""
    sheets = [read_sheet(file) for file in FILES]
    assert {(sheet.place, sheet.minutes) for sheet in sheets} == {
        ("room", 60),
        ("room", 90),
        ("room", 120),
        ("online", 75),
    }
    for sheet in sheets:
        for segment in sheet.segments:
            assert segment.say and segment.aim
            assert segment.is_break or (segment.do and segment.cut)
            for page, _ in segment.show:
                assert page.startswith(SLIDES) or (DOCS / page.split("#")[0]).is_file(), page
            for line in (*segment.say, *segment.do, segment.cut, segment.aim):
                assert all(len(s.split()) <= 20 for s in re.split(r"[.!?:]\s", line)), line


def test_slides_are_named_by_their_numbers() -> None:
    """`#/3` opens slide 4, and the words beside it begin with that number."""
    slides = len(re.split(r"(?m)^---\s*$", (ROOT / "workshops/slides.md").read_text("utf-8")))
    named = [each for file in FILES for part in read_sheet(file).segments for each in part.show]
    for page, words in named:
        if page.startswith(SLIDES):
            first, *rest = map(int, re.findall(r"\d+", words))
            assert page == f"{SLIDES}#/{first - 1}"
            assert max(first, *rest, 0) <= slides


def test_a_good_sheet() -> None:
    """What is written is what is read."""
    sheet = parse_sheet(GOOD, "short.yml")
    assert [segment.title for segment in sheet.segments] == ["First", "Rest"]
    assert sheet.segments[0].show == (("stories/john.md", "John's story"),)
    assert (sheet.segments[1].drop, sheet.segments[1].is_break) == (1, True)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("format: 1", "format: 2", 1, "`format` cannot be `2`"),
        ("id: short", "id: long", 2, "the id is `long`, but the file is `short.yml`"),
        ("minutes: 20", "minutes: 30", 4, "the usual minutes add up to 20, not to 30"),
        ("place: room", "place: hall", 5, "`place` cannot be `hall`"),
        ("least: 5, usual: 10, most: 12", "least: 11, usual: 10, most: 12", 12, "must go up"),
        ("least: 5, usual: 10, most: 12", "least: x, usual: 10, most: 12", 12, "`least` cannot"),
        ("stories/john.md John's story", "john", 15, "write the page and its words"),
        ("drop: 1", "drop: 2", 9, "number them 1, 2, 3"),
        ("    title: First\n", "", 10, "has no `title`"),
        ("break: yes", "brake: yes", 21, "unknown key `brake`; did you mean `break`?"),
        ('say:\n      - "Hello."', "say: {a: b}", 13, "`say` must be a list of sentences"),
    ],
)
def test_a_fault_has_its_line(old: str, new: str, line: int, says: str) -> None:
    """Each fault says where it is and how to mend it."""
    with pytest.raises(FaultsError) as caught:
        parse_sheet(GOOD.replace(old, new, 1), "short.yml")
    found = [(fault.line, fault.what) for fault in caught.value.faults]
    assert any(at == line and says in what for at, what in found), found
