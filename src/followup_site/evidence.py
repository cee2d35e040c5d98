"""The evidence ledger: every number about the world that a page may state, and its strength.

The ledger is `docs/evidence.yml`. A page names a figure by id (`too-pushy.canada`); it never writes
the number itself. A figure stands in its entry's value or claim, and the entry is verified.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from followup._yaml import Items, Node, Table, Text, load, nearest
from followup.errors import FollowupError
from followup.words import say

STRENGTHS = ("strong", "moderate", "weak")
"""How well a figure can be trusted, in the ledger's words."""

_FIELDS = (
    *("id", "claim", "value", "population", "design", "year", "source", "read_at", "read_in"),
    *("verified", "strength", "supports", "caveat"),
)
_WORDS: dict[str, tuple[str, ...]] = {
    "strength": STRENGTHS,
    "verified": ("true", "false"),
    "read_in": ("primary", "abstract", "secondary"),
}
_NOTHING = "0"
"""What a message is told where no known word looks like the one that was typed."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Evidence:
    """One entry: what was measured, by whom, and how far it can be trusted.

    Args:
        id: A word that is unique in the ledger.
        claim: What it shows, one sentence.
        value: The figures as the source gives them.
        population: Who was measured.
        design: The kind of study.
        year: The year, from 1900 on.
        source: Authors, title and place.
        read_at: The address where it was read.
        verified: Whether the value was read in a text of the source.
        strength: One of `STRENGTHS`: how well it shows what it measured.
        supports: What pages may use it for.
        caveat: What to be careful about.
        figures: Names of figures that a page may print, and their words.
        line: The line in the ledger, 1 or more.
    """

    id: str
    claim: str
    value: str
    population: str
    design: str
    year: int
    source: str
    read_at: str
    verified: bool
    strength: str
    supports: str
    caveat: str
    figures: dict[str, str]
    line: int


@dataclass(frozen=True)
class Ledger:
    """All entries, in the order of the file.

    Args:
        name: The file's name, for messages.
        entries: The entries.
    """

    name: str
    entries: tuple[Evidence, ...]

    @cached_property
    def _by_id(self) -> dict[str, Evidence]:
        return {entry.id: entry for entry in self.entries}

    def figure(self, reference: str) -> tuple[Evidence, str]:
        """The entry that a page refers to, and the figure to print.

        Args:
            reference: `id`, or `id.figure` where a number is to be printed.

        Returns:
            The entry and the figure's words, which are empty for a plain `id`.

        Raises:
            FollowupError: If the id or the figure is not known, or the entry is not verified.
        """
        key, _, figure = reference.partition(".")
        entry = self._by_id.get(key)
        if entry is None:
            meant = nearest(key, self._by_id) or _NOTHING
            raise FollowupError(say("evidence-unknown", file=self.name, typed=key, meant=meant))
        if not entry.verified:
            place = f"{self.name}:{entry.line}"
            raise FollowupError(say("evidence-not-verified", file=place, typed=key))
        if figure and figure not in entry.figures:
            known = ", ".join(entry.figures) or say("page-none-yet")
            place = f"{self.name}:{entry.line}"
            what = say("evidence-no-figure", file=place, typed=key, name=figure, known=known)
            raise FollowupError(what)
        return entry, entry.figures.get(figure, "")


def read_ledger(text: str, name: str) -> Ledger:
    """Read and check the ledger.

    Args:
        text: The ledger's YAML.
        name: The file's name, for messages.

    Returns:
        The checked ledger.

    Raises:
        FollowupError: With the line of the first fault and how to mend it.
    """
    top = load(text, name)
    if not isinstance(top, Items):
        raise _fault(name, 1, say("evidence-is-a-list"))
    entries: dict[str, Evidence] = {}
    for node in top:
        entry = _entry(node, name)
        if entry.id in entries:
            first = str(entries[entry.id].line)
            raise _fault(name, entry.line, say("evidence-twice", typed=entry.id, first=first))
        entries[entry.id] = entry
    return Ledger(name, tuple(entries.values()))


def _fault(name: str, line: int, what: str) -> FollowupError:
    return FollowupError(f"{name}:{line}: {what}")


def _entry(node: Node, name: str) -> Evidence:
    if not isinstance(node, Table):
        raise _fault(name, node.line, say("evidence-entry-is-a-table"))
    for key, place in node.keys.items():
        if key not in (*_FIELDS, "figures"):
            meant, fields = nearest(key, _FIELDS) or _NOTHING, ", ".join(_FIELDS)
            what = say("evidence-unknown-field", typed=key, meant=meant, fields=fields)
            raise _fault(name, place.line, what)
    words = {field: _word(node, field, name) for field in _FIELDS}
    if not _ID.fullmatch(words["id"]):
        raise _fault(name, node.keys["id"].line, say("evidence-not-a-name", typed=words["id"]))
    entry = Evidence(
        **{key: words[key] for key in _FIELDS if key not in ("year", "verified", "read_in")},
        year=_year(words["year"], node, name),
        verified=words["verified"] == "true",
        figures=_figures(node, name),
        line=node.line,
    )
    for figure, says in entry.figures.items():
        if not _stands_in(says, f"{entry.value} {entry.claim}"):
            what = say("evidence-figure-not-there", name=figure, entry=entry.id, typed=says)
            raise _fault(name, entry.line, what)
    return entry


def _word(node: Table, field: str, name: str) -> str:
    value = node.get(field)
    if not isinstance(value, Text) or not value.value.strip():
        line = value.line if value is not None else node.line
        raise _fault(name, line, say("evidence-needs-words", field=field))
    allowed = _WORDS.get(field)
    if allowed and value.value not in allowed:
        words = ", ".join(allowed)
        what = say("evidence-one-of", field=field, typed=value.value, words=words)
        raise _fault(name, value.line, what)
    return value.value.strip()


def _year(text: str, node: Table, name: str) -> int:
    if not re.fullmatch(r"(19|20)\d\d", text):
        raise _fault(name, node.keys["year"].line, say("evidence-year", typed=text))
    return int(text)


def _figures(node: Table, name: str) -> dict[str, str]:
    table = node.get("figures")
    if table is None:
        return {}
    if not isinstance(table, Table):
        raise _fault(name, table.line, say("evidence-figures-are-a-table"))
    figures = {}
    for key, value in table.value.items():
        if not _ID.fullmatch(key):
            raise _fault(name, table.keys[key].line, say("evidence-not-a-name", typed=key))
        if not isinstance(value, Text) or not value.value:
            raise _fault(name, value.line, say("evidence-figure-needs-words", name=key))
        figures[key] = value.value
    return figures


def _stands_in(figure: str, value: str) -> bool:
    """Whether each number of a figure stands in the value; `42 of 100` also as `42%`."""
    known = set(_NUMBER.findall(value))
    shares = set(re.findall(rf"({_NUMBER.pattern})(?:%| per cent)", value))
    numbers = _NUMBER.findall(figure)
    if numbers[1:] == ["100"]:  # "42 of 100", in any language
        return numbers[0] in shares or {numbers[0], "100"} <= known
    return all(number in known for number in numbers)
