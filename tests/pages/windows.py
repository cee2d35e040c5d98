"""Browser windows that open our pages and hear what should not happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from places import ROOT
from playwright.sync_api import Browser, BrowserContext, Page

OpenPage = Callable[..., Page]
HEIGHTS = {320: 640, 360: 740, 1280: 800}

AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Ears:
    """Hears every request to another host and every error, of all windows of a context.

    Args:
        home: What the address of our own things starts with.
    """

    def __init__(self, home: str) -> None:
        self.home = home
        self.foreign: list[str] = []
        self.errors: list[str] = []

    def listen(self, context: BrowserContext) -> None:
        """Begin to listen."""
        context.on("request", lambda request: self.asked(request.url))
        context.on("page", lambda page: page.on("websocket", lambda ws: self.asked(ws.url)))
        context.on("console", self.printed)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("requestfailed", self.failed)
        context.on("response", self.answered)

    def asked(self, url: str) -> None:
        """Note a request that leaves home."""
        if not url.startswith((self.home, "data:", "blob:", "about:")):
            self.foreign.append(url)

    def printed(self, message: Any) -> None:
        """Note an error in the console."""
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location.get('url')})")

    def failed(self, request: Any) -> None:
        """Note what did not arrive; a page that is left may leave things unfinished."""
        if request.failure != "net::ERR_ABORTED":
            self.errors.append(f"{request.url}: {request.failure}")

    def answered(self, response: Any) -> None:
        """Note what is not there."""
        if response.status >= 400:
            self.errors.append(f"{response.url}: {response.status}")


class Windows:
    """Opens pages in windows that are used again, since a new window takes longer than a page.

    Args:
        browser: The browser.
        home: The address of the site's root.
    """

    def __init__(self, browser: Browser, home: str) -> None:
        self.browser = browser
        self.home = home
        self.ears = Ears(home)
        self.shared: dict[bool, BrowserContext] = {}
        self.idle: dict[bool, list[Page]] = {True: [], False: []}
        self.busy: list[tuple[bool, Page]] = []
        self.own: list[BrowserContext] = []

    def open(
        self,
        path: str = "index.html",
        *,
        width: int = 360,
        scheme: str = "light",
        javascript: bool = True,
        fresh: bool = False,
    ) -> Page:
        """Open a page of the site.

        Args:
            path: Its address from the site's root.
            width: The window's width, in CSS pixels.
            scheme: The device's colours, `light` or `dark`.
            javascript: Whether scripts run.
            fresh: Whether the device has an empty storage of its own.
        """
        page = self.own_window(javascript) if fresh else self.shared_window(javascript)
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        page.emulate_media(media="screen", color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(self.home + path)
        return page

    def own_window(self, javascript: bool) -> Page:
        """A window with a storage of its own, closed after the test."""
        self.own.append(self.new_context(javascript))
        return self.own[-1].new_page()

    def shared_window(self, javascript: bool) -> Page:
        """A window that earlier tests may have used."""
        if javascript not in self.shared:
            self.shared[javascript] = self.new_context(javascript)
        idle = self.idle[javascript]
        page = idle.pop() if idle else self.shared[javascript].new_page()
        self.busy.append((javascript, page))
        return page

    def new_context(self, javascript: bool = True) -> BrowserContext:
        """A context that we hear."""
        context = self.browser.new_context(java_script_enabled=javascript)
        context.set_default_timeout(10_000)
        self.ears.listen(context)
        return context

    def close(self) -> None:
        """Give back what one test opened."""
        for javascript, page in self.busy:
            page.goto("about:blank")
            self.idle[javascript].append(page)
        for context in self.own:
            context.close()
        self.busy, self.own = [], []


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with a page as it is now, a line for each rule."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    options = {"runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations"]}
    found = page.evaluate("options => axe.run(options)", options)["violations"]
    return [
        f"{rule['id']}: {rule['help']} {[node['target'] for node in rule['nodes']][:5]}"
        for rule in found
    ]


def open_folds(page: Page) -> None:
    """Open everything on the page that is folded, as a reader does, from the outside in."""
    for summary in page.locator("main summary").all():
        if summary.is_visible():
            summary.click()
