"""A run sheet as the tables and lists that its file holds, for JSON, which is YAML too."""

from __future__ import annotations

from typing import Any

from followup_site.workshops.model import Minutes, Rounds, Seconds, Segment, Sheet, Step

__all__ = ["FORMAT", "as_file"]

FORMAT = 2


def as_file(sheet: Sheet) -> dict[str, Any]:
    """Return what `parse_sheet` reads as the same sheet. Only what is not empty is written."""
    return _filled(
        format=FORMAT,
        id=sheet.id,
        title=sheet.title,
        minutes=sheet.minutes,
        place=sheet.place,
        group=sheet.group,
        people=sheet.people,
        prepare=list(sheet.prepare),
        segments={segment.id: _segment(segment) for segment in sheet.segments},
    )


def _filled(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _segment(segment: Segment) -> dict[str, Any]:
    return _filled(
        title=segment.title,
        aim=segment.aim,
        minutes=_times(segment.minutes),
        drop=segment.drop,
        slides=list(segment.slides),
        show=[f"{page} {words}" for page, words in segment.show],
        say=list(segment.say),
        they=list(segment.they),
        rounds=_rounds(segment.rounds) if segment.rounds else None,
        you=list(segment.you),
        cut=segment.cut,
    ) | ({"break": "yes"} if segment.is_break else {})


def _rounds(rounds: Rounds) -> dict[str, Any]:
    return _filled(
        times=rounds.times,
        once={step.id: _step(step) for step in rounds.once},
        each={step.id: _step(step) for step in rounds.each},
    )


def _step(step: Step) -> dict[str, Any]:
    return _filled(title=step.title, seconds=_times(step.seconds), they=step.they)


def _times(times: Minutes | Seconds) -> dict[str, int]:
    return {"least": times.least, "usual": times.usual, "most": times.most}
