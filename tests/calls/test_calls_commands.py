from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from followup.calls import (
    compile_call,
    dumps,
    dumps_beliefs,
    in_shown_order,
    play,
    read_call,
    shipped,
    solve,
)
from followup.calls.shipped import known_calls
from followup.cli import main
from followup.words import WordsError

EXAMPLE = str(Path(__file__).with_name("example.yml"))
SECRETS = str(Path(__file__).with_name("secrets.yml"))
EXAMPLE_GRAPH = compile_call(read_call(EXAMPLE))
ROOT = Path(__file__).resolve().parents[2]


class Said:
    """What a command printed and returned."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)


@pytest.fixture
def followup(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run a command with what is typed into it."""

    def run(*words: str, typed: str = "") -> Said:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(words)
        return Said(code, *capsys.readouterr())

    return run


def test_check_tells_authors_how_the_call_plays(followup: Any) -> None:
    """`check` shows size, turns, chances and the chance after each first choice."""
    said = followup("call", "check", EXAMPLE)
    assert said.code == 0
    assert "no faults. 9 beats, 10 choices, 61 states." in said.out
    assert "Best play: a yes in 75 of 100 calls, 3 to 3 turns." in said.out
    assert "ask-for-time 75, ask-why-not 70, hang-up 0" in said.out


def test_check_of_several_files(followup: Any, tmp_path: Path) -> None:
    """`check` goes on after a file with faults, shows them all, and ends with 1."""
    broken = tmp_path / "broken.yml"
    broken.write_text("format: 1\nfromat: 1\n", encoding="utf-8")
    said = followup("call", "check", str(broken), EXAMPLE, str(tmp_path / "none.yml"))
    assert said.code == 1
    assert f"{broken}:2: the call has an unknown key `fromat`; did you mean `format`?" in said.out
    assert "example.yml: no faults." in said.out
    assert "no such file" in said.out
    reports = followup("call", "check", "--json", str(broken), EXAMPLE).json["files"]
    assert [report["ok"] for report in reports] == [False, True]
    assert {"line": 2, "what": "the call has an unknown key `fromat`; did you mean `format`?"} in (
        reports[0]["faults"]
    )
    assert reports[1]["first_choices"]["ask-for-time"] == 0.75


def test_solve_as_json(followup: Any) -> None:
    """`solve --json` has exactly the promised shape."""
    report = followup("call", "solve", EXAMPLE, "--json").json
    assert set(report) == {"id", "states", "yes", "best", "random"}
    assert (report["id"], report["states"], report["yes"]) == ("example", 61, "door")
    for way in ("best", "random"):
        assert set(report[way]) == {"yes", "rungs"}
        assert set(report[way]["yes"]) == {"fraction", "chance"}
        assert list(report[way]["rungs"]) == ["silence", "answer", "advice", "door", "job"]
        assert sum(report[way]["rungs"].values()) == pytest.approx(1, abs=1e-12)
    assert report["best"]["yes"] == {"fraction": "3/4", "chance": 0.75}


def test_solve_as_text(followup: Any) -> None:
    """`solve` shows each chance as a decimal and as a fraction."""
    out = followup("call", "solve", EXAMPLE).out
    assert "a yes    0.750000  = 3/4" in out
    assert "Random play" in out


def test_solve_by_a_rule(followup: Any) -> None:
    """`solve --rule` adds the exact chances of that rule, in simple English with `--plain`."""
    for words, plain in ((("--rule", "longest"), False), (("--rule", "longest", "--plain"), True)):
        report = followup("call", "solve", EXAMPLE, *words, "--json").json
        assert set(report) == {"id", "states", "yes", "best", "random", "rule"}
        assert (report["rule"]["name"], report["rule"]["plain"]) == ("longest", plain)
        assert set(report["rule"]) == {"name", "plain", "yes", "rungs"}
    out = followup("call", "solve", EXAMPLE, "--rule", "echo").out
    assert "Always the line that repeats most of what was said\n  a yes" in out


def test_play_as_json_tells_the_way_on(followup: Any) -> None:
    """A call that has ended names its one way on, the same as in words; one in its middle none."""
    ways, solution = set(), solve(shipped("after-the-no"))
    words = ("call", "play", str(ROOT / "calls/after-the-no.yml"), "--seed")
    for seed in range(6):
        call, script = play(shipped("after-the-no"), seed=seed), []
        while not call.over:
            best = solution.best_choice(call.state)
            script.append(call.choices[0].id if seed % 2 else best)
            call.say(script[-1])
        given = (*words, str(seed), "--choices", ",".join(script))
        way, told = followup(*given, "--json").json["way_on"], followup(*given).out
        title = {each.id: each.title for each in known_calls()}.get(way.get("call"), "")
        sentence = f"Try turn {way['turn']} again." if "turn" in way else f"Play next: {title}."
        assert sentence in told
        assert list(way) == ["way", {"moment": "turn", "next": "call"}[way["way"]]]
        ways.add(way["way"])
    assert ways == {"moment", "next"}
    said = followup(*words, "1", "--choices", "", "--json").json
    assert "way_on" not in said and said["choices"]


def test_the_terminal_shows_no_place_of_the_file(followup: Any) -> None:
    """The terminal shuffles the lines as the phone does, so the first is not always the same."""
    firsts = set()
    for seed in range(8):
        out = followup("call", "play", EXAMPLE, "--seed", str(seed)).out
        shown = [line for line in out.splitlines() if line.startswith("  1. ")]
        offer = in_shown_order(play(EXAMPLE_GRAPH, seed=seed), seed)
        assert shown == [f"  1. {offer[0].says}"]
        firsts.add(shown[0])
    assert len(firsts) == 2


def test_the_terminal_in_plain_english(followup: Any, tmp_path: Path) -> None:
    """With `--plain` all is heard and read in simple English; the review tells both."""
    says = '    says: "Northline, Dana speaking."\n'
    file = tmp_path / "example.yml"
    text = Path(EXAMPLE).read_text(encoding="utf-8")
    file.write_text(text.replace(says, says + '    plain: "Hello. Dana here."\n'), "utf-8")
    words = ("call", "play", str(file), "--seed", "3", "--plain")
    out = followup(*words, typed="ask-why-not\n").out
    talk, review = out.split("Turn 1:", 1)
    assert "Dana Reyes: Hello. Dana here." in talk
    assert "Hi, I am John. Why not me?" in talk
    assert "Northline, Dana speaking." not in talk
    assert "  Dana Reyes said: Northline, Dana speaking.\n  Slower and simpler: Hello." in review
    assert "You said: Hi, I am John. Why not me?" in review


def test_plain_alone_says_what_is_missing(followup: Any) -> None:
    """`--plain` without a rule is refused in one sentence."""
    said = followup("call", "solve", EXAMPLE, "--plain")
    assert said.code == 1
    assert "add `--rule`" in said.err


def test_play_as_json(followup: Any) -> None:
    """`play --json` has exactly the promised shape, and its numbers add up to 1 or 0."""
    script = "ask-for-time,ask-for-advice,take-it"
    for seed in range(20):
        said = followup("call", "play", EXAMPLE, "--seed", str(seed), "--choices", script, "--json")
        if said.code:
            assert "call-later" in said.json["error"]  # she was in a meeting
            continue
        report = said.json
        assert set(report) == {"id", "seed", "turns", "rung", "yes", "way_on"}
        assert report["seed"] == seed
        turn = report["turns"][0]
        assert list(turn) == [
            *("beat", "choice", "before", "after_choice", "after_reply"),
            *("skill_lost", "luck", "label"),
        ]
        end = turn["before"] + sum(each["luck"] - each["skill_lost"] for each in report["turns"])
        assert end == pytest.approx(float(report["yes"]), abs=1e-12)


def test_a_script_that_stops_before_the_end(followup: Any) -> None:
    """A script that stops early is no error: the turns so far, and the choices on offer."""
    said = followup("call", "play", EXAMPLE, "--seed", "1", "--choices", "", "--json")
    assert said.code == 0
    assert said.json == {
        "id": "example",
        "seed": 1,
        "turns": [],
        "rung": None,
        "yes": None,
        "choices": ["ask-for-time", "ask-why-not"],
    }
    said = followup("call", "play", EXAMPLE, "--seed", "1", "--choices", "ask-why-not")
    assert "The call goes on. You can say: " in said.out


def test_a_script_with_an_unknown_choice(followup: Any) -> None:
    """An unknown choice is one clear sentence that names the choices on offer."""
    said = followup("call", "play", EXAMPLE, "--choices", "ask-for-tme")
    assert said.code == 1
    assert said.out == ""
    assert said.err == (
        "--choices: 'ask-for-tme' is not on offer in 'pick-up'. Did you mean 'ask-for-time'? "
        "Say one of: ask-for-time, ask-why-not, hang-up.\n"
    )


@pytest.mark.parametrize("seed", ["two", "-1", "4294967296"])
def test_what_is_refused_names_its_option(followup: Any, seed: str) -> None:
    """A value that cannot be used is told with the option that brought it."""
    said = followup("call", "play", EXAMPLE, f"--seed={seed}", "--choices", "")
    what = f"--seed: The seed is '{seed}'; use a whole number from 0 to 4,294,967,295.\n"
    assert (said.code, said.err) == (1, what)
    typed = "\n" * 10
    said = followup("call", "new", "-o", "Not A Name.yml", typed=typed)
    assert (said.code, said.err.startswith("--output: ")) == (1, True)


def test_a_mistake_in_the_words_is_a_sentence(
    followup: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A catalogue that cannot be read is told in one line and exit code 1, no traceback."""

    def broken(id: str, **places: object) -> str:
        raise WordsError("yaml.ftl:5: this is no message.")

    monkeypatch.setattr("followup.cli.say", broken)
    said = followup("call", "check", EXAMPLE)
    assert (said.code, said.out, said.err) == (1, "", "yaml.ftl:5: this is no message.\n")


def test_a_new_seed_is_told(followup: Any) -> None:
    """Without --seed a call can be played again, for its seed is shown."""
    words = ("call", "play", EXAMPLE, "--choices", "ask-why-not")
    first = followup(*words, "--json").json
    assert followup(*words, "--json", "--seed", str(first["seed"])).json == first


@pytest.mark.parametrize("seed", ["x", "-1", "1.5", "4294967296", "9" * 5000, ""])
def test_a_seed_that_cannot_be_used(followup: Any, seed: str) -> None:
    """A seed out of range is one clear sentence."""
    said = followup("call", "play", EXAMPLE, f"--seed={seed}", "--choices", "")
    assert said.code == 1
    assert "use a whole number from 0 to 4,294,967,295" in said.err


def test_play_in_the_terminal(followup: Any) -> None:
    """A learner plays by number or by name, and is told when neither fits."""
    said = followup("call", "play", EXAMPLE, "--seed", "3", typed="7\nask-for-time\n3\n")
    assert said.code == 0
    assert "Type a number from 1 to 3." in said.out
    assert "The call ended on `answer`." in said.out
    assert "Review." in said.out


def test_the_terminal_hangs_up_where_there_is_a_phone(followup: Any) -> None:
    """While it rings the learner stops, and once somebody has picked up the learner hangs up."""
    ringing = str(ROOT / "tests/pages/slips.yml")
    stopped = followup("call", "play", ringing, "--seed", "3", typed="hang-up\n").out
    assert "3. (Stop here.)" in stopped and "You: (You stop here.)" in stopped
    assert "(Hang up.)" not in stopped
    hung_up = followup("call", "play", EXAMPLE, "--seed", "3", typed="hang-up\n").out
    assert "3. (Hang up.)" in hung_up and "You: (You hang up.)" in hung_up


def test_play_in_the_terminal_when_the_input_ends(followup: Any) -> None:
    """Input that ends in mid-call is no error; with --json only JSON is on standard output."""
    said = followup("call", "play", EXAMPLE, "--seed", "3", "--json", typed="1\n")
    assert said.code == 0
    assert said.json["rung"] is None
    assert "Dana Reyes: " in said.err


def test_compile_and_play_what_was_compiled(followup: Any, tmp_path: Path) -> None:
    """`compile` writes JSON that plays exactly as the file it comes from."""
    out = tmp_path / "example.json"
    assert followup("call", "compile", EXAMPLE, "-o", str(out)).code == 0
    words = ("--seed", "9", "--choices", "ask-why-not", "--json")
    assert (
        followup("call", "play", str(out), *words).json
        == followup("call", "play", EXAMPLE, *words).json
    )
    report = followup("call", "compile", EXAMPLE, "-o", str(out), "--json").json
    assert report == {
        "id": "example",
        "states": 61,
        "bytes": out.stat().st_size,
        "file": str(out),
    }


def test_compile_writes_what_the_review_needs_apart(followup: Any, tmp_path: Path) -> None:
    """A call with secrets makes two files as on the site, told in one sentence; others make one."""
    out, second = tmp_path / "secrets.json", tmp_path / "review" / "secrets.json"
    assert followup("call", "compile", EXAMPLE, "-o", str(tmp_path / "example.json")).code == 0
    assert not second.parent.exists()
    for _ in range(2):  # the folder may be there already
        report = followup("call", "compile", SECRETS, "-o", str(out), "--json").json
        sizes = {str(file): file.stat().st_size for file in (out, second)}
        assert report["review"] == {"file": str(second), "bytes": sizes[str(second)]}
        assert (report["file"], report["bytes"]) == (str(out), sizes[str(out)])
    graph = compile_call(read_call(SECRETS))
    assert out.read_text("utf-8") == dumps(graph)
    assert second.read_text("utf-8") == dumps_beliefs(graph)
    told = followup("call", "compile", SECRETS, "-o", str(out)).out
    assert told.count(".\n") == 1
    for file, size in sizes.items():
        assert file in told and f"in {size:,} bytes" in told
    words = ("--seed", "9", "--choices", "hang-up", "--json")
    same = [followup("call", "play", file, *words).json for file in (str(out), SECRETS)]
    assert same[0] == same[1]


def test_a_second_file_that_cannot_be_written(followup: Any, tmp_path: Path) -> None:
    """Where `review` is no folder, one sentence names the file; and it is no call to be played."""
    (tmp_path / "review").write_text("mine", "utf-8")
    said = followup("call", "compile", SECRETS, "-o", str(tmp_path / "out.json"))
    assert said.code == 1 and str(tmp_path / "review" / "out.json") in said.err
    assert (tmp_path / "review").read_text("utf-8") == "mine"


def test_the_file_of_the_review_is_not_played(followup: Any, tmp_path: Path) -> None:
    """Who takes the second file for the first is told which one to take."""
    followup("call", "compile", SECRETS, "-o", str(tmp_path / "out.json"))
    said = followup("call", "play", str(tmp_path / "review" / "out.json"))
    assert said.code == 1 and "use the other file" in said.err


def test_nothing_is_written_from_a_file_with_faults(followup: Any, tmp_path: Path) -> None:
    """A call with faults compiles to nothing, and a folder that is not there is told."""
    out = tmp_path / "out.json"
    broken = tmp_path / "broken.yml"
    broken.write_text("format: 1\n", encoding="utf-8")
    assert followup("call", "compile", str(broken), "-o", str(out)).code == 1
    assert not out.exists()
    said = followup("call", "compile", EXAMPLE, "-o", str(tmp_path / "none" / "out.json"))
    assert (said.code, "cannot be written" in said.err) == (1, True)


def test_new_writes_a_call_that_passes_check(
    followup: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`new` asks, writes into calls/, never over a file, and its call passes `check`."""
    monkeypatch.chdir(tmp_path)
    Path("calls").mkdir()
    typed = "first-call\n" + "\n" * 9
    assert followup("call", "new", typed=typed).code == 0
    said = followup("call", "check", "calls/first-call.yml", "--json")
    assert (said.code, said.json["files"][0]["advice"]) == (0, [])
    again = followup("call", "new", typed=typed)
    assert (again.code, "there already" in again.err) == (1, True)
    report = followup("call", "new", "--json", "-o", "other.yml", typed=typed).json
    assert report == {"id": "other", "file": "other.yml"}
    assert followup("call", "check", "other.yml").code == 0
    assert followup("call", "new", "-o", "third.yml", typed="x\n").code == 1
    assert not Path("third.yml").exists()


@pytest.mark.parametrize("command", ["check", "solve", "play", "compile"])
@pytest.mark.parametrize("kind", ["missing", "folder", "binary", "empty", "long-name"])
def test_files_that_cannot_be_read(followup: Any, tmp_path: Path, command: str, kind: str) -> None:
    """Whatever a file turns out to be, a command answers with a sentence and exit code 1."""
    path = tmp_path / ("x" * 300 if kind == "long-name" else "a.yml")
    if kind == "folder":
        path.mkdir()
    elif kind == "binary":
        path.write_bytes(bytes(range(256)))
    elif kind == "empty":
        path.touch()
    more = ["-o", str(tmp_path / "out.json")] if command == "compile" else []
    for words in ([], ["--json"]):
        said = followup("call", command, str(path), *more, *words)
        assert said.code == 1
        assert "Traceback" not in said.out + said.err
        assert said.out + said.err


def test_schema_is_printed(followup: Any) -> None:
    """`schema` prints the schema for editors."""
    assert followup("call", "schema").json["title"] == "Practice call"


def run(*words: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `python -m followup` in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-m", "followup", *words],
        capture_output=True,
        text=True,
        env={**environment, **options},
    )


def test_python_m_followup() -> None:
    """`python -m followup` is the same command, and the exit code is the command's."""
    assert run("call", "solve", EXAMPLE).returncode == 0
    assert run("call", "solve", "none.yml").returncode == 1
    assert "usage: followup" in run("--help").stdout


def test_a_narrow_encoding_is_no_error() -> None:
    """A terminal that cannot show a letter still shows the rest."""
    done = run("call", "play", EXAMPLE, "--choices", "ask-for-time", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_but_python_is_needed_to_play() -> None:
    """Importing the package and playing a compiled call loads no YAML library."""
    program = (
        "import sys; from followup.calls import compile_call, dumps, loads, play, read_call;"
        "assert 'yaml' not in sys.modules;"
        f"text = dumps(compile_call(read_call({EXAMPLE!r}))); del sys.modules['yaml'];"
        "play(loads(text), seed=1).say('ask-why-not'); assert 'yaml' not in sys.modules"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)


def test_a_reader_that_goes_away() -> None:
    """Output that nobody reads any more ends quietly, without a traceback."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-m", "followup", "call", "solve", EXAMPLE],
        stdout=write_end,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    os.close(write_end)
    assert done.stderr == ""
