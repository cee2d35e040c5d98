"""What every call file owes its author and its player; `test_shipped.py` holds its odds."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from shipped import EXAMPLE, FILES, graph_of, name_of

from followup.calls import (
    Seeded,
    advise,
    dumps,
    loads,
    play_out,
    random_policy,
    read_call,
)

every_call = pytest.mark.parametrize("file", [EXAMPLE, *FILES], ids=name_of)


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
    """The compiled call is at most 20 KB compressed."""
    assert len(gzip.compress(dumps(graph_of(file)).encode(), 9)) <= 20_000


@every_call
def test_its_author_took_the_advice(file: Path) -> None:
    """No choice without plain English, no employer without a thought, no sentence too long."""
    assert advise(read_call(file)) == ()
