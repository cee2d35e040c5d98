"""The browser hears what Python hears, to the last digit."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from random import Random

import node_code
from sentences import call_of, offers, on_offer, sentences

from followup.hearing import Ear, names_in, parts_heard, the_table

MANY = 10_000
STRANGE = "éÉßİıſKﬁ²½١中я😀\u0301\u200f'’`\"\\<{}-—.,!?\n\t 0129"


def mutated(text: str, dice: Random) -> str:
    """Give a sentence as somebody may mistype it, or as nobody would."""
    letters = list(text)
    for _ in range(dice.randrange(0, 7)):
        at = dice.randrange(len(letters) + 1)
        way = dice.randrange(5)
        if way == 0:
            del letters[at : at + 1]
        elif way == 1:
            letters.insert(at, dice.choice(STRANGE))
        elif way == 2:
            letters.insert(at, dice.choice("abcdefghijklmnopqrstuvwxyzABC'"))
        elif way == 3:
            letters[at : at + 2] = letters[at : at + 2][::-1]
        else:
            letters[at : at + dice.randrange(9)] = []
    return "".join(letters) * (30 if dice.randrange(200) == 0 else 1)


def test_the_browser_hears_the_same(tmp_path: Path) -> None:
    """Of 10,000 mistyped sentences each is heard with the same numbers in both languages."""
    dice = Random(13)
    given = sentences("paraphrases.tsv", "test", "test-free") + sentences("unseen.tsv", "unseen")
    given += [given[at]._replace(text=f"You idiots! {given[at].text}") for at in range(9)]
    places = {each.beat: offers().get(each.beat) or on_offer(each.beat) for each in given}
    asked: dict[str, list[str]] = {beat: [] for beat in places}
    for number in range(MANY):
        beat = dice.choice(list(places)) if number % 3 == 0 else given[number % len(given)].beat
        asked[beat].append(mutated(given[number % len(given)].text, dice))
    table = files("followup.hearing").joinpath("table.txt").read_text(encoding="ascii")
    you = {beat: call_of(beat.split("/")[0]).you for beat in places}
    beats = [
        {"you": you[beat], "choices": places[beat], "sentences": asked[beat]} for beat in places
    ]
    script = Path(__file__).with_name("browser_ear.js")
    theirs = node_code.call(script, "heard", {"table": table, "beats": beats}, tmp_path)
    assert sum(map(len, theirs)) == MANY
    for beat, found in zip(places, theirs, strict=True):
        ear = Ear(places[beat], the_table())
        for sentence, heard in zip(asked[beat], found, strict=True):
            parts = parts_heard(sentence, names_in(you[beat]))
            assert {**ear.hear(sentence), "parts": parts} == heard, sentence


def test_the_same_names(tmp_path: Path) -> None:
    """Both languages read the same names, of a call's own learner and of somebody's own."""
    own = ("Zainab", "José De la Cruz", "o'neill", "مريم", "42", "a. b. c", "<b>", "王 Li", "")
    learners = [f"You are \u2068{name}\u2069. You call." for name in own]
    learners += ["You are Rosa Delgado. You wait.", "Your name is Li.", "You wait.", "You are li."]
    script = Path(__file__).with_name("browser_ear.js")
    assert node_code.call(script, "names", learners, tmp_path) == list(map(names_in, learners))
