"""Where a room is in its rounds: steps follow each other by themselves.

Whole seconds since the part began. The browser follows the same (`web/workshop/rounds.js`), and a
table holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from followup_site.workshops.model import Step
from followup_site.workshops.planning import plan_steps

__all__ = ["Mark", "Place", "follow"]


@dataclass(frozen=True, slots=True)
class Mark:
    """What was last decided: a step, and when it began and ends.

    Args:
        at: The step's place among all; their count if all are done.
        begins: Seconds, 0 or more.
        ends: Seconds, `begins` or more.
    """

    at: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where the room is.

    Args:
        now: The step that goes on, as `Mark` says it.
        seconds: What is left of it and what each later step gets; empty if all are done.
    """

    now: Mark
    seconds: tuple[int, ...]


def follow(steps: Sequence[Step], mark: Mark, ends: int, spent: int) -> Place:
    """Follow the steps from what was last decided until now.

    Args:
        steps: All of them.
        mark: What was last decided.
        ends: When the part ends.
        spent: Now.

    Returns:
        The step that goes on now. Each later step got its time from what the marked one left over.
    """
    later = steps[mark.at + 1 :]
    times = plan_steps(later, 0, ends - mark.ends) if later else ()
    now = mark
    while now.at < len(steps) and spent >= now.ends:
        given = times[now.at - mark.at] if now.at + 1 < len(steps) else 0
        now = Mark(now.at + 1, now.ends, now.ends + given)
    if now.at >= len(steps):
        return Place(now, ())
    return Place(now, (now.ends - max(spent, now.begins), *times[now.at - mark.at :]))
