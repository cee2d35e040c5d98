"""Small calls made by chance, for promises that must hold for every call. Not a test."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from followup.calls import HANG_UP, RUNGS, Beat, Call, Choice, Employer, Graph, Lead, Meter, parse
from followup.calls.exploring import explore

LAYERS = 4


def random_graph(seed: int) -> Graph:
    """Return a compiled call that `seed` makes; beats that no play reaches are let pass."""
    return explore(random_call(seed), most_states=5_000, most_turns=20).graph


def random_call(seed: int) -> Call:
    """Return a call of at most `LAYERS` turns that `seed` makes."""
    chance, apart = Random(seed), Random(-1 - seed)
    meters = tuple(Meter(name, chance.randint(-1, 2), -1, 2) for name in ("trust", "patience"))
    names = [[f"beat-{layer}-{place}" for place in (0, 1)] for layer in range(LAYERS)]
    ends = [Beat(f"end-{rung}", "Goodbye.", ends=rung) for rung in RUNGS]
    beats = [
        Beat(
            name,
            f"This is {name}.",
            choices=_choices(chance, names[layer + 1 :], ends),
            leave=_leave(apart, names[layer + 1 :], ends) if apart.random() < 0.4 else None,
        )
        for layer in range(LAYERS)
        for name in names[layer]
    ]
    return Call(
        id="made-by-chance",
        title="Made by chance",
        level="easy",
        minutes=1,
        you="You.",
        employer=Employer("Dana", "manager", "Northline"),
        truth="None.",
        yes=chance.choice(RUNGS[1:]),
        hang_up=chance.choice(RUNGS),
        start="beat-0-0",
        beats=(*beats, *ends),
        meters=meters,
        marks=("thanked", "heard"),
    )


def _choices(chance: Random, later: list[list[str]], ends: list[Beat]) -> tuple[Choice, ...]:
    count = chance.randint(1, 3)
    return tuple(_choice(chance, number, later, ends) for number in range(count))


def _choice(chance: Random, number: int, later: list[list[str]], ends: list[Beat]) -> Choice:
    targets = [name for layer in later for name in layer] + [end.id for end in ends]
    leads = [
        Lead(_to(chance, targets), parse(when_text(chance))) for _ in range(chance.randint(0, 2))
    ]
    return Choice(
        id=f"say-{number}",
        says=f"Sentence {number}.",
        skill="ask",
        why="To see.",
        when=parse(when_text(chance)) if number and chance.random() < 0.5 else None,
        change=tuple(
            (name, chance.randint(-2, 2)) for name in ("trust", "patience") if chance.random() < 0.5
        ),
        mark=tuple(name for name in ("thanked", "heard") if chance.random() < 0.3),
        leads=(*leads, Lead(_to(chance, targets))),
    )


def _leave(chance: Random, later: list[list[str]], ends: list[Beat]) -> Choice:
    """Return where hanging up leads."""
    targets = [name for layer in later for name in layer] + [end.id for end in ends]
    leads = [Lead(_to(chance, targets), parse(when_text(chance)))] * (chance.random() < 0.5)
    return Choice(HANG_UP, "", "close", "", (*leads, Lead(_to(chance, targets))))


def _to(chance: Random, targets: list[str]) -> tuple[tuple[str, Fraction], ...]:
    names = chance.sample(targets, chance.randint(1, min(3, len(targets))))
    weights = [chance.randint(1, 5) for _ in names]
    return tuple(
        (name, Fraction(weight, sum(weights))) for name, weight in zip(names, weights, strict=True)
    )


def when_text(chance: Random, depth: int = 0) -> str:
    """Return a condition in the `when` language."""
    kind = chance.randrange(5) if depth < 3 else chance.randrange(2)
    if kind == 0:
        return chance.choice(("thanked", "heard"))
    if kind == 1:
        sign = chance.choice(("<", "<=", "==", "!=", ">=", ">"))
        return f"{chance.choice(('trust', 'patience'))} {sign} {chance.randint(-1, 2)}"
    if kind == 2:
        return f"not ({when_text(chance, depth + 1)})"
    joint = " and " if kind == 3 else " or "
    return f"({when_text(chance, depth + 1)}{joint}{when_text(chance, depth + 1)})"
