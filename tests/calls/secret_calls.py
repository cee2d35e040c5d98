"""Small calls with secrets, made by chance: promises hold for every such call. Not a test."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

from random_calls import random_call

from followup.calls import (
    HANG_UP,
    RUNGS,
    Beat,
    Call,
    Choice,
    Employer,
    Graph,
    Lead,
    Meter,
    Secret,
    parse,
)
from followup.calls.believing import believe
from followup.calls.exploring import explore

EXAMPLE = Path(__file__).with_name("secrets.yml")
NAMES = ("budget", "inside", "english", "policy")
WORDS = ("Well.", "I see.", "It was hard.")


def graph_of_any(call: Call) -> Graph:
    """Return the beliefs of a call; what compiling would refuse is let pass."""
    return believe(explore(call, 20_000, 20).graph, 20_000).graph


def secret_call(seed: int, layers: int = 3, choices: int = 2) -> Call:
    """Return a call of at most `layers` turns, some of whose beats read alike."""
    chance, apart = Random(seed), Random(-1 - seed)
    names = [[f"beat-{layer}-{place}" for place in range(3)] for layer in range(layers)]
    ends = [Beat(f"end-{rung}", "Goodbye.", ends=rung) for rung in RUNGS if chance.random() < 0.7]
    ends = ends or [Beat("end-door", "Goodbye.", ends="door")]
    secrets = _secrets(chance)
    # Where hanging up leads somewhere in one of the beats that read alike, it does in all of them.
    leaving = [layer for layer in range(layers) if apart.random() < 0.3]
    beats = [
        Beat(
            name,
            "Hello?" if not layer else chance.choice(WORDS),
            thinks=f"I am {name}.",
            choices=_choices(chance, choices, names[layer + 1 :], ends, secrets),
            leave=_leave(apart, names[layer + 1 :], ends, secrets) if layer in leaving else None,
        )
        for layer in range(layers)
        for name in names[layer]
    ]
    return Call(
        id="secret",
        title="Made by chance",
        level="easy",
        minutes=1,
        you="You.",
        employer=Employer("Dana", "manager", "Northline"),
        truth="None.",
        yes=chance.choice(RUNGS[2:]),
        hang_up=chance.choice(RUNGS[:3]),
        start="beat-0-0",
        beats=(*beats, *ends),
        meters=(Meter("trust", 5, 0, 10),),
        marks=("thanked",),
        secrets=secrets,
    )


def _secrets(chance: Random) -> tuple[Secret, ...]:
    weights = [chance.randint(1, 5) for _ in range(chance.randint(2, 4))]
    return tuple(
        Secret(name, Fraction(weight, sum(weights)), f"It was {name}.")
        for name, weight in zip(NAMES, weights, strict=False)
    )


def _choices(
    chance: Random,
    most: int,
    later: list[list[str]],
    ends: list[Beat],
    secrets: tuple[Secret, ...],
) -> tuple[Choice, ...]:
    targets = later[0] if later else []
    return tuple(
        Choice(
            id=f"say-{number}",
            says=f"Sentence {number}.",
            skill="ask",
            why="To see.",
            when=parse("trust >= 5") if number and chance.random() < 0.3 else None,
            change=(("trust", chance.choice((-3, -1, 1))),) if chance.random() < 0.5 else (),
            mark=("thanked",) if chance.random() < 0.3 else (),
            leads=tuple(_leads(chance, targets, ends, secrets)),
        )
        for number in range(chance.randint(1, most))
    )


def _leave(
    chance: Random, later: list[list[str]], ends: list[Beat], secrets: tuple[Secret, ...]
) -> Choice:
    leads = _leads(chance, later[0] if later else [], ends, secrets)
    return Choice(HANG_UP, "", "close", "", tuple(leads))


def _leads(
    chance: Random, targets: list[str], ends: list[Beat], secrets: tuple[Secret, ...]
) -> list[Lead]:
    conditions = [chance.choice(secrets).name for _ in range(chance.randint(0, 2))]
    texts = [f"{name} and trust >= 4" if chance.random() < 0.3 else name for name in conditions]
    return [Lead(_to(chance, targets, ends), parse(text)) for text in texts] + [
        Lead(_to(chance, targets, ends))
    ]


def _to(chance: Random, targets: list[str], ends: list[Beat]) -> tuple[tuple[str, Fraction], ...]:
    known = [*targets, *(end.id for end in ends)]
    names = chance.sample(known, chance.randint(1, min(3, len(known))))
    weights = [chance.randint(1, 4) for _ in names]
    return tuple(
        (name, Fraction(weight, sum(weights))) for name, weight in zip(names, weights, strict=True)
    )


def with_neutral_secret(seed: int) -> tuple[Call, Call]:
    """Return a call made by chance, and the same with secrets that change nothing but thoughts."""
    plain = random_call(seed)
    secrets = _secrets(Random(seed))
    thoughts = tuple((secret.name, f"I think of {secret.name}.") for secret in secrets)
    beats = tuple(replace(beat, thoughts=thoughts) for beat in plain.beats)
    return plain, replace(plain, secrets=secrets, beats=beats)


__all__ = ["EXAMPLE", "graph_of_any", "secret_call", "with_neutral_secret"]
