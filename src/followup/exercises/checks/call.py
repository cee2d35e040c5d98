"""The exercise of a practice call, the same for each: counted, played, written."""

from __future__ import annotations

import json
from collections.abc import Callable

from followup.calls.model import is_spoken
from followup.exercises.answers import value_is, whole
from followup.exercises.checks._kinds import guess
from followup.exercises.checks._played import (
    MOST_TURNS,
    my_call,
    not_over,
    read_call,
    second_call,
    unless_over,
    worst_moment,
    worst_turn,
)
from followup.exercises.checks._sentences import as_spoken, is_short_and_kind, read_sentence
from followup.exercises.graphs import graph_of
from followup.exercises.many_calls import Many
from followup.exercises.openings import Opening
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.exercises.transcripts import costs
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
        _fell(),
        _cost(),
        worst_turn(),
        second_call(),
        _next_time(),
        _more(),
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


def _costs(values: Values) -> tuple[int, ...]:
    return costs(read_call(values["my_call"]).reviewed.turns)


def _fell() -> Task:
    return Task(
        name="fell",
        ask=say("exercise-role-play-fell-ask"),
        read=whole(0, MOST_TURNS),
        right=lambda value, v: not not_over(v) and value == sum(map(bool, _costs(v))),
        praise=say("exercise-role-play-fell-praise"),
        mistakes=(
            unless_over(),
            value_is(lambda v: len(_costs(v)), say("exercise-role-play-fell-all")),
            value_is(
                lambda v: len(_costs(v)) - sum(map(bool, _costs(v))),
                say("exercise-role-play-fell-others"),
            ),
            value_is(lambda v: sum(_costs(v)), say("exercise-role-play-fell-points")),
        ),
        otherwise=say("exercise-role-play-fell-otherwise"),
        hints=(
            say("exercise-role-play-fell-hint-1", code="my_call.transcript()"),
            say("exercise-role-play-fell-hint-2"),
            say("exercise-role-play-fell-hint-3"),
        ),
        answer=lambda v: f"fell = {sum(map(bool, _ended_costs(v)))}",
        why=say("exercise-role-play-fell-why"),
        needs=("my_call",),
        kind="counting",
    )


def _ended_costs(values: Values) -> tuple[int, ...]:
    if not_over(values):
        raise Misread(say("exercise-role-play-not-over"))
    return _costs(values)


def _cost() -> Task:
    return Task(
        name="cost",
        ask=say("exercise-role-play-cost-ask"),
        read=whole(0, 100 * MOST_TURNS),
        right=lambda value, v: not not_over(v) and value == sum(_costs(v)),
        praise=say("exercise-role-play-cost-praise"),
        mistakes=(
            unless_over(),
            value_is(lambda v: sum(map(bool, _costs(v))), say("exercise-role-play-cost-turns")),
            value_is(lambda v: max(_costs(v)), say("exercise-role-play-cost-worst")),
        ),
        otherwise=say("exercise-role-play-cost-otherwise"),
        hints=(
            say("exercise-role-play-cost-hint-1"),
            say("exercise-role-play-cost-hint-2", code="cost = 12 + 3 + 8"),
            say("exercise-role-play-cost-hint-3"),
        ),
        answer=lambda v: f"cost = {' + '.join(map(str, filter(None, _ended_costs(v)))) or 0}",
        why=say("exercise-role-play-cost-why"),
        needs=("my_call",),
        kind="counting",
    )


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


def _more() -> Task:
    def yes(name: str) -> Callable[[Values], int]:
        return lambda values: _many(values, name).yes

    best, lot = yes("with_best"), yes("by_lot")
    return Task(
        name="more",
        ask=say("exercise-role-play-more-ask"),
        read=whole(-100, 100),
        right=lambda value, v: value == best(v) - lot(v),
        praise=say("exercise-role-play-more-praise"),
        mistakes=(
            value_is(lambda v: lot(v) - best(v), say("exercise-role-play-more-round")),
            value_is(best, say("exercise-role-play-more-best")),
            value_is(lot, say("exercise-role-play-more-lot")),
            value_is(lambda v: best(v) + lot(v), say("exercise-role-play-more-sum")),
        ),
        otherwise=say("exercise-role-play-more-otherwise"),
        hints=(
            say("exercise-role-play-more-hint-1"),
            say("exercise-role-play-more-hint-2"),
            say("exercise-role-play-more-hint-3", code="more = 80 - 15"),
        ),
        answer=lambda v: f"more = {best(v)} - {lot(v)}",
        why=say("exercise-role-play-more-why"),
        needs=("by_lot", "with_best"),
        kind="counting",
    )


def _many(values: Values, name: str) -> Many:
    found = values[name]
    if not isinstance(found, Many):
        raise Misread(say("exercise-role-play-no-many"))
    return found
