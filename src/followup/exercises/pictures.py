"""Pictures for a notebook, each with text beside it that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise

from followup.errors import FollowupError
from followup.exercises.shown import Shown
from followup.odds import (
    Belief,
    about,
    in_words,
    is_too_early,
    odds,
    people,
    range_in_words,
)
from followup.pictures.people import PEOPLE, people_get_a_yes
from followup.words import say

__all__ = [
    "chance_picture",
    "chance_words",
    "hundred_people",
    "odds_picture",
    "people_svg",
    "room_picture",
]

_YES, _EMPTY, _NO = "#1f8a7f", "#8a8f98", "#c0613f"
_STEP, _ACROSS = 26, 20


def hundred_people(low: int, high: int | None = None) -> Shown:
    """Return a picture of 100 people.

    Args:
        low: How many certainly get a yes, a count from 0 to 100.
        high: Up to how many may, from `low` to 100.

    Raises:
        FollowupError: If a count is no whole number, or out of its range.
    """
    counts = (low, low if high is None else high)
    whole = all(isinstance(each, int) and not isinstance(each, bool) for each in counts)
    if not whole or not 0 <= counts[0] <= counts[1] <= PEOPLE:
        raise FollowupError(say("exercise-people-out"))
    says = people_get_a_yes(*counts)
    return Shown(says, f"{people_svg(low, high)}<p>{escape(says)}</p>")


def people_svg(low: int, high: int | None = None) -> str:
    """Return 100 people as SVG: filled, hatched up to `high`, empty."""
    high = low if high is None else high
    says = escape(_people_label(low, high))
    dots = "".join(_person(i, low, high) for i in range(PEOPLE))
    wide, tall = _ACROSS * _STEP, PEOPLE // _ACROSS * _STEP
    return (
        f'<svg role="img" aria-label="{says}" viewBox="0 0 {wide} {tall}" width="{wide}"'
        f' xmlns="http://www.w3.org/2000/svg"><title>{says}</title>{dots}</svg>'
    )


def _people_label(low: int, high: int) -> str:
    if low == high:
        return say("exercise-people-label", n=low)
    return say("exercise-people-range-label", low=low, high=high)


def _person(i: int, low: int, high: int) -> str:
    x, y = i % _ACROSS * _STEP + _STEP / 2, i // _ACROSS * _STEP + _STEP / 2
    if i < low:
        return f'<circle cx="{x}" cy="{y}" r="10" fill="{_YES}"/>'
    ring = f'<circle cx="{x}" cy="{y}" r="9" fill="none" stroke="{_EMPTY}" stroke-width="1.5"/>'
    if i >= high:
        return ring
    # Lines and not only a colour: a copier and an eye may see none.
    lines = "".join(f"M{x - 6 + 4 * n} {y + 6 - 2 * n}l{6 - n} {-6}" for n in range(3))
    hatched = f'<path d="{lines}" stroke="{_YES}" stroke-width="2" fill="none"/>'
    return ring.replace(_EMPTY, _YES) + hatched


def odds_picture(belief: Belief, waiting: int = 0) -> Shown:
    """Return what a record says: the people, the range, the odds, in words and as a picture.

    Args:
        belief: What is believed about the rate.
        waiting: How many have not answered yet, a count of 0 or more.
    """
    low, high = people(belief.range())
    heading = range_in_words(belief)
    rest = [line for line in in_words(belief, waiting) if line != heading]
    ratio = odds(belief.exact_chance)
    counts = say("exercise-record-odds", yes=belief.yes, no=belief.no, odds=ratio)
    return _people_with_words(low, high, [heading, counts, *rest])


def room_picture(yes: int, no: int) -> Shown:
    """Return what the hands of a room say: of the room, and not of whoever looks at it.

    Args:
        yes: How many hands went up for a yes, a count of 0 or more.
        no: How many went up for a no, a count of 0 or more.

    Raises:
        FollowupError: If a count is no whole number, or out of its range.
    """
    belief = Belief(yes, no)
    low, high = people(belief.range())
    chance = belief.exact_chance
    lines = [
        say("exercise-room-range", low=low, high=high),
        say("exercise-record-odds", yes=yes, no=no, odds=odds(chance)),
        say("exercise-room-chance", chance=about(chance)),
        *([say("odds-too-early")] if is_too_early(belief) else []),
        say("exercise-room-not-you"),
    ]
    return _people_with_words(low, high, lines)


def _people_with_words(low: int, high: int, lines: list[str]) -> Shown:
    heading, *rest = lines
    told = "".join(f"<p>{escape(line)}</p>" for line in rest)
    return Shown("\n".join(lines), f"<h4>{escape(heading)}</h4>{people_svg(low, high)}{told}")


def chance_picture(chances: Sequence[float], said: Sequence[float], slip: int = 0) -> str:
    """Return the chance over the turns of a call as an SVG line, as the page draws it.

    Each turn has two steps: the line falls by what was said, and moves by the answer.

    Args:
        chances: At the start and after each answer, each a probability 0–1.
        said: After what was said in each turn and before the answer; one less than `chances`.
        slip: The turn that lost most, from 1; 0 if none did.
    """
    # Narrow, so that on the smallest phone its letters are no smaller than 12 pixels.
    wide, tall, left, foot, unit = 340, 200, 56, 166, 15
    step = (wide - left - 28) / max(len(said), 1)

    def place(turn: float, chance: float) -> tuple[float, float]:
        return left + 12 + turn * step, foot - chance * 10 * unit

    answered = [place(turn, chance) for turn, chance in enumerate(chances)]
    spoken = [place(turn + 0.5, chance) for turn, chance in enumerate(said)]
    line = [
        answered[0],
        *(each for pair in zip(spoken, answered[1:], strict=True) for each in pair),
    ]
    grid = "".join(
        f'<line x1="{left}" x2="{wide}" y1="{foot - n * unit}" y2="{foot - n * unit}"'
        f' stroke="{_EMPTY}" stroke-opacity=".4"/>'
        f'<text x="0" y="{foot - n * unit + 5}" font-size="15" fill="currentColor">'
        f"{escape(say('odds-in', n=n, parts=10))}</text>"
        for n in (1, 5, 9)
    )
    dots = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="currentColor"/>' for x, y in answered
    )
    says = escape(chance_words(chances))
    return (
        f'<svg role="img" aria-label="{says}" viewBox="0 0 {wide} {tall}" width="{wide}"'
        f' xmlns="http://www.w3.org/2000/svg">{grid}'
        f'<path d="{_curve(line)}" fill="none" stroke="{_YES}" stroke-width="4"/>{dots}'
        f"{_ring(*spoken[slip - 1], slip) if slip else ''}</svg>"
    )


def _curve(line: Sequence[tuple[float, float]]) -> str:
    """A path without corners that never goes higher or lower than its points."""
    return f"M{line[0][0]:.1f} {line[0][1]:.1f}" + "".join(
        f"C{(x0 + x1) / 2:.1f} {y0:.1f} {(x0 + x1) / 2:.1f} {y1:.1f} {x1:.1f} {y1:.1f}"
        for (x0, y0), (x1, y1) in pairwise(line)
    )


def _ring(x: float, y: float, turn: int) -> str:
    anchor = "start" if x < 100 else "end" if x > 280 else "middle"
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="9" fill="none" stroke="{_NO}" stroke-width="3"/>'
        f'<text x="{x:.1f}" y="{y + 28:.1f}" text-anchor="{anchor}" font-size="15"'
        f' font-weight="700" fill="currentColor">{escape(say("room-turn", n=turn))}</text>'
    )


def chance_words(chances: Sequence[float]) -> str:
    """Return what the line of `chance_picture` shows, in words."""
    start, *others = [round(100 * chance) for chance in chances]
    turns = [
        say("exercise-call-chance", n=i, percent=percent) for i, percent in enumerate(others, 1)
    ]
    return say("exercise-call-line-in-words", percent=start, turns=", ".join(turns))
