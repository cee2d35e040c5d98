"""YAML read as words with their places, so that every message can name a line.

Every scalar stays the text that was written (``yes`` is a word, ``3/4`` is a text). A key given
twice, an anchor, an alias, a tag or a second document is refused: nothing happens silently.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup.errors import Fault, FaultsError, FollowupError
from followup.words import say

__all__ = ["Items", "Node", "Table", "Text", "load", "nearest", "read", "read_text"]

MOST_CHARACTERS = 1_000_000
MOST_DEPTH = 16
_NOT_TEXT = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A word or a sentence as it was written; empty if nothing was.

    Args:
        value: The text, without its quotes.
        line: Where it starts, 1 or more.
        column: Where it starts in the line, 1 or more.
        quoted: Whether it stood in quotes or in a block.
    """

    value: str
    line: int
    column: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list of nodes in the order of the file."""

    value: tuple[Node, ...]
    line: int
    column: int

    def __iter__(self) -> Iterator[Node]:
        return iter(self.value)

    def __len__(self) -> int:
        return len(self.value)


@dataclass(frozen=True, slots=True)
class Table:
    """Named nodes in the order of the file; `keys` holds the place of each name."""

    value: dict[str, Node]
    keys: dict[str, Text]
    line: int
    column: int

    def __iter__(self) -> Iterator[str]:
        return iter(self.value)

    def __len__(self) -> int:
        return len(self.value)

    def get(self, key: str) -> Node | None:
        """Return the node under `key`, or None if the key is not there."""
        return self.value.get(key)


Node = Text | Items | Table


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like `word`, or the empty text if none does."""
    found = difflib.get_close_matches(word[:60], list(known), n=1, cutoff=0.6)
    return found[0] if found else ""


def load(text: str, name: str) -> Node:
    """Read one YAML document.

    Args:
        text: The document, at most 1,000,000 characters.
        name: The file's name, for messages.

    Returns:
        The document's top node.

    Raises:
        FaultsError: With the line of what cannot be read and how to fix it.
    """
    text = text.removeprefix("\ufeff")
    _refuse_unreadable(text, name)
    reader = _Reader(name)
    for event in _events(text, name):
        reader.take(event)
    if reader.faults:
        raise FaultsError(name, reader.faults)
    if reader.top is None or (isinstance(reader.top, Text) and not reader.top.value):
        raise FaultsError(name, [Fault(1, say("yaml-empty"))])
    return reader.top


def read(path: Path) -> Node:
    """Read the YAML file at `path`; see `load`."""
    return load(read_text(path), str(path))


def read_text(path: Path) -> str:
    """Return the UTF-8 text of the file at `path`.

    Raises:
        FollowupError: If there is no such file or it holds something else than text.
    """
    file = str(path)
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        what = say("command-no-file", file=file)
    except IsADirectoryError:
        what = say("command-folder", file=file)
    except UnicodeDecodeError:
        what = say("yaml-no-utf8", file=file)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        what = say("yaml-unreadable", file=file, reason=reason)
    raise FollowupError(what)


def _refuse_unreadable(text: str, name: str) -> None:
    """Refuse what no author means to write, before the YAML scanner sees it."""
    if len(text) > MOST_CHARACTERS:
        raise FaultsError(name, [Fault(1, say("yaml-long", most=MOST_CHARACTERS))])
    if found := _NOT_TEXT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        what = say("yaml-no-text", code=str(ord(found[0])))
        raise FaultsError(name, [Fault(line, what)])


def _events(text: str, name: str) -> Iterator[Any]:
    """Yield the scanner's events; a fault of the scanner becomes a `FaultsError`."""
    try:
        import yaml  # only where a source is read: the browser lab has no need of it
    except ImportError as error:
        raise FollowupError(say("yaml-no-library")) from error
    library: Any = yaml
    loader = getattr(library, "CBaseLoader", library.BaseLoader)
    try:
        yield from library.parse(text, Loader=loader)
    except library.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        problem = getattr(error, "problem", None) or say("yaml-no-yaml")
        lines = text.splitlines() or [""]
        line = min(mark.line if mark else 0, len(lines) - 1)
        fault = Fault(line + 1, _advice(problem, lines[line]))
        raise FaultsError(name, [fault]) from None


def _advice(problem: str, written: str) -> str:
    """Return the scanner's words with what most often puts the fault right."""
    if "\t" in written and "cannot start" in problem:
        return say("yaml-tabs", problem=problem)
    if "mapping values" in problem:
        return say("yaml-colon", problem=problem)
    return say("yaml-before", problem=problem)


class _Reader:
    """Builds nodes from the scanner's events without recursion, so that depth cannot hurt."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.faults: list[Fault] = []
        self.top: Node | None = None
        self.open: list[tuple[list[Node], bool, int, int]] = []
        self.documents = 0

    def take(self, event: Any) -> None:
        """Take in the next event."""
        kind = type(event).__name__
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self._refuse_features(event, kind, line)
        if kind == "ScalarEvent":
            quoted = event.style not in (None, "")
            self._add(Text(event.value, line, column, quoted))
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self.open.append(([], kind == "MappingStartEvent", line, column))
            if len(self.open) > MOST_DEPTH:
                self._stop(line, say("yaml-deep", most=MOST_DEPTH))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            nodes, is_table, line, column = self.open.pop()
            self._add(
                self._table(nodes, line, column) if is_table else Items(tuple(nodes), line, column)
            )

    def _add(self, node: Node) -> None:
        if self.open:
            self.open[-1][0].append(node)
        else:
            self.top = node

    def _table(self, nodes: list[Node], line: int, column: int) -> Table:
        table = Table({}, {}, line, column)
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, Text):
                self.faults.append(Fault(key.line, say("yaml-no-key")))
            elif key.value in table.value:
                first = str(table.keys[key.value].line)
                what = say("yaml-twice", typed=f"`{_short(key.value)}`", line=first)
                self.faults.append(Fault(key.line, what))
            else:
                table.keys[key.value] = key
                table.value[key.value] = value
        return table

    def _refuse_features(self, event: Any, kind: str, line: int) -> None:
        if kind == "DocumentStartEvent":
            self.documents += 1
            if self.documents > 1:
                self._stop(line, say("yaml-second"))
        if kind == "AliasEvent" or getattr(event, "anchor", None):
            self._stop(line, say("yaml-anchor"))
        if getattr(event, "tag", None):
            self._stop(line, say("yaml-tag"))

    def _stop(self, line: int, what: str) -> None:
        raise FaultsError(self.name, [*self.faults, Fault(line, what)])


def _short(word: str) -> str:
    """Return `word`, cut so that a message stays readable."""
    return word if len(word) <= 40 else word[:39] + "…"
