"""The browser's record, run under Node, is Python's record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import node_code
import pytest
from record_table import cases

from followup.calls.shipped import trained
from followup.errors import FollowupError
from followup.record import yes_and_no


def run(folder: Path, table: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the browser's code makes of each file of the table."""
    script = Path(__file__).with_name("browser_records.js")
    calls = [{"id": call, "trains": list(trains)} for call, trains in trained().items()]
    given = {"cases": table, "calls": calls}
    found: list[dict[str, Any]] = node_code.call(script, "outcomes", given, folder)
    return found


def test_the_browser_reads_as_python_does(tmp_path: Path) -> None:
    """Of over 2,000 files, rows, bad lines, questions, advice and the written text agree."""
    table = list(cases())
    assert len(table) >= 2_000
    kinds = [each["out"].get("error", "read") for each in table]
    assert kinds.count("read") >= 1_000 and len(set(kinds)) >= 8
    wrong = []
    for each, got in zip(table, run(tmp_path, table), strict=True):
        for key in each["out"]:
            if each["out"][key] != got.get(key):
                wrong.append(
                    (
                        each.get("data", each.get("text")),
                        each["dates"],
                        key,
                        each["out"][key],
                        got.get(key),
                    )
                )
    assert wrong == []


def test_a_rung_that_is_none_is_refused_alike(tmp_path: Path) -> None:
    """What is no rung of the ladder cannot be a yes, in the same words."""
    script = Path(__file__).with_name("browser_records.js")
    with pytest.raises(FollowupError) as refused:
        yes_and_no({}, "luck")
    assert node_code.call(script, "unknownRung", "luck", tmp_path) == str(refused.value)


def test_a_difference_would_be_seen(tmp_path: Path) -> None:
    """The table tells one row from another."""
    one, two = list(cases())[:2]
    assert run(tmp_path, [one | {"data": two["data"]}])[0] != one["out"]
