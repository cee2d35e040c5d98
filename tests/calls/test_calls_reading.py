from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from followup.calls import compile_call, parse_call, read_call
from followup.calls.advising import advise
from followup.errors import FaultsError

# Text of the example that is replaced, what replaces it, the line and words of the fault.
FAULTS = [
    ("format: 1", "format: 2", 2, "write `format: 1`"),
    ("id: example", "id: other", 3, "rename the file to other.yml"),
    ("story: john", "story: jhon", 5, "did you mean `john`?"),
    ("level: easy", "level: simple", 6, "use one of `easy`, `medium`, `hard`"),
    ("minutes: 4", "minutes: four", 7, "use a whole number from 1 to 60"),
    ("minutes: 4", "minutes:", 7, "`minutes` is empty"),
    ("title: Call back", "titel: Call back", 4, "did you mean `title`?"),
    ("yes: door", "yes: dor", 11, "did you mean `door`?"),
    ("hang-up: answer", "hang-up: maybe", 12, "`hang-up` cannot be `maybe`"),
    ("hang-up: answer", "trains: [advise]", 12, "did you mean `advice`?"),
    ("hang-up: answer", "trains: advice", 12, "must be a list"),
    (", company: Northline", "", 9, "has no `company`"),
    ("start: 2,", "start: 5,", 14, "`start` (5) is out of the range; use a number from 0 to 4"),
    ("low: 0, high: 4", "low: 4, high: 4", 14, "`high` (4) must be above `low` (4)"),
    ("[thanked, heard-reason]", "[thanked, trust]", 16, "is a meter and a mark"),
    ("[thanked, heard-reason]", "[thanked, thanked]", 16, "stands twice"),
    ("[thanked, heard-reason]", "[Thanked]", 16, "cannot be a name"),
    ("[thanked, heard-reason]", "[not]", 16, "a word of the `when` language"),
    ("[thanked, heard-reason]", "thanked", 16, "must be a list"),
    ("start: pick-up", "start: pick", 17, "did you mean `pick-up`?"),
    ("thinks:", "hang-up: listen\n    thinks:", 21, "did you mean `listens`?"),
    ("thinks:", "hang-up:\n    thinks:", 21, "`hang-up` is empty"),
    ("thinks:", "hang-up: []\n    thinks:", 21, "`hang-up` is empty"),
    ("thinks:", "hang-up: {to: listens}\n    thinks:", 21, "a beat's name or a list"),
    ("ends: answer", "ends: answer\n    hang-up: listens", 136, "nobody can hang up in a beat"),
    ("start: pick-up", "start: the-no", 17, "the call ends before it starts"),
    ("  pick-up:\n    says", "  pick-up:\n    sais", 20, "did you mean `says`?"),
    ("skill: open", "skill: hello", 26, "`skill` cannot be `hello`"),
    ("change: {trust: +1}\n        mark", "change: {trusst: +1}\n        mark", 28, "`trust`?"),
    ("change: {trust: +1}\n        mark", "change: {trust: +9}\n        mark", 28, "whole range"),
    ("change: {trust: +1}\n        mark", "change: {trust: 0}\n        mark", 28, "does nothing"),
    ("change: {trust: +1}\n        mark", "change: {trust: much}\n        mark", 28, "-99 to 99"),
    ("mark: [thanked]\n        leads:", "mark: [thankd]\n        leads:", 29, "`thanked`?"),
    ("{listens: 3/4, in-a-meeting: 1/4}", "{listens: 3/4, in-a-meeting: 1/2}", 31, "5/4, not to 1"),
    ("{listens: 3/4, in-a-meeting: 1/4}", "{listens: 1, in-a-meeting: 0}", 31, "above 0"),
    ("{listens: 3/4, in-a-meeting: 1/4}", "{listens: 0.75, in-a-meeting: 1/4}", 31, "write 3/4"),
    ("{listens: 3/4, in-a-meeting: 1/4}", "{listens: 3/0, in-a-meeting: 1/4}", 31, "a fraction"),
    ("{listens: 3/4, in-a-meeting: 1/4}", "{listens: 1/4, in-a-meetin: 3/4}", 31, "did you mean"),
    ("{listens: 3/4, in-a-meeting: 1/4}", "{listens: 1/2001, the-no: 2000/2001}", 31, "finer"),
    ("- when: thanked", "- when: thankd", 50, "did you mean `thanked`?"),
    ("- when: thanked", "- when: trust", 50, "is a meter; compare it"),
    ("- when: thanked", "- when: thanked > 1", 50, "is a mark; write it alone"),
    ("- when: thanked", "- when: thanked &", 50, "write `and`"),
    ("- when: thanked", "- when: trust >= 0", 50, "always holds"),
    ("- when: thanked", "- when: trust > 4", 50, "never holds"),
    ("leads: reason", "leads: reasons", 59, "there is no beat `reasons`"),
    ("leads: reason", "leads: []", 59, "`leads` is empty"),
    ("leads: reason", "leads: {to: reason}", 59, "write `- to: a-beat`"),
    ("      quickly:", "      hang-up:", 53, "`hang-up` is always possible"),
    ("    ends: job", "", 122, "a dead end"),
    ("    ends: job", "    ends: Job", 124, "did you mean `job`?"),
    ("    ends: job", "    ends: job\n    choices: {}", 125, "a beat that ends has no choices"),
]


def faults_of(text: str) -> dict[int, str]:
    """Return the faults that reading finds, by line."""
    with pytest.raises(FaultsError) as caught:
        parse_call(text, "example.yml")
    return {fault.line: fault.what for fault in caught.value.faults}


@pytest.mark.parametrize(("old", "new", "line", "words"), FAULTS)
def test_fault(example_text: str, old: str, new: str, line: int, words: str) -> None:
    """A fault is refused with its line and how to fix it."""
    assert old in example_text
    faults = faults_of(example_text.replace(old, new, 1))
    assert words in faults.get(line, f"no fault on line {line}: {faults}")


def test_same_words(example_text: str) -> None:
    """Two choices of a beat may not read the same, in standard or in plain English."""
    text = example_text.replace("My English is good enough.", "(you SAY  nothing.)")
    assert "read the same in `says`" in " ".join(faults_of(text).values())
    text = example_text.replace(
        "Hi, I am John. Why not me?",
        "hello Dana. I am John. Thank you for the interview. Can we talk for two minutes?",
    )
    assert "read the same in `plain`" in " ".join(faults_of(text).values())


def test_all_faults_at_once(example_text: str) -> None:
    """One look shows every fault of a file, sorted by line and each once."""
    text = example_text
    for old, new in (("level: easy", "level: x"), ("ends: job", "ends: x"), ("leads: reason", "")):
        text = text.replace(old, new, 1)
    with pytest.raises(FaultsError) as caught:
        parse_call(text, "example.yml")
    lines = [fault.line for fault in caught.value.faults]
    assert len(lines) == 3
    assert lines == sorted(lines)
    assert str(caught.value).count("\nexample.yml:") == 2


def test_the_example_says_what_its_file_says(example_text: str) -> None:
    """What an author writes arrives in the model: words, chances, changes and short forms."""
    call = parse_call(example_text, "calls/example.yml")
    pick_up, in_a_meeting = call.beats[0], call.beats[1]
    ask = pick_up.choices[0]
    assert call.yes == "door"
    assert (ask.change, ask.mark) == ((("trust", 1),), ("thanked",))
    assert ask.leads[0].to == (("listens", Fraction(3, 4)), ("in-a-meeting", Fraction(1, 4)))
    assert in_a_meeting.choices[1].leads[0].to == (("reason", Fraction(1)),)
    assert pick_up.line == 19
    assert ask.line == 23


def test_what_may_be_left_out(example_text: str) -> None:
    """Story, hang-up, plain, thinks and marks may be left out; advice says what is missed."""
    kept = [
        line
        for line in example_text.splitlines()
        if not line.strip().startswith(("story:", "hang-up:", "plain:", "thinks:"))
    ]
    call = parse_call("\n".join(kept), "example.yml")
    assert (call.story, call.hang_up, call.trains) == ("", "answer", ())
    advice = [each.what for each in advise(call)]
    assert sum("no `thinks`" in each for each in advice) == 4
    assert sum("no `plain`" in each for each in advice) == 10


def test_what_is_heard_in_plain_english(example_text: str) -> None:
    """A beat may say the same slower and simpler; then every voice of the call should."""
    says = '    says: "Northline, Dana speaking."\n'
    text = example_text.replace(says, says + '    plain: "Hello, this is Dana."\n')
    call = parse_call(text, "example.yml")
    assert call.beats[0].plain == "Hello, this is Dana."
    advice = [each.what for each in advise(call)]
    assert sum("no `plain`" in each for each in advice) == len(call.beats) - 1
    assert "the beat `reason` has no `plain`; say it in plain English too" in advice


def test_advice_on_long_sentences_and_lost_leads(example_text: str) -> None:
    """A sentence above 20 words and a lead that is never tried are pointed out, not refused."""
    text = example_text.replace("I am sorry, it is decided.", "one " * 21 + "end.")
    text = text.replace("leads: reason", "leads: [{to: reason}, {to: reason}]", 1)
    advice = " ".join(each.what for each in advise(parse_call(text, "example.yml")))
    assert "a sentence of 22 words" in advice
    assert "never tried" in advice


def test_the_example_has_no_advice(example_text: str) -> None:
    """The example shows authors how it is done; own words are no part of it."""
    [advice] = advise(parse_call(example_text, "example.yml"))
    assert "no choice has `also`" in advice.what


def test_read_call_uses_the_files_own_name(tmp_path: Path, example_text: str) -> None:
    """Faults are named by the path that the reader gave."""
    path = tmp_path / "mine.yml"
    path.write_text(example_text, encoding="utf-8")
    with pytest.raises(FaultsError, match=r"mine\.yml:3: the id `example`"):
        read_call(path)
    path.write_text(example_text.replace("id: example", "id: mine"), encoding="utf-8")
    assert len(compile_call(read_call(path))) > 0
