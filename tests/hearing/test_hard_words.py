"""A rude sentence is none of the lines: one plain sentence says so, and the lines are there."""

from __future__ import annotations

import pytest
from places import ROOT
from sentences import call_of, on_offer

from followup.calls.model import is_spoken
from followup.hearing import hear

RUDE = ("You are an idiot.", "You idiots!", "FUCK YOU", "You're so stupid", "It is all bullshit!")
KIND = ("Thank you, that is very kind of you.", "Goodbye, and thank you so much!")
CALLS = sorted(file.stem for file in (ROOT / "calls").glob("*.yml"))


@pytest.mark.parametrize("name", CALLS)
def test_rude_sentences_are_none_of_the_lines(name: str) -> None:
    """At no moment is one of them taken for a line, least of all for a thank you."""
    for beat in call_of(name).beats:
        if any(is_spoken(choice) for choice in beat.choices):
            lines = on_offer(f"{name}/{beat.id}")
            assert {hear(rude, lines)["says"] for rude in RUDE} == {"none"}, beat.id


def test_a_hard_word_on_offer_is_heard() -> None:
    """Where a line says such a word itself, who says it means that line."""
    lines = {"blame": ["What a stupid decision you made!"], "thank": list(KIND)}
    assert hear("A stupid decision", lines)["says"] == "one"
    assert hear("Thank you, stupid", {"thank": list(KIND)})["says"] == "none"
