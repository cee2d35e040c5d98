"""A call goes on where the learner was: in the same Python, and from a file in a new one."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from call_presses import buttons
from notebook_runs import FOLDER, read, run

from followup.calls import Review, compile_call, parse_call
from followup.calls.telling import sums
from followup.exercises import PracticeCall, practise, replayed_calls
from followup.exercises.kept_calls import FILE, forget_memory

OLDER = "You played an older version of this call, so it starts again."
KEPT = "Your call is kept. To start it again, "
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty working folder, and a Python that keeps nothing yet."""
    monkeypatch.chdir(tmp_path)
    forget_memory()
    yield tmp_path
    forget_memory()


def begin() -> PracticeCall:
    """Run the cell that starts the call."""
    return practise("after-the-no", seed=7, keep=True)


def played() -> PracticeCall:
    """A call that was made badly, to its end."""
    call = begin()
    while not call.over:
        call.say(len(call.choices))
    return call


def labels(call: PracticeCall) -> list[str]:
    """What stands on the buttons of a call."""
    return [each.description for each in buttons(call)]


@pytest.mark.parametrize("new_python", [False, True])
def test_a_call_goes_on(new_python: bool) -> None:
    """When its cell runs again, the call is as it was, says so, and can start again."""
    first = played()
    if new_python:
        forget_memory()
    second = begin()
    assert second.over and second.rung == first.rung
    assert second.review().text == first.review().text
    assert f'{KEPT}press "Start this call again", or write: ' in repr(second)
    assert ".restart()" in repr(second)
    assert labels(second) == ["Start this call again"]
    second.restart()
    assert second.turns == 0 and KEPT not in repr(second)
    forget_memory()
    assert begin().turns == 0, "it stays forgotten"


def test_a_call_goes_on_in_its_middle_and_after_hanging_up() -> None:
    """A call that still goes on offers the same lines; one that was hung up stays so."""
    first = begin().say(1)
    second = begin()
    assert [each.id for each in second.choices] == [each.id for each in first.choices]
    assert labels(second)[-2:] == ["Hang up", "Start this call again"]
    second.hang_up()
    forget_memory()
    assert begin().over and begin().turns == 2


def test_a_moment_that_is_tried_again_is_kept_too() -> None:
    """A second try goes on like the first call, and starts again at its own moment."""
    played().again(2).say(1)
    forget_memory()
    second = begin().again(2)
    assert (second.given, second.turns) == (1, 2)
    assert second.restart().turns == 1
    assert begin().over, "the first call stays"


def test_only_on_request(folder: Path) -> None:
    """Without `keep` nothing is kept, and nothing is written before something is said."""
    practise("after-the-no", seed=7).say(1)
    assert begin().turns == 0
    assert not list(folder.iterdir())
    assert practise("after-the-no", seed=8, keep=True).say(1).turns == 1
    assert begin().turns == 0, "another seed is another call"


def entry(**change: Any) -> str:
    """A file with one call, in which something is not as it should be."""
    call = {"call": "after-the-no", "seed": 7, "given": [], "said": ["hang-up"], **change}
    return json.dumps({"what": "practice calls", "format": 1, "calls": [call]})


def write_anew(monkeypatch: pytest.MonkeyPatch, change: Callable[[str], str]) -> None:
    """Come back with a version of the package in which the call is written otherwise."""
    source = Path(replayed_calls.__file__).parents[3] / "calls" / "after-the-no.yml"
    text = change(source.read_text("utf-8"))
    graph = compile_call(parse_call(text, "after-the-no.yml"))
    monkeypatch.setattr(replayed_calls, "graph_of", lambda _: graph)
    forget_memory()


@pytest.mark.parametrize("what", ["reply", "choice"])
def test_an_older_version_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """A call written anew since then starts again and says why; what was said stays in its file."""
    first = begin()
    opening, chosen = first.choices[0], first._call.beat.says
    first.say(1)
    heard = first._call.beat.says
    said = json.loads((folder / FILE).read_text("utf-8"))["calls"][0]["said"]
    old, new = {"reply": (heard, "Who is it?"), "choice": (opening.says, "Hello.")}[what]
    write_anew(monkeypatch, lambda text: text.replace(old, new))
    second = begin()
    assert second.turns == 0 and chosen in repr(second)
    assert OLDER in repr(second) and KEPT not in repr(second)
    assert OLDER in second._html()
    assert OLDER in repr(begin()), "as long as nothing is said"
    second.say(1)
    assert OLDER not in repr(second)
    forget_memory()
    third = begin()
    assert third.turns == 1 and KEPT in repr(third)
    entries = json.loads((folder / FILE).read_text("utf-8"))["calls"]
    assert [(each["said"], each.get("older")) for each in entries][0] == (said, True)
    assert len(entries) == 2


def test_a_change_that_was_not_met_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only other moments were written anew, the call goes on."""
    begin().hang_up()
    write_anew(monkeypatch, lambda text: text.replace("truth: ", "truth: It was so. ", 1))
    assert begin().over and OLDER not in repr(begin())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        "null",
        '{"what": "practice calls", "format": 1}',
        '{"what": "practice calls", "format": 1, "calls": {"a": 1}}',
        '{"what": "practice calls", "format": 1, "calls": [3, null]}',
        entry().replace('"format": 1', '"format": 2'),
        entry(said=["no-such-line"]),
        entry(said=["hang-up", "hang-up"]),
        entry(said="hang-up"),
        entry(said=[1]),
        entry(seed="7"),
        entry(seed=True),
        entry(heard="1"),
        entry(given=None),
        entry(call=3),
    ],
)
def test_a_file_that_is_no_good(folder: Path, text: str) -> None:
    """A damaged, foreign or outdated file is no error: the call starts anew and is kept."""
    (folder / FILE).write_text(text, encoding="utf-8")
    call = begin()
    assert call.turns == 0 and KEPT not in repr(call)
    was_played = json.dumps("no-such-line") in text or text.count('"hang-up"') == 2
    assert (OLDER in repr(call)) == was_played
    call.say(1)
    assert begin().turns == 1


def test_a_good_file_is_read(folder: Path) -> None:
    """The same file without a fault is taken, so the cases above test what they say."""
    (folder / FILE).write_text(entry(), encoding="utf-8")
    assert begin().over


@pytest.mark.parametrize("content", [b'{"my": "own"}', b"\xff\xfe"])
def test_somebody_elses_file(folder: Path, content: bytes) -> None:
    """A file of another kind with this name is never written over."""
    (folder / FILE).write_bytes(content)
    begin().say(1)
    assert begin().turns == 1, "the running Python keeps it all the same"
    assert (folder / FILE).read_bytes() == content


def test_a_folder_that_cannot_be_written(folder: Path) -> None:
    """Where no file can be written, the running Python keeps the call."""
    (folder / FILE).mkdir()
    begin().say(1)
    assert begin().turns == 1


def test_the_file_stays_small(folder: Path) -> None:
    """Only the last calls are kept."""
    for seed in range(30):
        practise("after-the-no", seed=seed, keep=True).say(1)
    kept = json.loads((folder / FILE).read_text(encoding="utf-8"))["calls"]
    assert [call["seed"] for call in kept] == list(range(10, 30))


def test_the_review_says_points() -> None:
    """Each moment says what it cost of 100, rounded as the page rounds; they can be compared."""
    call = played()
    found: Review = call.reviewed
    assert "What you said cost" in sums(found)
    lines = [line for line in call.review().text.splitlines() if line.startswith("Turn ")]
    costs = [round(float(100 * moment.turn.skill_lost)) for moment in found.moments]
    turns = [moment.turn for moment in found.moments]
    assert lines == [
        f"Turn {turn.turn}: {turn.label}. It cost {cost} of 100."
        for turn, cost in zip(turns, costs, strict=True)
    ]


def test_a_notebook_in_a_new_python(tmp_path: Path) -> None:
    """A role-play notebook that runs whole a second time has its call, named in the line."""
    notebook = read(FOLDER / "call-back-after-a-no.ipynb")
    ended = copy.deepcopy(notebook)
    for cell in ended.cells:
        cell.source = cell.source.replace("# my_call.say(1)", "my_call.hang_up()")
    assert run(ended, tmp_path).checks["my_call"].startswith("Right.")
    again = run(notebook, tmp_path)
    assert any(f"{KEPT}press" in text and "my_call.restart()" in text for text in again.texts)
    assert again.checks["my_call"].startswith("Right.")
