"""A practice call in a notebook: buttons where there are some, and always a line of code."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache, partial
from typing import Any

from followup.calls import (
    HANG_UP,
    Choice,
    Review,
    Solution,
    in_shown_order,
    review,
    shipped,
    solve,
    words_of,
)
from followup.calls.hearing import phone_at, you_leave
from followup.calls.telling import speaker_name
from followup.errors import FollowupError
from followup.exercises.call_buttons import button, english_switch, words_shown
from followup.exercises.call_reviews import bold, ending, says_of, shown_review
from followup.exercises.kept_calls import FILE, has_older
from followup.exercises.namespace import variables
from followup.exercises.own_words import OwnWords, own_lines
from followup.exercises.replayed_calls import keep_call, recalled, replayed
from followup.exercises.shown import STYLE, Shown
from followup.facts import fact
from followup.words import say

__all__ = ["PracticeCall", "practise", "solved", "whole_seed"]

QUIET: float = fact("call", "quiet-ms") / 1000
"""Seconds after new buttons are shown in which a press does not count."""


@cache
def solved(call: str) -> Solution:
    """Return best play of a call, worked out once.

    Args:
        call: The id of the call.
    """
    return solve(shipped(call))


def practise(call: str, seed: int = 1, keep: bool = False, plain: bool = False) -> PracticeCall:
    """Start a practice call.

    Args:
        call: The id of the call, such as `after-the-no`.
        seed: A whole number from 0 to 4,294,967,295. The same seed gives the same call, as on the
            page; another one gives other luck.
        keep: Whether the call goes on where the learner was, also in a new Python.
        plain: Whether all is heard and said in simple English.

    Raises:
        FollowupError: If there is no such call, or the seed is no whole number in its range.
    """
    if not isinstance(call, str):
        raise FollowupError(say("exercise-call-no-name", code='"after-the-no"'))
    return PracticeCall(call, whole_seed(seed), keep=bool(keep), plain=bool(plain))


def whole_seed(seed: Any) -> int:
    """Return a seed that is a whole number.

    Raises:
        FollowupError: If it is something else.
    """
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise FollowupError(say("exercise-call-no-seed", code="seed=7"))
    return seed


class PracticeCall:
    """A call in progress, as a notebook shows it."""

    def __init__(
        self, call: str, seed: int, given: tuple[str, ...] = (), *, keep: bool, plain: bool
    ) -> None:
        self.id = call
        self.seed = seed
        self.given = len(given)
        """How many turns were given at the start, as they are when a moment is tried again."""
        self.plain = plain
        """Whether all is heard and said in simple English."""
        self._mark = (call, seed, given)
        self._keep = keep
        self._call = recalled(self._mark) if keep else replayed(self._mark)
        self._went_on = self.turns > self.given
        self._was_older = keep and not self._went_on and has_older(self._mark)
        self._knows = False
        self._own = OwnWords(call)
        self._box: Any = None
        self._drawn = 0.0

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
    def choices(self) -> tuple[Choice, ...]:
        """What can be said now, in the order in which it is shown."""
        return in_shown_order(self._call, self.seed)

    def say(self, number: int | str) -> PracticeCall:
        """Say one of the numbered lines, or a sentence of your own.

        A sentence is heard as one of the lines, and asked back: the line's number confirms it.

        Args:
            number: A line's number as shown, from 1; or a sentence.

        Raises:
            FollowupError: If there is no line with this number, the call has ended, or nothing can
                be heard in the sentence.
        """
        offer = self.choices
        if self.over:
            raise FollowupError(say("exercise-call-over", code=".review()"))
        if isinstance(number, str) and not number.strip().isdecimal():
            self._own.name = self._code
            self._own.hear(number, self._call.beat.id, offer, self.plain)
            self._refresh()
            return self
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= len(offer):
            raise FollowupError(say("exercise-call-no-line", n=len(offer), code=".say(1)"))
        self._own.chosen(self.turns, offer[number - 1].id)
        self._call.say(offer[number - 1].id)
        self._moved()
        return self

    def hang_up(self) -> PracticeCall:
        """Hang up: the call ends, or goes on where its file says so.

        Raises:
            FollowupError: If it has ended already.
        """
        if self.over:
            raise FollowupError(say("exercise-call-over-already", code=".review()"))
        self._call.hang_up()
        self._moved()
        return self

    def restart(self) -> PracticeCall:
        """Start this call again, with the same luck."""
        knows = self.over and bool(self._call.secret)
        self._call = replayed(self._mark)
        self._own.forget()
        self._moved(knows)
        return self

    def _moved(self, knows: bool = False) -> None:
        """Keep what has been said, and show it; `knows`: the secret was told before."""
        self._went_on, self._was_older, self._knows = False, False, knows
        if self._keep:
            keep_call(self._mark, self._call)
        self._refresh()

    def again(self, turn: int) -> PracticeCall:
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
        return PracticeCall(self.id, self.seed, said, keep=self._keep, plain=self.plain)

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

    def __repr__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self, buttons: bool = False) -> list[str]:
        """What is said now; without what stands on the buttons, where there are some."""
        call, data = self._call, self._call.graph.call
        lines = [say("review-text-title", title=data.title), *self._kept_line(buttons)]
        if not call.turns:
            yes = say("exercise-call-yes", rung=says_of(data.yes))
            lines += [say("exercise-call-part", says=data.you), yes]
        else:
            lines.append(say("call-line", name=speaker_name(data, "you"), typed=self._said))
        name = speaker_name(data, call.beat.speaker)
        if not call.hung_up:
            says = words_of(call.beat, self.plain)
            lines.append(say("call-line", name=name, typed=says) if name else says)
        if call.over:
            over = say("exercise-call-see-review", code=f"{self._code}.review()")
            return [*lines, *ending(call), over]
        asked = [self._own.asked] if self._own.asked else []
        if buttons:
            return [*lines, *asked]
        if asked:
            return [*lines, *self._offer(), *asked]
        return [*lines, *self._offer(), say("exercise-call-choose", code=f"{self._code}.say(1)")]

    @property
    def _said(self) -> str:
        """What the learner said last."""
        last = self._call.turns[-1]
        if last.choice == HANG_UP:
            return you_leave(last.beat.speaker)
        if own := self._own.said.get(self.turns - 1):
            return own
        return words_of(self._call.graph.choice_of(last.state, last.arc), self.plain)

    def _offer(self) -> list[str]:
        """The lines that can be said now, each with its number."""
        return [
            say("exercise-call-line", n=i, says=words_of(choice, self.plain))
            for i, choice in enumerate(self.choices, 1)
        ]

    def _kept_line(self, buttons: bool) -> list[str]:
        if self._knows:
            return [say("call-same-luck")]
        if self._was_older:
            return [say("exercise-call-older", file=FILE)]
        if not self._went_on:
            return []
        if buttons:
            return [say("exercise-call-kept")]
        return [say("exercise-call-kept-code", code=f"{self._code}.restart()")]

    @property
    def _code(self) -> str:
        """The learner's name for this call; nothing where it has none yet."""
        return next((name for name, it in variables().items() if it is self and name[0] != "_"), "")

    def _html(self, buttons: bool = False) -> str:
        items = "".join(f"<p>{bold(line)}</p>" for line in self._lines(buttons))
        return f'{STYLE}<div class="fu-nb">{items}</div>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """Give a notebook buttons if it has them, and text and HTML in any case."""
        plain = {"text/plain": repr(self), "text/html": self._html()}
        try:
            import ipywidgets
        except ImportError:
            return plain
        if self._box is None:
            self._box = ipywidgets.VBox()
            self._refresh()
        bundle: dict[str, Any] = self._box._repr_mimebundle_()
        return {**bundle, **plain}

    def _switched(self, plain: bool) -> None:
        self.plain = plain
        self._refresh()

    def _refresh(self) -> None:
        """Put what is said now, and the buttons for it, into what is already shown."""
        if self._box is None:
            return
        put = partial(button, self._counts)
        made = [words_shown(self._html(buttons=True))]
        if self.over:
            made.append(words_shown(self.review().as_html() if self._call.turns else ""))
        else:
            made.append(english_switch(self._counts, self.plain, self._switched))
            made += [put(line, partial(self.say, i)) for i, line in enumerate(self._offer(), 1)]
            phone = phone_at(self._call.beat.speaker)
            made.append(put(say("call-hang-up", phone=phone), self.hang_up))
        if self.over or self._went_on:
            made.append(put(say("exercise-call-restart"), self.restart, "fu-nb-again"))
        self._box.children = made
        self._drawn = time.monotonic()

    def _counts(self, pressed: Any) -> bool:
        """Whether a press counts: a second tap finds other buttons, or comes too soon."""
        return pressed in self._box.children and time.monotonic() - self._drawn >= QUIET
