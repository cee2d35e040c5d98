"""Rules of thumb: ways to choose a line by how it looks, and what they win.

A rule looks only at the lines on offer and at what was just said. No rule may play a call well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from followup.calls.graph import Graph, Order
from followup.calls.model import RUNGS, Beat, Choice, words_of
from followup.calls.ordering import shuffled
from followup.calls.solving import Rungs, spread_play
from followup.facts import fact

__all__ = ["RULES", "first_shown_play", "picked", "rule_play"]

RULES: tuple[str, ...] = tuple(fact("call", "rules"))
_THANKS = re.compile(fact("call", "thanks"), re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Score = Callable[[str, str], int]
"""How much a rule likes a line, given the line and what was just said; more is better."""


def picked(rule: str, beat: Beat, choices: Sequence[Choice], plain: bool = False) -> list[int]:
    """Return the places of the lines that a rule of thumb likes best, each as likely.

    Args:
        rule: One of `RULES`.
        beat: The moment of the call.
        choices: What is on offer, in the order of the file, 1 or more.
        plain: Whether the learner reads and hears simple English where the file has it.
    """
    if rule == "first":
        return [0]
    heard = words_of(beat, plain)
    scores = [_SCORES[rule](words_of(choice, plain), heard) for choice in choices]
    return [place for place, score in enumerate(scores) if score == max(scores)]


def rule_play(graph: Graph, rule: str, plain: bool = False, order: Order | None = None) -> Rungs:
    """Return the chance of each rung under a rule of thumb; nobody hangs up.

    Args:
        graph: The call.
        rule: One of `RULES`.
        plain: Whether the learner reads and hears simple English where the file has it.
        order: The order of the call's states; worked out if left out.
    """

    def pick(state: int) -> list[int]:
        arcs = graph.lines(state)
        choices = [graph.choice_of(state, arc) for arc in arcs]
        return [arcs[place] for place in picked(rule, graph.beat_of(state), choices, plain)]

    return spread_play(graph, pick, order)


def first_shown_play(graph: Graph, seed: int) -> Rungs:
    """Return the chance of each rung for who says the first line as it is shown each time.

    Args:
        graph: The call.
        seed: The seed of the order in which lines are shown, the same for every play.
    """
    rungs = dict.fromkeys(RUNGS, Fraction(0))
    reached, turn = {graph.start: Fraction(1)}, 0
    while reached:
        later: dict[int, Fraction] = {}
        for state, share in reached.items():
            if not (arcs := graph.lines(state)):
                rungs[graph.beat_of(state).ends] += share
                continue
            for target, chance in graph.chances(shuffled(arcs, seed, turn)[0]).items():
                later[target] = later.get(target, Fraction(0)) + share * chance
        reached, turn = later, turn + 1
    return rungs


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold().replace("’", "'")))


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


_SCORES: dict[str, Score] = {
    "longest": lambda line, _: _letters(line),
    "shortest": lambda line, _: -_letters(line),
    "thanks": lambda line, _: bool(_THANKS.search(line)),
    "echo": lambda line, heard: len(_words(line) & _words(heard)),
}
