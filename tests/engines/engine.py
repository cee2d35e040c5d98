"""What a test can do in any browser: one small interface, which each engine's driver fills in.

A driver knows how its browser is told to go somewhere, evaluate, press and type. All that can be
said with these few things stands here, so that a way through the site is the same in each engine.
"""

from __future__ import annotations

import json
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from hearing_pages import HearingPages

Found = TypeVar("Found")

SECONDS = 30.0
"""How long a page may take to answer on a busy computer."""

# The middle of the first thing in sight that the selector names, if a finger there would press it.
# A browser may scroll later than it says, so the thing must have been there for two pictures.
MIDDLE = """(function (selector, words) {
  for (const one of document.querySelectorAll(selector)) {
    if (words && one.textContent.trim().replace(/\\s+/g, " ").indexOf(words) !== 0) continue
    if (one.disabled || !one.getClientRects().length) continue
    one.scrollIntoView({ behavior: "instant", block: "center" })
    const box = one.getBoundingClientRect()
    const at = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)]
    const there = document.elementFromPoint(at[0], at[1])
    const label = one.labels && [...one.labels].some(each => each.contains(there))
    if (!there || !(one.contains(there) || there.contains(one) || label)) continue
    const last = window.lastMiddle
    if (last && last.one === one && String(last.at) === String(at)) return last.isSeen && at
    const now = window.lastMiddle = { one, at, isSeen: false }
    requestAnimationFrame(() => requestAnimationFrame(() => { now.isSeen = true }))
    return null
  }
  return null
})"""
NOT_YET = 0.02
"""How long is waited before something is looked at again, in seconds."""


class EngineError(Exception):
    """The browser did not do what it was told; the text is its own."""


class Engine(ABC):
    """A running browser with one window, on the site's pages.

    Use it in a `with` block, which ends the browser.

    Args:
        pages: The site, whose pages tell what goes wrong in them.
        folder: An empty folder of its own, for what it keeps and saves.
    """

    version = ""
    """The engine's name and version, once it runs."""

    def __init__(self, pages: HearingPages, folder: Path) -> None:
        self.pages = pages
        self.folder = folder
        self.downloads = folder / "downloads"
        self.downloads.mkdir()
        self.running = ExitStack()

    def __enter__(self) -> Engine:
        try:
            self.start()
        except BaseException:
            self.running.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.running.close()

    def open(self, path: str, width: int = 360, height: int = 740) -> None:
        """Open a page of the site and wait until all of it is there.

        Args:
            path: Its address from the site's root.
            width: The width that the page gets, in CSS pixels.
            height: The height that it gets.
        """
        self.go(self.pages.url + path, width, height)
        self.wait_for("document.readyState === 'complete'")

    def run(self, js: str) -> Any:
        """Evaluate an expression in the page and give its value."""
        return json.loads(self.evaluate(f"JSON.stringify(({js})) || 'null'"))

    def wait_for(self, js: str, seconds: float = SECONDS) -> Any:
        """Wait until an expression is true in the page, across navigations, and give its value."""
        trouble = ""

        def look() -> Any:
            nonlocal trouble
            try:
                return self.run(f"({js}) || null")
            except EngineError as error:  # a page that is being left answers nothing
                trouble = f" ({error})"
                return None

        found = until(look, seconds)
        if found is None:
            told = f"{trouble}; {self.errors()}"
            raise AssertionError(f"not true in {seconds:.0f} s: {js}{told}")
        return found

    def click(self, selector: str, words: str = "") -> None:
        """Press the first thing in sight that a selector names, where a finger would.

        Args:
            selector: A CSS selector.
            words: What the thing's text begins with.
        """
        x, y = self.wait_for(f"{MIDDLE}({json.dumps(selector)}, {json.dumps(words)})")
        self.run("window.lastMiddle = null")
        self.point(x, y)

    def fill(self, selector: str, text: str) -> None:
        """Write a text into a field, in place of what stands there."""
        self.click(selector)
        self.run(f"document.querySelector({json.dumps(selector)}).select()")
        self.type(text)

    def text(self, selector: str) -> str:
        """All the words of the first element that a selector names, on one line."""
        words: str = self.wait_for(f"document.querySelector({json.dumps(selector)}).innerText")
        return " ".join(words.split())

    def count(self, selector: str) -> int:
        """How many elements a selector names."""
        number: int = self.run(f"document.querySelectorAll({json.dumps(selector)}).length")
        return number

    def saved(self) -> Path:
        """Wait for the file that the page hands over, and give it."""
        file = until(self._saved, SECONDS)
        assert file, f"no file was saved; {self.errors()}"
        return file

    def _saved(self) -> Path | None:
        """Give the file once it is there: each browser writes under another name until then."""
        files = (file for file in self.downloads.glob("*.csv") if file.stat().st_size)
        return next(files, None)

    def errors(self) -> list[str]:
        """What went wrong in the pages since this was asked last."""
        return self.pages.take_errors()

    @abstractmethod
    def start(self) -> None:
        """Start the browser with a window; what ends it again goes into `running`."""

    @abstractmethod
    def go(self, url: str, width: int, height: int) -> None:
        """Open an address in a window of this size."""

    @abstractmethod
    def evaluate(self, js: str) -> str:
        """Give the text that an expression comes to.

        Raises:
            EngineError: It threw, or the page was left meanwhile.
        """

    @abstractmethod
    def point(self, x: int, y: int) -> None:
        """Press with the mouse at a place of the page's window."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type a text where the focus is."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Press a key, such as `Enter`, or two together, such as `Control+k`."""

    @abstractmethod
    def choose_file(self, selector: str, file: Path) -> None:
        """Choose a file in the field for one."""

    @abstractmethod
    def picture(self) -> bytes:
        """What the window shows, as a PNG."""


def until(look: Callable[[], Found | None], seconds: float) -> Found | None:
    """Look again and again until something is found, and give it; nothing if it does not come."""
    end = time.monotonic() + seconds
    while (found := look()) is None and time.monotonic() < end:
        threading.Event().wait(NOT_YET)
    return found
