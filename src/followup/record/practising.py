"""Which practice call would help most, from the results of a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from followup.calls.shipped import trained
from followup.facts import fact
from followup.ladder import RUNGS
from followup.record.model import STAGES, Counts, Row
from followup.words import say

__all__ = ["ENOUGH_RESULTS", "Practice", "last_result", "practice_for"]

ENOUGH_RESULTS: int = fact("practice", "enough-results")
"""Results from which on "most often" is said; our own choice, no source says how many."""


@dataclass(frozen=True, slots=True)
class Practice:
    """Which practice calls fit a record.

    Args:
        rung: The rung that the advice is for; empty without any result.
        calls: The ids of practice calls, the best fit first.
        says: Why, in full sentences.
    """

    rung: str
    calls: tuple[str, ...]
    says: str


def last_result(rows: Iterable[Row], today: date) -> str:
    """Return the newest result of a record, one of `RUNGS`; empty if there is none.

    Waiting is no result. Of rows of the same day, the later one counts. A row whose date is open is
    left out, and so is one after today.

    Args:
        rows: The rows of a record, in any order.
        today: The day of the reader.
    """
    newest, last = date.min, ""
    for row in rows:
        if row.result in RUNGS and row.date is not None and newest <= row.date <= today:
            newest, last = row.date, row.result
    return last


def practice_for(
    counts: Counts, last: str = "", trains: Mapping[str, tuple[str, ...]] | None = None
) -> Practice:
    """Return the practice that fits where the learner's follow-ups end.

    That is the rung on which they end most often, if there are at least `ENOUGH_RESULTS` results
    and one rung leads. Otherwise it is the last result. Where that is not known either, it is the
    lowest of the most frequent rungs, and nothing is said of how often. After silence, the stage
    where it is most frequent decides which call comes first.

    Args:
        counts: How many follow-ups there are of each stage, channel and result.
        last: The newest result, from `last_result`; empty if it is not known.
        trains: What each call trains, by its id; of the calls that come with the package, if None.
    """
    ends = dict.fromkeys(RUNGS, 0)
    silent = dict.fromkeys(STAGES, 0)
    for (stage, _, result), n in counts.items():
        if result in ends:
            ends[result] += n
        if result == RUNGS[0] and stage in silent:
            silent[stage] += n
    rung, why = _where(ends, last)
    praise = say("practice-well-done") if ends["job"] else ""
    what = say("practice-do", rung=rung or "none")
    says = " ".join(part for part in (praise, why, what) if part)
    return Practice(rung, _calls(rung, silent, trained() if trains is None else trains), says)


def _where(ends: dict[str, int], last: str) -> tuple[str, str]:
    """Return the rung to practise for, and what can be said of it; of a job, nothing is."""
    most = max(ends.values())
    first, *others = (rung for rung, n in ends.items() if n == most)
    if not most:
        return "", ""
    if sum(ends.values()) >= ENOUGH_RESULTS and not others:
        return first, "" if first == "job" else say("practice-often", rung=first)
    if last:
        return last, "" if last == "job" else say("practice-last", rung=last)
    return first, ""


def _calls(
    rung: str, silent: dict[str, int], calls: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """Return the practice calls for a rung; `silent` counts the silences of each stage."""
    wanted = [rung or "start"]
    if rung == RUNGS[0] and any(silent.values()):
        wanted.insert(0, f"{rung}-{max(STAGES, key=lambda stage: silent[stage])}")
    return tuple(dict.fromkeys(id for what in wanted for id in calls if what in calls[id]))
