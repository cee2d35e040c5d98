"""A call and its review in the words of the pages: `web/call/words.js` says the same.

Numbers are rounded as the pages round them, from whole millionths.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from followup.calls.deciding import Said, decided, done_well
from followup.calls.model import HANG_UP, Call, words_of
from followup.calls.revealing import Clue
from followup.calls.reviewing import Moment, Review, ReviewedTurn
from followup.calls.storing import MILLION
from followup.facts import fact
from followup.words import say

__all__ = [
    "cost_of",
    "fell",
    "moment_lines",
    "secret_lines",
    "skill_and_luck",
    "speaker_name",
    "summary",
    "sums",
    "unknown_points",
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
    told = [_heading(reviewed), *head, _way(reviewed, call), _skill(reviewed), _luck(reviewed)]
    return [*told, _unknown(reviewed)] if reviewed.secret else told


def _decided(reviewed: Review, call: Call, plain: bool) -> Iterator[str]:
    """Yield what decided a call that has ended, and what was done well."""
    turns = [_said(turn) for turn in reviewed.turns]
    lost = [turn.lost for turn in turns]
    turn = lost.index(max(lost)) + 1
    what = decided(reviewed.yes, turns, _luck_moved(reviewed), _unknown_moved(reviewed))
    yield say("review-decided", what=what, turn=turn)
    well = done_well(turns)
    if not well:
        yield say("review-called")
        return
    best = reviewed.turns[well - 1]
    yield say("review-done-well", turn=well, typed=_yours(call, best, plain)[best.choice])


def _yours(call: Call, turn: ReviewedTurn, plain: bool) -> dict[str, str]:
    """Return the learner's words for each choice of a turn, by its id."""
    beat = next(beat for beat in call.beats if beat.id == turn.beat)
    yours = {choice.id: words_of(choice, plain) for choice in beat.choices}
    return {**yours, HANG_UP: say("call-you-hang-up")}


def _said(turn: ReviewedTurn) -> Said:
    before, after, worst = map(_millionths, (turn.before, turn.after_choice, turn.worst))
    return Said(before, after, worst, not turn.skill or turn.skill in fact("call", "weak-skills"))


def _hung_up(reviewed: Review) -> bool:
    return any(turn.choice == HANG_UP for turn in reviewed.turns)


def _heading(reviewed: Review) -> str:
    if reviewed.rung is None:
        return say("review-goes-on")
    if _hung_up(reviewed):
        return say("review-hung-up")
    is_no = reviewed.rung == "answer" and not reviewed.yes
    return say("review-reached", rung="no" if is_no else reviewed.rung)


def _way(reviewed: Review, call: Call) -> str:
    size, n = _tenths(_millionths(reviewed.start))
    start = say("review-start", size=size, n=n)
    if reviewed.rung is None:
        return start
    if reviewed.yes:
        return f"{start} {say('review-ended-yes')}"
    how = "hung-up" if _hung_up(reviewed) else reviewed.rung
    return f"{start} {say('review-ended-without', how=how, yes=call.yes)}"


def _skill(reviewed: Review) -> str:
    skill = say("review-skill")
    turns = [str(moment.turn.turn) for moment in reviewed.moments]
    if not turns:
        much = "little" if _whole(_skill_lost(reviewed)) else "no"
        return say("review-skill-cost", skill=skill, much=much)
    first, last = ", ".join(turns[:-1]), turns[-1]
    return say("review-skill-turns", skill=skill, n=len(turns), first=first, last=last)


def _luck(reviewed: Review) -> str:
    word, luck = say("review-luck"), _luck_moved(reviewed)
    size = _whole(luck)
    if not size:
        return say("review-luck-no", luck=word)
    much = "little-" if size < _LITTLE else "much-" if size >= _MUCH else ""
    return say("review-luck-moved", luck=word, way=f"{much}{'more' if luck > 0 else 'less'}")


def _unknown(reviewed: Review) -> str:
    unknown = _unknown_moved(reviewed)
    way = "no" if not _whole(unknown) else "more" if unknown > 0 else "less"
    return say("review-unknown-moved", unknown=say("review-unknown"), way=way)


def secret_lines(reviewed: Review, call: Call) -> list[str]:
    """Return what was true this time, and what showed it; nothing for a call without secrets."""
    if not reviewed.secret:
        return []
    truth = next(each.truth for each in call.secrets if each.name == reviewed.secret)
    return [say("review-this-time", typed=truth), _clue(reviewed.clue)]


def _clue(clue: Clue | None) -> str:
    if clue is None:
        return say("review-clue-none")
    sure = "yes" if clue.sure else "no"
    if clue.heard:
        return say("review-clue-heard", turn=clue.turn, reply=clue.reply, sure=sure)
    return say("review-clue-missed", turn=clue.turn, typed=clue.said, reply=clue.reply, sure=sure)


def sums(reviewed: Review) -> str:
    """Return skill, luck and the unknown in points, for whoever wants the numbers."""
    lost = _skill_lost(reviewed)
    start = say("review-sure-yes", n=_whole(_millionths(reviewed.start)))
    back = [say("review-came-back")] if lost > MILLION else []
    unknown = [unknown_points(_unknown_moved(reviewed))] if reviewed.secret else []
    return " ".join([start, skill_and_luck(lost, _luck_moved(reviewed)), *unknown, *back])


def unknown_points(unknown: int) -> str:
    """Return what nobody could know in points.

    Args:
        unknown: What the secret moved, millionths.
    """
    moved = _whole(unknown)
    way = "no" if not moved else "gave" if unknown > 0 else "took"
    return say("review-then-unknown", way=way, n=moved)


def skill_and_luck(lost: int, luck: int) -> str:
    """Return skill and luck, told apart in one sentence each.

    Args:
        lost: What all choices lost, millionths, 0 or more.
        luck: What all replies moved, millionths.
    """
    moved = _whole(luck)
    way = "no" if not moved else "gave" if luck > 0 else "took"
    return f"{say('review-cost', n=_whole(lost))} {say('review-then-luck', way=way, n=moved)}"


def fell(before: int, after: int) -> str:
    """Return how far one choice let the chance fall, both chances in millionths."""
    high, low = _in_ten(before), _in_ten(after)
    if high == low:
        return say("review-fell-little")
    return say("review-fell", high=high, low=low)


def cost_of(turn: ReviewedTurn) -> int:
    """Return what a choice cost, in points of 100, rounded as the review rounds."""
    return _whole(_millionths(turn.before) - _millionths(turn.after_choice))


def moment_lines(moment: Moment, call: Call, plain: bool = False) -> Iterator[str]:
    """Yield what the review says about a moment, line by line.

    Args:
        moment: The moment.
        call: The call.
        plain: Whether the learner heard and spoke simple English: then what was really said stands
            before what was heard.
    """
    turn = moment.turn
    beat = next(beat for beat in call.beats if beat.id == turn.beat)
    yours = _yours(call, turn, plain)
    yield say("review-turn", turn=turn.turn, size=turn.slip, slip=say("review-slip"))
    yield fell(_millionths(turn.before), _millionths(turn.after_choice))
    name = speaker_name(call, beat.speaker)
    if is_voice(beat.speaker):
        yield say("review-said", name=name, typed=beat.says)
    else:
        yield say("review-happened", typed=beat.says)
    if plain and beat.plain:
        yield say("review-simpler", typed=beat.plain)
    if moment.thinks:
        yield say("review-thought", name=name or call.employer.name, typed=moment.thinks)
    yield say("review-you-said", typed=yours[turn.choice])
    yield say("review-better", typed=yours[turn.best])
    yield moment.why


def is_voice(speaker: str) -> bool:
    """Return whether somebody speaks, and it is no ring, music or scene."""
    return speaker not in fact("call", "voiceless")


def _skill_lost(reviewed: Review) -> int:
    """What all choices lost, in millionths, added up as the page adds it up."""
    turns = reviewed.turns
    return sum(_millionths(turn.before) - _millionths(turn.after_choice) for turn in turns)


def _luck_moved(reviewed: Review) -> int:
    turns = reviewed.turns
    return sum(_millionths(turn.after_reply) - _millionths(turn.after_truth) for turn in turns)


def _unknown_moved(reviewed: Review) -> int:
    turns = reviewed.turns
    return sum(_millionths(turn.after_truth) - _millionths(turn.after_choice) for turn in turns)


def _millionths(chance: Fraction) -> int:
    """A chance as the compiled call holds it."""
    return chance.numerator * MILLION // chance.denominator


def _rounded(millionths: int, unit: int) -> int:
    """Whole units, halves up, as JavaScript rounds."""
    return (2 * abs(millionths) + unit) // (2 * unit)


def _whole(millionths: int) -> int:
    return _rounded(millionths, 10_000)


def _tenths(millionths: int) -> tuple[str, int]:
    """A chance in tenths: how it compares with the number, and the number."""
    n = _rounded(millionths, 100_000)
    if millionths in (0, MILLION):
        return "exactly", n
    return ("less" if n < 1 else "more" if n > 9 else "about"), n


def _in_ten(millionths: int) -> str:
    """A chance in words, for example "about 8 in 10"."""
    size, n = _tenths(millionths)
    return say("review-in-ten", size=size, n=n)
