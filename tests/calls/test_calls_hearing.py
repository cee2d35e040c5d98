"""Other ways to say a choice: read, checked, kept apart from the compiled call, and heard."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from places import ROOT

from followup.calls import also_by_beat, compile_call, dumps, parse_call, read_call
from followup.calls.advising import advise
from followup.calls.model import is_spoken
from followup.cli import main
from followup.errors import FaultsError

EXAMPLE = Path(__file__).with_name("example.yml")
PLACE = '        plain: "Hi, I am John. Why not me?"\n'


def with_also(*lines: str) -> str:
    """The example call with other ways to say `ask-why-not`."""
    text = EXAMPLE.read_text(encoding="utf-8")
    assert PLACE in text
    return text.replace(PLACE, PLACE + "".join(f"        {line}\n" for line in lines))


def faults_of(*lines: str) -> str:
    """What is told about such a call."""
    with pytest.raises(FaultsError) as told:
        parse_call(with_also(*lines), "example.yml")
    return str(told.value)


def test_a_compiled_call_stays_as_it_was() -> None:
    """`also` changes no letter of the compiled call, and stands in a table of its own."""
    before = parse_call(EXAMPLE.read_text(encoding="utf-8"), "example.yml")
    after = parse_call(with_also('also: ["Tell me why.", "Why?"]'), "example.yml")
    assert dumps(compile_call(after)) == dumps(compile_call(before))
    assert also_by_beat(before) == {}
    assert also_by_beat(after) == {"pick-up": {"ask-why-not": ["Tell me why.", "Why?"]}}


@pytest.mark.parametrize(
    ("also", "told"),
    [
        ("also: Why?", "`also` must be a list of sentences"),
        ("also: [[Why?]]", "`also` must be a list of sentences"),
        ("also: [a b, c d, e f, g h, i j, k l]", "`also` holds 6; keep the best 5"),
        ('also: [""]', "`also` is empty"),
        ("also: [Почему?]", "nothing can be heard in `Почему?`"),
        ("also: [Why so?, why SO]", "`why SO` already says `ask-why-not` here"),
        ("also: ['hi, I am JOHN why not me']", "already says `ask-why-not` here"),
    ],
)
def test_a_fault_is_one_clear_sentence(also: str, told: str) -> None:
    """Each fault of `also` is told with its line."""
    assert told in faults_of(also)
    assert "example.yml:" in faults_of(also)


def test_the_same_words_for_two_choices_are_a_fault() -> None:
    """A sentence cannot mean two choices of a beat."""
    taken = "Hello Dana. I am John. Thank you for the interview. Can we talk for two minutes?"
    assert "already says `ask-for-time` here" in faults_of(f"also: ['{taken}']")


def test_authors_are_told_where_few_ways_are_known() -> None:
    """Below three other ways an author is told; once for the call if it has none at all."""
    none = advise(parse_call(EXAMPLE.read_text(encoding="utf-8"), "example.yml"))
    assert sum("also" in each.what for each in none) == 1
    some = advise(parse_call(with_also("also: [Tell me why., Why no?]"), "example.yml"))
    assert any("`ask-why-not` has 2 other ways to say it" in each.what for each in some)
    assert any("`ask-for-time` has no other way to say it" in each.what for each in some)


@pytest.fixture
def hear(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run `followup call hear` with what is typed into it; give its code, lines and error."""

    def run(*words: str, typed: str = "") -> tuple[int, list[Any], str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(("call", "hear", str(EXAMPLE), *words))
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return run


def test_a_line_of_json_for_each_sentence(hear: Any) -> None:
    """Each sentence is heard as the choices on offer, the likeliest first; an empty one as none."""
    typed = "Hello, I am John, thanks for Tuesday, can we talk?\nWhy not me?\n\nпривет\n"
    code, lines, _ = hear("--beat", "pick-up", typed=typed)
    assert code == 0
    assert [line["heard"][:1] and line["heard"][0]["choice"] for line in lines] == [
        "ask-for-time",
        "ask-why-not",
        [],
        [],
    ]
    assert [line["says"] for line in lines] == ["one", "one", "none", "none"]
    sures = [guess["sure"] for guess in lines[0]["heard"]]
    assert sures == sorted(sures, reverse=True)


def test_only_some_choices_are_on_offer(hear: Any) -> None:
    """`--only` leaves the other choices out; what is not there is told with what is near."""
    _, [line], _ = hear("--beat", "pick-up", "--only", "ask-why-not", typed="Two minutes?\n")
    assert [guess["choice"] for guess in line["heard"]] == ["ask-why-not"]
    code, _, told = hear("--beat", "pick-up", "--only", "ask-why")
    assert code == 1
    assert "did you mean `ask-why-not`?" in told
    code, _, told = hear("--beat", "pickup")
    assert code == 1
    assert "There is no beat `pickup` with choices; did you mean `pick-up`?" in told


@pytest.mark.parametrize("file", sorted((ROOT / "calls").glob("*.yml")), ids=lambda file: file.stem)
def test_each_of_our_calls_can_be_heard(file: Path) -> None:
    """Each line of the calls that come with the project can be said in three other ways or more."""
    call = read_call(file)
    spoken = [choice for beat in call.beats for choice in beat.choices if is_spoken(choice)]
    assert [choice.id for choice in spoken if not 3 <= len(choice.also) <= 5] == []
