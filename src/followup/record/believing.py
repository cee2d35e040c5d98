"""What a record lets one believe: about each rung, each stage and each channel."""

from __future__ import annotations

from collections.abc import Iterable

from followup.errors import FollowupError
from followup.facts import fact
from followup.ladder import RUNGS
from followup.odds import OPEN, Belief, Start
from followup.record.model import CHANNELS, STAGES, WAITING, Counts
from followup.words import say

__all__ = [
    "YES_IS",
    "belief_of",
    "channel_beliefs",
    "rung_beliefs",
    "stage_beliefs",
    "yes_and_no",
]

YES_IS: str = fact("ladder", "usual-yes")
"""The lowest rung that counts as a yes if nobody says."""


def yes_and_no(
    counts: Counts, yes_is: str = YES_IS, stage: str | None = None, channel: str | None = None
) -> tuple[int, int]:
    """Return how many yeses and noes a record holds; waiting counts as neither.

    Args:
        counts: How many follow-ups there are of each stage, channel and result.
        yes_is: The lowest rung that counts as a yes, one of the ladder's.
        stage: Only follow-ups at this stage; all if left out.
        channel: Only follow-ups by this channel; all if left out.

    Raises:
        FollowupError: If `yes_is` is no rung of the ladder.
    """
    if yes_is not in RUNGS:
        raise FollowupError(say("record-yes-is-no-rung", typed=yes_is, rungs=", ".join(RUNGS)))
    yes = no = 0
    for (at_stage, by_channel, result), n in counts.items():
        if result == WAITING or stage not in (None, at_stage) or channel not in (None, by_channel):
            continue
        if RUNGS.index(result) >= RUNGS.index(yes_is):
            yes += n
        else:
            no += n
    return yes, no


def belief_of(counts: Counts, yes_is: str = YES_IS, start: Start = OPEN) -> Belief:
    """Return what to believe about the rate of a yes, over the whole record."""
    return Belief(*yes_and_no(counts, yes_is), start)


def rung_beliefs(counts: Counts, start: Start = OPEN) -> dict[str, Belief]:
    """Return for each rung what to believe about reaching it or a higher one."""
    return {rung: Belief(*yes_and_no(counts, rung), start) for rung in RUNGS}


def stage_beliefs(counts: Counts, yes_is: str = YES_IS, start: Start = OPEN) -> dict[str, Belief]:
    """Return for each stage what to believe about the rate of a yes."""
    return _each("stage", STAGES, counts, yes_is, start)


def channel_beliefs(counts: Counts, yes_is: str = YES_IS, start: Start = OPEN) -> dict[str, Belief]:
    """Return for each channel what to believe about the rate of a yes."""
    return _each("channel", CHANNELS, counts, yes_is, start)


def _each(
    side: str, keys: Iterable[str], counts: Counts, yes_is: str, start: Start
) -> dict[str, Belief]:
    return {key: Belief(*yes_and_no(counts, yes_is, **{side: key}), start) for key in keys}
