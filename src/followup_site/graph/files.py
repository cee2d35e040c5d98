"""Files of a project: how the graph names them, and how it sees that they are others now."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import time
from collections.abc import Iterable
from pathlib import Path

__all__ = ["FOLDER", "SOURCE", "Files", "digest_of"]

FOLDER = ".cache/graph"
SOURCE = Path(__file__).resolve().parents[2]
"""The folder of the packages that run now; it stands in the folder of its project."""

# What is installed changes with the file that pins it, and with nothing else.
INSTALLED = (
    (re.compile(r"^(.*?/)node_modules(/.*)?$"), r"\1package-lock.json"),
    (re.compile(r"^\.cache/wheels/(\w+)(/.*)?$"), r"requirements/\1.txt"),
)
# A file's time may be this old when it is changed once more, in seconds.
SETTLED = 2.0
NO_SOURCES = {"__pycache__", ".venv", ".zensical", ".git"}


class Files:
    """What files of a project say, boiled down.

    A file has a name: its path from the project's folder; the whole path, where the code that runs
    is another project's. A name with `*` stands for all files that it fits.
    """

    # What was read before, for files that are as they were and were not changed just then.
    _known: dict[Path, tuple[tuple[int, int, int], str]] = {}

    def __init__(self, root: Path) -> None:
        self.root = root

    def name(self, path: str) -> str:
        """Name a file; nothing for one that is no project's, or that nobody writes."""
        place = Path(os.path.normpath(path))
        for home in (self.root, SOURCE.parent):
            if place.is_relative_to(home):
                inner = place.relative_to(home)
                name = inner.as_posix()
                if NO_SOURCES.intersection(inner.parts) or name.startswith(FOLDER):
                    return ""
                for installed, pins in INSTALLED:
                    name = installed.sub(pins, name)
                return name if home == self.root else str(home / name)
        return ""

    def digest(self, name: str) -> str:
        """Boil down a file's content, the names in a folder, or that there is nothing."""
        place = self.root / name
        if "*" in name:
            fitting = [(each.name, self.digest(str(each))) for each in _fits(place)]
            return digest_of(repr(fitting).encode())
        try:
            found = place.stat()
            if stat.S_ISDIR(found.st_mode):
                names = {each.name for each in place.iterdir()} - NO_SOURCES
                return digest_of(repr(sorted(names)).encode())
            stamp = (found.st_size, found.st_mtime_ns, found.st_ctime_ns)
            known = self._known.get(place)
            if known and known[0] == stamp:
                return known[1]
            digest = digest_of(place.read_bytes())
        except OSError:
            return "missing"
        if _changed(place) < time.time() - SETTLED:
            self._known[place] = stamp, digest
        return digest

    def changed(self, names: Iterable[str]) -> float:
        """Tell when any of the files was changed last, in seconds since 1970."""
        places = (place for name in names for place in _fits(self.root / name))
        return max(map(_changed, places), default=0.0)


def _fits(place: Path) -> list[Path]:
    return sorted(place.parent.glob(place.name)) if "*" in place.name else [place]


def _changed(place: Path) -> float:
    """Tell when a file was changed or put there; 0 where there is none."""
    try:
        found = place.stat()
    except OSError:
        return 0.0
    return max(found.st_mtime, found.st_ctime)


def digest_of(content: bytes) -> str:
    """Boil bytes down to a short line that changes when they do."""
    return hashlib.sha256(content).hexdigest()[:32]
