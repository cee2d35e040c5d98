"""Your odds: a record of one's own follow-ups, counted, and what follows from it."""

from __future__ import annotations

from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import near, share, value_is, whole
from followup.exercises.checks._kinds import guess, without_brackets
from followup.exercises.checks._own_ranges import (
    at_least_one,
    my_words,
    range_width,
    three_guess,
    what_it_says,
)
from followup.exercises.checks._own_record import (
    OF,
    Counts,
    as_people,
    chance,
    counts,
    counts_again,
    from_wrong_counts,
    mine,
    of_an_older,
    with_example,
)
from followup.exercises.records import START, LearnerRecord, record_in
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.words import say

_SUM = "(yes + 1) / (yes + no + 2)"
_AFTER = "(yes + 1) / (yes + no + 3)"
_COUNT = "yes, no = record.count()"
_MOST = 1_000_000


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-your-odds-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _my_guess(),
        _record(),
        _yes(),
        _no(),
        _chance(),
        _after_a_no(),
        range_width(),
        three_guess(),
        at_least_one(),
        my_words(),
        what_it_says(),
    )


def _my_guess() -> Task:
    return guess(
        high=OF,
        example=3,
        praise=say("exercise-your-odds-my-guess-praise"),
        hint=say("exercise-your-odds-my-guess-hint"),
    )


def _record() -> Task:
    return Task(
        name="record",
        kind="own-words",
        ask=say("exercise-your-odds-record-ask"),
        read=_read_record,
        right=lambda value, _: value.can_be_counted and not value.to_mend,
        praise=say("exercise-your-odds-record-praise"),
        mistakes=(
            Mistake(lambda value, _: bool(value.asks), say("exercise-record-unclear")),
            Mistake(
                lambda value, _: value.to_mend > 0 and value.can_be_counted,
                say("exercise-your-odds-record-to-mend"),
            ),
        ),
        otherwise=say("exercise-your-odds-record-otherwise"),
        hints=(
            say(
                "exercise-your-odds-record-hint-1",
                typed=say("exercise-record-begin-example"),
            ),
            say("exercise-your-odds-record-hint-2"),
            say("exercise-your-odds-record-hint-3", code="record = no_follow_ups()"),
        ),
        answer="record = example_record()",
        why=say("exercise-your-odds-record-why", code=START),
        untouched=_is_not_chosen,
        shows=lambda value, _: value.text,
    )


def _read_record(value: Any) -> LearnerRecord:
    try:
        return record_in(value)
    except FollowupError as error:
        raise Misread(str(error)) from None


def _is_not_chosen(value: Any) -> bool:
    return value is ... or value is None or getattr(value, "found", value) is None


def _rows(values: Values) -> int:
    return len(mine(values).record.rows)


def _counted(
    name: str, place: int, *, mistakes: tuple[Mistake, ...], hints: tuple[str, str, str]
) -> Task:
    """A count of the record's yeses or noes.

    Args:
        name: The variable.
        place: Which of the two it is, 0 or 1.
        mistakes: What people really get wrong.
        hints: Three hints.
    """
    return Task(
        name=name,
        kind="counting",
        ask=say("exercise-your-odds-count-ask", of=name),
        read=whole(0, _MOST),
        right=lambda value, v: value == counts(v)[place],
        praise=say("exercise-your-odds-count-praise", of=name),
        mistakes=(*mistakes, of_an_older(lambda both: both[place])),
        otherwise=say("exercise-your-odds-count-otherwise", of=name),
        needs=("record",),
        hints=hints,
        answer=lambda v: f"{name} = {counts(v)[place]}",
        why=say("exercise-your-odds-count-why", of=name),
        first=counts_again(name),
        shows=lambda value, v: with_example(say("exercise-your-odds-counted", n=value, of=name), v),
    )


def _yes() -> Task:
    return _counted(
        "yes",
        0,
        mistakes=(
            value_is(
                lambda v: sum(row.result == "job" for row in mine(v).record.rows),
                say("exercise-your-odds-yes-jobs"),
            ),
            value_is(lambda v: counts(v)[1], say("exercise-your-odds-yes-noes")),
            value_is(_rows, say("exercise-your-odds-yes-all")),
        ),
        hints=(
            say("exercise-your-odds-yes-hint-1"),
            say("exercise-your-odds-yes-hint-2"),
            say("exercise-write", code=_COUNT),
        ),
    )


def _no() -> Task:
    return _counted(
        "no",
        1,
        mistakes=(
            value_is(
                lambda v: counts(v)[1] + mine(v).record.summary.waiting,
                say("exercise-your-odds-no-waiting"),
            ),
            value_is(lambda v: counts(v)[0], say("exercise-your-odds-no-yeses")),
            value_is(_rows, say("exercise-your-odds-no-all")),
        ),
        hints=(
            say("exercise-your-odds-yes-hint-1"),
            say("exercise-your-odds-no-hint-2"),
            say("exercise-write", code=_COUNT),
        ),
    )


def _chance() -> Task:
    return Task(
        name="chance",
        kind="counting",
        ask=say("exercise-your-odds-chance-ask"),
        read=share,
        right=lambda value, v: near(value, chance(counts(v))),
        praise=say("exercise-your-odds-chance-praise"),
        mistakes=(
            *without_brackets(counts),
            value_is(
                lambda v: counts(v)[0] / max(1, sum(counts(v))),
                say("exercise-your-odds-chance-without-guess"),
            ),
            value_is(
                lambda v: (counts(v)[0] + 1) / (counts(v)[1] + 1),
                say("exercise-odds-in-place"),
            ),
            value_is(lambda v: 1 / chance(counts(v)), say("exercise-wrong-way-round")),
            value_is(
                lambda v: (counts(v)[0] + 1) / (sum(counts(v)) + 1),
                say("exercise-your-odds-chance-one-too-few"),
            ),
            value_is(lambda v: 1 - chance(counts(v)), say("exercise-chance-of-a-no")),
            from_wrong_counts(chance),
            value_is(0.5, say("exercise-your-odds-chance-guess-alone")),
            of_an_older(chance),
        ),
        otherwise=say("exercise-your-odds-chance-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-starting-guess"),
            say("exercise-your-odds-chance-hint-2"),
            say("exercise-write", code=f"chance = {_SUM}"),
        ),
        answer=lambda v: f"chance = {counts(v)[0] + 1} / {sum(counts(v)) + 2}",
        why=say("exercise-your-odds-chance-why"),
        first=counts_again("chance"),
        shows=as_people(OF),
    )


def _after_a_no() -> Task:
    def after(both: Counts) -> float:
        return chance((both[0], both[1] + 1))

    return Task(
        name="after_a_no",
        kind="counting",
        ask=say("exercise-your-odds-after-a-no-ask"),
        read=share,
        right=lambda value, v: near(value, after(counts(v))),
        praise=say("exercise-your-odds-after-a-no-praise"),
        mistakes=(
            *without_brackets(lambda v: (counts(v)[0], counts(v)[1] + 1)),
            value_is(lambda v: chance(counts(v)), say("exercise-your-odds-after-a-no-same")),
            value_is(
                lambda v: chance((counts(v)[0] + 1, counts(v)[1])),
                say("exercise-your-odds-after-a-no-a-yes"),
            ),
            value_is(lambda v: 1 - after(counts(v)), say("exercise-chance-of-a-no")),
            value_is(0, say("exercise-your-odds-after-a-no-nothing")),
            value_is(
                lambda v: chance(counts(v)) - after(counts(v)),
                say("exercise-your-odds-after-a-no-taken"),
            ),
            from_wrong_counts(after),
            of_an_older(after),
        ),
        otherwise=say("exercise-your-odds-after-a-no-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-your-odds-after-a-no-hint-1"),
            say("exercise-your-odds-after-a-no-hint-2"),
            say("exercise-write", code=f"after_a_no = {_AFTER}"),
        ),
        answer=lambda v: f"after_a_no = {counts(v)[0] + 1} / {sum(counts(v)) + 3}",
        why=say("exercise-your-odds-after-a-no-why"),
        first=counts_again("after_a_no"),
        shows=as_people(),
    )
