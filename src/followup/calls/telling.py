"""A call and its review in the words of the pages: `web/call/words.js` says the same.

Numbers are rounded as the pages round them, from whole millionths.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from followup.calls.model import HANG_UP, Call
from followup.calls.reviewing import Moment, Review, ReviewedTurn
from followup.calls.storing import MILLION

__all__ = [
    "cost_of",
    "fell",
    "moment_lines",
    "skill_and_luck",
    "speaker_name",
    "summary",
    "sums",
]

_NAMES = {
    "you": "You",
    "reception": "Reception",
    "colleague": "A colleague",
    "voicemail": "Voicemail",
    "ring": "Ringing",
    "hold": "On hold",
    "scene": "",
}
_HEADINGS = {
    "silence": "Nobody answered",
    "answer": "You got an answer",
    "advice": "You got advice",
    "door": "You opened a door",
    "job": "You got a job",
}
_WITHOUT_YES = {
    "silence": "no answer",
    "answer": "a no",
    "advice": "advice, but not with a yes",
    "door": "an open door, but not with a yes",
}
_YES_IS = {
    "answer": "any answer",
    "advice": "advice or better",
    "door": "an open door or a job",
    "job": "a job",
}


def speaker_name(call: Call, speaker: str) -> str:
    """Return who speaks, as the phone shows it; empty for a scene."""
    return call.employer.name if speaker == "employer" else _NAMES[speaker]


def summary(reviewed: Review, call: Call) -> tuple[str, str, str, str]:
    """Return a review in plain words, without sums.

    Returns:
        What was reached, the way from the start to the end, one sentence on skill, one on luck.
    """
    return _heading(reviewed), _way(reviewed, call), _skill(reviewed), _luck(reviewed)


def _hung_up(reviewed: Review) -> bool:
    return any(turn.choice == HANG_UP for turn in reviewed.turns)


def _heading(reviewed: Review) -> str:
    if reviewed.rung is None:
        return "The call goes on"
    return "You hung up" if _hung_up(reviewed) else _HEADINGS[reviewed.rung]


def _way(reviewed: Review, call: Call) -> str:
    chance = _tenths(_millionths(reviewed.start), " chances")
    start = f"You started with {chance} of a yes in this practice call."
    if reviewed.rung is None:
        return start
    if reviewed.yes:
        return f"{start} You ended with a yes."
    end = "out a yes" if _hung_up(reviewed) else f" {_WITHOUT_YES[reviewed.rung]}"
    return f"{start} You ended with{end}. In this call, a yes is {_YES_IS[call.yes]}."


def _skill(reviewed: Review) -> str:
    turns = [str(moment.turn.turn) for moment in reviewed.moments]
    if not turns:
        cost = "only a little" if _whole(_skill_lost(reviewed)) else "no"
        return f"Skill: your choices cost {cost} chance."
    named = f"s {', '.join(turns[:-1])} and {turns[-1]}" if turns[1:] else f" {turns[0]}"
    return f"Skill: your choices made a yes less likely, most of all in turn{named}."


def _luck(reviewed: Review) -> str:
    luck = _luck_moved(reviewed)
    size = _whole(luck)
    if not size:
        return "Luck: their answers made no difference."
    much = "a little " if size < 10 else "a lot " if size >= 30 else ""
    return f"Luck: their answers made a yes {much}{'more' if luck > 0 else 'less'} likely."


def sums(reviewed: Review) -> str:
    """Return skill and luck in points, for whoever wants the numbers."""
    lost = _skill_lost(reviewed)
    back = " Luck gave points back on the way, so you could lose more than 100."
    return (
        f"A sure yes is 100 points. You started with {_whole(_millionths(reviewed.start))}."
        f" {skill_and_luck(lost, _luck_moved(reviewed))}{back if lost > MILLION else ''}"
    )


def skill_and_luck(lost: int, luck: int) -> str:
    """Return skill and luck, told apart in one sentence each.

    Args:
        lost: What all choices lost, millionths, 0 or more.
        luck: What all replies moved, millionths.
    """
    cost = f"{_points(lost)} of chance" if _whole(lost) else "nothing"
    if not _whole(luck):
        return f"What you said cost {cost}. Luck made no difference."
    gave = "gave you" if luck > 0 else "took"
    return f"What you said cost {cost}. Then luck {gave} {_points(luck)}."


def fell(before: int, after: int) -> str:
    """Return how far one choice let the chance fall, both chances in millionths."""
    high, low = _tenths(before), _tenths(after)
    if high == low:
        return "This made a yes a little less likely."
    return f"Your chance of a yes fell from {high} to {low}."


def cost_of(turn: ReviewedTurn) -> int:
    """Return what a choice cost, in points of 100, rounded as the review rounds."""
    return _whole(_millionths(turn.before) - _millionths(turn.after_choice))


def moment_lines(moment: Moment, call: Call) -> Iterator[str]:
    """Yield what the review says about a moment, line by line."""
    turn = moment.turn
    beat = next(beat for beat in call.beats if beat.id == turn.beat)
    yield f"Turn {turn.turn}: {turn.label}"
    yield fell(_millionths(turn.before), _millionths(turn.after_choice))
    name = speaker_name(call, beat.speaker)
    yield f"{f'{name} said' if is_voice(beat.speaker) else 'What happened'}: {beat.says}"
    if moment.thinks:
        yield f"{name or call.employer.name} was thinking: {moment.thinks}"
    yield f"You said: {moment.said}"
    yield f"Better: {moment.better}"
    yield moment.why


def is_voice(speaker: str) -> bool:
    """Return whether somebody speaks, and it is no ring, music or scene."""
    return speaker not in ("ring", "hold", "scene")


def _skill_lost(reviewed: Review) -> int:
    """What all choices lost, in millionths, added up as the page adds it up."""
    turns = reviewed.turns
    return sum(_millionths(turn.before) - _millionths(turn.after_choice) for turn in turns)


def _luck_moved(reviewed: Review) -> int:
    turns = reviewed.turns
    return sum(_millionths(turn.after_reply) - _millionths(turn.after_choice) for turn in turns)


def _millionths(chance: Fraction) -> int:
    """A chance as the compiled call holds it."""
    return chance.numerator * MILLION // chance.denominator


def _rounded(millionths: int, unit: int) -> int:
    """Whole units, halves up, as JavaScript rounds."""
    return (2 * abs(millionths) + unit) // (2 * unit)


def _whole(millionths: int) -> int:
    return _rounded(millionths, 10_000)


def _points(millionths: int) -> str:
    whole = _whole(millionths)
    return f"{whole} {'point' if whole == 1 else 'points'}"


def _tenths(millionths: int, unit: str = "") -> str:
    """A chance in tenths, for example "about 8 chances in 10"."""
    whole = _rounded(millionths, 100_000)
    if millionths in (0, MILLION):
        return f"{whole}{unit} in 10"
    if not 1 <= whole <= 9:
        return f"more than 9{unit} in 10" if whole else f"less than 1{unit.removesuffix('s')} in 10"
    return f"about {whole}{unit.removesuffix('s') if whole == 1 else unit} in 10"
