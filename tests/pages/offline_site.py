"""A site that a device may keep, a server that can be gone, and a device without a signal."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect
from windows import Windows

from followup_site.serving.static_server import StaticServer
from followup_site.site import keeping

KEPT = """async () => {
  const names = (await caches.keys()).filter(name => !name.startsWith("follow-up:off"));
  const caching = names.map(name => caches.open(name));
  const asked = await Promise.all(caching.map(async cache => (await cache).keys()));
  return asked.flat().map(({ url }) => url).filter(url => !url.includes("?")).sort();
}"""
# A page's policy lets no text be run later, so what is waited for waits in the page.
SERVED = """() => navigator.serviceWorker.controller ? true : new Promise(served =>
  navigator.serviceWorker.addEventListener("controllerchange", () => served(true)))"""
DONE = "Done. The site is on this device now."


def copied(site: Path, folder: Path) -> Path:
    """Copy a site without its lab, and give it the service worker that fits."""
    skip = shutil.ignore_patterns("lab", "*.map")
    copy = shutil.copytree(site, folder, ignore=skip)
    keeping.put_in(copy)
    return copy


def change(copy: Path, name: str, old: str, new: str) -> None:
    """Put another version of a file on the server."""
    text = (copy / name).read_text(encoding="utf-8")
    assert old in text
    (copy / name).write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    keeping.put_in(copy)


def until(page: Page, test: str, given: object = None) -> None:
    """Wait until a function of the page gives something true."""
    again = "await new Promise(requestAnimationFrame)"
    page.evaluate(f"async given => {{ while (!await ({test})(given)) {again} }}", given)


class Device:
    """A device with a service worker, on a site of its own."""

    def __init__(self, browser: Browser, folder: Path, home: str = "") -> None:
        self.folder = folder
        self.server = StaticServer(folder, compress=True)
        self.windows = Windows(browser, self.server.url + home, workers=True)
        self.context: BrowserContext = self.windows.own_device()
        self.thrown: list[str] = []
        self.context.on("weberror", lambda error: self.thrown.append(str(error.error)))

    @property
    def home(self) -> str:
        """The address of the site's root."""
        return self.windows.home

    def open(self, path: str, page: Page | None = None) -> Page:
        """Open a page, and wait until the service worker serves it."""
        page = page or self.context.new_page()
        page.set_viewport_size({"width": 360, "height": 740})
        page.goto(self.home + path)
        page.evaluate(SERVED)
        return page

    def keep(self) -> Page:
        """Keep the whole site by the one tap."""
        page = self.open("keep.html")
        page.get_by_role("button", name="Keep this site on my phone").click()
        expect(page.get_by_text(DONE)).to_be_visible(timeout=60_000)
        return page

    def lose_signal(self) -> None:
        """From now on there is no connection, and no server either."""
        self.server.gone = True
        self.context.set_offline(True)

    def kept(self, page: Page) -> list[str]:
        """What is kept, as names from the site's root."""
        addresses: list[str] = page.evaluate(KEPT)
        return [address.removeprefix(self.home) for address in addresses]

    def waits(self, page: Page, *names: str) -> None:
        """Wait until these files are kept."""
        until(
            page,
            f"async names => {{ const kept = await ({KEPT})();"
            " return names.every(name => kept.includes(name)); }",
            [self.home + name for name in names],
        )

    def room(self, page: Page, size: int) -> None:
        """Leave the site this many bytes, of which the browser itself takes some."""
        devtools = self.context.new_cdp_session(page)
        origin = re.sub(r"(//[^/]+)/.*", r"\1", self.home)
        devtools.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": size})
