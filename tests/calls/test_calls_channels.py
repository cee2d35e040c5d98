"""A call goes by phone, by email, by text message or in person."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from shipped import ROOT

from followup.calls import compile_call, dumps, loads, play, read_call
from followup.calls.hearing import way_at
from followup.calls.reading import parse_call
from followup.errors import FaultsError
from followup.words import say

HERE = Path(__file__).parent
WRITTEN = (HERE / "written.yml").read_text(encoding="utf-8")
BY_PHONE: dict[str, list[str]] = json.loads((HERE / "by_phone.json").read_text(encoding="utf-8"))
CASES: dict[str, tuple[str, str, int, str]] = {
    "nobody knows it": (
        "channel: email\nfrom",
        "channel: fax\nfrom",
        7,
        "`channel` cannot be `fax`; use one of `phone`, `email`, `text`, `in-person`",
    ),
    "nobody knows it here": (
        "channel: text\n    at",
        "channel: texxt\n    at",
        52,
        "`channel` cannot be `texxt`; did you mean `text`?",
    ),
    "a ring in an email": (
        'speaker: scene\n    says: "(Two',
        'speaker: ring\n    says: "(Two',
        83,
        "only a phone has the sound `ring`, and this is an email; "
        "write `channel: phone` here or another `speaker`",
    ),
    "a letter without a subject": (
        "start: subject",
        "start: first",
        23,
        "the letter in `first` has no subject; begin it with a beat that has `part: subject`",
    ),
    "a letter that comes without one": (
        "start: subject",
        "start: answer",
        33,
        "the letter in `answer` has no subject; write its `subject` here",
    ),
    "in mid-sentence": (
        'come: {says: "Yes, I come at ten.", skill: answer, why: W, leads: rings}',
        'come: {says: "Yes, I come at ten.", skill: answer, why: W, leads: job}',
        38,
        "from an email to a call there must be a scene; put one between, or write `at` in `job`",
    ),
    "a part by phone": (
        "  last:\n    part: question",
        "  last:\n    channel: phone\n    at: Later\n    part: question",
        49,
        "only a letter has a `part`, and this is a call; "
        "write `channel: email` or `channel: text`, or delete `part`",
    ),
    "a subject in a text": (
        "part: first-line\n    choices:\n      ana",
        "part: subject\n    choices:\n      ana",
        61,
        "only an email has a subject; write `channel: email` here or delete `part: subject`",
    ),
    "nobody sends it": (
        "from: Ana Lima\n",
        "",
        17,
        "nobody knows who sends this letter; write `from` with a name below `channel`",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_fault_has_its_line_and_the_fix(name: str) -> None:
    """What no channel can carry is one sentence, with its line and what to change."""
    old, new, line, says = CASES[name]
    assert old in WRITTEN
    with pytest.raises(FaultsError) as caught:
        parse_call(WRITTEN.replace(old, new), "written.yml")
    assert (line, says) in [(fault.line, fault.what) for fault in caught.value.faults]


def test_a_channel_that_nobody_knows_is_one_fault() -> None:
    """What would follow from it is not told too."""
    with pytest.raises(FaultsError) as caught:
        parse_call(WRITTEN.replace("channel: email\nfrom", "channel: fax\nfrom"), "written.yml")
    assert len(caught.value.faults) == 1


@pytest.mark.parametrize("name", BY_PHONE)
def test_calls_by_phone_compile_as_before(name: str) -> None:
    """A file from before there were channels compiles byte for byte as it did then."""
    source, compiled = BY_PHONE[name]
    text = (ROOT / name).read_bytes()
    if hashlib.sha256(text.replace(b"\r\n", b"\n")).hexdigest() == source:  # nobody changed it
        graph = compile_call(read_call(ROOT / name))
        assert hashlib.sha256(dumps(graph).encode()).hexdigest() == compiled


def test_some_of_them_are_as_they_were() -> None:
    """The calls of the tests stay as they are, so that the test above says something."""
    for name in ("tests/calls/example.yml", "tests/calls/secrets.yml"):
        text = (ROOT / name).read_bytes().replace(b"\r\n", b"\n")
        assert hashlib.sha256(text).hexdigest() == BY_PHONE[name][0]


def test_what_is_compiled_says_no_more_than_it_must() -> None:
    """A beat names its channel only where it is not the call's, and all comes back from JSON."""
    call = parse_call(WRITTEN, "written.yml")
    graph = compile_call(call)
    data = json.loads(dumps(graph))
    assert (data["format"], data["channel"], data["from"]) == (4, "email", "Ana Lima")
    channels = {beat["id"]: beat.get("channel") for beat in data["beats"]}
    assert {name for name, channel in channels.items() if channel} == {
        *("message", "who", "end", "job"),
    }
    again = loads(dumps(graph))
    for one, other in zip(again.call.beats, call.beats, strict=True):
        assert (one.channel, one.part, one.at, one.subject) == (
            *(other.channel, other.part, other.at, other.subject),
        )


@pytest.mark.parametrize(
    ("channel", "leave", "done"),
    [
        ("phone", "Hang up", "(You hang up.)"),
        ("email", "Send nothing", "(You send nothing.)"),
        ("text", "Send nothing", "(You send nothing.)"),
        ("in-person", "Leave", "(You leave.)"),
    ],
)
def test_how_one_leaves(channel: str, leave: str, done: str) -> None:
    """The end button and the words for it are those of the channel."""
    example = (HERE / "example.yml").read_text(encoding="utf-8").replace("speaker: ring", "")
    text = example.replace("level:", f"channel: {channel}\nlevel:", 1)
    text = text.replace("speaker: voicemail", "speaker: reception")
    if channel == "email":
        text = text.replace("says:", "subject: About the job\n    says:", 1)
    call = play(compile_call(parse_call(text, "example.yml")), seed=1)
    way = way_at(call.beat)
    assert say("call-hang-up", way=way) == leave
    call.hang_up()
    assert call.transcript[-1].says == done
