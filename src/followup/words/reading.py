"""Reads the catalogue's files: a part of Fluent, the format of Mozilla's translators.

What is read: comments, messages and terms with a value, places (``{ $employer }``), texts in quotes
(``{ "{" }``), references to other messages and terms, and choices between forms
(``{ $n -> [one] … *[other] … }``). Attributes and functions are refused: nothing here uses them.

The set-up says its sentences before anything is installed, so this reader takes only Python; a test
holds it to Mozilla's own (`fluent.syntax`). No side effects: text in, values out.

Source: Fluent 1.0, https://projectfluent.org/fluent/guide/, and its grammar `fluent.ebnf`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

__all__ = ["Choice", "Message", "Part", "Pattern", "Place", "Reference", "WordsError", "read"]

_ID = re.compile(r"-?[A-Za-z][A-Za-z0-9_-]*")
_ENTRY = re.compile(r"(-?[A-Za-z][A-Za-z0-9_-]*) *=")
_KEY = re.compile(r"(\*?)\[ *([A-Za-z][A-Za-z0-9_-]*|-?[0-9]+) *\]")
_TEXT = re.compile(r"[^\n{}]+")
_GOES_ON = " }[*"  # how a line begins that belongs to the message above
_BREAK = re.compile(r"\n(?:[ ]*\n)*([ ]*)")
_GAP = re.compile(r"[ \n]*")
_ESCAPE = re.compile(r'\\(?:(["\\])|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{6}))')


class WordsError(ValueError):
    """The catalogue has a mistake; the text names the file and the line, or the message.

    Args:
        kind: Which one, as the id of a message in `words.ftl`: what can be read says what cannot.
        places: The message's places.
        file: The file; empty where the mistake is in no file.
        line: The line, 1 or more; 0 where it is in no file.
    """

    def __init__(
        self, kind: str, places: dict[str, str] | None = None, file: str = "", line: int = 0
    ) -> None:
        super().__init__(kind, places, file, line)
        self.kind = kind
        self.places = places or {}
        self.where = f"{file}:{line}: " if line else ""

    def __str__(self) -> str:
        from followup.words.troubles import tell

        return self.where + tell(self.kind, self.places)


@dataclass(frozen=True)
class Place:
    """Where a value stands in a sentence.

    Args:
        name: The place's name, without its ``$``.
    """

    name: str


@dataclass(frozen=True)
class Reference:
    """Where another message or a term stands.

    Args:
        id: Its id; a term's begins with ``-``.
    """

    id: str


@dataclass(frozen=True)
class Choice:
    """One of several forms, chosen by a value.

    Args:
        name: The place whose value chooses.
        forms: Each form's key (a word, a whole number or a plural category) and its pattern.
        usual: The key of the form for every other value.
    """

    name: str
    forms: tuple[tuple[str, Pattern], ...]
    usual: str


Part = str | Place | Reference | Choice
Pattern = tuple[Part, ...]


@dataclass(frozen=True)
class Message:
    """One entry of the catalogue.

    Args:
        id: Its id; a term's begins with ``-``.
        pattern: What it says.
        file: The name of its file.
        line: The line on which it begins, 1 or more.
        comment: What stands right above it for translators; empty where nothing does.
    """

    id: str
    pattern: Pattern
    file: str
    line: int
    comment: str = ""


class _Quoted(str):
    """A text that stood in quotes: its spaces count."""


@dataclass(frozen=True)
class _Break:
    """The end of a line inside a text: how many lines end, and how far the next is set in."""

    lines: int
    indent: int


def read(text: str, file: str) -> dict[str, Message]:
    """Read one file of the catalogue.

    Args:
        text: Its content.
        file: Its name, for messages.

    Returns:
        Each message and term by its id, in the order of the file.

    Raises:
        WordsError: With the file, the line and how to mend it.
    """
    messages: dict[str, Message] = {}
    comment: list[str] = []
    lines = text.replace("\r\n", "\n").lstrip("\ufeff").split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.startswith("#"):
            comment.append(line.lstrip("# ").rstrip())
            at += 1
            continue
        if not line.strip():
            comment, at = [], at + 1
            continue
        begun = _ENTRY.match(line)
        if not begun:
            raise WordsError("words-no-message", None, file, at + 1)
        end = at + 1
        while end < len(lines) and (not lines[end].strip() or lines[end][0] in _GOES_ON):
            end += 1
        body = "\n".join([line[begun.end() :], *lines[at + 1 : end]])
        reader = _Reader(body, file, at + 1)
        message = Message(begun[1], reader.whole(), file, at + 1, "\n".join(comment))
        if message.id in messages:
            raise WordsError("words-twice", {"name": message.id}, file, at + 1)
        messages[message.id] = message
        comment, at = [], end
    return messages


class _Reader:
    """Reads the value of one message."""

    def __init__(self, body: str, file: str, line: int) -> None:
        self.body = body
        self.file = file
        self.first = line
        self.at = 0

    def fault(self, kind: str, **places: str) -> WordsError:
        """Make an error that names this line."""
        line = self.first + self.body.count("\n", 0, self.at)
        return WordsError(kind, places, self.file, line)

    def whole(self) -> Pattern:
        """Read the value to its end."""
        pattern = self.pattern()
        if not pattern:
            raise self.fault("words-says-nothing")
        self.skip()
        if self.at < len(self.body):
            raise self.fault("words-sign", sign=self.body[self.at])
        return pattern

    def pattern(self) -> Pattern:
        """Read a text with its places, up to its end or to what ends a form."""
        while self.body.startswith(" ", self.at):
            self.at += 1
        parts: list[Part | _Break] = []
        while self.at < len(self.body):
            here = self.body[self.at]
            if here == "\n":
                found = _BREAK.match(self.body, self.at)
                assert found
                if found.end() == len(self.body) or self.body[found.end()] in "[*}.":
                    break
                parts.append(_Break(found[0].count("\n"), len(found[1])))
                self.at = found.end()
            elif here == "{":
                parts.append(self.placeable())
            elif here == "}":
                break
            else:
                found = _TEXT.match(self.body, self.at)
                assert found
                parts.append(found[0])
                self.at = found.end()
        return _joined(parts)

    def placeable(self) -> Part:
        """Read what stands in curly brackets."""
        self.at += 1
        self.skip()
        part = self.expression()
        end = self.at
        self.skip()
        if not self.body.startswith("}", self.at):
            self.at = end
            raise self.fault("words-open")
        self.at += 1
        return part

    def skip(self) -> None:
        """Pass over spaces and ends of lines."""
        found = _GAP.match(self.body, self.at)
        assert found
        self.at = found.end()

    def expression(self) -> Part:
        """Read a place, a choice, a reference or a text in quotes."""
        if self.body.startswith("$", self.at):
            self.at += 1
            name, end = self.name(), self.at
            self.skip()
            if not self.body.startswith("->", self.at):
                self.at = end
                return Place(name)
            self.at += 2
            return self.choice(name)
        if self.body.startswith('"', self.at):
            return self.quoted()
        return Reference(self.name())

    def name(self) -> str:
        """Read a name."""
        found = _ID.match(self.body, self.at)
        if not found:
            raise self.fault("words-no-name")
        self.at = found.end()
        return found[0]

    def quoted(self) -> str:
        """Read a text in quotes, to the letter."""
        end = self.at + 1
        while end < len(self.body) and self.body[end] not in '"\n':
            end += 2 if self.body[end] == "\\" else 1
        if not self.body.startswith('"', end):
            raise self.fault("words-open-quote")
        text = self.body[self.at + 1 : end]
        self.at = end + 1
        return _Quoted(
            _ESCAPE.sub(lambda found: found[1] or chr(int(found[2] or found[3], 16)), text)
        )

    def choice(self, name: str) -> Choice:
        """Read the forms of a choice."""
        forms: list[tuple[str, Pattern]] = []
        usual = ""
        self.skip()
        while not self.body.startswith("}", self.at):
            found = _KEY.match(self.body, self.at)
            if not found:
                raise self.fault("words-no-key")
            self.at = found.end()
            if found[1] and usual:
                raise self.fault("words-two-usual")
            usual = found[2] if found[1] else usual
            if found[2] in dict(forms):
                raise self.fault("words-form-twice", name=found[2])
            forms.append((found[2], self.pattern()))
            self.skip()
            if self.at >= len(self.body):
                raise self.fault("words-open-choice")
        if not usual:
            raise self.fault("words-no-usual")
        return Choice(name, tuple(forms), usual)


def _joined(parts: list[Part | _Break]) -> Pattern:
    """Join texts, take away what all lines are set in by, and trim both ends."""
    indents = [part.indent for part in parts if isinstance(part, _Break)]
    common = min(indents) if indents else 0
    if parts and isinstance(parts[0], _Break):
        parts = [" " * (parts[0].indent - common), *parts[1:]]
    filled: list[Part] = [
        "\n" * part.lines + " " * (part.indent - common) if isinstance(part, _Break) else part
        for part in parts
    ]
    at = len(filled)
    while at and isinstance(filled[at - 1], str) and not isinstance(filled[at - 1], _Quoted):
        at -= 1
    last = "".join(part for part in filled[at:] if isinstance(part, str)).rstrip(" \n")
    return _merged([*filled[:at], last])


def _merged(parts: list[Part]) -> Pattern:
    """Join texts that stand side by side, and leave out empty ones."""
    merged: list[Part] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] = str(merged[-1]) + str(part)
        elif part != "":
            merged.append(str(part) if isinstance(part, str) else part)
    return tuple(merged)


def with_references(messages: dict[str, Message]) -> dict[str, Message]:
    """Put the words of other messages and terms where they are referred to.

    Args:
        messages: All messages and terms of a language.

    Returns:
        The messages, without the terms.

    Raises:
        WordsError: A reference leads nowhere, or in a circle.
    """
    return {
        id: replace(message, pattern=_resolved(message.pattern, messages, (id,)))
        for id, message in messages.items()
        if not id.startswith("-")
    }


def _resolved(pattern: Pattern, messages: dict[str, Message], way: tuple[str, ...]) -> Pattern:
    parts: list[Part] = []
    for part in pattern:
        if isinstance(part, Reference):
            source = messages[way[0]]
            if part.id not in messages or part.id in way:
                kind = "words-in-a-circle" if part.id in way else "words-leads-nowhere"
                raise WordsError(kind, {"name": part.id}, source.file, source.line)
            parts += _resolved(messages[part.id].pattern, messages, (*way, part.id))
        elif isinstance(part, Choice):
            forms = tuple((key, _resolved(form, messages, way)) for key, form in part.forms)
            parts.append(replace(part, forms=forms))
        else:
            parts.append(part)
    return _merged(parts)
