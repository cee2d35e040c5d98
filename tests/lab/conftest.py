"""The browser lab with a sample notebook, on a free port, and windows that hear what is wrong."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from lab_pages import SAMPLES, SECONDS, Lab, Publish
from places import ROOT
from playwright.sync_api import Browser, expect

from followup_site.lab import making as lab
from followup_site.serving.static_server import StaticServer


@pytest.fixture(scope="session")
def built_lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with nothing but the lab, made from the sample notebook."""
    site = tmp_path_factory.mktemp("lab-site")
    lab.make(ROOT)
    lab.put_in(ROOT, site, SAMPLES)
    (site / "assets").mkdir()
    shutil.copyfile(ROOT / "docs/en/assets/favicon.svg", site / "assets/favicon.svg")
    shutil.copytree(ROOT / "docs/en/built/fonts", site / "built/fonts")
    return site


@pytest.fixture(scope="session")
def lab_server(built_lab: Path) -> Iterator[StaticServer]:
    """The lab on a free port of this computer."""
    with StaticServer(built_lab, compress=True) as running:
        yield running


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """Expectations wait as long as a start of Python may take on a busy computer."""
    expect.set_options(timeout=SECONDS)
    yield
    expect.set_options(timeout=5_000)


@pytest.fixture(scope="module")
def device(browser: Browser, lab_server: StaticServer) -> Iterator[Lab]:
    """A device of its own for the tests of a file, as starting Python takes longest."""
    opened = Lab(browser, lab_server)
    yield opened
    opened.close()


@pytest.fixture
def page_of(device: Lab) -> Iterator[Lab]:
    """Opens exercises on that device; nothing may leave home and no error may be heard.

    A test that provokes errors empties `errors` when it has looked at them.
    """
    yield device
    foreign, errors = device.ears.taken()
    assert foreign == [], "requests to other hosts"
    assert errors == [], "errors in the browser"


@pytest.fixture
def troubled(browser: Browser, lab_server: StaticServer) -> Iterator[Lab]:
    """A device of its own, from which a test takes something away; its errors are provoked."""
    opened = Lab(browser, lab_server)
    yield opened
    opened.close()
    assert opened.ears.foreign == [], "requests to other hosts"


@pytest.fixture
def publish(built_lab: Path) -> Iterator[Publish]:
    """Publishes the sample anew with another text, and the old one again after the test."""
    yield Publish(built_lab / "lab")
    Publish(built_lab / "lab")()
