"""Odds in words: plain sentences, never NaN, never a blank."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.odds import (
    Asked,
    Belief,
    about,
    break_even_in_words,
    in_words,
    is_too_early,
    needed_in_words,
    odds,
    odds_report,
    odds_sentences,
    people,
    range_in_words,
)

chances = st.fractions(min_value=0, max_value=1)
counts = st.integers(min_value=0, max_value=1_000_000_000)


@pytest.mark.parametrize(
    ("chance", "says"),
    [
        ("0", "0 to 1"),
        ("1", "1 to 0"),
        (Fraction(1, 3), "1 to 2"),
        ("0.5", "1 to 1"),
        ("0.2", "1 to 4"),
        ("0.9", "9 to 1"),
        (Fraction(11, 23), "11 to 12"),
        (Fraction(11, 50), "2 to 7"),
        (Fraction(11, 35), "4 to 9"),
        ("0.0123", "1 to 80"),
        ("0.9999", "9,999 to 1"),
        (1e-9, "1 to 999,999,999"),
    ],
)
def test_odds_are_small_whole_numbers(chance: object, says: str) -> None:
    """Odds are yes to no, in lowest terms where those are small."""
    assert odds(chance) == says  # type: ignore[arg-type]


@given(st.fractions(min_value="1/1000", max_value="999/1000"))
def test_odds_are_near_the_chance(chance: Fraction) -> None:
    """Odds in words are at most 1 part in 20 off, and the smaller number is small."""
    yes, no = (int(part.replace(",", "")) for part in odds(chance).split(" to "))
    true = chance / (1 - chance)
    assert abs(Fraction(yes, no) - true) <= Fraction(1, 19) * true
    assert min(yes, no) <= 14
    assert odds(1 - chance) == f"{no:,} to {yes:,}"


@pytest.mark.parametrize(
    ("chance", "says"),
    [
        (0, "0 in 100"),
        (1, "100 in 100"),
        ("0.0049", "less than 1 in 100"),
        ("0.005", "about 1 in 100"),
        ("0.049", "about 5 in 100"),
        ("0.05", "about 1 in 10"),
        ("0.25", "about 3 in 10"),
        ("0.949", "about 9 in 10"),
        ("0.95", "about 95 in 100"),
        ("0.995", "more than 99 in 100"),
        (Fraction(1, 3), "about 3 in 10"),
    ],
)
def test_a_chance_is_about_some_in_ten(chance: object, says: str) -> None:
    """Chances are in tens; near the ends in hundreds, and never nothing that is something."""
    assert about(chance) == says  # type: ignore[arg-type]


def test_ranges_are_rounded_outwards() -> None:
    """Whole people, outwards; but 10 stays 10 when the computer's last digit is off."""
    assert people(Belief(0, 0).range()) == (10, 90)
    assert people(Belief(2, 5).range()) == (14, 54)
    assert range_in_words(Belief(1, 7)) == (
        "Of 100 people with your record, probably between 6 and 37 get a yes."
    )


@given(counts, counts)
def test_rounded_people_hold_the_range(yes: int, no: int) -> None:
    """The whole people are never fewer than the range, and less than one more at each end."""
    found = Belief(yes, no).range()
    low, high = people(found)
    assert 0 <= low <= high <= 100
    assert low - 1e-5 <= 100 * found.low < low + 1 + 1e-5
    assert high - 1 - 1e-5 < 100 * found.high <= high + 1e-5


def test_nothing_yet_says_so() -> None:
    """Without a follow-up there is only the starting guess, and it is said first."""
    first, *_ = in_words(Belief(0, 0))
    assert first == "You have no follow-ups yet: this is only your starting guess."
    assert range_in_words(Belief(0, 0)) == (
        "Of 100 people with this starting guess, probably between 10 and 90 get a yes."
    )


def test_only_waiting_says_so() -> None:
    """Follow-ups that all wait are follow-ups: only the yes and the no are missing."""
    says = "Nobody has said yes or no yet: this is only the starting guess."
    assert in_words(Belief(0, 0), 2)[0] == says
    assert odds_sentences(Belief(0, 0), Asked(waiting=2))[0] == says
    assert in_words(Belief(1, 0), 2) == in_words(Belief(1, 0))


def test_too_early_until_the_range_is_narrow() -> None:
    """The threshold is what its note says: 6 noes, or 16 answers half and half."""
    assert [n for n in range(12) if not is_too_early(Belief(0, n))][0] == 6
    assert [n for n in range(0, 40, 2) if not is_too_early(Belief(n // 2, n // 2))][0] == 16
    assert "too early to tell" in " ".join(in_words(Belief(2, 5)))


@pytest.mark.parametrize(
    ("cost", "worth", "says"),
    [
        (30, 3_600, "A follow-up is worth it if your chance is better than 1 in 120."),
        (2, 5, "A follow-up is worth it if your chance is better than about 4 in 10."),
        (0, 5, "A follow-up costs you nothing, so any chance is enough."),
        (6, 5, "A follow-up costs you more than a yes is worth to you."),
    ],
)
def test_break_even_in_words(cost: int, worth: int, says: str) -> None:
    """The break-even chance is said as one in so many."""
    assert break_even_in_words(cost, worth) == says


def test_needed_in_words() -> None:
    """Ties, one, many and too many each have their sentence."""
    assert needed_in_words("0.9", 8) == "For a chance of 9 in 10, follow up 8 more times."
    assert needed_in_words(0.95, 1) == "For a chance of 95 in 100, follow up once more."
    assert needed_in_words("0.999", None) == (
        "Even 1,000 more follow-ups are not enough for a chance of 999 in 1,000."
    )


@settings(deadline=None)
@given(counts, counts, st.integers(0, 1_000), st.integers(0, 1_000))
def test_the_report_is_never_blank(yes: int, no: int, waiting: int, ahead: int) -> None:
    """Any allowed counts give full sentences and numbers between 0 and 1."""
    asked = Asked(waiting=waiting, next=ahead, without=Belief(no, yes))
    report = odds_report(Belief(yes, no), asked)
    numbers = [report["chance"], report["better_than_without"], *report["waiting"].values()]
    numbers += [report["range"]["low"], report["range"]["high"], report["at_least_one"]["chance"]]
    assert all(0 <= number <= 1 for number in numbers)
    for sentence in odds_sentences(Belief(yes, no), asked):
        assert sentence[0].isupper() and sentence.endswith(".")
        assert not re.search(r"nan|inf\b|None|  ", sentence)


def test_the_report_has_the_promised_shape() -> None:
    """The names are those that the command promises."""
    report = odds_report(Belief(2, 5), Asked(waiting=1))
    assert list(report) == [
        *("chance", "odds", "range", "at_least_one", "needed"),
        *("better_than_without", "waiting", "words"),
    ]
    assert report["odds"] == "1 to 2"
    assert report["needed"] == {"want": 0.9, "n": 8}
    assert report["better_than_without"] is None
    assert report["waiting"] == {"if_all_no": 0.3, "if_all_yes": 0.4}
