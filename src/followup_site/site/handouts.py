"""Makes the handouts: their pages that come from data, and all of them as PDF files.

A handout is a page of the folder `room/handouts`, the role cards of a call, or the slides of a run
sheet with their notes. It is printed as it is on the site, for A4 and for Letter, and all go into
one zip file.
"""

from __future__ import annotations

import base64
import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from followup.words import say
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.serving import browser as browsers
from followup_site.serving.static_server import StaticServer
from followup_site.site import assets, offline, slides

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""The width and height of a sheet of paper, in millimetres."""

MARGINS = (12.0, 15.0, 17.0)
"""Above, at both sides and below, in millimetres."""

PAGES = "room/handouts"
DECKS = "room/decks"
FOLDER = "follow-up-handouts/"
LATIN = "web/node_modules/" + assets.FACE + "/" + assets.FILE.format("latin")

# A browser draws a variable font in a PDF as loose shapes; these are the same letters as plain
# fonts, so that every reader knows them, and prints them well.
PLAIN_FACE = "Atkinson for print"
FACES = ".cache/print/faces.css"
FOOTER = """\
<style>{faces} p {{ font: 10.5px "{face}", sans-serif; color: #000; display: flex; width: 100%;
  justify-content: space-between; margin: 0 15mm; }}</style>
<p><span>{name}</span><span>{small}</span><span>{number}</span></p>"""
NUMBER = '<span class="pageNumber"></span>'
ALL = '<span class="totalPages"></span>'
# A link to another page of the site would name the server that printed it. not words: a script
AS_PAPER = """async () => {
  const isDeck = document.querySelector(".fu-slides");
  if (!isDeck) document.title = document.querySelector("h1").innerText;
  const inner = document.querySelectorAll("a:not([href^='http'])");
  for (const link of inner) link.removeAttribute("href");
  await document.fonts.ready;
}"""
# Each role card has a sheet of its own, and letters as large as fit on it, 12 to 20 points.
FIT = """([width, height]) => {
  const page = document.querySelector(".fu-page").getBoundingClientRect().top;
  document.querySelectorAll(".fu-sheet").forEach((sheet, place) => {
    const top = place ? 0 : sheet.getBoundingClientRect().top - page;
    for (let size = 20; size >= 12; size -= 0.25) {
      sheet.style.fontSize = size + "pt";
      if (top + sheet.getBoundingClientRect().height <= height) return;
    }
  });
}"""
PIXELS = 96 / 25.4
"""CSS pixels in a millimetre."""

# The day on which a PDF was made would make it another file each time.
DATE = re.compile(rb"\(D:\d{14}")
FIXED_DATE = b"(D:19800101000000"


class NotPrinted(Exception):
    """The browser did not print; the text says what to do."""


@dataclass(frozen=True)
class Handout:
    """A page that is printed.

    Args:
        name: The PDF's name, without its ending.
        page: The page's address, from the site's root.
        slides: Whether it is a deck: one slide with its notes on each page, wider than high.
    """

    name: str
    page: str
    slides: bool = False


def prepare(root: Path = environment.ROOT) -> None:
    """Make the pages that are made from the calls and from *Words to use*.

    A call with a fault is left out; whoever makes the calls' own pages has told it.

    Args:
        root: The project's folder.
    """
    pages = [Target("words", words_sheet), Target("answers", answer_sheet)]
    graph.make(root, "handouts", pages)


def words_sheet(draft: Draft) -> None:
    """Make the sheet of words."""
    from followup_site.pages.handout_pages import words_page

    text = environment.read(draft.root / "docs/en/words.md")
    draft.write(f"docs/en/{PAGES}/words.md", words_page(text))


def answer_sheet(draft: Draft) -> None:
    """Make the answer sheet of the calls that have no fault."""
    from followup.calls import compile_call, read_call, with_words
    from followup.errors import FollowupError
    from followup_site.pages.answer_pages import answers_page
    from followup_site.paper.answering import answers

    found = []
    for file in sorted((draft.root / "calls").glob("*.yml")):
        with contextlib.suppress(FollowupError):
            found.append(answers(with_words(compile_call(read_call(file)))))
    draft.write(f"docs/en/{PAGES}/answers.md", answers_page(found))


def list_handouts(site: Path) -> list[Handout]:
    """List every handout of a built site, by name."""
    papers = (site / "calls").glob("*-on-paper.html")
    cards = [(f"role-cards-{file.stem.removesuffix('-on-paper')}", file) for file in papers]
    own = [(file.stem, file) for file in (site / PAGES).glob("*.html")]
    decks = [
        (f"slides-{file.stem}", file)
        for file in (site / DECKS).glob("*.html")
        if file.stem != slides.OWN  # its slides are chosen in the browser
    ]
    found = [(name, file, False) for name, file in cards + own]
    found += [(name, file, True) for name, file in decks]
    return [
        Handout(name, file.relative_to(site).as_posix(), is_deck)
        for name, file, is_deck in sorted(found)
    ]


def make(site: Path, dist: Path) -> Path:
    """Print every handout and pack them, with a browser of this computer.

    Args:
        site: The folder of the built site.
        dist: Where the folder `handouts` and the zip file are written.

    Returns:
        The zip file.

    Raises:
        NoBrowser: There is no browser.
        NotPrinted: The browser did not do it.
    """
    with running_browser() as browser:
        print_all(browser, site, dist / "handouts")
    return pack(dist / "handouts", dist / "follow-up-handouts.zip")


@contextlib.contextmanager
def running_browser() -> Iterator[Browser]:
    """Run a browser of this computer that prints.

    Raises:
        NoBrowser: There is no browser.
        NotPrinted: The browser did not do it.
    """
    from playwright.sync_api import Error, sync_playwright

    program = browsers.find()
    try:
        with sync_playwright() as playwright:
            options = browsers.arguments()
            running = playwright.chromium.launch(executable_path=program, args=options)
            yield running
            running.close()
    except Error as error:
        reason = str(error).strip().splitlines()[0]
        told = say(
            "build-browser-did-not-print",
            program=program,
            why=reason,
            variable=browsers.VARIABLE,
        )
        raise NotPrinted(told) from None


def print_all(browser: Browser, site: Path, folder: Path) -> list[Path]:
    """Print every handout of a site for each size of paper.

    Args:
        browser: A running Chromium.
        site: The folder of the built site.
        folder: Where the folders `A4` and `Letter` are written; what else is there is deleted.

    Returns:
        The PDF files.
    """
    made = []
    faces = plain_faces(environment.ROOT)
    with StaticServer(site) as server, contextlib.closing(new_window(browser)) as page:
        for handout in list_handouts(site):
            open_as_paper(page, server.url + handout.page, faces)
            for size in SIZES:
                if not handout.slides:
                    _fit(page, *SIZES[size])
                file = folder / size / f"{handout.name}.pdf"
                made.append(print_to(file, page, size, faces, landscape=handout.slides))
    for file in set(folder.rglob("*.pdf")) - set(made):
        file.unlink()
    return made


def new_window(browser: Browser) -> Page:
    """Open a window that shows pages as they are printed."""
    # What makes paper of a page is put into it, fonts and all; the page's policy knows none of it.
    # What a device would keep of the pages, and tell of that, is none of a sheet's business.
    window = browser.new_page(bypass_csp=True, service_workers="block")
    window.emulate_media(media="print", color_scheme="light")
    return window


def open_as_paper(page: Page, address: str, faces: str) -> None:
    """Open a page as it is printed."""
    page.goto(address)
    as_paper(page, faces)


def as_paper(page: Page, faces: str) -> None:
    """Give an open page plain fonts, and take away what belongs to the site and not to paper."""
    top, side, below = MARGINS
    style = (
        f':root {{ --face: "{PLAIN_FACE}", "Atkinson Hyperlegible Next", sans-serif; }}'
        f" @page {{ margin: {top}mm {side}mm {below}mm; }}"
        " .fu-footer { display: none !important; }"
    )
    page.add_style_tag(content=faces + style)
    page.evaluate(AS_PAPER)


def print_to(file: Path, page: Page, size: str, faces: str, *, landscape: bool = False) -> Path:
    """Print an open page into a file, on a size of paper that `SIZES` names."""
    footer = FOOTER.format(
        faces=faces,
        face=PLAIN_FACE,
        name=escape(page.title()),
        small=escape(say("handout-licence")),
        number=say("handout-page-of", page=NUMBER, all=ALL),
    )
    content = page.pdf(
        format=size,
        landscape=landscape,
        tagged=True,
        outline=True,
        print_background=True,
        display_header_footer=True,
        header_template="<span></span>",
        footer_template=footer,
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(DATE.sub(FIXED_DATE, content))
    return file


def _fit(page: Page, width: float, height: float) -> None:
    """Lay a page out as on a sheet of so many millimetres, with the largest letters that fit."""
    top, side, below = MARGINS
    inner = [int((width - 2 * side) * PIXELS), int((height - top - below) * PIXELS)]
    page.set_viewport_size({"width": inner[0], "height": inner[1]})
    page.evaluate(FIT, inner)


def plain_faces(root: Path) -> str:
    """Give the style rules with the fonts inside."""
    graph.make(root, "print", [Target("faces", faces)])
    return environment.read(root / FACES)


def faces(draft: Draft) -> None:
    """Make the style rules with the fonts inside."""
    fonts = {weight: _plain_font(draft.root / LATIN, weight) for weight in assets.WEIGHTS}
    draft.write(FACES, "".join(_rules(fonts)))


def _rules(fonts: dict[int, bytes]) -> Iterator[str]:
    for weight, content in fonts.items():
        data = base64.b64encode(content).decode()
        yield (
            f'@font-face {{ font-family: "{PLAIN_FACE}"; font-weight: {weight};'
            f" src: url(data:font/ttf;base64,{data}); }}"
        )


def _plain_font(source: Path, weight: int) -> bytes:
    """Give a variable font at one weight, as a TrueType file."""
    import io

    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    output = io.BytesIO()
    with TTFont(source, recalcTimestamp=False) as font:
        instancer.instantiateVariableFont(
            font, {"wght": weight}, inplace=True, updateFontNames=True
        )
        font.flavor = None
        font.save(output)
    return output.getvalue()


def pack(folder: Path, file: Path) -> Path:
    """Write all PDF files as one zip file.

    Args:
        folder: Where they are.
        file: The zip file to write.

    Returns:
        The zip file.
    """
    found = folder.rglob("*.pdf")
    names = {FOLDER + pdf.relative_to(folder).as_posix(): pdf.read_bytes() for pdf in found}
    return offline.write_zip(names, file)
