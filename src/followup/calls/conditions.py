"""The `when` language: ``trust >= 3 and not (thanked or patience == 0)``.

either  = both ("or" both)*
both    = single ("and" single)*
single  = "not" single | "(" either ")" | mark | meter ("<"|"<="|"=="|"!="|">="|">") number
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import NoReturn

from followup.errors import FollowupError
from followup.words import say

__all__ = [
    "NAME",
    "Both",
    "Compare",
    "Condition",
    "ConditionError",
    "Either",
    "Marked",
    "Mood",
    "Not",
    "Test",
    "all_of",
    "bind",
    "in_words",
    "leaves",
    "parse",
]

NAME = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
WORDS = ("and", "or", "not")
MOST_CHARACTERS = 500
MOST_DEPTH = 20
_TOKEN = re.compile(
    rf"\s*(?:(?P<sign><=|>=|==|!=|<|>)|(?P<bracket>[()])|(?P<number>[+-]?[0-9]+)"
    rf"|(?P<name>{NAME})|(?P<other>\S))"
)
_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}
_SPOKEN = {
    "<": "below",
    "<=": "at-most",
    "==": "exactly",
    "!=": "not",
    ">=": "at-least",
    ">": "above",
}
_MEANT = {"=": "==", "&": "and", "|": "or", "!": "not", "≥": ">=", "≤": "<=", "≠": "!="}

Mood = tuple[int, ...]
"""The meters' values in the order of the call, then the marks as one number (bit i: mark i)."""

Test = Callable[[Mood], bool]
"""A condition made ready to run on a mood."""


class ConditionError(FollowupError):
    """A condition that does not parse; `column` is the character it stops at, 1 or more."""

    def __init__(self, what: str, column: int) -> None:
        self.column = column
        super().__init__(say("call-when-at", column=column, what=what))


@dataclass(frozen=True, slots=True)
class Compare:
    """A meter compared with a whole number."""

    meter: str
    sign: str
    number: int
    column: int = 1

    def holds_for(self, value: int) -> bool:
        """Return whether it holds when the meter is `value`."""
        return _COMPARE[self.sign](value, self.number)


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark that must have been set."""

    mark: str
    column: int = 1


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when its part does not."""

    part: Condition


@dataclass(frozen=True, slots=True)
class Both:
    """Holds when all its parts do."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Holds when at least one of its parts does."""

    parts: tuple[Condition, ...]


Condition = Compare | Marked | Not | Both | Either


def parse(text: str) -> Condition:
    """Return what `text` means.

    Raises:
        ConditionError: With the character where it stops making sense, and how to go on.
    """
    if len(text) > MOST_CHARACTERS:
        raise ConditionError(say("call-when-long", most=MOST_CHARACTERS), 1)
    parser = _Parser(text)
    condition = parser.either(0)
    parser.finish()
    return condition


def leaves(condition: Condition) -> Iterator[Compare | Marked]:
    """Yield every comparison and mark in `condition`, from left to right."""
    if isinstance(condition, Compare | Marked):
        yield condition
    elif isinstance(condition, Not):
        yield from leaves(condition.part)
    else:
        for part in condition.parts:
            yield from leaves(part)


def bind(condition: Condition, meters: Mapping[str, int], marks: Mapping[str, int]) -> Test:
    """Return a function that says whether `condition` holds in a mood.

    Args:
        condition: What to test.
        meters: The position of each meter in the mood.
        marks: The bit of each mark in the mood's last number.
    """
    if isinstance(condition, Compare):
        compare, slot, number = _COMPARE[condition.sign], meters[condition.meter], condition.number
        return lambda mood: compare(mood[slot], number)
    if isinstance(condition, Marked):
        bit = 1 << marks[condition.mark]
        return lambda mood: bool(mood[-1] & bit)
    if isinstance(condition, Not):
        part = bind(condition.part, meters, marks)
        return lambda mood: not part(mood)
    parts = [bind(part, meters, marks) for part in condition.parts]
    if isinstance(condition, Both):
        return lambda mood: all(part(mood) for part in parts)
    return lambda mood: any(part(mood) for part in parts)


def in_words(condition: Condition) -> str:
    """Return what `condition` asks for in plain words, for a printed page."""
    if isinstance(condition, Compare):
        sign, number = _SPOKEN[condition.sign], str(condition.number)
        return say("call-when-is", name=condition.meter, sign=sign, number=number)
    if isinstance(condition, Marked):
        return say("call-when-happened", name=condition.mark)
    if isinstance(condition, Not):
        if isinstance(condition.part, Marked):
            return say("call-when-not-happened", name=condition.part.mark)
        return say("call-when-not-so", part=_inner(condition.part))
    parts = [_inner(part) for part in condition.parts]
    return all_of(parts) if isinstance(condition, Both) else _one_of(parts)


def all_of(parts: Iterable[str]) -> str:
    """Return parts, at least one, joined as things that all hold."""
    return reduce(lambda first, second: say("call-when-both", first=first, second=second), parts)


def _one_of(parts: Iterable[str]) -> str:
    return reduce(lambda first, second: say("call-when-either", first=first, second=second), parts)


def _inner(condition: Condition) -> str:
    words = in_words(condition)
    return f"({words})" if isinstance(condition, Both | Either) else words


class _Parser:
    """Reads the tokens of one condition from left to right."""

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self.tokens = [
            (
                str(match.lastgroup),
                match[str(match.lastgroup)],
                match.start(match.lastgroup or 0) + 1,
            )
            for match in _TOKEN.finditer(text.rstrip())
        ]
        self.at = 0

    def peek(self) -> tuple[str, str, int]:
        """Return the kind, the text and the character of the next token."""
        if self.at < len(self.tokens):
            return self.tokens[self.at]
        return "end", "", self.length + 1

    def take(self, word: str) -> bool:
        """Step over the next token if it is `word`."""
        found = self.peek()[1] == word
        self.at += found
        return found

    def either(self, depth: int) -> Condition:
        """Read parts joined by `or`."""
        parts = [self.both(depth)]
        while self.take("or"):
            parts.append(self.both(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def both(self, depth: int) -> Condition:
        """Read parts joined by `and`."""
        parts = [self.single(depth)]
        while self.take("and"):
            parts.append(self.single(depth))
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def single(self, depth: int) -> Condition:
        """Read a mark, a comparison, a negation or a bracket."""
        kind, word, column = self.peek()
        if depth > MOST_DEPTH:
            raise ConditionError(say("call-when-deep", most=MOST_DEPTH), column)
        if self.take("not"):
            return Not(self.single(depth + 1))
        if self.take("("):
            inside = self.either(depth + 1)
            if not self.take(")"):
                self.refuse(say("call-when-bracket"))
            return inside
        if kind != "name" or word in WORDS:
            self.refuse(say("call-when-name"))
        self.at += 1
        return self.compare(word, column)

    def compare(self, name: str, column: int) -> Condition:
        """Read what follows a name: a comparison, or nothing if it is a mark."""
        kind, sign, _ = self.peek()
        if kind != "sign":
            return Marked(name, column)
        self.at += 1
        kind, number, place = self.peek()
        if kind != "number" or len(number) > 6:
            self.refuse(say("call-when-number"))
        self.at += 1
        return Compare(name, sign, int(number), column)

    def finish(self) -> None:
        """Refuse anything that is left over."""
        if self.at < len(self.tokens):
            self.refuse(say("call-when-left-over"))

    def refuse(self, what: str) -> NoReturn:
        """Raise a `ConditionError` at the next token."""
        kind, word, column = self.peek()
        if meant := _MEANT.get(word):
            what = say("call-when-write", meant=meant)
        elif kind == "end":
            what = say("call-when-early", what=what)
        raise ConditionError(say("call-when-word", typed=word, what=what) if word else what, column)
