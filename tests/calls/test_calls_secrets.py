"""Calls with secrets: best play of somebody who cannot see them, held to three other ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Mood, Oracle, holds
from secret_calls import EXAMPLE, graph_of_any, secret_call, with_neutral_secret

from followup.calls import (
    HANG_UP,
    RUNGS,
    Call,
    Choice,
    Graph,
    Rolls,
    Seeded,
    best_policy,
    compile_call,
    play,
    play_out,
    random_play,
    random_policy,
    read_call,
    review,
    simulate,
    solve,
)
from followup.calls.conditions import in_words
from followup.calls.exploring import explore
from followup.calls.playing import CallInProgress

SEEDS = st.integers(0, 10**9)
World = tuple[str, str, Mood]
"""A secret, a beat and a mood."""
Weighed = list[tuple[Fraction, World]]
Policy = tuple[str, dict[Any, Any]]
"""What to say now, and a policy for each thing that may be shown then."""


class Blind(Oracle):
    """Plays a call straight from its words for somebody who does not see the secret."""

    def worlds(self) -> Weighed:
        """Return every world at the start."""
        secrets = self.call.secrets
        return [(each.chance, (each.name, self.call.start, self.start())) for each in secrets]

    def shown(self, world: World) -> tuple[Any, ...]:
        """Return all that is shown in a world."""
        _, name, mood = world
        beat = self.beats[name]
        drawn = []
        for meter in self.call.meters:
            share = Fraction(mood[0][meter.name] - meter.low, meter.high - meter.low)
            dots = share * min(5, meter.high - meter.low)
            thirds = (
                0 if share == 0 else 1 if share <= Fraction(1, 3) else 2 if 3 * share <= 2 else 3
            )
            drawn.append((int(dots + Fraction(1, 2)), thirds))
        says = frozenset(choice.says for choice in self.offers(name, mood))
        return beat.speaker, beat.says, beat.ends, tuple(drawn), says

    def options(self, beat: str, mood: Mood) -> list[Choice]:
        """Return the choices on offer, and hanging up if it leads somewhere."""
        leave = self.beats[beat].leave
        return [*self.offers(beat, mood), *([leave] if leave else [])]

    def secretly(self, choice: Choice, world: World) -> Weighed:
        """Return the worlds that a choice leads to; a secret is a mark that is set."""
        secret, _, (meters, marks) = world
        return [
            (chance, (secret, to, (after, set_marks - {secret})))
            for chance, to, (after, set_marks) in self.outcomes(choice, (meters, marks | {secret}))
        ]

    def after(self, says: str, worlds: Weighed) -> dict[Any, Weighed]:
        """Return the worlds after somebody said something, by what is shown in them."""
        found: dict[Any, Weighed] = defaultdict(list)
        for weight, world in worlds:
            _, beat, mood = world
            choice = next(each for each in self.options(beat, mood) if each.says == says)
            for chance, to in self.secretly(choice, world):
                found[self.shown(to)].append((weight * chance, to))
        return found

    def policies(self, worlds: Weighed) -> Iterator[Policy]:
        """Yield every policy there is from here on."""
        _, beat, mood = worlds[0][1]
        if self.beats[beat].ends:
            yield "", {}
            return
        if not self.beats[beat].leave:
            yield HANG_UP, {}
        for choice in self.options(beat, mood):
            after = self.after(choice.says, worlds)
            for each in product(*(list(self.policies(then)) for then in after.values())):
                yield choice.says, dict(zip(after, each, strict=True))

    def count(self, worlds: Weighed) -> int:
        """Return how many policies there are from here on."""
        _, beat, mood = worlds[0][1]
        if self.beats[beat].ends:
            return 1
        total = 0 if self.beats[beat].leave else 1
        for choice in self.options(beat, mood):
            many = 1
            for then in self.after(choice.says, worlds).values():
                many *= self.count(then)
            total += many
        return total

    def value(self, policy: Policy, world: World) -> Fraction:
        """Return the chance of a yes in one world of somebody who follows a policy."""
        says, then = policy
        _, beat, mood = world
        if says == HANG_UP or self.beats[beat].ends:
            return self.is_yes(self.end(self.beats[beat].ends or self.call.hang_up))
        choice = next(each for each in self.options(beat, mood) if each.says == says)
        ways = self.secretly(choice, world)
        return sum((p * self.value(then[self.shown(to)], to) for p, to in ways), Fraction(0))


FEW_POLICIES = 4_000


def small_call(seed: int) -> Call:
    """Return a call with secrets that has few policies, the first from `seed` on."""
    while True:
        call = secret_call(seed)
        blind = Blind(call)
        if 3 < blind.count(blind.worlds()) <= FEW_POLICIES:
            return call
        seed += 1


@pytest.mark.parametrize("block", range(10))
def test_best_play_against_every_policy(block: int) -> None:
    """Of 250 small calls, best play has exactly the highest chance that any policy has."""
    for seed in range(block * 1_000, block * 1_000 + 25):
        call = small_call(seed * 31)
        blind = Blind(call)
        worlds = blind.worlds()
        best = max(
            sum((weight * blind.value(policy, world) for weight, world in worlds), Fraction(0))
            for policy in blind.policies(worlds)
        )
        graph = graph_of_any(call)
        assert solve(graph).chance(graph.start) == best, seed


class Pomdp:
    """A solver of any partially observable problem with an end: arrays in, a value out.

    Source:
        E. J. Sondik, "The optimal control of partially observable Markov processes" (Stanford,
        1971): a belief is worth the largest product with one of the vectors that policies make.
    """

    def __init__(self, moves: dict[str, Any], seen: Any, ends: Any, stop: Any) -> None:
        self.moves = moves
        """For each act, the chance of going from state to state, shape (states, states)."""
        self.seen = seen
        """For each state, the number of what is seen in it, shape (states,)."""
        self.ends = ends
        """For each state, what it is worth if it ends, else -1, shape (states,)."""
        self.stop = stop
        """For each state, what it is worth to stop, shape (states,)."""

    def vectors(self, seen: int, acts: dict[int, list[str]], left: int) -> Any:
        """Return the vectors of all policies that are best somewhere, shape (policies, states)."""
        here = (self.seen == seen).astype(float)
        if (self.ends[self.seen == seen] >= 0).all():
            return (here * self.ends)[None]
        found = [(here * self.stop)[None]]
        for act in acts[seen] if left else ():
            step = self.moves[act] * here[:, None]
            total = np.zeros((1, len(here)))
            for then in sorted(set(self.seen[step.sum(axis=0) > 0])):
                then_vectors = self.vectors(then, acts, left - 1)
                backed = np.unique(np.round(then_vectors @ step.T, 12), axis=0)
                total = self.pruned((total[:, None] + backed[None]).reshape(-1, len(here)))
            found.append(total)
        return self.pruned(np.concatenate(found))

    @staticmethod
    def pruned(vectors: Any) -> Any:
        """Return the vectors without those that another one is nowhere below."""
        kept: list[Any] = []
        for vector in sorted(vectors, key=lambda each: -each.sum()):
            if not any((other >= vector - 1e-12).all() for other in kept):
                kept.append(vector)
        return np.array(kept)


def as_pomdp(call: Call) -> tuple[Pomdp, dict[int, list[str]], Any, int]:
    """Return a call's worlds as a problem, the acts by what is seen, and the start."""
    blind, worlds = Blind(call), explore(call, 20_000, 20).graph
    names = [secret.name for secret in call.secrets]

    def world_of(state: int) -> World:
        secret = worlds.moods[worlds.mood[state]][-1] >> len(call.marks)
        mood = worlds.meters(state), frozenset(worlds.marks(state))
        return names[secret.bit_length() - 1], worlds.beat_of(state).id, mood

    shown = [blind.shown(world_of(state)) for state in range(len(worlds))]
    kinds = {each: number for number, each in enumerate(dict.fromkeys(shown))}
    seen = np.array([kinds[each] for each in shown])
    moves: dict[str, Any] = defaultdict(lambda: np.zeros((len(worlds), len(worlds))))
    acts: dict[int, list[str]] = {}
    for state in range(len(worlds)):
        for arc in worlds.arcs(state):
            says = worlds.choice_of(state, arc).says
            acts.setdefault(int(seen[state]), [])
            if says not in acts[int(seen[state])]:
                acts[int(seen[state])].append(says)
            for target, chance in worlds.chances(arc).items():
                moves[says][state, target] += float(chance)
    yes = RUNGS[RUNGS.index(call.yes) :]
    ends = [worlds.beat_of(state).ends for state in range(len(worlds))]
    values = np.array([float(rung in yes) if rung else -1.0 for rung in ends])
    start = np.zeros(len(worlds))
    start[: len(names)] = [float(secret.chance) for secret in call.secrets]
    # Where hanging up leads somewhere, it is an act; stopping is then worth nothing.
    leaves = [worlds.beat_of(state).leave for state in range(len(worlds))]
    stop = np.array([0.0 if leave else float(call.hang_up in yes) for leave in leaves])
    return Pomdp(moves, seen, values, stop), acts, start, int(seen[0])


@pytest.mark.parametrize("block", range(4))
def test_best_play_against_a_general_solver(block: int) -> None:
    """Of 60 calls, best play is worth what a solver of any partially observable problem finds."""
    for seed in range(block * 100, block * 100 + 15):
        call = secret_call(seed, layers=3, choices=2)
        problem, acts, start, seen = as_pomdp(call)
        value = float((problem.vectors(seen, acts, 4) @ start).max())
        graph = graph_of_any(call)
        assert float(solve(graph).chance(graph.start)) == pytest.approx(value, abs=1e-9), seed


@settings(deadline=None, max_examples=150, derandomize=True)
@given(seed=SEEDS)
def test_beliefs_follow_by_bayes(seed: int) -> None:
    """In every state, the chance of each secret is its share of all plays that are shown so."""
    call = secret_call(seed)
    graph, blind = graph_of_any(call), Blind(call)
    assert graph.hidden
    chance = Random(seed)
    state, worlds = graph.start, blind.worlds()
    while arcs := graph.arcs(state):
        arc = chance.choice(arcs)
        after = blind.after(graph.choice_of(state, arc).says, worlds)
        total = sum(weight for weight, _ in worlds)
        ways = graph.chances(arc)
        assert sorted(ways.values()) == sorted(
            sum((weight for weight, _ in then), Fraction(0)) / total for then in after.values()
        )
        state = chance.choice(list(ways))
        heard = graph.beat_of(state)
        fits = [
            then
            for then in after.values()
            if sum((weight for weight, _ in then), Fraction(0)) / total == ways[state]
            and any(world[1] == heard.id for _, world in then)
        ]
        worlds = fits[0]
        if len(fits) > 1:
            return
        mass = sum(weight for weight, _ in worlds)
        for place, secret in enumerate(call.secrets):
            share = sum(
                (weight for weight, world in worlds if world[0] == secret.name), Fraction(0)
            )
            assert graph.hidden.chances(state)[place] == share / mass


@settings(deadline=None, max_examples=100, derandomize=True)
@given(seed=SEEDS)
def test_rungs_and_random_play(seed: int) -> None:
    """The rungs add to 1 in every state, a yes is their sum, and random play is that of worlds."""
    call = secret_call(seed)
    graph, solution = graph_of_any(call), solve(graph_of_any(call))
    yes = RUNGS[RUNGS.index(call.yes) :]
    for state in range(len(graph)):
        rungs = solution.rungs(state)
        assert sum(rungs.values()) == 1
        assert sum(rungs[rung] for rung in yes) == solution.chance(state)
        after = [solution.chance_after(arc) for arc in graph.arcs(state)]
        if after:
            assert max([*after, solution.chance_after(graph.leaving(state))]) == solution.chance(
                state
            )
    blind = Blind(call)

    def at_random(world: World) -> dict[str, Fraction]:
        _, beat, mood = world
        if blind.beats[beat].ends:
            return blind.end(blind.beats[beat].ends)
        offers = blind.offers(beat, mood)
        return blind.mix(
            [
                (p / len(offers), at_random(to))
                for each in offers
                for p, to in blind.secretly(each, world)
            ]
        )

    assert random_play(graph) == blind.mix([(p, at_random(world)) for p, world in blind.worlds()])


def hanging_up(seed: int) -> Any:
    """Return a policy that plays at random and hangs up now and then."""
    chance = Random(seed)
    return lambda call: HANG_UP if chance.random() < 0.1 else random_policy(call)


@settings(deadline=None, max_examples=200, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1))
def test_skill_luck_and_the_unknown_add_up_exactly(seed: int) -> None:
    """Start + luck + unknown - skill lost is exactly 1 or 0, and turn joins turn exactly."""
    graph = graph_of_any(secret_call(seed))
    call = play_out(graph, hanging_up(seed), Seeded(seed))
    found = review(call)
    total = found.start + found.luck + found.unknown - found.skill_lost
    assert total == int(bool(found.yes))
    ends = [found.start, *(turn.after_reply for turn in found.turns)]
    assert [turn.before for turn in found.turns] == ends[:-1]
    assert all(turn.skill_lost >= 0 for turn in found.turns)
    assert found.secret == call.secret


@settings(deadline=None, max_examples=100, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1))
def test_best_play_is_never_blamed(seed: int) -> None:
    """Whoever plays best without seeing the secret is shown no skill loss, whatever was drawn."""
    graph = graph_of_any(secret_call(seed))
    solution = solve(graph)
    for draw in range(5):
        call = play_out(graph, best_policy(solution), Seeded((seed + draw) % 2**32))
        found = review(call, solution)
        assert found.skill_lost == 0
        assert found.moments == ()
        assert all(turn.label is None for turn in found.turns)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1))
def test_the_unknown_favours_nobody(seed: int) -> None:
    """Over the secrets as likely as they are, the unknown of every choice is 0 in the mean."""
    graph = graph_of_any(secret_call(seed))
    solution, hidden = solve(graph), graph.hidden
    assert hidden
    for state in range(len(graph)):
        for arc in graph.arcs(state):
            ways = range(graph.first_way[arc], graph.first_way[arc + 1])
            mean = Fraction(0)
            for place, chance in enumerate(hidden.chances(state)):
                shares = [hidden.shares[way][place] for way in ways]
                values = [solution.chance(graph.target[way]) for way in ways]
                if chance:
                    under = sum((s * v for s, v in zip(shares, values, strict=True)), Fraction(0))
                    mean += chance * under / sum(shares)
            assert mean == solution.chance_after(arc)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1))
def test_a_secret_that_changes_nothing(seed: int) -> None:
    """It changes no number, no play of the same seed and no review, and nothing is unknown."""
    without, with_secrets = with_neutral_secret(seed)
    plain, secret = explore(without, 20_000, 20).graph, graph_of_any(with_secrets)
    one, two = solve(plain), solve(secret)
    assert one.rungs(plain.start) == two.rungs(secret.start)
    assert random_play(plain) == random_play(secret)
    assert len(plain) == len(secret)
    for draw in range(8):
        first, second = (
            play_out(graph, random_policy, Seeded((seed + draw) % 2**32))
            for graph in (plain, secret)
        )
        assert first.transcript == second.transcript
        before, after = review(first, one), review(second, two)
        assert [(turn.before, turn.after_choice, turn.luck) for turn in before.turns] == [
            (turn.before, turn.after_choice, turn.luck) for turn in after.turns
        ]
        assert after.unknown == 0


@pytest.fixture(scope="module")
def graph() -> Graph:
    """The small call with secrets."""
    return compile_call(read_call(EXAMPLE))


def test_the_small_call_by_hand(graph: Graph) -> None:
    """The chances are those worked out on paper."""
    solution = solve(graph)
    assert solution.chance(graph.start) == Fraction(13, 16)
    assert solution.chance_after(0) == Fraction(67, 96)
    assert graph.hidden
    assert graph.hidden.chances(graph.start) == (Fraction(2, 3), Fraction(1, 3))


def test_simulated_plays_come_near_the_chances(graph: Graph) -> None:
    """10,000 calls by best play and at random end as often in a yes as is worked out."""
    solution = solve(graph)
    best = simulate(graph, "best", 10_000, seed=1)
    assert best.yes / 10_000 == pytest.approx(float(solution.chance(graph.start)), abs=0.015)
    yes = sum(chance for rung, chance in random_play(graph).items() if rung in ("door", "job"))
    at_random = simulate(graph, "random", 10_000, seed=1)
    assert at_random.yes / 10_000 == pytest.approx(float(yes), abs=0.015)


def test_secrets_are_drawn_as_likely_as_they_are(graph: Graph) -> None:
    """Over many seeds each secret is drawn as often as its chance says."""
    drawn = [play(graph, seed=seed).secret for seed in range(6_000)]
    assert drawn.count("budget") / 6_000 == pytest.approx(2 / 3, abs=0.02)


def test_a_call_that_goes_on_tells_no_secret(graph: Graph) -> None:
    """While the call goes on, the review is the same under every secret."""
    plays = {seed: play(graph, seed=seed) for seed in range(40)}
    told = set()
    for call in plays.values():
        call.say("thank")
        found = review(call)
        told.add((found.turns, found.secret, found.clue, found.moments))
    assert len({call.secret for call in plays.values()}) == 2
    assert len(told) == 1
    assert next(iter(told))[1:3] == ("", None)


def test_the_end_tells_the_truth_and_what_showed_it(graph: Graph) -> None:
    """A reply that only one truth has is named, heard or not."""
    call = CallInProgress(graph, Rolls([0, 0.9]))
    call.say("ask")
    call.say("later")
    clue = review(call).clue
    assert clue
    assert (clue.turn, clue.heard, clue.sure) == (1, True, True)
    assert clue.reply == "There is no money this year."
    call = CallInProgress(graph, Rolls([0, 0, 0.9]))
    call.say("ask")
    call.say("offer-later")
    clue = review(call).clue
    assert clue
    assert (clue.turn, clue.heard, clue.reply) == (1, False, "There is no money this year.")


def test_a_moment_tried_again_draws_the_secret_afresh(graph: Graph) -> None:
    """After the same replies the secret is drawn as likely as it is by then."""
    drawn = []
    for seed in range(4_000):
        call = CallInProgress(graph, Rolls([0, 0]))  # the budget, and an answer that evades
        call.say("ask")
        assert call.beat.id == "evades"
        call.redraw(Seeded(seed))
        drawn.append(call.secret)
    assert drawn.count("budget") / 4_000 == pytest.approx(4 / 7, abs=0.025)


def test_the_oracle_understands_secrets() -> None:
    """The tests' own reading of a condition takes a secret as a mark that is set."""
    lead = read_call(EXAMPLE).beats[0].choices[0].leads[0]
    assert lead.when
    assert holds(lead.when, ({}, frozenset({"budget"})))
    assert in_words(lead.when)


@pytest.mark.parametrize("seed", range(60))
def test_a_review_names_the_moment_that_was_played(seed: int) -> None:
    """Of moments that look alike, the review shows what was thought in the one that was played."""
    graph = graph_of_any(secret_call(seed, layers=4, choices=3))
    assert graph.hidden
    worlds = graph.hidden.worlds
    call = play(graph, seed=seed)
    beats = []
    while not call.over:
        beats.append(worlds.beat_of(call._world))
        call.say(random_policy(call))
    found = review(call)
    assert [turn.beat for turn in found.turns] == [beat.id for beat in beats]
    for moment in found.moments:
        assert moment.thinks == beats[moment.turn.turn - 1].thinks != ""
