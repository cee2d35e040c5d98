from __future__ import annotations

import pytest
from generated import big_call

from followup.calls import Graph, compile_call, parse_call
from followup.calls.exploring import explore
from followup.errors import FaultsError


def faults_of(text: str) -> dict[int, str]:
    """Return the faults that compiling finds, by line."""
    with pytest.raises(FaultsError) as caught:
        compile_call(parse_call(text, "example.yml"), "example.yml")
    return {fault.line: fault.what for fault in caught.value.faults}


def test_a_beat_that_no_play_reaches(example_text: str) -> None:
    """A beat that no play reaches is refused at its line."""
    text = example_text + '  alone:\n    says: "Hello?"\n    ends: door\n'
    line = example_text.count("\n") + 1
    assert faults_of(text) == {line: "no play reaches the beat `alone`; lead to it or delete it"}


def test_a_choice_that_no_play_is_offered(example_text: str) -> None:
    """A choice that is never on offer is refused, though its condition can hold elsewhere."""
    text = example_text.replace('when: "not thanked"', "when: heard-reason and not thanked")
    assert faults_of(text) == {
        64: "no play is offered the choice `thank`; change its `when` or delete it"
    }


def test_a_state_that_offers_no_choice(example_text: str) -> None:
    """A state without a choice is refused with its mood and a way to get there."""
    text = example_text.replace("skill: push", 'skill: push\n        when: "trust >= 3"')
    text = text.replace("skill: open", 'skill: open\n        when: "trust >= 3"')
    what = faults_of(text)[19]
    assert "`pick-up` offers no choice when trust is 2, patience is 3, nothing is marked" in what
    assert "(at the start)" in what


def test_a_state_deep_in_the_call_that_offers_no_choice(example_text: str) -> None:
    """The message counts the states like it and names the choices that lead to the first."""
    text = example_text
    for skill in ("skill: offer-action\n", "skill: listen\n"):
        text = text.replace(skill, f"{skill}        when: trust == 4\n", 1)
    text = text.replace('when: "patience >= 2 and not heard-reason"', "")
    text = text.replace(
        'says: "My English is good', 'when: trust == 4\n        says: "My English is good'
    )
    what = " ".join(faults_of(text).values())
    assert "`reason` offers no choice when trust is" in what
    assert "(after ask-for-time > " in what
    assert "more states)" in what


def test_leads_that_all_fail(example_text: str) -> None:
    """A choice whose leads all fail in some state is refused with the mood and the path."""
    text = example_text.replace("          - to: {listens: 1/3, too-busy: 2/3}\n", "")
    what = faults_of(text)[44]
    assert "no lead of the choice `call-later` holds" in what
    assert "(after ask-why-not)" in what


def test_a_call_that_goes_round_for_ever(example_text: str) -> None:
    """A call that can go on for ever is refused with the round that it makes."""
    text = example_text.replace(
        "change: {patience: -2}\n        mark: [heard-reason]\n        leads", "leads"
    )
    what = " ".join(faults_of(text).values())
    assert "can go on for ever: reason > say-nothing > reason; let a meter" in what


def test_a_longer_round(example_text: str) -> None:
    """A round through several beats is shown whole."""
    text = example_text.replace("{junior-job: 1/2, call-me-again: 1/4,", "{pick-up: 3/4,")
    assert "can go on for ever: " in " ".join(faults_of(text).values())


@pytest.mark.parametrize(("start", "fits"), [(17, True), (18, False), (99, False)])
def test_more_than_twenty_turns(example_text: str, start: int, fits: bool) -> None:
    """A play may take 20 turns and no more; the message shows such a play."""
    text = example_text.replace("start: 3, low: 0, high: 3", f"start: {start}, low: 0, high: 99")
    text = text.replace("patience <= 1", "patience <= 97")
    text = text.replace('when: "patience >= 2 and not heard-reason"', 'when: "patience >= 2"')
    text = text.replace("{patience: -2}\n        mark: [heard-reason]", "{patience: -1}")
    if fits:
        compile_call(parse_call(text, "example.yml"))
        return
    what = faults_of(text)[19]
    assert "turns, and 20 is the most (ask-" in what
    assert "lead to an end sooner" in what


def test_too_many_states() -> None:
    """A call with too many states is refused before it fills the memory."""
    with pytest.raises(FaultsError, match="more than 500 states; use fewer meters"):
        compile_call(big_call(3), most_states=500)


def test_states_of_the_example(graph: Graph) -> None:
    """The states are those that a count by hand of the example's beats finds, ends included."""
    names = [graph.beat_of(state).id for state in range(len(graph))]
    assert names.count("pick-up") == 1
    assert names.count("in-a-meeting") == 2  # thanked, or asked why
    assert names.count("listens") == 3  # thanked; asked why; asked why, then thanked
    assert graph.meters(graph.start) == {"trust": 2, "patience": 3}
    assert graph.marks(graph.start) == ()


def test_meters_are_held_within_their_range(graph: Graph) -> None:
    """No state has a meter outside its range, however much is added."""
    for state in range(len(graph)):
        meters = graph.meters(state)
        assert 0 <= meters["trust"] <= 4
        assert 0 <= meters["patience"] <= 3


def test_generated_calls_grow_in_step_with_their_width() -> None:
    """The generator of large calls gives calls without faults, of the size it promises."""
    sizes = [len(compile_call(big_call(width))) for width in (1, 2, 4)]
    assert sizes == sorted(sizes)
    assert 1_000 < sizes[0] < sizes[2] < 10_000
    assert explore(big_call(1), 10**6, 20).complete
