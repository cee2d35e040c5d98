"""The table of how each way to play fares, and what it says is broken."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_calls import random_graph
from shipped import EXAMPLE, ROOT

from followup.calls import Graph, Seeded, in_shown_order, play_out, random_play, rule_play
from followup.calls.levels import Row, broken, row_of
from followup.calls.rules import RULES, first_shown_play
from followup.cli import main
from followup.facts import fact


def row(graph: Graph, level: str, best: float, random: float, **rules: tuple[float, float]) -> Row:
    """A row of made-up chances, in points of 100."""

    def chance(points: float) -> Fraction:
        return Fraction(str(points)) / 100

    call = replace(graph.call, level=level)
    found = {rule: tuple(map(chance, rules.get(rule, (0, 0)))) for rule in RULES}
    room = chance(rules.get("room", (0, 0))[0])
    return Row(replace(graph, call=call), chance(best), chance(random), found, room, {})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("level", "best", "random", "named"),
    [
        ("easy", 80, 20, []),
        ("easy", 100, 40, []),
        ("easy", 79.99, 19.99, ["Random play: 20.0", "Best play: 80.0"]),
        ("medium", 55, 8, []),
        ("medium", 80, 20, []),
        ("medium", 80.1, 20.1, ["Random play: 20.1", "Best play: 80.1"]),
        ("hard", 25, 2, []),
        ("hard", 55, 10, []),
        ("hard", 56, 1.9, ["Random play: 1.9", "Best play: 56.0"]),
    ],
)
def test_what_a_level_promises(
    graph: Graph, level: str, best: float, random: float, named: list[str]
) -> None:
    """Each level has its bounds for random and for best play, the bounds included."""
    found = list(broken(row(graph, level, best, random)))
    assert [each.split(" in 100")[0] for each in found] == named


def test_what_a_rule_may_reach(graph: Graph) -> None:
    """A rule of thumb may reach half of best play, in either English, and not more."""
    assert not list(broken(row(graph, "easy", 80, 30, echo=(40, 40), room=(40, 0))))
    rules = {"longest": (40.1, 0), "thanks": (0, 41), "first": (50, 50), "room": (60, 0)}
    assert list(broken(row(graph, "easy", 80, 30, **rules))) == [
        "longest: 40.1 in 100. The most is 40.0.",
        "first: 50.0 in 100. The most is 40.0.",
        "thanks, in simple English: 41.0 in 100. The most is 40.0.",
        "room: 60.0 in 100. The most is 40.0.",
    ]


def test_the_row_of_the_example(graph: Graph) -> None:
    """A row holds what the solver and the rules find."""
    found = row_of(graph)
    assert found.best == Fraction(3, 4)
    assert sum(found.endings.values()) == 1
    for rule in RULES:
        for plain in (False, True):
            rungs = rule_play(graph, rule, plain)
            assert found.rules[rule][plain] == rungs["door"] + rungs["job"]
    rungs = random_play(graph)
    assert found.random == rungs["door"] + rungs["job"]


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=st.integers(0, 10**9))
def test_the_first_line_shown_against_many_plays(seed: int) -> None:
    """Who always says the first line shown meets each rung as often as its chance says."""
    graph, order, plays = random_graph(seed), seed % 2**32, 200
    dice = Seeded(order)
    ends = Counter(
        play_out(graph, lambda call: in_shown_order(call, order)[0].id, dice).rung
        for _ in range(plays)
    )
    for rung, chance in first_shown_play(graph, order).items():
        spread = float(chance * (1 - chance) / plays) ** 0.5
        assert abs(ends[rung] / plays - float(chance)) <= 5 * spread


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """`call table` shows every call, names each broken promise, and ends with 1 if there is one."""
    assert main(("call", "table", str(EXAMPLE))) == 1
    said = capsys.readouterr().out
    assert said.splitlines()[0].split()[:4] == ["call", "level", "best", "random"]
    assert "example: Best play: 75.0 in 100. For easy it is 80 to 100." in said
    assert main(("call", "table", str(EXAMPLE), "--json")) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["kept"] is False
    (call,) = report["calls"]
    assert call["best"] == {"fraction": "3/4", "chance": 0.75}
    assert set(call["rules"]) == set(RULES)
    assert set(call["rules"]["longest"]) == {"standard", "plain"}
    assert call["broken"]


def test_without_files(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without names `call table` takes the calls in `calls/`, and says so where there are none."""
    monkeypatch.chdir(tmp_path)
    assert main(("call", "table")) == 1
    assert "There are no calls in calls/ here." in capsys.readouterr().err
    (tmp_path / "calls").mkdir()
    (tmp_path / "calls/example.yml").write_bytes(EXAMPLE.read_bytes())
    main(("call", "table", "--json"))
    assert [call["id"] for call in json.loads(capsys.readouterr().out)["calls"]] == ["example"]


def test_limits_of_every_level() -> None:
    """Every level has limits."""
    assert list(fact("call", "level-limits")) == list(fact("call", "levels"))


def test_the_page_for_authors_has_the_same_limits() -> None:
    """The page *Write a call* lists the limits that the table holds calls to."""
    page = (ROOT / "docs/en/write-a-call.md").read_text(encoding="utf-8")
    for level, limits in fact("call", "level-limits").items():
        (random_low, random_high), (low, high) = limits["random"], limits["best"]
        assert f"| {level} | {random_low} to {random_high} | {low} to {high} |" in page
