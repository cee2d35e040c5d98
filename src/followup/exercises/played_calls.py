"""A practice call as it is played: lines and sentences in, and what came of them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, Self

from followup.calls import HANG_UP, Choice, Review, Solution, in_shown_order, review
from followup.calls.showing import both_words, offered
from followup.errors import FollowupError
from followup.exercises.call_reviews import shown_review
from followup.exercises.graphs import solved
from followup.exercises.kept_calls import has_older
from followup.exercises.namespace import variables
from followup.exercises.own_words import OwnWords, Parts, own_lines, parts_of
from followup.exercises.replayed_calls import keep_call, recalled, replayed
from followup.exercises.shown import Shown
from followup.exercises.transcripts import said_so_far, shown_transcript
from followup.words import say

__all__ = ["PlayedCall", "whole_seed"]


def whole_seed(seed: Any) -> int:
    """Return a seed that is a whole number.

    Raises:
        FollowupError: If it is something else.
    """
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise FollowupError(say("exercise-call-no-seed", code="seed=7"))
    return seed


class PlayedCall:
    """A call that a learner plays, whatever shows it.

    Args:
        call: Its id.
        seed: Where its luck starts.
        given: The ids of what was said before it starts.
        keep: Whether what is chosen is kept; the learner's own words never are.
        plain: Whether all is heard and said in simple English.
        own: The learner's own words, by the places of the call.
    """

    def __init__(
        self,
        call: str,
        seed: int,
        given: tuple[str, ...] = (),
        *,
        keep: bool,
        plain: bool,
        own: Mapping[str, str],
    ) -> None:
        self.id = call
        self.seed = seed
        self.given = len(given)
        """How many turns were given at the start, as they are when a moment is tried again."""
        self.plain = plain
        """Whether all is heard and said in simple English."""
        self._mark = (call, seed, given)
        self._keep = keep
        self._places = own
        self._call = recalled(self._mark, own) if keep else replayed(self._mark, own=own)
        self._went_on = self.turns > self.given
        self._was_older = keep and not self._went_on and has_older(self._mark)
        self._knows = False
        self._own = OwnWords(call, own)

    @property
    def over(self) -> bool:
        """Whether the call has ended."""
        return self._call.over

    @property
    def turns(self) -> int:
        """How many times the learner has spoken."""
        return len(self._call.turns)

    @property
    def rung(self) -> str | None:
        """The rung on which the call ended; None while it goes on."""
        return self._call.rung

    @property
    def yes(self) -> bool | None:
        """Whether it ended in a yes; None while it goes on."""
        return self._call.yes

    @property
    def own_sentences(self) -> dict[int, str]:
        """What the learner said in words of their own, by the turn, from 1."""
        return {place + 1: sentence for place, sentence in sorted(self._own.said.items())}

    @property
    def beat(self) -> str:
        """The id of the moment that the call is in."""
        return self._call.beat.id

    @property
    def meant(self) -> tuple[int, ...]:
        """The numbers of the lines that are asked back now; empty if none is."""
        return self._own.numbers

    def line_of(self, turn: int) -> Choice:
        """Return what was chosen in a turn, from 1, other than to hang up."""
        said = self._call.turns[turn - 1]
        return self._call.graph.choice_of(said.state, said.arc)

    def parts(self, turn: int) -> Parts:
        """Return what was heard in the learner's own sentence of a turn, and what was not."""
        return parts_of(self._call, self.line_of(turn), self.own_sentences[turn])

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be said now, in the order in which it is shown."""
        return in_shown_order(self._call, self.seed)

    def say(self, number: int | str) -> Self:
        """Say one of the numbered lines, or a sentence of your own.

        A sentence is heard as one of the lines, and asked back: the line's number confirms it.

        Args:
            number: A line's number as shown, from 1; or a sentence. Once the call has ended it
                stays as it is, and says so where it is shown: a kept call stops no *Run all*.

        Raises:
            FollowupError: If there is no line with this number, or nothing can be heard in the
                sentence.
        """
        offer = self.choices
        if self.over:
            return self
        if isinstance(number, str) and not number.strip().isdecimal():
            self._own.name = self._code
            self._own.hear(number, self._call.beat.id, offer, self.plain)
            self._show_anew()
            return self
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= len(offer):
            raise FollowupError(say("exercise-call-no-line", n=len(offer), code=".say(1)"))
        self._own.chosen(self.turns, offer[number - 1].id)
        self._call.say(offer[number - 1].id)
        self._moved()
        return self

    def hang_up(self) -> Self:
        """Hang up: the call ends, or goes on where its file says so; once it has ended it stays."""
        if self.over:
            return self
        self._own.chosen(self.turns, HANG_UP)
        self._call.hang_up()
        self._moved()
        return self

    def restart(self) -> Self:
        """Start this call again, with the same luck."""
        knows = self.over and bool(self._call.secret)
        self._call = replayed(self._mark, own=self._places)
        self._own.forget()
        self._moved(knows)
        return self

    def _moved(self, knows: bool = False) -> None:
        """Keep what has been said, and show it; `knows`: the secret was told before."""
        self._went_on, self._was_older, self._knows = False, False, knows
        if self._keep:
            keep_call(self._mark, self._call)
        self._show_anew()

    def again(self, turn: int) -> Self:
        """Return the same call, with the same luck, just before one of its turns.

        What nobody can know is drawn afresh, as likely as it is from what was heard until then.

        Args:
            turn: The turn's number, from 1.

        Raises:
            FollowupError: If the call had no such turn.
        """
        if isinstance(turn, bool) or not isinstance(turn, int) or not 1 <= turn <= self.turns:
            raise FollowupError(say("exercise-call-no-turn", n=self.turns, code=".again(1)"))
        said = tuple(each.choice for each in self._call.turns[: turn - 1])
        again = type(self)(
            self.id, self.seed, said, keep=self._keep, plain=self.plain, own=self._places
        )
        again._own.said = self._own.until(turn)
        return again

    def chance_after(self, number: int) -> Fraction:
        """Return the chance of a yes once one of the numbered lines is said, and then the best.

        Args:
            number: A line's number as shown, from 1.
        """
        line = both_words(self.choices[number - 1])
        arc = offered(self._call.graph, self._call.state)[line]
        return self._solution.chance_after(arc)

    @property
    def best_number(self) -> int:
        """The number of the line that leaves the best chance now; 0 if that is to hang up."""
        best = self._solution.best_choice(self._call.state, self._call.beat)
        return next((i for i, each in enumerate(self.choices, 1) if each.id == best), 0)

    @property
    def _solution(self) -> Solution:
        """Best play, in the words of this call."""
        return replace(solved(self.id), graph=self._call.graph)

    @property
    def reviewed(self) -> Review:
        """The review, so far or of the whole call."""
        return review(self._call, self._solution)

    def review(self) -> Shown:
        """Show what each turn did to the chance, and the moments that cost most."""
        if not self._call.turns:
            return Shown(say("exercise-call-nothing-said"))
        own = own_lines(self._call, self._own.said, self.plain)
        return shown_review(self.reviewed, self._call, self.plain, own, tried=self.given > 0)

    def transcript(self) -> Shown:
        """Show the whole call so far, with a number for each turn, the same as in the review."""
        if not self._call.turns:
            return Shown(say("exercise-call-nothing-said"))
        turns = self.reviewed.turns
        return shown_transcript(self._call, turns, self._own.said, self.plain)

    @property
    def said_so_far(self) -> list[str]:
        """All that was said so far, a line each."""
        return said_so_far(self._call, self._own.said, self.plain)

    @property
    def _code(self) -> str:
        """The learner's name for this call; nothing where it has none yet."""
        return next((name for name, it in variables().items() if it is self and name[0] != "_"), "")

    def _show_anew(self) -> None:
        """Something else is to be shown now: for what shows the call."""
