"""The exercise of a practice call, the same for each: counted, played, written."""

from __future__ import annotations

import json

from followup.calls.model import is_spoken
from followup.exercises.answers import value_is, whole
from followup.exercises.checks._call_counts import cost, fell, more
from followup.exercises.checks._kinds import guess
from followup.exercises.checks._played import (
    my_call,
    not_over,
    second_call,
    unless_over,
    worst_moment,
    worst_turn,
)
from followup.exercises.checks._sentences import as_spoken, is_short_and_kind, read_sentence
from followup.exercises.graphs import graph_of
from followup.exercises.openings import Opening
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.facts import fact
from followup.hearing import words_in
from followup.words import say

_GOOD: str = fact("exercise", "first-sentence")
_MOST_LINES = 12


def title(call: str) -> str:
    """Return the exercise's name for people.

    Args:
        call: The id of its call.
    """
    return graph_of(call).call.title


def tasks(call: str) -> tuple[Task, ...]:
    """Return what there is to do, in order.

    Args:
        call: The id of its call.
    """
    return (
        guess(
            high=100,
            example=50,
            praise=say("exercise-role-play-guess-praise"),
            hint=say("exercise-role-play-guess-hint"),
        ),
        _best_line(),
        _lost(),
        _my_sentence(),
        my_call(),
        fell(),
        cost(),
        worst_turn(),
        second_call(),
        _next_time(),
        more(),
    )


def _opening(values: Values) -> Opening:
    found = values["moment"]
    if not isinstance(found, Opening):
        raise Misread(say("exercise-role-play-no-moment"))
    return found


def _best_line() -> Task:
    def worth(value: int, values: Values) -> int:
        worths = _opening(values).worths
        return worths[value - 1] if value <= len(worths) else -1

    return Task(
        name="best_line",
        ask=say("exercise-role-play-best-line-ask"),
        read=whole(1, _MOST_LINES),
        right=lambda value, v: worth(value, v) == max(_opening(v).worths),
        praise=say("exercise-role-play-best-line-praise"),
        mistakes=(
            Mistake(lambda value, v: worth(value, v) < 0, say("exercise-role-play-best-line-none")),
            Mistake(
                lambda value, v: worth(value, v) == min(_opening(v).worths),
                say("exercise-role-play-best-line-weakest"),
            ),
        ),
        otherwise=say("exercise-role-play-best-line-otherwise"),
        hints=(
            say("exercise-role-play-best-line-hint-1", code="moment.worth(1)"),
            say("exercise-role-play-best-line-hint-2", code="moment.worth(2)"),
            say("exercise-role-play-best-line-hint-3"),
        ),
        answer=lambda v: f"best_line = {_opening(v).worths.index(max(_opening(v).worths)) + 1}",
        why=say("exercise-role-play-best-line-why"),
        needs=("moment",),
        kind="counting",
    )


def _lost() -> Task:
    return Task(
        name="lost",
        ask=say("exercise-role-play-lost-ask"),
        read=whole(0, 100),
        right=lambda value, v: value == max(_opening(v).worths) - min(_opening(v).worths),
        praise=say("exercise-role-play-lost-praise"),
        mistakes=(
            value_is(lambda v: max(_opening(v).worths), say("exercise-role-play-lost-best")),
            value_is(lambda v: min(_opening(v).worths), say("exercise-role-play-lost-weakest")),
        ),
        otherwise=say("exercise-role-play-lost-otherwise"),
        hints=(
            say("exercise-role-play-lost-hint-1"),
            say("exercise-role-play-lost-hint-2"),
            say("exercise-role-play-lost-hint-3", code="lost = 70 - 20"),
        ),
        answer=lambda v: f"lost = {max(_opening(v).worths)} - {min(_opening(v).worths)}",
        why=say("exercise-role-play-lost-why"),
        needs=("moment",),
        kind="counting",
    )


def _my_sentence() -> Task:
    return Task(
        name="my_sentence",
        ask=say("exercise-start-ask"),
        read=read_sentence,
        right=lambda value, v: is_short_and_kind(value) and _is_heard(value, _opening(v)),
        praise=say("exercise-role-play-my-sentence-praise"),
        mistakes=as_spoken(),
        otherwise=say("exercise-opening-not-heard"),
        hints=(
            say("exercise-role-play-my-sentence-hint-1"),
            say("exercise-role-play-my-sentence-hint-2"),
            say("exercise-role-play-my-sentence-hint-3"),
        ),
        answer=lambda v: _written("my_sentence", _best_spoken(_opening(v))),
        why=say("exercise-role-play-my-sentence-why"),
        needs=("moment",),
        kind="own-words",
    )


def _is_heard(sentence: str, opening: Opening) -> bool:
    """Whether it is heard as a line; where nothing is said aloud, any sentence counts."""
    return not any(map(is_spoken, opening.lines)) or bool(opening.heard(sentence))


def _best_spoken(opening: Opening) -> str:
    lines = zip(opening.worths, opening.lines, strict=True)
    spoken = [(worth, line.says) for worth, line in lines if is_spoken(line)]
    return max(spoken)[1] if spoken else _GOOD


def _written(name: str, says: str) -> str:
    return f"{name} = {json.dumps(says, ensure_ascii=False)}"  # as Python writes it too


def _next_time() -> Task:
    return Task(
        name="next_time",
        ask=say("exercise-role-play-next-time-ask"),
        read=read_sentence,
        right=lambda value, v: (
            not not_over(v) and is_short_and_kind(value) and not _as_before(value, v)
        ),
        praise=say("exercise-role-play-next-time-praise"),
        mistakes=(
            unless_over(),
            *as_spoken(),
            Mistake(_as_before, say("exercise-role-play-next-time-same")),
        ),
        hints=(
            say("exercise-role-play-next-time-hint-1"),
            say("exercise-role-play-next-time-hint-2"),
            say("exercise-role-play-next-time-hint-3"),
        ),
        answer=lambda v: _written("next_time", _better(v)),
        why=say("exercise-role-play-next-time-why"),
        needs=("my_call",),
        kind="own-words",
    )


def _as_before(value: str, values: Values) -> bool:
    """Whether it is what the learner said at the moment that cost most."""
    moment = worst_moment(values)
    return moment is not None and words_in(value) == words_in(moment.said)


def _better(values: Values) -> str:
    moment = worst_moment(values)
    return moment.better if moment and not moment.better.startswith("(") else _GOOD
