"""Finds pieces of sentences in code: four words and more in a row, in a text between quotes.

A line that says `not words:` and why, in a comment, is left alone: text of another language (CSS,
a script, a file's format) that only looks like words. Text in, values out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["LEFT_ALONE", "Piece", "is_sentence", "javascript_literals", "python_literals"]

LEFT_ALONE = "not words:"
_WORD = r"(?!fu-)[A-Za-z][A-Za-z’']*(?:-[A-Za-z]+)*"
_FOUR = re.compile(rf"(?<![\w.#/$@=<-]){_WORD}(?:[,;:.!?]? +{_WORD}){{3}}(?![\w(=/])")
_TAG = re.compile(r"<[^<>]*>")
_JS = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
    |(?P<template>`)
    |(?P<regex>(?:(?<=[=(,:!&|?{};\[\n])|(?<==>)|(?<=\breturn)|(?<=\bcase))
      \s*/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/[a-z]*)
    |(?P<open>\{)|(?P<close>\})""",
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Piece:
    """A piece of a sentence in code.

    Args:
        line: The line on which its text begins, 1 or more.
        text: The text.
    """

    line: int
    text: str


def is_sentence(text: str) -> bool:
    """Tell whether a text has four words in a row, tags left out."""
    return _FOUR.search(" ".join(_TAG.sub(" | ", text).split())) is not None


def python_literals(text: str) -> Iterator[Piece]:
    """Find pieces of sentences in a Python module, docstrings left out."""
    tree = ast.parse(text)
    lines = text.splitlines()
    docs = {id(each) for node in ast.walk(tree) for each in _docs(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            last = node.end_lineno or node.lineno
            around = lines[node.lineno - 2 : last]
            if is_sentence(node.value) and not any(LEFT_ALONE in line for line in around):
                yield Piece(node.lineno, node.value)


def _docs(node: ast.AST) -> Iterator[ast.AST]:
    """Give the texts that stand alone as statements: docstrings of whatever they follow."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            yield child.value


def javascript_literals(text: str) -> Iterator[Piece]:
    """Find pieces of sentences in a JavaScript module."""
    lines = text.splitlines()
    for at, said in _js_texts(text):
        line = text.count("\n", 0, at) + 1
        around = lines[max(0, line - 2) : line + said.count("\n")]
        if is_sentence(said) and not any(LEFT_ALONE in each for each in around):
            yield Piece(line, said)


def _js_texts(text: str) -> Iterator[tuple[int, str]]:
    """Give the place and content of each text, a template's pieces one by one."""
    at, depth, open_templates = 0, 0, list[int]()
    while found := _JS.search(text, at):
        at = found.end()
        if found["text"]:
            yield found.start(), found["text"][1:-1]
        elif found["open"]:
            depth += 1
        elif found["template"] or found["close"]:
            if found["close"]:
                depth -= 1
                if not open_templates or open_templates[-1] != depth:
                    continue
                open_templates.pop()
            piece = re.compile(r"(?:\\.|\$(?!\{)|[^`\\$])*", re.DOTALL).match(text, at)
            assert piece
            yield at, piece[0]
            at = piece.end()
            if text.startswith("${", at):
                open_templates.append(depth)
                depth += 1
                at += 2
            else:
                at += 1
