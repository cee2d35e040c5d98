"""Role cards that can be played: short, told to whoever plays, each line under a cue that fits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from call_site import EXAMPLE, SECRETS, SLIPS, graph_of
from places import ROOT

from followup.calls import Call, Graph, with_words
from followup.calls.model import Card
from followup.facts import fact
from followup.words import say
from followup_site.pages.call_pages import cards_of, paper_page
from followup_site.pages.card_pieces import MOST_WORDS, Piece, once, within, words_in
from followup_site.pages.role_parts import employers_pieces
from followup_site.paper.acting import act

FILES = sorted((ROOT / "calls").glob("*.yml"))
OTHERS = [EXAMPLE, SECRETS, SLIPS]
EACH = pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
ANY = pytest.mark.parametrize("file", [*FILES, *OTHERS], ids=lambda file: file.stem)
OTHERS_OWN = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
"""Words that tell of a third person."""


@dataclass(frozen=True)
class Sheet:
    """A card as people read it.

    Args:
        title: Its heading.
        text: All of it, one line of print in a line, without marks.
        told: What is told to the player, without what anybody says.
    """

    title: str
    text: str
    told: str


def unmarked(text: str) -> str:
    """Markdown as people read it."""
    text = re.sub(r"</?[^>]*>|\{ \.fu-meta \}|^[ #-]+|\*\*|\\", "", text, flags=re.MULTILINE)
    return re.sub(r"\n\s*\n+", "\n", text).strip()


def told(text: str) -> str:
    """The lines that are told to the player: what follows a cue is said, and left out."""
    lines = []
    for line in text.splitlines()[2:]:
        if line.startswith("- ") and "**" not in line:
            continue
        lines.append(re.sub(r"(\*\*[^*]+:\*\*).*", r"\1", line))
    return unmarked("\n".join(lines))


def sheets(graph: Graph) -> list[Sheet]:
    """The cards of a call's page."""
    parts = paper_page(graph).split("<section ")[1:]
    bodies = [part.partition(">")[2].partition("</section>")[0].strip() for part in parts]
    return [Sheet(unmarked(body).splitlines()[0], unmarked(body), told(body)) for body in bodies]


@cache
def own(file: Path) -> Graph:
    """A call with its usual words."""
    return with_words(graph_of(file))


def bare(graph: Graph) -> Graph:
    """The call as it was before anybody wrote words for its cards."""
    return replace(graph, call=replace(graph.call, card=Card()))


def doubles(text: str) -> list[str]:
    """The sentences that stand in a text more than once, of two words or more."""
    cues = re.compile(r"^[^.!?”:]*: |\(On another day\.\) ", re.MULTILINE)
    said = re.split(r"(?<=[.!?”])\s+|\n", cues.sub("", text))
    return [each for each, times in Counter(said).items() if times > 1 and " " in each]


@ANY
def test_no_card_says_a_sentence_twice(file: Path) -> None:
    """No card has the same sentence twice, with the author's words and without them."""
    for graph in (own(file), bare(own(file))):
        assert [doubles(sheet.text) for sheet in sheets(graph) if doubles(sheet.text)] == []


def test_a_double_is_seen() -> None:
    """A wilful double is found, on one line and on two."""
    assert doubles("Can I be honest? No.\n3: Can I be honest? Yes.") == ["Can I be honest?"]


@EACH
def test_every_card_says_you(file: Path) -> None:
    """Each card tells whoever plays it what they do, and names nobody for them."""
    call = own(file).call
    for sheet in sheets(own(file)):
        names = set(re.findall(r"[A-Z][a-z]+", sheet.title)) - {"You", "Only"}
        if sheet.title.startswith(call.employer.name):
            assert sheet.title.endswith("only you know this")
        else:
            assert sheet.title.startswith("You ")
        rest = sheet.told.replace(call.employer.company, "")
        assert not names & set(re.findall(r"[A-Z][a-z]+", rest)), sheet
    employer = sheets(own(file))[1]
    assert not OTHERS_OWN.search(employer.told)
    assert re.search(r"\byou\b", call.card.knows, re.IGNORECASE)


def test_a_third_person_is_seen() -> None:
    """A wilful line about the player is found among what is told, and not in what is said."""
    text = "## You are Dana\n\nDana likes John.\n- **If they ask:** Dana here.\n- Dana!\n"
    assert told(text) == "Dana likes John.\nIf they ask:"


@ANY
def test_every_card_is_short(file: Path) -> None:
    """No card has more than 150 words, with the author's words and without them."""
    for graph in (own(file), bare(own(file))):
        counts = [len(sheet.text.split()) for sheet in sheets(graph)]
        assert max(counts) <= MOST_WORDS, counts


@EACH
def test_nothing_is_left_out_of_a_card(file: Path) -> None:
    """Our own calls' words fit their cards whole."""
    for _, pieces in cards_of(own(file)):
        text = "\n".join(sheet.text for sheet in sheets(own(file)))
        assert [each.text for each in pieces if unmarked(each.text) not in text] == []


@EACH
def test_push_and_blame_are_answered(file: Path) -> None:
    """Each call's author wrote what people hear who push or blame, and it is on the card."""
    call = own(file).call
    assert call.card.hard
    assert f"If they push or blame: {call.card.hard}" in sheets(own(file))[1].text


@ANY
def test_a_call_without_words_for_its_card_has_an_answer(file: Path) -> None:
    """Where nobody wrote one, the usual answer to push and blame fits any call."""
    hard = fact("card", "employer-hard")
    assert f"If they push or blame: {hard}" in sheets(bare(own(file)))[1].text


@ANY
def test_no_cue_stands_twice(file: Path) -> None:
    """Each cue of a card stands there once, and nobody has to play a noise."""
    for graph in (own(file), bare(own(file))):
        for sheet in sheets(graph)[1:]:
            cues = re.findall(r"^(?:If|\d)[^:]*:", sheet.text, re.MULTILINE)
            assert len(set(cues)) == len(cues)
            assert sheet.text.count("...") <= 1
            assert "(" not in sheet.text.replace("(On another day.)", "")


@EACH
def test_the_draw_is_for_the_employer_alone(file: Path) -> None:
    """What is drawn stands on a sheet of its own; the two other cards do not tell it."""
    graph = own(file)
    caller, employer, *more = sheets(graph)
    assert len(more) == bool(graph.call.secrets)
    for drawn in act(graph).drawn:
        assert drawn.tells
        line = drawn.tells.plain or drawn.tells.says
        longest = max(re.split(r"(?<=[.!?])\s+", line), key=len)
        assert longest in more[0].text
        assert longest not in caller.text + employer.text
    if more:
        assert "Tell nobody." in more[0].text
        assert "Your line on card 3." in employer.text


@EACH
def test_the_caller_sees_no_card_of_the_employer(file: Path) -> None:
    """Nothing that only the employer knows, hears or answers is on the caller's card."""
    call, caller = own(file).call, sheets(own(file))[0].text
    spoken = [each.says for each in call.card.replies if each.says]
    hidden = [call.card.knows, call.card.hard, call.card.well, call.truth, *spoken]
    assert [each for each in hidden if each in caller] == []


def test_pieces_go_in_their_order() -> None:
    """The piece of the highest rank is left out first; what is needed stays, whatever it costs."""
    pieces = [Piece("one two"), Piece("three", 1), Piece("four five", 2), Piece("six")]
    assert within(pieces, 6) == ["one two", "three", "four five", "six"]
    assert within(pieces, 5) == ["one two", "three", "six"]
    assert within(pieces, 3) == ["one two", "six"]
    assert within(pieces, 0) == ["one two", "six"]
    assert within([], 0) == []


def test_words_are_counted_as_they_are_read() -> None:
    """Marks of Markdown and HTML are no words."""
    assert words_in('- **If they ask:** “I, too.”\n\n<p class="a b">My <span></span></p>') == 6


def test_a_sentence_is_taken_once() -> None:
    """What was said on a card is not said again; what is new stays."""
    new = once()
    assert new("Can I be honest? No.") == "Can I be honest? No."
    assert new("Can I be honest? Yes.") == "Yes."
    assert new("Yes.") == ""


def with_card(call: Call, card: Card) -> Iterator[str]:
    """The employer's lines of a call with such words for its card."""
    other = replace(call, card=card)
    return (piece.text for piece in employers_pieces(other, act(replace(own(EXAMPLE), call=other))))


def test_an_author_can_leave_all_words_out() -> None:
    """A card says what the beats give, one line for each cue."""
    text = unmarked("\n".join(with_card(own(EXAMPLE).call, Card())))
    assert "You begin: Northline, Dana speaking." in text
    assert "If they ask you a question: To be honest, it was the English." in text
    assert say("card-if-badly") in text
