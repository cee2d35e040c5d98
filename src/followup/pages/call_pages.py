"""The pages that are made from one call: the phone, and the paper. Values in, Markdown out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from followup.calls import Beat, Call, Choice
from followup.ladder import LADDER

Card = dict[str, Any]
"""A call's id, title, level, minutes, story and `you`."""

SENTENCE = 5
"""Words that a line needs to help somebody else, too."""

LEVEL_WORDS = {"easy": "Easy", "medium": "Medium", "hard": "Hard"}
STORY_NAMES = {"john": "John", "michelle": "Michelle", "the-bank": "a client and a bank"}

MOST_LINES = {"effects": 5, "way": 8, "ends": 6}
"""So that the card of the person who answers fits one sheet: how many examples it has of each."""

PRINT_SIZES = (16, 14, 13, 12, 11, 10)
"""In which sizes a card is printed, points: the largest in which it fits its sheet."""

ROOM = {"first": 195, "other": 248}
"""Height for a card's text, mm: a Letter sheet without margins, headings and what ends the page."""

_LINE_WIDTH = 515
"""Width of a line of print on A4, points."""

_RUNG_SAYS = {rung.key: rung.says for rung in LADDER}
# Who can be heard saying words; a ring, a hold and a scene cannot.
_VOICES = {
    "employer": "",
    "reception": "the reception",
    "colleague": "a colleague",
    "voicemail": "the voicemail",
}
_GOOD = ("open", "thank", "ask", "listen", "answer", "offer-action", "next-step", "close")
OBSERVED = {
    "open": "They said who they are, and asked for a little time.",
    "thank": "They said thank you.",
    "ask": "They asked one clear question.",
    "listen": "They listened and let the other person finish.",
    "answer": "They answered in a short and friendly way.",
    "offer-action": "They said what they will do now.",
    "next-step": "They asked about a next step, or agreed on one.",
    "close": "They ended the call politely.",
}
"""What somebody who watches can see go well, by skill."""

CAREFUL = {
    "push": "They pushed too hard.",
    "blame": "They blamed somebody, or defended themselves.",
    "give-up": "They gave up early.",
}
"""What makes a call harder, by skill."""


def card(call: Call) -> Card:
    """What the list of calls and the stories say about a call, as plain values."""
    return {
        "id": call.id,
        "title": call.title,
        "level": call.level,
        "minutes": call.minutes,
        "story": call.story,
        "you": call.you,
    }


def phone_page(call: Call) -> str:
    """The page on which a call is played; without a script it is the paper version.

    Args:
        call: The call.

    Returns:
        Markdown with front matter, for the folder `calls/` of the site.
    """
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
            *_callers_part(call),
            "## Play it with another person\n",
            f"One of you takes your part. The other is {as_markdown(call.employer.name)}."
            " A third person can watch and take notes.\n",
            f'??? note "For the person who is {_in_quotes(call.employer.name)}"\n',
            *(f"    {line}" if line else "" for line in "\n".join(_answer_part(call)).splitlines()),
            "",
            "</fu-call>\n",
            "## More about this call\n",
            story
            + f"You can [print it as role cards]({call.id}-on-paper.md) for two or three people.\n"
            "The numbers are the author's: read [how the chances are made](../chances.md).\n"
            "Here are [all practice calls](../practise.md).\n",
        )
    )


def paper_page(call: Call) -> str:
    """Role cards for two people and an observer's checklist, each to be printed on a sheet.

    Args:
        call: The call.

    Returns:
        Markdown with front matter, for the folder `calls/` of the site.
    """
    return "\n".join(
        (
            *_front(
                f"{call.title}, on paper",
                f"Role cards for two people and a checklist for a third: {call.title}."
                " Print and cut.",
            ),
            f"{_meta(call)} · for two or three people\n{{ .fu-meta }}\n",
            f"# {call.title}, on paper\n",
            "Print this page: each card is a sheet of its own.\n"
            "Or play the call [on your phone](" + call.id + ".md).\n{ .fu-screen }\n",
            *_sheet("Card 1: your part", _callers_part(call), ROOM["first"]),
            *_sheet(f"Card 2: you are {as_markdown(call.employer.name)}", _answer_part(call)),
            *_sheet("Card 3: you watch", _observer_part(call)),
        )
    )


def _front(title: str, description: str) -> Iterator[str]:
    yield f'---\ntitle: "{_quoted(title)}"'
    yield f'description: "{_quoted(description)}"\nwide: true\n---\n'


def _meta(call: Call) -> str:
    return f"Practice call · {LEVEL_WORDS[call.level].lower()} · about {call.minutes} minutes"


def _sheet(title: str, lines: Iterator[str], room: int = ROOM["other"]) -> Iterator[str]:
    text = "\n".join(lines)
    size = next((size for size in PRINT_SIZES if _height(text, size) <= room), PRINT_SIZES[-1])
    style = f"--print: {size}pt"
    yield f'<section class="fu-sheet" style="{style}" markdown="block">\n\n## {title}\n'
    yield text
    yield "</section>\n"


def _height(text: str, size: int) -> float:
    """About how high a card's text is in print, mm: a letter is about half as wide as high."""
    letters = _LINE_WIDTH / (0.46 * size)
    lines = [line for line in text.splitlines() if line]
    rows = sum(math.ceil((len(line) + 4) / letters) for line in lines)
    return 0.353 * 1.28 * size * rows + sum(0.7 if line[0] in "-<" else 2.5 for line in lines)


def _callers_part(call: Call) -> Iterator[str]:
    yield f"{as_markdown(call.you)}\n"
    yield (f"You speak with {_who(call)}.\n**A yes in this call:** {_RUNG_SAYS[call.yes]}\n")
    yield "Sentences that can help you:\n"
    for choice in _helpful(call):
        yield f"- {as_markdown(choice.plain or choice.says)}"
    yield ""


def _answer_part(call: Call) -> Iterator[str]:
    yield f"You are {_who(call)}.\n"
    yield f"**Only you know this:** {as_markdown(call.truth)}\n"
    spoken = [beat for beat in call.beats if beat.speaker in _VOICES]
    if others := dict.fromkeys(_VOICES[beat.speaker] for beat in spoken if _VOICES[beat.speaker]):
        yield f"You also speak for others: {' and '.join(others)}.\n"
    if spoken:
        yield f"**You begin:** {spoken_line(spoken[0])}\n"
    for word, warmer in (("warmer", True), ("colder", False)):
        if examples := _effects(call, warmer=warmer):
            yield f"\n**You become {word}** when the other person says:\n"
            yield from (f"- “{as_markdown(words)}”" for words in examples)
    yield "\n**What you can say on the way:**\n"
    way = [beat for beat in spoken[1:] if not beat.ends]
    for beat in _spread(way, MOST_LINES["way"]):
        yield f"- {spoken_line(beat)}"
    yield "\n**How it can end:**\n"
    for beat in _spread([beat for beat in call.beats if beat.ends], MOST_LINES["ends"]):
        yield f"- {spoken_line(beat)} *({_RUNG_SAYS[beat.ends].rstrip('.')})*"
    yield ""


def _who(call: Call) -> str:
    employer = call.employer
    name, job, company = map(as_markdown, (employer.name, employer.job, employer.company))
    return f"{name}, {job} at {company}"


def spoken_line(beat: Beat) -> str:
    """What is said in a beat, with who says it if that is not the employer."""
    name = _VOICES.get(beat.speaker, "")
    return f"{name.capitalize()}: {as_markdown(beat.says)}" if name else as_markdown(beat.says)


def _spread(beats: list[Beat], most: int) -> list[Beat]:
    """At most so many beats, from all parts of the call."""
    step = max(1, len(beats) / most)
    return [beats[int(place * step)] for place in range(min(most, len(beats)))]


def _observer_part(call: Call) -> Iterator[str]:
    skills = {choice.skill for beat in call.beats for choice in beat.choices}
    yield "Watch and take notes. Put a mark when you see it.\n"
    yield from _ticks(words for skill, words in OBSERVED.items() if skill in skills)
    yield "Was there a moment that made the call harder?\n"
    yield from _ticks(words for skill, words in CAREFUL.items() if skill in skills)
    yield "How high did it go?\n"
    yield from _ticks(rung.says for rung in LADDER)
    yield 'One thing that went well:\n\n<p class="fu-write"></p>\n'
    yield 'One thing to try next time:\n\n<p class="fu-write"></p>\n'


def _ticks(lines: Iterable[str]) -> Iterator[str]:
    """A list with a box to mark before each line, drawn by the style sheet in place of a bullet."""
    yield '<ul class="fu-ticks">'
    yield from (f"<li>{escape(line)}</li>" for line in lines)
    yield "</ul>\n"


def _helpful(call: Call) -> list[Choice]:
    """One whole sentence for each good skill that costs nothing, in the order of a call."""
    found: dict[str, Choice] = {}
    for choice in _spoken(call.beats):
        words = (choice.plain or choice.says).split()
        if len(words) >= SENTENCE and all(amount >= 0 for _, amount in choice.change):
            best = found.get(choice.skill)
            if best is None or _gain(choice) > _gain(best):
                found[choice.skill] = choice
    return [found[skill] for skill in _GOOD if skill in found]


def _gain(choice: Choice) -> int:
    return sum(amount for _, amount in choice.change)


def _spoken(beats: tuple[Beat, ...]) -> Iterator[Choice]:
    for beat in beats:
        for choice in beat.choices:
            if not choice.says.startswith("("):
                yield choice


def _effects(call: Call, *, warmer: bool) -> list[str]:
    """The lines that raise (or lower) the first meter most, one for each skill, in order.

    The first meter is how the two get on. The others count time, which polite lines cost too.
    """
    relation = call.meters[0].name if call.meters else ""
    strongest: dict[str, tuple[int, int, str]] = {}
    for place, choice in enumerate(_spoken(call.beats)):
        total = dict(choice.change).get(relation, 0) * (1 if warmer else -1)
        if total > strongest.get(choice.skill, (0,))[0]:
            strongest[choice.skill] = (total, place, choice.plain or choice.says)
    most = sorted(strongest.values(), key=lambda each: -each[0])[: MOST_LINES["effects"]]
    return [words for _, _, words in sorted(most, key=lambda each: each[1])]


def as_markdown(words: str) -> str:
    """Words of a call as Markdown that shows them as they are."""
    text = escape(words, quote=False)
    for sign in "\\`*_{}[]#|":
        text = text.replace(sign, f"\\{sign}")
    # A line that begins with "1." or "-" would begin a list.
    return re.sub(r"^(\d*)([.+-])", r"\1\\\2", text)


def _in_quotes(words: str) -> str:
    return as_markdown(words).replace('"', "&quot;")


def _quoted(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')
