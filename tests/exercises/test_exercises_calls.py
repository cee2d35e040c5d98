"""Role-play in a notebook: with buttons, and always with a line of code."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import node_code
import pytest
from call_presses import buttons, press, switch
from ipywidgets import Button, DOMWidget

from followup.calls import in_shown_order, play, shipped, shipped_ids
from followup.calls.hearing import is_voice
from followup.errors import FollowupError
from followup.exercises import call_buttons, practise, replayed_calls
from followup.exercises.many_calls import call_chance, play_many

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """No quiet time between two presses."""
    monkeypatch.setattr(call_buttons, "QUIET", 0)


def test_a_double_tap_speaks_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second tap, which comes too soon after the new lines are shown, says nothing."""
    now = [100.0]
    monkeypatch.setattr(call_buttons.time, "monotonic", lambda: now[0])
    call = practise("after-the-no", seed=7)
    first = buttons(call)[0]
    press(first)
    assert call.turns == 0, "it was shown a moment ago"
    for wait, turns in ((0.7, 1), (0.0, 1), (0.5, 1), (0.2, 2)):
        now[0] += wait
        press(first)
        assert call.turns == turns


def test_the_place_of_the_keyboard_stays(hurry: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same buttons stay all through a call, and after a press the first one is where one is."""
    found: list[str] = []
    monkeypatch.setattr(Button, "focus", lambda self: found.append(self.description))
    call = practise("after-the-no", seed=7)
    first = buttons(call)[0]
    while not call.over:
        assert buttons(call)[0] is first
        press(buttons(call)[-2])
        assert found[-1] == buttons(call)[0].description
    assert found[-1] == "Start this call again"
    press(buttons(call)[0])
    assert buttons(call)[0] is first and found[-1] == first.description
    count = len(found)
    call.say(1)
    assert len(found) == count, "who writes code is not taken away from it"


def test_widgets_that_cannot_move_the_keyboard(
    hurry: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ipywidgets 7, which has no `focus`, buttons speak all the same."""
    monkeypatch.delattr(DOMWidget, "focus")
    call = practise("after-the-no", seed=7)
    press(buttons(call)[0])
    assert call.turns == 1


def test_by_buttons_and_by_code(hurry: None) -> None:
    """Buttons and lines of code play the same call, to its end and its review."""
    pressed, typed = practise("the-call-back", seed=7), practise("the-call-back", seed=7)
    bundle = pressed._words()
    assert (
        "1. " in bundle["text/plain"]
        and "<b>Your part:</b> You are Michelle." in bundle["text/html"]
    )
    while not typed.over:
        offer = [f"{i}. {choice.says}" for i, choice in enumerate(typed.choices, 1)]
        end = "Hang up" if is_voice(typed._call.beat.speaker) else "Stop here"
        assert [button.description for button in buttons(pressed)] == [*offer, end]
        number = typed.best_number
        typed.say(number)
        press(buttons(pressed)[number - 1])
        assert repr(pressed) == repr(typed)
    assert (pressed.over, pressed.rung) == (True, typed.rung)
    assert [button.description for button in buttons(pressed)] == ["Start this call again"]
    assert "How it ended:" in pressed._buttons._review.value
    assert pressed.review().text == typed.review().text
    press(buttons(pressed)[0])
    assert repr(pressed) == repr(practise("the-call-back", seed=7))


def test_the_review_says_what_cost() -> None:
    """A call that is played badly has moments, better lines, thoughts, a picture and the truth."""
    call = practise("no-budget", seed=3)
    assert "Make the call first, then run this cell again." in call.review().text
    while not call.over:
        call.say(len(call.choices))
    shown = call.review()
    assert "Better: " in shown.text and "What was behind it: " in shown.text
    assert "<svg" in shown.html and "aria-label" in shown.html
    assert 1 <= shown.text.count("Better: ") <= 3
    words = shown.text.splitlines()[0]
    assert words.startswith("Chance of a yes in this practice call. Start: ")
    assert words.count("turn ") == call.turns and words in shown.html
    worst = max(call.reviewed.moments, key=lambda each: each.turn.skill_lost).turn.turn
    again = call.again(worst)
    assert again.turns == worst - 1 and not again.over


def test_in_simple_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A switch, or a word of code, changes what is heard and said, and the review tells both."""
    graph = shipped("after-the-no")
    beats = tuple(replace(beat, plain=f"Simple {beat.id}.") for beat in graph.call.beats)
    simple = replace(graph, call=replace(graph.call, beats=beats))
    monkeypatch.setattr(replayed_calls, "graph_of", lambda _: simple)
    call = practise("after-the-no", seed=3)
    assert f"1. {call.choices[0].says}" in repr(call) and "Simple " not in repr(call)
    made = switch(call)
    assert (made.description, made.value) == ("Simple English", False)
    made.value = True
    assert not call.plain and not made.value, "it was shown a moment ago"
    monkeypatch.setattr(call_buttons, "QUIET", 0)
    made.value = True
    assert buttons(call)[0].description == f"1. {call.choices[0].plain}"
    assert repr(call) == repr(practise("after-the-no", seed=3, plain=True))
    while not call.over:
        said = call.choices[-1].plain
        call.say(len(call.choices))
        assert f"You: {said}" in repr(call)
    moment = call.reviewed.moments[0].turn
    assert f"Slower and simpler: Simple {moment.beat}." in call.review().text
    assert call.again(1).plain


def test_hanging_up_is_always_possible() -> None:
    """A call can be ended at once; after that nothing stops and it says that it is over."""
    call = practise("the-bank").hang_up()
    assert call.over and "\nHow it ended:" in call.review().text
    before = repr(call)
    assert "The call is over. See your review with " in before
    assert repr(call.say(1)) == repr(call.say("Hello.")) == repr(call.hang_up()) == before


@pytest.mark.parametrize("number", [0, 99, -1, "1", 1.5, True, None])
def test_a_number_that_is_no_line(number: object) -> None:
    """A wrong number gets one sentence, and the call stays where it was."""
    call = practise("the-bank")
    before = repr(call)
    with pytest.raises(FollowupError, match=r"Say a number from 1 to \d, such as \.say\(1\)"):
        call.say(number)  # type: ignore[arg-type]
    assert repr(call) == before


def test_what_is_not_there() -> None:
    """An unknown call, way to play or number of calls gets one sentence."""
    with pytest.raises(FollowupError, match="There is no call `x`; use one of after-the-no"):
        practise("x")
    with pytest.raises(FollowupError, match="There is no way to play `well`"):
        play_many("the-bank", "well")
    with pytest.raises(FollowupError, match="Play from 1 to 100,000 times"):
        play_many("the-bank", "best", 0)
    with pytest.raises(FollowupError, match="There is no way to play"):
        call_chance("the-bank", "fast")
    for seed in ("x", 2.5, True, None):
        with pytest.raises(FollowupError, match="The seed is a whole number"):
            practise("the-bank", seed=seed)  # type: ignore[arg-type]
        with pytest.raises(FollowupError, match="The seed is a whole number"):
            play_many("the-bank", seed=seed)  # type: ignore[arg-type]
    with pytest.raises(FollowupError, match="Write the name of the call"):
        practise(["the-bank"])  # type: ignore[arg-type]
    with pytest.raises(FollowupError, match="Choose one, such as"):
        practise("the-bank").hang_up().again(9)


def test_a_call_in_place_of_its_name() -> None:
    """What plays a call many times takes the call itself too."""
    call = practise("the-bank", seed=7)
    assert call_chance(call) == call_chance("the-bank")
    assert play_many(call, "best", 5).text == play_many("the-bank", "best", 5).text


def test_without_widgets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are no buttons, text and HTML say how to go on."""
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    call = practise("the-bank")
    assert not call._drawn()
    assert all(".say(1)" in words for words in call._words().values())


def test_choices_in_the_order_of_the_page(tmp_path: Path) -> None:
    """The same seed shows the choices in the same order in Python and on the page."""
    cases = [
        {"choices": list("abcdefg"[:count]), "turns": turns, "seed": seed}
        for count in range(1, 8)
        for turns in range(6)
        for seed in (0, 7, 2**31, 2**32 - 1)
    ]

    class Some:
        def __init__(self, case: dict[str, object]) -> None:
            self.choices, self.turns = case["choices"], [None] * case["turns"]  # type: ignore[operator]

    ours = [list(in_shown_order(Some(case), case["seed"])) for case in cases]  # type: ignore[arg-type]
    script = Path(__file__).with_name("browser_order.js")
    assert ours == node_code.call(script, "shownOrders", cases, tmp_path)


def test_every_call_comes_with_the_package() -> None:
    """Each file in `calls/` can be played by its name."""
    files = sorted(file.stem for file in (ROOT / "calls").glob("*.yml"))
    assert list(shipped_ids()) == files
    assert [shipped(name).call.id for name in files] == files
    assert play(shipped(files[0]), seed=1).choices


def test_a_review_names_one_way_on() -> None:
    """A call that has ended leads to its worst moment, and after another try to the next call."""
    call = practise("after-the-no", seed=1)
    call.hang_up()
    assert "What to do now: Try turn 1 again." in call.review().text
    begun = practise("after-the-no", seed=1).say(1)
    assert "What to do now" not in begun.review().text
    tried = begun.hang_up().again(2).hang_up()
    assert "What to do now: Play next: Call after a friendly no." in tried.review().text


def test_own_words_are_heard_and_asked_back() -> None:
    """A sentence is asked back in a line; its number confirms it, and the review has it."""
    call = practise("after-the-no", seed=7)
    call.say(next(i for i, each in enumerate(call.choices, 1) if each.id == "call-at-noon"))
    spoken = next(choice for choice in call.choices if choice.also)
    turns, own = call.turns, spoken.also[0]
    call.say(own)
    number = next(i for i, each in enumerate(call.choices, 1) if each.id == spoken.id)
    assert call.turns == turns
    assert f".say({number})" in repr(call).splitlines()[-1]
    call.say(number)
    assert f"You: {own}" in repr(call)
    assert f"You said: {own}" in str(call.review())
    assert call.restart().turns == 0
    assert own not in str(call.hang_up().review())


@pytest.mark.parametrize("sentence", ["", "  ", "привет", "word " * 400])
def test_what_cannot_be_heard_is_said(sentence: str) -> None:
    """What is empty, in another script or too long is one clear error, and nothing moves on."""
    call = practise("after-the-no", seed=7)
    with pytest.raises(FollowupError):
        call.say(sentence)
    assert call.turns == 0
