"""What all tests share: how much is tried, the site, built once, and one real browser."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from engine_table import table
from hypothesis import settings
from places import ROOT
from playwright.sync_api import Browser, sync_playwright
from sampling import try_everything
from sharing import VISIT, Sharing

from followup_site import environment
from followup_site.serving import browser as browsers
from followup_site.site.building import build_site

BUILT = "FOLLOWUP_BUILT_SITE"
"""The variable in which `scripts/test.py` names the folder of the site that it has built."""

# What takes longest begins first, so that no worker is left with it at the end.
FIRST = (
    "test_ways",
    "test_lab_notebooks",
    "test_lab_exercise",
    "test_offline",
    "test_exercises",
    "test_lab",
)

# A busy computer is no fault of the code, and what a run tries is the same each time.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for the exhaustive sweeps, and the one that renews what is compared."""
    parser.addoption("--all", action="store_true", help="try everything, not only a sample")
    parser.addoption("--renew", action="store_true", help="keep what pages say to the ears now")


def pytest_configure(config: pytest.Config) -> None:
    """Tell the tests, before any is read, how much is wanted, and let Ctrl-C be heard.

    What a shell starts in the background ignores Ctrl-C, and so would all that a test starts.
    """
    try_everything(config.getoption("--all"))
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave what is marked as a sweep for --all, and put first what takes longest."""
    if items and not items[0].config.getoption("--all"):
        swept = [item for item in items if item.get_closest_marker("sweep")]
        items[0].config.hook.pytest_deselected(items=swept)
        items[:] = [item for item in items if item not in swept]
    items.sort(key=_place)


def _place(item: pytest.Item) -> int:
    """Where a test stands: long files first, and visits, of which each is short, last."""
    names = [place for place, name in enumerate(FIRST) if item.path.stem.startswith(name)]
    return names[0] if names else len(FIRST) + (f"[{VISIT}" in item.nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Sharing:
    """Share the tests out among the workers."""
    return Sharing(config, log)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print which ways work in which engines, whichever worker tried them, and keep it."""
    reports = [report for found in terminalreporter.stats.values() for report in found]
    lines = table(report for report in reports if isinstance(report, pytest.TestReport))
    if lines:
        file = ROOT / ".cache/engines.md"
        environment.write(file, "\n".join((*lines, "")))
        terminalreporter.section(f"ways through the site in each engine, kept in {file}")
        terminalreporter.write_line("\n".join(lines))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, in a folder of its own so that no preview changes it under a test.

    A warning of the generator fails every test that needs the site, with the warning's text.
    """
    if built := os.environ.get(BUILT):
        return Path(built)
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
