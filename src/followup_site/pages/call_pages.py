"""The pages that are made from one call: the phone, and the paper. Values in, Markdown out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from followup.calls import Beat, Call, Graph
from followup_site.pages.role_parts import answer_part, as_markdown, callers_part
from followup_site.paper.acting import Act, act

Card = dict[str, Any]
"""A call's id, title, level, minutes, story, `you`, and what it trains."""

LEVEL_WORDS = {"easy": "Easy", "medium": "Medium", "hard": "Hard"}
STORY_NAMES = {"john": "John", "michelle": "Michelle", "the-bank": "a client and a bank"}

PRINT_SIZES = (16, 14, 13, 12, 11, 10)
"""In which sizes a card is printed, points: the largest in which it fits its sheet."""

ROOM = 240
"""Height for a card's text, mm: a Letter sheet without margins and headings."""

_LINE_WIDTH = 515
"""Width of a line of print on A4, points."""

_FIRST_ROUND = "**First round: make it go badly on purpose.** One minute."
# Who can be heard saying words; a ring, a hold and a scene cannot.
_VOICES = {
    "employer": "",
    "reception": "the reception",
    "colleague": "a colleague",
    "voicemail": "the voicemail",
}


def card(call: Call) -> Card:
    """What the list of calls and the stories say about a call, as plain values."""
    return {
        "id": call.id,
        "title": call.title,
        "level": call.level,
        "minutes": call.minutes,
        "story": call.story,
        "you": call.you,
        "trains": list(call.trains),
    }


def phone_page(graph: Graph) -> str:
    """The page on which a call is played; without a script it is the paper version.

    Args:
        graph: The call, compiled.

    Returns:
        Markdown with front matter, for the folder `calls/` of the site.
    """
    call, part = graph.call, act(graph)
    script = "\n".join(answer_part(call, part)).splitlines()
    story = (
        f"This call goes with [the story of {STORY_NAMES[call.story]}]"
        f"(../stories/{call.story}.md).\n"
        if call.story
        else ""
    )
    return "\n".join(
        (
            *_front(call.title, f"A practice call on your phone: {call.title}. {_meta(call)}."),
            f"{_meta(call)}\n{{ .fu-meta }}\n",
            f"# {call.title}\n",
            f'<fu-call call="{call.id}" src="../built/calls/{call.id}.js" markdown="block">\n',
            "## Your part\n",
            f"{as_markdown(call.you)}\n",
            *callers_part(call, part),
            "## Play it with another person\n",
            f"One of you takes your part. The other is {as_markdown(call.employer.name)}."
            " A third person can watch, with the"
            " [Observer's checklist](../room/handouts/observer.md).\n",
            f'??? note "For the person who is {_in_quotes(call.employer.name)}"\n',
            *(f"    {line}" if line else "" for line in script),
            "",
            "</fu-call>\n",
            "## More about this call\n",
            story + f"You can [print it as role cards]({call.id}-on-paper.md) for two people.\n"
            "The numbers are the author's: read [how the chances are made](../chances.md).\n"
            "Here are [all practice calls](../practise.md).\n",
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
    title = f"Role cards: {call.title}"
    you, story = _who_you_are(call)
    return "\n".join(
        (
            *_front(title, f"Two cards to play a call with another person: {call.title}."),
            f"# {title} {{ .fu-screen }}\n",
            "Print this page: it is two cards, each on a sheet of its own.\n"
            "Or play the call [on your phone](" + call.id + ".md).\n{ .fu-screen }\n",
            *_sheet(you, _meta_of_card(call, 1), _callers_card(call, part, story)),
            *_sheet(
                f"You are {as_markdown(call.employer.name)}",
                _meta_of_card(call, 2),
                _employers_card(call, part),
            ),
        )
    )


def _who_you_are(call: Call) -> tuple[str, str]:
    """The heading of the caller's card, and what happened to them."""
    name = re.match(r"(?:You are|Your name is) ((?:[A-Z][\w'-]*)(?: [A-Z][\w'-]*)*)\.\s+", call.you)
    if not name:
        return "You call", call.you
    return f"You are {as_markdown(name[1])}", call.you[name.end() :]


def _meta_of_card(call: Call, number: int) -> str:
    about = f"{LEVEL_WORDS[call.level].lower()} · about {call.minutes} minutes"
    return f"Card {number} of 2 · {as_markdown(call.title)} · {about}\n{{ .fu-meta }}\n"


def _front(title: str, description: str) -> Iterator[str]:
    yield f'---\ntitle: "{_quoted(title)}"'
    yield f'description: "{_quoted(description)}"\nwide: true\n---\n'


def _meta(call: Call) -> str:
    return f"Practice call · {LEVEL_WORDS[call.level].lower()} · about {call.minutes} minutes"


def _sheet(title: str, meta: str, lines: Iterator[str]) -> Iterator[str]:
    text = "\n".join(lines)
    size = next((size for size in PRINT_SIZES if _height(text, size) <= ROOM), PRINT_SIZES[-1])
    style = f"--print: {size}pt"
    yield f'<section class="fu-sheet" style="{style}" markdown="block">\n\n## {title}\n\n{meta}'
    yield text
    yield "</section>\n"


def _height(text: str, size: int) -> float:
    """About how high a card's text is in print, mm: a letter is about half as wide as high."""
    letters = _LINE_WIDTH / (0.46 * size)
    lines = [line for line in text.splitlines() if line]
    rows = sum(math.ceil((len(line) + 4) / letters) for line in lines)
    return 0.353 * 1.28 * size * rows + sum(0.7 if line[0] in "-<" else 2.5 for line in lines)


def _callers_card(call: Call, part: Act, story: str) -> Iterator[str]:
    yield f"{as_markdown(story)}\n"
    yield from callers_part(call, part)
    yield '<p class="fu-lines">My own first sentence: <span></span></p>\n'
    yield _FIRST_ROUND
    yield "Complain, push, or give up.\n"
    yield "**Second round: make it go well.** Then change roles.\n"
    yield "Are you three? The one who watches takes the"
    yield "[Observer's checklist](../room/handouts/observer.md).\n"


def _employers_card(call: Call, part: Act) -> Iterator[str]:
    yield from answer_part(call, part)
    yield _FIRST_ROUND
    yield "Say the line for push or blame. Then end it badly.\n"
    yield "**Second round: let it go well.** Then change roles.\n"


def spoken_line(beat: Beat) -> str:
    """What is said in a beat, with who says it if that is not the employer."""
    name = _VOICES.get(beat.speaker, "")
    return f"{name.capitalize()}: {as_markdown(beat.says)}" if name else as_markdown(beat.says)


def _in_quotes(words: str) -> str:
    return as_markdown(words).replace('"', "&quot;")


def _quoted(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')
