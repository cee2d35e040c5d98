from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.calls import LEVELS, RUNGS, advise, compile_call, new_call, parse_call, solve
from followup.calls.model import CHANNELS
from followup.calls.writing import ask_all, questions
from followup.errors import FollowupError

USUAL = {question.key: question.usual for question in questions()}
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40)
WORDS = WORDS.filter(str.strip)


@settings(deadline=None, max_examples=100, derandomize=True)
@given(
    words=st.tuples(WORDS, WORDS, WORDS),
    yes=st.sampled_from(RUNGS[1:]),
    level=st.sampled_from(LEVELS),
)
def test_any_answers_make_a_call_without_faults(
    words: tuple[str, str, str], yes: str, level: str
) -> None:
    """Whatever is answered, quotes and colons included, the new call can be played."""
    answers = {**USUAL, "yes": yes, "level": level}
    answers |= dict(zip(("title", "name", "truth"), words, strict=True))
    call = parse_call(new_call(answers), "my-call.yml")
    graph = compile_call(call)
    assert call.title == " ".join(words[0].split())
    assert call.yes == yes
    assert solve(graph).chance(graph.start) > 0


def test_the_usual_answers_need_no_advice() -> None:
    """The call that Enter, Enter, Enter makes is a model to copy."""
    assert advise(parse_call(new_call(USUAL), "my-call.yml")) == ()


def test_answers_that_cannot_be_used_are_asked_again() -> None:
    """A wrong answer is told what is right and asked for again."""
    typed = iter(
        ["My Call", "my-call", "", "", "", "", "", "", "extreme", "hard", "99", "9", "job"]
    )
    told: list[str] = []
    answers = ask_all(lambda _: next(typed), told.append)
    assert (answers["id"], answers["level"], answers["minutes"]) == ("my-call", "hard", "9")
    assert told == [
        "Use small letters, digits and single hyphens.",
        "Use one of easy, medium, hard.",
        "Use a whole number from 1 to 60.",
    ]


def test_answers_that_end_too_early() -> None:
    """Input that ends in the middle writes nothing and says so."""

    def ask(_: str) -> str:
        raise EOFError

    with pytest.raises(FollowupError, match="nothing is written"):
        ask_all(ask, print)


@pytest.mark.parametrize("key", ["id", "minutes", "level", "title"])
def test_new_call_checks_its_answers(key: str) -> None:
    """Without the questions, answers that cannot be used are refused all the same."""
    with pytest.raises(FollowupError, match="cannot be used"):
        new_call({**USUAL, key: "" if key == "title" else "No Name"})


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_new_call_by_each_channel(channel: str) -> None:
    """A call that is begun by any channel has no fault, needs no advice, and can be won or lost."""
    answers = {question.key: question.usual for question in questions(channel)}
    call = parse_call(new_call({**answers, "channel": channel}), "my-call.yml")
    graph = compile_call(call)
    assert call.channel == channel
    assert {beat.channel for beat in call.beats} == {channel}
    assert any(beat.part == "subject" for beat in call.beats) == (channel == "email")
    assert advise(call) == ()
    assert 0 < solve(graph).chance(graph.start) < 1
