"""The pages are plain English that a reader at B1 can follow."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from places import DOCS, ROOT, WRITTEN

from followup_site.catalogue.plain import (
    HIGHEST_GRADE,
    MOST_IN_A_SENTENCE,
    read_terms,
    unwanted,
)
from followup_site.prose import Prose, split, syllables, words

MOST_WORDS = 1500
TERMS = read_terms(ROOT / "words/en")
SAYS_NOTHING = {"here", "click here", "click", "this", "link", "more", "read more", "this page"}


def read(name: str) -> Prose:
    """A page's words."""
    return Prose((DOCS / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", WRITTEN)
def test_description(name: str) -> None:
    """Each page says in 50 to 160 characters what it brings, for search engines and for sharing."""
    assert 50 <= len(read(name).meta.get("description", "")) <= 160


@pytest.mark.parametrize("name", WRITTEN)
def test_headings(name: str) -> None:
    """Each page has one top heading, skips no level, and says no heading twice."""
    headings = read(name).headings
    levels = [heading.level for heading in headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(low + 1 >= high for low, high in zip(levels, levels[1:], strict=False))
    said = [heading.words.lower() for heading in headings]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("name", WRITTEN)
def test_links_and_pictures_say_what_they_are(name: str) -> None:
    """Every picture has a text in its place, and every link says where it leads."""
    source = read(name).source
    assert re.findall(r"!\[\s*\]\(|<img(?![^>]*\salt=)[^>]*>", source) == []
    links = re.findall(r"(?<!!)\[([^\]]*)\]\(", source)
    assert [link for link in links if link.lower().strip(" .") in {"", *SAYS_NOTHING}] == []


@pytest.mark.parametrize("name", WRITTEN)
def test_length(name: str) -> None:
    """A page has at most 1,500 words, and a sentence at most 20."""
    prose = read(name)
    assert prose.word_count <= MOST_WORDS
    long = [said for said in prose.sentences if len(words(said)) > MOST_IN_A_SENTENCE]
    assert long == []


@pytest.mark.parametrize("name", WRITTEN)
def test_one_sentence_on_a_line(name: str) -> None:
    """In running text each sentence has its own line, so that a change shows what changed."""
    crowded = [
        f"{block.line + place}: {line}"
        for block in read(name).blocks
        if block.kind in ("text", "quote")
        for place, line in enumerate(block.lines)
        if len(split(line)) > 1
    ]
    assert crowded == []


@pytest.mark.parametrize("name", WRITTEN)
def test_our_own_voice(name: str) -> None:
    """We do not beg, apologise or scold, and use one word for one thing; quotes are others' own."""
    said = [block for block in read(name).blocks if block.kind not in ("quote", "cell")]
    assert [fault for block in said for fault in unwanted(block.words, TERMS)] == []


@pytest.mark.parametrize("name", WRITTEN)
def test_readability(name: str, readability: Callable[[str, str], None]) -> None:
    """Each page but Sources, which quotes studies, stays at or below grade 5.5."""
    prose = read(name)
    longest = max(len(words(said)) for said in prose.sentences)
    readability(
        name,
        f"Flesch-Kincaid grade {prose.grade:4.1f}, {prose.word_count:4} words,"
        f" longest sentence {longest:2}",
    )
    if name != "sources.md":
        assert prose.grade <= HIGHEST_GRADE


def test_prose_is_read_well() -> None:
    """Sentences, abbreviations, lists, cells, quotes, code, macros and addresses are told apart."""
    page = (
        "---\ndescription: D. E.\n---\n\n# Title\n\n"
        'Dear Ms. Reyes, I say: "No. I do not."\nSee [a link](http://x.y/z.html).\n{ .lead }\n\n'
        "- One. Two {{ evidence a.b }}.\n\n| A b | *C*. D |\n|---|---|\n\n```\ncode. Code.\n```\n"
        "> Quoted\n"
    )
    prose = Prose(page)
    assert [(block.kind, block.words) for block in prose.blocks] == [
        ("heading", "Title"),
        ("text", 'Dear Ms. Reyes, I say: "No. I do not." See a link.'),
        ("item", "One. Two ."),
        ("cell", "A b"),
        ("cell", "C. D"),
        ("quote", "Quoted"),
    ]
    assert prose.sentences[:3] == ['Dear Ms. Reyes, I say: "No.', "I do not.", "See a link."]
    assert prose.blocks[1].line == 7


@pytest.mark.parametrize(
    ("word", "count"),
    [("no", 1), ("phoned", 1), ("wanted", 2), ("people", 2), ("employer", 3), ("make", 1)]
    + [("voices", 2), ("interview", 3), ("courage", 2), ("the", 1), ("little", 2), ("times", 1)],
)
def test_syllables(word: str, count: int) -> None:
    """The count of syllables is right for common words of the pages."""
    assert syllables(word) == count
