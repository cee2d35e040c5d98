"""The pseudo-language: English with accents on each letter, a third longer, right to left.

Whatever it leaves in plain letters was not taken from the words of a language. Text in, text out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from followup.words.reading import Choice, Message, Part, Pattern

__all__ = ["CODE", "inline", "pseudo", "pseudo_markdown", "pseudo_messages"]

CODE = "qps"
"""Its code: ISO 639-3 keeps qaa to qtz for local use."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åƀçðéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_VOWELS = "åéîöû"
_WORD = re.compile(r"[^\W\d_]+")
# What stands in a page and is no word of it.
_KEPT = re.compile(
    # not words: what a page is made of
    r"""\{\{.*?\}\}                                  # a macro
    | \{:?\s*[.\#][^{}]*\}                          # attributes of what stands before
    | \{[a-z]+\}                                    # a place that somebody's own words fill
    | </?[A-Za-z][^<>]*>                            # a tag
    | (?<!`)(`+)(?!`).+?(?<!`)\1(?!`)               # code
    | \]\([^()]*\) | \]\[[^\]]*\] | \[\^[^\]]*\]    # where a link leads, a footnote
    | https?://\S+ | &\#?\w+;""",
    re.VERBOSE,
)
# Attributes that people read.
_READ = re.compile(r'\b(aria-label|alt|title|label|open|placeholder)="([^"]*)"')
_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_FENCE = re.compile(r"(^[ ]*(?:```|~~~).*?^[ ]*(?:```|~~~)[ ]*$)", re.DOTALL | re.MULTILINE)


def pseudo(text: str) -> str:
    """Give a text its accents, and make each word of three letters and more a third longer."""
    return _WORD.sub(lambda found: _longer(found[0].translate(_ACCENTS)), text)


def _longer(word: str) -> str:
    """Say vowels twice, until the word is a third longer; a word without vowels gets one."""
    more = round(len(word) / 3)
    if len(word) < 3:
        return word
    letters = []
    for letter in word:
        twice = letter.lower() in _VOWELS and more > 0
        more -= twice
        letters.append(letter + letter.lower() if twice else letter)
    return "".join(letters) + "é" * more


def pseudo_messages(messages: Iterable[Message]) -> Iterator[Message]:
    """Translate messages; places, references and the keys of forms stay."""
    for message in messages:
        yield replace(message, pattern=_pattern(message.pattern))


def _pattern(pattern: Pattern) -> Pattern:
    return tuple(_part(part) for part in pattern)


def _part(part: Part) -> Part:
    if isinstance(part, str):
        return inline(part)
    if isinstance(part, Choice):
        return replace(part, forms=tuple((key, _pattern(form)) for key, form in part.forms))
    return part


def pseudo_markdown(source: str) -> str:
    """Translate a page: its words, its title and description, and nothing that is code."""
    front = _FRONT.match(source)
    head = ""
    if front:
        lines = re.sub(
            r"^(title|description|story|story-short): (.*)$",
            lambda found: f"{found[1]}: {_quoted(found[2])}",
            front[1],
            flags=re.MULTILINE,
        )
        head, source = f"---\n{lines}---\n", source[front.end() :]
    parts = _FENCE.split(source)
    return head + "".join(part if place % 2 else inline(part) for place, part in enumerate(parts))


def _quoted(value: str) -> str:
    """Translate a value of the front matter, in quotes or not."""
    return value[0] + pseudo(value[1:-1]) + value[-1] if value[:1] == '"' else pseudo(value)


def inline(text: str) -> str:
    """Translate a text that may hold tags, macros, code and links, which stay."""
    made, at = [], 0
    for kept in _KEPT.finditer(text):
        made.append(pseudo(text[at : kept.start()]))
        made.append(_READ.sub(lambda found: f'{found[1]}="{pseudo(found[2])}"', kept[0]))
        at = kept.end()
    return "".join(made) + pseudo(text[at:])
