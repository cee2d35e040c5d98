"""A run sheet that somebody changes for their room: what cannot be done, and how to mend it.

The browser changes and says the same (`web/workshop/changing.js`), and a table holds the two
together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from followup.words import say
from followup_site.workshops.model import Minutes, Rounds, Seconds, Segment, Step
from followup_site.workshops.packing import LEAST, MOST
from followup_site.workshops.planning import plan_minutes, plan_weighted
from followup_site.workshops.telling import MINUTE, listed, tell_changes

__all__ = ["Advice", "advise", "take_plan", "with_minutes"]

MOST_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Advice:
    """What there is to say of a sheet that is being changed.

    Args:
        says: One sentence, and the plan after it if there is one.
        fits: Whether it can be led as it is.
        plan: Whether the plan for its whole time mends it.
        whole: For how many minutes it would fit; 0 if another time does not mend it.
        out: The places of parts that could be left out to mend it.
    """

    says: str
    fits: bool = False
    plan: bool = False
    whole: int = 0
    out: tuple[int, ...] = ()


def advise(segments: Sequence[Segment], whole: int, people: int) -> Advice:
    """Say whether a sheet can be led, and if not, what to do.

    Args:
        segments: The parts that are kept, in order.
        whole: How many minutes the workshop has.
        people: How many people come; 0 if nobody has said it.
    """
    wrong = next(_wrong(segments, people), "")
    if wrong:
        return Advice(wrong)
    least = sum(each.minutes.least for each in segments)
    usual = sum(each.minutes.usual for each in segments)
    most = sum(each.minutes.most for each in segments)
    if usual == whole:
        return Advice(say("sheet-fits", parts=len(segments), minutes=whole), fits=True)
    if most < whole:
        return Advice(say("sheet-too-short", most=most, whole=whole), whole=most)
    minutes, out = plan_minutes(segments, whole)
    never = least - sum(segments[i].minutes.least for i in out)
    if never > whole:
        return _too_long(segments, whole, never - whole, out)
    changes = tell_changes(segments, minutes, out)
    said = say("sheet-other-sum", usual=usual, whole=whole, changes=changes)
    return Advice(said, plan=True, whole=usual)


def _wrong(segments: Sequence[Segment], people: int) -> Iterator[str]:
    if people and people < LEAST:
        yield say("sheet-too-few", least=LEAST)
    if people > MOST:
        yield say("sheet-too-many", people=people, most=MOST)
    if not segments:
        yield say("sheet-none-kept")
    for segment in segments:
        yield from _wrong_minutes(segment)
        if segment.rounds:
            yield from _wrong_rounds(segment.title, segment.minutes, segment.rounds)


def _wrong_minutes(segment: Segment) -> Iterator[str]:
    minutes = segment.minutes
    least, usual, most = sorted((minutes.least, minutes.usual, minutes.most))
    if (least, usual, most) != (minutes.least, minutes.usual, minutes.most):
        yield say("sheet-goes-up", title=segment.title, least=least, usual=usual, most=most)


def _wrong_rounds(title: str, minutes: Minutes, rounds: Rounds) -> Iterator[str]:
    times = [step.seconds for step in rounds.steps]
    least, most = sum(each.least for each in times), sum(each.most for each in times)
    if least > minutes.least * MINUTE:
        yield say("sheet-steps-least", title=title, minutes=-(-least // MINUTE))
    if most < minutes.most * MINUTE:
        yield say("sheet-steps-most", title=title, minutes=most // MINUTE)
    if sum(each.usual for each in times) != minutes.usual * MINUTE:
        near = _equal_rounds(minutes, rounds.times)
        yield say("sheet-steps-usual", title=title, usual=minutes.usual, minutes=near)


def _equal_rounds(minutes: Minutes, times: int) -> int:
    """The nearest number of minutes of which each round gets the same whole seconds."""
    for by in range(1, times):
        for near in (minutes.usual - by, minutes.usual + by):
            if near > 0 and near * MINUTE % times == 0:
                return near
    return minutes.usual


def _too_long(segments: Sequence[Segment], whole: int, missing: int, out: Sequence[int]) -> Advice:
    """Too long even without what may be left out: name one more part, if one can go."""
    least = sum(each.minutes.least for each in segments)
    found = [
        (each.minutes.least < missing, abs(each.minutes.least - missing), i)
        for i, each in enumerate(segments)
        if i and i not in out and not each.rounds
    ]
    if not found:
        return Advice(say("sheet-too-long", least=least, whole=whole), whole=least)
    gone = (*out, min(found)[2])
    parts = listed(segments[i].title for i in gone)
    said = say("sheet-too-long-but", least=least, whole=whole, parts=parts)
    return Advice(said, whole=least, out=gone)


def take_plan(segments: Sequence[Segment], whole: int) -> tuple[Segment, ...]:
    """Return the parts as the plan has them; those that it leaves out are away.

    Args:
        segments: At least one.
        whole: How many minutes there are, 0 or more.
    """
    given, out = plan_minutes(segments, whole)
    return tuple(
        with_minutes(each, replace(each.minutes, usual=given[i]))
        for i, each in enumerate(segments)
        if i not in out
    )


def with_minutes(segment: Segment, minutes: Minutes) -> Segment:
    """Return a part with other minutes; the steps of its rounds follow as well as they can."""
    rounds = segment.rounds
    if not rounds:
        return replace(segment, minutes=minutes)
    wide = _stretch(rounds, minutes.most * MINUTE)
    usual = minutes.usual * MINUTE
    least = sum(step.seconds.least for step in wide.steps)
    most = sum(step.seconds.most for step in wide.steps)
    fitted = _fit_rounds(wide, usual) if least <= usual <= most else wide
    return replace(segment, minutes=minutes, rounds=fitted)


def _stretch(rounds: Rounds, most: int) -> Rounds:
    """Let steps take more at most, so that they can fill the part."""
    now = sum(step.seconds.most for step in rounds.steps)
    if now >= most:
        return rounds

    def wider(step: Step) -> Step:
        longer = min(-(-step.seconds.most * most // now), MOST_SECONDS)
        return replace(step, seconds=replace(step.seconds, most=longer))

    once, each = tuple(map(wider, rounds.once)), tuple(map(wider, rounds.each))
    return replace(rounds, once=once, each=each)


def _fit_rounds(rounds: Rounds, usual: int) -> Rounds:
    """Give the steps their time so that all rounds together take so many seconds.

    A step takes the same time in each round. What cannot be shared so goes to what comes once.
    """
    once, each, times = rounds.once, rounds.each, rounds.times
    counts = [1] * len(once) + [times] * len(each)
    amounts = plan_weighted((*once, *each), counts, usual)
    before = list(amounts[: len(once)])
    per = [amount // times for amount in amounts[len(once) :]]
    over = usual - sum(before) - times * sum(per)
    for i, step in enumerate(each):
        more = min(over // times, step.seconds.most - per[i])
        per[i] += more
        over -= more * times
    if over and once:
        before[-1] += over
    return replace(
        rounds,
        once=tuple(map(_with_usual, once, before)),
        each=tuple(map(_with_usual, each, per)),
    )


def _with_usual(step: Step, usual: int) -> Step:
    seconds = step.seconds
    return replace(step, seconds=Seconds(seconds.least, usual, max(seconds.most, usual)))
