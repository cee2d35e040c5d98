"""Where the tests find what they test: the project's folder and its pages."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs/en"
SOURCES = sorted(file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md"))
PAGES = [name.removesuffix(".md") + ".html" for name in SOURCES]
"""The address of every page, from the site's root."""

WRITTEN = [name for name in SOURCES if not name.startswith(("calls/", "exercises/"))]
"""The pages that a person writes; the others are made from call files and from notebooks."""

STORIES = [page for page in PAGES if page.startswith("stories/") and "index" not in page]
