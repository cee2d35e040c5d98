"""Your own odds, from your own record."""

from __future__ import annotations

from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import letter, near, share, value_is, whole
from followup.exercises.exercise import Words
from followup.exercises.records import LearnerRecord, record_in
from followup.exercises.tasks import Misread, Task, Values


def _record(value: Any) -> LearnerRecord:
    try:
        return record_in(value)
    except FollowupError as error:
        raise Misread(str(error)) from None


def _counts(values: Values) -> tuple[int, int]:
    return _record(values["record"]).count("door")


def _chance(values: Values) -> float:
    yes, no = _counts(values)
    return (yes + 1) / (yes + no + 2)


def _none_in_three(values: Values) -> float:
    yes, no = _counts(values)
    a, b = yes + 1, no + 1
    return b * (b + 1) * (b + 2) / ((a + b) * (a + b + 1) * (a + b + 2))


WORDS = Words(
    title="Your odds",
    tasks=(
        Task(
            name="record",
            ask="Write: record = type_record(example)",
            read=_record,
            right=lambda value, _: len(value.record.rows) > 0,
            praise="Your record is read. Only lines that can be read are counted.",
            otherwise="No line can be read. Look at what the record says about its lines.",
            hints=(
                "The example above is a text. The function type_record reads it.",
                "Later, write your own lines in the example, and run both cells again.",
                "Write: record = type_record(example)",
            ),
            answer="record = type_record(example)",
            why="It reads the lines of the example.",
        ),
        Task(
            name="yes",
            ask="Count the yeses: an open door or a job.",
            read=whole(0, 1_000_000),
            right=lambda value, v: value == _counts(v)[0],
            praise="You decide what a yes is. Here it is an open door, or a job.",
            mistakes=(
                value_is(
                    lambda v: sum(row.result == "job" for row in _record(v["record"]).record.rows),
                    "You counted the jobs alone. An open door is a yes here too.",
                ),
                value_is(lambda v: _counts(v)[1], "That is the number of noes. Count the yeses."),
                value_is(
                    lambda v: len(_record(v["record"]).record.rows),
                    "That is all lines. Count the lines with door or job.",
                ),
            ),
            otherwise="Count the lines that say door or job.",
            needs=("record",),
            hints=(
                "Look at the last word of each line.",
                "door and job are yeses. silence, answer and advice are noes. waiting is neither.",
                "Write: yes, no = record.count()",
            ),
            answer=lambda v: f"yes = {_counts(v)[0]}",
            why="These are the lines with door or job.",
        ),
        Task(
            name="no",
            ask="Count the noes: silence, answer or advice.",
            read=whole(0, 1_000_000),
            right=lambda value, v: value == _counts(v)[1],
            praise="Who still waits counts as neither.",
            mistakes=(
                value_is(
                    lambda v: _counts(v)[1] + _record(v["record"]).record.summary.waiting,
                    "You counted the lines that still wait. Waiting is neither yes nor no.",
                ),
                value_is(lambda v: _counts(v)[0], "That is the number of yeses. Count the noes."),
                value_is(
                    lambda v: len(_record(v["record"]).record.rows),
                    "That is all lines. Leave out the yeses and those who wait.",
                ),
            ),
            otherwise="Count the lines that say silence, answer or advice.",
            needs=("record",),
            hints=(
                "Look at the last word of each line.",
                "Leave out the lines with door, with job, and with waiting.",
                "Write: yes, no = record.count()",
            ),
            answer=lambda v: f"no = {_counts(v)[1]}",
            why="These are the lines with silence, answer or advice.",
        ),
        Task(
            name="chance",
            ask="Write: (yes + 1) / (yes + no + 2)",
            read=share,
            right=lambda value, v: near(value, _chance(v)),
            praise="The 1 and 1 are your starting guess: before you know anything, both are equal.",
            mistakes=(
                value_is(
                    lambda v: _counts(v)[0] / max(1, sum(_counts(v))),
                    "That leaves the starting guess out. With few follow-ups it promises too much"
                    " or too little. Add 1 above, and 2 below.",
                ),
                value_is(
                    lambda v: (_counts(v)[0] + 1) / (_counts(v)[1] + 1),
                    "You divided by the noes. That gives the odds. Divide by all, plus 2.",
                ),
                value_is(
                    lambda v: 1 / _chance(v),
                    "That is the wrong way round. The yeses plus 1 come first, then / and all.",
                ),
                value_is(
                    lambda v: (_counts(v)[0] + 1) / (sum(_counts(v)) + 1),
                    "Below the line, add 2: one for a yes and one for a no.",
                ),
                value_is(lambda v: 1 - _chance(v), "That is the chance of a no."),
                value_is(0.5, "That is the starting guess alone. Put your counts in."),
            ),
            otherwise="Divide yes + 1 by yes + no + 2, with brackets.",
            needs=("record",),
            hints=(
                "The starting guess counts as one yes and one no.",
                "Above the line stands yes + 1. Below it stands yes + no + 2.",
                "Write: chance = (yes + 1) / (yes + no + 2)",
            ),
            answer=lambda v: f"chance = {_counts(v)[0] + 1} / {sum(_counts(v)) + 2}",
            why="Your yeses and noes, and one of each as a starting guess.",
        ),
        Task(
            name="at_least_one",
            ask="Write 1 - none_in_three, which the cell above worked out.",
            read=share,
            right=lambda value, v: near(value, 1 - _none_in_three(v)),
            praise="Three small chances together are much more than one.",
            mistakes=(
                value_is(_none_in_three, "That is the chance of no yes at all. Take it from 1."),
                value_is(
                    lambda v: 3 * _chance(v),
                    "You multiplied by three. Chances do not add up like that.",
                ),
                value_is(
                    lambda v: 1 - (1 - _chance(v)) ** 3,
                    "That sum acts as if you knew your chance exactly. It promises too much.",
                ),
                value_is(_chance, "That is the chance for one follow-up. Here are three."),
            ),
            otherwise="Either there is no yes at all, or at least one. Both together are 1.",
            needs=("record",),
            hints=(
                "Either no yes at all, or at least one: together they are certain.",
                "Certain is 1. Take away the chance of no yes at all.",
                "Write: at_least_one = 1 - none_in_three",
            ),
            answer="at_least_one = 1 - none_in_three",
            why="Certain is 1. What is left after no yes at all is at least one yes.",
        ),
        Task(
            name="what_it_says",
            ask='Write "A", "B" or "C".',
            read=letter("ABC"),
            right=lambda value, _: value == "C",
            praise="It is about you, and it is wide while the record is short.",
            mistakes=(
                value_is("A", "It comes from your record alone. Other people have other rates."),
                value_is("B", "A range is no promise. And with few follow-ups it is wide."),
            ),
            hints=(
                "Whose follow-ups were counted?",
                "The range says between two numbers, because the record is short.",
                "It is about you, and not sure: C.",
            ),
            answer='what_it_says = "C"',
            why="It is your own record, and a short record says only a little.",
        ),
    ),
)
