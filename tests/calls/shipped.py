"""The calls in `calls/`, compiled and solved once for all tests. Not a test."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from followup.calls import Graph, Solution, compile_call, read_call, solve

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "calls").glob("*.yml"))
EXAMPLE = Path(__file__).with_name("example.yml")


@cache
def graph_of(file: Path) -> Graph:
    """Return the graph of a call file."""
    return compile_call(read_call(file), file.name)


@cache
def solution_of(file: Path) -> Solution:
    """Return best play of a call file."""
    return solve(graph_of(file))


def name_of(file: Path) -> str:
    """Return how a test names a call file."""
    return file.stem
