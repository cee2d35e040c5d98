"""The words of a page's Markdown source: headings, sentences, and how hard they are to read.

Values in, values out. It knows the little Markdown that our pages use, and no more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

_SENTENCE_ENDS = re.compile(r"(?<=[.!?])[\"'”’)*]*\s+(?=[\"'“‘(*]*[A-Z0-9])")
_ABBREVIATIONS = re.compile(r"\b(Ms|Mr|Mrs|Dr|St|vs|e\.g|i\.e|[A-Z])\.")
_ITEM = re.compile(r"\s*(?:[-*]|\d+\.|:)\s+(?P<words>.*)")
_WORD = re.compile(r"[A-Za-z0-9À-ÿ]+(?:['’.,-][A-Za-z0-9À-ÿ]+)*")


@dataclass(frozen=True)
class Block:
    """Some lines of a page that belong together.

    Args:
        kind: `heading`, `text`, `item`, `cell` or `quote`.
        lines: The lines, without Markdown's signs.
        line: The number of the first in the file, 1 or more.
        level: A heading's level, 1 to 6; 0 for the rest.
    """

    kind: str
    lines: tuple[str, ...]
    line: int
    level: int = 0

    @property
    def words(self) -> str:
        """All the lines as one text."""
        return " ".join(self.lines)


@dataclass(frozen=True)
class Prose:
    """A page's source, read for its words.

    Args:
        source: The Markdown.
    """

    source: str

    @cached_property
    def meta(self) -> dict[str, Any]:
        """The front matter."""
        found = re.match(r"---\n(.*?)\n---\n", self.source, re.DOTALL)
        return yaml.safe_load(found[1]) if found else {}

    @cached_property
    def blocks(self) -> list[Block]:
        """The page in blocks, without front matter, code, macros and HTML."""
        found: list[Block] = []
        is_open = False
        for number, line in enumerate(_without_code(self.source).split("\n"), 1):
            block = _read_line(line, number)
            if (
                block
                and is_open
                and block.kind in ("text", "quote")
                and found[-1].kind == block.kind
            ):
                last = found.pop()
                block = Block(block.kind, last.lines + block.lines, last.line)
            if block:
                found.append(block)
            is_open = block is not None
        return [cell for block in found for cell in _cells(block)]

    @property
    def headings(self) -> list[Block]:
        """The headings in order."""
        return [block for block in self.blocks if block.kind == "heading"]

    @property
    def sentences(self) -> list[str]:
        """All sentences but headings."""
        texts = [block.words for block in self.blocks if block.kind != "heading"]
        return [sentence for text in texts for sentence in split(text)]

    @property
    def word_count(self) -> int:
        """How many words the page has, headings included."""
        return sum(len(words(block.words)) for block in self.blocks)

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade: the school years that a reader needs.

        Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of new
            readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975.
        """
        return grade([words(sentence) for sentence in self.sentences])


def grade(sentences: list[list[str]]) -> float:
    """The Flesch-Kincaid grade of sentences, each a list of words; see `Prose.grade`."""
    all_words = [word for sentence in sentences for word in sentence]
    spoken = sum(syllables(word) for word in all_words)
    return 0.39 * len(all_words) / len(sentences) + 11.8 * spoken / len(all_words) - 15.59


def split(text: str) -> list[str]:
    """The sentences of a text."""
    kept = _ABBREVIATIONS.sub(lambda found: found[0].replace(".", "\0"), text)
    parts = (part.replace("\0", ".").strip() for part in _SENTENCE_ENDS.split(kept))
    return [part for part in parts if words(part)]


def words(text: str) -> list[str]:
    """The words of a text; a number or a name with a hyphen is one."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """About how many syllables an English word has, 1 or more."""
    low = re.sub(r"['’].*", "", word.lower())
    if low[:1].isdigit():
        return 2
    count = len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[aeiou])y(?=[aeiou])", "-", low)))
    is_silent = (
        re.search(r"[^aeiouyl]e$|[aeiouy]le$", low)
        or re.search(r"[^aeiouytd]ed$", low)
        or re.search(r"[^aeioucgsxzh]es$", low)
    )
    return max(1, count - bool(is_silent))


def _without_code(source: str) -> str:
    """The source with the same line numbers, but no front matter and no fenced code."""
    blank = lambda found: "\n" * found[0].count("\n")  # noqa: E731
    text = re.sub(r"\A---\n.*?\n---\n", blank, source, flags=re.DOTALL)
    return re.sub(r"^```.*?^```$", blank, text, flags=re.DOTALL | re.MULTILINE)


def _read_line(line: str, number: int) -> Block | None:
    """One line as a block of its own; nothing for a line without words."""
    raw = _plain(line)
    heading = re.match(r"(#{1,6})\s+(.*)", raw)
    if heading:
        return Block("heading", (heading[2].strip(),), number, len(heading[1]))
    if raw.lstrip().startswith("|"):
        is_rule = not words(raw)
        return None if is_rule else Block("cell", (raw.strip(),), number)
    if raw.startswith(">"):
        said = raw.lstrip("> ").strip()
        return Block("quote", (said,), number) if said else None
    item = _ITEM.match(raw)
    if item or re.match(r"\s*<li", line):
        return Block("item", (item["words"] if item else raw.strip(),), number)
    return Block("text", (raw.strip(),), number) if raw.strip() else None


def _plain(line: str) -> str:
    """A line without macros, attributes, tags, addresses and emphasis."""
    line = re.sub(r"\{\{.*?\}\}|(?<!`)\{:? ?[.#].*?\}|</?[a-z][^>]*>", "", line)
    line = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", line)
    return re.sub(r"\*\*|(?<!\w)\*|\*(?!\w)", "", line)


def _cells(block: Block) -> list[Block]:
    """A table's row as its cells; anything else as it is."""
    if block.kind != "cell":
        return [block]
    cells = block.words.strip("|").split("|")
    return [Block("cell", (cell.strip(),), block.line) for cell in cells if cell.strip()]
