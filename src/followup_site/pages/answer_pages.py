"""The answer sheet for whoever leads the room, made from the calls. Values in, Markdown out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from followup.ladder import LADDER
from followup_site.pages.call_pages import LEVEL_WORDS, spoken_line
from followup_site.pages.handout_pages import HANDS_AFTER, SIDES, THROWS, dice_chance, people_of_100
from followup_site.pages.markdown import as_markdown, front_matter
from followup_site.paper.answering import Answers, Slip, UsualMoment

ROOMS = (10, 20, 30)
"""For how many people in a room the expected hands are listed."""

_RUNG_SAYS = {rung.key: rung.says for rung in LADDER}


def answers_page(found: Sequence[Answers]) -> str:
    """The answers for every call and for the odds with dice, each call on a sheet of its own.

    Args:
        found: The calls with their answers.

    Returns:
        Markdown with front matter, for the folder `room/handouts/` of the site.
    """
    levels = list(LEVEL_WORDS)
    in_order = sorted(found, key=lambda each: levels.index(each.graph.call.level))
    return "\n".join(
        (
            front_matter(
                title="Answers for the facilitator",
                description="What is behind each no, the best line at the usual moments, where"
                " people lose most, and the answers to the odds with dice.",
                wide=True,
                search={"exclude": True},
            ),
            "# Answers for the facilitator\n",
            "Keep this sheet to yourself until the call is over.\n{ .fu-lead }\n",
            '<div class="fu-handout fu-answers" markdown="block">\n',
            *_how_to_read(),
            *_dice(),
            *(line for answers in in_order for line in _call(answers)),
            "</div>\n",
        )
    )


def _how_to_read() -> Iterator[str]:
    yield "## How to read it\n"
    yield "- **The chances** belong to the practice call: its author made them."
    yield "  They are not the chance of a job."
    yield "- **The usual moments** are those that a good caller meets in one call of four or more."
    yield "  At each of them, a wrong line costs something."
    yield "  In another mood, another line can be the best."
    yield "- **Where people lose most** is worked out for people who choose at random."
    yield "  Points are people of 100 who lose their yes with that line.\n"


def _dice() -> Iterator[str]:
    yield '<section markdown="block">\n\n## Odds with dice\n'
    yield "So many hands go up on average. In your room it will be a few more or fewer."
    yield "With one dice for all, people with the same side go up together."
    yield "Then the counts differ more.\n"
    yield "| People in the room | Round | " + " | ".join(map(_after, HANDS_AFTER)) + " |"
    yield "|---|---|" + "---|" * len(HANDS_AFTER)
    for room in ROOMS:
        for sides in SIDES:
            hands = (_rounded(room * dice_chance(sides, throws)) for throws in HANDS_AFTER)
            yield f"| {room} | {sides} | " + " | ".join(map(str, hands)) + " |"
    yield "\n**The guess in round 1, of 10 people:**\n"
    for throws in HANDS_AFTER:
        yield f"- {_after(throws).lower()}: {_rounded(10 * dice_chance(1, throws))}"
    none = people_of_100(1 - dice_chance(1, THROWS))
    yield "\n**To say afterwards:** ten small chances help most people."
    yield f"But {none} of 100 people get no yes with them."
    yield "Ask what is different in real follow-ups."
    yield "We do not know our chance, and one mistake can follow us from call to call."
    yield "\n</section>\n"


def _after(throws: int) -> str:
    return "After 1 throw" if throws == 1 else f"After {throws} throws"


def _rounded(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


def _call(found: Answers) -> Iterator[str]:
    call = found.graph.call
    yield f'<section markdown="block">\n\n## {as_markdown(call.title)}\n'
    level = LEVEL_WORDS[call.level]
    yield f"{level} · about {call.minutes} minutes · a yes here is: {_RUNG_SAYS[call.yes]}\n"
    yield f"**What was behind the no:** {as_markdown(call.truth)}\n"
    yield (
        "**The chance of a yes at the start:** with the best line each time,"
        f" {people_of_100(found.best)} of 100. With lines chosen at random,"
        f" {people_of_100(found.random)} of 100.\n"
    )
    yield "| A usual moment | The best line |\n|---|---|"
    yield from map(_moment, found.moments)
    yield "\n| Where people lose most | The line that costs | Better |\n|---|---|---|"
    yield from map(_slip, found.slips)
    yield "\n</section>\n"


def _moment(moment: UsualMoment) -> str:
    return f"| {spoken_line(moment.beat)} | {as_markdown(moment.says)} |"


def _slip(slip: Slip) -> str:
    costs = f"{as_markdown(slip.says)} **{people_of_100(slip.lost)} points.**"
    return f"| {spoken_line(slip.beat)} | {costs} | {as_markdown(slip.better)} |"
