"""What showed the secret of a call, or what would have shown it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from followup.calls.graph import MILLION
from followup.calls.hearing import you_leave
from followup.calls.playing import CallInProgress, Turn

__all__ = ["Clue", "clue_of"]


@dataclass(frozen=True, slots=True)
class Clue:
    """A reply by which the secret shows most.

    Args:
        turn: The turn's number, 1 or more.
        said: The choice's words that it replies to.
        reply: Its words.
        heard: Whether it was heard in this call.
        sure: Whether only this secret has it.
    """

    turn: int
    said: str
    reply: str
    heard: bool
    sure: bool


def clue_of(call: CallInProgress) -> Clue | None:
    """Return what shows most of the secret, of all that could be said and heard in `call`.

    What was heard comes first, then what would have come first. None if no reply makes the secret
    likelier than it was at the start.

    Args:
        call: A call with secrets that has ended.
    """
    graph, hidden = call.graph, call.graph.hidden
    if hidden is None:
        return None
    secret = [each.name for each in graph.call.secrets].index(call.secret)
    least = hidden.knows(graph.start)[secret]
    found: tuple[int, bool, Clue] | None = None
    for turn, arc, reply in _replies(call):
        sure = hidden.knows(reply)[secret]
        heard = call.turns[turn].arc == arc and call.turns[turn].reply == reply
        if sure > (found[0] if found else least) or (
            found and sure == found[0] and heard and not found[1]
        ):
            said = graph.choice_of(graph.state_of(arc), arc).says or _leaving(call.turns[turn])
            clue = Clue(turn + 1, said, graph.beat_of(reply).says, heard, sure == MILLION)
            found = sure, heard, clue
    return found[2] if found else None


def _replies(call: CallInProgress) -> Iterator[tuple[int, int, int]]:
    """Yield each turn from 0 on, each choice on offer in it, and each reply that it may have."""
    for number, turn in enumerate(call.turns):
        for arc in call.graph.arcs(turn.state):
            # Nobody is told that they should have hung up to hear what comes then.
            if arc == call.graph.leaving(turn.state) != turn.arc:
                continue
            for _, reply in call.graph.ways(arc):
                yield number, arc, reply


def _leaving(turn: Turn) -> str:
    return you_leave(turn.beat)
