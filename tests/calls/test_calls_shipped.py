"""One suite over every call in `calls/`, and over the example."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from followup.calls import (
    Graph,
    Seeded,
    advise,
    best_turns,
    compile_call,
    dumps,
    loads,
    play_out,
    random_play,
    random_policy,
    read_call,
    review,
    simulate,
    solve,
)

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted((ROOT / "calls").glob("*.yml"))
EXAMPLE = Path(__file__).with_name("example.yml")
PLAYS = 10_000
SIMULATED = 100_000

every_call = pytest.mark.parametrize(
    "path", [*SHIPPED, EXAMPLE], ids=lambda path: path.stem, indirect=True
)
shipped_call = pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem, indirect=True)


@pytest.fixture(scope="module")
def path(request: pytest.FixtureRequest) -> Path:
    """The file of the call that is tested."""
    file: Path = request.param
    return file


@pytest.fixture(scope="module")
def graph(path: Path) -> Graph:
    """The call, compiled: so every beat and choice is reached, and every play comes to an end."""
    return compile_call(read_call(path), str(path))


@every_call
def test_random_plays_visit_everything_and_add_up(graph: Graph) -> None:
    """In 10,000 random plays skill plus luck adds up exactly, and JSON plays the same."""
    again, solution = loads(dumps(graph)), solve(graph)
    dice, other = Seeded(11), Seeded(11)
    for _ in range(PLAYS):
        call = play_out(graph, random_policy, dice)
        assert call.transcript == play_out(again, random_policy, other).transcript
        reviewed = review(call, solution)
        assert reviewed.start - reviewed.skill_lost + reviewed.luck == int(bool(reviewed.yes))


@every_call
@pytest.mark.parametrize("policy", ["best", "random"])
def test_exact_chances_agree_with_simulated_plays(graph: Graph, policy: str) -> None:
    """Each rung's exact chance is within four standard errors of 100,000 simulated plays."""
    exact = solve(graph).rungs(graph.start) if policy == "best" else random_play(graph)
    rungs = simulate(graph, policy, SIMULATED, seed=3).rungs
    for rung, chance in exact.items():
        allowed = 4 * (float(chance * (1 - chance)) / SIMULATED) ** 0.5
        assert abs(rungs[rung] / SIMULATED - float(chance)) <= allowed


@every_call
def test_it_is_small_enough_to_send(graph: Graph) -> None:
    """The compiled call is at most 20 KB compressed."""
    assert len(gzip.compress(dumps(graph).encode(), 9)) <= 20_000


@every_call
def test_authors_took_the_advice(graph: Graph, path: Path) -> None:
    """No choice without plain English, no employer without a thought, no sentence too long."""
    assert advise(read_call(path)) == ()


@shipped_call
def test_it_is_worth_playing(graph: Graph) -> None:
    """Best play takes 6 to 14 turns and says yes in 55 to 90 of 100; random play clearly less."""
    solution = solve(graph)
    best = solution.chance(graph.start)
    fewest, most = best_turns(solution)
    yes = graph.call.yes
    rungs = list(random_play(graph).items())
    random = sum(chance for rung, chance in rungs[[rung for rung, _ in rungs].index(yes) :])
    assert 150 <= len(graph) <= 3_000
    assert most >= 6 and fewest <= most <= 14
    assert 0.55 <= best <= 0.90
    assert random <= best - 0.15


@shipped_call
def test_no_single_first_choice_decides_it(graph: Graph) -> None:
    """After every first choice a yes is possible, and at least two are good starts."""
    solution = solve(graph)
    after = sorted(solution.chance_after(arc) for arc in graph.arcs(graph.start))
    assert after[0] > 0
    assert after[-2] >= after[-1] / 2
