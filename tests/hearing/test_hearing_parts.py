"""What is heard in a sentence for the review: found, or not heard, and never wrong."""

from __future__ import annotations

import pytest

from followup.hearing import names_in, parts_heard


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Hello, it's John. Thanks for Tuesday. Got two minutes?",
            "name thanks time question",
        ),
        ("hi jon here", ""),
        ("I want to thank you. Goodbye!", "thanks goodbye"),
        ("What could I do better next time", "question"),
        ("Why? And what now?", ""),
        ("", ""),
    ],
)
def test_parts_of_a_sentence(sentence: str, parts: str) -> None:
    """A name, a thank you, a question for time, one question and a goodbye are found."""
    assert parts_heard(sentence, ["john"]) == parts.split()


def test_names_of_the_learner() -> None:
    """The names are those with which a call says who the learner is."""
    assert names_in("You are Rosa Delgado. You wait.") == ["rosa", "delgado"]
    assert names_in("You are \u2068josé de la Cruz\u2069. You wait.") == [
        "jose",
        "de",
        "la",
        "cruz",
    ]
    assert names_in("You wait.") == []
