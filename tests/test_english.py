"""On a page of another language, the words of a call are marked as English; here they are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from places import ROOT

from followup import words
from followup.calls import Call, Graph, compile_call, read_call
from followup_site.pages.answer_pages import answers_page
from followup_site.pages.blocks import calls_block, practise_block
from followup_site.pages.call_pages import card, paper_page, phone_page
from followup_site.pages.handout_pages import papers_block
from followup_site.pages.role_parts import as_markdown
from followup_site.paper.answering import answers

FILES = sorted((ROOT / "calls").glob("*.yml"))
MARKED = re.compile(r"<bdi lang='en'>.*?</bdi>")


@cache
def graph_of(file: Path) -> Graph:
    """A call, compiled."""
    return compile_call(read_call(file))


@pytest.fixture
def another_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak a language that says the same as English and has another name."""
    english = words.language("en")
    other = words.Language({**english.data, "language": "qps"})
    monkeypatch.setattr(words, "language", lambda code: other if code == "qps" else english)
    with words.say_in("qps"):
        yield


def lines_of(call: Call) -> set[str]:
    """What a call's file says, as a page shows it."""
    employer = call.employer
    found = {call.title, call.truth, employer.name, employer.job, employer.company}
    for beat in call.beats:
        found |= {beat.says, beat.thinks}
        found |= {line for each in beat.choices for line in (each.says, each.plain)}
    return {as_markdown(line) for line in found if len(line) > 3}


@pytest.mark.usefixtures("another_language")
@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_calls_words_are_marked(file: Path) -> None:
    """On each page that is made from a call, none of its words stands outside a mark."""
    graph = graph_of(file)
    cards = [card(graph.call)]
    pages = [phone_page(graph), paper_page(graph), answers_page([answers(graph)])]
    bodies = [page.split("\n---\n", 1)[1] for page in pages]
    lists = [calls_block(cards, ""), papers_block(cards, "")]
    lists.append(practise_block(cards, graph.call.story, ""))
    for text in (*bodies, *(re.sub(r"<[ai] [^>]*>|<li [^>]*>", "", each) for each in lists)):
        unmarked = MARKED.sub("", text)
        assert [line for line in lines_of(graph.call) if line in unmarked] == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_an_english_page_has_no_marks(file: Path) -> None:
    """On an English page nothing is marked, because all is English."""
    graph = graph_of(file)
    assert "<bdi" not in phone_page(graph) + paper_page(graph)
