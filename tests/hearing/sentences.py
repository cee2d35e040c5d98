"""Sentences that were written for this project, with the choice that each means. Not a test.

`paraphrases.tsv`, `unseen.tsv` and `newcomers.tsv` were written for this project, not by learners.
`newcomers.tsv` has the slips of people whose first language is Spanish, Arabic or Chinese: half of
it with the lines read before (`read`), half as an answer to the employer alone (`free`).
Nothing was tuned on the calls of `unseen.tsv`, nor on any sentence but the split `train`.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

from places import ROOT

from followup.calls import Call, read_call
from followup.calls.own import filled
from followup.hearing import Heard, hear

MOST_ALSO = 5


class Sentence(NamedTuple):
    """A sentence, the beat it was written for, and the choices that it may mean; none if empty."""

    split: str
    style: str
    beat: str
    means: tuple[str, ...]
    text: str


def sentences(file: str, *splits: str) -> list[Sentence]:
    """Read the sentences of some splits."""
    with Path(__file__).with_name(file).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = [_sentence(row) for row in rows]
    return [each for each in found if each.split in splits]


def _sentence(row: dict[str, str]) -> Sentence:
    means = tuple(name for name in row["choice"].split("|") if name != "none")
    return Sentence(row["split"], row["style"], row["beat"], means, row["text"])


@cache
def call_of(name: str) -> Call:
    """Read one of the project's calls."""
    return read_call(ROOT / "calls" / f"{name}.yml")


def on_offer(beat: str) -> dict[str, list[str]]:
    """Give each text of what can be said at a beat, with the usual words in its places."""
    name, here = beat.split("/")
    [found] = [each for each in filled(call_of(name)).beats if each.id == here]
    return {c.id: [c.says, c.plain, *c.also] for c in found.choices if not c.says.startswith("(")}


@cache
def offers() -> dict[str, dict[str, list[str]]]:
    """Give the 30 choices of `paraphrases.tsv`: their lines, and their sentences to tune on."""
    found: dict[str, dict[str, list[str]]] = {}
    for each in sentences("paraphrases.tsv", "train"):
        lines = on_offer(each.beat)[each.means[0]][:2]
        found.setdefault(each.beat, {}).setdefault(each.means[0], lines).append(each.text)
    return found


class Figures(NamedTuple):
    """Shares of some sentences, each 0 to 1.

    Args:
        first: The first that is heard is one that is meant.
        surest: The same among the 80 of 100 of which it is surest.
        one: One is asked for, and it is one that is meant.
        taken: One is asked for, of those that mean none.
    """

    first: float
    surest: float
    one: float
    taken: float


def figures(heard: list[tuple[Sentence, Heard]]) -> Figures:
    """Work out the figures of what was heard."""
    meant = [each for each in heard if each[0].means]
    none = [each[1] for each in heard if not each[0].means]
    meant.sort(key=lambda each: -each[1]["heard"][0]["sure"])
    surest = meant[: round(0.8 * len(meant))]
    ones = [each for each in meant if each[1]["says"] == "one"]
    return Figures(
        sum(map(_right, meant)) / len(meant),
        sum(map(_right, surest)) / len(surest),
        sum(map(_right, ones)) / len(meant),
        sum(each["says"] == "one" for each in none) / max(1, len(none)),
    )


def _right(each: tuple[Sentence, Heard]) -> bool:
    return each[1]["heard"][0]["choice"] in each[0].means


def heard_at(found: list[Sentence], given: dict[str, dict[str, list[str]]]) -> Figures:
    """Hear each sentence where it was written for, and work out the figures."""
    return figures([(each, hear(each.text, given[each.beat])) for each in found])
