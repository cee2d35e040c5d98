"""Gathers what a pack is made of, and makes a pack as a PDF file.

A pack's page puts the printed pages of the site together in the browser. From a folder it may load
a script and no page, so a script holds them: each page's own HTML, as the generator made it.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from followup.errors import FaultsError, FollowupError
from followup.words import say
from followup_site import environment
from followup_site.serving.static_server import StaticServer
from followup_site.site import handouts
from followup_site.workshops import Sheet, as_file, groups_of, read_sheet

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAPERS = tuple(handouts.SIZES)
SIDES = (1, 2)

PLACES = ("room/sheets/*.html", "room/handouts/*.html", "calls/*-on-paper.html")
PAGES = ("room/guide.html", "room/if-all-else-fails.html")
FILE = "built/papers.js"
LIKE_A_SHEET = re.compile(r'(?:^|[\n{,])\s*"?segments"?\s*:')
ENDINGS = (".yml", ".yaml", ".json")
USUAL_PEOPLE = 12
# Where the pages keep a run sheet that somebody changed, and what they call it.
KEPT, OWN = "follow-up.sheet", "own"
_ARTICLE = re.compile(r"<article[^>]*>(.*?)</article>", re.DOTALL)


def put_in(site: Path) -> None:
    """Write the script with all printed pages into a built site.

    Args:
        site: The site's folder, as the generator made it.
    """
    files = [site / name for name in PAGES]
    files += [file for place in PLACES for file in sorted(site.glob(place))]
    papers = {
        file.relative_to(site).as_posix(): found[1]
        for file in files
        if file.is_file() and (found := _ARTICLE.search(file.read_text(encoding="utf-8")))
    }
    if papers:
        text = f"window.followUpPapers={json.dumps(papers, ensure_ascii=False)};\n"
        (site / FILE).write_text(text, encoding="utf-8", newline="\n")


@dataclass(frozen=True)
class Asked:
    """What a pack is made for.

    Args:
        sheet: The run sheet's id.
        people: How many people come, 2 to 99.
        paper: One of `PAPERS`.
        sides: How many sides of a sheet are printed, 1 or 2.
        date: The day, as 2026-12-31; empty for none.
        call: The id of the call for the role cards; empty for that of the run sheet.
        own: A run sheet that somebody changed, read from its file; None for one of ours.
    """

    sheet: str
    people: int
    paper: str
    sides: int
    date: str = ""
    call: str = ""
    own: Sheet | None = None

    @property
    def name(self) -> str:
        """The PDF's name, without its ending."""
        more = [each for each in (self.call, self.date) if each]
        return "-".join(("pack", self.sheet, str(self.people), self.paper, str(self.sides), *more))


def sheet_of(named: str) -> Sheet | None:
    """Return the run sheet in a file that is named by its path; None for an id of ours.

    Raises:
        FollowupError: There is no such file, or it has a fault; the text says what to do.
    """
    path = Path(named)
    if path.suffix.lower() not in ENDINGS and path.parent == Path():
        return None
    try:
        return read_sheet(path, is_ours=False)
    except FaultsError:
        if LIKE_A_SHEET.search(path.read_text(encoding="utf-8")):
            raise
        raise FollowupError(say("sheet-no-sheet", file=path.name)) from None


def check(asked: Asked, root: Path = environment.ROOT) -> None:
    """Find what cannot be made before anything is built.

    Raises:
        FollowupError: Something that is asked for is not there; the text says what is.
    """
    groups_of(asked.people)
    sheets, calls = _names(root / "workshops"), _names(root / "calls")
    if not asked.own and asked.sheet not in sheets:
        raise FollowupError(say("pack-no-sheet", name=asked.sheet, known=", ".join(sheets)))
    if asked.call and asked.call not in calls:
        raise FollowupError(say("pack-no-call", name=asked.call, known=", ".join(calls)))
    if asked.date:
        try:
            date.fromisoformat(asked.date)
        except ValueError:
            raise FollowupError(say("pack-no-date", typed=asked.date)) from None


def _names(folder: Path) -> list[str]:
    return sorted(file.stem for file in folder.glob("*.yml"))


def make(site: Path, dist: Path, asked: Asked) -> Path:
    """Print a pack with a browser of this computer.

    Args:
        site: The folder of the built site.
        dist: Where the folder `packs` is written.
        asked: What is asked for; see `check`.

    Returns:
        The PDF file.

    Raises:
        NoBrowser: There is no browser.
        NotPrinted: The browser did not do it.
    """
    with handouts.running_browser() as browser:
        return print_pack(browser, site, dist, asked)


def print_pack(browser: Browser, site: Path, dist: Path, asked: Asked) -> Path:
    """Print a pack with a running Chromium; see `make`."""
    faces = handouts.plain_faces(environment.ROOT)
    told = {
        "sheet": OWN if asked.own else asked.sheet,
        "people": asked.people,
        "paper": asked.paper,
    }
    told |= {"sides": asked.sides, "date": asked.date, "call": asked.call}
    file = dist / "packs" / f"{asked.name}.pdf"
    window = contextlib.closing(handouts.new_window(browser))
    with StaticServer(site) as server, window as page:
        if asked.own:
            text = json.dumps(json.dumps(as_file(asked.own)))
            page.add_init_script(f"localStorage.setItem({json.dumps(KEPT)}, {text})")
        page.goto(f"{server.url}room/pack.html#{urlencode(told)}")
        page.wait_for_selector("fu-pack[data-ready]", state="attached")
        handouts.as_paper(page, faces)
        page.evaluate("document.querySelector('fu-pack').lay()")
        return handouts.print_to(file, page, asked.paper, faces)
