"""Play a call many times: your rate, the exact chance, skill and luck."""

from __future__ import annotations

from typing import Any

from followup.exercises.answers import letter, near, share, value_is, whole
from followup.exercises.exercise import Words
from followup.exercises.many_calls import Many, call_chance
from followup.exercises.tasks import Misread, Task, Values

CALL = "after-the-no"


def _many(value: Any) -> Many:
    if not isinstance(value, Many):
        raise Misread('Write: many = play_many("after-the-no", "random", 20)')
    return value


def _rate(values: Values) -> float:
    many = _many(values["many"])
    return many.yes / (many.yes + many.no)


def _skill() -> float:
    return call_chance(CALL, "best") - call_chance(CALL, "random")


WORDS = Words(
    title="Skill and luck in a practice call",
    tasks=(
        Task(
            name="my_guess",
            ask="Write a whole number from 0 to 20 in place of the three dots.",
            read=whole(0, 20),
            right=lambda value, _: True,
            praise="Now see what happens.",
            hints=(
                "Just guess. There is no wrong number here.",
                "Somebody who draws each sentence by lot is not polite every time.",
                "Write one number from 0 to 20, such as 5.",
            ),
            answer="my_guess = 5",
            why="Any number from 0 to 20 is fine. It is your guess.",
        ),
        Task(
            name="many",
            ask='Write: many = play_many("after-the-no", "random", 20)',
            read=_many,
            right=lambda value, _: value.yes + value.no >= 20,
            praise="Each call was a little different: that is luck.",
            otherwise="Play the call at least 20 times.",
            hints=(
                "The name of the call stands in quotation marks.",
                "After it stands the way to play, and how many times.",
                'Write: many = play_many("after-the-no", "random", 20)',
            ),
            answer='many = play_many("after-the-no", "random", 20)',
            why="It plays the call 20 times, and each sentence is drawn by lot.",
        ),
        Task(
            name="rate",
            ask="Write the share of yeses: many.yes / (many.yes + many.no)",
            read=share,
            right=lambda value, v: near(value, _rate(v)),
            praise="That is the rate of these calls. Other calls would give another rate.",
            mistakes=(
                value_is(
                    lambda v: 1 - _rate(v), "That is the share of noes. Start with the yeses."
                ),
                value_is(
                    lambda v: v["many"].yes / max(1, v["many"].no),
                    "You divided by the noes. Divide by all calls.",
                ),
                value_is(0.5, "Fifty-fifty is a figure of speech. Divide what you counted."),
                value_is(
                    lambda v: (v["many"].yes + v["many"].no) / max(1, v["many"].yes),
                    "You divided by the yeses. Divide the yeses by all calls.",
                ),
                value_is(
                    lambda v: v["many"].no / max(1, v["many"].yes),
                    "You divided by the yeses. Divide the yeses by all calls.",
                ),
                value_is(1, "You divided a number by itself. Divide the yeses by all calls."),
            ),
            otherwise="Divide the yeses by all calls.",
            needs=("many",),
            hints=(
                "How many of all calls were a yes?",
                "many.yes is the number of yeses. many.no is the number of noes.",
                "Write: rate = many.yes / (many.yes + many.no)",
            ),
            answer="rate = many.yes / (many.yes + many.no)",
            why="The yeses divided by all calls.",
        ),
        Task(
            name="exact",
            ask='Write: exact = call_chance("after-the-no", "random")',
            read=share,
            right=lambda value, _: near(value, call_chance(CALL, "random")),
            praise="This is exact: the call is a table of chances, and all ways are counted.",
            mistakes=(
                value_is(lambda _: call_chance(CALL, "best"), 'That is "best". Write "random".'),
                value_is(
                    _rate, "That is your rate of 20 calls. The exact chance is another number."
                ),
                value_is(0.5, "Fifty-fifty is a figure of speech. Let Python count."),
            ),
            needs=("many",),
            hints=(
                "Python can count all ways through the call.",
                "The function call_chance takes the call, and how it is played.",
                'Write: exact = call_chance("after-the-no", "random")',
            ),
            answer='exact = call_chance("after-the-no", "random")',
            why="It counts every way that the call can go.",
        ),
        Task(
            name="skill",
            ask="Write the chance with the best lines, minus the exact chance by lot.",
            read=share,
            right=lambda value, _: near(value, _skill()),
            praise="So much do good sentences change in this call. That is what you practise.",
            mistakes=(
                value_is(
                    lambda _: call_chance(CALL, "best"),
                    "That is the best chance itself. Take the chance by lot away from it.",
                ),
                value_is(
                    lambda _: call_chance(CALL, "best") - 0.5,
                    "You took fifty-fifty away. Take the chance by lot away.",
                ),
                value_is(lambda _: call_chance(CALL, "random"), "That is the chance by lot alone."),
                value_is(
                    lambda _: -_skill(),
                    "You took the best chance away. Start with it: best minus lot.",
                ),
            ),
            otherwise="Take exact away from the chance with the best lines.",
            hints=(
                "First you need the chance with the best lines.",
                'It is call_chance("after-the-no", "best").',
                'Write: skill = call_chance("after-the-no", "best") - exact',
            ),
            answer='skill = call_chance("after-the-no", "best") - exact',
            why="The best lines against lines by lot: the difference is skill.",
        ),
        Task(
            name="why_different",
            ask='Write "A", "B" or "C".',
            read=letter("ABC"),
            right=lambda value, _: value == "A",
            praise="Luck. The more calls you count, the nearer the rate comes.",
            mistakes=(
                value_is("B", "The exact chance is right. 20 calls are few, so luck shows."),
                value_is("C", "Nobody learns here: each sentence is drawn by lot."),
            ),
            hints=(
                "Run play_many again with another seed: seed=2.",
                "The rate changes each time, and nothing else has changed.",
                "It is luck: A.",
            ),
            answer='why_different = "A"',
            why="20 calls are few. Luck moves the rate up or down.",
        ),
    ),
)
