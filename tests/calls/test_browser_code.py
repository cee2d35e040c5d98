"""The code that plays calls on the pages, run under Node: it does what the Python does.

`random_plays.js` is bundled exactly as the pages' script is, and run with what Python compiled.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from random_calls import random_graph
from sampling import sample
from secret_calls import EXAMPLE as SECRETS
from secret_calls import graph_of_any, secret_call
from shipped import EXAMPLE, FILES, ROOT, graph_of, name_of, solution_of

from followup.calls import (
    HANG_UP,
    RUNGS,
    SPEAKERS,
    CallInProgress,
    Graph,
    Review,
    Seeded,
    Solution,
    dumps,
    dumps_beliefs,
    play,
    play_out,
    random_policy,
    review,
    solve,
    to_json,
)
from followup.calls.reviewing import SLIPS, label_of
from followup.calls.secretly import secret_lines
from followup.calls.telling import moment_lines, skill_and_luck, speaker_name, summary, sums
from followup.ladder import LADDER
from followup_site import environment
from followup_site.site import assets

PLAYS, REVIEWS = sample(500, 10_000), sample(200, 2_000)
ALL = [EXAMPLE, SECRETS, *FILES]
RUNNER = """
const { createHash } = require("crypto");
const sha = (text) => createHash("sha256").update(text, "utf8").digest("hex");
require(process.argv[1]);
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify((WHAT)(given)));
"""
PLAY_ALL = """({ call, beliefs, plays, reviews }) => {
  const graph = harness.graphOf(call, beliefs);
  return Array.from({ length: plays }, (_, seed) => {
    const { lines, review } = harness.played(graph, seed);
    return [sha(lines), seed < reviews ? review : null];
  });
}"""


class Browser:
    """Runs the pages' code under Node.

    Args:
        bundle: The bundled harness.
    """

    def __init__(self, bundle: Path) -> None:
        self.command = [*environment.node(), "-e"]
        self.bundle = str(bundle)

    def run(self, what: str, given: Any = None) -> Any:
        """Return what a JavaScript function gives for plain objects."""
        ran = subprocess.run(
            [*self.command, RUNNER.replace("WHAT", what), self.bundle],
            input=json.dumps(given),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def browser_code(tmp_path_factory: pytest.TempPathFactory) -> Browser:
    """The harness, bundled for the browsers that the pages are bundled for."""
    bundle = tmp_path_factory.mktemp("bundle") / "random_plays.js"
    program = assets.esbuild(ROOT / "web")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assets, "esbuild", lambda folder: program)  # it is installed in web/ only
        assets.bundle_script(Path(__file__).with_name("random_plays.js"), bundle)
    return Browser(bundle)


def lines_of(call: CallInProgress) -> str:
    """Return a call as the harness writes it: every line, the choices made, the rung."""
    lines = [f"{line.speaker}: {line.says}" for line in call.transcript]
    said = " ".join(turn.choice for turn in call.turns)
    return "\n".join([*lines, said, str(call.rung)])


def check_review(found: Any, call: CallInProgress, solution: Solution) -> None:
    """Hold a review of the pages to Python's, which is exact."""
    reviewed = review(call, solution)
    assert len(found["turns"]) == len(reviewed.turns)
    for (before, after, under, reply, label, better), turn in zip(
        found["turns"], reviewed.turns, strict=True
    ):
        exact = (turn.before, turn.after_choice, turn.after_truth, turn.after_reply)
        for millionths, chance in zip((before, after, under, reply), exact, strict=True):
            assert isinstance(millionths, int)
            assert abs(millionths - float(chance) * 1e6) <= 1
        assert (label, better) == (turn.label, turn.best)
    assert found["moments"] == [moment.turn.turn for moment in reviewed.moments]
    start, lost, luck, unknown = found["sums"]
    assert start - lost + luck + unknown == (1_000_000 if reviewed.yes else 0)
    assert found["words"] == words_of(reviewed, call)


def words_of(reviewed: Review, call: CallInProgress) -> list[str]:
    """Return what Python says of a review: in plain words, in points, and of each moment."""
    told = call.graph.call
    moments = [list(moment_lines(moment, told))[1] for moment in reviewed.moments]
    truth = secret_lines(reviewed, told)
    truth += [moment.thinks for moment in reviewed.moments] if truth else []
    return [*summary(reviewed, told), sums(reviewed, call.graph.call.channel), *moments, *truth]


def given_of(graph: Graph, solution: Solution, **more: int) -> dict[str, Any]:
    """Return what the pages have of a call, and how often it is to be played."""
    beliefs = json.loads(dumps_beliefs(graph, solution)) if graph.hidden else None
    return {"call": json.loads(dumps(graph, solution)), "beliefs": beliefs, **more}


@pytest.mark.parametrize("file", ALL, ids=name_of)
def test_the_same_plays_and_reviews(browser_code: Browser, file: Path) -> None:
    """Random plays give the same transcripts, the first of them the same reviews, exact sums.

    With --all 10,000 plays and 2,000 reviews of each call.
    """
    graph, solution = graph_of(file), solution_of(file)
    given = given_of(graph, solution, plays=PLAYS, reviews=REVIEWS)
    found = browser_code.run(PLAY_ALL, given)
    assert len(found) == PLAYS
    for seed, (digest, reviewed) in enumerate(found):
        call = play_out(graph, random_policy, Seeded(seed))
        if hashlib.sha256(lines_of(call).encode()).hexdigest() != digest:
            show_difference(browser_code, given["call"], seed, call)
        if seed < REVIEWS:
            check_review(reviewed, call, solution)


def show_difference(browser: Browser, data: Any, seed: int, call: CallInProgress) -> None:
    """Fail with the two transcripts of a seed."""
    what = "({ call, seed }) => harness.played(new harness.Graph(call), seed).lines"
    theirs = browser.run(what, {"call": data, "seed": seed})
    assert theirs == lines_of(call), f"the first seed that differs is {seed}"
    pytest.fail(f"seed {seed}: the digests differ, the transcripts do not")


def test_the_same_plays_of_calls_made_by_chance(browser_code: Browser) -> None:
    """So it is for 60 calls made by chance, in some of which to hang up is best."""
    graphs = [random_graph(seed) for seed in range(60)]
    what = f"(all) => all.map(({PLAY_ALL}))"
    given = [{"call": to_json(graph), "plays": 40, "reviews": 40} for graph in graphs]
    for graph, plays in zip(graphs, browser_code.run(what, given), strict=True):
        solution = solve(graph)
        for seed, (digest, reviewed) in enumerate(plays):
            call = play_out(graph, random_policy, Seeded(seed))
            assert hashlib.sha256(lines_of(call).encode()).hexdigest() == digest
            check_review(reviewed, call, solution)


def test_the_same_plays_of_calls_with_secrets(browser_code: Browser) -> None:
    """So it is for 80 calls with secrets made by chance, in some of which beats read alike."""
    graphs = [graph_of_any(secret_call(seed, layers=4, choices=3)) for seed in range(80)]
    what = f"(all) => all.map(({PLAY_ALL}))"
    solutions = [solve(graph) for graph in graphs]
    given = [
        given_of(graph, solution, plays=40, reviews=40)
        for graph, solution in zip(graphs, solutions, strict=True)
    ]
    found = browser_code.run(what, given)
    for graph, solution, plays in zip(graphs, solutions, found, strict=True):
        for seed, (digest, reviewed) in enumerate(plays):
            call = play_out(graph, random_policy, Seeded(seed))
            assert hashlib.sha256(lines_of(call).encode()).hexdigest() == digest
            check_review(reviewed, call, solution)


def test_the_same_when_a_moment_is_tried_again(browser_code: Browser) -> None:
    """A secret that is drawn afresh is the same in both, and what else is hidden with it."""
    graphs = [graph_of_any(secret_call(seed, layers=4, choices=3)) for seed in range(40)]
    what = """({ call, beliefs, seed, tries }) => harness.triedAgain(
      harness.graphOf(call, beliefs), seed, tries)"""
    tries = list(range(30))
    given = [
        {**given_of(graph, solve(graph)), "seed": seed, "tries": tries}
        for seed, graph in enumerate(graphs)
    ]
    found = browser_code.run(f"(all) => all.map({what})", given)
    for seed, (graph, theirs) in enumerate(zip(graphs, found, strict=True)):
        said = play_out(graph, lambda call: call.choices[0].id, Seeded(seed)).turns
        for other, (secret, _, _) in zip(tries, theirs, strict=True):
            call = play(graph, seed=seed)
            for turn in said[:-1]:
                call.say(turn.choice)
            call.redraw(Seeded(other))
            assert call.secret == secret


@pytest.mark.parametrize("file", ALL, ids=name_of)
def test_the_same_when_the_learner_hangs_up(browser_code: Browser, file: Path) -> None:
    """A call that is broken off after some turns has the same transcript and review."""
    graph, solution = graph_of(file), solution_of(file)
    what = """({ call, beliefs, plays }) => {
      const graph = harness.graphOf(call, beliefs);
      return plays.map(([seed, turns]) => harness.brokenOff(graph, seed, turns));
    }"""
    plays = [(seed, seed % 7) for seed in range(140)]
    found = browser_code.run(what, {**given_of(graph, solution), "plays": plays})
    for (seed, turns), theirs in zip(plays, found, strict=True):
        call = play(graph, seed=seed)
        for _ in range(turns):
            if not call.over:
                call.say(call.choices[0].id)
        while not call.over:
            call.hang_up()
        assert theirs["lines"] == lines_of(call)
        check_review(theirs["review"], call, solution)


def test_the_same_where_hanging_up_leads_on(browser_code: Browser) -> None:
    """So it is for 80 calls made by chance, with secrets and without, where it may go on."""
    graphs = [random_graph(seed) for seed in range(40)]
    graphs += [graph_of_any(secret_call(seed, layers=4)) for seed in range(40)]
    assert sum(any(beat.leave for beat in graph.call.beats) for graph in graphs) > 40
    what = """(all) => all.map(({ call, beliefs, plays }) => {
      const graph = harness.graphOf(call, beliefs);
      return plays.map(([seed, turns]) => harness.brokenOff(graph, seed, turns));
    })"""
    plays = [(seed, seed % 3) for seed in range(12)]
    solutions = [solve(graph) for graph in graphs]
    given = [
        {**given_of(graph, solution), "plays": plays}
        for graph, solution in zip(graphs, solutions, strict=True)
    ]
    found = browser_code.run(what, given)
    for graph, solution, theirs in zip(graphs, solutions, found, strict=True):
        for (seed, turns), its in zip(plays, theirs, strict=True):
            call = play(graph, seed=seed)
            while not call.over:
                call.say(call.choices[0].id if len(call.turns) < turns else HANG_UP)
            assert its["lines"] == lines_of(call)
            check_review(its["review"], call, solution)


def test_the_same_meters(browser_code: Browser, graph: Graph) -> None:
    """The mood that the phone shows is the mood that Python plays with."""
    what = "({ call, seeds }) => seeds.map((seed) => harness.state(call, seed))"
    seeds = list(range(50))
    found = browser_code.run(what, {"call": to_json(graph), "seeds": seeds})
    for seed, meters in zip(seeds, found, strict=True):
        call = play_out(graph, random_policy, Seeded(seed))
        assert meters == [list(graph.meters(turn.state).values()) for turn in call.turns]


@pytest.mark.parametrize("seed", [0, 1, 7, 2**31 - 1, 2**31, 2**32 - 1])
def test_the_same_dice(browser_code: Browser, seed: int) -> None:
    """A seed gives the same draws below any number, those that must be drawn again included."""
    small = [1, 2, 3, 4, 5, 6, 7, 12, 20, 60, 100, 1000] * 50
    large = [2**31, 2**31 + 1, 3 * 2**30, 2**32 - 1, 2**32] * 50
    dice = Seeded(seed)
    expected = [dice.below(count) for count in small + large]
    what = "({ seed, counts }) => harness.drawn(seed, counts)"
    assert browser_code.run(what, {"seed": seed, "counts": small + large}) == expected


def test_the_same_words_for_the_same_things(browser_code: Browser, graph: Graph) -> None:
    """Rungs, labels and speakers have the same keys in the same order in both languages."""
    names = "() => [harness.RUNGS, harness.RUNG_SAYS, harness.LABELS, harness.HANG_UP]"
    rungs, says, labels, hang_up = browser_code.run(names)
    assert tuple(rungs) == tuple(says) == RUNGS
    # The page speaks to the learner where the ladder has the learner speak.
    spoken = [
        words.replace("told you", "told me").replace("you can", "I can") for words in says.values()
    ]
    assert spoken == [rung.says for rung in LADDER]
    assert labels == [None, *map(label_of, SLIPS)]
    assert hang_up == HANG_UP
    what = "({ call, names }) => harness.speakers(call, names)"
    called = browser_code.run(what, {"call": to_json(graph), "names": [*SPEAKERS, "you"]})
    assert called == [speaker_name(graph.call, speaker) for speaker in (*SPEAKERS, "you")]
    assert called[0] == graph.call.employer.name


def test_what_cannot_be_played_is_refused(browser_code: Browser, graph: Graph) -> None:
    """Of another format, or no call at all: one sentence for the reader, and no other error."""
    data = to_json(graph)
    given = [
        *({**data, "format": version} for version in (1, 5, 99, 0, -1, "1", None)),
        *(
            {key: value for key, value in data.items() if key != gone}
            for gone in ("format", "beats")
        ),
        *(None, 7, "call", [], {}),
    ]
    said = browser_code.run("(given) => given.map(harness.complaint)", given)
    assert said[0] == ""
    assert all("newer version" in words for words in said[1:3])
    assert all("older version" in words for words in said[3:5])
    assert set(said[5:]) == {"This call could not be read."}


def test_the_components_are_quickly_fetched(tmp_path: Path) -> None:
    """Compressed as on the web, all components together are at most 25 kB."""
    bundle = tmp_path / "follow-up.js"
    assets.bundle_script(ROOT / "web/main.js", bundle)
    assert len(gzip.compress(bundle.read_bytes(), 6)) <= 25_000


def test_the_text_of_a_call(browser_code: Browser, graph: Graph) -> None:
    """What is saved has every line by name, how it ended, and whose numbers they are."""
    what = "({ call }) => ['says', 'plain'].map((english) => harness.text(call, 3, english))"
    standard, plain = browser_code.run(what, {"call": to_json(graph)})
    call = play_out(graph, random_policy, Seeded(3))
    names = {"employer": "Dana Reyes", "you": "You"}
    lines = [f"{names[line.speaker]}: {line.says}" for line in call.transcript]
    assert standard.splitlines()[2 : 2 + len(lines)] == lines
    rung = next(rung for rung in LADDER if rung.key == call.rung)
    assert f"How it ended: {rung.says}" in standard
    assert "They are the author's, not the world's." in standard
    assert plain != standard
    assert plain.splitlines()[2] == standard.splitlines()[2]


@pytest.mark.parametrize(
    ("millionths", "words"),
    [
        (0, "no chance"),
        (1, "less than 1 in 10"),
        (49_999, "less than 1 in 10"),
        (50_000, "about 1 in 10"),
        (749_999, "about 7 in 10"),
        (750_000, "about 8 in 10"),
        (949_999, "about 9 in 10"),
        (999_999, "more than 9 in 10"),
        (1_000_000, "certain"),
    ],
)
def test_chances_in_words(browser_code: Browser, millionths: int, words: str) -> None:
    """A chance is said in tenths, and only 0 and 1 are said to be sure."""
    assert browser_code.run("(chance) => harness.chanceInWords(chance)", millionths) == words


@pytest.mark.parametrize(
    ("skill", "luck", "words"),
    [
        (0, 0, "What you said cost nothing. Luck made no difference."),
        (10_000, 0, "What you said cost 1 point of chance. Luck made no difference."),
        (120_000, 250_000, "What you said cost 12 points of chance. Then luck gave you 25 points."),
        (120_000, -630_000, "What you said cost 12 points of chance. Then luck took 63 points."),
        (4_999, -4_999, "What you said cost nothing. Luck made no difference."),
    ],
)
def test_skill_and_luck_in_words(browser_code: Browser, skill: int, luck: int, words: str) -> None:
    """Skill and luck are told apart in one plain sentence each."""
    given = {"skillLost": skill, "luck": luck}
    assert browser_code.run("(sums) => harness.skillAndLuck(sums)", given) == words
    assert skill_and_luck(skill, luck) == words


def test_who_is_on_the_line(browser_code: Browser, graph: Graph) -> None:
    """The top of the phone names who can be heard now, and says when nobody can."""
    what = "({ call, names }) => names.map((name) => harness.onTheLine(call, name))"
    names = ["employer", "reception", "colleague", "voicemail", "ring", "hold", "scene"]
    assert browser_code.run(what, {"call": to_json(graph), "names": names}) == [
        "Dana Reyes",
        "Reception",
        "A colleague",
        "Voicemail",
        "Ringing…",
        "On hold",
        "Not on the phone",
    ]


TEN = "one two three four five six seven eight nine ten"  # four seconds, spoken
LINES: tuple[tuple[list[tuple[str, str]], str], ...] = (
    ([("scene", f"({TEN})")], ""),
    ([("ring", "(It rings.)")], ""),
    ([("scene", f"({TEN})"), ("you", f"({TEN})"), ("reception", TEN)], "00:04"),
    ([("employer", TEN), ("you", TEN), ("employer", TEN)], "00:12"),
    ([("employer", TEN), ("you", f"({TEN})"), ("hold", "(Music.)")], "00:04"),
    ([("employer", TEN), ("you", TEN), ("scene", "(It is four.)")], ""),
    ([("employer", TEN), ("scene", "(It is four.)"), ("you", TEN), ("employer", TEN)], "00:08"),
    ([("employer", TEN), ("you", TEN), ("employer", f"(An email comes.) {TEN}")], ""),
    ([("voicemail", "(Beep.)"), ("you", TEN), ("voicemail", "(It listens.)")], "00:04"),
    ([("employer", TEN)] * 16, "01:04"),
)


@pytest.mark.parametrize(("lines", "time"), LINES)
def test_the_clock_runs_while_somebody_listens(
    browser_code: Browser, lines: list[tuple[str, str]], time: str
) -> None:
    """The clock counts the spoken words of the call that goes on now, and is away outside one."""
    given = [{"speaker": speaker, "says": says} for speaker, says in lines]
    assert browser_code.run("(lines) => harness.timeOnTheLine(lines)", given) == time
