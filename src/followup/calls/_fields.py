"""Typed fields of a call file. Faults are gathered, so that one look at a file shows them all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from followup._yaml import Items, Node, Table, Text, nearest
from followup.calls.conditions import NAME, WORDS, Condition, ConditionError, parse
from followup.errors import Fault
from followup.words import say

__all__ = ["Fields", "choose", "fraction", "quote"]

FINEST = 1000
MOST_SHOWN = 12
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
        return say("yaml-near", typed=quote(near))
    if not known:
        return say("yaml-nothing-known")
    shown = ", ".join(quote(each) for each in known[:MOST_SHOWN])
    return say("yaml-one-of", known=shown, more="more" if len(known) > MOST_SHOWN else "all")


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
            self.fault(self.line, say("yaml-no-table", what=what))
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
            self.fault(self.line, say("yaml-missing", what=self.what, key=quote(key)))
        if isinstance(node, Text) and not node.value.strip() and not node.quoted:
            self.fault(node.line, say("yaml-no-value", key=quote(key)))
            return None
        return node

    def text(self, key: str, required: bool = True) -> str:
        """Return the words under `key`, one line, empty if they are missing."""
        node = self.node(key, required)
        if node is None:
            return ""
        if not isinstance(node, Text):
            self.fault(node.line, say("yaml-words", key=quote(key)))
            return ""
        words = " ".join(node.value.split())
        if not words:
            self.fault(node.line, say("yaml-no-words", key=quote(key)))
        return words

    def word(self, key: str, known: Sequence[str], default: str | None = None) -> str:
        """Return the word under `key`, which must be one of `known`."""
        word = self.text(key, required=default is None)
        if not word:
            return default if default is not None else known[0]
        if word not in known:
            self._cannot_be(key, word, choose(known, word))
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
            self._cannot_be(key, word, say("yaml-whole", low=low, high=high))
            return low
        return int(word)

    def condition(self, key: str = "when") -> Condition | None:
        """Return the condition under `key`, None if there is none."""
        text = self.text(key, required=False)
        try:
            return parse(text) if text else None
        except ConditionError as error:
            what = say("yaml-unclear", key=quote(key), typed=quote(text), problem=str(error))
            self.fault(self.at(key), what)
            return None

    def names(self, key: str) -> tuple[str, ...]:
        """Return the list of names under `key`, empty if there is none."""
        node = self.node(key, required=False)
        if node is None:
            return ()
        if not isinstance(node, Items) or not all(isinstance(item, Text) for item in node):
            self.fault(node.line, say("yaml-names", key=quote(key)))
            return ()
        names = [item.value for item in node if isinstance(item, Text)]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.fault(node.line, say("yaml-name-twice", typed=quote(name), key=quote(key)))
        return tuple(dict.fromkeys(names))

    def sentences(self, key: str, most: int) -> tuple[str, ...]:
        """Return the list of at most `most` sentences under `key`, each one line; empty if none."""
        node = self.node(key, required=False)
        if node is None:
            return ()
        if not isinstance(node, Items) or not all(isinstance(item, Text) for item in node):
            self.fault(node.line, say("yaml-sentences", key=quote(key), name=key))
            return ()
        texts = [" ".join(item.value.split()) for item in node if isinstance(item, Text)]
        if len(texts) > most:
            self.fault(node.line, say("yaml-many", key=quote(key), n=len(texts), most=most))
        if not all(texts):
            self.fault(node.line, say("yaml-no-words", key=quote(key)))
        return tuple(filter(None, texts))

    def words(self, key: str, known: Sequence[str]) -> tuple[str, ...]:
        """Return the list of words under `key`, each one of `known`; empty if there is none."""
        words = self.names(key)
        for word in words:
            if word not in known:
                advice = choose(known, word)
                what = say("yaml-cannot-hold", key=quote(key), typed=quote(word), advice=advice)
                self.fault(self.at(key), what)
        return words

    def tables(self, key: str, required: bool = True) -> Iterable[tuple[Text, Node]]:
        """Return the names, with their places, and the nodes of the table under `key`."""
        node = self.node(key, required)
        if node is None:
            return ()
        fields = Fields(node, quote(key), None, self.faults, self.at(key))
        if isinstance(node, Table) and not node:
            self.fault(node.line, say("yaml-no-entries", key=quote(key)))
        return [(fields.table.keys[name], inner) for name, inner in fields.table.value.items()]

    def check_name(self, word: str, line: int) -> None:
        """Gather a fault if `word` cannot be a name."""
        if word in WORDS:
            self.fault(line, say("yaml-kept-word", typed=quote(word)))
        elif len(word) > 60 or not _NAME.fullmatch(word):
            self.fault(line, say("yaml-no-name", typed=quote(word)))

    def _cannot_be(self, key: str, word: str, advice: str) -> None:
        what = say("yaml-cannot-be", key=quote(key), typed=quote(word), advice=advice)
        self.fault(self.at(key), what)

    def _check_names(self) -> None:
        for key, place in self.table.keys.items():
            self.check_name(key, place.line)

    def _check_known(self, known: Sequence[str]) -> None:
        for key, place in self.table.keys.items():
            if key not in known:
                advice = choose(known, key)
                typed = quote(key)
                what = say("yaml-unknown-key", what=self.what, typed=typed, advice=advice)
                self.fault(place.line, what)
