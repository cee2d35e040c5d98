"""A device on which a learner opens exercises, and what the learner does there."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from places import ROOT
from playwright.sync_api import Browser, Locator, Page, expect

from followup_site.lab import notebooks as lab_notebooks
from followup_site.serving.static_server import StaticServer

SECONDS = 90_000
"""How long a start may take on a busy computer, in milliseconds."""

SAMPLES = Path(__file__).parent / "notebooks"
PAGE = "lab/notebooks/index.html?path="


class Heard:
    """Requests to other hosts, and errors."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.foreign: list[str] = []
        self.errors: list[str] = []


class Lab:
    """One device: a storage of its own, and windows in it.

    Args:
        browser: The browser.
        server: What serves the site with the lab.
    """

    def __init__(self, browser: Browser, server: StaticServer) -> None:
        self.server = server
        self.context = browser.new_context(viewport={"width": 360, "height": 740})
        self.context.set_default_timeout(SECONDS)
        self.ears = Heard(server.url)
        self.context.on("request", lambda request: self.asked(request.url))
        self.context.on("console", self.printed)
        self.context.on("weberror", lambda error: self.ears.errors.append(str(error.error)))

    def asked(self, url: str) -> None:
        """Note a request that leaves home."""
        if not url.startswith((self.ears.home, "data:", "blob:", "about:")):
            self.ears.foreign.append(url)

    def printed(self, message: Any) -> None:
        """Note an error in the console."""
        if message.type == "error":
            self.ears.errors.append(message.text)

    def open(self, name: str = "sample.ipynb", *, before: str = "") -> Page:
        """Open an exercise without waiting for anything.

        Args:
            name: The notebook's file.
            before: A script that runs in the page before any other.
        """
        page = self.context.new_page()
        if before:
            page.add_init_script(before)
        page.goto(self.server.url + PAGE + name)
        return page

    def ready(self, name: str = "sample.ipynb", *, before: str = "") -> Page:
        """Open an exercise and wait until Python has started."""
        page = self.open(name, before=before)
        wait_until_ready(page)
        return page

    def close(self) -> None:
        """Put the device away."""
        self.context.close()


def wait_until_ready(page: Page) -> None:
    """Wait until the line that tells of the start has gone."""
    expect(page.get_by_role("button", name="Run all")).to_be_enabled(timeout=SECONDS)
    expect(page.locator(".lab-progress")).to_have_count(0, timeout=SECONDS)


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with what stands above Jupyter's notebook."""
    axe = ROOT / "web/node_modules/axe-core/axe.min.js"
    page.evaluate(axe.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run('#lab', {resultTypes: ['violations']})")["violations"]
    return [f"{rule['id']}: {[node['target'] for node in rule['nodes']]}" for rule in found]


def cell(page: Page, number: int) -> Locator:
    """A cell, counted from 0."""
    return page.locator(".jp-Cell").nth(number)


def run_all(page: Page) -> None:
    """Run the sample and wait for its last result."""
    page.get_by_role("button", name="Run all").click()
    expect(cell(page, 3).locator(".jp-OutputArea")).to_contain_text("now: kept", timeout=SECONDS)


def rewrite(page: Page, number: int, text: str) -> None:
    """Put a text in the place of a cell's, and wait until it is saved."""
    page.evaluate(
        "([number, text]) => jupyterapp.shell.currentWidget.content.widgets[number]"
        ".model.sharedModel.setSource(text)",
        [number, text],
    )
    wait_until_saved(page)


def wait_until_saved(page: Page) -> None:
    """Wait until nothing is left to save."""
    page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty", timeout=SECONDS)
    expect(page.locator(".lab-saved")).to_have_text("Saved on this device")


def run_in(page: Page, number: int, text: str) -> Locator:
    """Write a cell, run it, and give what it shows."""
    rewrite(page, number, text)
    cell(page, number).locator(".cm-content").click()
    page.get_by_role("button", name="Run", exact=True).click()
    return cell(page, number).locator(".jp-OutputArea")


def more(page: Page, name: str) -> Locator:
    """Open the menu and give one of its buttons."""
    page.get_by_text("More", exact=True).click()
    return page.get_by_role("button", name=name)


class Publish:
    """Writes the notebooks of a lab again.

    Args:
        folder: The lab.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, old: str = "", new: str = "") -> None:
        """Publish the samples with one text in place of another."""
        work = self.folder.parent.parent / "publishing"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(SAMPLES, work)
        for file in work.glob("*.ipynb"):
            file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        for name in ("files", "api/contents"):
            shutil.rmtree(self.folder / name)
        lab_notebooks.write(work, self.folder)
