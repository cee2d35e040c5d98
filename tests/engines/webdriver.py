"""Drives WebKitGTK's MiniBrowser by the classic WebDriver, on a screen that nobody sees."""

from __future__ import annotations

import base64
import json
import os
import socket
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import ProxyHandler, Request, build_opener

from acting import ActingEngine
from engine import SECONDS, EngineError, until
from hearing_pages import HearingPages
from processes import launch

NARROWEST = 447
"""The least width of its window: a narrower page stands in a frame."""

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SCREEN = "1400x1100x24"

PATIENCE = 120
SETTINGS = {
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    "NO_AT_BRIDGE": "1",
    "GDK_BACKEND": "x11",
}


class WebKit(ActingEngine):
    """A WebKitGTK.

    Args:
        pages: The site.
        folder: An empty folder of its own.
        program: Its MiniBrowser.
    """

    def __init__(self, pages: HearingPages, folder: Path, program: Path) -> None:
        super().__init__(pages, folder)
        self.program = program
        self.opener = build_opener(ProxyHandler({}))

    def start(self) -> None:
        """Start a screen, a bus, the driver, and by it the browser."""
        settings = {**SETTINGS, **self._home(), "DISPLAY": f":{self._screen()}"}
        port = free_port()
        driver = ("dbus-run-session", "--", "WebKitWebDriver", f"--port={port}")
        launch(self.running, driver, settings)
        self.url = f"http://127.0.0.1:{port}"
        self._wait_for_driver()
        how = {"binary": str(self.program), "args": ["--automation"]}
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": how}}}
        session = self._ask("POST", "/session", wanted)
        self.url += f"/session/{session['sessionId']}"
        self.version = f"WebKitGTK/{session['capabilities']['browserVersion']}"

    def _home(self) -> dict[str, str]:
        """Make a home of its own, in which files are saved where they are looked for."""
        config = self.folder / "config"
        config.mkdir()
        line = f'XDG_DOWNLOAD_DIR="{self.downloads}"\n'
        (config / "user-dirs.dirs").write_text(line, encoding="utf-8")
        self.folder.chmod(0o700)
        names = ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME")
        return {**dict.fromkeys(names, str(self.folder)), "XDG_CONFIG_HOME": str(config)}

    def _screen(self) -> str:
        """Start a screen that nobody sees, and give its number, which no other has."""
        reading, writing = os.pipe()
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp")
        launch(self.running, command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as pipe:
            return pipe.readline().strip()

    def _wait_for_driver(self) -> None:
        """Wait until the driver listens."""

        def look() -> object:
            try:
                return self._ask("GET", "/status")
            except URLError:
                return None

        assert until(look, SECONDS), "WebKitWebDriver does not listen"

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Give a command and its answer.

        Raises:
            EngineError: It was refused.
        """
        data = None if body is None else json.dumps(body).encode()
        kind = {"Content-Type": "application/json"}
        request = Request(self.url + path, data, kind, method=method)
        try:
            with self.opener.open(request, timeout=PATIENCE) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            told = json.load(error)["value"]
            raise EngineError(f"{path}: {told['error']}: {told['message']}") from None

    def go(self, url: str, width: int, height: int) -> None:
        """Open an address, in a frame if the window cannot be as narrow."""
        self._ask("POST", "/frame", {"id": None})
        self._size(max(width, NARROWEST), height)
        if width >= NARROWEST:
            self._ask("POST", "/url", {"url": url})
        else:
            frame = f"{self.pages.url}frame.html?{width},{height},{url}"
            self._ask("POST", "/url", {"url": frame})
            self._ask("POST", "/frame", {"id": 0})

    def _size(self, width: int, height: int) -> None:
        """Give the page a size, whatever bars its window has above and below it."""

        def resize() -> bool | None:
            is_width, is_height = self.run("[innerWidth, innerHeight]")
            if (is_width, is_height) == (width, height):
                return True
            window = self._ask("GET", "/window/rect")
            more = {"height": window["height"] + height - is_height, "width": width}
            self._ask("POST", "/window/rect", more)
            return None

        assert until(resize, SECONDS), f"the window does not become {width} x {height}"

    def evaluate(self, js: str) -> str:
        """Give the text that an expression comes to."""
        text: str = self._ask("POST", "/execute/sync", {"script": f"return ({js})", "args": []})
        return text

    def act(self, source: dict[str, Any]) -> None:
        """Do what a mouse or a keyboard does."""
        self._ask("POST", "/actions", {"actions": [source]})

    def choose_file(self, selector: str, file: Path) -> None:
        """Put a file into the field for one."""
        found = self._ask("POST", "/element", {"using": "css selector", "value": selector})
        self._ask("POST", f"/element/{found[ELEMENT]}/value", {"text": str(file)})

    def picture(self) -> bytes:
        """What the window shows."""
        return base64.b64decode(self._ask("GET", "/screenshot"))


def free_port() -> int:
    """A port of this computer that nobody listens on."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
