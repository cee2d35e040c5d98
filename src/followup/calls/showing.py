"""What the learner sees and hears in a state, and what is told apart by it alone."""

from __future__ import annotations

from followup.calls.graph import Graph
from followup.calls.model import Choice, Meter
from followup.facts import fact

__all__ = ["Heard", "Words", "dots_of", "heard", "offered", "both_words"]

Words = tuple[str, str]
"""The words of a choice, in standard and in plain English."""

Heard = tuple[object, ...]
"""Who speaks and how, the words, and the mood as it is drawn."""

_MOST_DOTS: int = fact("call", "most-dots")


def both_words(choice: Choice) -> Words:
    """Return what is shown of `choice`."""
    return choice.says, choice.plain


def dots_of(meter: Meter, value: int) -> tuple[int, str]:
    """Return a meter as it is drawn: how many dots are on, and how much that is in words.

    Args:
        meter: The meter.
        value: Its value, within its range.
    """
    span, above = meter.high - meter.low, value - meter.low
    length = min(span, _MOST_DOTS)
    parts = ("no", 0), ("little", span), ("some", 2 * span)
    much = next((word for word, most in parts if 3 * above <= most), "lot")
    return (2 * above * length + span) // (2 * span), much


def heard(graph: Graph, state: int) -> Heard:
    """Return what is shown in `state` but for the choices on offer."""
    beat, mood = graph.beat_of(state), graph.moods[graph.mood[state]]
    dots = [dots_of(meter, mood[slot]) for slot, meter in enumerate(graph.call.meters)]
    frame = beat.channel, beat.part, beat.at, beat.subject
    return beat.speaker, beat.says, beat.plain, beat.ends, *frame, *dots


def offered(graph: Graph, state: int) -> dict[Words, int]:
    """Return the arc of each choice on offer in `state`, by its words; hanging up has none."""
    return {both_words(graph.choice_of(state, arc)): arc for arc in graph.arcs(state)}
