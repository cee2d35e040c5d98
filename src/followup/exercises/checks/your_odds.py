"""Your own odds, from your own record."""

from __future__ import annotations

from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import near, share, value_is, whole
from followup.exercises.checks._kinds import chosen, without_brackets
from followup.exercises.records import TYPE_IT, LearnerRecord, record_in
from followup.exercises.tasks import Misread, Task, Values
from followup.words import say

_COUNT = "yes, no = record.count()"
_SUM = "(yes + 1) / (yes + no + 2)"
_CODE = "at_least_one = 1 - none_in_three"


def _read_record(value: Any) -> LearnerRecord:
    try:
        return record_in(value)
    except FollowupError as error:
        raise Misread(str(error)) from None


def _counts(values: Values) -> tuple[int, int]:
    return _read_record(values["record"]).count("door")


def _chance_of(values: Values) -> float:
    yes, no = _counts(values)
    return (yes + 1) / (yes + no + 2)


def _none_in_three(values: Values) -> float:
    yes, no = _counts(values)
    a, b = yes + 1, no + 1
    return b * (b + 1) * (b + 2) / ((a + b) * (a + b + 1) * (a + b + 2))


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-your-odds-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _record(),
        _yes(),
        _no(),
        _chance(),
        _at_least_one(),
        _what_it_says(),
    )


def _record() -> Task:
    return Task(
        name="record",
        ask=say("exercise-write", code=TYPE_IT),
        read=_read_record,
        right=lambda value, _: len(value.record.rows) > 0,
        praise=say("exercise-your-odds-record-praise"),
        otherwise=say("exercise-your-odds-record-otherwise"),
        hints=(
            say("exercise-your-odds-record-hint-1"),
            say("exercise-your-odds-record-hint-2"),
            say("exercise-write", code=TYPE_IT),
        ),
        answer=TYPE_IT,
        why=say("exercise-your-odds-record-why"),
    )


def _yes() -> Task:
    return Task(
        name="yes",
        ask=say("exercise-your-odds-yes-ask"),
        read=whole(0, 1_000_000),
        right=lambda value, v: value == _counts(v)[0],
        praise=say("exercise-your-odds-yes-praise"),
        mistakes=(
            value_is(
                lambda v: sum(row.result == "job" for row in _read_record(v["record"]).record.rows),
                say("exercise-your-odds-yes-jobs"),
            ),
            value_is(lambda v: _counts(v)[1], say("exercise-your-odds-yes-noes")),
            value_is(
                lambda v: len(_read_record(v["record"]).record.rows),
                say("exercise-your-odds-yes-all"),
            ),
        ),
        otherwise=say("exercise-your-odds-yes-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-your-odds-yes-hint-1"),
            say("exercise-your-odds-yes-hint-2"),
            say("exercise-write", code=_COUNT),
        ),
        answer=lambda v: f"yes = {_counts(v)[0]}",
        why=say("exercise-your-odds-yes-why"),
    )


def _no() -> Task:
    return Task(
        name="no",
        ask=say("exercise-your-odds-no-ask"),
        read=whole(0, 1_000_000),
        right=lambda value, v: value == _counts(v)[1],
        praise=say("exercise-your-odds-no-praise"),
        mistakes=(
            value_is(
                lambda v: _counts(v)[1] + _read_record(v["record"]).record.summary.waiting,
                say("exercise-your-odds-no-waiting"),
            ),
            value_is(lambda v: _counts(v)[0], say("exercise-your-odds-no-yeses")),
            value_is(
                lambda v: len(_read_record(v["record"]).record.rows),
                say("exercise-your-odds-no-all"),
            ),
        ),
        otherwise=say("exercise-your-odds-no-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-your-odds-yes-hint-1"),
            say("exercise-your-odds-no-hint-2"),
            say("exercise-write", code=_COUNT),
        ),
        answer=lambda v: f"no = {_counts(v)[1]}",
        why=say("exercise-your-odds-no-why"),
    )


def _chance() -> Task:
    return Task(
        name="chance",
        ask=say("exercise-write", code=_SUM),
        read=share,
        right=lambda value, v: near(value, _chance_of(v)),
        praise=say("exercise-your-odds-chance-praise"),
        mistakes=(
            *without_brackets(_counts),
            value_is(
                lambda v: _counts(v)[0] / max(1, sum(_counts(v))),
                say("exercise-your-odds-chance-without-guess"),
            ),
            value_is(
                lambda v: (_counts(v)[0] + 1) / (_counts(v)[1] + 1),
                say("exercise-odds-in-place"),
            ),
            value_is(
                lambda v: 1 / _chance_of(v),
                say("exercise-wrong-way-round"),
            ),
            value_is(
                lambda v: (_counts(v)[0] + 1) / (sum(_counts(v)) + 1),
                say("exercise-your-odds-chance-one-too-few"),
            ),
            value_is(lambda v: 1 - _chance_of(v), say("exercise-chance-of-a-no")),
            value_is(0.5, say("exercise-your-odds-chance-guess-alone")),
        ),
        otherwise=say("exercise-your-odds-chance-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-starting-guess"),
            say("exercise-your-odds-chance-hint-2"),
            say("exercise-write", code=f"chance = {_SUM}"),
        ),
        answer=lambda v: f"chance = {_counts(v)[0] + 1} / {sum(_counts(v)) + 2}",
        why=say("exercise-your-odds-chance-why"),
    )


def _at_least_one() -> Task:
    return Task(
        name="at_least_one",
        ask=say("exercise-your-odds-at-least-one-ask"),
        read=share,
        right=lambda value, v: near(value, 1 - _none_in_three(v)),
        praise=say("exercise-your-odds-at-least-one-praise"),
        mistakes=(
            value_is(_none_in_three, say("exercise-your-odds-at-least-one-none")),
            value_is(
                lambda v: 3 * _chance_of(v),
                say("exercise-your-odds-at-least-one-times-three"),
            ),
            value_is(
                lambda v: 1 - (1 - _chance_of(v)) ** 3,
                say("exercise-your-odds-at-least-one-too-sure"),
            ),
            value_is(_chance_of, say("exercise-your-odds-at-least-one-only-one")),
        ),
        otherwise=say("exercise-your-odds-at-least-one-otherwise"),
        needs=("record",),
        hints=(
            say("exercise-your-odds-at-least-one-hint-1"),
            say("exercise-your-odds-at-least-one-hint-2"),
            say("exercise-write", code=_CODE),
        ),
        answer=_CODE,
        why=say("exercise-your-odds-at-least-one-why"),
    )


def _what_it_says() -> Task:
    return chosen(
        "what_it_says",
        "C",
        ask=say("exercise-choose"),
        praise=say("exercise-your-odds-what-it-says-praise"),
        wrong=(say("exercise-your-odds-what-it-says-a"), say("exercise-your-odds-what-it-says-b")),
        hints=(
            say("exercise-your-odds-what-it-says-hint-1"),
            say("exercise-your-odds-what-it-says-hint-2"),
            say("exercise-your-odds-what-it-says-hint-3"),
        ),
        why=say("exercise-your-odds-what-it-says-why"),
    )
