"""One browser of each engine for all ways through the site, and what the table at the end shows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bidi import Firefox
from devtools import Chromium
from engine import Engine
from engine_table import ENGINE
from hearing_pages import HearingPages
from sharing import IN_ENGINE
from webdriver import WebKit

from followup_site.serving import browser, engines

collect_ignore = [] if sys.platform == "linux" else ["test_ways.py"]
"""The old Chromiums and WebKitGTK are there for Linux alone."""

Make = Callable[[HearingPages, Path], Engine]


def chromium(pages: HearingPages, folder: Path) -> Engine:
    """The Chromium of all other tests."""
    return Chromium(pages, folder, Path(browser.find()))


def old_chromium(version: int) -> Make:
    """A Chromium as old phones have it."""

    def make(pages: HearingPages, folder: Path) -> Engine:
        old = engines.old_chromium(version)
        return Chromium(pages, folder, old.program, old.libraries)

    return make


def firefox(pages: HearingPages, folder: Path) -> Engine:
    """The system's Firefox."""
    return Firefox(pages, folder, engines.firefox())


def webkit(pages: HearingPages, folder: Path) -> Engine:
    """The system's WebKitGTK."""
    return WebKit(pages, folder, engines.webkit())


ENGINES: dict[str, Make] = {
    "Chromium": chromium,
    **{f"Chromium {version}": old_chromium(version) for version in engines.OLD},
    "Firefox": firefox,
    "WebKitGTK": webkit,
}


@pytest.fixture(scope="session")
def pages(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HearingPages]:
    """The site on a free port, whose pages tell what goes wrong in them."""
    with HearingPages(site, tmp_path_factory.mktemp("engines") / "site") as running:
        yield running


@pytest.fixture(scope="session", params=ENGINES, ids=lambda name: f"{IN_ENGINE}{name}")
def running(
    request: pytest.FixtureRequest,
    pages: HearingPages,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Engine]:
    """A browser of each engine in turn. Without one, tests fail with what to do."""
    folder = tmp_path_factory.mktemp("browser")
    try:
        made = ENGINES[request.param](pages, folder)
    except browser.NoBrowser as missing:
        pytest.fail(str(missing), pytrace=False)
    with made as engine:
        yield engine


@pytest.fixture
def engine(running: Engine, record_property: Callable[[str, object], None]) -> Iterator[Engine]:
    """The same, for one way; it fails if anything went wrong in a page."""
    record_property(ENGINE, running.version)
    running.errors()
    yield running
    assert running.errors() == []
