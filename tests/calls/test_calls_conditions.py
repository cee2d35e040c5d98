from __future__ import annotations

import re
from random import Random

import pytest
from random_calls import when_text

from followup.calls.conditions import ConditionError, bind, in_words, leaves, parse

METERS = {"trust": 0, "patience": 1}
MARKS = {"thanked": 0, "heard": 1}


def holds(text: str, trust: int = 0, patience: int = 0, marks: int = 0) -> bool:
    """Return whether the condition holds in a mood."""
    return bind(parse(text), METERS, MARKS)((trust, patience, marks))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trust >= 3", True),
        ("trust>=4", False),
        ("trust != 3 or thanked", True),
        ("not thanked", False),
        ("not heard and thanked", True),
        ("heard or thanked and trust < 3", False),  # `and` binds tighter
        ("(heard or thanked) and trust == 3", True),
        ("not (heard or patience > -2)", False),
        ("not not thanked", True),
    ],
)
def test_precedence(text: str, expected: bool) -> None:
    """`not` binds tighter than `and`, which binds tighter than `or`."""
    assert holds(text, trust=3, marks=0b01) is expected


@pytest.mark.parametrize("seed", range(200))
def test_means_what_python_means(seed: int) -> None:
    """A condition holds exactly when the same words hold as a Python expression."""
    chance = Random(seed)
    text = when_text(chance)
    trust, patience, marks = chance.randint(-1, 2), chance.randint(-1, 2), chance.randrange(4)
    names = {"trust": trust, "patience": patience, "thanked": marks & 1, "heard": marks & 2}
    assert holds(text, trust, patience, marks) is bool(eval(text, {}, names))


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("trust = 3", 7, "write `==`"),
        ("trust >= 3 && thanked", 12, "write `and`"),
        ("trust >=", 9, "stops too early"),
        ("trust >= many", 10, "whole number"),
        ("(trust > 1", 11, "`)` is missing"),
        ("thanked heard", 9, "join parts"),
        ("Thanked", 1, "a mark or a meter"),
        ("3 < trust", 1, "a mark or a meter"),
        ("thanked or", 11, "stops too early"),
        ("1 < trust < 3", 1, "a mark or a meter"),
        ("trust > 99999999", 9, "small whole number"),
        ("(" * 400 + "a" + ")" * 99, 22, "nested more than 20"),
        ("a or " * 200 + "a", 1, "longer than 500"),
    ],
)
def test_refusal_points_at_the_place(text: str, column: int, words: str) -> None:
    """Anything else does not parse, and the message names the character and the fix."""
    with pytest.raises(ConditionError, match=re.escape(words)) as caught:
        parse(text)
    assert caught.value.column == column


def test_leaves_are_in_reading_order() -> None:
    """Every name of a condition is found, from left to right."""
    found = leaves(parse("not a or (b > 1 and not c)"))
    assert [getattr(leaf, "mark", None) or getattr(leaf, "meter", None) for leaf in found] == list(
        "abc"
    )


def test_in_words() -> None:
    """A condition can be printed in plain words."""
    condition = parse("trust >= 3 and (not thanked or patience == 0)")
    words = "trust is 3 or more and (“thanked” has not happened or patience is 0)"
    assert in_words(condition) == words
