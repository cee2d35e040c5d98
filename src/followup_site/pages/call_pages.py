"""The pages that are made from one call: the phone, and the paper. Values in, Markdown out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from followup.calls import RUNGS, Call, Graph, also_by_beat
from followup.words import say
from followup_site.pages.english import without_marks
from followup_site.pages.markdown import as_markdown, front_matter
from followup_site.pages.role_parts import answer_part, call_words, callers_part
from followup_site.pages.stories import Names
from followup_site.paper.acting import Act, act

Card = dict[str, Any]
"""A call's id, title, level, minutes, story and its name in a list, `trains`, `endings`, `you`."""

PRINT_SIZES = (16, 14, 13, 12, 11, 10)
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
    script = "\n".join(answer_part(call, part)).splitlines()
    level, minutes = call.level, call.minutes
    description = say("call-page-description", title=call.title, level=level, minutes=minutes)
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
            f"{say('call-page-meta', level=level, minutes=minutes)}\n{{ .fu-meta }}\n",
            f"# {as_markdown(call.title)}\n",
            f'<fu-call call="{call.id}" src="{player}"{also} markdown="block">\n',
            f"## {say('call-your-part')}\n",
            f"{as_markdown(call.you)}\n",
            *callers_part(call, part),
            f"## {say('call-page-with-another')}\n",
            say("call-page-two-people", name=name),
            f'\n<details class="fu-tells" {_UNFOUND} markdown="block">',
            f'<summary markdown="span">{other}</summary>\n',
            *script,
            "",
            "</details>\n",
            "</fu-call>\n",
            f"## {say('call-page-more')}\n",
            story + say("call-page-links", paper=f"{call.id}-on-paper.md") + "\n",
        )
    )


def paper_page(graph: Graph) -> str:
    """Role cards for two people, each to be printed on a sheet.

    Args:
        graph: The call, compiled.

    Returns:
        Markdown with front matter, for the folder `calls/` of the site.
    """
    call, part = graph.call, act(graph)
    title = say("card-page-title", title=call.title)
    heading = say("card-page-title", title=as_markdown(call.title))
    description = say("card-page-description", title=call.title)
    lead = say("card-page-lead", page=f"{call.id}.md")
    you, story = _who_you_are(call)
    employer = say("card-you-are", name=call_words(call.employer.name))
    return "\n".join(
        (
            front_matter(title=title, description=description, wide=True),
            f"# {heading} {{ .fu-screen }}\n",
            f"{lead}\n{{ .fu-screen }}\n",
            *_sheet(you, _meta_of_card(call, 1), _callers_card(call, part, story)),
            *_sheet(employer, _meta_of_card(call, 2), _employers_card(call, part), _UNFOUND),
        )
    )


def _who_you_are(call: Call) -> tuple[str, str]:
    """The heading of the caller's card, and what happened to them."""
    name = re.match(r"(?:You are|Your name is) ((?:[A-Z][\w'-]*)(?: [A-Z][\w'-]*)*)\.\s+", call.you)
    if not name:
        return say("card-you-call"), call.you
    return say("card-you-are", name=call_words(name[1])), call.you[name.end() :]


def _meta_of_card(call: Call, number: int) -> str:
    about = say(
        "card-meta",
        number=number,
        all=2,
        title=as_markdown(call.title),
        level=call.level,
        minutes=call.minutes,
    )
    return f"{about}\n{{ .fu-meta }}\n"


def _sheet(title: str, meta: str, lines: Iterator[str], attribute: str = "") -> Iterator[str]:
    text = "\n".join(lines)
    size = next((size for size in PRINT_SIZES if _height(text, size) <= ROOM), PRINT_SIZES[-1])
    style = f"--print: {size}pt"
    about = f'class="fu-sheet" style="{style}" {attribute}'.rstrip()
    yield f'<section {about} markdown="block">\n\n## {title}\n\n{meta}'
    yield text
    yield "</section>\n"


def _height(text: str, size: int) -> float:
    """About how high a card's text is in print, mm: a letter is about half as wide as high."""
    letters = _LINE_WIDTH / (0.46 * size)
    lines = [line for line in without_marks(text).splitlines() if line]
    rows = sum(math.ceil((len(line) + 4) / letters) for line in lines)
    return 0.353 * 1.28 * size * rows + sum(0.7 if line[0] in "-<" else 2.5 for line in lines)


def _callers_card(call: Call, part: Act, story: str) -> Iterator[str]:
    yield f"{as_markdown(story)}\n"
    yield from callers_part(call, part)
    yield f'<p class="fu-lines">{say("card-own-sentence")} <span></span></p>\n'
    yield say("card-callers-rounds") + "\n"
    yield say("card-callers-second-round") + "\n"
    yield say("card-observer") + "\n"


def _employers_card(call: Call, part: Act) -> Iterator[str]:
    yield from answer_part(call, part)
    yield say("card-employers-rounds") + "\n"
    yield say("card-employers-second-round") + "\n"
