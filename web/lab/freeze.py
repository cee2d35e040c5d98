"""Compiles the lab's Python at build time, and sorts it: what every exercise needs, and the rest.

Runs inside Pyodide, whose Python is the one that will read the compiled files.
"""

from __future__ import annotations

import importlib.util
import sys
import warnings
import zipfile
from collections.abc import Iterable, Iterator

LIBRARY = "/lib/python314.zip"
OWN = "/lib/own.zip"
# What is always sent: nothing of it is imported while the cells run.
ALWAYS = ("lab_start", "lab_rest", "lab_errors", "piplite", "piplite.piplite", "piplite.cli")
OLDEST = (1980, 1, 1, 0, 0, 0)
HEADER = importlib.util.MAGIC_NUMBER + (0b01).to_bytes(4, "little")  # by digest, never looked at


async def all(source: str, target: str) -> None:
    """Compile the packages and the standard library, as `first.zip` and `rest.zip`.

    Args:
        source: The zip of the packages.
        target: The folder to write to.
    """
    sys.path.append(source)
    before = sys.stdout, sys.stderr
    import warm

    await warm.warm()
    sys.stdout, sys.stderr = before
    freeze_all(target, LIBRARY, (LIBRARY, source), ALWAYS)


async def own(source: str, target: str) -> None:
    """Compile the project's own wheel, as `own.zip`.

    Args:
        source: The wheel.
        target: The folder to write to.
    """
    freeze_own(source, f"{target}/own.zip", OWN)


def compiled(source: bytes, place: str, *, short: bool) -> bytes:
    """Compile a module to the content of a `.pyc` file.

    Args:
        source: The module's source.
        place: The path that its code names as its own.
        short: Whether docstrings and assertions are left out, a fifth of the bytes.
    """
    import marshal

    code = compile(source, place, "exec", dont_inherit=True, optimize=2 if short else 0)
    return HEADER + importlib.util.source_hash(source) + marshal.dumps(code)


def pack(target: str, files: Iterable[tuple[str, bytes]], method: int) -> None:
    """Write a zip file: the same bytes for the same files."""
    with zipfile.ZipFile(target, "w", method, compresslevel=9) as output:
        for name, content in sorted(files):
            output.writestr(zipfile.ZipInfo(name, OLDEST), content, method, 9)


def freeze(source: str, place: str, *, short: bool) -> Iterator[tuple[str, bytes]]:
    """Compile each module of a zip, and leave its source out.

    Args:
        source: The zip's path.
        place: The zip from which the modules will be imported.
        short: Whether docstrings and assertions are left out.
    """
    with zipfile.ZipFile(source) as content:
        for name in content.namelist():
            if name.endswith(".py"):
                yield name + "c", compiled(content.read(name), f"{place}/{name}", short=short)
            elif not name.endswith("/"):
                yield name, content.read(name)


def freeze_all(target: str, place: str, sources: tuple[str, ...], keep: tuple[str, ...]) -> None:
    """Write `first.zip`, what has been imported here, and `rest.zip`, what could be.

    Args:
        target: The folder to write to.
        place: The zip from which the first modules will be imported.
        sources: The zips of modules.
        keep: Modules that are first in any case.
    """
    warnings.simplefilter("ignore")  # of the packages' own code
    used = set(_used(sources)) | {name.replace(".", "/") for name in keep}
    files = {name: it for source in sources for name, it in freeze(source, place, short=True)}
    first = {name: it for name, it in files.items() if _module(name) in used}
    rest = {name: it for name, it in files.items() if name not in first}
    modules = (_module(name) for name in rest if name.endswith(".pyc"))
    names = " ".join(sorted(module.replace("/", ".") for module in modules))
    pack(f"{target}/first.zip", [*first.items(), ("rest.txt", names.encode())], zipfile.ZIP_STORED)
    pack(f"{target}/rest.zip", rest.items(), zipfile.ZIP_DEFLATED)


def _module(name: str) -> str:
    """Give the path of the module that a file holds."""
    return name.removesuffix(".pyc").removesuffix("/__init__")


def _used(sources: tuple[str, ...]) -> Iterator[str]:
    for module in list(sys.modules.values()):
        file = getattr(module, "__file__", None) or ""
        source = next((source for source in sources if file.startswith(source + "/")), None)
        if source:
            yield _module(file.removeprefix(source + "/").removesuffix("c") + "c")


def freeze_own(wheel: str, target: str, place: str) -> None:
    """Compile a wheel's modules, with their docstrings, which `help` shows."""
    files = freeze(wheel, place, short=False)
    # What an installer reads is of no use where the wheel is only looked into.
    kept = [each for each in files if not each[0].endswith(("RECORD", ".md", "py.typed"))]
    pack(target, kept, zipfile.ZIP_STORED)
