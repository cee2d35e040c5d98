"""The table of the ways through the site that were tried, in each engine, by all workers."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

ENGINE = "engine"
CELL = "cell"
"""Properties that a test of a way records: its engine and version, and what its cell says."""

SAYS = {"passed": "works", "failed": "FAILS"}


def table(reports: Iterable[pytest.TestReport]) -> list[str]:
    """Lay out a table in Markdown; no lines where no way was tried.

    Args:
        reports: What is known of each test of the run.
    """
    cells: dict[tuple[str, str], str] = {}
    for report in reports:
        told = dict(getattr(report, "user_properties", ()))
        if ENGINE in told and (report.when == "call" or report.failed):
            way = report.nodeid.partition("::test_")[2].partition("[")[0].replace("_", " ")
            cells[way, told[ENGINE]] = _cell(report, told.get(CELL, ""))
    ways = list(dict.fromkeys(way for way, _ in cells))
    names = sorted({engine for _, engine in cells}, key=_by_age)
    if not ways:
        return []
    lines = [["way", *names], ["---"] * (len(names) + 1)]
    lines += [[way, *(cells.get((way, name), "not tried") for name in names)] for way in ways]
    return [f"| {' | '.join(line)} |" for line in lines]


def _cell(report: pytest.TestReport, told: str) -> str:
    """What is said of one way in one engine."""
    says = told if told and report.passed else SAYS.get(report.outcome, report.outcome)
    return f"{says} ({report.duration:.1f} s)"


def _by_age(engine: str) -> tuple[str, int]:
    """Where an engine stands: by its name, the oldest version first."""
    name, _, version = engine.partition("/")
    return name, int(version.partition(".")[0] or 0)
