"""A device on which a learner opens exercises, and what the learner does there."""

from __future__ import annotations

import json
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
CELLS = "jupyterapp.shell.currentWidget.content.widgets"

# Whether the notebook is open, its Python waits for work, and nothing is asked of the learner.
AT_REST = """name => location.search === `?path=${name}`
  && window.jupyterapp?.shell.currentWidget?.sessionContext.session?.kernel?.status === "idle"
  && !document.querySelector(".lab-progress, .lab-question, .jp-Dialog, [role=alert]")"""
AS_PUBLISHED = f"""sources => {{
  document.querySelectorAll(".lab-notes > *").forEach(note => note.remove())
  document.querySelector(".lab-more").open = false
  {CELLS}.forEach((cell, number) => {{
    cell.model.sharedModel.setSource(sources[number])
    cell.model.outputs?.clear()
  }})
}}"""
REWRITE = f"""([number, text]) => {{
  const {{ model }} = {CELLS}[number]
  model.sharedModel.setSource(text)
  model.outputs?.clear()
}}"""


class Heard:
    """Requests to other hosts, and errors."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.foreign: list[str] = []
        self.errors: list[str] = []

    def taken(self) -> tuple[list[str], list[str]]:
        """Both, and forget them."""
        heard = self.foreign, self.errors
        self.foreign, self.errors = [], []
        return heard


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
        self.windows: dict[str, Page] = {}

    def asked(self, url: str) -> None:
        """Note a request that leaves home."""
        if not url.startswith((self.ears.home, "data:", "blob:", "about:")):
            self.ears.foreign.append(url)

    def printed(self, message: Any) -> None:
        """Note an error in the console."""
        if message.type == "error":
            self.ears.errors.append(message.text)

    def address(self, name: str = "sample.ipynb") -> str:
        """The address of an exercise."""
        return self.server.url + PAGE + name

    def open(self, name: str = "sample.ipynb", *, before: str = "") -> Page:
        """Open an exercise in a new window without waiting for anything.

        Args:
            name: The notebook's file.
            before: A script that runs in the page before any other.
        """
        page = self.context.new_page()
        if before:
            page.add_init_script(before)
        page.goto(self.address(name))
        return page

    def shown(self, name: str = "sample.ipynb") -> Page:
        """Open an exercise in its only window and wait for its cells; Python may still start."""
        if name in self.windows:
            self.windows.pop(name).close()
        page = self.open(name)
        wait_until_shown(page)
        return page

    def ready(self, name: str = "sample.ipynb", *, folder: Path = SAMPLES) -> Page:
        """An exercise as it was published, with its Python started.

        Starting Python takes longest, so a window in which it waits for work is used again.

        Args:
            name: The notebook's file.
            folder: Where it was published from.
        """
        page = self.windows[name] = self.windows.get(name) or self.context.new_page()
        if not page.evaluate(AT_REST, name):
            page.goto(self.address(name))
            wait_until_ready(page)
        cells = json.loads((folder / name).read_text(encoding="utf-8"))["cells"]
        page.evaluate(AS_PUBLISHED, ["".join(each["source"]) for each in cells])
        return page

    def close(self) -> None:
        """Put the device away."""
        self.context.close()


def wait_until_shown(page: Page) -> None:
    """Wait until the notebook can be read and changed."""
    expect(page.get_by_role("button", name="Run all")).to_be_enabled(timeout=SECONDS)
    expect(cell(page, 1)).to_be_visible()


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
    """Put a text in the place of a cell's, as if typed, and take away what the cell has shown."""
    page.evaluate(REWRITE, [number, text])


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
        fresh, gone = work.with_name("fresh"), work.with_name("gone")
        shutil.rmtree(fresh, ignore_errors=True)
        lab_notebooks.write(work, fresh)
        for name in ("files", "api/contents"):  # a page that is open may ask for one at any time
            shutil.rmtree(gone, ignore_errors=True)
            (self.folder / name).rename(gone)
            (fresh / name).rename(self.folder / name)
        (fresh / "versions.json").replace(self.folder / "versions.json")
