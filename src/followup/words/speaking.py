"""Says a sentence of the catalogue, with its places filled.

Compiled, a language is plain data, which Python reads here and the build turns into JavaScript:

- ``language``, ``direction`` (``ltr`` or ``rtl``), ``group`` (between thousands),
- ``plurals``: for each plural category the whole numbers that it is for, as alternatives of
  conditions ``[modulus, low, high]`` or ``[modulus, low, high, "not"]``; a modulus of 0 is none,
- ``messages``: each id's parts. A part is a text or an object: ``{"place": name}``, with
  ``"name": true`` where a person's own words stand; or ``{"choose": name, "forms": {key: parts},
  "usual": key}``.

Source of the plural categories: Unicode CLDR, "Language Plural Rules", for whole numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from followup.words.reading import Choice, Message, Pattern, Place, WordsError

__all__ = ["Language", "compiled", "isolated", "places_of"]

_FIRST, _LAST = "\u2068", "\u2069"
_STRAY = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Letters that are written from right to left, and marks that turn the direction. The browser has
# the same (`web/words/isolated.js`); a test holds them together.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

Value = str | int


def isolated(name: str, direction: str = "ltr") -> str:
    """Keep somebody's own words from turning the sentence round that they stand in.

    Args:
        name: The words, such as an employer's name.
        direction: The sentence's direction, ``ltr`` or ``rtl``.

    Returns:
        The words; between U+2068 and U+2069 where they might run the other way.

    Source:
        Unicode Standard Annex #9, "Unicode Bidirectional Algorithm", 2.4.
    """
    if direction == "ltr" and not _RIGHT_TO_LEFT.search(name):
        return name
    return _FIRST + _STRAY.sub("", name) + _LAST


@dataclass(frozen=True)
class Language:
    """A language, compiled.

    Args:
        data: What this module's first lines describe.
    """

    data: dict[str, Any]

    @property
    def code(self) -> str:
        """The language's tag, such as ``en``."""
        return str(self.data["language"])

    @property
    def direction(self) -> str:
        """How it is written: ``ltr`` or ``rtl``."""
        return str(self.data["direction"])

    def say(self, id: str, places: dict[str, Value]) -> str:
        """Say a message.

        Args:
            id: The message's id.
            places: The value of each of its places.

        Raises:
            WordsError: There is no such message, or it has a place without a value.
        """
        parts = self.data["messages"].get(id)
        if parts is None:
            raise WordsError("words-missing", {"name": id, "language": self.code})
        try:
            return self._text(parts, places)
        except KeyError as missing:
            lacks = {"name": id, "place": str(missing).strip("'")}
            raise WordsError("words-lacks-place", lacks) from None

    def number(self, value: int) -> str:
        """Write a whole number with its thousands apart."""
        return f"{value:,}".replace(",", self.data["group"])

    def category(self, number: int) -> str:
        """Give the plural category of a whole number, such as ``one``."""
        for name, alternatives in self.data["plurals"].items():
            if any(all(_holds(abs(number), each) for each in them) for them in alternatives):
                return str(name)
        return "other"

    def _text(self, parts: list[Any], places: dict[str, Value]) -> str:
        return "".join(
            part if isinstance(part, str) else self._filled(part, places) for part in parts
        )

    def _filled(self, part: dict[str, Any], places: dict[str, Value]) -> str:
        if "place" in part:
            value = places[part["place"]]
            text = self.number(value) if isinstance(value, int) else value
            return isolated(text, self.direction) if "name" in part else text
        return self._text(part["forms"][self._key(part, places[part["choose"]])], places)

    def _key(self, part: dict[str, Any], value: Value) -> str:
        if str(value) in part["forms"]:
            return str(value)
        category = self.category(value) if isinstance(value, int) else ""
        return category if category in part["forms"] else str(part["usual"])


def _holds(number: int, condition: list[Any]) -> bool:
    modulus, low, high = condition[:3]
    is_inside: bool = low <= (number % modulus if modulus else number) <= high
    return is_inside != (condition[3:] == ["not"])


def compiled(
    messages: dict[str, Message], settings: dict[str, Any], names: Sequence[str]
) -> dict[str, Any]:
    """Turn a language into plain data.

    Args:
        messages: Its messages, without references.
        settings: Its ``language``, ``direction``, ``group`` and ``plurals``.
        names: The places that hold somebody's own words.
    """
    said = {id: _parts(message.pattern, names) for id, message in messages.items()}
    return {**settings, "messages": said}


def _parts(pattern: Pattern, names: Sequence[str]) -> list[Any]:
    return [_part(part, names) for part in pattern]


def _part(part: Any, names: Sequence[str]) -> Any:
    if isinstance(part, Place):
        return {"place": part.name, "name": True} if part.name in names else {"place": part.name}
    if isinstance(part, Choice):
        forms = {key: _parts(form, names) for key, form in part.forms}
        return {"choose": part.name, "forms": forms, "usual": part.usual}
    return part


def places_of(pattern: Pattern) -> tuple[str, ...]:
    """List the names of all places of a pattern, each once, sorted."""
    found = set()
    for part in pattern:
        if isinstance(part, Place):
            found.add(part.name)
        elif isinstance(part, Choice):
            found.add(part.name)
            found.update(name for _, form in part.forms for name in places_of(form))
    return tuple(sorted(found))
