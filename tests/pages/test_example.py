"""The arithmetic that The fifty-fifty shows is right, checked against SciPy."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from places import DOCS
from scipy.stats import beta

TEXT = (DOCS / "fifty-fifty.md").read_text(encoding="utf-8")


def test_one_yes_and_seven_noes() -> None:
    """From an open start, the best single guess and the middle 80 per cent are what is printed."""
    assert "one yes and seven noes, from an open start" in TEXT
    belief = beta(1 + 1, 1 + 7)
    guess = int(re.search(r"best single guess is then (\d+) of 100", TEXT)[1])  # type: ignore[index]
    assert guess == pytest.approx(100 * belief.mean())
    low, high = (100 * end for end in belief.interval(0.8))
    said = re.search(r"can well be between (\d+) and (\d+)", TEXT)
    assert said
    # Rounded outwards, so that the range never promises too much.
    assert [int(said[1]), int(said[2])] == [math.floor(low), math.ceil(high)]
    assert f"{{{{ people {said[1]} {said[2]} }}}}" in TEXT


def test_the_break_even_chance() -> None:
    """What a call costs against what the job is worth gives the chance that is printed."""
    cost = int(re.search(r"A call takes you (\d+) minutes", TEXT)[1])  # type: ignore[index]
    hours = int(re.search(r"gladly work (\d+) hours", TEXT)[1])  # type: ignore[index]
    minutes = hours * 60
    one_in = minutes // cost
    assert minutes % cost == 0
    assert f"That is {minutes:,} minutes" in TEXT
    assert f"{cost} minutes is 1 part in {one_in} of {minutes:,} minutes" in TEXT
    assert f"one yes in {one_in} calls" in TEXT
    assert f"better than 1 in {one_in}" in TEXT


def test_the_still_picture_is_half(site: Path) -> None:
    """Without JavaScript the picture beside the article's half shows 50 of 100 people."""
    page = (site / "fifty-fifty.html").read_text(encoding="utf-8")
    still = page[page.index("<fu-guess") : page.index("</fu-guess>")]
    assert still.count("<i class=yes></i>") == 50
    assert still.count("<i") == 100
    range_ = page[page.index("</fu-guess>") :]
    assert range_.count("<i class=yes></i>") == 6
    assert range_.count("<i class=maybe></i>") == 31


def test_odds_in_the_glossary() -> None:
    """The glossary's example of odds is right."""
    text = (Path(DOCS) / "glossary.md").read_text(encoding="utf-8")
    assert "20 yes and 80 no are odds of 1 to 4" in text


def test_at_least_one_in_ten() -> None:
    """The easy sum and the honest one, for one yes and seven noes, are what is printed."""
    text = (Path(DOCS) / "at-least-one.md").read_text(encoding="utf-8")
    easy = round(100 * 0.8**10)
    assert f"a chance of {easy} of 100" in text
    assert f"has the rest, {100 - easy} of 100" in text
    none = math.prod((8 + i) / (10 + i) for i in range(10))
    assert f"at least one yes in ten has a chance of {round(100 * (1 - none))} of 100" in text
