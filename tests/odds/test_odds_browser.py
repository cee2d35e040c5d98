"""The browser's odds, run under Node, are Python's odds."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import node_code
import pytest
from table import cases

NEAR = 1e-9
NOT_ON_PAGES = {"chance_above"}


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[dict[str, Any], Any]]:
    """Each case of the table that is no error, with what the browser's code gives for it."""
    table = [each for each in cases() if "out" in each and each["do"] not in NOT_ON_PAGES]
    script = Path(__file__).with_name("browser_table.js")
    found = node_code.call(script, "answers", table, tmp_path_factory.mktemp("odds"))
    return list(zip(table, found, strict=True))


def differences(ours: Any, theirs: Any, place: str = "") -> list[str]:
    """Where two answers differ: numbers by more than 1e-9 of their size, all else at all."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.keys() == theirs.keys():
        return [d for key in ours for d in differences(ours[key], theirs[key], f"{place}.{key}")]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        pairs = enumerate(zip(ours, theirs, strict=True))
        return [d for i, (one, two) in pairs for d in differences(one, two, f"{place}[{i}]")]
    if isinstance(ours, float) and isinstance(theirs, int | float):
        close = math.isclose(ours, theirs, rel_tol=NEAR)
        return [] if close else [f"{place}: {ours!r} and {theirs!r}"]
    return [] if ours == theirs else [f"{place}: {ours!r} and {theirs!r}"]


def test_the_browser_agrees_with_python(answers: list[tuple[dict[str, Any], Any]]) -> None:
    """In at least 2,000 cases numbers agree to 1e-9 of their size, and words to the letter."""
    assert len(answers) >= 2_000
    wrong = [(each["do"], each["in"], differences(each["out"], got)) for each, got in answers]
    assert [found for found in wrong if found[2]] == []


def test_a_difference_is_seen() -> None:
    """A digit, a word or a missing key is a difference."""
    assert differences({"a": 0.5}, {"a": 0.5000001})
    assert differences(["one"], ["two"])
    assert differences({"a": 1}, {})
