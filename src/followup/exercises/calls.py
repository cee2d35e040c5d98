"""A practice call in a notebook: buttons where there are some, and always a line of code."""

from __future__ import annotations

from functools import partial
from typing import Any

from followup.calls import HANG_UP, words_of
from followup.calls.hearing import phone_at, you_leave
from followup.calls.telling import speaker_name
from followup.exercises.call_buttons import Pace, button, english_switch, words_shown
from followup.exercises.call_reviews import bold, ending, says_of
from followup.exercises.kept_calls import FILE
from followup.exercises.played_calls import PlayedCall
from followup.exercises.shown import STYLE
from followup.words import say

__all__ = ["PracticeCall"]


class PracticeCall(PlayedCall):
    """A call in progress, as a notebook shows it."""

    _box: Any = None
    _pace: Pace

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
            self._box, self._pace = ipywidgets.VBox(), Pace()
            self._show_anew()
        bundle: dict[str, Any] = self._box._repr_mimebundle_()
        return {**bundle, **plain}

    def _switched(self, plain: bool) -> None:
        self.plain = plain
        self._show_anew()

    def _show_anew(self) -> None:
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
        self._pace.shown()

    def _counts(self, pressed: Any) -> bool:
        """Whether a press counts: a second tap finds other buttons, or comes too soon."""
        return pressed in self._box.children and self._pace.counts()
