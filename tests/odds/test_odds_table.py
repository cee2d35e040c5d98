"""The table of cases that the browser's odds are held to."""

from __future__ import annotations

import json
from pathlib import Path

from table import DO, cases, write


def test_the_table_is_large_and_the_same_each_time(tmp_path: Path) -> None:
    """At least 2,000 cases, every kind of them, byte for byte the same, and no NaN."""
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert write(first) == write(second) >= 2_000
    assert first.read_bytes() == second.read_bytes()
    table = json.loads(first.read_text(encoding="utf-8"))
    assert {case["do"] for case in table} == set(DO)
    assert sum("error" in case for case in table) >= 40


def test_the_table_survives_json() -> None:
    """What is read back from JSON gives the same results, number by number."""
    table = cases()
    assert json.loads(json.dumps(table)) == table
