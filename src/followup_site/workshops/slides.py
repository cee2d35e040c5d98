"""The slides by name, and the deck of a run sheet: which slide belongs to which part of it.

Slides are kept apart by lines of three hyphens. A slide's heading names it, as in `{ #plan }`; what
comes after a line `Note:` is for the speaker.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from followup.errors import FollowupError
from followup.words import say
from followup_site.workshops.model import Segment, Sheet

__all__ = ["Shown", "Slide", "deck_of", "read_slides"]

_BETWEEN = re.compile(r"(?m)^---\s*$")
_HEADING = re.compile(r"(?m)^#+ (?P<title>[^{\n]*[^{\s])\s*\{ #(?P<id>[a-z][a-z0-9-]*)")


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Args:
        id: Its name, in its heading.
        title: Its heading's words.
        text: What is shown, as Markdown.
        notes: What is for the speaker, as Markdown; empty for none.
    """

    id: str
    title: str
    text: str
    notes: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A slide in a deck.

    Args:
        slide: The slide.
        segment: The part of the run sheet to which it belongs; None where there is no sheet.
        is_first: Whether it is the first of its part, whose notes hold what is said in it.
    """

    slide: Slide
    segment: Segment | None = None
    is_first: bool = False


def read_slides(text: str) -> dict[str, Slide]:
    """Return the slides by name, in their order.

    Args:
        text: The Markdown of all of them.

    Raises:
        FollowupError: A slide has no name, or one that another has too.
    """
    slides: dict[str, Slide] = {}
    for number, part in enumerate(_BETWEEN.split(text), 1):
        shown, _, notes = part.partition("\nNote:\n")
        heading = _HEADING.search(shown)
        if not heading:
            raise FollowupError(say("slides-no-name", n=number))
        if heading["id"] in slides:
            raise FollowupError(say("slides-twice", n=number, name=heading["id"]))
        made = Slide(heading["id"], heading["title"], shown.strip(), notes.strip())
        slides[made.id] = made
    return slides


def deck_of(sheet: Sheet, slides: Mapping[str, Slide]) -> tuple[Shown, ...]:
    """Return the slides of a run sheet in the order of its parts.

    Args:
        sheet: The run sheet.
        slides: All slides by name.

    Raises:
        FollowupError: A part names a slide that is not there.
    """
    deck = []
    for segment in sheet.segments:
        for place, name in enumerate(segment.slides):
            if name not in slides:
                known = ", ".join(slides)
                raise FollowupError(
                    say("slides-unknown", segment=segment.id, typed=name, names=known)
                )
            deck.append(Shown(slides[name], segment, is_first=place == 0))
    return tuple(deck)
