"""What to do next: whom to follow up with again, and which open doors to go through.

How long to wait after an application is from the evidence ledger. The rest is our advice: no source
was found for the wait after an interview or a no, and none for how often is too often
(`too-pushy` says only that pushing costs chances).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from followup.facts import fact
from followup.ladder import RUNGS
from followup.record.dates import day_in_words
from followup.record.fields import alike
from followup.record.model import STAGES, WAITING, Row
from followup.words import say

__all__ = [
    "ENOUGH_TIMES",
    "LONG_AGO_DAYS",
    "LONG_DAYS",
    "MOST_STEPS",
    "WAIT_DAYS",
    "WAIT_SOURCE",
    "Due",
    "Step",
    "due",
    "steps",
]

WAIT_DAYS: int = fact("record", "wait-days")
"""Days to wait before following up again: one week."""

LONG_DAYS: int = fact("record", "long-days")
"""Days after which no answer is an answer: two weeks."""

WAIT_SOURCE: str = fact("record", "wait-source")
"""The entry of the evidence ledger that one to two weeks after applying come from."""

ENOUGH_TIMES: int = fact("record", "enough-times")
"""Follow-ups without an answer after which to stop; our advice."""

LONG_AGO_DAYS: int = fact("record", "long-ago-days")
"""Days after which a follow-up is long ago; our own choice, no source says how many."""

MOST_STEPS: int = fact("record", "most-steps")
"""Open doors and advice that are named at one time, the newest; our own choice."""


@dataclass(frozen=True, slots=True)
class Due:
    """An employer that has not answered, and what to do about it.

    Args:
        employer: Who was asked.
        job: Which job it was about; may be empty.
        last: The day of the last follow-up.
        days: Days since then, 0 or more.
        times: Follow-ups since the last answer; 0 for an application that nobody followed up.
        on: The day to follow up again; None where twice is enough.
        says: What to do, in full sentences.
        source: The id in the evidence ledger that the advice comes from; empty if it is ours.
        line: The line of the last follow-up in its file; 0 if it is from no file.
    """

    employer: str
    job: str
    last: date
    days: int
    times: int
    on: date | None
    says: str
    source: str
    line: int

    @property
    def is_due(self) -> bool:
        """Whether it is time to act: to follow up again, or to stop waiting."""
        return self.days >= (WAIT_DAYS if self.on else LONG_DAYS)


def due(rows: Iterable[Row], today: date) -> tuple[Due, ...]:
    """Return each employer that a learner waits for, the longest wait first.

    Rows with the same employer about the same job belong together. A row whose date is open is left
    out, and so is one after today. After one silence there is one more try; after two, or long
    after one, it is let go. An application that nobody followed up waits for its first follow-up.

    Args:
        rows: The rows of a record, in any order.
        today: The day of the reader.
    """
    found = [_due(_unanswered(group), today) for group in _groups(rows, today)]
    waits = [each for each in found if each]
    return tuple(sorted(waits, key=lambda each: (-each.days, each.employer, each.job)))


def _groups(rows: Iterable[Row], today: date) -> list[list[Row]]:
    """Return the rows with each employer about each job, the oldest first.

    A row that names no job belongs to what was last asked of that employer.
    """
    dated = [row for row in rows if row.date is not None and row.date <= today]
    dated.sort(key=lambda row: (row.date or date.min, row.line))
    groups: dict[tuple[str, str], list[Row]] = {}
    latest: dict[str, str] = {}
    for row in dated:
        employer, job = alike(row.employer), alike(row.job)
        job = job or latest.get(employer, "")
        if job and not latest.get(employer) and (employer, "") in groups:
            groups[employer, job] = groups.pop((employer, ""))
        latest[employer] = job
        groups.setdefault((employer, job), []).append(row)
    return list(groups.values())


def _unanswered(group: list[Row]) -> list[Row]:
    """Return the rows since the last answer; none if nobody is waited for."""
    since: list[Row] = []
    for row in group:
        since = [*since, row] if row.result in (WAITING, RUNGS[0]) else []
    return since


def _due(rows: list[Row], today: date) -> Due | None:
    if not rows or (last := rows[-1].date) is None:
        return None
    row, times, days = rows[-1], sum(row.followed for row in rows), (today - last).days
    enough, is_silent = times >= ENOUGH_TIMES, row.result == RUNGS[0]
    if is_silent and (enough or days > LONG_AGO_DAYS):
        return None  # it was let go
    again = last + timedelta(days=WAIT_DAYS)
    if is_silent:
        says = _after_silence(again, days)
    elif not times:
        says = _first(again, days)
    else:
        says = _enough(times, days) if enough else _again(again, days)
    return Due(
        employer=row.employer,
        job=row.job,
        last=last,
        days=days,
        times=times,
        on=None if enough else max(again, today),
        says=says,
        source="" if enough or days > LONG_AGO_DAYS or row.stage != STAGES[0] else WAIT_SOURCE,
        line=row.line,
    )


def _first(on: date, days: int) -> str:
    if days < WAIT_DAYS:
        return say("record-first-wait", days=days, day=day_in_words(on))
    if days <= LONG_AGO_DAYS:
        return say("record-first-now", days=days)
    return say("record-first-late", days=days)


def _after_silence(on: date, days: int) -> str:
    """Say that one silence is not the end: too early, or one more try, and only one."""
    if days < WAIT_DAYS:
        return say("record-silence-early", days=days, day=day_in_words(on))
    return say("record-silence-once-more", days=days)


def _again(on: date, days: int) -> str:
    if days < WAIT_DAYS:
        return say("record-wait-until", days=days, day=day_in_words(on))
    if days <= LONG_AGO_DAYS:
        return say("record-once-more", days=days)
    return say("record-long-ago", days=days)


def _enough(times: int, days: int) -> str:
    if days < LONG_DAYS:
        return say("record-enough-for-now", times=times, days=days)
    return say("record-enough-and-over", times=times, days=days)


@dataclass(frozen=True, slots=True)
class Step:
    """An employer that opened a door or gave advice, and what to do with it.

    Args:
        employer: Who was asked.
        job: Which job it was about; may be empty.
        last: The day of the last follow-up.
        days: Days since then, 0 to `LONG_AGO_DAYS`.
        result: `door` or `advice`.
        says: What to do, in full sentences.
        line: The line of the last follow-up in its file; 0 if it is from no file.
    """

    employer: str
    job: str
    last: date
    days: int
    result: str
    says: str
    line: int


_STEPS: dict[str, Callable[[int], str]] = {
    "door": lambda days: say("record-door-step", days=days),
    "advice": lambda days: say("record-advice-step", days=days),
}


def steps(rows: Iterable[Row], today: date) -> tuple[Step, ...]:
    """Return what to do where the last result is an open door or advice, the newest first.

    At most `MOST_STEPS`, and none that is older than `LONG_AGO_DAYS`. Follow-ups belong together as
    in `due`.

    Args:
        rows: The rows of a record, in any order.
        today: The day of the reader.
    """
    found = [_step(group[-1], today) for group in _groups(rows, today)]
    fresh = [each for each in found if each]
    return tuple(sorted(fresh, key=lambda each: (each.days, each.employer, each.job))[:MOST_STEPS])


def _step(row: Row, today: date) -> Step | None:
    if row.date is None or row.result not in _STEPS:
        return None
    days = (today - row.date).days
    if days > LONG_AGO_DAYS:
        return None
    says = _STEPS[row.result](days)
    return Step(row.employer, row.job, row.date, days, row.result, says, row.line)
