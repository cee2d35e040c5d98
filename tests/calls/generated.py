"""Calls of any size, made to measure. Not a test; `scripts/bench.py` may import it too."""

from __future__ import annotations

from fractions import Fraction

from followup.calls.conditions import parse
from followup.calls.model import Beat, Call, Choice, Employer, Lead, Meter

TURNS = 14
CHOICES = 3
# About how many states: the width and the highest meter that give them, measured.
SIZES = {1_000: (3, 3), 10_000: (6, 12), 100_000: (67, 12), 1_000_000: (820, 12)}


def sized_call(states: int) -> Call:
    """Return a call of about `states` states, one of `SIZES`."""
    width, high = SIZES[states]
    return big_call(width, high)


def big_call(width: int, high: int = 12) -> Call:
    """Return a call of `TURNS` rounds with up to `width` beats in each.

    Args:
        width: The most beats in a round, 1 or more; the number of states grows in step with it.
        high: The highest value of its three meters, 2 or more.
    """
    meters = tuple(Meter(name, high // 3, 0, high) for name in ("trust", "patience", "interest"))
    rounds = [_round(turn, width, high) for turn in range(TURNS)]
    opening = Beat("start", "Hello?", choices=_choices(0, 0, width, high))
    ends = tuple(Beat(f"end-{rung}", "Goodbye.", ends=rung) for rung in ("advice", "door", "job"))
    return Call(
        id="generated",
        title="A call to measure with",
        level="hard",
        minutes=9,
        you="You are the one who calls.",
        employer=Employer("Dana Reyes", "manager", "Northline"),
        truth="There is none.",
        yes="door",
        start="start",
        beats=(opening, *(beat for beats in rounds for beat in beats), *ends),
        meters=meters,
        marks=("thanked",),
    )


def _round(turn: int, width: int, high: int) -> list[Beat]:
    """Return the beats of one round."""
    return [
        Beat(f"turn-{turn}-{place}", "Go on.", choices=_choices(turn + 1, place, width, high))
        for place in range(_beats_in(turn, width))
    ]


def _beats_in(turn: int, width: int) -> int:
    """Return how many beats a round has: each has up to three times those of the one before."""
    return min(width, CHOICES ** (turn + 1))


def _choices(turn: int, place: int, width: int, high: int) -> tuple[Choice, ...]:
    """Return what can be said in the beat at `place`, before round `turn`."""
    return tuple(
        Choice(
            id=f"say-{choice}",
            says=f"Sentence {choice}.",
            skill="ask",
            why="It is there to be counted.",
            leads=_leads(turn, place * CHOICES + choice, width, high),
            change=_changes(choice),
            mark=("thanked",) if choice == 0 else (),
            when=parse(f"patience >= 1 or trust < {high}") if choice else None,
        )
        for choice in range(CHOICES)
    )


def _changes(choice: int) -> tuple[tuple[str, int], ...]:
    return (
        (("trust", 1),),
        (("patience", -1), ("interest", 1)),
        (("interest", -1), ("patience", 1), ("trust", -1)),
    )[choice]


def _leads(turn: int, way: int, width: int, high: int) -> tuple[Lead, ...]:
    """Return where a choice leads: to two beats of the next round, or to an end."""
    if turn == TURNS:
        return (
            _last(f"trust >= {high * 2 // 3} and thanked", Fraction(3, 4)),
            _last(f"trust >= {high // 3}", Fraction(2, 3)),
            _last(None, Fraction(1, 4)),
        )
    beats = _beats_in(turn, width)
    first, second = (f"turn-{turn}-{(way + step) % beats}" for step in (0, 1))
    cut_off = Lead(
        ((first, Fraction(4, 5)), ("end-advice", Fraction(1, 5))), parse("patience <= 1")
    )
    if beats == 1:
        return (cut_off, Lead(((first, Fraction(1)),)))
    return (cut_off, Lead(((first, Fraction(3, 4)), (second, Fraction(1, 4)))))


def _last(when: str | None, chance: Fraction) -> Lead:
    """Return a lead to a job with `chance`, and otherwise to an open door or to advice."""
    rest = (1 - chance) / 2
    to = (("end-job", chance), ("end-door", rest), ("end-advice", rest))
    return Lead(to, parse(when) if when else None)
