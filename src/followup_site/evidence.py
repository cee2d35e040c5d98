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

STRENGTHS: dict[str, str] = {"strong": "strong", "moderate": "medium", "weak": "weak"}
"""The ledger's word for a strength, and the word that pages use."""

_FIELDS = (
    *("id", "claim", "value", "population", "design", "year", "source", "read_at", "read_in"),
    *("verified", "strength", "supports", "caveat"),
)
_WORDS: dict[str, tuple[str, ...]] = {
    "strength": tuple(STRENGTHS),
    "verified": ("true", "false"),
    "read_in": ("primary", "abstract", "secondary"),
}
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
        strength: A key of `STRENGTHS`: how well it shows what it measured.
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

    @property
    def strength_in_words(self) -> str:
        """The strength as pages say it: strong, medium or weak."""
        return STRENGTHS[self.strength]


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
            raise FollowupError(
                f"{self.name} has no evidence '{key}'{_meant(key, self._by_id)}."
                " Use an id of that file."
            )
        if not entry.verified:
            raise FollowupError(
                f"the evidence '{key}' is not verified ({self.name}:{entry.line}), so no page may"
                " use it. Take it out of the page, or read the source and set verified: true."
            )
        if figure and figure not in entry.figures:
            known = ", ".join(entry.figures) or "none yet"
            raise FollowupError(
                f"the evidence '{key}' has no figure '{figure}' ({self.name}:{entry.line});"
                f" its figures: {known}. Use one of them, or add it there under figures."
            )
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
        raise FollowupError(f"{name}:1: the ledger is a list; start each entry with '- id:'.")
    entries: dict[str, Evidence] = {}
    for node in top:
        entry = _entry(node, name)
        if entry.id in entries:
            first = entries[entry.id].line
            raise FollowupError(
                f"{name}:{entry.line}: the id '{entry.id}' is given twice (first on line {first});"
                " give one of them another id."
            )
        entries[entry.id] = entry
    return Ledger(name, tuple(entries.values()))


def _entry(node: Node, name: str) -> Evidence:
    if not isinstance(node, Table):
        raise FollowupError(f"{name}:{node.line}: an entry is a table; start it with '- id:'.")
    for key, place in node.keys.items():
        if key not in (*_FIELDS, "figures"):
            raise FollowupError(
                f"{name}:{place.line}: an entry has no field '{key}'{_meant(key, _FIELDS)}."
                f" Its fields are {', '.join(_FIELDS)} and figures."
            )
    words = {field: _word(node, field, name) for field in _FIELDS}
    if not _ID.fullmatch(words["id"]):
        raise FollowupError(
            f"{name}:{node.line}: the id '{words['id']}' cannot be a name;"
            " use small letters, digits and single hyphens."
        )
    entry = Evidence(
        **{key: words[key] for key in _FIELDS if key not in ("year", "verified", "read_in")},
        year=_year(words["year"], node, name),
        verified=words["verified"] == "true",
        figures=_figures(node, name),
        line=node.line,
    )
    for figure, says in entry.figures.items():
        if not _stands_in(says, f"{entry.value} {entry.claim}"):
            raise FollowupError(
                f"{name}:{entry.line}: the figure '{figure}' of '{entry.id}' says '{says}', but"
                " such a number stands neither in its value nor in its claim."
                " Write what the source says."
            )
    return entry


def _word(node: Table, field: str, name: str) -> str:
    value = node.get(field)
    if not isinstance(value, Text) or not value.value.strip():
        line = value.line if value is not None else node.line
        raise FollowupError(f"{name}:{line}: the entry needs '{field}' with some words.")
    allowed = _WORDS.get(field)
    if allowed and value.value not in allowed:
        raise FollowupError(
            f"{name}:{value.line}: '{field}' is '{value.value}'; write one of {', '.join(allowed)}."
        )
    return value.value.strip()


def _year(text: str, node: Table, name: str) -> int:
    if not re.fullmatch(r"(19|20)\d\d", text):
        line = node.keys["year"].line
        raise FollowupError(f"{name}:{line}: 'year' is '{text}'; write four digits, such as 2017.")
    return int(text)


def _figures(node: Table, name: str) -> dict[str, str]:
    table = node.get("figures")
    if table is None:
        return {}
    if not isinstance(table, Table):
        raise FollowupError(f"{name}:{table.line}: 'figures' is a table of names and words.")
    figures = {}
    for key, value in table.value.items():
        if not isinstance(value, Text) or not value.value:
            raise FollowupError(f"{name}:{value.line}: the figure '{key}' needs some words.")
        figures[key] = value.value
    return figures


def _stands_in(figure: str, value: str) -> bool:
    """Whether each number of a figure stands in the value; `42 of 100` also as `42%`."""
    known = set(_NUMBER.findall(value))
    shares = set(re.findall(rf"({_NUMBER.pattern})(?:%| per cent)", value))
    numbers = _NUMBER.findall(figure)
    if numbers[1:] == ["100"] and "of 100" in figure:
        return numbers[0] in shares or {numbers[0], "100"} <= known
    return all(number in known for number in numbers)


def _meant(word: str, known: object) -> str:
    close = nearest(word, known)  # type: ignore[arg-type]
    return f"; did you mean '{close}'?" if close else ""
