"""For facilitators: the odds of a room, and what one person can conclude."""

from __future__ import annotations

import re

from followup.exercises.answers import near, sentence, share, value_is, whole
from followup.exercises.checks._kinds import chosen, guess, shown_as_people, without_brackets
from followup.exercises.tasks import Mistake, Task, Values
from followup.odds import Belief, people
from followup.words import say

_SUM = "(room_yes + 1) / (room_yes + room_no + 2)"
_CODE = f"room_chance = {_SUM}"
_LATE = "one_more_yes = (room_yes + 2) / (room_yes + room_no + 3)"
_OF = 10
_YOURS = re.compile(r"\b(you|your|yours)\b", re.IGNORECASE)


def _chance(values: Values) -> float:
    yes, no = int(values["room_yes"]), int(values["room_no"])
    return (yes + 1) / (yes + no + 2)


def _high(values: Values) -> int:
    return people(Belief(values["room_yes"], values["room_no"]).range())[1]


def _low(values: Values) -> int:
    return people(Belief(values["room_yes"], values["room_no"]).range())[0]


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-room-odds-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _my_guess(),
        _room_yes(),
        _room_no(),
        _room_chance(),
        _one_more_yes(),
        _highest(),
        _to_the_room(),
        _one_person(),
    )


def _my_guess() -> Task:
    return guess(
        high=_OF,
        example=3,
        praise=say("exercise-room-odds-my-guess-praise"),
        hint=say("exercise-room-odds-my-guess-hint"),
    )


def _room_yes() -> Task:
    return Task(
        name="room_yes",
        kind="counting",
        ask=say("exercise-room-odds-room-yes-ask"),
        read=whole(0, 1_000),
        right=lambda value, _: True,
        praise=say("exercise-room-odds-room-yes-praise"),
        hints=(
            say("exercise-room-odds-room-yes-hint-1"),
            say("exercise-room-odds-room-yes-hint-2"),
            say("exercise-room-odds-no-room", n=4),
        ),
        answer="room_yes = 4",
        why=say("exercise-room-odds-room-yes-why"),
    )


def _room_no() -> Task:
    return Task(
        name="room_no",
        kind="counting",
        ask=say("exercise-room-odds-room-no-ask"),
        read=whole(0, 1_000),
        right=lambda value, v: value + v["room_yes"] > 0,
        praise=say("exercise-room-odds-room-no-praise"),
        mistakes=(
            Mistake(
                lambda value, v: value + v["room_yes"] == 0,
                say("exercise-room-odds-room-no-nobody"),
            ),
        ),
        needs=("room_yes",),
        hints=(
            say("exercise-room-odds-room-no-hint-1"),
            say("exercise-room-odds-room-no-hint-2"),
            say("exercise-room-odds-no-room", n=9),
        ),
        answer="room_no = 9",
        why=say("exercise-room-odds-room-no-why"),
    )


def _room_chance() -> Task:
    return Task(
        name="room_chance",
        kind="counting",
        ask=say("exercise-room-odds-room-chance-ask"),
        read=share,
        right=lambda value, v: near(value, _chance(v)),
        praise=say("exercise-room-odds-room-chance-praise"),
        mistakes=(
            *without_brackets(lambda v: (v["room_yes"], v["room_no"])),
            value_is(
                lambda v: v["room_yes"] / (v["room_yes"] + v["room_no"]),
                say("exercise-room-odds-room-chance-without-guess"),
            ),
            value_is(
                lambda v: v["room_yes"] / max(1, v["room_no"]),
                say("exercise-room-odds-room-chance-by-noes"),
            ),
            value_is(
                lambda v: (v["room_yes"] + 1) / (v["room_no"] + 1),
                say("exercise-odds-in-place"),
            ),
            value_is(
                lambda v: 1 / _chance(v),
                say("exercise-wrong-way-round"),
            ),
            value_is(lambda v: 1 - _chance(v), say("exercise-chance-of-a-no")),
            value_is(0.5, say("exercise-room-odds-room-chance-fifty-fifty")),
        ),
        otherwise=say("exercise-room-odds-room-chance-otherwise"),
        needs=("room_yes", "room_no"),
        hints=(
            say("exercise-starting-guess"),
            say("exercise-room-odds-room-chance-hint-2"),
            say("exercise-write", code=_CODE),
        ),
        answer=_CODE,
        why=say("exercise-room-odds-room-chance-why"),
        shows=shown_as_people(_OF),
    )


def _late(values: Values) -> float:
    yes, no = int(values["room_yes"]), int(values["room_no"])
    return (yes + 2) / (yes + no + 3)


def _one_more_yes() -> Task:
    return Task(
        name="one_more_yes",
        kind="counting",
        ask=say("exercise-room-odds-one-more-yes-ask"),
        read=share,
        right=lambda value, v: near(value, _late(v)),
        praise=say("exercise-room-odds-one-more-yes-praise"),
        mistakes=(
            *without_brackets(lambda v: (v["room_yes"] + 1, v["room_no"])),
            value_is(_chance, say("exercise-room-odds-one-more-yes-same")),
            value_is(
                lambda v: (v["room_yes"] + 2) / (v["room_yes"] + v["room_no"] + 2),
                say("exercise-room-odds-one-more-yes-not-below"),
            ),
            value_is(
                lambda v: (v["room_yes"] + 1) / (v["room_yes"] + v["room_no"] + 1),
                say("exercise-room-odds-room-chance-without-guess"),
            ),
            value_is(lambda v: 1 - _late(v), say("exercise-chance-of-a-no")),
        ),
        otherwise=say("exercise-room-odds-one-more-yes-otherwise"),
        needs=("room_yes", "room_no"),
        hints=(
            say("exercise-room-odds-one-more-yes-hint-1"),
            say("exercise-room-odds-one-more-yes-hint-2"),
            say("exercise-write", code=_LATE),
        ),
        answer=_LATE,
        why=say("exercise-room-odds-one-more-yes-why"),
        shows=shown_as_people(),
    )


def _to_the_room() -> Task:
    return Task(
        name="to_the_room",
        kind="own-words",
        ask=say("exercise-room-odds-to-the-room-ask"),
        read=sentence,
        right=lambda value, v: _names_both(value, v) and not _YOURS.search(value),
        praise=say("exercise-room-odds-to-the-room-praise"),
        mistakes=(
            Mistake(
                lambda value, v: not _names_both(value, v),
                say("exercise-room-odds-to-the-room-both"),
            ),
            Mistake(
                lambda value, _: bool(_YOURS.search(value)),
                say("exercise-room-odds-to-the-room-you"),
            ),
        ),
        needs=("room_yes", "room_no"),
        hints=(
            say("exercise-room-odds-to-the-room-hint-1"),
            say("exercise-room-odds-to-the-room-hint-2"),
            say("exercise-room-odds-to-the-room-hint-3"),
        ),
        answer=_example_sentence,
        why=say("exercise-room-odds-to-the-room-why"),
    )


def _names_both(words: str, values: Values) -> bool:
    return {_low(values), _high(values)} <= {int(each) for each in re.findall(r"\d{1,9}", words)}


def _example_sentence(values: Values) -> str:
    says = say("exercise-room-odds-to-the-room-example", low=_low(values), high=_high(values))
    return f'to_the_room = "{says}"'


def _highest() -> Task:
    return Task(
        name="highest",
        kind="look-up",
        ask=say("exercise-room-odds-highest-ask"),
        read=whole(0, 100),
        right=lambda value, v: value == _high(v),
        praise=say("exercise-room-odds-highest-praise"),
        mistakes=(
            value_is(_low, say("exercise-room-odds-highest-lower")),
            value_is(
                lambda v: round(100 * _chance(v)),
                say("exercise-room-odds-highest-middle"),
            ),
        ),
        otherwise=say("exercise-room-odds-highest-otherwise"),
        needs=("room_yes", "room_no"),
        hints=(
            say("exercise-picture-again"),
            say("exercise-room-odds-highest-hint-2"),
            say("exercise-room-odds-highest-hint-3"),
        ),
        answer=lambda v: f"highest = {_high(v)}",
        why=say("exercise-room-odds-highest-why"),
    )


def _one_person() -> Task:
    return chosen(
        "one_person",
        "B",
        ask=say("exercise-choose"),
        praise=say("exercise-room-odds-one-person-praise"),
        wrong=(say("exercise-room-odds-one-person-a"), say("exercise-room-odds-one-person-c")),
        hints=(
            say("exercise-room-odds-one-person-hint-1"),
            say("exercise-room-odds-one-person-hint-2"),
            say("exercise-room-odds-one-person-hint-3"),
        ),
        why=say("exercise-room-odds-one-person-why"),
    )
