"""Run sheets: what we ship is whole, and a fault is told with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from call_site import graph_of
from places import DOCS, ROOT

from followup.errors import FaultsError
from followup_site.workshops import parse_sheet, read_sheet
from followup_site.workshops.slides import deck_of, read_slides

FILES = sorted((ROOT / "workshops").glob("*.yml"))
GOOD = """\
format: 2
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
ROUNDS = """\
    rounds:
      times: 3
      once:
        groups:
          title: Make groups
          seconds: {least: 60, usual: 120, most: 180}
      each:
        call:
          title: Call
          seconds: {least: 60, usual: 160, most: 240}
          they: Call once.
"""
TIMED = GOOD.replace("    say:\n", f"{ROUNDS}    say:\n")


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
            they_do = segment.they or segment.rounds
            assert segment.is_break or (they_do and segment.you and segment.cut)
            for page, _ in segment.show:
                assert (DOCS / page.split("#")[0]).is_file(), page
            steps = [step.they for step in segment.rounds.each] if segment.rounds else []
            does = (*segment.you, *segment.they, *steps)
            for line in (*segment.say, *does, segment.cut, segment.aim):
                assert all(len(s.split()) <= 20 for s in re.split(r"[.!?:]\s", line)), line


SHOWS_HANDS = re.compile(r"(?i)\b(ask for|show of|raise|count the) hands?\b|hands? up")


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_hour_keeps_its_promises(file: Path) -> None:
    """A call is heard before practice, the guess comes after what it is about, no hands go up."""
    sheet = read_sheet(file)
    at = {segment.id: i for i, segment in enumerate(sheet.segments)}
    assert at["model"] < at["rehearse"]
    assert sheet.segments[at["predict"]].slides == ("what-it-is", "guess")
    lines = [line for each in sheet.segments for line in (*each.say, *each.you, *each.they)]
    assert [line for line in lines if SHOWS_HANDS.search(line)] == []


def test_the_model_call_is_true_to_the_call() -> None:
    """Each line of the call in two voices stands in John's call, and leads to the next one."""
    page = (DOCS / "room/handouts/two-voices.md").read_text("utf-8")
    call = graph_of(ROOT / "calls/after-the-no.yml").call
    beats = {beat.id: beat for beat in call.beats}
    for part in page.split("## ")[1:]:
        rows = re.findall(r"^[|] [*]*(Dana|John)[*]* [|] (.+?) [|]$", part, re.MULTILINE)
        lines = [line.replace("*", "") for _, line in rows]
        assert len(lines) >= 5
        beat = next(each for each in call.beats if each.plain == lines[0])
        for said, answered in zip(lines[1::2], [*lines[2::2], None], strict=False):
            (choice,) = (each for each in beat.choices if each.plain == said)
            if answered is not None:
                reached = {to for lead in choice.leads for to, _ in lead.to}
                (beat,) = (beats[to] for to in reached if beats[to].plain == answered)


def test_a_sheet_with_rounds() -> None:
    """Rounds have what comes once, and their steps as often as there are rounds."""
    rounds = parse_sheet(TIMED, "short.yml").segments[0].rounds
    assert rounds
    assert [step.title for step in rounds.steps] == ["Make groups", "Call", "Call", "Call"]
    assert rounds.each[0].they == "Call once."


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("times: 3", "times: 4", "`one` take 760 seconds at usual, and the minutes are 600"),
        ("usual: 160", "usual: 150", "take 570 seconds at usual, and the minutes are 600"),
        ("most: 240", "most: 160", "take 660 seconds at most, and the minutes are 720"),
        ("least: 60, usual: 160", "least: 90, usual: 160", "the steps may not take more"),
        ("times: 3", "times: many", "`times` cannot be `many`"),
        ("      times: 3\n", "", "the rounds of the segment `one` has no `times`"),
        ("least: 60, usual: 160", "least: 170, usual: 160", "must go up"),
        ("title: Call\n", "name: Call\n", "the step `call` has no `title`"),
        ("they: Call once.", "they: [a]", "`they` must be"),
    ],
)
def test_a_fault_in_the_rounds(old: str, new: str, says: str) -> None:
    """Each fault of the rounds is told in a sentence."""
    assert old in TIMED
    with pytest.raises(FaultsError) as caught:
        parse_sheet(TIMED.replace(old, new, 1), "short.yml")
    assert any(says in fault.what for fault in caught.value.faults), caught.value.faults


def test_a_sheet_of_an_older_version() -> None:
    """A sheet of format 1 is told in one sentence, with what to do, and nothing else."""
    older = GOOD.replace("format: 2", "format: 1").replace("say:", "do:")
    with pytest.raises(FaultsError) as caught:
        parse_sheet(older, "short.yml")
    (fault,) = caught.value.faults
    assert "write `format: 2`, and put what is under `do` under `you`" in fault.what


def test_every_slide_is_shown_and_known() -> None:
    """A sheet shows only slides that there are, and each one once."""
    slides = read_slides((ROOT / "workshops/slides.md").read_text("utf-8"))
    for file in FILES:
        names = [each.slide.id for each in deck_of(read_sheet(file), slides)]
        assert len(set(names)) == len(names) >= 10


def test_a_good_sheet() -> None:
    """What is written is what is read."""
    sheet = parse_sheet(GOOD, "short.yml")
    assert [segment.title for segment in sheet.segments] == ["First", "Rest"]
    assert sheet.segments[0].show == (("stories/john.md", "John's story"),)
    assert (sheet.segments[1].drop, sheet.segments[1].is_break) == (1, True)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("format: 2", "format: 3", 1, "`format` cannot be `3`"),
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
