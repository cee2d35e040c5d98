"""The answer sheet for whoever leads the room, made from the calls. Values in, Markdown out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from followup.calls.answering import Answers, Slip, UsualMoment
from followup.ladder import LADDER
from followup.pages import call_pages
from followup.pages.handout_pages import HANDS_AFTER, SIDES, THROWS, dice_chance, people_of_100

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
    levels = list(call_pages.LEVEL_WORDS)
    in_order = sorted(found, key=lambda each: levels.index(each.graph.call.level))
    return "\n".join(
        (
            "---\ntitle: Answers for the facilitator",
            "description: What is behind each no, the best line at the usual moments, where people"
            " lose most, and the answers to the odds with dice.",
            "wide: true\nsearch:\n  exclude: true\n---\n",
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
    yield "- **The chances** belong to the practice call: its author made them. They are not the"
    yield "  chance of a job."
    yield "- **The usual moments** are those that a good caller meets in at least one call of four,"
    yield "  where a wrong line costs something. Other lines can be as good in another mood."
    yield "- **Where people lose most** is worked out for people who choose at random, all their"
    yield "  calls together. Points are people of 100 who lose their yes there.\n"


def _dice() -> Iterator[str]:
    yield '<section markdown="block">\n\n## Odds with dice\n'
    yield "So many hands go up on average. In your room it will be a few more or fewer."
    yield "With one dice for all, people with the same side go up together: then it differs more.\n"
    yield "| People in the room | Round | " + " | ".join(map(_after, HANDS_AFTER)) + " |"
    yield "|---|---|" + "---|" * len(HANDS_AFTER)
    for room in ROOMS:
        for sides in SIDES:
            hands = (_rounded(room * dice_chance(sides, throws)) for throws in HANDS_AFTER)
            yield f"| {room} | {sides} | " + " | ".join(map(str, hands)) + " |"
    first = ", ".join(
        f"{_after(throws).lower()} {_rounded(10 * dice_chance(1, throws))} of 10"
        for throws in HANDS_AFTER
    )
    none = people_of_100(1 - dice_chance(1, THROWS))
    yield f"\n**The guess in round 1:** {first}.\n"
    yield f"**To say afterwards:** ten small chances are good, and {none} of 100 people still get"
    yield "no yes. Ask: what is different in real follow-ups? You do not know your chance."
    yield "And one mistake can follow you from call to call.\n\n</section>\n"


def _after(throws: int) -> str:
    return "After 1 throw" if throws == 1 else f"After {throws} throws"


def _rounded(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


def _call(found: Answers) -> Iterator[str]:
    call = found.graph.call
    yield f'<section markdown="block">\n\n## {call.title}\n'
    level = call_pages.LEVEL_WORDS[call.level]
    yield f"{level} · about {call.minutes} minutes · a yes here is: {_RUNG_SAYS[call.yes]}\n"
    yield f"**What was behind the no:** {call_pages._md(call.truth)}\n"
    yield (
        f"**The chance of a yes at the start:** {people_of_100(found.best)} of 100 with the best"
        f" line each time, {people_of_100(found.random)} of 100 with lines chosen at random.\n"
    )
    yield "| A usual moment | The best line |\n|---|---|"
    yield from map(_moment, found.moments)
    yield "\n| Where people lose most | The line that costs | Better |\n|---|---|---|"
    yield from map(_slip, found.slips)
    yield "\n</section>\n"


def _moment(moment: UsualMoment) -> str:
    return f"| {call_pages._line(moment.beat)} | {call_pages._md(moment.says)} |"


def _slip(slip: Slip) -> str:
    costs = f"{call_pages._md(slip.says)} **{people_of_100(slip.lost)} points.**"
    return f"| {call_pages._line(slip.beat)} | {costs} | {call_pages._md(slip.better)} |"
