"""The same sources build with Zensical, Material's successor, and say the same."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from places import PAGES, ROOT
from policies import faults_of

from followup_site import environment
from followup_site.site import keeping, packs

# Of all pages, for the search: each generator writes its own.
INDEX = "search/search_index.js"

pytestmark = pytest.mark.sweep


@dataclass
class MainText(HTMLParser):
    """A page's article: its words, its tags and where its links lead, without spaces and ids."""

    parts: list[str] = field(default_factory=list)
    depth: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a link's address and a picture's words."""
        named = dict(attrs)
        self.depth += tag == "article"
        for name in ("href", "aria-label", "id", "role"):
            if self.depth and named.get(name):
                self.parts.append(f"[{tag} {name}={named[name]}]")

    def handle_endtag(self, tag: str) -> None:
        """See where the article ends."""
        self.depth -= tag == "article"

    def handle_data(self, data: str) -> None:
        """Note words."""
        if self.depth:
            self.parts.extend(data.split())


def main_text(file: Path) -> list[str]:
    """What a built page says in its article."""
    reading = MainText()
    reading.feed(file.read_text(encoding="utf-8"))
    return reading.parts


@pytest.fixture(scope="module")
def other_site(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as Zensical builds it, from a copy of the sources."""
    environment.ensure("zensical")
    copy = tmp_path_factory.mktemp("zensical")
    shutil.copy(ROOT / "mkdocs.yml", copy)
    for folder in ("docs", "theme"):
        shutil.copytree(ROOT / folder, copy / folder)
    ran = subprocess.run(
        [str(environment.zensical_venv().python), "-m", "zensical", "build", "--clean"],
        cwd=copy,
        env={**environment.child_settings(), "PYTHONPATH": os.pathsep.join([str(ROOT / "src")])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "error" not in ran.stderr.lower(), ran.stderr
    packs.put_in(copy / "site")
    return copy / "site"


@pytest.mark.parametrize("page", PAGES)
def test_the_same_words_and_links(site: Path, other_site: Path, page: str) -> None:
    """Each page has the same words, links, anchors and pictures' names in its article."""
    told = main_text(site / page)
    assert len(told) > 80
    assert main_text(other_site / page) == told


def test_the_same_policy(other_site: Path) -> None:
    """There, too, each page says first what it may load, and nothing else runs in it."""
    assert faults_of(other_site) == {}
    assert (other_site / "404.html").is_file()


def test_the_same_files(site: Path, other_site: Path) -> None:
    """Zensical's site has all our scripts, styles and fonts."""
    built = {file.relative_to(site) for file in (site / "built").rglob("*") if file.is_file()}
    assert [str(file) for file in built if not (other_site / file).is_file()] == []


def test_it_can_be_kept(site: Path, other_site: Path) -> None:
    """The same service worker fits that site: it keeps the same files, but for the index."""
    keeping.put_in(other_site)
    assert (other_site / keeping.WORKER).is_file()
    assert set(keeping.listed(site)) - {INDEX} <= set(keeping.listed(other_site))
