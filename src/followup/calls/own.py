"""A person's own words in a call: cleaned, and put into its places where a line is shown.

A call with `own:` has places such as `{company}`, each with a usual word. Compiled, it keeps them:
states, chances and seeds are the same for everybody. `web/call/own.js` does the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from followup.calls.graph import Graph
from followup.calls.model import Beat, Call, Card, Choice, Cued, Employer
from followup.facts import fact

__all__ = ["PLACES", "cleaned", "fill", "filled", "filled_also", "with_words"]

LETTERS: dict[str, int] = fact("own", "most-letters")
PLACES: tuple[str, ...] = tuple(LETTERS)

_FIRST, _LAST = "\u2068", "\u2069"
# White space, named one by one: Python and browsers do not call the same characters so.
_SPACE = re.compile(
    "[\t\n\v\f\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"
)
# Controls, halves of letters, marks that turn the direction or show nothing, letters of nobody.
_GONE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufeff\ufff0-\uffff\U000e0000-\U000e007f"
    "\U000f0000-\U0010ffff]"
)
# They join letters of Persian and parts of emoji, and at an end they join nothing.
_JOINERS = " \u200c\u200d"
# No text may look like a place that was not filled.
_BRACES = str.maketrans("{}", "()")
_MOST_READ = 20_000


def cleaned(text: str, most: int) -> str:
    """Return somebody's own words as one line of plain text.

    Args:
        text: What they typed, of any length.
        most: How many letters it may have, code points, 2 or more.

    Returns:
        The words in Unicode's form C; ended with … if they were too long; empty if nothing shows.
    """
    text = _GONE.sub("", text[:_MOST_READ])
    text = _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip(_JOINERS)
    if len(text) > most:
        text = text[: most - 1].rstrip(_JOINERS) + "…"
    return text.translate(_BRACES)


def fill(text: str, usual: Mapping[str, str], own: Mapping[str, str] | None = None) -> str:
    """Return a text of a call with its places filled.

    Args:
        text: The text.
        usual: The call's usual word for each of its places.
        own: Somebody's own words for some of them.

    Returns:
        The text. Own words stand between U+2068 and U+2069, so that they turn nothing round.
    """

    def words(found: re.Match[str]) -> str:
        place = found[1]
        if place not in usual:
            return found[0]
        mine = cleaned((own or {}).get(place, ""), LETTERS[place])
        return f"{_FIRST}{mine}{_LAST}" if mine else usual[place]

    return re.sub(r"\{([a-z]+)\}", words, text) if usual else text


def with_words(graph: Graph, own: Mapping[str, str] | None = None) -> Graph:
    """Return a graph that says somebody's own words; its states and chances are the same.

    Args:
        graph: A compiled call.
        own: Their words, by the name of the place; the usual words stand where they are missing.
    """
    if not graph.call.own:
        return graph
    call, hidden = filled(graph.call, own), graph.hidden
    # A choice is found among the worlds by its words, so both say the same.
    hidden = hidden and replace(hidden, worlds=replace(hidden.worlds, call=call))
    return replace(graph, call=call, hidden=hidden)


def filled(call: Call, own: Mapping[str, str] | None = None) -> Call:
    """Return a call of which every text has its places filled.

    Args:
        call: The call.
        own: Somebody's own words, by the name of the place.
    """
    usual = dict(call.own)

    def put(text: str) -> str:
        return fill(text, usual, own)

    employer = Employer(*map(put, (call.employer.name, call.employer.job, call.employer.company)))
    return replace(
        call,
        you=put(call.you),
        employer=employer,
        truth=put(call.truth),
        sender=put(call.sender),
        secrets=tuple(replace(each, truth=put(each.truth)) for each in call.secrets),
        beats=tuple(_beat(beat, put) for beat in call.beats),
        card=_card(call.card, put),
    )


def _card(card: Card, put: Callable[[str], str]) -> Card:
    replies = tuple(Cued(put(each.cue), put(each.says)) for each in card.replies)
    return Card(put(card.begin), put(card.knows), replies, put(card.hard), put(card.well))


def filled_also(
    also: Mapping[str, Mapping[str, Sequence[str]]],
    usual: Mapping[str, str],
    own: Mapping[str, str] | None = None,
) -> dict[str, dict[str, list[str]]]:
    """Return other ways to say the choices of a call with their places filled.

    Args:
        also: By beat, by choice.
        usual: The call's usual word for each of its places.
        own: Somebody's own words for some of them.
    """
    return {
        beat: {
            choice: [fill(text, usual, own) for text in texts] for choice, texts in found.items()
        }
        for beat, found in also.items()
    }


def _beat(beat: Beat, put: Callable[[str], str]) -> Beat:
    return replace(
        beat,
        says=put(beat.says),
        at=put(beat.at),
        subject=put(beat.subject),
        plain=put(beat.plain),
        thinks=put(beat.thinks),
        thoughts=tuple((name, put(text)) for name, text in beat.thoughts),
        choices=tuple(_choice(choice, put) for choice in beat.choices),
    )


def _choice(choice: Choice, put: Callable[[str], str]) -> Choice:
    says, plain, why = map(put, (choice.says, choice.plain, choice.why))
    return replace(choice, says=says, plain=plain, why=why, also=tuple(map(put, choice.also)))
