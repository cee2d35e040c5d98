"""What the tests of calls share: the example call, read, compiled and solved once."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.calls import Graph, Solution, compile_call, read_call, solve

EXAMPLE = Path(__file__).with_name("example.yml")


@pytest.fixture(scope="session")
def example_text() -> str:
    """The example call as its author wrote it."""
    return EXAMPLE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def graph() -> Graph:
    """The example call, compiled."""
    return compile_call(read_call(EXAMPLE))


@pytest.fixture(scope="session")
def solution(graph: Graph) -> Solution:
    """Best play of the example call."""
    return solve(graph)
