"""Drives Firefox by WebDriver BiDi, which it speaks itself."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from acting import ActingEngine
from engine import EngineError
from hearing_pages import HearingPages
from processes import launch_listening
from sockets import Commands

SETTINGS = {
    # Files are saved without a question.
    "browser.download.folderList": 2,
    "browser.download.alwaysOpenPanel": False,
    "browser.download.always_ask_before_handling_new_types": False,
    # A scroll bar takes no room, as on a phone.
    "widget.gtk.overlay-scrollbars.enabled": True,
    "ui.useOverlayScrollbars": 1,
    # It asks no host for anything of its own.
    "app.update.disabledForTesting": True,
    "browser.newtabpage.enabled": False,
    "browser.region.network.url": "",
    "browser.safebrowsing.downloads.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.search.update": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.topsites.contile.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "media.gmp-manager.updateEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,nothing",
    "toolkit.telemetry.server": "",
}
OPTIONS = ("--headless", "--no-remote", "--remote-debugging-port=0")


class Firefox(ActingEngine):
    """A Firefox.

    Args:
        pages: The site.
        folder: An empty folder of its own.
        program: Its program.
    """

    def __init__(self, pages: HearingPages, folder: Path, program: Path) -> None:
        super().__init__(pages, folder)
        self.program = program

    def start(self) -> None:
        """Start it without a window on any screen, with settings of its own."""
        profile = self.folder / "profile"
        profile.mkdir()
        settings = {**SETTINGS, "browser.download.dir": str(self.downloads)}
        lines = [f"user_pref({json.dumps(pair)[1:-1]});" for pair in settings.items()]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        options = (*OPTIONS, "--profile", str(profile))
        home = {"HOME": str(self.folder)}
        address = launch_listening(self.running, [str(self.program), *options], home)
        self.commands = Commands(f"{address}/session", self.running)
        can = self.commands("session.new", {"capabilities": {}})["capabilities"]
        self.version = f"Firefox/{can['browserVersion']}"
        self.window = self.commands("browsingContext.getTree", {})["contexts"][0]["context"]

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """Give the window a command and wait for its answer."""
        return self.commands(method, {"context": self.window, **params})

    def go(self, url: str, width: int, height: int) -> None:
        """Open an address and wait until it is loaded."""
        self.send("browsingContext.setViewport", viewport={"width": width, "height": height})
        self.send("browsingContext.navigate", url=url, wait="complete")

    def evaluate(self, js: str) -> str:
        """Give the text that an expression comes to."""
        text: str = self._value(js)["value"]
        return text

    def _value(self, js: str) -> dict[str, Any]:
        """Give what an expression comes to, as BiDi describes it."""
        where = {"target": {"context": self.window}, "awaitPromise": False, "userActivation": True}
        answer = self.commands("script.evaluate", {"expression": js, **where})
        if answer["type"] == "exception":
            raise EngineError(answer["exceptionDetails"]["text"])
        value: dict[str, Any] = answer["result"]
        return value

    def act(self, source: dict[str, Any]) -> None:
        """Do what a mouse or a keyboard does."""
        self.send("input.performActions", actions=[source])

    def choose_file(self, selector: str, file: Path) -> None:
        """Put a file into the field for one."""
        field = self._value(f"document.querySelector({selector!r})")["sharedId"]
        self.send("input.setFiles", element={"sharedId": field}, files=[str(file)])

    def picture(self) -> bytes:
        """What the window shows."""
        return base64.b64decode(self.send("browsingContext.captureScreenshot")["data"])
