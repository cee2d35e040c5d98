"""The review of a practice call in a notebook: values in, words and a picture out."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from followup.calls import CallInProgress, Moment, Review
from followup.calls.secretly import secret_lines
from followup.calls.telling import cost_of, moment_lines, summary, way_on_text
from followup.exercises.pictures import chance_picture, chance_words
from followup.exercises.shown import Shown
from followup.ladder import LADDER
from followup.words import say

__all__ = ["bold", "ending", "says_of", "shown_review"]


def says_of(rung: str) -> str:
    """Return what a rung says, in a full sentence.

    Args:
        rung: Its key.
    """
    return next(each.says for each in LADDER if each.key == rung)


def shown_review(
    found: Review,
    call: CallInProgress,
    plain: bool = False,
    own: Sequence[str] = (),
    *,
    tried: bool = False,
) -> Shown:
    """Return what each turn did to the chance, the moments that cost most, and the way on.

    Args:
        found: The review, so far or of the whole call.
        call: The call.
        plain: Whether it was played in simple English.
        own: What was said in own words, a line each.
        tried: Whether it was played from a moment that was tried again.
    """
    words = summary(found, call.graph.call, plain)[1:]
    lines = [*ending(call), *words, *_moments(found, call, plain), *own]
    if call.over:
        lines.append(say("review-behind", typed=call.graph.call.truth))
        lines += secret_lines(found, call.graph.call)
        lines.append(way_on_text(found, call.graph.call, tried))
    # The picture's words stand in the text, where no picture is shown.
    return Shown(
        "\n".join([chance_words(_chances(found)), *lines]),
        _review_html(lines, found, call.graph.call.channel),
    )


def bold(line: str) -> str:
    """Return a line as HTML, with its first words bold if they name what follows."""
    name, colon, rest = line.partition(": ")
    is_name = not name[:1].isdigit() and "(" not in name  # a scene stands in brackets
    known = colon and len(name) <= 40 and is_name
    return f"<b>{escape(name)}:</b> {escape(rest)}" if known else escape(line)


def ending(call: CallInProgress) -> list[str]:
    """Return how a call ended; nothing while it goes on."""
    if call.rung is None:
        return []
    yes = "yes" if call.yes else "no"
    channel = call.graph.call.channel
    return [say("exercise-call-ended", rung=says_of(call.rung), yes=yes, channel=channel)]


def _moments(found: Review, call: CallInProgress, plain: bool) -> list[str]:
    """The moments that cost most, in the words of the page, each with what it cost."""
    lines = [line for moment in found.moments for line in _moment(moment, call, plain)]
    return lines or [say("exercise-call-no-moment")]


def _moment(moment: Moment, call: CallInProgress, plain: bool) -> list[str]:
    heading, *rest = moment_lines(moment, call.graph.call, plain)
    return [say("exercise-call-cost", moment=heading, n=cost_of(moment.turn)), *rest]


def _chances(found: Review) -> list[float]:
    return [float(found.turns[0].before), *(float(turn.after_reply) for turn in found.turns)]


def _review_html(lines: list[str], found: Review, channel: str) -> str:
    worst = max(found.moments, key=lambda moment: moment.turn.skill_lost, default=None)
    said = [float(turn.after_choice) for turn in found.turns]
    picture = chance_picture(_chances(found), said, worst.turn.turn if worst else 0)
    heading = escape(say("review-yours"))
    note = escape(say("review-whose", channel=channel), quote=False)
    words = "".join(f"<p>{bold(line)}</p>" for line in lines)
    return f"<h4>{heading}</h4>{picture}{words}<p>{note}</p>"
