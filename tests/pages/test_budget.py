"""The home page is light: what a phone on a slow network has to fetch."""

from __future__ import annotations

from playwright.sync_api import Page
from windows import Windows, at_rest

from followup_site.serving.static_server import StaticServer

MOST_BYTES = 50_000
MOST_REQUESTS = 7
PATIENCE = 1_000


def fetched(page: Page, address: str) -> dict[str, int]:
    """Everything that a page loads, with its bytes over the wire, compressed, with headers."""
    devtools = page.context.new_cdp_session(page)
    addresses: dict[str, str] = {}
    sizes: dict[str, int] = {}
    devtools.on(
        "Network.requestWillBeSent",
        lambda event: addresses.__setitem__(event["requestId"], event["request"]["url"]),
    )
    devtools.on(
        "Network.loadingFinished",
        lambda event: sizes.__setitem__(
            addresses[event["requestId"]], int(event["encodedDataLength"])
        ),
    )
    devtools.send("Network.enable")
    devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.goto(address)
    at_rest(page)
    for _ in range(PATIENCE):
        if all(asked in sizes for asked in addresses.values()):
            break
        at_rest(page)
    return {url: size for url, size in sizes.items() if not url.startswith("data:")}


def test_the_home_page_is_light(all_windows: Windows, server: StaticServer) -> None:
    """The home page takes at most 50 kB and 7 requests, with fonts, scripts and its icon."""
    context = all_windows.browser.new_context()
    page = context.new_page()
    sizes = fetched(page, server.url + "index.html")
    icon = server.url + "assets/favicon.svg"
    if icon not in sizes:  # a browser without a window asks for no icon
        sizes |= fetched(page, icon)
    context.close()
    names = {url.removeprefix(server.url): size for url, size in sizes.items()}
    assert {"index.html", "built/follow-up.css", "built/follow-up.js"} <= set(names)
    assert any(name.endswith(".woff2") for name in names)
    assert sum(names.values()) <= MOST_BYTES, names
    assert len(names) <= MOST_REQUESTS, names
