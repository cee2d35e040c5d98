"""One suite over every call in `calls/`: it comes to an end, it is fair, its sums are exact.

The walk here reads the file anew and evaluates `when` with Python's own `eval`, so that what it
finds does not rest on the compiler; the simulated plays here use NumPy's dice, not ours.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter, deque
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from sampling import sample
from shipped import FILES, ROOT, graph_of, name_of, solution_of

from followup.calls import (
    HANG_UP,
    RUNGS,
    Graph,
    Seeded,
    best_turns,
    dumps,
    play,
    play_out,
    random_play,
    random_policy,
    review,
)
from followup.calls.levels import broken, row_of
from followup.calls.model import STORIES, TRAINS
from followup.calls.shipped import trained
from followup.calls.solving import HANGS_UP
from followup.facts import fact, gather_facts
from followup_site.pages.stories import read_stories

PLAYS = sample(40_000, 200_000)
VOICELESS = fact("call", "voiceless")
NAME = re.compile(r"(?<![\w-])(?!(?:and|or|not)\b)[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
State = tuple[str, tuple[int, ...], frozenset[str]]
World = tuple[str, State]
"""A state, and the secret that the dice have drawn before it; empty if the call has none."""
every_call = pytest.mark.parametrize("file", FILES, ids=name_of)


class Walk:
    """Every world that play of a call file can reach, with where each choice on offer leads."""

    def __init__(self, file: Path) -> None:
        # The base loader takes every value as text, as YAML 1.2 takes `yes` and `no`.
        self.data: Any = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        self.meters = {
            name: {key: int(value) for key, value in meter.items()}
            for name, meter in self.data.get("meters", {}).items()
        }
        start = tuple(meter["start"] for meter in self.meters.values())
        self.start: State = (self.data["start"], start, frozenset())
        self.secrets = tuple(self.data.get("secrets", ("",)))
        self.choices: dict[World, dict[str, list[World]]] = {}
        waiting: deque[World] = deque((secret, self.start) for secret in self.secrets)
        while waiting:
            world = waiting.popleft()
            if world not in self.choices:
                self.choices[world] = dict(self.offers(world))
                waiting += [reply for replies in self.choices[world].values() for reply in replies]

    def holds(self, when: str, world: World) -> bool:
        """Return whether a condition holds, with Python's own grammar."""
        secret, state = world
        now = {**dict.fromkeys(self.data.get("marks", ()), False), **dict.fromkeys(state[2], True)}
        now |= {each: each == secret for each in self.secrets}
        now |= dict(zip(self.meters, state[1], strict=True))
        return bool(eval(NAME.sub(lambda name: f"now[{name[0]!r}]", when), {"now": now}))

    def offers(self, world: World) -> Any:
        """Yield each choice on offer in a world with the worlds that it may lead to."""
        for name, choice in self.data["beats"][world[1][0]].get("choices", {}).items():
            if self.holds(choice.get("when", "True"), world):
                yield name, self.replies(choice, world)

    def replies(self, choice: Any, world: World) -> list[World]:
        """Return the worlds that a choice may lead to."""
        (secret, state), values = world, []
        for (name, meter), value in zip(self.meters.items(), state[1], strict=True):
            changed = value + int(choice.get("change", {}).get(name, 0))
            values.append(min(max(changed, meter["low"]), meter["high"]))
        after: State = (state[0], tuple(values), state[2] | set(choice.get("mark", ())))
        leads = choice["leads"]
        leads = [{"to": leads}] if isinstance(leads, str) else leads
        told = (secret, after)
        to = next(lead["to"] for lead in leads if self.holds(lead.get("when", "True"), told))
        return [(secret, (beat, *after[1:])) for beat in ([to] if isinstance(to, str) else to)]


@cache
def walk_of(file: Path) -> Walk:
    """Return the walk through a call file."""
    return Walk(file)


@every_call
def test_every_state_has_a_way_to_an_end(file: Path) -> None:
    """From every state that a walk of our own finds, some replies lead to an end of the call."""
    walk = walk_of(file)
    graph = graph_of(file)
    assert len(walk.choices) == len(graph.hidden.worlds if graph.hidden else graph)
    came_from: dict[World, list[World]] = {}
    for state, choices in walk.choices.items():
        for replies in choices.values():
            for reply in replies:
                came_from.setdefault(reply, []).append(state)
    ends = [world for world in walk.choices if "ends" in walk.data["beats"][world[1][0]]]
    reached, waiting = set(ends), deque(ends)
    while waiting:
        new = set(came_from.get(waiting.popleft(), ())) - reached
        reached |= new
        waiting += new
    assert set(walk.choices) - reached == set()


@every_call
def test_every_beat_and_choice_is_reached(file: Path) -> None:
    """Some play comes to each beat of the file, and some play is offered each choice in it."""
    walk = walk_of(file)
    beats = walk.data["beats"]
    written = {(name, each) for name in beats for each in beats[name].get("choices", {})}
    offered = {(state[0], each) for (_, state), there in walk.choices.items() for each in there}
    assert {state[0] for _, state in walk.choices} == set(beats)
    assert offered == written


@every_call
def test_the_size_of_a_call(file: Path) -> None:
    """A call has 150 to 10,000 states, and best play of it takes 4 to 14 turns."""
    fewest, most = best_turns(solution_of(file))
    assert 150 <= len(graph_of(file)) <= 10_000
    assert 4 <= fewest <= most <= 14


@every_call
def test_a_level_keeps_its_promise(file: Path) -> None:
    """Best play, random play and each rule of thumb win what the level of the call says."""
    assert list(broken(row_of(graph_of(file)))) == []


@every_call
def test_no_first_choice_decides_the_call(file: Path) -> None:
    """After any first choice best play keeps at least 55 % of the chance, yet they differ."""
    graph, solution = graph_of(file), solution_of(file)
    state = graph.start
    while len(graph.arcs(state)) == 1 and len(graph.ways(graph.arcs(state)[0])) == 1:
        state = graph.ways(graph.arcs(state)[0])[0][1]  # a call may begin with one thing to do
    after = [solution.chance_after(arc) for arc in graph.arcs(state)]
    assert len(set(after)) > 1
    assert min(after) >= Fraction(55, 100) * max(after)


@every_call
def test_a_slip_can_be_mended(file: Path) -> None:
    """Somewhere after a slip the chance is still at least a third of the start's."""
    graph, solution = graph_of(file), solution_of(file)
    slips = [
        solution.chance_after(arc)
        for state in range(len(graph))
        for arc in graph.arcs(state)
        if solution.chance(state) - solution.chance_after(arc) >= Fraction(5, 100)
    ]
    assert max(slips) >= solution.chance(graph.start) / 3


@every_call
def test_the_best_line_is_never_a_hard_one(file: Path) -> None:
    """Whatever happened before, to push, to blame or to give up is never shown as better."""
    graph, solution = graph_of(file), solution_of(file)
    for state in range(len(graph)):
        best = solution.best_choice(state)
        for arc in graph.arcs(state):
            choice = graph.choice_of(state, arc)
            hard = choice.skill in ("push", "blame", "give-up")
            assert not hard or choice.id != best, (graph.beat_of(state).id, choice.id)


@every_call
def test_every_line_can_be_reviewed(file: Path) -> None:
    """Every line is there in plain English too, and every employer who answers has a thought."""
    for beat in graph_of(file).call.beats:
        assert beat.plain or not beat.says or beat.speaker in VOICELESS, beat.id
        for choice in beat.choices:
            assert choice.plain, f"{beat.id}, {choice.id}"
            assert choice.why, f"{beat.id}, {choice.id}"
        if beat.speaker == "employer" and not (beat.ends or beat.part):
            assert beat.thinks or beat.thoughts, beat.id


@every_call
def test_a_call_is_quickly_fetched(file: Path) -> None:
    """Compressed as on the web, a compiled call is at most 24 kB."""
    text = dumps(graph_of(file), solution_of(file))
    assert len(gzip.compress(text.encode(), 6)) <= 24_000


@every_call
def test_where_a_call_belongs(file: Path) -> None:
    """A call is named as its file is, and its story is a page."""
    call = graph_of(file).call
    assert call.id == file.stem
    assert call.story in ("", *STORIES)


def test_a_call_for_each_story() -> None:
    """Each story has a call to practise, and there are easy calls and hard ones."""
    calls = [graph_of(file).call for file in FILES]
    assert len(calls) >= 7
    assert {call.story for call in calls} - {""} == set(STORIES)
    assert {call.level for call in calls} == {"easy", "medium", "hard"}


def test_what_most_calls_have() -> None:
    """In at least four calls a secret is drawn, and in four one can ask to hear it again."""
    calls = [graph_of(file).call for file in FILES]
    says = [" ".join(c.says for beat in call.beats for c in beat.choices) for call in calls]
    assert sum(bool(call.secrets) for call in calls) >= 4
    assert sum("say that again, more slowly" in words for words in says) >= 4


def test_perfect_play_can_end_in_silence() -> None:
    """In at least two hard calls even best play ends most often without a yes."""
    hard = [file for file in FILES if graph_of(file).call.level == "hard"]
    best = [solution_of(file).chance(graph_of(file).start) for file in hard]
    assert sum(chance < Fraction(1, 2) for chance in best) >= 2


def test_a_story_takes_one_file(tmp_path: Path) -> None:
    """A page among the stories is a story, and says itself how it is named; no list has it too."""
    pages = tmp_path / "docs/en/stories"
    pages.mkdir(parents=True)
    head = "---\ntitle: Lin asked twice\nstory: the story of Lin\nstory-short: Lin's story\n---\n"
    (pages / "lin.md").write_text(f"{head}\n# Lin asked twice\n", encoding="utf-8")
    (pages / "index.md").write_text("---\ntitle: All\n---\n\nstory: none\n", encoding="utf-8")
    assert gather_facts(tmp_path) == {"stories": {"names": ["lin"]}}
    assert read_stories(tmp_path / "docs/en") == {"lin": ["the story of Lin", "Lin's story"]}
    assert list(read_stories(ROOT / "docs/en")) == list(STORIES)


def test_each_result_has_a_call_to_practise() -> None:
    """Whatever a record says, a call trains it; the light index says the same as the calls."""
    assert {each for trains in trained().values() for each in trains} == set(TRAINS)
    assert {file.stem: graph_of(file).call.trains for file in FILES} == trained()


def simulated(graph: Graph, best: Any, seed: int) -> dict[str, int]:
    """Return how many of `PLAYS` calls end on each rung, all played side by side.

    Args:
        graph: The call.
        best: For each state the arc to take; None for any arc, each as likely.
        seed: The seed of NumPy's dice.
    """
    dice = np.random.default_rng(seed)
    first_arc, first_way = np.array(graph.first_arc), np.array(graph.first_way)
    after_lines = np.array([graph.lines(state).stop for state in range(len(graph))])
    before = np.concatenate([[0], np.cumsum(graph.weight)])
    target = np.array(graph.target)
    ends = np.array([RUNGS.index(beat.ends) if beat.ends else -1 for beat in graph.call.beats])
    ends = ends[np.array(graph.beat)]
    playing, counts = np.full(PLAYS, graph.start), Counter[str]()
    while len(playing):
        if best is None:
            arc = dice.integers(first_arc[playing], after_lines[playing])
        else:
            arc = np.array(best)[playing]
            counts[graph.call.hang_up] += int((arc == HANGS_UP).sum())
            arc = arc[arc != HANGS_UP]
        drawn = dice.integers(before[first_way[arc]], before[first_way[arc + 1]])
        playing = target[np.searchsorted(before, drawn, side="right") - 1]
        for end in ends[playing][ends[playing] >= 0]:
            counts[RUNGS[end]] += 1
        playing = playing[ends[playing] < 0]
    return counts


@pytest.mark.parametrize("policy", ["best", "random"])
@every_call
def test_exact_chances_agree_with_plays(file: Path, policy: str) -> None:
    """Of 200,000 plays each rung has its exact share, within four standard errors."""
    graph, solution = graph_of(file), solution_of(file)
    best = policy == "best"
    exact = solution.rungs(graph.start) if best else random_play(graph)
    counts = simulated(graph, solution.best if best else None, seed=2026)
    assert sum(counts.values()) == PLAYS
    assert sum(exact.values()) == 1
    for rung, chance in exact.items():
        allowed = 4 * (float(chance * (1 - chance)) / PLAYS) ** 0.5
        assert abs(counts[rung] / PLAYS - float(chance)) <= allowed, rung


@every_call
def test_skill_and_luck_add_up_exactly(file: Path) -> None:
    """Start - skill lost + luck + unknown is 1 or 0 exactly, also where the learner hangs up."""
    graph, solution = graph_of(file), solution_of(file)
    for seed in range(300):
        dice = Seeded(seed)

        def policy(call: Any, dice: Seeded = dice) -> str:
            return HANG_UP if dice.below(20) == 0 else random_policy(call)

        reviewed = review(play_out(graph, policy, dice), solution)
        total = reviewed.start - reviewed.skill_lost + reviewed.luck + reviewed.unknown
        assert isinstance(total, Fraction)
        assert total == int(bool(reviewed.yes)), f"seed {seed}"


def test_stopping_is_best_by_either_door() -> None:
    """Where the notice said no calls, stopping before anybody answers is best, said or done."""
    (file,) = (file for file in FILES if file.stem == "please-do-not-call")
    graph, solution = graph_of(file), solution_of(file)
    start = graph.start
    after = {
        graph.choice_of(start, arc).id: solution.chance_after(arc) for arc in graph.arcs(start)
    }
    assert after["stop-in-time"] == after[HANG_UP] == solution.chance(start)
    assert max(set(after.values()) - {after[HANG_UP]}) < after[HANG_UP]
    call = play(graph, seed=1)
    call.hang_up()
    assert not call.over
    assert not review(call, solution).turns[0].skill_lost


@every_call
def test_nobody_hangs_up_on_an_email(file: Path) -> None:
    """What is read and answered at home is no call: nobody is on the phone there."""
    beats = [beat for beat in graph_of(file).call.beats if not beat.ends]
    letters = [beat for beat in beats if re.match(r"\((An|The) email|\([^)]* writes", beat.says)]
    assert all(beat.speaker == "scene" for beat in letters)
