"""A compiled call as JSON, which the browser's player walks without working anything out.

A state is a beat and a mood. Each beat lists its moods, and beside them, in the same order, what
holds in each: these lists are its columns, and the place in them is the row. Chances are whole
millionths, rounded down, so that the browser's sums are exact; the start's are also fractions.

    format              1; 2 of a call with secrets, or in which hanging up leads somewhere;
                        3 of a call with places for one's own words; 4 of one that leaves the phone
    id title level minutes you employer truth yes hang_up           as in the file
    story trains                                                    the same; they may miss
    own                 {place: usual word}; the texts have the places; it may miss
    channel from        as in the file; they miss in a call by phone
    states              how many there are
    best random         {"yes": {"fraction", "chance"}, "rungs": {rung: chance}} at the start
    best_turns          {"fewest", "most"} choices under best play
    meters marks        [{"name", "start", "low", "high"}], [name]
    moods               [[value of each meter …, marks as bits]]; elsewhere a mood is its place here
    start               {"beat", "mood"}
    changes             [{"change": {meter: amount}, "mark": [name], "mood": [mood after, or null]}]
                        with one entry in "mood" for each mood before
    beats               [{"id", "speaker", "says", "plain"?, "thinks"?, "channel"?, "part"?,
                        "at"?, "subject"?, "moods": [mood],
                        and then either
        "ends"          the rung it ends on, or
        "yes"           column: chance of a yes under best play
        "rungs"         column: [chance of each rung under best play, lowest first]
        "best"          column: the best choice's id, or "hang-up"
        "hang_up_slip"  column: how large a slip hanging up is, 0 none, 1 small slip to 3 big slip;
                        missing where it leads somewhere
        "choices"       [{"id", "says", "plain"?, "skill", "why",
            "change"    place in "changes"
            "leads"     [{beat: weight}]; a chance is a weight over the sum of the weights
            "lead"      column: place in "leads", or null where the choice is not on offer
            "after"     column: chance of a yes once it is said, or null
            "slip"      column: how large a slip it is, 0 to 3, or null}]}]

Where hanging up leads somewhere, it is the last of the choices, with the id "hang-up" and no words.

A call with secrets is its walk alone: what happens, without what is best. So it has no columns of
chances, and `followup.calls.knowing` writes them, for each belief, apart. It has besides:

    secrets             [{"name", "weight", "truth"}]; a chance is a weight over their sum
    thinks              of a beat: also {secret: text}
    lead                of a choice: where the secrets differ, a list with a place, or null where no
                        play gets to, for each secret

Source of the idea to list every state with its arrows and chances: the table `P` of Gymnasium's
frozen lake.
"""

from __future__ import annotations

import json
from math import lcm
from typing import Any

from followup.calls.channels import off_the_phone
from followup.calls.conditions import Mood
from followup.calls.graph import MILLION, Graph
from followup.calls.model import PHONE, Beat, Call, Choice
from followup.calls.reviewing import SLIPS
from followup.calls.solving import (
    HANGS_UP,
    Solution,
    best_turns,
    in_numbers,
    random_play,
    solve,
)
from followup.facts import fact

__all__ = ["FORMAT", "dumps", "format_of", "places_of_moods", "to_json"]

FORMAT: int = fact("call", "format")

Json = dict[str, Any]
Change = tuple[tuple[tuple[str, int], ...], tuple[str, ...]]
"""What a choice adds to meters, and the marks it sets."""

Row = list[int | None]
"""For each secret, a state that differs in it alone, or one of its arcs; None where there is none.
Without secrets it holds one."""

Leads = dict[tuple[tuple[int, int], ...], int]
"""Beats with their weights, each with its place among the leads of a choice."""


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


def format_of(call: Call) -> int:
    """Return the oldest format that can hold `call`: it changes no call that needs nothing new."""
    if off_the_phone(call):
        return FORMAT
    if call.own:
        return FORMAT - 1
    goes_on = any(beat.leave for beat in call.beats)
    return FORMAT - 2 if call.secrets or goes_on else FORMAT - 3


def _dense(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def to_json(graph: Graph, solution: Solution | None = None) -> Json:
    """Return the compiled call as plain objects, as the head of this module describes them.

    Args:
        graph: The compiled call.
        solution: Best play of it; worked out if left out.
    """
    return _Writer(graph, solution or solve(graph)).data()


class _Writer:
    """Turns one graph into plain objects."""

    def __init__(self, graph: Graph, solution: Solution) -> None:
        self.graph, self.solution = graph, solution
        self.walk = graph.hidden.worlds if graph.hidden else graph
        self.moods = sorted({_bare(mood, graph.call) for mood in self.walk.moods})
        places = places_of_moods(graph)
        self.mood_of = [places[mood] for mood in self.walk.mood]
        self.changes: dict[Change, list[int | None]] = {}
        self.slips = [-(-least * solution.parts // 1) for least in reversed(SLIPS)]
        self.rows = self.by_beat()

    def by_beat(self) -> list[list[Row]]:
        """Return the rows of each beat, lowest mood first."""
        hidden, count = self.graph.hidden, max(1, len(self.graph.call.secrets))
        found: list[dict[int, Row]] = [{} for _ in self.graph.call.beats]
        for state in sorted(range(len(self.walk)), key=self.mood_of.__getitem__):
            row = found[self.walk.beat[state]].setdefault(self.mood_of[state], [None] * count)
            row[hidden.secret_of(state) if hidden else 0] = state
        return [list(rows.values()) for rows in found]

    def data(self) -> Json:
        """Return the whole call."""
        call = self.graph.call
        beats = [self.beat(index, beat) for index, beat in enumerate(call.beats)]
        fewest, most = best_turns(self.solution)
        return {
            "format": format_of(call),
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
            "start": {"beat": call.start, "mood": self.mood_of[self.walk.start]},
            "changes": [
                {"change": dict(change), "mark": list(mark), "mood": moods}
                for (change, mark), moods in self.changes.items()
            ],
            "beats": beats,
        }

    def beat(self, index: int, beat: Beat) -> Json:
        """Return a beat's words, and its columns: one entry for each of its moods."""
        rows, solution = self.rows[index], self.solution
        words: Json = {"id": beat.id, "speaker": beat.speaker, "says": beat.says}
        words |= {key: more for key in ("plain", "thinks") if (more := getattr(beat, key))}
        if beat.channel != self.graph.call.channel:
            words["channel"] = beat.channel
        words |= {key: more for key in ("part", "at", "subject") if (more := getattr(beat, key))}
        if beat.thoughts:
            words["thinks"] = dict(beat.thoughts)
        columns: Json = {"moods": [self.mood_of[_any(row)] for row in rows]}
        if beat.ends:
            return {**words, "ends": beat.ends, **columns}
        choices = [self.choice(place, choice, rows) for place, choice in enumerate(beat.options)]
        if self.graph.hidden:
            return {**words, **columns, "choices": choices}
        states = [_any(row) for row in rows]
        columns |= {
            "yes": [self.millionths(solution.yes[state]) for state in states],
            "rungs": [self.rungs(state) for state in states],
            "best": [solution.best_choice(state) for state in states],
        }
        if not beat.leave:
            hung_up = solution.yes_after(HANGS_UP)
            columns["hang_up_slip"] = [self.slip(state, hung_up) for state in states]
        return {**words, **columns, "choices": choices}

    def choice(self, place: int, choice: Choice, rows: list[Row]) -> Json:
        """Return a choice's words, and its columns: one entry for each mood of its beat."""
        arcs = [[None if at is None else self.arc(at, place) for at in row] for row in rows]
        words = {"id": choice.id, "says": choice.says, "skill": choice.skill, "why": choice.why}
        if choice.plain:
            words["plain"] = choice.plain
        leads: Leads = {}
        lead = [self.lead_of(row, leads) for row in arcs]
        found: Json = {
            **words,
            "change": self.change(choice, rows, arcs),
            "leads": [self.named(ways) for ways in leads],
            "lead": lead,
        }
        return found if self.graph.hidden else found | self.chances(rows, arcs)

    def chances(self, rows: list[Row], arcs: list[Row]) -> Json:
        """Return the columns of what a choice is worth."""
        after = [None if arc is None else self.solution.yes_after(arc) for (arc,) in arcs]
        slips = [(state, each) for (state,), each in zip(rows, after, strict=True)]
        return {
            "after": [None if each is None else self.millionths(each) for each in after],
            "slip": [
                None if each is None or state is None else self.slip(state, each)
                for state, each in slips
            ],
        }

    def arc(self, state: int, place: int) -> int | None:
        """Return the arc of a choice in `state`, None if it is not on offer there."""
        for arc in self.walk.arcs(state):
            if self.walk.arc_choice[arc] == place:
                return arc
        return None

    def lead_of(self, arcs: Row, leads: Leads) -> int | None | list[int | None]:
        """Return where a choice leads in one mood: one place if it is the same for all secrets."""
        places = [None if arc is None else self.lead(arc, leads) for arc in arcs]
        known = {place for place in places if place is not None}
        return next(iter(known), None) if len(known) < 2 else places

    def lead(self, arc: int, leads: Leads) -> int:
        """Return the place of the arc's lead among the choice's leads, adding it if it is new."""
        graph = self.walk
        span = slice(graph.first_way[arc], graph.first_way[arc + 1])
        beats = map(graph.beat.__getitem__, graph.target[span])
        return leads.setdefault(tuple(zip(beats, graph.weight[span], strict=True)), len(leads))

    def named(self, ways: tuple[tuple[int, int], ...]) -> dict[str, int]:
        """Return a lead as beats with their weights."""
        return {self.graph.call.beats[beat].id: weight for beat, weight in ways}

    def change(self, choice: Choice, rows: list[Row], arcs: list[Row]) -> int:
        """Return the place of what the choice changes, and note the moods it makes."""
        key = (choice.change, choice.mark)
        made = self.changes.setdefault(key, [None] * len(self.moods))
        for row, row_arcs in zip(rows, arcs, strict=True):
            arc = next((each for each in row_arcs if each is not None), None)
            if arc is not None and made[self.mood_of[_any(row)]] is None:
                reply = self.walk.target[self.walk.first_way[arc]]
                made[self.mood_of[_any(row)]] = self.mood_of[reply]
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


def places_of_moods(graph: Graph) -> list[int]:
    """Return for each mood of the walk its place in the compiled call, where no secret counts."""
    moods = graph.hidden.worlds.moods if graph.hidden else graph.moods
    bare = [_bare(mood, graph.call) for mood in moods]
    place_of = {mood: place for place, mood in enumerate(sorted(set(bare)))}
    return [place_of[mood] for mood in bare]


def _bare(mood: Mood, call: Call) -> Mood:
    """Return a mood without the secret."""
    return (*mood[:-1], mood[-1] & (1 << len(call.marks)) - 1)


def _any(row: Row) -> int:
    """Return the first state of a row: they differ in the secret alone."""
    return next(state for state in row if state is not None)


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
    more: Json = {"story": call.story, "trains": list(call.trains), "own": dict(call.own)}
    more |= {"channel": call.channel if call.channel != PHONE else "", "from": call.sender}
    about |= {key: value for key, value in more.items() if value}
    if call.secrets:
        parts = lcm(*(secret.chance.denominator for secret in call.secrets))
        about["secrets"] = [
            {"name": each.name, "weight": int(each.chance * parts), "truth": each.truth}
            for each in call.secrets
        ]
    return about
