"""Typed fields of a call file. Faults are gathered, so that one look at a file shows them all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from followup._yaml import Items, Node, Table, Text, nearest
from followup.calls.conditions import NAME, WORDS, Condition, ConditionError, parse
from followup.errors import Fault

__all__ = ["Fields", "choose", "fraction", "quote"]

FINEST = 1000
_NAME = re.compile(NAME)
_WHOLE = re.compile(r"[+-]?[0-9]{1,6}")
_FRACTION = re.compile(r"([0-9]{1,6})(?:/([0-9]{1,6}))?")


def quote(word: str) -> str:
    """Return `word` between backquotes, cut so that a message stays readable."""
    word = word.replace("\n", " ")
    return f"`{word if len(word) <= 60 else word[:59] + '…'}`"


def choose(known: Sequence[str], word: str = "") -> str:
    """Return how to choose one of the `known` words, the nearest to `word` first."""
    if near := nearest(word, known):
        return f"did you mean {quote(near)}?"
    if not known:
        return "there is none to choose from"
    shown = ", ".join(quote(each) for each in known[:12])
    return f"use one of {shown}" + (" …" if len(known) > 12 else "")


def fraction(text: str) -> Fraction | None:
    """Return the exact fraction that `text` writes, such as 3/4 or 1; None if it is not one."""
    found = _FRACTION.fullmatch(text)
    if not found or (found[2] and int(found[2]) == 0):
        return None
    return Fraction(int(found[1]), int(found[2] or 1))


class Fields:
    """The fields of one table of the file.

    Args:
        node: The node that should be a table.
        what: What it describes, for messages, such as "this beat".
        known: The keys it may have; None if the keys are names that the author makes up.
        faults: Where faults are gathered.
        line: The line of the table's name; of the table itself if left out.
    """

    def __init__(
        self,
        node: Node,
        what: str,
        known: Sequence[str] | None,
        faults: list[Fault],
        line: int = 0,
    ) -> None:
        self.what = what
        self.faults = faults
        self.line = line or node.line
        self.table = node if isinstance(node, Table) else Table({}, {}, self.line, 1)
        self.broken = not isinstance(node, Table)
        if self.broken:
            self.fault(self.line, f"{what} must be a table of keys and values; write `key: value`")
        if known is None:
            self._check_names()
        else:
            self._check_known(known)

    def fault(self, line: int, what: str) -> None:
        """Gather a fault."""
        self.faults.append(Fault(line, what))

    def at(self, key: str) -> int:
        """Return the line of `key`, or of the table if the key is not there."""
        return self.table.keys[key].line if key in self.table.keys else self.line

    def node(self, key: str, required: bool = True) -> Node | None:
        """Return the node under `key`; a missing or empty required one is a fault."""
        node = self.table.get(key)
        if node is None and required and not self.broken:
            self.fault(self.line, f"{self.what} has no {quote(key)}; add it")
        if isinstance(node, Text) and not node.value.strip() and not node.quoted:
            self.fault(node.line, f"{quote(key)} is empty; write its value or delete the line")
            return None
        return node

    def text(self, key: str, required: bool = True) -> str:
        """Return the words under `key`, one line, empty if they are missing."""
        node = self.node(key, required)
        if node is None:
            return ""
        if not isinstance(node, Text):
            self.fault(node.line, f"{quote(key)} must be a text; put the words in quotes")
            return ""
        words = " ".join(node.value.split())
        if not words:
            self.fault(node.line, f"{quote(key)} is empty; write its words")
        return words

    def word(self, key: str, known: Sequence[str], default: str | None = None) -> str:
        """Return the word under `key`, which must be one of `known`."""
        word = self.text(key, required=default is None)
        if not word:
            return default if default is not None else known[0]
        if word not in known:
            advice = choose(known, word)
            self.fault(self.at(key), f"{quote(key)} cannot be {quote(word)}; {advice}")
        return word

    def name(self, key: str) -> str:
        """Return the name under `key`."""
        word = self.text(key)
        if word:
            self.check_name(word, self.at(key))
        return word

    def whole(self, key: str, low: int, high: int) -> int:
        """Return the whole number under `key`, `low` to `high`."""
        word = self.text(key)
        if not word:
            return low
        if not _WHOLE.fullmatch(word) or not low <= int(word) <= high:
            advice = f"use a whole number from {low} to {high}"
            self.fault(self.at(key), f"{quote(key)} cannot be {quote(word)}; {advice}")
            return low
        return int(word)

    def condition(self, key: str = "when") -> Condition | None:
        """Return the condition under `key`, None if there is none."""
        text = self.text(key, required=False)
        try:
            return parse(text) if text else None
        except ConditionError as error:
            self.fault(self.at(key), f"{quote(key)} ({quote(text)}) is not clear {error}")
            return None

    def names(self, key: str) -> tuple[str, ...]:
        """Return the list of names under `key`, empty if there is none."""
        node = self.node(key, required=False)
        if node is None:
            return ()
        if not isinstance(node, Items) or not all(isinstance(item, Text) for item in node):
            self.fault(node.line, f"{quote(key)} must be a list of names; write `[one, two]`")
            return ()
        names = [item.value for item in node if isinstance(item, Text)]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.fault(node.line, f"{quote(name)} stands twice in {quote(key)}; keep one")
        return tuple(dict.fromkeys(names))

    def words(self, key: str, known: Sequence[str]) -> tuple[str, ...]:
        """Return the list of words under `key`, each one of `known`; empty if there is none."""
        words = self.names(key)
        for word in words:
            if word not in known:
                what = f"{quote(key)} cannot hold {quote(word)}; {choose(known, word)}"
                self.fault(self.at(key), what)
        return words

    def tables(self, key: str, required: bool = True) -> Iterable[tuple[Text, Node]]:
        """Return the names, with their places, and the nodes of the table under `key`."""
        node = self.node(key, required)
        if node is None:
            return ()
        fields = Fields(node, quote(key), None, self.faults, self.at(key))
        if isinstance(node, Table) and not node:
            self.fault(node.line, f"{quote(key)} is empty; write at least one entry in it")
        return [(fields.table.keys[name], inner) for name, inner in fields.table.value.items()]

    def check_name(self, word: str, line: int) -> None:
        """Gather a fault if `word` cannot be a name."""
        if word in WORDS:
            self.fault(line, f"{quote(word)} is a word of the `when` language; use another name")
        elif len(word) > 60 or not _NAME.fullmatch(word):
            advice = "use small letters, digits and single hyphens, starting with a letter"
            self.fault(line, f"{quote(word)} cannot be a name; {advice}")

    def _check_names(self) -> None:
        for key, place in self.table.keys.items():
            self.check_name(key, place.line)

    def _check_known(self, known: Sequence[str]) -> None:
        for key, place in self.table.keys.items():
            if key not in known:
                advice = choose(known, key)
                self.fault(place.line, f"{self.what} has an unknown key {quote(key)}; {advice}")
