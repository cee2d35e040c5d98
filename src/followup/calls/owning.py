"""Faults of a call's places: what would read wrong with somebody's own words in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup._yaml import Items, Node, Table, Text
from followup.calls._fields import choose, quote
from followup.calls.model import Call
from followup.calls.own import LETTERS, PLACES, cleaned
from followup.errors import Fault
from followup.facts import fact
from followup.words import say

__all__ = ["PLACE", "check_own"]

PLACE = re.compile(r"\{([^{}]*)\}")
_POSSESSIVE = re.compile(r"\{([a-z]+)\}['’]")
_ARTICLE = re.compile(r"\b(an?) \{([a-z]+)\}", re.IGNORECASE)
_PRONOUN = re.compile(rf"\b({'|'.join(fact('own', 'words')['pronouns'])})\b", re.IGNORECASE)
_OPENS, _CLOSES = '“"', '”"'
# Keys of the file under which nothing is said.
_UNSAID = (
    "own",
    "id",
    "level",
    "start",
    "meters",
    "marks",
    "trains",
    "leads",
    "when",
    "change",
    "mark",
    "channel",
    "part",
)


def check_own(call: Call, top: Table) -> Iterator[Fault]:
    """Yield every fault of the places of `call`, with the lines of its file `top`."""
    usual, used = dict(call.own), set[str]()
    for key, node in _texts(top):
        text = " ".join(node.value.split())
        found = PLACE.findall(text)
        used.update(found)
        if not usual:
            known = (name for name in found if name in PLACES)
            yield from (Fault(node.line, say("call-places-none", typed=quote(n))) for n in known)
            continue
        what = [*_unknown(text, found, usual), *_wrong(text, key)]
        yield from (Fault(node.line, each) for each in what)
    yield from _usual(usual, used, top)


def _texts(node: Node, key: str = "") -> Iterator[tuple[str, Text]]:
    """Yield every text of the file that somebody reads, with the key it stands under."""
    if isinstance(node, Text):
        yield key, node
    elif isinstance(node, Items):
        for item in node:
            yield from _texts(item, key)
    elif isinstance(node, Table):
        for name, inner in node.value.items():
            if name not in _UNSAID:
                yield from _texts(inner, name)


def _unknown(text: str, found: list[str], usual: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the braces of a text."""
    for name in found:
        if name not in usual:
            yield say(
                "call-places-unknown", typed=quote(f"{{{name}}}"), advice=choose(list(usual), name)
            )
    if re.search("[{}]", PLACE.sub("", text)):
        yield say("call-places-brace")


def _wrong(text: str, key: str) -> Iterator[str]:
    """Yield what would read wrong with other words in the places of a text."""
    if key == "title" and PLACE.search(text):
        yield say("call-places-title")
    for found in _POSSESSIVE.finditer(text):
        if found[1] != "told":
            yield say("call-places-possessive", typed=quote(found[0]))
    for found in _ARTICLE.finditer(text):
        yield say("call-places-article", typed=quote(found[0]))
    for found in _PRONOUN.finditer(text):
        yield say("call-places-pronoun", typed=quote(found[0]))
    for found in re.finditer(r"\{told\}", text):
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        if not (before and before in _OPENS and after and after in _CLOSES):
            yield say("call-places-told")


def _usual(usual: dict[str, str], used: set[str], top: Table) -> Iterator[Fault]:
    """Yield a fault for each usual word that is no clean line, or that no text has a place for."""
    table = top.get("own")
    lines = {name: at.line for name, at in table.keys.items()} if isinstance(table, Table) else {}
    for name, words in usual.items():
        if name not in LETTERS:
            continue  # told already
        if words and cleaned(words, LETTERS[name]) != words:
            what = say("call-places-usual", typed=quote(name), most=LETTERS[name])
            yield Fault(lines[name], what)
        if name not in used:
            yield Fault(lines[name], say("call-places-idle", typed=quote(f"{{{name}}}")))
