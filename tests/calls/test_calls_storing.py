from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import Any

import pytest
from generated import big_call
from hypothesis import given, settings
from hypothesis import strategies as st
from random_calls import random_graph

from followup.calls import (
    RUNGS,
    Graph,
    Seeded,
    Solution,
    compile_call,
    dumps,
    from_json,
    loads,
    play_out,
    random_play,
    random_policy,
    review,
    solve,
    to_json,
)
from followup.errors import FollowupError

SEEDS = st.integers(0, 2**32 - 1)


def test_words_that_are_heard_simpler(graph: Graph) -> None:
    """What is heard in simple English comes back; a call without it has no such key."""
    assert all("plain" not in beat for beat in to_json(graph)["beats"])
    first, *others = graph.call.beats
    call = replace(graph.call, beats=(replace(first, plain="Dana here."), *others))
    assert loads(dumps(replace(graph, call=call))).call.beats[0].plain == "Dana here."


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=SEEDS)
def test_a_call_read_back_plays_identically(seed: int) -> None:
    """In memory and after JSON, the same seed gives the same call, chances and review."""
    graph = random_graph(seed)
    again = loads(dumps(graph))
    first = play_out(graph, random_policy, Seeded(seed))
    second = play_out(again, random_policy, Seeded(seed))
    assert first.transcript == second.transcript
    assert first.rung == second.rung
    one, two = review(first), review(second)
    assert [(turn.choice, turn.before, turn.after_choice, turn.label) for turn in one.turns] == [
        (turn.choice, turn.before, turn.after_choice, turn.label) for turn in two.turns
    ]
    assert random_play(graph) == random_play(again)


@settings(deadline=None, max_examples=40, derandomize=True)
@given(seed=SEEDS)
def test_json_is_stable(seed: int) -> None:
    """Writing, reading and writing again gives the same text, byte for byte."""
    text = dumps(random_graph(seed))
    assert dumps(loads(text)) == text
    assert json.loads(text) == to_json(loads(text))


def walk(data: Any, beat: str, mood: int) -> list[tuple[Any, int]]:
    """Return each choice on offer with its row, as the browser's player finds them."""
    here = next(each for each in data["beats"] if each["id"] == beat)
    row = here["moods"].index(mood)
    return [(choice, row) for choice in here.get("choices", ()) if choice["lead"][row] is not None]


@settings(deadline=None, max_examples=40, derandomize=True)
@given(seed=SEEDS)
def test_the_json_alone_is_enough_to_walk(seed: int) -> None:
    """Every arrow leads to a state that is there, and the chances beside it are its means."""
    data = to_json(random_graph(seed))
    beats = {beat["id"]: beat for beat in data["beats"]}
    good = RUNGS[RUNGS.index(data["yes"]) :]

    def yes(beat: str, mood: int) -> int:
        here = beats[beat]
        row = here["moods"].index(mood)
        return 1_000_000 * (here["ends"] in good) if "ends" in here else here["yes"][row]

    for beat in data["beats"]:
        for mood in beat["moods"]:
            for choice, row in walk(data, beat["id"], mood):
                after = data["changes"][choice["change"]]["mood"][mood]
                lead = choice["leads"][choice["lead"][row]]
                total = sum(part * yes(to, after) for to, part in lead.items())
                mean = total // sum(lead.values())
                assert mean <= choice["after"][row] <= mean + 1  # each one is rounded down
                assert choice["after"][row] <= beat["yes"][row]
                if beat["best"][row] == choice["id"]:
                    assert choice["after"][row] == beat["yes"][row]
                    assert choice["slip"][row] == 0


def test_what_the_json_tells(graph: Graph, solution: Solution) -> None:
    """The compiled call holds its version, its words, its size and the exact chances."""
    data = to_json(graph, solution)
    assert data["format"] == 1
    assert data["states"] == len(graph) == sum(len(beat["moods"]) for beat in data["beats"])
    assert data["best"]["yes"] == {"fraction": "3/4", "chance": 0.75}
    assert list(data["best"]["rungs"]) == list(RUNGS)
    assert data["employer"]["name"] == "Dana Reyes"
    assert data["beats"][0]["choices"][0]["leads"] == [{"listens": 3, "in-a-meeting": 1}]
    assert data["beats"][0]["hang_up_slip"] == [3]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a compiled call"),
        ("{}", "not a compiled call"),
        ('{"format": true}', "not a compiled call"),
        ('{"format": 5}', "has format 5, and this version knows formats up to 4"),
        ('{"format": 0}', "too old"),
        ('{"format": 1}', "parts of the compiled call are damaged"),
        ('{"format": 1, "beats": 7, "moods": []}', "parts of the compiled call are damaged"),
    ],
)
def test_json_that_cannot_be_played(text: str, words: str) -> None:
    """Anything but a compiled call of a known format is refused in one sentence."""
    with pytest.raises(FollowupError, match=words):
        loads(text, "call.json")


@settings(deadline=None, max_examples=300, derandomize=True)
@given(data=st.data())
def test_damaged_json_is_refused_or_plays(graph: Graph, data: st.DataObject) -> None:
    """A compiled call with a part taken out or replaced is refused clearly, or still plays."""
    broken: Any = to_json(graph)
    node, key = broken, data.draw(st.sampled_from(list(broken)))
    for _ in range(data.draw(st.integers(0, 6))):
        inner = node[key]
        if not isinstance(inner, dict | list) or not inner:
            break
        places = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        node, key = inner, data.draw(st.sampled_from(places))
    if data.draw(st.booleans()):
        del node[key]
    else:
        node[key] = data.draw(st.sampled_from([None, -1, 0, 99, 2**40, 0.5, "x", [], {}]))
    try:
        loaded = from_json(broken)
    except FollowupError:
        return
    play_out(loaded, random_policy, Seeded(1))
    solve(loaded)


def test_size() -> None:
    """A call of some 3,000 states stays within 20 KB compressed."""
    graph = compile_call(big_call(1, high=12))
    assert 2_500 < len(graph) < 3_500
    assert len(gzip.compress(dumps(graph).encode(), 9)) <= 20_000
