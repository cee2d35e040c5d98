"""Where the tests find what they test: the project's folder and its pages."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs/en"
SOURCES = sorted(file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md"))
PAGES = [name.removesuffix(".md") + ".html" for name in SOURCES]
"""The address of every page, from the site's root."""

SLIDES = "room/slides.html"
"""The page of all slides."""

_SHEETS = [file.stem for file in sorted((ROOT / "workshops").glob("*.yml"))]
OWN_DECK = "room/decks/own.html"
"""The slides of a run sheet that somebody changed."""

DECKS = [f"room/decks/{sheet}.html" for sheet in _SHEETS]
PRESENTER = [f"room/presenter/{deck}.html" for deck in (*_SHEETS, "all", "own")]
"""The windows of the person who leads, one for each deck."""

FRAMELESS = [SLIDES, *DECKS, OWN_DECK, *PRESENTER]
"""The pages that have no frame of ours, and no source among the pages."""

MADE = (
    *("calls/", "exercises/", "room/sheets/"),
    *("room/handouts/answers.md", "room/handouts/words.md"),
)
WRITTEN = [name for name in SOURCES if not name.startswith(MADE)]
"""The pages that a person writes; the others are made from calls, notebooks and other pages."""

STORIES = [page for page in PAGES if page.startswith("stories/") and "index" not in page]
