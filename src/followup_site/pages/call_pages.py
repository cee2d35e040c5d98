"""The pages that are made from one call: the phone, and the paper. Values in, Markdown out."""

from __future__ import annotations

import math
import re
from typing import Any

from followup.calls import RUNGS, Call, Graph, also_by_beat
from followup.calls.channels import WRITTEN
from followup.words import say
from followup_site.pages.card_pieces import MOST_WORDS, Piece, within, words_in
from followup_site.pages.english import without_marks
from followup_site.pages.markdown import as_html, as_markdown, front_matter
from followup_site.pages.role_parts import (
    call_words,
    callers_pieces,
    employers_pieces,
    secret_pieces,
)
from followup_site.pages.stories import Names
from followup_site.paper.acting import act

Card = dict[str, Any]
"""A call's id, title, level, minutes, story and its name in a list, `trains`, `endings`, `you`."""

PRINT_SIZES = (20, 19, 18, 17, 16, 14, 12, 10)
"""In which sizes a card is printed, points: the largest in which it fits its sheet."""

ROOM = 240
"""Height for a card's text, mm: a Letter sheet without margins and headings."""

_UNFOUND = "data-search-exclude"
"""What tells the end of a call is found by nobody who searches the site."""

_LINE_WIDTH = 515
"""Width of a line of print on A4, points."""


def card(call: Call, stories: Names) -> Card:
    """What the list of calls and the stories say about a call, as plain values."""
    _, story = stories.get(call.story, ["", ""])
    return {
        "id": call.id,
        "title": call.title,
        "level": call.level,
        "minutes": call.minutes,
        "story": call.story,
        "story_says": story,
        "you": call.you,
        "trains": list(call.trains),
        "endings": [rung for rung in RUNGS if any(beat.ends == rung for beat in call.beats)],
    }


def phone_page(graph: Graph, stories: Names) -> str:
    """The page on which a call is played; without a script it is the paper version.

    Args:
        graph: The call, compiled.
        stories: The stories that there are.

    Returns:
        Markdown with front matter, for the folder `calls/` of the site.
    """
    call, part = graph.call, act(graph)
    pieces = (*secret_pieces(call, part), *employers_pieces(call, part))
    behind = f"\n**{say('answers-truth')}** {as_markdown(call.truth)}\n"
    level, minutes = call.level, call.minutes
    description = say(
        "call-page-description",
        title=call.title,
        level=level,
        minutes=minutes,
        channel=call.channel,
    )
    meta = say("call-page-meta", level=level, minutes=minutes, channel=call.channel)
    name = call_words(call.employer.name)
    other = say("call-page-for-the-other", name=name)
    named, page = stories.get(call.story, ["", ""]), f"../stories/{call.story}.md"
    player = f"../built/calls/{call.id}.js"
    also = " also" if also_by_beat(call) else ""
    told = say("call-page-story", story=as_markdown(named[0]), page=page)
    story = f"{told}\n" if named[0] else ""
    return "\n".join(
        (
            front_matter(title=call.title, description=description, wide=True),
            f"{meta}\n{{ .fu-meta }}\n",
            f"# {as_markdown(call.title)}\n",
            f'<fu-call call="{call.id}" src="{player}"{also} markdown="block">\n',
            f"## {say('call-your-part')}\n",
            f"{as_markdown(call.you)}\n",
            *(each.text for each in callers_pieces(call, part)),
            f"## {say('call-page-with-another')}\n",
            say("call-page-two-people", name=name),
            f'\n<details class="fu-tells" {_UNFOUND} markdown="block">',
            f'<summary markdown="span">{other}</summary>\n',
            *(each.text for each in pieces),
            behind,
            "</details>\n",
            "</fu-call>\n",
            f"## {say('call-page-more')}\n",
            story + say("call-page-links", paper=f"{call.id}-on-paper.md") + "\n",
        )
    )


def paper_page(graph: Graph) -> str:
    """Role cards for two people, each to be printed on a sheet of its own.

    What only the employer may see, and what is drawn, stand on sheets that the caller never gets.

    Args:
        graph: The call, compiled.

    Returns:
        Markdown with front matter, for the folder `calls/` of the site.
    """
    call = graph.call
    title = say("card-page-title", title=call.title)
    heading = say("card-page-title", title=as_markdown(call.title))
    cards = cards_of(graph)
    description = say("card-page-description", title=call.title)
    lead = say("card-page-lead", page=f"{call.id}.md", cards=len(cards))
    sheets = (
        _sheet(call, each, say("card-number", number=number, all=len(cards)), number > 1)
        for number, each in enumerate(cards, 1)
    )
    return "\n".join(
        (
            front_matter(title=title, description=description, wide=True),
            f"# {heading} {{ .fu-screen }}\n",
            f"{lead} {say('card-observer')}\n{{ .fu-screen }}\n",
            *sheets,
        )
    )


def cards_of(graph: Graph) -> list[tuple[str, list[Piece]]]:
    """The heading and the pieces of each card: the caller's, the employer's, and what is drawn."""
    call, part = graph.call, act(graph)
    you, story = _who_you_are(call)
    employer = call_words(call.employer.name)
    own = f'<p class="fu-lines">{say("card-own-sentence")} <span></span></p>\n'
    own = "" if call.channel in WRITTEN else own  # the whole of it is written on the card
    caller = [Piece(as_markdown(story) + "\n"), *callers_pieces(call, part)]
    rounds = Piece(say("card-employers-rounds") + "\n", 2)
    drawn = (say("card-only-you-know", name=employer), secret_pieces(call, part))
    return [
        (you, [*caller, Piece(own), Piece(say("card-callers-rounds") + "\n", 1)]),
        (say("card-you-are", name=employer), [*employers_pieces(call, part), rounds]),
        *([drawn] if call.secrets else []),
    ]


def _who_you_are(call: Call) -> tuple[str, str]:
    """The heading of the caller's card, and what happened to them."""
    name = re.match(r"(?:You are|Your name is) ((?:[A-Z][\w'-]*)(?: [A-Z][\w'-]*)*)\.\s+", call.you)
    if not name:
        return say("card-you-call"), call.you
    return say("card-you-are", name=call_words(name[1])), call.you[name.end() :]


def _sheet(call: Call, card: tuple[str, list[Piece]], number: str, is_hidden: bool) -> str:
    """A card as a section of the page, with as many of its pieces as its words allow."""
    title, pieces = card
    meta = say("card-meta", number=number, title=as_markdown(call.title))
    most = MOST_WORDS - words_in(title) - words_in(meta)
    text = "\n".join(within(pieces, most))
    size = next((size for size in PRINT_SIZES if _height(text, size) <= ROOM), PRINT_SIZES[-1])
    known = f'data-title="{as_html(call.title)}" {_UNFOUND if is_hidden else ""}'.rstrip()
    style = f'style="--print: {size}pt"'
    return (
        f'<section class="fu-sheet" {style} {known} markdown="block">\n\n'
        f"## {title}\n\n{meta}\n{{ .fu-meta }}\n\n{text}\n</section>\n"
    )


def _height(text: str, size: int) -> float:
    """About how high a card's text is in print, mm: a letter is about half as wide as high."""
    letters = _LINE_WIDTH / (0.46 * size)
    lines = [line for line in without_marks(text).splitlines() if line]
    rows = sum(math.ceil((len(line) + 4) / letters) for line in lines)
    return 0.353 * 1.28 * size * rows + sum(0.7 if line[0] in "-<" else 2.5 for line in lines)
