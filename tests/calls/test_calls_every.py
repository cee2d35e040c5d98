"""What every call file owes its author and its player; `test_shipped.py` holds its odds."""

from __future__ import annotations

import gzip
from fractions import Fraction
from pathlib import Path
from time import process_time

import pytest
from secret_calls import EXAMPLE as SECRETS
from shipped import EXAMPLE, FILES, graph_of, name_of

from followup.calls import (
    Seeded,
    advise,
    compile_call,
    dumps,
    loads,
    play_out,
    random_policy,
    read_call,
    shipped,
    solve,
)

every_call = pytest.mark.parametrize("file", [EXAMPLE, SECRETS, *FILES], ids=name_of)


@every_call
def test_its_json_plays_the_same(file: Path) -> None:
    """The compiled call, read back from JSON, gives the same transcripts for the same seed."""
    graph = graph_of(file)
    again = loads(dumps(graph))
    dice, other = Seeded(11), Seeded(11)
    for _ in range(1_000):
        call = play_out(graph, random_policy, dice)
        assert call.transcript == play_out(again, random_policy, other).transcript


@every_call
def test_it_is_small_enough_to_send(file: Path) -> None:
    """What a call needs to start is at most 24 KB compressed, and it has at most 10,000 states."""
    graph = graph_of(file)
    assert len(gzip.compress(dumps(graph).encode(), 9)) <= 24_000
    assert len(graph) <= 10_000


@every_call
def test_its_chances_are_worked_out_soon(file: Path) -> None:
    """A call is compiled and solved within two seconds of the processor's time."""
    call, before = read_call(file), process_time()
    solve(compile_call(call))
    assert process_time() - before <= 2


@every_call
def test_its_author_took_the_advice(file: Path) -> None:
    """No choice without plain English, no employer without a thought, no sentence too long."""
    advice = [each.what for each in advise(read_call(file))]
    # The calls of the tests are not heard in own words.
    assert [each for each in advice if "no choice has `also`" not in each] == []


@pytest.mark.parametrize("name", ["the-bank", "the-call-back"])
def test_its_first_choice_teaches(name: str) -> None:
    """One first line is better than each other one by what the review calls a slip, 5 points."""
    solution = solve(shipped(name))
    graph = solution.graph
    after = sorted(solution.chance_after(arc) for arc in graph.arcs(graph.start))
    assert after[-1] - after[-2] >= Fraction(5, 100)


@pytest.mark.parametrize(
    ("beat", "wrong"),
    [("reason-slowly", ("explain", "argue")), ("what-now", ("try-harder", "give-me-a-list"))],
)
def test_the_reason_can_be_lost(beat: str, wrong: tuple[str, ...]) -> None:
    """At the bank, a polite line and a hard one still cost something once the reason is told."""
    solution = solve(shipped("the-bank"))
    graph = solution.graph
    states = [state for state in range(len(graph)) if graph.beat_of(state).id == beat]
    assert states
    for state in states:
        arcs = graph.arcs(state)
        after = {graph.choice_of(state, arc).id: solution.chance_after(arc) for arc in arcs}
        assert max(after.values()) == 1
        assert all(after[line] <= Fraction(3, 4) for line in wrong)
