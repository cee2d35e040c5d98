"""Calls with places are heard with somebody's own words in them, in both languages alike."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import node_code
import pytest
from sentences import call_of

from followup.calls import also_by_beat, compile_call, ear_for, filled_also, to_json, with_words
from followup.calls.listening import ear_at
from followup.calls.model import is_spoken
from followup.facts import fact
from followup.hearing import names_in, parts_heard

SCRIPT = Path(__file__).with_name("browser_own_words.js")
OWN = sorted(set(fact("own", "moments").values()))
AMINA = {"you": "Amina", "company": "Oak & Sons", "day": "Monday", "job": "night baker"}
STRANGE = {
    "you": "{day}\u202e<b>Zoë",
    "employer": "رامين",
    "company": "b" * 10_000,
    "job": "42",
    "day": "\u2068\u0000",
    "told": "”{you}“",
}
FIRST_LINE = ("own-after-interview", "pick-up", "name-and-time")


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("own", [{}, AMINA, STRANGE], ids=["usual", "own", "strange"])
def test_the_browser_hears_own_words_as_python_does(
    name: str, own: dict[str, str], tmp_path: Path
) -> None:
    """With the usual words, own ones and strange ones both hear each sentence the same."""
    graph = compile_call(call_of(name))
    said = with_words(graph, own).call
    also = also_by_beat(graph.call)
    assert filled_also(also, dict(graph.call.own), own) == also_by_beat(said)
    asked = {
        beat.id: [text for choice in beat.choices for text in (*choice.also, "Hello, it's Amina.")]
        for beat in said.beats
        if beat.id in also
    }
    table = files("followup.hearing").joinpath("table.txt").read_text(encoding="ascii")
    given = {"table": table, "data": to_json(graph), "also": also, "own": own, "asked": asked}
    theirs = node_code.call(SCRIPT, "heardWithOwnWords", given, tmp_path)
    names = names_in(said.you)
    for beat in said.beats:
        if beat.id in asked:
            ear = ear_for(beat.choices)
            ours = [{**ear.hear(t), "parts": parts_heard(t, names)} for t in asked[beat.id]]
            assert theirs[beat.id] == ours, beat.id


@pytest.mark.parametrize("name", OWN)
def test_no_brace_is_heard(name: str) -> None:
    """Filled, no way to say a line has a brace, and each is heard as its own line."""
    call = with_words(compile_call(call_of(name)), STRANGE).call
    for beat in call.beats:
        spoken = [choice for choice in beat.choices if is_spoken(choice)]
        for choice in spoken:
            for text in choice.also:
                assert not set(text) & set("{}"), text
                heard = ear_for(beat.choices).hear(text)["heard"]
                assert heard[0]["choice"] == choice.id, text


def test_a_name_and_a_day_of_ones_own_are_heard() -> None:
    """Who says their own name and their own day is heard as if they had said the usual ones."""
    name, beat, choice = FIRST_LINE
    call = with_words(compile_call(call_of(name)), AMINA).call
    [found] = [each for each in call.beats if each.id == beat]
    heard = ear_for(found.choices).hear("Hello, this is Amina from the interview on Monday")
    assert (heard["heard"][0]["choice"], heard["says"]) == (choice, "one")
    usual = "Hello, this is Amina Salehi from the interview on Tuesday"
    heard = ear_at(call_of(name), beat).hear(usual)
    assert (heard["heard"][0]["choice"], heard["says"]) == (choice, "one")


@pytest.mark.parametrize(
    ("you", "names"),
    [
        ("Amina", ["amina"]),
        ("amina b. salehi", ["amina", "b", "salehi"]),
        ("Zoë", ["zoe"]),
        ("42", ["42"]),
        ("رامين", []),
        ("", ["amina", "salehi"]),
    ],
)
@pytest.mark.parametrize("name", OWN)
def test_an_own_name_is_known(name: str, you: str, names: list[str]) -> None:
    """The review listens for the name that somebody gave, however they write it."""
    assert names_in(with_words(compile_call(call_of(name)), {"you": you}).call.you) == names
