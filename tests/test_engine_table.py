"""The table of ways and engines says what was tried, what works and what does not."""

from __future__ import annotations

from types import SimpleNamespace as Report

from engine_table import CELL, ENGINE, table

NODE = "tests/engines/test_ways.py::test_{}[in x]"


def report(
    way: str, engine: str, outcome: str = "passed", when: str = "call", cell: str = ""
) -> Report:
    """What pytest tells of a test of a way."""
    return Report(
        nodeid=NODE.format(way),
        user_properties=[(ENGINE, engine), *([(CELL, cell)] if cell else [])],
        when=when,
        outcome=outcome,
        passed=outcome == "passed",
        failed=outcome == "failed",
        duration=1.26,
    )


def test_every_cell_is_said() -> None:
    """Each way is a line, each engine a column by its age; what was not tried is not hidden."""
    told = [
        report("the_call", "Chrome/156.1"),
        report("the_call", "Chrome/80.0", "failed"),
        report("lab", "Chrome/80.0", cell="says so"),
        report("the_call", "Chrome/156.1", when="teardown"),
    ]
    assert table(told) == [
        "| way | Chrome/80.0 | Chrome/156.1 |",
        "| --- | --- | --- |",
        "| the call | FAILS (1.3 s) | works (1.3 s) |",
        "| lab | says so (1.3 s) | not tried |",
    ]


def test_an_error_that_is_heard_at_the_end_counts() -> None:
    """A way that comes to its end but leaves an error behind does not work."""
    told = [report("call", "Firefox/153"), report("call", "Firefox/153", "failed", "teardown")]
    assert table(told)[-1] == "| call | FAILS (1.3 s) |"


def test_other_tests_make_no_table() -> None:
    """A run in which no way was tried prints no table."""
    assert table([Report(user_properties=[], when="call")]) == []
