"""Notes which of the project's files a Python reads.

Python imports a module of this name before anything else, where its folder is on the path.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

EVENTS = ("open", "os.listdir", "os.scandir")
seen: set[str] = set()


def note(event: str, args: tuple[object, ...]) -> None:
    """Note the path of a file that is opened, or of a folder that is listed."""
    if event in EVENTS and isinstance(args[0], str):
        seen.add(args[0])


def tell(project: str, target: str) -> None:
    """Write down what was read and imported until now, as paths from the project's folder."""
    modules = {getattr(module, "__file__", None) for module in list(sys.modules.values())}
    places = (Path(name).absolute() for name in [*seen, *modules] if name)
    inside = (place.relative_to(project) for place in places if place.is_relative_to(project))
    names = {place.as_posix() for place in inside if not any(map(is_made, place.parts))}
    Path(target).write_text(json.dumps(sorted(names)), encoding="utf-8")


def is_made(part: str) -> bool:
    """Tell a folder of what was installed or made from those that people edit."""
    return part.startswith(".") or part == "__pycache__"


sys.addaudithook(note)
