"""The whole site in the pseudo-language, right to left, on a free port."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Browser
from windows import OpenPage, Windows

from followup_site.languages.building import build_language
from followup_site.serving.static_server import StaticServer


@pytest.fixture(scope="session")
def pseudo_site() -> Path:
    """The site in the pseudo-language, with all that is made from data."""
    return build_language(ROOT, "qps")


@pytest.fixture(scope="session")
def pseudo_windows(browser: Browser, pseudo_site: Path) -> Iterator[Windows]:
    """The windows that the tests share."""
    with StaticServer(pseudo_site) as server:
        yield Windows(browser, server.url)


@pytest.fixture
def open_pseudo(pseudo_windows: Windows) -> Iterator[OpenPage]:
    """Opens a page of it; fails if a request left home or an error was heard."""
    ears = pseudo_windows.ears
    ears.foreign.clear()
    ears.errors.clear()
    yield pseudo_windows.open
    pseudo_windows.close()
    assert ears.foreign == [], "requests to other hosts"
    assert ears.errors == [], "errors in the browser"
