"""What each thing said did to the chance: skill, luck and the unknown, told apart exactly.

The chance of a yes is taken before the choice (best play from here on), after the choice (the
mean over the replies) and after the reply. What the choice lost is skill. What the reply moved is
luck; but in a call with secrets, the secret that was drawn makes some replies likelier than anybody
could know, and so far as it moves the mean over the replies, that is the unknown. So over a whole
call: chance at the start - skill lost + unknown + luck = chance at the end.
Best play is that of somebody who does not see the secret, so nobody is blamed for not knowing it.
The numbers belong to the practice call: its author made them, not the world.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from followup.calls.hearing import you_leave
from followup.calls.model import HANG_UP
from followup.calls.playing import CallInProgress, Turn
from followup.calls.revealing import Clue, clue_of
from followup.calls.solving import HANGS_UP, Solution, solve
from followup.facts import fact
from followup.words import say

__all__ = ["SLIPS", "Moment", "Review", "ReviewedTurn", "label_of", "review"]

SLIPS: tuple[Fraction, ...] = tuple(Fraction(points, 100) for points in fact("review", "slips"))
"""Chance lost, probability, from which a choice is a small slip, a slip and a big slip."""

MOST_MOMENTS: int = fact("review", "most-moments")


@dataclass(frozen=True, slots=True)
class ReviewedTurn:
    """One turn with its chances of a yes, each an exact probability 0–1.

    Args:
        turn: The turn's number, 1 or more.
        state: The state it was made in.
        beat: The id of the beat that was really played, where several look alike.
        choice: The choice's id, or `hang-up`.
        best: The id of the best line on offer.
        before: Under best play from here on.
        after_choice: Once the choice is made, before the reply.
        after_truth: The same for the replies as the secret that was drawn makes them; without
            secrets, and while the call goes on, the same as `after_choice`.
        after_reply: Once the reply is known; 0 or 1 if the call has ended.
        worst: Once the worst line on offer had been said.
        said: The words that were said.
        skill: What kind of thing they are; empty for hanging up if that ended the call.
    """

    turn: int
    state: int
    beat: str
    choice: str
    best: str
    before: Fraction
    after_choice: Fraction
    after_truth: Fraction
    after_reply: Fraction
    worst: Fraction
    said: str
    skill: str

    @property
    def skill_lost(self) -> Fraction:
        """What the choice lost against the best line on offer, probability 0–1."""
        return self.before - self.after_choice

    @property
    def unknown(self) -> Fraction:
        """What the secret moved, which nobody could know, from -1 to 1."""
        return self.after_truth - self.after_choice

    @property
    def luck(self) -> Fraction:
        """What the reply moved, from -1 to 1."""
        return self.after_reply - self.after_truth

    @property
    def slip(self) -> int:
        """How large a slip it is: 0 none, 1 small to 3 big."""
        return slip_of(self.skill_lost)

    @property
    def label(self) -> str | None:
        """What the loss is called; None below 5 points."""
        return label_of(self.skill_lost)


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn worth another try.

    Args:
        turn: The turn that lost chance.
        said: The words that were said.
        better: The words of the best line on offer.
        why: Why the better line is better.
        why_said: What the author says about the line that was said.
        thinks: What the employer was thinking; empty if the file has none.
    """

    turn: ReviewedTurn
    said: str
    better: str
    why: str
    why_said: str
    thinks: str


@dataclass(frozen=True, slots=True)
class Review:
    """A call looked back on, finished or not.

    Args:
        turns: Every turn.
        moments: At most three turns that lost most, in the order of the call.
        start: The chance of a yes at the start, probability 0–1.
        rung: The rung the call ended on; None while it goes on.
        yes: Whether that is a yes here; None while it goes on.
        secret: The secret that was drawn; empty while the call goes on, and if it has none.
        clue: What showed the secret, or would have shown it; None if nothing could.
    """

    turns: tuple[ReviewedTurn, ...]
    moments: tuple[Moment, ...]
    start: Fraction
    rung: str | None
    yes: bool | None
    secret: str = ""
    clue: Clue | None = None

    @property
    def skill_lost(self) -> Fraction:
        """What all choices lost together, 0 or more."""
        return sum((turn.skill_lost for turn in self.turns), Fraction(0))

    @property
    def unknown(self) -> Fraction:
        """What the secret moved, in all turns together."""
        return sum((turn.unknown for turn in self.turns), Fraction(0))

    @property
    def luck(self) -> Fraction:
        """What all replies moved together."""
        return sum((turn.luck for turn in self.turns), Fraction(0))


def label_of(lost: Fraction) -> str | None:
    """Return what a loss is called.

    Args:
        lost: Chance lost against the best line on offer, probability 0–1.
    """
    size = slip_of(lost)
    return say("review-label", size=size, slip=say("review-slip")) if size else None


def slip_of(lost: Fraction) -> int:
    return sum(lost >= least for least in SLIPS)


def review(call: CallInProgress, solution: Solution | None = None) -> Review:
    """Return what each turn of `call` did to the chance of a yes.

    Args:
        call: A call, finished or not.
        solution: Best play of its graph; worked out if left out.
    """
    solution = solution or solve(call.graph)
    secret = call.secret if call.over else ""
    turns = tuple(
        _reviewed(number, turn, solution, secret) for number, turn in enumerate(call.turns, start=1)
    )
    slips = sorted((turn for turn in turns if turn.slip), key=lambda turn: -turn.skill_lost)
    worst = sorted(slips[:MOST_MOMENTS], key=lambda turn: turn.turn)
    return Review(
        turns=turns,
        moments=tuple(_moment(turn, call, secret) for turn in worst),
        start=solution.chance(call.graph.start),
        rung=call.rung,
        yes=call.yes,
        secret=secret,
        clue=clue_of(call) if secret else None,
    )


def _reviewed(number: int, turn: Turn, solution: Solution, secret: str) -> ReviewedTurn:
    """Return `turn` with its chances; `secret` is the secret that was drawn, if it is told."""
    before, after_choice = solution.chance(turn.state), solution.chance_after(turn.arc)
    graph, hung_up = solution.graph, turn.arc == HANGS_UP
    beat = turn.beat
    choice = next((each for each in beat.options if each.id == turn.choice), None)
    return ReviewedTurn(
        turn=number,
        state=turn.state,
        beat=beat.id,
        choice=turn.choice,
        best=solution.best_choice(turn.state, beat),
        before=before,
        after_choice=after_choice,
        after_truth=solution.chance_under(turn.arc, secret),
        after_reply=after_choice if hung_up else solution.chance(turn.reply),
        worst=min(map(solution.chance_after, graph.lines(turn.state))),
        said=(choice and choice.says) or you_leave(beat),
        skill=choice.skill if choice else "",
    )


def _moment(turn: ReviewedTurn, call: CallInProgress, secret: str) -> Moment:
    """Return the words that belong to a turn worth another try."""
    beat = call.turns[turn.turn - 1].beat
    words = {choice.id: (choice.says, choice.why) for choice in beat.choices}
    words[HANG_UP] = (you_leave(beat), say("review-all-cost"))
    better, why = words[turn.best]
    return Moment(turn, turn.said, better, why, words[turn.choice][1], beat.thought(secret))
