"""A person's own words in a call: clean, whole, and the same in Python and in the browser."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import node_code
import pytest
from hostile_words import values
from places import ROOT

from followup.calls import (
    PLACES,
    Graph,
    compile_call,
    dumps,
    fill,
    from_json,
    parse_call,
    play,
    read_call,
    shipped,
    shipped_ids,
    solve,
    to_json,
    transcript_text,
    with_words,
)
from followup.calls.channels import off_the_phone
from followup.calls.own import cleaned
from followup.errors import FaultsError
from followup.facts import fact

SCRIPT = ROOT / "tests/calls/own.js"
OWN = sorted(set(fact("own", "moments").values()))
WORDS = {"you": "Bo", "employer": "Li", "company": "Oak & Sons", "told": "Not now.", "day": "May 2"}
MANY = 10_000
LINE = "At {company} they said: “{told}”"
USUAL = {"company": "Lakeside", "told": "No."}


@pytest.fixture(params=OWN)
def graph(request: pytest.FixtureRequest) -> Graph:
    """Each call that has places."""
    return compile_call(read_call(ROOT / f"calls/{request.param}.yml"))


def visible(text: str) -> str:
    """The letters and digits of a text, braces and spaces aside."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if c.isalnum() and ord(c) < 0xE000)


def test_no_value_is_lost_or_left_as_a_brace() -> None:
    """Of 10,000 hostile values each is one short line with its letters, and no text has a brace."""
    for value in values(MANY):
        line = cleaned(value, 80)
        assert len(line) <= 80, value
        assert not set(line) & set("{}\n\r\t\x00\u2028\u202e\u2066\u2068\u2069\ue000"), value
        assert visible(value).startswith(visible(line.rstrip("…"))), value
        assert line or not visible(value), value
        assert not set(fill(LINE, USUAL, {"company": value, "told": value})) & set("{}"), value


def test_the_browser_fills_as_python_does(tmp_path: Path) -> None:
    """For 10,000 hostile values both give the same line, letter for letter."""
    hostile = values(MANY)
    given = {"values": hostile, "most": 80}
    assert node_code.call(SCRIPT, "cleanedAll", given, tmp_path) == [
        cleaned(v, 80) for v in hostile
    ]
    given = {"text": LINE, "usual": USUAL, "values": hostile}
    own = [fill(LINE, USUAL, {"company": value, "told": value}) for value in hostile]
    assert node_code.call(SCRIPT, "filledAll", given, tmp_path) == own


def test_a_whole_call_is_filled_alike(graph: Graph, tmp_path: Path) -> None:
    """The browser's call with somebody's words is Python's, and so is the one without."""
    for own in ({}, WORDS):
        given = {"data": to_json(graph), "own": own}
        found = node_code.call(SCRIPT, "filledCall", given, tmp_path)
        said = to_json(with_words(graph, own))
        assert found == json.loads(json.dumps(said))
        assert not set(json.dumps([each["says"] for each in said["beats"]])) & set("{}")


def test_words_change_no_chance(graph: Graph) -> None:
    """States, chances and luck are the same whatever the words, for each seed and turn."""
    own = with_words(graph, dict.fromkeys(PLACES, "x"))
    assert solve(own).yes == solve(graph).yes
    for seed in range(20):
        plain, filled = play(graph, seed=seed), play(own, seed=seed)
        while not plain.over:
            choice = plain.choices[seed % len(plain.choices)].id
            plain.say(choice)
            filled.say(choice)
        assert (plain.rung, plain.secret) == (filled.rung, filled.secret)
        assert "{" not in transcript_text(filled)


def test_own_words_stand_in_the_lines(graph: Graph) -> None:
    """The company that somebody names is in the call, and kept from turning a sentence round."""
    told = json.dumps(to_json(with_words(graph, {"company": "رامين"})), ensure_ascii=False)
    assert "\u2068رامين\u2069" in told
    assert "Lakeside Foods" not in told.replace('"company":"Lakeside Foods"', "").split('"own"')[0]


def test_a_compiled_call_keeps_its_places(graph: Graph) -> None:
    """Compiled and read again, a call still has its places and their usual words."""
    again = from_json(json.loads(dumps(graph)))
    assert again.call.own == graph.call.own
    assert to_json(graph)["format"] == 3


@pytest.mark.parametrize("name", [name for name in shipped_ids() if name not in OWN])
def test_other_calls_stay_as_they_are(name: str) -> None:
    """A call without places is written in the format it had, and filling it gives itself."""
    graph = shipped(name)
    data = to_json(graph)
    assert "own" not in data
    goes_on = any(beat.leave for beat in graph.call.beats)
    by_phone = 2 if graph.call.secrets or goes_on else 1
    assert data["format"] == (4 if off_the_phone(graph.call) else by_phone)
    assert with_words(graph, WORDS) is graph


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("at {company}, and", "at {company}’s, and", "read wrong"),
        ("the {job} position is", "a {job} position is", "with some it is `an`"),
        ("“{told}” Could", "{told} Could", "quotation marks"),
        ("{company} has", "{compny} has", "did you mean `company`?"),
        ("They feel heard", "He feels heard", "can be wrong for a real person"),
        ("Somebody else had done", "Somebody {else had done", "belongs to no place"),
        ("title: Your own", 'title: "{you}: your own', "no places"),
        ("  job: store clerk\n", "", "no place `{job}`"),
        ("  day: Tuesday", "  day: Tues{day}", "not one line"),
        ("  day: Tuesday", "  dya: Tuesday", "did you mean `day`?"),
    ],
)
def test_a_fault_says_where_and_how(old: str, new: str, says: str) -> None:
    """What would read wrong with other words is a fault with its line."""
    text = (ROOT / "calls/own-after-a-no.yml").read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    if new.startswith("title"):
        changed = changed.replace("call after a no\n", 'call"\n', 1)
    with pytest.raises(FaultsError) as found:
        parse_call(changed, "own-after-a-no.yml")
    faults = [fault for fault in found.value.faults if says in fault.what]
    assert faults, found.value
    line = text[: text.index(old)].count("\n") + 1
    # A text of several lines is named by its first; a place without a usual word by each use.
    assert not new or line - 3 <= faults[0].line <= line, faults


def test_places_need_usual_words() -> None:
    """A call without `own` that has a known place is told to write one."""
    text = (ROOT / "calls/no-budget.yml").read_text(encoding="utf-8")
    changed = text.replace("you: >-\n  ", "you: >-\n  At {company}. ", 1)
    assert changed != text
    with pytest.raises(FaultsError, match="no usual word"):
        parse_call(changed, "no-budget.yml")


PREPARED = dict.fromkeys(
    ("you", "employer", "job", "when", "told", "ask", "number", "mine", "hours"), ""
)


def plan(moment: str, **more: str) -> dict[str, Any]:
    """A plan of the browser's."""
    prepared = {**PREPARED, "moment": moment, **more}
    return {"employer": "Oak", "day": "2026-12-01", "say": "", "prepared": prepared}


def test_a_sheet_says_only_what_is_known(tmp_path: Path) -> None:
    """With every part told or none, each line is whole; a voicemail is said in twenty seconds."""
    full = {"you": "Bo", "employer": "Li", "job": "cook", "told": "No.", "mine": "604 555 0142"}
    moments = ("applied", "interviewed", "rejected")
    plans = [plan(moment, **more) for moment in moments for more in ({}, full)]
    for sheet in node_code.call(SCRIPT, "sheets", {"plans": plans}, tmp_path):
        texts = [sheet["first"], sheet["ask"], *sheet["lost"], sheet["voicemail"]]
        assert all(text and not set(text) & set("{}") and "undefined" not in text for text in texts)
        assert len(sheet["voicemail"].split()) <= 50  # two and a half words a second
        assert len(sheet["lost"]) == 2


def test_days_are_said_as_people_say_them(tmp_path: Path) -> None:
    """The last week by its days, older days by month and number; a no can be answered at once."""
    given = {"days": ["2026-11-25", "2026-11-03", "", "2026-13-99"], "today": "2026-11-27"}
    found = node_code.call(SCRIPT, "days", given, tmp_path)
    assert [said for said, _, _ in found][:3] == ["Wednesday", "November 3", ""]
    assert found[0][1:] == ["2026-12-02", ""]
    assert found[1][1:] == ["", ""]


def test_own_words_survive_a_change_of_the_usual_ones(graph: Graph) -> None:
    """Usual words are only what stands there when nothing is filled in."""
    usual = tuple((name, "Somebody") for name, _ in graph.call.own)
    other = replace(graph, call=replace(graph.call, own=usual))
    assert with_words(graph, dict.fromkeys(PLACES, "Bo")).call.beats == (
        with_words(other, dict.fromkeys(PLACES, "Bo")).call.beats
    )
