"""Browser windows that open our pages and hear what should not happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from places import ROOT
from playwright.sync_api import Browser, BrowserContext, Page

OpenPage = Callable[..., Page]
HEIGHTS = {320: 640, 360: 740, 1280: 800}

# A test presses faster than a person can read; so that its presses count, each look at this clock,
# which only web/components/taps.js asks, finds a second gone.
UNHURRIED = """(() => {
  const now = performance.now.bind(performance)
  let leaps = 0
  performance.now = () => now() + 1000 * (leaps += 1)
  const later = { get: () => performance.now(), configurable: true }
  Object.defineProperty(Event.prototype, "timeStamp", later)
})()"""

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
        now: What the devices' clocks say all the time; nothing for this computer's own time.
        workers: Whether a service worker may keep pages, which would then come past the server.
    """

    def __init__(
        self, browser: Browser, home: str, *, now: datetime | None = None, workers: bool = False
    ) -> None:
        self.browser = browser
        self.home = home
        self.now = now
        self.workers = workers
        self.ears = Ears(home)
        self.shared: dict[bool, BrowserContext] = {}
        self.emptied: dict[bool, BrowserContext] = {}
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
        alone: bool = False,
    ) -> Page:
        """Open a page of the site.

        Args:
            path: Its address from the site's root.
            width: The window's width, in CSS pixels.
            scheme: The device's colours, `light` or `dark`.
            javascript: Whether scripts run.
            fresh: Whether the device's storage is empty.
            alone: Whether nothing that is done to the device may be met by another test.
        """
        if alone:
            page = self.own_device(javascript).new_page()
        elif fresh:
            page = self.fresh_window(javascript)
        else:
            page = self.shared_window(javascript)
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        page.emulate_media(media="screen", color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(self.home + path)
        return page

    def own_device(self, javascript: bool = True) -> BrowserContext:
        """A device of its own, put away after the test."""
        self.own.append(self.new_context(javascript))
        return self.own[-1]

    def fresh_window(self, javascript: bool = True) -> Page:
        """A window on a device that other tests used: nothing else is open, nothing is kept."""
        if javascript not in self.emptied:
            self.emptied[javascript] = self.new_context(javascript)
        context = self.emptied[javascript]
        close_windows(context)
        page = context.new_page()
        devtools = context.new_cdp_session(page)
        everything = {"origin": origin(self.home), "storageTypes": "all"}
        devtools.send("Storage.clearDataForOrigin", everything)
        devtools.detach()
        return page

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
        context = self.browser.new_context(
            java_script_enabled=javascript, service_workers="allow" if self.workers else "block"
        )
        context.set_default_timeout(10_000)
        context.add_init_script(UNHURRIED)
        if self.now:
            context.clock.set_fixed_time(self.now)
        # A browser takes a moment until it hands over its questions for files, so we ask at once.
        context.on("page", lambda page: page.on("filechooser", lambda chooser: None))
        self.ears.listen(context)
        return context

    def close(self) -> None:
        """Give back what one test opened."""
        for javascript, page in self.busy:
            page.goto("about:blank")
            self.idle[javascript].append(page)
        for context in self.own:
            context.close()
        for context in self.emptied.values():
            close_windows(context)
        self.busy, self.own = [], []


def close_windows(context: BrowserContext) -> None:
    """Close all of a device's windows, with what they were allowed to do."""
    for page in context.pages:
        page.close()
    context.clear_permissions()


def origin(home: str) -> str:
    """Whose storage it is."""
    return "file://" if home.startswith("file:") else home.rstrip("/")


def violations(page: Page, rules: Sequence[str] = ()) -> list[str]:
    """What axe-core finds wrong with a page as it is now, a line for each rule.

    Args:
        page: The page.
        rules: The only rules that are tried; all of our standards without them.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": STANDARDS}
    options = {"runOnly": only, "resultTypes": ["violations"]}
    found = page.evaluate("options => axe.run(options)", options)["violations"]
    return [
        f"{rule['id']}: {rule['help']} {[node['target'] for node in rule['nodes']][:5]}"
        for rule in found
    ]


def at_rest(page: Page) -> None:
    """Wait until a loaded page has its fonts and nothing more to do."""
    page.evaluate("document.fonts.ready.then(() => new Promise(requestIdleCallback))")


def open_folds(page: Page) -> None:
    """Open everything on the page that is folded, as a reader does, from the outside in."""
    for summary in page.locator("main summary").all():
        if summary.is_visible():
            summary.click()
