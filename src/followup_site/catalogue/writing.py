"""Writes messages in Fluent's form, so that reading them again gives the same messages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup.words.reading import Choice, Message, Part, Pattern, Place, Reference

__all__ = ["fluent"]

_INDENT = "    "


def fluent(messages: Iterable[Message]) -> str:
    """Write messages as a file of the catalogue.

    Args:
        messages: The messages and terms, in order.

    Returns:
        The file's text.
    """
    return "\n".join(f"{message.id} = {_text(message.pattern, 1)}" for message in messages) + "\n"


def _text(pattern: Pattern, depth: int) -> str:
    return "".join(
        _piece(part, depth, is_edge=place in (0, len(pattern) - 1))
        for place, part in enumerate(pattern)
    )


def _piece(part: Part, depth: int, *, is_edge: bool) -> str:
    if isinstance(part, Place):
        return f"{{ ${part.name} }}"
    if isinstance(part, Reference):
        return f"{{ {part.id} }}"
    if isinstance(part, Choice):
        inner = "\n" + _INDENT * (depth + 1)
        forms = "".join(
            f"{inner}{'*' if key == part.usual else ''}[{key}] {_text(form, depth + 1)}"
            for key, form in part.forms
        )
        return f"{{ ${part.name} ->{forms}\n{_INDENT * depth}}}"
    # What would be read as Fluent's own signs, or lost at an edge, stands in quotes.
    quoted = re.sub(r"[{}]|\n|^ +| +$" if is_edge else r"[{}]|\n", _in_quotes, part)
    return quoted or '{ "" }'


def _in_quotes(found: re.Match[str]) -> str:
    inner = found[0].replace("\n", "\\u000A")
    return f'{{ "{inner}" }}'
