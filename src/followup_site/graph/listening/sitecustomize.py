"""Hears which files this Python opens to read, and which folders it lists.

A child Python imports a module of this name before anything else, where its folder is on the path;
it writes down all that it has read when it is told to, or at its end. The build imports the module
by its full name and listens for itself.
"""

from __future__ import annotations

import atexit
import importlib.util
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

EVENTS = ("open", "os.listdir", "os.scandir")
WRITING = os.O_WRONLY | os.O_RDWR
TARGET = "FOLLOWUP_HEARD"
"""The variable that names the file in which a child writes down what it has read."""

listeners: list[tuple[int | None, Callable[[str], object]]] = []
"""Who is told of each path, and of which thread's (None is all); only the newest of a thread is."""


def note(event: str, args: tuple[Any, ...]) -> None:
    """Tell the newest listener of a file that is opened to be read, or a folder that is listed."""
    if event not in EVENTS:
        return
    thread = threading.get_ident()
    hear = next((hear for whose, hear in reversed(listeners) if whose in (None, thread)), None)
    path, flags = args[0], (args[2] if len(args) > 2 else 0)
    if hear is None or flags & WRITING or not isinstance(path, str | bytes):
        return
    # Where Python looks for modules is no matter; which it finds is.
    caller = sys._getframe().f_back
    if event == "open" or not caller or "importlib" not in caller.f_code.co_filename:
        hear(_source(str(Path(os.fsdecode(path)).absolute())))


def _source(path: str) -> str:
    """Name a module's source in place of what Python has compiled of it."""
    try:
        return importlib.util.source_from_cache(path) if path.endswith(".pyc") else path
    except ValueError:
        return path


def tell(target: str) -> None:
    """Write down the paths of all that was read and imported until now."""
    modules = {getattr(module, "__file__", None) for module in list(sys.modules.values())}
    names = {str(Path(name).absolute()) for name in (*seen, *modules) if name}
    Path(target).write_text(json.dumps(sorted(names)), encoding="utf-8")


sys.addaudithook(note)
if __name__ == "sitecustomize":
    seen: set[str] = set()
    listeners.append((None, seen.add))
    if TARGET in os.environ:
        atexit.register(tell, os.environ[TARGET])
