"""What all tests share: the site, built afresh for them, and one real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Browser, sync_playwright

from followup_site.serving import browser as browsers
from followup_site.site.building import build_site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, in a folder of its own so that no preview changes it under a test.

    A warning of the generator fails every test that needs the site, with the warning's text.
    """
    build_site(ROOT)
    return shutil.copytree(ROOT / "site", tmp_path_factory.mktemp("built") / "site")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium that finds no host but this computer. Without one, tests fail with what to do.

    Playwright can run only once in a program, so every test that needs a browser takes this one.
    """
    try:
        program = browsers.find()
    except browsers.NoBrowser as missing:
        pytest.fail(str(missing), pytrace=False)
    nobody = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    with sync_playwright() as playwright:
        options = [*browsers.arguments(), nobody]
        running = playwright.chromium.launch(executable_path=program, args=options)
        yield running
        running.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let --all ask for the exhaustive sweeps."""
    parser.addoption("--all", action="store_true", help="look at everything, not at samples")


@pytest.fixture(scope="session")
def sample(request: pytest.FixtureRequest) -> object:
    """Gives how much is looked at: `sample(usually, with_all)`."""
    return lambda usual, whole: whole if request.config.getoption("--all") else usual
