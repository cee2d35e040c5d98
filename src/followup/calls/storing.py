"""A compiled call as JSON, which the browser's player walks without working anything out.

A state is a beat and a mood. Each beat lists its moods, and beside them, in the same order, what
holds in each: these lists are its columns, and the place in them is the row. Chances are whole
millionths, rounded down, so that the browser's sums are exact; the start's are also fractions.

    format              1
    id title level minutes you employer truth yes hang_up           as in the file
    story trains                                                    the same; they may miss
    states              how many there are
    best random         {"yes": {"fraction", "chance"}, "rungs": {rung: chance}} at the start
    best_turns          {"fewest", "most"} choices under best play
    meters marks        [{"name", "start", "low", "high"}], [name]
    moods               [[value of each meter …, marks as bits]]; elsewhere a mood is its place here
    start               {"beat", "mood"}
    changes             [{"change": {meter: amount}, "mark": [name], "mood": [mood after, or null]}]
                        with one entry in "mood" for each mood before
    beats               [{"id", "speaker", "says", "plain"?, "thinks"?, "moods": [mood],
                        and then either
        "ends"          the rung it ends on, or
        "yes"           column: chance of a yes under best play
        "rungs"         column: [chance of each rung under best play, lowest first]
        "best"          column: the best choice's id, or "hang-up"
        "hang_up_slip"  column: how large a slip hanging up is, 0 none, 1 small slip to 3 big slip
        "choices"       [{"id", "says", "plain"?, "skill", "why",
            "change"    place in "changes"
            "leads"     [{beat: weight}]; a chance is a weight over the sum of the weights
            "lead"      column: place in "leads", or null where the choice is not on offer
            "after"     column: chance of a yes once it is said, or null
            "slip"      column: how large a slip it is, 0 to 3, or null}]}]

Source of the idea to list every state with its arrows and chances: the table `P` of Gymnasium's
frozen lake.
"""

from __future__ import annotations

import json
from typing import Any

from followup.calls.graph import Graph
from followup.calls.model import RUNGS, Beat, Call, Choice
from followup.calls.reviewing import SLIPS
from followup.calls.solving import HANGS_UP, Solution, best_turns, random_play, solve
from followup.facts import fact

__all__ = ["FORMAT", "MILLION", "dumps", "in_numbers", "to_json"]

FORMAT: int = fact("call", "format")
MILLION = 1_000_000

Json = dict[str, Any]
Change = tuple[tuple[tuple[str, int], ...], tuple[str, ...]]
"""What a choice adds to meters, and the marks it sets."""


def dumps(graph: Graph, solution: Solution | None = None) -> str:
    """Return the compiled call as JSON text, one line for each key and for each beat."""
    data = to_json(graph, solution)
    lines = []
    for key, value in data.items():
        if key == "beats":
            inner = ",\n  ".join(_dense(beat) for beat in value)
            lines.append(f'"beats": [\n  {inner}\n]')
        else:
            lines.append(f"{_dense(key)}: {_dense(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _dense(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def to_json(graph: Graph, solution: Solution | None = None) -> Json:
    """Return the compiled call as plain objects, as the head of this module describes them.

    Args:
        graph: The compiled call.
        solution: Best play of it; worked out if left out.
    """
    return _Writer(graph, solution or solve(graph)).data()


def in_numbers(rungs: dict[str, Any], yes: str) -> Json:
    """Return the chances of a yes and of each rung as numbers.

    Args:
        rungs: The exact chance of each rung, probability 0–1.
        yes: The lowest rung that counts as a yes.
    """
    chance = sum(rungs[rung] for rung in RUNGS[RUNGS.index(yes) :])
    return {
        "yes": {"fraction": str(chance), "chance": float(chance)},
        "rungs": {rung: float(each) for rung, each in rungs.items()},
    }


class _Writer:
    """Turns one graph into plain objects."""

    def __init__(self, graph: Graph, solution: Solution) -> None:
        self.graph, self.solution = graph, solution
        self.moods = sorted(graph.moods)
        place_of = {mood: place for place, mood in enumerate(self.moods)}
        places = [place_of[mood] for mood in graph.moods]
        self.mood_of = [places[mood] for mood in graph.mood]
        self.changes: dict[Change, list[int | None]] = {}
        self.slips = [-(-least * solution.parts // 1) for least in reversed(SLIPS)]
        self.states: list[list[int]] = [[] for _ in graph.call.beats]
        for state in sorted(range(len(graph)), key=self.mood_of.__getitem__):
            self.states[graph.beat[state]].append(state)

    def data(self) -> Json:
        """Return the whole call."""
        call = self.graph.call
        beats = [self.beat(index, beat) for index, beat in enumerate(call.beats)]
        fewest, most = best_turns(self.solution)
        return {
            "format": FORMAT,
            **_about(call),
            "states": len(self.graph),
            "best": in_numbers(self.solution.rungs(self.graph.start), call.yes),
            "random": in_numbers(random_play(self.graph, self.solution.order), call.yes),
            "best_turns": {"fewest": fewest, "most": most},
            "meters": [
                {"name": meter.name, "start": meter.start, "low": meter.low, "high": meter.high}
                for meter in call.meters
            ],
            "marks": list(call.marks),
            "moods": [list(mood) for mood in self.moods],
            "start": {"beat": call.start, "mood": self.mood_of[self.graph.start]},
            "changes": [
                {"change": dict(change), "mark": list(mark), "mood": moods}
                for (change, mark), moods in self.changes.items()
            ],
            "beats": beats,
        }

    def beat(self, index: int, beat: Beat) -> Json:
        """Return a beat's words, and its columns: one entry for each of its moods."""
        states, solution = self.states[index], self.solution
        words = {"id": beat.id, "speaker": beat.speaker, "says": beat.says}
        words |= {key: more for key in ("plain", "thinks") if (more := getattr(beat, key))}
        columns: Json = {"moods": [self.mood_of[state] for state in states]}
        if beat.ends:
            return {**words, "ends": beat.ends, **columns}
        hung_up = solution.yes_after(HANGS_UP)
        columns |= {
            "yes": [self.millionths(solution.yes[state]) for state in states],
            "rungs": [self.rungs(state) for state in states],
            "best": [solution.best_choice(state) for state in states],
            "hang_up_slip": [self.slip(state, hung_up) for state in states],
        }
        choices = [self.choice(place, choice, states) for place, choice in enumerate(beat.choices)]
        return {**words, **columns, "choices": choices}

    def choice(self, place: int, choice: Choice, states: list[int]) -> Json:
        """Return a choice's words, and its columns: one entry for each mood of its beat."""
        arcs = [self.arc(state, place) for state in states]
        words = {"id": choice.id, "says": choice.says, "skill": choice.skill, "why": choice.why}
        if choice.plain:
            words["plain"] = choice.plain
        leads: dict[tuple[tuple[int, int], ...], int] = {}
        lead = [None if arc is None else self.lead(arc, leads) for arc in arcs]
        after = [None if arc is None else self.solution.yes_after(arc) for arc in arcs]
        slips = zip(states, after, strict=True)
        return {
            **words,
            "change": self.change(choice, states, arcs),
            "leads": [self.named(ways) for ways in leads],
            "lead": lead,
            "after": [None if each is None else self.millionths(each) for each in after],
            "slip": [None if each is None else self.slip(state, each) for state, each in slips],
        }

    def arc(self, state: int, place: int) -> int | None:
        """Return the arc of a choice in `state`, None if it is not on offer there."""
        for arc in self.graph.arcs(state):
            if self.graph.arc_choice[arc] == place:
                return arc
        return None

    def lead(self, arc: int, leads: dict[tuple[tuple[int, int], ...], int]) -> int:
        """Return the place of the arc's lead among the choice's leads, adding it if it is new."""
        graph = self.graph
        span = slice(graph.first_way[arc], graph.first_way[arc + 1])
        beats = map(graph.beat.__getitem__, graph.target[span])
        return leads.setdefault(tuple(zip(beats, graph.weight[span], strict=True)), len(leads))

    def named(self, ways: tuple[tuple[int, int], ...]) -> dict[str, int]:
        """Return a lead as beats with their weights."""
        return {self.graph.call.beats[beat].id: weight for beat, weight in ways}

    def change(self, choice: Choice, states: list[int], arcs: list[int | None]) -> int:
        """Return the place of what the choice changes, and note the moods it makes."""
        key = (choice.change, choice.mark)
        made = self.changes.setdefault(key, [None] * len(self.moods))
        for state, arc in zip(states, arcs, strict=True):
            if arc is not None and made[self.mood_of[state]] is None:
                reply = self.graph.target[self.graph.first_way[arc]]
                made[self.mood_of[state]] = self.mood_of[reply]
        return list(self.changes).index(key)

    def rungs(self, state: int) -> list[int]:
        """Return the chance of each rung in millionths."""
        return [self.millionths(parts) for parts in self.solution.rungs_in_parts(state)]

    def slip(self, state: int, after: int) -> int:
        """Return how large a slip it is to be left with `after` parts, 0 (none) to 3."""
        lost = self.solution.yes[state] - after
        big, middle, small = self.slips
        return (lost >= big) + (lost >= middle) + (lost >= small)

    def millionths(self, parts: int) -> int:
        """Return a chance in millionths, rounded down."""
        return parts * MILLION // self.solution.parts


def _about(call: Call) -> Json:
    """Return what the reader is told about a call before and after it."""
    about: Json = {
        "id": call.id,
        "title": call.title,
        "level": call.level,
        "minutes": call.minutes,
        "you": call.you,
        "employer": {
            "name": call.employer.name,
            "job": call.employer.job,
            "company": call.employer.company,
        },
        "truth": call.truth,
        "yes": call.yes,
        "hang_up": call.hang_up,
    }
    more = {"story": call.story, "trains": list(call.trains)}
    return about | {key: value for key, value in more.items() if value}
