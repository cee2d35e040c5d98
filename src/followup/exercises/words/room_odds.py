"""For facilitators: the odds of a room, and what one person can conclude."""

from __future__ import annotations

from followup.exercises.answers import letter, near, share, value_is, whole
from followup.exercises.exercise import Words
from followup.exercises.tasks import Mistake, Task, Values
from followup.odds import Belief, people


def _chance(values: Values) -> float:
    yes, no = int(values["room_yes"]), int(values["room_no"])
    return (yes + 1) / (yes + no + 2)


def _high(values: Values) -> int:
    return people(Belief(values["room_yes"], values["room_no"]).range())[1]


def _low(values: Values) -> int:
    return people(Belief(values["room_yes"], values["room_no"]).range())[0]


WORDS = Words(
    title="The odds of a room",
    tasks=(
        Task(
            name="room_yes",
            ask="Write how many hands went up for a yes.",
            read=whole(0, 1_000),
            right=lambda value, _: True,
            praise="Hands, not names: that is all you need.",
            hints=(
                "Ask: think of your last follow-up. Did it become a yes?",
                "Count the hands.",
                "No room yet? Write 4.",
            ),
            answer="room_yes = 4",
            why="An example: four hands.",
        ),
        Task(
            name="room_no",
            ask="Write how many hands went up for a no.",
            read=whole(0, 1_000),
            right=lambda value, v: value + v["room_yes"] > 0,
            praise="People who still wait, or never followed up, keep their hands down.",
            mistakes=(
                Mistake(
                    lambda value, v: value + v["room_yes"] == 0,
                    "Then nobody followed up yet. Use the example: 4 and 9.",
                ),
            ),
            needs=("room_yes",),
            hints=(
                "Ask: did it stay a no?",
                "Count the hands. Who still waits does not count.",
                "No room yet? Write 9.",
            ),
            answer="room_no = 9",
            why="An example: nine hands.",
        ),
        Task(
            name="room_chance",
            ask="Write: (room_yes + 1) / (room_yes + room_no + 2)",
            read=share,
            right=lambda value, v: near(value, _chance(v)),
            praise="One yes and one no are added as a starting guess.",
            mistakes=(
                value_is(
                    lambda v: v["room_yes"] / (v["room_yes"] + v["room_no"]),
                    "That leaves the starting guess out. Add 1 above, and 2 below.",
                ),
                value_is(
                    lambda v: v["room_yes"] / max(1, v["room_no"]),
                    "You divided by the noes. Divide by all hands.",
                ),
                value_is(
                    lambda v: (v["room_yes"] + 1) / (v["room_no"] + 1),
                    "You divided by the noes. That gives the odds. Divide by all, plus 2.",
                ),
                value_is(
                    lambda v: 1 / _chance(v),
                    "That is the wrong way round. The yeses plus 1 come first, then / and all.",
                ),
                value_is(lambda v: 1 - _chance(v), "That is the chance of a no."),
                value_is(0.5, "That is fifty-fifty. Use the hands of the room."),
            ),
            otherwise="Divide room_yes + 1 by room_yes + room_no + 2, with brackets.",
            needs=("room_yes", "room_no"),
            hints=(
                "The starting guess counts as one yes and one no.",
                "Above the line stands room_yes + 1.",
                "Write: room_chance = (room_yes + 1) / (room_yes + room_no + 2)",
            ),
            answer="room_chance = (room_yes + 1) / (room_yes + room_no + 2)",
            why="The hands, and one of each as a starting guess.",
        ),
        Task(
            name="highest",
            ask="Write the higher number of the range in the picture.",
            read=whole(0, 100),
            right=lambda value, v: value == _high(v),
            praise="Say both numbers to the room. The range is the honest answer.",
            mistakes=(
                value_is(_low, "That is the lower number. Write the higher one."),
                value_is(
                    lambda v: round(100 * _chance(v)),
                    "That is the best single guess. The range goes higher.",
                ),
            ),
            otherwise="Look at the picture: between … and …. Write the second number.",
            needs=("room_yes", "room_no"),
            hints=(
                "Run the cell with the picture again.",
                "It says: Of 100 people, between one number and another.",
                "Write the second of the two numbers.",
            ),
            answer=lambda v: f"highest = {_high(v)}",
            why="It is the upper end of the range.",
        ),
        Task(
            name="one_person",
            ask='Write "A", "B" or "C".',
            read=letter("ABC"),
            right=lambda value, _: value == "B",
            praise="The room is no experiment. A person's own record says more about that person.",
            mistakes=(
                value_is("A", "The room is not that person. Each person needs an own record."),
                value_is("C", "We cannot know that. People chose when to follow up."),
            ),
            hints=(
                "Who came to this room? Who remembers only the yeses?",
                "Nobody drew lots about who follows up.",
                "It is the careful one: B.",
            ),
            answer='one_person = "B"',
            why="These people came to a workshop, and they chose when to follow up.",
        ),
    ),
)
