"""Small files, written whole or not at all, and locks."""

from __future__ import annotations

import contextlib
import hashlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[3]
"""The project's folder."""

_threads: dict[str, threading.RLock] = {}
_held: set[str] = set()


def digest(*parts: str) -> str:
    """Boil text down to a short line that changes when the text does."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read(file: Path) -> str:
    """Read a file, or nothing where there is none."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""


def write(file: Path, text: str) -> None:
    """Write a small file whole or not at all."""
    draft = file.with_name(file.name + ".draft")
    draft.write_text(text, encoding="utf-8", newline="\n")
    draft.replace(file)


def write_if_new(file: Path, text: str) -> None:
    """Write a file unless it says so already: whoever watches the folder would build again."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if read(file) != text:
        write(file, text)


@contextlib.contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Let only one program at a time past here; the system frees the lock of one that was killed.

    Whoever holds the lock may pass again.

    Args:
        lock: The file that stands for the work.
    """
    with _threads.setdefault(str(lock), threading.RLock()):
        if str(lock) in _held:
            yield
            return
        with lock.open("a+b") as file:
            _lock(file)
            _held.add(str(lock))
            try:
                yield
            finally:
                _held.remove(str(lock))


def _lock(file: IO[bytes]) -> None:
    """Wait until no other program holds the file."""
    if sys.platform == "win32":
        import msvcrt

        held = False
        while not held:
            with contextlib.suppress(OSError):  # it gives up after ten seconds
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                held = True
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
