"""The handouts as PDF files: each on its sheets, readable by people, readers and bad copiers."""

from __future__ import annotations

import re
import shutil
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import pytest
from places import ROOT
from playwright.sync_api import Browser
from pypdf import PdfReader
from small_projects import Project

from followup.calls import compile_call, read_call, with_words
from followup.calls.own import filled
from followup.odds import Belief, at_least_one
from followup_site.paper.answering import answers
from followup_site.site import assets, handouts
from followup_site.workshops import read_sheet
from followup_site.workshops.slides import deck_of, read_slides

CALLS = sorted((ROOT / "calls").glob("*.yml"))
CARDS = [f"role-cards-{file.stem}" for file in CALLS]
SHEETS = {
    "dice": 2,
    "letters": 1,
    "my-plan": 1,
    "my-record": 1,
    "seven-days": 1,
    "slip": 1,
    "observer": 1,
    "two-voices": 1,
    "words": 1,
}
PLAYED = {name: 2 + bool(read_call(file).secrets) for name, file in zip(CARDS, CALLS, strict=True)}
SLIDES = read_slides((ROOT / "workshops/slides.md").read_text(encoding="utf-8"))
DECKS = {
    f"slides-{file.stem}": deck_of(read_sheet(file), SLIDES)
    for file in sorted((ROOT / "workshops").glob("*.yml"))
}
SHOWN = {name: len(deck) for name, deck in DECKS.items()}
PAGES = {**SHEETS, **PLAYED, **SHOWN, "answers": 1 + len(CALLS)}
POINTS = {"A4": (595, 842), "Letter": (612, 792)}
EACH = pytest.mark.parametrize(
    ("size", "name"), [(size, name) for size in POINTS for name in PAGES]
)
MOST_SECONDS = 60


@dataclass(frozen=True)
class Printed:
    """All handouts of the site, printed once."""

    folder: Path
    zip: Path
    seconds: float

    def read(self, size: str, name: str) -> PdfReader:
        """Open one PDF."""
        return PdfReader(self.folder / size / f"{name}.pdf")

    def words(self, size: str, name: str) -> str:
        """All words of one PDF, with single spaces."""
        return plain(" ".join(page.extract_text() for page in self.read(size, name).pages))


def plain(words: str) -> str:
    """Words with single spaces; where a line was broken does not count."""
    return " ".join(words.split())


@pytest.fixture(scope="module")
def printed(site: Path, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """Every handout, printed as the build does it."""
    folder = tmp_path_factory.mktemp("handouts")
    start = time.monotonic()
    handouts.print_all(browser, site, folder / "all")
    file = handouts.pack(folder / "all", folder / "all.zip")
    return Printed(folder / "all", file, time.monotonic() - start)


@pytest.mark.sweep
def test_every_handout_is_printed(printed: Printed) -> None:
    """Each handout is there for A4 and for Letter, and all of them take at most a minute."""
    made = {file.relative_to(printed.folder).as_posix() for file in printed.folder.rglob("*.pdf")}
    assert made == {f"{size}/{name}.pdf" for size in POINTS for name in PAGES}
    assert printed.seconds <= MOST_SECONDS


@pytest.mark.sweep
@EACH
def test_sheets_of_paper(printed: Printed, size: str, name: str) -> None:
    """Each handout has as many sheets as it should, of the size that its folder names."""
    pages = printed.read(size, name).pages
    assert len(pages) == PAGES[name]
    wide = POINTS[size][::-1] if name in DECKS else POINTS[size]
    for page in pages:
        box = (float(page.mediabox.width), float(page.mediabox.height))
        assert box == pytest.approx(wide, abs=1)


@pytest.mark.sweep
@pytest.mark.parametrize("size", POINTS)
@pytest.mark.parametrize("name", DECKS)
def test_each_slide_has_its_page(printed: Printed, size: str, name: str) -> None:
    """A deck on paper has one slide on each page, with what its sheet says to say."""
    pages = [plain(page.extract_text()) for page in printed.read(size, name).pages]
    for page, shown in zip(pages, DECKS[name], strict=True):
        assert page.startswith(plain(shown.slide.title)[:20])
        for line in shown.segment.say if shown.segment and shown.is_first else ():
            assert plain(line) in page


@pytest.mark.sweep
@EACH
def test_what_readers_are_told(printed: Printed, size: str, name: str) -> None:
    """A PDF is tagged and says its title, its language and its headings; its date is fixed."""
    pdf = printed.read(size, name)
    catalog: Any = pdf.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/StructTreeRoot"]["/K"]
    assert catalog["/Lang"] == "en"
    assert pdf.metadata
    assert plain(str(pdf.metadata.title)) in printed.words(size, name)
    assert pdf.outline
    links = re.findall(rb"/URI \\(([^)]*)\\)", (printed.folder / size / f"{name}.pdf").read_bytes())
    assert [link for link in links if b"127.0.0.1" in link] == []
    dates = {pdf.metadata["/CreationDate"][:16], pdf.metadata["/ModDate"][:16]}
    assert dates == {"D:19800101000000"}


def fonts(pdf: PdfReader) -> Iterator[tuple[str, bool]]:
    """The name of each font in a PDF, and whether the font itself is inside."""
    for page in pdf.pages:
        resources: Any = page["/Resources"]
        for reference in resources.get("/Font", {}).values():
            font: Any = reference.get_object()
            inner = font["/DescendantFonts"][0] if "/DescendantFonts" in font else font
            described = inner.get_object().get("/FontDescriptor", {})
            inside = any(f"/FontFile{kind}" in described for kind in ("", "2", "3"))
            yield font.get("/BaseFont", ""), inside


@pytest.mark.sweep
@EACH
def test_fonts_are_inside(printed: Printed, size: str, name: str) -> None:
    """Every font is in the file, and it is ours; role cards take their boxes from another."""
    found = set(fonts(printed.read(size, name)))
    assert [font for font, inside in found if not inside] == []
    families = {font.split("+")[-1].split("-")[0] for font, _ in found}
    ours = {"AtkinsonHyperlegibleNext"}
    assert families >= ours if name in CARDS else families == ours


@pytest.mark.sweep
@EACH
def test_the_foot_of_each_sheet(printed: Printed, size: str, name: str) -> None:
    """Each sheet names the handout, the project, its licence, and which sheet of how many."""
    pages = printed.read(size, name).pages
    title = plain(str(printed.read(size, name).metadata.title))  # type: ignore[union-attr]
    for number, page in enumerate(pages, 1):
        said = plain(page.extract_text())
        assert f"Page {number} of {len(pages)}" in said
        assert "The Power of Follow-up · CC BY 4.0" in said
        assert title in said


@pytest.mark.sweep
@pytest.mark.parametrize("size", POINTS)
@pytest.mark.parametrize("name", CARDS)
def test_each_card_has_its_sheet(printed: Printed, size: str, name: str) -> None:
    """Sheet 1 holds the first card and no other, and so on; nothing of a card is cut off."""
    file = ROOT / f"calls/{name.removeprefix('role-cards-')}.yml"
    call = filled(read_call(file))
    sheets = [plain(page.extract_text()) for page in printed.read(size, name).pages]
    for number, sheet in enumerate(sheets, 1):
        assert re.findall(r"Card (\d) of (\d)", sheet) == [(str(number), str(len(sheets)))]
    assert sheets[0].startswith("You are ")
    assert plain(call.you)[-60:] in sheets[0]
    assert plain(call.card.knows) in sheets[1]
    assert "If it went badly:" in sheets[1]
    assert "First let it go badly. Then well." in sheets[1]


def letter_sizes(pdf: PdfReader) -> dict[float, str]:
    """The sizes of letters above the foot of each sheet, in points, each with some words of it."""
    found: dict[float, str] = {}

    def note(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        height = tm[5] * cm[3] + cm[5]
        if text.strip() and height > 40:
            found.setdefault(round(size * abs(tm[3] * cm[3]), 1), text.strip())

    for page in pdf.pages:
        page.extract_text(visitor_text=note)
    return found


@pytest.mark.sweep
@EACH
def test_letters_are_large(printed: Printed, size: str, name: str) -> None:
    """Participants read 12 points or more, the facilitator 11."""
    least = 11 if name == "answers" else 12
    small = {
        at: words for at, words in letter_sizes(printed.read(size, name)).items() if at < least
    }
    assert small == {}


def by_hand(sides: int, throws: int) -> int:
    """The people of 100 with at least one yes: all ways of throwing but those without a yes."""
    ways = 6**throws
    return int(Fraction(100 * (ways - (6 - sides) ** throws), ways) + Fraction(1, 2))


@pytest.mark.sweep
@pytest.mark.parametrize("size", POINTS)
def test_the_numbers_of_the_dice(printed: Printed, size: str) -> None:
    """The sheet's numbers are those of the odds, and nearly all is not called all."""
    said = printed.words(size, "dice")
    rows = dict(re.findall(r"(?<!\d)(\d+) ((?:(?:over )?\d+ of 100 ?){3})", said))
    assert list(rows) == [str(throws) for throws in range(1, 11)]
    for throws, row in rows.items():
        wanted = [by_hand(sides, int(throws)) for sides in (1, 2, 3)]
        assert [int(number) for number in re.findall(r"(\d+) of", row)] == [
            min(number, 99) for number in wanted
        ]
        assert row.count("over 99") == sum(number == 100 for number in wanted)
    guess = round(100 * at_least_one(Belief(yes=0, no=4), 10))
    assert f"to {by_hand(1, 10)} of 100 people" in said
    assert f"bring one to {guess} of 100" in said


@pytest.mark.sweep
@pytest.mark.parametrize("size", POINTS)
def test_the_answers_are_the_calls(printed: Printed, size: str) -> None:
    """Each call has a sheet: what can be true, its chances, its best lines and its slips."""
    sheets = {}
    for page in printed.read(size, "answers").pages[1:]:
        said = plain(page.extract_text())
        sheets[said.split(" Easy ")[0].split(" Medium ")[0].split(" Hard ")[0]] = said
    for file in CALLS:
        found = answers(with_words(compile_call(read_call(file))))
        said = sheets[found.graph.call.title]
        assert plain(found.graph.call.truth) in said
        for secret in found.graph.call.secrets:
            times = int(100 * secret.chance + Fraction(1, 2))
            assert f"{times} of 100: {plain(secret.truth)}" in said
        assert f"best line each time, {floor(100 * found.best + Fraction(1, 2))} of 100." in said
        assert f"chosen at random, {floor(100 * found.random + Fraction(1, 2))} of 100." in said
        for moment in found.moments:
            assert plain(moment.says) in said
        for slip in found.slips:
            assert plain(slip.says) in said
            assert f"{floor(100 * slip.lost + Fraction(1, 2))} of 100 people." in said
            assert plain(slip.better) in said


@pytest.mark.sweep
def test_the_zip_holds_all(printed: Printed, tmp_path: Path) -> None:
    """The zip has every PDF in one folder, and is the same bytes for the same files."""
    with zipfile.ZipFile(printed.zip) as pack:
        held = {name: pack.read(name) for name in pack.namelist()}
    assert set(held) == {
        f"follow-up-handouts/{size}/{name}.pdf" for size in POINTS for name in PAGES
    }
    for name, content in held.items():
        file = printed.folder / name.removeprefix("follow-up-handouts/")
        assert content == file.read_bytes()
    again = handouts.pack(printed.folder, tmp_path / "again.zip")
    assert again.read_bytes() == printed.zip.read_bytes()


@pytest.mark.sweep
def test_printing_again_gives_the_same(
    printed: Printed, site: Path, browser: Browser, tmp_path: Path
) -> None:
    """A handout that is printed twice is the same file; what belongs to no handout is deleted."""
    small = tmp_path / "site"
    shutil.copytree(site / "built", small / "built")
    page = "room/handouts/my-plan.html"
    (small / page).parent.mkdir(parents=True)
    shutil.copy(site / page, small / page)
    old = tmp_path / "all/A4/gone.pdf"
    old.parent.mkdir(parents=True)
    old.touch()
    made = handouts.print_all(browser, small, tmp_path / "all")
    assert sorted((tmp_path / "all").rglob("*.pdf")) == made
    for file in made:
        assert file.read_bytes() == (printed.folder / file.parent.name / file.name).read_bytes()


CONFIG = """\
site_name: A small site
docs_dir: docs/en
use_directory_urls: false
theme: {name: material, font: false, custom_dir: theme}
markdown_extensions: [attr_list, md_in_html, tables, followup_site.pages.extension]
validation:
  nav: {omitted_files: ignore}
"""


@pytest.fixture
def project(tmp_path: Path, site: Path) -> Project:
    """A small project with our frame, one handout that is written, and no call."""
    more = ("theme", "docs/en/words.md", handouts.LATIN)
    ours = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    words = re.search(r"^extra:\n(?: .*\n)+", ours, re.MULTILINE)
    assert words
    return Project(tmp_path / "a small project", more, CONFIG + words[0])


def test_one_command_makes_the_zip(project: Project) -> None:
    """The build with --handouts prints what there is and says where the zip is."""
    from followup_site.serving import browser as browsers

    ran = project.build("--handouts", FOLLOWUP_BROWSER=browsers.find())
    file = project.root / "dist/follow-up-handouts.zip"
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[-1] == f"Printed {file}."
    with zipfile.ZipFile(file) as pack:
        assert pack.namelist() == [
            f"follow-up-handouts/{size}/{name}.pdf"
            for size in POINTS
            for name in ("answers", "words")
        ]


@pytest.mark.parametrize(
    ("browser", "says"),
    [
        ("no-such-browser", "FOLLOWUP_BROWSER names no file: no-such-browser."),
        (sys.executable, f"The browser {sys.executable} did not print"),
    ],
)
def test_without_a_browser(project: Project, browser: str, says: str) -> None:
    """Without a browser that prints, the site is made, one sentence says so, and the exit is 1."""
    ran = project.build("--handouts", FOLLOWUP_BROWSER=browser)
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"The site is made, the handouts are not. {says}")
    assert "Traceback" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert (project.root / "site/index.html").is_file()
    assert not (project.root / "dist/follow-up-handouts.zip").exists()


def test_the_answers_follow_the_calls(tmp_path: Path) -> None:
    """A call that is new is answered, one that is gone or has a fault is not; else no new file."""
    sheet = tmp_path / "docs/en/room/handouts/answers.md"
    (tmp_path / "calls").mkdir()
    for file in CALLS[:2]:
        shutil.copy(file, tmp_path / "calls")
    handouts.prepare(tmp_path)
    one, two = (read_call(file).title for file in CALLS[:2])
    assert [f"## {title}\n" in sheet.read_text(encoding="utf-8") for title in (one, two)] == [1, 1]
    before = sheet.stat().st_mtime_ns
    handouts.prepare(tmp_path)
    assert sheet.stat().st_mtime_ns == before
    (tmp_path / "calls" / CALLS[0].name).write_text("format: 1\n", encoding="utf-8")
    handouts.prepare(tmp_path)
    assert [f"## {title}\n" in sheet.read_text(encoding="utf-8") for title in (one, two)] == [0, 1]


def test_the_plain_fonts_are_made_once(tmp_path: Path, site: Path) -> None:
    """The fonts for the PDFs are made of the bundled typeface, one for each weight in use."""
    rules = handouts.plain_faces(ROOT)
    assert rules.count("@font-face") == len(assets.WEIGHTS)
    before = (ROOT / handouts.FACES).stat().st_mtime_ns
    assert handouts.plain_faces(ROOT) == rules
    assert (ROOT / handouts.FACES).stat().st_mtime_ns == before
