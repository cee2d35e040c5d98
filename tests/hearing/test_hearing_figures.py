"""How well own words are heard, on sentences that nothing was tuned on."""

from __future__ import annotations

import gzip

import pytest
from places import ROOT
from sentences import heard_at, offers, on_offer, sentences

from followup.hearing import hear

MOST_BYTES = 175_000


def test_sentences_are_heard_as_they_are_meant() -> None:
    """With five other ways to say each choice, broken, wordy and indirect English is heard."""
    found = heard_at(sentences("paraphrases.tsv", "test"), offers())
    assert found.first >= 0.84
    assert found.surest >= 0.93
    assert found.one >= 0.70


def test_sentences_that_mean_no_line_are_seldom_taken_for_one() -> None:
    """At most a fifth of the sentences that mean none of the lines are taken for one."""
    assert heard_at(sentences("paraphrases.tsv", "test", "test-free"), offers()).taken <= 0.20


@pytest.mark.parametrize("call", ["the-bank", "please-do-not-call"])
def test_calls_that_nothing_was_tuned_on_are_heard(call: str) -> None:
    """In calls that the table and the weights never saw, their own other ways are enough."""
    found = [each for each in sentences("unseen.tsv", "unseen") if each.beat.startswith(call)]
    heard = heard_at(found, {each.beat: on_offer(each.beat) for each in found})
    assert heard.first >= 0.84
    assert heard.surest >= 0.93
    assert heard.one >= 0.70
    assert heard.taken <= 0.20


@pytest.mark.parametrize("language", ["es", "ar", "zh"])
def test_newcomers_are_heard(language: str) -> None:
    """Of 40 sentences with the slips of a first language 85 of 100 are heard at once, 94 asked."""
    found = [each for each in sentences("newcomers.tsv", language) if each.means]
    heard = [(each.means, hear(each.text, on_offer(each.beat))) for each in found]
    first = [says["heard"][0]["choice"] in means for means, says in heard]
    one = [says["says"] == "one" for _, says in heard]
    asked = [
        says["says"] == "two" and any(guess["choice"] in means for guess in says["heard"][:2])
        for means, says in heard
    ]
    right = sum(a and b for a, b in zip(first, one, strict=True))
    assert len(sentences("newcomers.tsv", language)) == 40
    assert right >= 0.85 * len(found)
    assert right + sum(asked) >= 0.94 * len(found)


def test_newcomers_other_sentences_are_seldom_taken() -> None:
    """At most a quarter of what newcomers say that is none of the lines is taken for one."""
    found = [each for each in sentences("newcomers.tsv", "es", "ar", "zh") if not each.means]
    taken = [hear(each.text, on_offer(each.beat))["says"] == "one" for each in found]
    assert sum(taken) <= 0.25 * len(found)


def test_the_table_is_small() -> None:
    """What a phone loads for it, with all its code, is at most 175 kB."""
    table = ROOT / "docs/en/built/hearing-table.js"
    code = ROOT / "docs/en/built/hearing.js"
    size = sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in (table, code))
    assert size <= MOST_BYTES
