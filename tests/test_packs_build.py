"""The pack for one workshop as a PDF: counted against the headcount, and in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Browser
from pypdf import PdfReader

from followup.errors import FollowupError
from followup_site.site import packs
from followup_site.workshops import Part, pack_of

ROUNDS, CARDS = 3, 3
POINTS = {"A4": (595, 842), "Letter": (612, 792)}
FIRST = {
    "cover": "Pack for the workshop: One hour in the room",
    "run": "One hour in the room",
    "guide": "Facilitator's guide",
    "fails": "If all else fails",
    "two-voices": "A call in two voices",
    "cards": "You are Rosa Delgado",
    "observer": "Observer's checklist",
    "letters": "Letter cards",
    "dice": "Odds with dice",
    "my-plan": "My plan",
    "my-record": "My record",
    "slip": "Before and after",
    "seven-days": "Seven days",
    "answers": "Answers for the facilitator",
}
EMPTY = "This side is empty"
CASES = [(people, paper, 1) for people in (5, 12, 13, 30) for paper in POINTS]
CASES += [(13, "A4", 2), (5, "Letter", 2)]


BLANKS = re.compile(r"^(Time: )+")
"""The blanks for times that a person writes: they stand beside the text, and are read first."""


def said_by(pdf: PdfReader) -> list[str]:
    """What each page says, in one line."""
    return [BLANKS.sub("", " ".join(page.extract_text().split())) for page in pdf.pages]


def pages_of(part: Part, sides: int) -> int:
    """How many pages of the PDF one copy of a part has."""
    return part.sheets * sides // part.copies


@pytest.mark.sweep
@pytest.mark.parametrize(("people", "paper", "sides"), CASES)
def test_a_pack_is_counted(
    site: Path, browser: Browser, tmp_path: Path, people: int, paper: str, sides: int
) -> None:
    """Each part begins where the counts say, on its size of paper, and no page is over."""
    asked = packs.Asked("sixty", people, paper, sides, "2026-12-03")
    pdf = PdfReader(packs.print_pack(browser, site, tmp_path, asked))
    said = said_by(pdf)
    at = 0
    for part in pack_of(people, ROUNDS, CARDS, two_sided=sides == 2):
        for _ in range(part.copies):
            assert said[at].startswith(FIRST[part.name]), (part.name, at, said[at][:60])
            at += pages_of(part, sides)
    assert at == len(said)
    for page in pdf.pages:
        box = (float(page.mediabox.width), float(page.mediabox.height))
        assert box == pytest.approx(POINTS[paper], abs=1)
    assert "Thursday, December 3, 2026" in said[0]
    assert sum(EMPTY in text for text in said) == (0 if sides == 1 else _empty(people))


def _empty(people: int) -> int:
    """How many backs stay empty: those of all that has one side, and of each card."""
    parts = pack_of(people, ROUNDS, CARDS, two_sided=True)
    return sum(2 * part.sheets - part.copies * part.sides for part in parts)


@pytest.mark.sweep
def test_cards_have_their_own_sheets(site: Path, browser: Browser, tmp_path: Path) -> None:
    """Printed on both sides, the back of each role card is empty, and each is on a front."""
    asked = packs.Asked("sixty", 5, "A4", 2)
    pdf = PdfReader(packs.print_pack(browser, site, tmp_path, asked))
    said = said_by(pdf)
    cards = [at for at, text in enumerate(said) if re.search(r"Card \d of 3 ", text)]
    assert len(cards) == 2 * CARDS
    assert [at for at in cards if at % 2] == []
    assert [at for at in cards if EMPTY not in said[at + 1]] == []


@pytest.mark.sweep
def test_only_the_answers_of_its_call(site: Path, browser: Browser, tmp_path: Path) -> None:
    """The answers in a pack are those for dice and for the call that is played."""
    asked = packs.Asked("sixty", 2, "A4", 1, call="the-bank")
    pdf = PdfReader(packs.print_pack(browser, site, tmp_path, asked))
    dice, call = (" ".join(page.extract_text().split()) for page in pdf.pages[-2:])
    assert "Odds with dice" in dice
    assert call.startswith("Ask a bank for the reason")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (packs.Asked("sixty", 1, "A4", 1), "One person cannot play"),
        (packs.Asked("sixty", 200, "A4", 1), "200 people are too many"),
        (packs.Asked("fifty", 12, "A4", 1), "There is no run sheet “fifty”: use ninety"),
        (packs.Asked("sixty", 12, "A4", 1, call="x"), "There is no call “x”: use after-the-no"),
        (packs.Asked("sixty", 12, "A4", 1, date="soon"), "“soon” is no date"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(asked: packs.Asked, says: str) -> None:
    """What is not there is told before anything is built."""
    with pytest.raises(FollowupError, match=re.escape(says)):
        packs.check(asked, ROOT)


def test_each_pack_has_its_name() -> None:
    """Packs for other sheets, people, paper, sides, days and calls are other files."""
    asked = packs.Asked("sixty", 12, "A4", 2, "2026-12-03", "the-bank")
    assert asked.name == "pack-sixty-12-A4-2-the-bank-2026-12-03"


def test_a_pack_of_a_changed_sheet(site: Path, browser: Browser, tmp_path: Path) -> None:
    """A run sheet's own file brings its name, its people and its run sheet into the pack."""
    text = (ROOT / "workshops/sixty.yml").read_text(encoding="utf-8")
    text = text.replace("title: One hour in the room", "title: Our hour\npeople: 5", 1)
    file = tmp_path / "our hour (1).yml"
    file.write_text(text, encoding="utf-8")
    own = packs.sheet_of(str(file))
    assert own and own.people == 5
    asked = packs.Asked(own.id, own.people, "A4", 1, own=own)
    packs.check(asked)
    pages = said_by(PdfReader(packs.print_pack(browser, site, tmp_path, asked)))
    assert pages[0].startswith("Pack for the workshop: Our hour")
    assert "5 people are 2 groups" in pages[0]
    assert pages[1].startswith("Our hour")
    assert len(pages) == sum(part.sheets for part in pack_of(5, ROUNDS, CARDS, two_sided=False))


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("gone.yml", None, "gone.yml"),
        (
            "older.yml",
            "format: 1\nsegments: []\n",
            "older.yml:1: this sheet is of an older version",
        ),
        ("call.yml", "format: 1\nbeats: []\n", "“call.yml” is not a run sheet"),
    ],
)
def test_a_file_that_is_no_sheet_is_told(
    tmp_path: Path, name: str, text: str | None, says: str
) -> None:
    """A file that is not there, or is no run sheet, is told before anything is built."""
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(FollowupError) as told:
        packs.sheet_of(str(tmp_path / name))
    assert says in str(told.value)
