"""Drives any Chromium by the DevTools protocol alone, as Playwright knows no old ones."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from engine import Engine, EngineError
from hearing_pages import HearingPages
from processes import launch_listening
from sockets import Commands

from followup_site.serving import browser

# key: (code, the number that Windows gives it, the text that it types)
KEYS = {
    "Enter": ("Enter", 13, "\r"),
    "Escape": ("Escape", 27, ""),
    "Tab": ("Tab", 9, ""),
    "Space": ("Space", 32, " "),
    "ArrowLeft": ("ArrowLeft", 37, ""),
    "ArrowRight": ("ArrowRight", 39, ""),
    "ArrowDown": ("ArrowDown", 40, ""),
}
CONTROL = 2
OPTIONS = ("--headless", "--hide-scrollbars", "--remote-debugging-port=0", "--lang=en")


class Chromium(Engine):
    """A Chromium.

    Args:
        pages: The site.
        folder: An empty folder of its own.
        program: Its program.
        libraries: The folders with its own libraries; none for a browser of the system's.
    """

    def __init__(
        self, pages: HearingPages, folder: Path, program: Path, libraries: tuple[Path, ...] = ()
    ) -> None:
        super().__init__(pages, folder)
        self.program = program
        self.libraries = libraries

    def start(self) -> None:
        """Start it without a window on any screen."""
        options = [*browser.arguments(), *OPTIONS, f"--user-data-dir={self.folder / 'profile'}"]
        more = {}
        if self.libraries:
            # It was made for machines on which no process may make others of its own kind.
            options += ["--no-zygote", "--no-sandbox"]
            more["LD_LIBRARY_PATH"] = ":".join(map(str, self.libraries))
        command = [str(self.program), *options, "about:blank"]
        self.commands = Commands(launch_listening(self.running, command, more), self.running)
        self.version = self.commands("Browser.getVersion", {})["product"].replace("Headless", "")
        target = self.commands("Target.createTarget", {"url": "about:blank"})
        attached = self.commands("Target.attachToTarget", {**target, "flatten": True})
        self.session = attached["sessionId"]
        where = {"behavior": "allow", "downloadPath": str(self.downloads)}
        self.send("Page.setDownloadBehavior", **where)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """Give the page a command and wait for its answer."""
        return self.commands(method, params, sessionId=self.session)

    def go(self, url: str, width: int, height: int) -> None:
        """Open an address; the answer comes when the new page has taken the old one's place."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.send("Emulation.setDeviceMetricsOverride", **size)
        answer = self.send("Page.navigate", url=url)
        if "errorText" in answer:
            raise EngineError(f"{url}: {answer['errorText']}")

    def evaluate(self, js: str) -> str:
        """Give the text that an expression comes to."""
        answer = self._value(js, returnByValue=True)
        text: str = answer["value"]
        return text

    def _value(self, js: str, **how: bool) -> dict[str, Any]:
        """Give what an expression comes to, as DevTools describes it."""
        how = {"userGesture": True, **how}
        answer = self.send("Runtime.evaluate", expression=js, **how)
        if "exceptionDetails" in answer:
            raise EngineError(str(answer["exceptionDetails"]["exception"].get("description")))
        value: dict[str, Any] = answer["result"]
        return value

    def point(self, x: int, y: int) -> None:
        """Move the mouse there, press and let go."""
        self.send("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
        for kind in ("mousePressed", "mouseReleased"):
            once = {"type": kind, "button": "left", "clickCount": 1}
            self.send("Input.dispatchMouseEvent", x=x, y=y, **once)

    def type(self, text: str) -> None:
        """Put a text in where the focus is."""
        self.send("Input.insertText", text=text)

    def press(self, key: str) -> None:
        """Press a key, alone or with Control."""
        *with_it, key = key.split("+")
        code, number, text = KEYS.get(key, (f"Key{key.upper()}", ord(key[:1].upper()), key))
        held = CONTROL if with_it else 0
        about = {"key": " " if key == "Space" else key, "code": code, "modifiers": held}
        about |= {"windowsVirtualKeyCode": number, "text": "" if held else text}
        self.send("Input.dispatchKeyEvent", type="keyDown", **about)
        self.send("Input.dispatchKeyEvent", type="keyUp", **about | {"text": ""})

    def choose_file(self, selector: str, file: Path) -> None:
        """Put a file into the field for one."""
        field = self._value(f"document.querySelector({selector!r})")["objectId"]
        self.send("DOM.setFileInputFiles", files=[str(file)], objectId=field)

    def picture(self) -> bytes:
        """What the window shows."""
        return base64.b64decode(self.send("Page.captureScreenshot")["data"])
