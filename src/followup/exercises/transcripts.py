"""A whole practice call as a numbered text: a number for each turn, the same as in the review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from followup.calls import HANG_UP, CallInProgress, ReviewedTurn, words_of
from followup.calls.hearing import you_leave
from followup.calls.model import Beat
from followup.calls.points import millionths, whole
from followup.calls.telling import cost_of, speaker_name
from followup.exercises.call_reviews import bold, ending
from followup.exercises.shown import Shown
from followup.words import say

__all__ = ["costs", "said_so_far", "shown_transcript"]


@dataclass(frozen=True, slots=True)
class _Told:
    """How a call is told.

    Args:
        call: The call.
        own: The learner's own sentences, by their turns from 0.
        plain: Whether it is told in simple English.
    """

    call: CallInProgress
    own: Mapping[int, str]
    plain: bool

    def heard(self, beat: Beat) -> list[str]:
        """What is heard at a moment, and what is thought there once the call is over."""
        data = self.call.graph.call
        name, says = speaker_name(data, beat.speaker), words_of(beat, self.plain)
        said = say("call-line", name=name, typed=says) if name else says
        lines = [*filter(None, [beat.at, says and said])]
        thought = beat.thought(self.call.secret) if self.call.over else ""
        who = name or data.employer.name
        return [*lines, say("review-thought", name=who, typed=thought)] if thought else lines

    def said(self, place: int) -> str:
        """What the learner said in a turn, from 0."""
        turn, data = self.call.turns[place], self.call.graph.call
        part = "" if turn.choice == HANG_UP else turn.beat.part
        says = self.own.get(place) or (
            you_leave(turn.beat)
            if turn.choice == HANG_UP
            else words_of(self.call.graph.choice_of(turn.state, turn.arc), self.plain)
        )
        if part:
            return say("call-part-line", part=part, typed=says)
        return say("call-line", name=speaker_name(data, "you"), typed=says)

    @property
    def last(self) -> list[str]:
        """What is heard after the last turn."""
        return [] if self.call.hung_up else self.heard(self.call.beat)


def said_so_far(call: CallInProgress, own: Mapping[int, str], plain: bool) -> list[str]:
    """Return all that was said so far, a line each.

    Args:
        call: The call.
        own: The learner's own sentences, by their turns from 0.
        plain: Whether it is told in simple English.
    """
    told = _Told(call, own, plain)
    turns = enumerate(call.turns)
    return [
        line for n, turn in turns for line in (*told.heard(turn.beat), told.said(n))
    ] + told.last


def costs(turns: tuple[ReviewedTurn, ...]) -> tuple[int, ...]:
    """Return what the learner's words cost in each turn, in points of 100, as it is shown."""
    return tuple(map(cost_of, turns))


def shown_transcript(
    call: CallInProgress, turns: tuple[ReviewedTurn, ...], own: Mapping[int, str], plain: bool
) -> Shown:
    """Return the whole call, turn by turn: what was heard, thought, said, and what it cost.

    Args:
        call: The call.
        turns: Its turns, reviewed.
        own: The learner's own sentences, by their turns from 0.
        plain: Whether it is told in simple English.
    """
    told = _Told(call, own, plain)
    parts = [[*told.heard(turn.beat), told.said(n)] for n, turn in enumerate(call.turns)]
    for part, turn in zip(parts, turns, strict=True):
        part.append(_moved(turn))
    end = [*told.last, *ending(call)]
    text = [line for n, part in enumerate(parts, 1) for line in _numbered(n, part)]
    items = "".join(f"<li>{_paragraphs(part)}</li>" for part in parts)
    heading = say("exercise-transcript")
    html = f"<h4>{escape(heading)}</h4><ol>{items}</ol>{_paragraphs(end)}"
    return Shown("\n".join([heading, *text, *end]), html)


def _moved(turn: ReviewedTurn) -> str:
    """The chance before a turn, and what the words of the learner cost."""
    chance = whole(millionths(turn.before))
    return say("exercise-transcript-cost", chance=chance, n=cost_of(turn))


def _numbered(turn: int, lines: list[str]) -> Iterator[str]:
    first, *rest = lines
    yield say("exercise-transcript-turn", turn=turn, typed=first)
    yield from (f"   {line}" for line in rest)


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{bold(line)}</p>" for line in lines)
