"""A call and its review in the words of the pages: `web/call/words.js` says the same.

Numbers are rounded as the pages round them, from whole millionths.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from followup.calls.deciding import Said, decided, done_well
from followup.calls.going_on import How, Next, next_call, played_well, way_on
from followup.calls.graph import MILLION
from followup.calls.hearing import is_voice, way_at, you_leave
from followup.calls.model import HANG_UP, LEVELS, PHONE, Beat, Call, words_of
from followup.calls.points import luck_moved, millionths, rounded, skill_lost, unknown_moved, whole
from followup.calls.reviewing import Moment, Review, ReviewedTurn
from followup.calls.secretly import unknown_points, unknown_sentence
from followup.calls.shipped import known_calls
from followup.facts import fact
from followup.words import say

__all__ = [
    "cost_of",
    "fell",
    "moment_lines",
    "skill_and_luck",
    "speaker_name",
    "summary",
    "sums",
    "way_on_text",
]

_LITTLE: int = fact("review", "little-luck")
_MUCH: int = fact("review", "much-luck")


def speaker_name(call: Call, speaker: str) -> str:
    """Return who speaks, as the phone shows it; empty for a scene."""
    if speaker == "employer":
        return call.employer.name
    return "" if speaker == "scene" else say("call-speaker", speaker=speaker)


def summary(reviewed: Review, call: Call, plain: bool = False) -> list[str]:
    """Return a review in plain words, without sums.

    Args:
        reviewed: The review.
        call: The call.
        plain: Whether the learner spoke simple English.

    Returns:
        What was reached, what decided it and what was done well, both left out while the call goes
        on, the way from the start to the end, one sentence on skill, one on luck.
    """
    head = [] if reviewed.rung is None else list(_decided(reviewed, call, plain))
    heading, way = _heading(reviewed, call), _way(reviewed, call)
    told = [heading, *head, way, _skill(reviewed), _luck(reviewed)]
    return [*told, unknown_sentence(reviewed)] if reviewed.secret else told


def _decided(reviewed: Review, call: Call, plain: bool) -> Iterator[str]:
    """Yield what decided a call that has ended, and what was done well."""
    turns = [_said(turn) for turn in reviewed.turns]
    lost = [turn.lost for turn in turns]
    turn = lost.index(max(lost)) + 1
    yield say(
        "review-decided",
        what=_what_decided(reviewed, call),
        turn=turn,
        channel=call.channel,
    )
    well = done_well(turns)
    if not well:
        yield say("review-called", channel=call.channel)
        return
    best = reviewed.turns[well - 1]
    yield say("review-done-well", turn=well, typed=_yours(call, best, plain)[best.choice])


def _yours(call: Call, turn: ReviewedTurn, plain: bool) -> dict[str, str]:
    """Return the learner's words for each choice of a turn, by its id."""
    beat = _beat(call, turn)
    yours = {choice.id: words_of(choice, plain) for choice in beat.choices}
    return {**yours, HANG_UP: you_leave(beat)}


def _beat(call: Call, turn: ReviewedTurn) -> Beat:
    return next(beat for beat in call.beats if beat.id == turn.beat)


def _what_decided(reviewed: Review, call: Call) -> str:
    turns = [_said(turn) for turn in reviewed.turns]
    luck, unknown = luck_moved(reviewed), unknown_moved(reviewed)
    return decided(reviewed.yes, turns, luck, unknown, hard=call.level == LEVELS[-1])


class WayOn(NamedTuple):
    """The one way on after a call that has ended, as the page says it on a first play.

    Args:
        way: `moment`, `next` or `real`, as in `going_on.way_on`.
        turn: The turn to try again; 0 for another way.
        next: The call to play next, and why; empty for another way.
        wells: How many calls were played well.
    """

    way: str
    turn: int
    next: Next
    wells: int


def find_way_on(reviewed: Review, call: Call, tried: bool = False) -> WayOn:
    """Return the one way on after a call that has ended.

    Args:
        reviewed: The review.
        call: The call that was played.
        tried: Whether it was played from a moment that was tried again.
    """
    what = _what_decided(reviewed, call)
    # Who hung up got nothing that another call would train.
    rung = "" if reviewed.yes or _hung_up(reviewed, call) else reviewed.rung or ""
    well = played_well(what)
    found = next_call(call.id, rung, known_calls(), [call.id], [call.id] if well else [])
    worst = max(reviewed.moments, key=lambda moment: moment.turn.skill_lost, default=None)
    turn, wells = worst.turn.turn if worst else 0, int(well)
    way = way_on(How(what, turn, tried, False, well, wells, bool(found.id)))
    is_moment, is_next = way == "moment", way == "next"
    return WayOn(way, turn if is_moment else 0, found if is_next else Next("", ""), wells)


def way_on_text(reviewed: Review, call: Call, tried: bool = False) -> str:
    """Return the one way on after a call that has ended, in words.

    Args:
        reviewed: The review.
        call: The call that was played.
        tried: Whether it was played from a moment that was tried again.
    """
    way, turn, (id, why), wells = find_way_on(reviewed, call, tried)
    if way == "moment":
        return say("way-on-text", says=say("way-on-moment-text", turn=turn))
    if way == "real":
        return say("way-on-text", says=say("way-on-real", n=wells))
    title = next(each.title for each in known_calls() if each.id == id)
    reason = say("way-on-why", why=why)
    return say("way-on-text", says=say("way-on-next-text", title=title, why=reason))


def _said(turn: ReviewedTurn) -> Said:
    before, after, worst = map(millionths, (turn.before, turn.after_choice, turn.worst))
    return Said(before, after, worst, not turn.skill or turn.skill in fact("call", "weak-skills"))


def _hung_up(reviewed: Review, call: Call) -> bool:
    """Return whether the call ended because the learner hung up."""
    *_, last = reviewed.turns
    return last.choice == HANG_UP and not _beat(call, last).leave


def _heading(reviewed: Review, call: Call) -> str:
    if reviewed.rung is None:
        return say("review-goes-on", channel=call.channel)
    if _hung_up(reviewed, call):
        return say("review-hung-up", way=way_at(_beat(call, reviewed.turns[-1])))
    is_no = reviewed.rung == "answer" and not reviewed.yes
    return say("review-reached", rung="no" if is_no else reviewed.rung)


def _way(reviewed: Review, call: Call) -> str:
    size, n = _tenths(millionths(reviewed.start))
    start = say("review-start", size=size, n=n, channel=call.channel)
    if reviewed.rung is None:
        return start
    if reviewed.yes:
        return f"{start} {say('review-ended-yes')}"
    how = "hung-up" if _hung_up(reviewed, call) else reviewed.rung
    end = say("review-ended-without", how=how, yes=call.yes, channel=call.channel)
    return f"{start} {end}"


def _skill(reviewed: Review) -> str:
    skill = say("review-skill")
    turns = [str(moment.turn.turn) for moment in reviewed.moments]
    if not turns:
        much = "little" if whole(skill_lost(reviewed)) else "no"
        return say("review-skill-cost", skill=skill, much=much)
    first, last = ", ".join(turns[:-1]), turns[-1]
    return say("review-skill-turns", skill=skill, n=len(turns), first=first, last=last)


def _luck(reviewed: Review) -> str:
    word, luck = say("review-luck"), luck_moved(reviewed)
    size = whole(luck)
    if not size:
        return say("review-luck-no", luck=word)
    much = "little-" if size < _LITTLE else "much-" if size >= _MUCH else ""
    return say("review-luck-moved", luck=word, way=f"{much}{'more' if luck > 0 else 'less'}")


def sums(reviewed: Review, channel: str = PHONE) -> str:
    """Return skill, luck and the unknown in points, for whoever wants the numbers."""
    lost = skill_lost(reviewed)
    start = say("review-sure-yes", n=whole(millionths(reviewed.start)))
    back = [say("review-came-back")] if lost > MILLION else []
    unknown = [unknown_points(unknown_moved(reviewed))] if reviewed.secret else []
    moved = skill_and_luck(lost, luck_moved(reviewed), channel)
    return " ".join([start, moved, *unknown, *back])


def skill_and_luck(lost: int, luck: int, channel: str = PHONE) -> str:
    """Return skill and luck, told apart in one sentence each.

    Args:
        lost: What all choices lost, millionths, 0 or more.
        luck: What all replies moved, millionths.
        channel: How the two reached each other.
    """
    moved = whole(luck)
    way = "no" if not moved else "gave" if luck > 0 else "took"
    cost = say("review-cost", n=whole(lost), channel=channel)
    return f"{cost} {say('review-then-luck', way=way, n=moved)}"


def fell(before: int, after: int) -> str:
    """Return how far one choice let the chance fall, both chances in millionths."""
    high, low = _in_ten(before), _in_ten(after)
    if high == low:
        return say("review-fell-little")
    return say("review-fell", high=high, low=low)


def cost_of(turn: ReviewedTurn) -> int:
    """Return what a choice cost, in points of 100, rounded as the review rounds."""
    return whole(millionths(turn.before) - millionths(turn.after_choice))


def moment_lines(moment: Moment, call: Call, plain: bool = False) -> Iterator[str]:
    """Yield what the review says about a moment, line by line.

    Args:
        moment: The moment.
        call: The call.
        plain: Whether the learner heard and spoke simple English: then what was really said stands
            before what was heard.
    """
    turn = moment.turn
    beat = _beat(call, turn)
    yours = _yours(call, turn, plain)
    yield say("review-turn", turn=turn.turn, size=turn.slip, slip=say("review-slip"))
    yield fell(millionths(turn.before), millionths(turn.after_choice))
    name = speaker_name(call, beat.speaker)
    if is_voice(beat.speaker) and beat.says:
        yield say("review-said", name=name, typed=beat.says, channel=beat.channel)
    elif beat.says:
        yield say("review-happened", typed=beat.says)
    if plain and beat.plain:
        yield say("review-simpler", typed=beat.plain)
    if moment.thinks:
        yield say("review-thought", name=name or call.employer.name, typed=moment.thinks)
    yield say("review-you-said", typed=yours[turn.choice], channel=beat.channel)
    yield say("review-better", typed=yours[turn.best])
    yield moment.why


def _tenths(millionths: int) -> tuple[str, int]:
    """A chance in tenths: how it compares with the number, and the number."""
    n = rounded(millionths, 100_000)
    if millionths in (0, MILLION):
        return "exactly", n
    return ("less" if n < 1 else "more" if n > 9 else "about"), n


def _in_ten(millionths: int) -> str:
    """A chance in words, for example "about 8 in 10"."""
    size, n = _tenths(millionths)
    return say("review-in-ten", size=size, n=n)
