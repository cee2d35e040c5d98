"""Finds on which modules of the project a module depends, by reading what they import.

Imports inside functions count, those for type checkers alone do not.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["Module", "closure", "forget_what_is_kept", "read_module"]

# The name under which a module lists the files that it reads when it is imported, as patterns.
_KEEPS = "KEEPS"

_read: dict[tuple[str, str], Module] = {}


class Module:
    """What a module's source says of what it depends on.

    Args:
        text: The source.
        package: The dotted name of the package that it stands in.
    """

    def __init__(self, text: str, package: str) -> None:
        self.imports: set[str] = set()
        self.keeps: tuple[str, ...] = ()
        self._read(ast.parse(text), package)

    def _read(self, node: ast.AST, package: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                self.imports.update(alias.name for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = _absolute(child, package)
                self.imports.update((base, *(f"{base}.{alias.name}" for alias in child.names)))
            elif isinstance(child, ast.Assign) and _KEEPS in map(_name, child.targets):
                self.keeps = tuple(ast.literal_eval(child.value))
            elif isinstance(child, ast.If) and _name(child.test) == "TYPE_CHECKING":
                continue
            self._read(child, package)


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _absolute(node: ast.ImportFrom, package: str) -> str:
    """Give the full name of the module from which names are imported."""
    above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
    return ".".join([*above, *filter(None, [node.module])])


def closure(start: Path, source: Path) -> dict[Path, Module]:
    """Find all modules of a folder on which a module depends, itself included.

    Args:
        start: The module's file, in the folder or not.
        source: The folder of all packages.

    Returns:
        The files, with what each says.
    """
    found: dict[Path, Module] = {}
    left = [start]
    while left:
        file = left.pop()
        if file not in found:
            found[file] = read_module(file.read_text(encoding="utf-8"), _package(file, source))
            left += [each for name in found[file].imports for each in _files(name, source)]
            left += [each for each in _files(_package(file, source), source) if each != file]
    return found


def read_module(text: str, package: str) -> Module:
    """Read a module, once for each text."""
    # No `functools.cache`: the build empties those of all modules that it knows.
    if (text, package) not in _read:
        _read[text, package] = Module(text, package)
    return _read[text, package]


def _package(file: Path, source: Path) -> str:
    return ".".join(file.parent.relative_to(source).parts) if file.is_relative_to(source) else ""


def _files(name: str, source: Path) -> Iterator[Path]:
    """Give the files that are run when a name is imported: the module's, and its packages'."""
    place = source
    for part in filter(None, name.split(".")):
        place = place / part
        package, module = place / "__init__.py", place.with_name(part + ".py")
        if package.is_file():
            yield package
        elif module.is_file():
            yield module
            return
        else:
            return


def forget_what_is_kept(modules: Iterable[Path]) -> None:
    """Empty the caches of modules, so that what they have read before is read and heard again."""
    files = set(map(str, modules))
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) in files:
            for value in list(vars(module).values()):
                getattr(value, "cache_clear", lambda: None)()
