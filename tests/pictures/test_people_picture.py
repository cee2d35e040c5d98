"""100 people and the ladder, as HTML."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from followup.ladder import LADDER, RUNGS
from followup.pictures import people_in_words, people_picture
from followup_site.pages.blocks import ladder_block


def icons(picture: str) -> list[str]:
    """The kind of each person, in order."""
    parts = picture.split("<i")[1:]
    kinds = {" class=yes></i>": "yes", " class=maybe></i>": "maybe", "></i>": "no"}
    return [kinds[part.removesuffix("</div>")] for part in parts]


@pytest.mark.parametrize("yes", range(101))
def test_a_count_is_grouped(yes: int) -> None:
    """There are always 100 people; those with a yes come first."""
    assert icons(people_picture(yes)) == ["yes"] * yes + ["no"] * (100 - yes)


@pytest.mark.parametrize(("low", "high"), [(0, 0), (0, 100), (6, 37), (7, 45), (99, 100)])
def test_a_range_is_grouped(low: int, high: int) -> None:
    """A range is filled up to its low end and hatched up to its high one."""
    expected = ["yes"] * low + ["maybe"] * (high - low) + ["no"] * (100 - high)
    assert icons(people_picture(low, high)) == expected


@pytest.mark.parametrize(
    ("counts", "label"),
    [
        ((20,), "20 of 100 people get a yes."),
        ((6, 37), "Between 6 and 37 of 100 people get a yes."),
        ((5, 5), "5 of 100 people get a yes."),
    ],
)
def test_the_picture_says_its_words(counts: tuple[int, ...], label: str) -> None:
    """A screen reader hears the number that the picture shows."""
    assert f'role="img" aria-label="{label}"' in people_picture(*counts)


@pytest.mark.parametrize("counts", [(-1,), (101,), (50, 49), (0, 101)])
def test_counts_outside_100_are_refused(counts: tuple[int, ...]) -> None:
    """A count that is no count of 100 people is refused, with its value."""
    for function in (people_picture, people_in_words):
        with pytest.raises(ValueError, match=rf"from 0 to 100.*{counts[-1]}"):
            function(*counts)


def rungs(reached: str | None) -> list[ET.Element]:
    """The rungs of a ladder block, lowest first."""
    return list(ET.fromstring(ladder_block(reached)))


def test_the_ladder_has_five_rungs_with_examples() -> None:
    """Without a rung to mark, the ladder names all five and who reached them."""
    said = ["".join(rung.itertext()) for rung in rungs(None)]
    assert len(said) == 5
    for rung, words in zip(LADDER, said, strict=True):
        assert words.strip() == f"{rung.says} {rung.example}".strip()
    assert not any(rung.get("aria-current") for rung in rungs(None))


@pytest.mark.parametrize("reached", RUNGS)
def test_the_ladder_marks_one_rung(reached: str) -> None:
    """The rung that was reached is marked in words too; those below count as climbed."""
    marks = [(rung.get("class"), rung.get("aria-current")) for rung in rungs(reached)]
    place = RUNGS.index(reached)
    above = [(None, None)] * (4 - place)
    assert marks == [("climbed", None)] * place + [("here", "true")] + above
    assert ladder_block(reached).count("This is the rung.") == 1
