"""Every address in a built page, a style sheet or the search index, and where it leads.

Values in, values out, except for reading the files of the site.
"""

from __future__ import annotations

import json
import posixpath
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from places import FRAMELESS

ADDRESSES = {"href", "src", "srcset", "poster", "data", "action", "xlink:href"}
SLIDE = re.compile(r"/\d+")
IN_STYLE = re.compile(r"url\(\s*([\"']?)(.*?)\1\s*\)|@import\s+([\"'])(.*?)\3")


@dataclass
class Reading(HTMLParser):
    """One page: its ids, how many sections it has, its addresses with the tag they stand in."""

    ids: list[str] = field(default_factory=list)
    sections: int = 0
    links: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag's ids and addresses."""
        self.sections += tag == "section"
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            elif name == "srcset" and value:
                self.links += [(tag, part.split()[0]) for part in value.split(",")]
            elif name == "style" and value:
                self.links += [(tag, address) for address in in_style(value)]
            elif name in ADDRESSES and value is not None:
                self.links.append((tag, value))


def read_page(text: str) -> Reading:
    """Read a page."""
    reading = Reading()
    reading.feed(text)
    reading.close()
    return reading


def in_style(css: str) -> list[str]:
    """The addresses in a style sheet."""
    return [found[2] or found[4] for found in IN_STYLE.finditer(css)]


def in_index(site: Path) -> list[str]:
    """The places that the search knows."""
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    return [entry["location"] for entry in index["docs"]]


def is_outside(address: str) -> bool:
    """Whether an address leads to another host, or is no address of a file."""
    return bool(urlsplit(address).scheme or urlsplit(address).netloc)


def broken_links(site: Path) -> list[str]:
    """Every address of our own that leads nowhere, with the page that it stands on."""
    pages = {
        file.relative_to(site).as_posix(): read_page(file.read_text(encoding="utf-8"))
        for file in sorted(site.rglob("*.html"))
        if site / "lab" not in file.parents  # Jupyter's own; tests/lab looks at it
    }
    asked = [(page, link) for page, found in pages.items() for _, link in found.links]
    styles = (file for file in site.rglob("*.css") if site / "lab" not in file.parents)
    for file in styles:
        name = file.relative_to(site).as_posix()
        asked += [(name, link) for link in in_style(file.read_text(encoding="utf-8"))]
    asked += [("index.html", link) for link in in_index(site)]
    return [
        f"{page}: {link}"
        for page, link in asked
        if not is_outside(link) and not _leads_somewhere(site, pages, page, link)
    ]


def linked_pages(site: Path, page: str) -> set[str]:
    """The pages of our own that a page links to, as addresses from the root, without the lab."""
    links = read_page((site / page).read_text(encoding="utf-8")).links
    targets = {_target(page, link) for tag, link in links if tag == "a" and not is_outside(link)}
    return {name for name in targets if name.endswith(".html") and not name.startswith("lab/")}


def _target(page: str, link: str) -> str:
    """The file that an address on a page names, from the site's root."""
    path = unquote(urlsplit(link).path)
    # Only the page for what is not there starts its addresses at the root.
    here = "" if path.startswith("/") and page == "404.html" else posixpath.dirname(page)
    return posixpath.normpath(posixpath.join(here, path.lstrip("/"))) if path else page


def _leads_somewhere(site: Path, pages: dict[str, Reading], page: str, link: str) -> bool:
    target, anchor = _target(page, link), unquote(urlsplit(link).fragment)
    if not (site / target).is_file():
        return False
    if SLIDE.fullmatch(anchor) and target in FRAMELESS:
        return int(anchor[1:]) < pages[target].sections
    return not anchor or (target in pages and anchor in pages[target].ids)
