"""Checks the catalogue against the code that says it. A line for each fault.

Usage: python -m followup_site.catalogue.checking
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from followup.facts import FOLDER as FACTS
from followup.facts import read_facts
from followup.words import FOLDER, folder_of, read_folder, say
from followup.words.reading import Choice, Message, Pattern, Reference, WordsError, with_references
from followup.words.speaking import places_of
from followup_site.catalogue.javascript import OWN_NAMES, constant_name, message_name
from followup_site.catalogue.literals import Piece, javascript_literals, python_literals
from followup_site.catalogue.plain import faults_of_language, read_terms
from followup_site.catalogue.uses import Use, javascript_uses, python_uses
from followup_site.environment import ROOT

__all__ = ["check", "literals"]

NOT_OURS = re.compile(r"(^|/)(node_modules|__pycache__)/|^web/bench/")


def check(root: Path, code: str = "en") -> list[str]:
    """Find what is wrong with the catalogue or with its uses.

    Args:
        root: The project's folder.
        code: The language.

    Returns:
        A line for each fault: where, what, and how to mend it.
    """
    folder = folder_of(root, code)
    where = folder.relative_to(root).as_posix()
    try:
        own = read_folder(folder)
        messages = with_references(own)
    except WordsError as error:
        return [f"{where}/{error}"]
    uses = list(find_uses(root))
    return [
        *_faults_of_uses(messages, uses),
        *_unused(own, uses, where),
        *faults_of_language(messages, read_terms(folder), where),
        *_said_twice(own, where),
        *_faults_of_facts(root),
        *_faults_of_names(root, messages),
        *(
            say(
                "catalogue-belongs",
                place=f"{file}:{piece.line}",
                typed=piece.text.strip(),
                folder=FOLDER,
            )
            for file, piece in literals(root)
        ),
    ]


def sources(root: Path, folder: str, ending: str) -> Iterator[tuple[str, str]]:
    """Give the name and text of each of our sources in a folder."""
    for file in sorted((root / folder).rglob(f"*{ending}")):
        place = file.relative_to(root).as_posix()
        if not NOT_OURS.search(place):
            yield place, file.read_text(encoding="utf-8")


def _scripts(root: Path) -> Iterator[tuple[str, str]]:
    for ending in (".js", ".mjs"):
        yield from sources(root, "web", ending)


def find_uses(root: Path) -> Iterator[Use]:
    """Find every use of a message in the code."""
    for folder in ("src", "scripts", "web"):
        for name, text in sources(root, folder, ".py"):
            yield from python_uses(text, name)
    for name, text in _scripts(root):
        yield from javascript_uses(text, name)


def literals(root: Path) -> Iterator[tuple[str, Piece]]:
    """Find pieces of sentences that stand in the code, with their files."""
    finders: list[tuple[Iterable[tuple[str, str]], Callable[[str], Iterator[Piece]]]] = [
        (sources(root, "src", ".py"), python_literals),
        (sources(root, "web", ".py"), python_literals),
        (_scripts(root), javascript_literals),
    ]
    for found, find in finders:
        for name, text in found:
            for piece in find(text):
                yield name, piece


def _faults_of_uses(messages: dict[str, Message], uses: Iterable[Use]) -> Iterator[str]:
    ids = {message_name(id): id for id in messages}
    for use in uses:
        place = f"{use.file}:{use.line}"
        message = messages.get(ids.get(use.id, use.id))
        if use.fault:
            yield say("catalogue-at", place=place, what=use.fault)
        elif message is not None:
            yield from _faults_of_places(message, use, place)
        elif use.id not in OWN_NAMES:
            yield say("catalogue-no-message", place=place, message=use.id, folder=FOLDER)


def _faults_of_places(message: Message, use: Use, place: str) -> Iterator[str]:
    has = places_of(message.pattern)
    wanted = _listed(has)
    if use.places is not None and use.places != has:
        given = _listed(use.places)
        yield say(
            "catalogue-other-places", place=place, message=message.id, wanted=wanted, given=given
        )
    elif use.places is None and has and use.file.endswith("js"):
        yield say("catalogue-needs-places", place=place, message=message.id, wanted=wanted)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or say("catalogue-none")


def _unused(own: dict[str, Message], uses: Iterable[Use], where: str) -> Iterator[str]:
    names = {message_name(id): id for id in own if not id.startswith("-")}
    said = {names.get(use.id, use.id) for use in uses}
    said |= {id for message in own.values() for id in _references(message.pattern)}
    for id, message in own.items():
        if id not in said:
            yield say("catalogue-unsaid", place=_place(message, where), message=id)


def _place(message: Message, where: str) -> str:
    return f"{where}/{message.file}:{message.line}"


def _references(pattern: Pattern) -> Iterator[str]:
    for part in pattern:
        if isinstance(part, Reference):
            yield part.id
        elif isinstance(part, Choice):
            for _, form in part.forms:
                yield from _references(form)


def _said_twice(own: dict[str, Message], where: str) -> Iterator[str]:
    """Find messages with the same words: one entry serves both."""
    first: dict[Pattern, Message] = {}
    for message in own.values():
        known = first.setdefault(message.pattern, message)
        if known is not message:
            place = _place(message, where)
            yield say("catalogue-said-twice", place=place, message=message.id, other=known.id)


def _faults_of_names(root: Path, messages: dict[str, Message]) -> Iterator[str]:
    names = json.loads((root / FOLDER / "names.json").read_text(encoding="utf-8"))
    places = {place for message in messages.values() for place in places_of(message.pattern)}
    for name in sorted(set(names) - places):
        yield say("catalogue-no-place", file=f"{FOLDER}/names.json", place=name)


def _faults_of_facts(root: Path) -> Iterator[str]:
    code = [text for _, text in [*sources(root, "src", ".py"), *_scripts(root)]]
    for subject, facts in read_facts(root / FACTS).items():
        for name in facts:
            in_python = f'fact("{subject}", "{name}")'
            in_browser = constant_name(subject, name)
            if not any(in_python in text or in_browser in text for text in code):
                yield say("catalogue-unused-fact", file=f"{FACTS}/{subject}.toml", fact=name)


def main() -> int:
    """Check the project's catalogue, print what is wrong, and give the exit code."""
    faults = check(ROOT)
    print(*faults, sep="\n", end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
