"""Changes texts of a YAML file and leaves the rest as it was written: comments, order, quotes.

Text in, text out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import yaml

__all__ = ["texts", "with_texts"]

Path = tuple[str, ...]


def texts(source: str, *, keys: bool = False) -> Iterator[tuple[Path, str]]:
    """List the texts of a YAML file.

    Args:
        source: The file.
        keys: Whether the names in tables are listed too, each under its path with "" at the end.

    Yields:
        Where a text stands (names, and numbers of list items from 0) and the text.
    """
    for path, node in _scalars(yaml.compose(source), (), keys=keys):
        yield path, str(node.value)


def with_texts(source: str, change: Callable[[Path, str], str], *, keys: bool = False) -> str:
    """Change texts.

    Args:
        source: The file.
        change: Gives for a path and its text the new one.
        keys: Whether names in tables are changed too; see `texts`.

    Returns:
        The file; what did not change stands as it was written.
    """
    made, at = [], 0
    nodes = sorted(
        _scalars(yaml.compose(source), (), keys=keys), key=lambda each: each[1].start_mark.index
    )
    for path, node in nodes:
        new = change(path, node.value)
        if new != node.value:
            made += [source[at : node.start_mark.index], json.dumps(new, ensure_ascii=False)]
            at = node.end_mark.index
            # A block's end lies behind its last line break.
            made.append("\n" if source[at - 1 : at] == "\n" else "")
    return "".join(made) + source[at:]


def _scalars(node: Any, path: Path, *, keys: bool) -> Iterator[tuple[Path, Any]]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if keys:
                yield (*path, str(name.value), ""), name
            yield from _scalars(value, (*path, str(name.value)), keys=keys)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _scalars(value, (*path, str(number)), keys=keys)
    elif isinstance(node, yaml.ScalarNode):
        yield path, node
