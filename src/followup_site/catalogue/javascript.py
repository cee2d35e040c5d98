"""Turns the catalogue and the facts into JavaScript, so that the browser parses nothing.

Each message becomes a constant or a function of its own (`odds-too-early` is `oddsTooEarly`), each
fact a constant (`wait-days` of `record` is `RECORD_WAIT_DAYS`). A bundle takes what it imports and
leaves the rest; a name that is not there stops the bundler.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from followup.words.reading import Message
from followup.words.speaking import places_of

__all__ = ["OWN_NAMES", "constant_name", "facts_module", "message_name", "words_module"]

RUNTIME = Path(__file__).with_name("speaking.js")

OWN_NAMES = frozenset(re.findall(r"(?m)^export const (\w+)", RUNTIME.read_text(encoding="utf-8")))
"""What the module `words` gives beside the messages, such as `LANGUAGE`."""


def message_name(id: str) -> str:
    """Give the name of a message in JavaScript."""
    first, *rest = id.split("-")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def constant_name(subject: str, name: str) -> str:
    """Give the name of a fact in JavaScript."""
    return f"{subject}_{name}".replace("-", "_").upper()


def words_module(messages: dict[str, Message], data: dict[str, Any]) -> str:
    """Write a language as a module.

    Args:
        messages: Its messages, without references.
        data: The language, compiled.

    Returns:
        The module's text.
    """
    own = {
        "LANGUAGE": _text(data["language"]),
        "DIRECTION": _text(data["direction"]),
        "GROUP": _text(data["group"]),
        "CATEGORY": _category(data["plurals"]),
    }
    runtime = RUNTIME.read_text(encoding="utf-8")
    for name, value in own.items():
        runtime = runtime.replace(f'"{{{{{name}}}}}"', value)
    said = (
        line
        for id, parts in data["messages"].items()
        for line in _message(id, parts, places_of(messages[id].pattern))
    )
    return runtime + "\n".join(said) + "\n"


def _message(id: str, parts: list[Any], places: tuple[str, ...]) -> Iterator[str]:
    if not places:
        yield f"export const {message_name(id)} = {_text(''.join(parts))};"
        return
    types = ", ".join(f"{_key(name)}: string|number|bigint" for name in places)
    yield f"/** @param {{{{{types}}}}} p @returns {{string}} */"
    yield f"export const {message_name(id)} = (p) => {_template(parts)};"


def _template(parts: list[Any]) -> str:
    return "`" + "".join(_piece(part) for part in parts) + "`"


def _piece(part: Any) -> str:
    if isinstance(part, str):
        return re.sub(r"[`\\]|\$(?=\{)", r"\\\g<0>", part).replace("\n", "\\n")
    if "place" in part:
        value = f"p[{_text(part['place'])}]"
        return f"${{isolated({value})}}" if "name" in part else f"${{number({value})}}"
    forms = ", ".join(
        f"{_text(key)}: () => {_template(form)}" for key, form in part["forms"].items()
    )
    return f"${{form({{{forms}}}, p[{_text(part['choose'])}], {_text(part['usual'])})}}"


def _category(plurals: dict[str, list[list[list[Any]]]]) -> str:
    tests = (
        (
            name,
            " || ".join(" && ".join(_condition(*each) for each in them) for them in alternatives),
        )
        for name, alternatives in plurals.items()
    )
    return "".join(f"{test} ? {_text(name)} : " for name, test in tests) + '"other"'


def _condition(modulus: int, low: int, high: int, *negation: str) -> str:
    n = f"n % {modulus}" if modulus else "n"
    return f"{'!' if negation else ''}({n} >= {low} && {n} <= {high})"


def facts_module(facts: dict[str, dict[str, Any]]) -> str:
    """Write the facts as a module."""
    lines = (
        f"export const {constant_name(subject, name)} = {json.dumps(value, ensure_ascii=False)};"
        for subject, them in facts.items()
        for name, value in them.items()
    )
    return "// Made from facts/\n" + "\n".join(lines) + "\n"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _key(name: str) -> str:
    return name if re.fullmatch(r"\w+", name) else _text(name)
