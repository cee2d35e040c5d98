"""Letters and text messages are built of parts, the same in Python and on the pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import node_code
import pytest

from followup.calls import (
    CallInProgress,
    Graph,
    Seeded,
    compile_call,
    play,
    read_call,
    to_json,
)
from followup.calls.framing import heard_now
from followup.calls.letters import as_text, letters_of, names_in, renamed, subject_now
from followup.calls.reporting import transcript_text

HERE = Path(__file__).parent
SENT = ("thanks", "dear", "regards")
TEXTS = (
    "Dear Bo Chen, I am Ana. Ana Lima, not Anabel. Corner Bakery and the corner.",
    "Chen's bakery is Bo's; Lima is not Limassol, and Bo.Chen is two.",
    "Dear Mr. Chen, Ms. Chen and Dr. Lima",
    "",
)
MINE: tuple[dict[str, str], ...] = (
    {},
    {"you": "Amina Yusuf Ali", "employer": "Ms. Grant", "company": "Fresh & Co. (north)"},
    {"you": "  Li  ", "employer": "Ana Lima"},
    {"company": "Bo"},
    {"you": "$1 \\1 & *", "employer": "محمد علي"},
)


@pytest.fixture(scope="module")
def written() -> Graph:
    """The small call by email."""
    return compile_call(read_call(HERE / "written.yml"))


def played(graph: Graph, *said: str, seed: int = 1) -> CallInProgress:
    """Return a call in which this was said."""
    call = play(graph, seed=seed)
    for choice in said:
        call.say(choice)
    return call


def test_a_letter_grows_and_is_sent_whole(written: Graph) -> None:
    """Nobody answers a part; a letter is sent when something else comes."""
    call = play(written, seed=1)
    for number, choice in enumerate(SENT):
        assert call.beat.part
        assert call.beat.says == ""
        assert [letter.sent for letter in letters_of(call)] == [False] * bool(number)
        call.say(choice)
    (letter,) = letters_of(call)
    assert letter.sent
    assert letter.subject == "Thank you for Monday"
    assert letter.parts == ("Dear Bo Chen, I am Ana.", "Kind regards, Ana Lima")
    assert as_text(letter, written.call) == (
        "To: Bo Chen\nSubject: Thank you for Monday\n\n"
        "Dear Bo Chen, I am Ana.\n\nKind regards, Ana Lima"
    )


def test_what_is_left_out_is_not_in_it(written: Graph) -> None:
    """A deed in round brackets is no part of a letter, and own words stand as they were typed."""
    call = played(written, "thanks", "none", "regards")
    (letter,) = letters_of(call, own={0: "Thanks!", 1: "not said"})
    assert (letter.subject, letter.parts) == ("Thanks!", ("Kind regards, Ana Lima",))


def test_who_sends_nothing_has_sent_nothing(written: Graph) -> None:
    """A letter that was begun and not sent is thrown away."""
    call = played(written, "thanks", "dear", "hang-up")
    assert letters_of(call) == ()
    assert transcript_text(call).splitlines()[-2] == "You: (You send nothing.)"


def test_an_answer_keeps_its_subject(written: Graph) -> None:
    """What answers a letter has its subject, marked once."""
    seed = next(n for n in range(50) if played(written, *SENT, seed=n).beat.id == "answer")
    call = played(written, *SENT, seed=seed)
    assert subject_now(call) == "Re: Thank you for Monday"
    call.say("come")
    assert [each.subject for each in letters_of(call)] == [
        "Thank you for Monday",
        "Re: Thank you for Monday",
    ]


def test_the_text_shows_the_letter(written: Graph) -> None:
    """A text of the moment shows the letter as far as it is written, and what is missing."""
    assert heard_now(played(written)) == ["Tuesday, nine o'clock", "To: Bo Chen", "[Subject]"]
    assert heard_now(played(written, "thanks", "dear")) == [
        "To: Bo Chen",
        "Subject: Thank you for Monday",
        "Dear Bo Chen, I am Ana.",
        "[Close]",
    ]
    seed = next(n for n in range(50) if played(written, *SENT, seed=n).beat.id == "answer")
    assert heard_now(played(written, *SENT, seed=seed)) == [
        "In the evening",
        "From: Bo Chen",
        "Subject: Re: Thank you for Monday",
        "Hello Ana, thanks. Can you come?",
    ]


def test_own_names_take_the_place_of_others(written: Graph) -> None:
    """Whole names are put in, first and last names too, and nothing else is touched."""
    names = names_in(written.call)
    assert renamed("Dear Bo Chen, Ana Lima here, Ana.", names, MINE[1]) == (
        "Dear Ms. Grant, Amina Yusuf Ali here, Amina."
    )
    assert renamed(TEXTS[0], names, {}) == TEXTS[0]
    assert renamed("Dear Mr. Chen, dear Bo", names, MINE[1]) == "Dear Ms. Grant, dear Grant"
    assert renamed("Dear Mr. Chen", names, {"employer": "Kim Lee"}) == "Dear Kim Lee"
    assert renamed("Anabel is not Ana", names, {"you": "Li"}) == "Anabel is not Li"


def random_plays(graph: Graph) -> list[dict[str, Any]]:
    """Return plays at random, some of them broken off, some with own words."""
    plays = []
    for seed in range(120):
        call, dice = play(graph, seed=seed), Seeded(seed)
        while not call.over and len(call.turns) < seed % 9 + 3:
            choice = call.choices[dice.below(len(call.choices))].id
            call.say("hang-up" if dice.below(12) == 0 else choice)
        own = {str(n): f"Own {n}" for n in range(len(call.turns)) if (seed + n) % 4 == 0}
        plays.append({"seed": seed, "said": [turn.choice for turn in call.turns], "own": own})
    return plays


def test_the_pages_write_the_same(written: Graph, tmp_path: Path) -> None:
    """The pages' letters, subjects and texts with own names are those of Python."""
    plays, names = random_plays(written), names_in(written.call)
    given = {"call": to_json(written), "plays": plays, "names": names, "texts": TEXTS, "mine": MINE}
    found = node_code.call(HERE / "letters.js", "written", given, tmp_path)
    for each, theirs in zip(plays, found["plays"], strict=True):
        call = played(written, *each["said"], seed=each["seed"])
        mine = {int(n): text for n, text in each["own"].items()}
        letters = letters_of(call, own=mine)
        assert theirs == [
            [[a.channel, a.subject, list(a.parts), a.sent] for a in letters],
            [as_text(letter, written.call) for letter in letters],
            subject_now(call, own=mine),
        ]
    assert found["texts"] == [[renamed(text, names, own) for own in MINE] for text in TEXTS]
