"""Finds the engines in which the tests try the pages beside the usual Chromium, or installs them.

Firefox and WebKitGTK are the system's own. The old Chromiums come from two packages of Node that
hold one each, compressed, with the libraries that it needs.
"""

from __future__ import annotations

import io
import shutil
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from followup.words import say
from followup_site import environment
from followup_site.serving import debian
from followup_site.serving.browser import NoBrowser

__all__ = ["OldChromium", "firefox", "install_all", "old_chromium", "webkit"]

OLD = (80, 92)
"""The old Chromiums that there are: `web/engines/package.json` names them."""

FIREFOX = ("firefox-esr", "firefox")
WEBKIT_PACKAGES = ("webkit2gtk-driver", "xvfb", "dbus-x11")
WEBKIT_COMMANDS = ("WebKitWebDriver", "Xvfb", "dbus-run-session")
# Where systems keep the small browser that the driver starts.
MINI_BROWSERS = ("lib/*/webkit2gtk-4.1", "lib/webkit2gtk-4.1", "libexec/webkit2gtk-4.1")


@dataclass(frozen=True)
class OldChromium:
    """An old Chromium on this computer.

    Args:
        program: Its program.
        libraries: The folders with the libraries that only it uses.
    """

    program: Path
    libraries: tuple[Path, ...]


def install_all() -> None:
    """Put every engine in place, before tests in several processes ask for them.

    Raises:
        NoBrowser: One is not here and cannot be had.
    """
    firefox()
    webkit()
    for version in OLD:
        old_chromium(version)


def firefox() -> Path:
    """Find Firefox, or install it, and give its program.

    Raises:
        NoBrowser: It is not here and cannot be had.
    """
    return _found_or_installed(_firefox, "Firefox", FIREFOX[:1])


def webkit() -> Path:
    """Find WebKitGTK with its driver and a screen for it, or install them.

    Returns:
        The program of the small browser that the driver starts.

    Raises:
        NoBrowser: It is not here and cannot be had.
    """
    return _found_or_installed(_webkit, "WebKitGTK", WEBKIT_PACKAGES)


def _firefox() -> Path | None:
    """Give Firefox's program where it is."""
    return next((Path(found) for name in FIREFOX if (found := shutil.which(name))), None)


def _webkit() -> Path | None:
    """Give the small browser's program where it, its driver and a screen are."""
    if not all(map(shutil.which, WEBKIT_COMMANDS)):
        return None
    folders = (place for pattern in MINI_BROWSERS for place in Path("/usr").glob(pattern))
    programs = (folder / "MiniBrowser" for folder in folders)
    return next((program for program in programs if program.is_file()), None)


def _found_or_installed(
    find: Callable[[], Path | None], engine: str, packages: tuple[str, ...]
) -> Path:
    """Find a program of the system, and install its packages where it is not there."""
    log = environment.log_path()
    with environment.only_one(log.with_name("engines.lock")):
        found = find()
        if not found:
            debian.install(say("setup-engine", name=engine), *packages)
            found = find()
    if not found:
        names = " ".join(packages)
        raise NoBrowser(say("setup-no-engine", name=engine, packages=names, file=str(log)))
    return found


def old_chromium(version: int) -> OldChromium:
    """Find an old Chromium, or fetch and unpack it.

    Args:
        version: One of `OLD`.

    Raises:
        NoBrowser: It cannot be had.
    """
    with environment.only_one(environment.log_path().with_name("engines.lock")):
        try:
            environment.provide("engines")
        except environment.SetupFailed as failure:
            raise NoBrowser(str(failure)) from None
        packed = environment.ROOT / f"web/engines/node_modules/chromium-{version}/bin"
        folder = environment.ROOT / f".cache/engines/chromium-{version}"
        lock = environment.read(environment.ROOT / "web/engines/package-lock.json")
        _unpack(packed, folder, environment.digest(lock))
    return OldChromium(folder / "chromium", (folder, folder / "lib"))


def _unpack(packed: Path, folder: Path, digest: str) -> None:
    """Unpack a browser and its libraries, unless these very ones are unpacked already."""
    import brotli

    stamp = folder / ".stamp"
    if environment.read(stamp) == digest:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in sorted(packed.glob("*.br")):
        content = brotli.decompress(file.read_bytes())
        if file.stem.endswith(".tar"):
            with tarfile.open(fileobj=io.BytesIO(content)) as archive:
                archive.extractall(folder, filter="data")
        else:
            (folder / file.stem).write_bytes(content)
            (folder / file.stem).chmod(0o755)
    environment.write(stamp, digest)
