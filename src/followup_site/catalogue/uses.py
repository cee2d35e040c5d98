"""Finds where the code says a message, and with which places. Text in, values out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from followup.words import say

__all__ = ["Use", "javascript_uses", "python_uses"]

_ID = re.compile(r"words(-[a-z]+)+$")  # what the reader of the catalogue itself complains of
_IMPORT = re.compile(r'import \{([^}]*)\} from "words"')


@dataclass(frozen=True)
class Use:
    """One place in the code where a message is said.

    Args:
        file: The file, from the project's folder.
        line: The line, 1 or more.
        id: The message's id, or in JavaScript its name; empty where the code does not show it.
        places: The names of the places that are filled; None where only the browser knows.
        fault: What is wrong with this use itself; empty where nothing is.
    """

    file: str
    line: int
    id: str
    places: tuple[str, ...] | None
    fault: str = ""


def python_uses(text: str, file: str) -> Iterator[Use]:
    """Find each call of `say` in a Python module, and each id that an error hands on."""
    if "say(" not in text and "WordsError" not in text:
        return
    tree = ast.parse(text)
    yield from (
        Use(file, node.lineno, node.value, None)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ID.match(node.value)
    )
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "followup.words"
        for alias in node.names
        if alias.name == "say"
    }
    if names:
        yield from _calls(tree, names, file, inside=False)


def _calls(node: ast.AST, names: set[str], file: str, *, inside: bool) -> Iterator[Use]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and getattr(child.func, "id", "") in names:
            yield _use(child, file, inside=inside)
        is_later = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _calls(child, names, file, inside=inside or is_later)


def _use(call: ast.Call, file: str, *, inside: bool) -> Use:
    first = call.args[0] if len(call.args) == 1 else None
    places = [keyword.arg for keyword in call.keywords]
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
        what = say("catalogue-id-in-quotes")
        return Use(file, call.lineno, "", None, what)
    fault = "" if inside else say("catalogue-outside")
    if None in places:
        fault = say("catalogue-places-by-name")
    given = tuple(sorted(place for place in places if place))
    return Use(file, call.lineno, first.value, given, fault)


def javascript_uses(text: str, file: str) -> Iterator[Use]:
    """Find each message that a JavaScript module imports, and the places that it is given."""
    for found in _IMPORT.finditer(text):
        for item in filter(None, (part.strip() for part in found[1].split(","))):
            name, _, alias = item.partition(" as ")
            own = alias.strip() or name
            line = text.count("\n", 0, found.start()) + 1
            rest = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
            yield from _js_calls(rest, file, name.strip(), own, line)


def _js_calls(text: str, file: str, name: str, own: str, line: int) -> Iterator[Use]:
    said = rf"(?<![\w.$])(?<![{{,] ){re.escape(own)}(?![\w$])|(?<=[{{,] ){re.escape(own)}(?![\w$:])"
    uses = list(re.finditer(said, text))
    if not uses:
        yield Use(file, line, name, None, say("catalogue-never-said", message=own))
    for use in uses:
        here = text.count("\n", 0, use.start()) + 1
        begun = re.compile(r"\s*[(,]\s*\{").match(text, use.end())
        places = tuple(sorted(_keys(text, begun.end()))) if begun else None
        yield Use(file, here, name, places)


def _keys(text: str, at: int) -> Iterator[str]:
    """Give the keys of an object whose `{` is just behind."""
    start, depth, quote = at, 0, ""
    while at < len(text):
        letter = text[at]
        if quote:
            at += letter == "\\"
            quote = "" if letter == quote else quote
        elif letter in "\"'`":
            quote = letter
        elif depth == 0 and letter in ",}":
            key = re.match(r'\s*"?([\w-]+)"?', text[start:at])
            if key:
                yield key[1]
            start = at + 1
            if letter == "}":
                return
        else:
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(letter, 0)
        at += 1
