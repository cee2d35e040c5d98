"""The pages of the handouts: all are listed, and print from the browser as well as from the PDF."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from addresses import linked_pages
from call_site import graph_of
from markdown import Markdown
from places import DOCS, PAGES, ROOT, SOURCES
from playwright.sync_api import Page
from test_tokens import contrast
from windows import OpenPage

from followup.errors import FollowupError
from followup.words import say
from followup_site.pages.handout_pages import PARTS, WATCHED, tens_picture, words_page
from followup_site.pages.role_parts import SEEN
from followup_site.paper.acting import BAD
from followup_site.prose import Prose, words

HANDOUTS = [page for page in PAGES if page.startswith("room/handouts/")]
PARTICIPANTS = [page for page in HANDOUTS if not page.endswith("answers.html")]
CALLS = sorted((ROOT / "calls").glob("*.yml"))
SHEETS = {"dice": 2, "answers": 1 + len(CALLS)}


def test_every_handout_is_listed(site: Path) -> None:
    """The page *Handouts* links to every handout and to the role cards of every call."""
    cards = [page for page in PAGES if page.endswith("-on-paper.html")]
    assert set(HANDOUTS) | set(cards) <= linked_pages(site, "room/handouts.html")
    assert len(HANDOUTS) == 10
    assert len(cards) == len(CALLS)


@pytest.mark.parametrize("path", HANDOUTS)
@pytest.mark.parametrize("javascript", [True, False])
def test_it_prints_from_the_browser(open_page: OpenPage, path: str, javascript: bool) -> None:
    """Printed with Ctrl and P, a handout takes as many sheets as its PDF, without a script too."""
    page = open_page(path, width=1280, javascript=javascript)
    page.emulate_media(media="print")
    for size in ("A4", "Letter"):
        count = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=size)))
        assert count == SHEETS.get(Path(path).stem, 1), size


COLOURS = """() => {
  const found = new Set();
  for (const element of document.querySelectorAll("article *")) {
    const style = getComputedStyle(element);
    if (element.getClientRects().length && !element.closest("svg")) found.add(style.color);
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      if (parseFloat(style[`border${side}Width`])) found.add(style[`border${side}Color`]);
    }
    if (style.stroke !== "none" && element.closest("svg")) found.add(style.stroke);
  }
  return [...found];
}"""


def as_hex(colour: str) -> str:
    """A computed colour, such as `rgb(0, 0, 0)`, as `#000000`."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])


@pytest.mark.parametrize("path", HANDOUTS)
def test_a_bad_copier_can_copy_it(open_page: OpenPage, path: str) -> None:
    """On paper every letter, line and picture is dark: a contrast of 4.5 or more with white."""
    page = open_page(path, width=1280)
    page.emulate_media(media="print")
    pale = [c for c in page.evaluate(COLOURS) if contrast(as_hex(c), "#ffffff") < 4.5]
    assert pale == []


def test_a_pale_line_is_seen(open_page: OpenPage) -> None:
    """A wilfully pale line is found."""
    page = open_page("room/handouts/my-plan.html", width=1280)
    page.emulate_media(media="print")
    page.add_style_tag(content=".fu-lines span { border-color: #bbb !important; }")
    assert "rgb(187, 187, 187)" in page.evaluate(COLOURS)


@pytest.mark.parametrize("path", PARTICIPANTS)
def test_letters_are_large_on_paper(open_page: OpenPage, path: str) -> None:
    """Printed from the browser, no letter of a participant's handout is below 12 points."""
    page = open_page(path, width=1280)
    page.emulate_media(media="print")
    small = """() => [...document.querySelectorAll("article *")]
      .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
      .filter(e => e.getClientRects().length && parseFloat(getComputedStyle(e).fontSize) < 16)
      .map(e => e.outerHTML.slice(0, 80))"""
    assert page.evaluate(small) == []


@pytest.mark.parametrize("path", PARTICIPANTS)
def test_no_mark_of_evidence_on_paper(site: Path, path: str) -> None:
    """The pages say how strong a study is; on a participant's sheet nobody could look it up."""
    paper = (site / path).read_text(encoding="utf-8")
    assert "fu-strength" not in paper
    assert "evidence)" not in paper


def test_how_many_to_print(open_page: OpenPage) -> None:
    """The table counts each kind of sheet once, with a set of cards for three people."""
    page = open_page("room/handouts.html")
    table = {
        cells[0]: cells[1:]
        for row in page.locator("article tbody tr").all()
        if (cells := row.locator("td").all_inner_texts())
    }
    assert table["Role cards of one call"] == ["4 sets", "10 sets", "one"]
    assert table["Observer's checklist"] == ["12", "30", "one"]
    for sheet in ("Words for your pocket", "My plan", "My record", "Letter cards"):
        assert table[sheet] == ["12", "30", "one"]
    assert {name for name, cells in table.items() if cells[2] == "both"} == {
        "Odds with dice",
        "Answers for the facilitator",
        "Run sheet",
    }


def test_a_command_is_for_those_who_build(open_page: OpenPage) -> None:
    """A facilitator reads how to print first; the command is folded away at the end."""
    page = open_page("room/handouts.html")
    assert page.locator("article h2").first.inner_text() == "How to print one sheet"
    assert not page.get_by_text("--handouts").is_visible()
    assert page.locator("article details").last.get_by_text("--handouts").count() == 1


def rows(page: Page, table: str) -> int:
    """How many empty lines a form has."""
    return page.locator(f"{table} tbody tr").count()


def test_the_record_has_the_ladder(open_page: OpenPage) -> None:
    """The record has twelve lines, the five rungs as numbers, and a place for waiting."""
    page = open_page("room/handouts/my-record.html")
    assert rows(page, ".fu-record") == 12
    assert page.locator(".fu-ladder li").count() == 5
    heads = page.locator(".fu-record thead th").all_inner_texts()
    assert heads[2] == "I wait"
    assert heads[-5:] == ["1", "2", "3", "4", "5"]


def test_the_checklist_serves_every_call(open_page: OpenPage) -> None:
    """What somebody can see who watches a call stands on the checklist, whatever its skills are."""
    told = open_page("room/handouts/observer.html").locator("article").inner_text()
    skills = {c.skill for f in CALLS for b in graph_of(f).call.beats for c in b.choices}
    assert skills <= {*SEEN, *BAD}
    seen = [say("card-observed", skill=skill) for skill in (*SEEN, *BAD)]
    seen += [say("handout-watched", what=what) for what in WATCHED]
    assert [words for words in seen if words not in told] == []


def test_the_pocket_has_the_words_of_the_page() -> None:
    """Every simple sentence of *Words to use* is on the pocket sheet, and no other one."""
    source = (DOCS / "words.md").read_text(encoding="utf-8")
    sheet = (DOCS / "room/handouts/words.md").read_text(encoding="utf-8")
    assert sheet == words_page(source)
    cells = re.findall(r"^\| (.+?) \| (.+?) \|$", source, re.MULTILINE)
    simple = [first for first, _ in cells if first not in ("Simple", "Do not say")]
    items = re.findall(r"^- (?:Not: )?(.+?)(?:<br>.*)?$", sheet, re.MULTILINE)
    assert items == simple
    assert "**Say:** What can I do better next time?" in sheet


def test_no_page_of_words_is_an_empty_sheet() -> None:
    """Where there is no page of words, the sheet is empty, and nothing fails."""
    assert "# Words for your pocket" in words_page("")


def test_the_answers_know_every_call() -> None:
    """Each call has its part of the answer sheet, easy ones first."""
    sheet = (DOCS / "room/handouts/answers.md").read_text(encoding="utf-8")
    titles = re.findall(r"^## (.+)$", sheet, re.MULTILINE)[2:]
    levels = ["easy", "medium", "hard"]
    calls = sorted((graph_of(file).call for file in CALLS), key=lambda c: levels.index(c.level))
    assert titles == [call.title for call in calls]


MADE = [name for name in SOURCES if name.startswith("room/handouts/")]


@pytest.mark.parametrize("name", MADE)
def test_made_words_are_short_too(name: str) -> None:
    """What a program writes on a handout keeps to 20 words a sentence; the calls have their own."""
    source = (DOCS / name).read_text(encoding="utf-8")
    if name.endswith("answers.md"):
        source = re.sub(r"^\|.*$|^\*\*What was behind.*$", "", source, flags=re.MULTILINE)
    long = [said for said in Prose(source).sentences if len(words(said)) > 20]
    assert long == []


@pytest.mark.parametrize("name", PARTS)
def test_drawn_words_are_short_too(name: str) -> None:
    """So do the parts that are drawn."""
    text = re.sub(r"</?(?:p|caption|th|td|tr|table)[^>]*>", "\n", PARTS[name]())
    long = [said for said in Prose(text).sentences if len(words(said)) > 20]
    assert long == []


@pytest.mark.parametrize(
    ("people", "full", "part"), [(0, 0, 0), (31, 3, 1), (50, 5, 0), (99, 9, 1)]
)
def test_ten_squares(people: int, full: int, part: int) -> None:
    """A picture has a black square for each ten, a striped one for the rest, and ten in all."""
    picture = tens_picture(people)
    black, white = re.findall(r' d="([^"]*)"', picture)[:2]
    assert black.count("M") == full
    assert black.count("M") + white.count("M") == 10
    assert picture.count("stripes") == part


def test_an_unknown_part_is_one_sentence() -> None:
    """A part that no handout has is told with the page and the parts that there are."""
    reader = Markdown(extensions=["followup_site.pages.extension"])
    with pytest.raises(FollowupError, match=r"no handout has 'dise': use dice, guess"):
        reader.convert("{{ handout dise }}")
    with pytest.raises(FollowupError, match="is not complete"):
        reader.convert("{{ handout }}")
