"""The calls that a notebook can play: those that come with the package, and those written in it."""

from __future__ import annotations

from functools import cache

from followup.calls import Graph, Solution, also_by_beat, shipped, shipped_also, solve

__all__ = ["also_of", "graph_of", "keep_written", "solved"]

_written: dict[str, Graph] = {}


def keep_written(name: str, graph: Graph) -> None:
    """Keep a call that was written in a notebook, to be played by its name.

    Args:
        name: A name that no other text of a call has.
        graph: The call, compiled.
    """
    _written[name] = graph


def graph_of(call: str) -> Graph:
    """Return a call.

    Args:
        call: Its id, or the name of one that was written in a notebook.

    Raises:
        FollowupError: If there is no such call.
    """
    return _written[call] if call in _written else shipped(call)


def also_of(call: str) -> dict[str, dict[str, list[str]]]:
    """Return other ways to say the choices of a call, by beat, by choice."""
    return also_by_beat(_written[call].call) if call in _written else shipped_also(call)


@cache
def solved(call: str) -> Solution:
    """Return best play of a call, worked out once.

    Args:
        call: Its id, or the name of one that was written in a notebook.
    """
    return solve(graph_of(call))
