"""What the browser lab is made from: pinned wheels and npm packages, and how files are packed.

The wheels are unpacked, never installed: nothing of them runs while the site is made.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from followup_site import environment

OLDEST = (1980, 1, 1, 0, 0, 0)


def fetch(root: Path) -> None:
    """Fetch what is missing of the pinned packages.

    Raises:
        SetupFailed: A package, or npm, is not to be had.
    """
    environment.provide("lab")


def wheels(root: Path, group: str) -> list[Path]:
    """List the fetched wheels of a list of requirements.

    Args:
        root: The project's folder.
        group: The list's name, `lab` or `browser`.
    """
    pins = environment.read(root / "requirements" / f"{group}.txt")
    names = re.findall(r"^([\w.-]+)==([^\s\\]+)", pins, re.MULTILINE)
    folder = environment.wheels_folder(group)
    return [_wheel(folder, name, version) for name, version in names]


def _wheel(folder: Path, name: str, version: str) -> Path:
    escaped = re.sub(r"[-_.]+", "_", name).lower()
    found = (file for file in folder.glob("*.whl") if file.name.lower().startswith(escaped + "-"))
    return next(file for file in found if file.name.split("-")[1] == version)


def unpack(source: Path, target: Path, inside: str = "") -> None:
    """Unpack a zip, or one folder of it.

    Args:
        source: The zip or wheel.
        target: The folder to write to.
        inside: What the names of the wanted files contain before their path in `target`.
    """
    for name, content in read_zip(source):
        place = name.partition(inside)[2] if inside else name
        if place and inside in name:
            file = target / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def read_zip(source: Path) -> Iterator[tuple[str, bytes]]:
    """Give each file's name in a zip and its content."""
    with zipfile.ZipFile(source) as content:
        for name in content.namelist():
            if not name.endswith("/"):
                yield name, content.read(name)


def write_zip(target: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write a zip that is not compressed: the same bytes for the same files."""
    with zipfile.ZipFile(target, "w") as output:
        for name, content in sorted(dict(files).items()):
            output.writestr(zipfile.ZipInfo(name, OLDEST), content)
