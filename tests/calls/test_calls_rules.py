"""Rules of thumb: what they choose, and their exact chances held to two other ways."""

from __future__ import annotations

import string
from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Oracle
from random_calls import random_call
from shipped import FILES, graph_of

from followup.calls import (
    RULES,
    Beat,
    Call,
    CallInProgress,
    Choice,
    Graph,
    dumps,
    loads,
    rule_play,
    simulate,
)
from followup.calls.exploring import explore
from followup.calls.rules import picked

WORDS = ("thank", "Thanks,", "you", "ask", "why", "I’d", "go", "time?", "--", "(call")


def spoken(seed: int) -> Call:
    """A call made by chance, each line of which is made of `WORDS`."""
    chance, call = Random(seed), random_call(seed)

    def words() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, 4)))

    def said(choice: Choice) -> Choice:
        return replace(choice, says=words(), plain=chance.choice(("", words())))

    def heard(beat: Beat) -> Beat:
        choices = tuple(map(said, beat.choices))
        return replace(beat, says=words(), plain=chance.choice(("", words())), choices=choices)

    return replace(call, beats=tuple(map(heard, call.beats)))


def liked(rule: str, plain: bool, beat: Beat, offers: list[Choice]) -> list[Choice]:
    """The lines a rule likes best, worked out in another way than in the package."""

    def text(line: Beat | Choice) -> str:
        return (line.plain or line.says) if plain else line.says

    def letters(choice: Choice) -> int:
        return sum(letter in string.ascii_letters for letter in text(choice))

    def words(line: Beat | Choice) -> set[str]:
        return {word.strip("?,(-").lower() for word in text(line).split()} - {""}

    def same(choice: Choice) -> int:
        return len([word for word in words(beat) if word in words(choice)])

    if rule == "first":
        return offers[:1]
    if rule == "thanks":
        thanking = [each for each in offers if "thank" in text(each).lower()]
        return thanking or offers
    if rule == "echo":
        return [each for each in offers if all(same(each) >= same(other) for other in offers)]
    sizes = sorted(map(letters, offers))
    return [each for each in offers if letters(each) == sizes[-1 if rule == "longest" else 0]]


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("rule", RULES)
@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=st.integers(0, 10**9))
def test_a_rule_against_plain_recursion(rule: str, plain: bool, seed: int) -> None:
    """The chances under a rule agree exactly with a recursion over the words."""
    call = spoken(seed)
    graph = explore(call, most_states=5_000, most_turns=20).graph
    oracle = Oracle(call)
    exact = oracle.by(
        lambda beat, offers: liked(rule, plain, beat, offers), call.start, oracle.start()
    )
    assert rule_play(graph, rule, plain) == exact


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("file", FILES[:3], ids=lambda file: file.stem)
def test_a_rule_against_many_plays(file: object, rule: str) -> None:
    """Of 2,000 calls played by a rule, each rung is met about as often as its chance says."""
    graph = graph_of(file)  # type: ignore[arg-type]

    def policy(call: CallInProgress) -> str:
        places = picked(rule, call.beat, call.choices)
        return call.choices[places[call.dice.below(len(places))]].id

    met = simulate(graph, policy, 2_000, seed=12)
    for rung, chance in rule_play(graph, rule).items():
        spread = float(chance * (1 - chance) / 2_000) ** 0.5
        assert abs(met.rungs[rung] / 2_000 - float(chance)) <= 4.5 * spread


def test_what_counts_as_a_letter_and_as_a_word() -> None:
    """Spaces and signs are no letters, and a word is the same with either apostrophe."""
    beat = Beat("b", "I’d ask Anna’s team.")
    lines = ["Ask?", "- - I'd - go -", "Thankful!", "We go on …"]
    choices = [Choice(f"c{n}", says, "ask", "") for n, says in enumerate(lines)]
    assert picked("longest", beat, choices) == [2]
    assert picked("shortest", beat, choices) == [0]
    assert picked("thanks", beat, choices) == [2]
    assert picked("echo", beat, choices) == [0, 1]
    assert picked("first", beat, choices) == [0]


def test_a_compiled_call_has_the_same_chances(graph: Graph) -> None:
    """A rule finds the same in a compiled call as in its file."""
    again = loads(dumps(graph), "example.json")
    for rule in RULES:
        assert rule_play(again, rule, plain=True) == rule_play(graph, rule, plain=True)
        assert sum(rule_play(graph, rule).values()) == Fraction(1)
