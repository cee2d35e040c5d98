"""A run sheet that somebody changes means the same in Python and in the browser."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import node_code
import pytest
from places import ROOT

from followup.errors import FaultsError
from followup_site.pages.workshop_pages import clock_data
from followup_site.workshops import (
    Minutes,
    Segment,
    Sheet,
    advise,
    as_file,
    parse_sheet,
    read_sheet,
    take_plan,
    with_minutes,
)

FILES = sorted((ROOT / "workshops").glob("*.yml"))
SCRIPT = Path(__file__).with_name("browser_sheets.js")
EDITS = 12
CASES = 150
SPOILT = 1_500


class Changed:
    """A sheet with all its parts, those that are left out too, as the page holds it."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.parts = [[segment, False] for segment in sheet.segments]

    @property
    def kept(self) -> tuple[Segment, ...]:
        """The parts that are not left out."""
        return tuple(segment for segment, out in self.parts if not out)

    def edit(self, edit: dict[str, Any]) -> None:
        """Do what somebody does on the page."""
        doing: dict[str, Callable[..., None]] = {
            name: getattr(self, f"_{name}")
            for name in ("out", "back", "up", "down", "minutes", "whole", "people", "title", "plan")
        }
        doing[edit["edit"]](**{name: value for name, value in edit.items() if name != "edit"})

    def _out(self, at: int) -> None:
        self.parts[at][1] = True

    def _back(self, at: int) -> None:
        self.parts[at][1] = False

    def _up(self, at: int) -> None:
        self.parts.insert(max(at - 1, 0), self.parts.pop(at))

    def _down(self, at: int) -> None:
        self.parts.insert(at + 1, self.parts.pop(at))

    def _minutes(self, at: int, kind: str, minutes: int) -> None:
        part = self.parts[at][0]
        self.parts[at][0] = with_minutes(part, replace(part.minutes, **{kind: minutes}))

    def _whole(self, minutes: int) -> None:
        self.sheet = replace(self.sheet, minutes=minutes)

    def _people(self, people: int) -> None:
        self.sheet = replace(self.sheet, people=people)

    def _title(self, title: str) -> None:
        self.sheet = replace(self.sheet, title=title)

    def _plan(self) -> None:
        if not advise(self.kept, self.sheet.minutes, self.sheet.people).plan:
            return
        planned = {each.id: each for each in take_plan(self.kept, self.sheet.minutes)}
        for part in self.parts:
            if not part[1]:
                part[:] = [planned.get(part[0].id, part[0]), part[0].id not in planned]


def _edit(dice: random.Random, parts: int) -> dict[str, Any]:
    at = dice.randrange(parts)
    return dice.choice(
        (
            {"edit": "out", "at": at},
            {"edit": "back", "at": at},
            {"edit": dice.choice(("up", "down")), "at": at},
            {"edit": "minutes", "at": at, "kind": "usual", "minutes": dice.randrange(1, 41)},
            {
                "edit": "minutes",
                "at": at,
                "kind": dice.choice(("least", "most")),
                "minutes": dice.randrange(1, 61),
            },
            {"edit": "whole", "minutes": dice.choice((30, 45, 45, 60, 75, 90, 120, 200))},
            {"edit": "plan"},
            {"edit": "plan"},
            {"edit": "people", "people": dice.choice((1, 2, 5, 13, 14, 99, 200))},
            {"edit": "title", "title": dice.choice(("My hour", 'A "short" one: #1', "Час ☎ 𝄞"))},
        )
    )


def _cases(dice: random.Random) -> list[tuple[Sheet, list[dict[str, Any]]]]:
    cases = []
    for _ in range(CASES):
        sheet = read_sheet(dice.choice(FILES))
        edits = [_edit(dice, len(sheet.segments)) for _ in range(dice.randrange(1, EDITS))]
        cases.append((sheet, edits))
    return cases


def test_random_edits_mean_the_same_in_the_browser(tmp_path: Path) -> None:
    """After each of many edits both say the same, and Python reads the browser's file alike."""
    cases = _cases(random.Random(45))
    texts = [json.dumps(as_file(sheet)) for sheet, _ in cases]
    given = [{"file": text, "edits": edits} for text, (_, edits) in zip(texts, cases, strict=True)]
    theirs = node_code.call(SCRIPT, "changed", given, tmp_path)
    fits = 0
    for (sheet, edits), found in zip(cases, theirs, strict=True):
        ours = Changed(sheet)
        for edit, said in zip(edits, found["said"], strict=True):
            ours.edit(edit)
            told = advise(ours.kept, ours.sheet.minutes, ours.sheet.people)
            assert {name: said[name] for name in ("says", "fits", "plan", "whole")} == {
                name: getattr(told, name) for name in ("says", "fits", "plan", "whole")
            }
            assert tuple(said["out"]) == told.out
        whole = replace(ours.sheet, segments=ours.kept)
        if told.fits:
            fits += 1
            assert parse_sheet(found["written"], "my-copy (1).yml", is_ours=False) == whole
            assert found["same"]
        assert found["clock"] == clock_data(whole) | {"segments": found["clock"]["segments"]}
        assert found["clock"]["segments"] == json.loads(json.dumps(clock_data(whole)["segments"]))
    assert fits > CASES / 10


@pytest.mark.parametrize("file", FILES, ids=lambda each: each.stem)
@pytest.mark.parametrize("whole", [45, 60, 75, 90])
def test_a_plan_that_is_taken_can_be_led(file: Path, whole: int) -> None:
    """Each of our sheets fits in 45 minutes or more by its plan, with all rounds of practice."""
    sheet = read_sheet(file)
    if advise(sheet.segments, whole, 12).fits:
        return
    planned = take_plan(sheet.segments, whole)
    told = advise(planned, whole, 12)
    assert told.fits or "at most" in told.says
    practice = next(each for each in planned if each.rounds)
    assert practice.rounds and practice.rounds.times == 3


TIMES = {"least": 5, "usual": 10, "most": 20}
PLAIN = Segment("a", "Talk", "", Minutes(5, 10, 20))
REST = Segment("b", "Rest", "", Minutes(5, 10, 10), is_break=True, drop=1)
END = Segment("c", "End", "", Minutes(8, 10, 12))


@pytest.mark.parametrize(
    ("parts", "whole", "people", "says"),
    [
        ((PLAIN, REST), 20, 0, "All fits: 2 parts in 20 minutes."),
        (
            (PLAIN,),
            10,
            1,
            "One person cannot practise a call with another: write 2 people or more.",
        ),
        (
            (PLAIN,),
            10,
            200,
            "200 people are too many for one room: write 99 people at most, and lead it once more.",
        ),
        ((), 20, 0, "All parts are left out: put one back."),
        (
            (replace(PLAIN, minutes=Minutes(12, 10, 20)),),
            10,
            0,
            "Talk: the minutes must go up from least to usual to most, so write 10, 12 and 20.",
        ),
        (
            (PLAIN, REST, END),
            16,
            0,
            "These parts take 30 minutes, and you have 16: take this plan. Leave out: Rest."
            " Talk: 7 minutes instead of 10. End: 9 minutes instead of 10.",
        ),
        (
            (PLAIN, REST, END),
            10,
            0,
            "These parts take 18 minutes at least, and you have 10:"
            " leave out Rest, End, or plan 18 minutes.",
        ),
        (
            (PLAIN,),
            4,
            0,
            "These parts take 5 minutes at least, and you have 4: plan 5 minutes.",
        ),
        (
            (PLAIN, REST),
            40,
            0,
            "These parts take 30 minutes at most, and you have 40:"
            " put a part back, or plan 30 minutes.",
        ),
    ],
)
def test_what_cannot_be_done_is_said_with_its_mend(
    parts: tuple[Segment, ...], whole: int, people: int, says: str
) -> None:
    """One sentence says what is wrong and what to do; a plan is said after it."""
    assert advise(parts, whole, people).says == says


def _spoil(dice: random.Random, text: str) -> str:
    """A file that somebody has changed by hand, and not well."""
    lines = text.splitlines()
    at = dice.randrange(len(lines))
    line = lines[at]
    place = dice.randrange(len(line) + 1)
    other = dice.choice(lines)
    lines[at : at + 1] = dice.choice(
        (
            [],
            [line, other],
            [other],
            ["  " + line],
            [line[1:]],
            [line[:place] + dice.choice("\"':#-{}[],!&*|>%@`? \t~0xäÄ.\u2028") + line[place:]],
            [line[:place] + line[place + 1 :]],
            [line.replace("least", dice.choice(("most", "leest", "LEAST")))],
            [line.replace("2", dice.choice(("1", "0", "-3", "2.5", "")))],
            [line, "---"],
        )
    )
    return dice.choice(("\n", "\n", "\r\n")).join(lines) + dice.choice(("", "\n"))


def _ours(text: str) -> tuple[Sequence[tuple[int, str]], Any]:
    try:
        sheet = parse_sheet(text, "a.yml", is_ours=False)
    except FaultsError as error:
        return [(fault.line, fault.what) for fault in error.faults], None
    return [], json.loads(json.dumps(clock_data(sheet)))


def test_what_the_browser_reads_python_reads_alike(tmp_path: Path) -> None:
    """Of 1,500 files with a slip, the browser reads each as Python does, or names a line."""
    dice = random.Random(16)
    sources = [file.read_text(encoding="utf-8") for file in FILES]
    sources += [json.dumps(as_file(read_sheet(file)), indent=2) for file in FILES]
    texts = [*sources, *(_spoil(dice, dice.choice(sources)) for _ in range(SPOILT))]
    theirs = node_code.call(SCRIPT, "read", texts, tmp_path)
    understood = 0
    for text, found in zip(texts, theirs, strict=True):
        faults = [(each["line"], each["what"]) for each in found["faults"]]
        if found["known"]:
            understood += 1
            assert (faults, found["clock"]) == _ours(text)
        else:
            assert faults and 1 <= faults[0][0] <= text.count("\n") + 1
    assert understood > SPOILT / 2


def test_what_we_ship_is_read_in_the_browser(tmp_path: Path) -> None:
    """The browser reads the files of `workshops/` as they are, and as JSON."""
    texts = [file.read_text(encoding="utf-8") for file in FILES]
    texts += [json.dumps(as_file(read_sheet(file))) for file in FILES]
    found = node_code.call(SCRIPT, "read", texts, tmp_path)
    assert [each["faults"] for each in found] == [[]] * len(texts)
    assert [each["clock"]["id"] for each in found] == [file.stem for file in FILES] * 2
