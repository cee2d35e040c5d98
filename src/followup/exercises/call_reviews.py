"""The review of a practice call in a notebook: values in, words and a picture out."""

from __future__ import annotations

from html import escape

from followup.calls import CallInProgress, Moment, Review
from followup.calls.telling import cost_of, moment_lines, summary
from followup.exercises.pictures import chance_picture, chance_words
from followup.exercises.shown import Shown
from followup.ladder import LADDER

__all__ = ["SAYS", "bold", "ending", "shown_review"]

SAYS = {rung.key: rung.says for rung in LADDER}
"""What each rung says, by its key."""


def shown_review(found: Review, call: CallInProgress) -> Shown:
    """Return what each turn did to the chance, and the moments that cost most."""
    words = summary(found, call.graph.call)[1:]
    lines = [*ending(call), *words, *_moments(found, call)]
    if call.over:
        lines.append(f"What was behind it: {call.graph.call.truth}")
    # The picture's words stand in the text, where no picture is shown.
    return Shown("\n".join([chance_words(_chances(found)), *lines]), _review_html(lines, found))


def bold(line: str) -> str:
    """Return a line as HTML, with its first words bold if they name what follows."""
    name, colon, rest = line.partition(": ")
    known = colon and len(name) <= 40 and not name[:1].isdigit()
    return f"<b>{escape(name)}:</b> {escape(rest)}" if known else escape(line)


def ending(call: CallInProgress) -> list[str]:
    """Return how a call ended; nothing while it goes on."""
    if call.rung is None:
        return []
    yes = "That is a yes in this call." if call.yes else "That is not a yes in this call."
    return [f"How it ended: {SAYS[call.rung]} {yes}"]


def _moments(found: Review, call: CallInProgress) -> list[str]:
    """The moments that cost most, in the words of the page, each with what it cost."""
    lines = [line for moment in found.moments for line in _moment(moment, call)]
    return lines or ["No moment lost much."]


def _moment(moment: Moment, call: CallInProgress) -> list[str]:
    heading, *rest = moment_lines(moment, call.graph.call)
    return [f"{heading}. It cost {cost_of(moment.turn)} of 100.", *rest]


def _chances(found: Review) -> list[float]:
    return [float(found.turns[0].before), *(float(turn.after_reply) for turn in found.turns)]


def _review_html(lines: list[str], found: Review) -> str:
    worst = max(found.moments, key=lambda moment: moment.turn.skill_lost, default=None)
    said = [float(turn.after_choice) for turn in found.turns]
    picture = chance_picture(_chances(found), said, worst.turn.turn if worst else 0)
    note = "The chances belong to this practice call. They are the author's, not the world's."
    words = "".join(f"<p>{bold(line)}</p>" for line in lines)
    return f"<h4>Your review</h4>{picture}{words}<p>{note}</p>"
