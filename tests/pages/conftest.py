"""A server on a free port, and windows that hear what should not happen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from visits import Visits
from windows import UNHURRIED, OpenPage, Windows

from followup_site.serving.static_server import StaticServer


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[StaticServer]:
    """The site on a free port of this computer, compressed as on the web."""
    with StaticServer(site, compress=True) as running:
        yield running


@pytest.fixture(scope="session")
def served(server: StaticServer) -> str:
    """The address of the site's root."""
    return server.url


@pytest.fixture(scope="session")
def all_windows(browser: Browser, served: str) -> Windows:
    """The windows that the tests share."""
    return Windows(browser, served)


@pytest.fixture
def open_page(all_windows: Windows) -> Iterator[OpenPage]:
    """Opens a page of the site: `open_page(path, width=, scheme=, javascript=, fresh=)`.

    Whatever a test does in a window: it fails if a request left home or an error was heard.
    """
    ears = all_windows.ears
    ears.foreign.clear()
    ears.errors.clear()
    yield all_windows.open
    all_windows.close()
    assert ears.foreign == [], "requests to other hosts"
    assert ears.errors == [], "errors in the browser"


@pytest.fixture
def phone(all_windows: Windows) -> Page:
    """A small phone of its own that can be touched."""
    windows = all_windows
    context = windows.browser.new_context(
        has_touch=True,
        viewport={"width": 360, "height": 740},
        reduced_motion="reduce",
        service_workers="block",
    )
    context.add_init_script(UNHURRIED)
    windows.ears.foreign.clear()
    windows.ears.errors.clear()
    windows.ears.listen(context)
    windows.own.append(context)
    return context.new_page()


@pytest.fixture(scope="session")
def visits(browser: Browser, served: str) -> Visits:
    """One visit to each page with scripts and one without: `visits(path, javascript=)`."""
    return Visits(Windows(browser, served))


@pytest.fixture
def readability(record_property: Callable[[str, object], None]) -> Callable[[str, str], None]:
    """Notes the figure of a page, which is printed at the end of the run."""
    return lambda page, figure: record_property(READABILITY, f"{page:24} {figure}")


READABILITY = "readability"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how hard each page is to read, whichever worker has read it."""
    reports = [report for found in terminalreporter.stats.values() for report in found]
    noted = [pair for report in reports for pair in getattr(report, "user_properties", ())]
    lines = sorted({str(figure) for name, figure in noted if name == READABILITY})
    if lines:
        terminalreporter.section("how hard each page is to read")
    for line in lines:
        terminalreporter.write_line(line)
