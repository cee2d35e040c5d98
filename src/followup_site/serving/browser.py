"""Finds a Chromium for the tests and the measurements, or installs one.

A browser that is there already is taken before one is fetched: the variable FOLLOWUP_BROWSER, then
Chromium, Chrome or Edge in their usual places, then the one that Playwright keeps.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from followup.words import say
from followup_site import environment
from followup_site.serving import debian

VARIABLE = "FOLLOWUP_BROWSER"
# First those that never open a window: to pages they are the same, and they take half the time.
NAMES = (
    "chromium-headless-shell",
    "chrome-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
ON_MAC = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
ON_WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
# What keeps a browser from asking the network for anything of its own.
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowser(Exception):
    """There is no browser and none could be installed; the text says what to do."""


def arguments() -> list[str]:
    """List the options that a headless browser is started with.

    Chromium refuses to start its sandbox for root, as whom a container often runs.
    """
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*QUIET, *(["--no-sandbox"] if is_root else [])]


def find() -> str:
    """Find a browser, or install one.

    Returns:
        The path of its program.

    Raises:
        NoBrowser: There is none, or FOLLOWUP_BROWSER names none.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if Path(named).is_file():
            return named
        raise NoBrowser(say("setup-no-such-browser", variable=VARIABLE, file=named))
    return installed() or fetched()


def installed() -> str:
    """Give the first browser that is there, or nothing."""
    places = (*_on_path(), *_in_usual_folders())
    return next((place for place in places if Path(place).is_file()), "") or _playwrights_own()


def _on_path() -> Iterator[str]:
    """List what the PATH knows."""
    yield from filter(None, (shutil.which(name) for name in NAMES))


def _in_usual_folders() -> Iterator[str]:
    """List where macOS and Windows keep browsers."""
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield from (str(folder / name) for name in ON_MAC)
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if variable in os.environ and os.name == "nt":
            yield from (str(Path(os.environ[variable]) / name) for name in ON_WINDOWS)


def _playwrights_own() -> str:
    """Give the browser that Playwright keeps, or nothing where it has not been fetched."""
    script = (
        "from playwright.sync_api import sync_playwright as p\n"
        "with p() as browsers: print(browsers.chromium.executable_path)"
    )
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    place = ran.stdout.strip()
    return place if place and Path(place).is_file() else ""


def fetched() -> str:
    """Install a browser: as root on Debian the system's, elsewhere Playwright's.

    Raises:
        NoBrowser: Neither was to be had.
    """
    ways: list[Callable[[], bool]] = [_fetch_with_apt, _fetch_with_playwright]
    for way in ways:
        found = installed() if way() else ""
        if found:
            return found
    log = str(environment.log_path())
    raise NoBrowser(say("setup-no-browser", variable=VARIABLE, file=log))


def _fetch_with_playwright() -> bool:
    """Ask Playwright for its browser, and say whether that worked."""
    command = (sys.executable, "-m", "playwright", "install", "chromium")
    return debian.attempt(say("setup-browser"), command)


def _fetch_with_apt() -> bool:
    """Ask Debian for its browser, where we may, and say whether that worked.

    It brings the libraries that it needs; Playwright's does not.
    """
    names = ("chromium-headless-shell", "chromium")
    return any(debian.install(say("setup-system-browser"), name) for name in names)
