"""On a page of another language, the lines of a call are marked as English; here they are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from places import DOCS, ROOT

from followup import words
from followup.calls import Call, Graph, compile_call, read_call
from followup_site.pages.answer_pages import answers_page
from followup_site.pages.call_pages import paper_page, phone_page
from followup_site.pages.role_parts import as_markdown
from followup_site.pages.stories import read_stories
from followup_site.paper.answering import answers

FILES = sorted((ROOT / "calls").glob("*.yml"))
MARKED = re.compile(r"<bdi lang='en'>(.*?)</bdi>")

STORIES = read_stories(DOCS)


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
    """What stays English of a call in every language, as a page shows it."""
    found = {beat.says for beat in call.beats}
    for beat in call.beats:
        found |= {line for each in beat.choices for line in (each.says, each.plain)}
    return {as_markdown(line) for line in found if len(line) > 3}


def told_of(call: Call) -> set[str]:
    """What is told of a call, which a language says in its own words."""
    thoughts = {beat.thinks for beat in call.beats}
    found = {call.title, call.truth, call.you, call.employer.job, *thoughts}
    return {as_markdown(words) for words in found if words}


@pytest.mark.usefixtures("another_language")
@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_calls_lines_are_marked(file: Path) -> None:
    """On each page that is made from a call, its lines are marked, and what is told is not."""
    graph = graph_of(file)
    told, lines = told_of(graph.call), lines_of(graph.call)
    name, company = graph.call.employer.name, graph.call.employer.company
    for page in (phone_page(graph, STORIES), paper_page(graph), answers_page([answers(graph)])):
        unmarked = MARKED.sub("", page)
        for text in told:
            unmarked = unmarked.replace(text, "")
        assert [
            line for line in (*lines, f"at {company}.", f"with {name}") if line in unmarked
        ] == []
        marked = [found[1] for found in MARKED.finditer(page)]
        assert marked
        assert [text for text in marked if text in told] == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_an_english_page_has_no_marks(file: Path) -> None:
    """On an English page nothing is marked, because all is English."""
    graph = graph_of(file)
    assert "<bdi" not in phone_page(graph, STORIES) + paper_page(graph)
