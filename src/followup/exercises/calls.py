"""A practice call in a notebook: buttons where there are some, and always a line of code."""

from __future__ import annotations

from typing import Any

from followup.calls import HANG_UP, words_of
from followup.calls.framing import heard_now
from followup.calls.hearing import way_at, you_leave
from followup.calls.telling import speaker_name
from followup.exercises.call_buttons import CallButtons
from followup.exercises.call_reviews import bold, ending, says_of
from followup.exercises.kept_calls import FILE
from followup.exercises.live import Live
from followup.exercises.played_calls import PlayedCall
from followup.exercises.shown import boxed
from followup.words import say

__all__ = ["PracticeCall"]


class PracticeCall(Live, PlayedCall):
    """A call in progress, as a notebook shows it."""

    def __repr__(self) -> str:
        return "\n".join(line for part in self._parts() for line in part)

    def _parts(self) -> tuple[list[str], list[str], list[str], list[str]]:
        """What stands above, what is said now, what can be said, and how to go on."""
        call, data = self._call, self._call.graph.call
        above = [
            say("review-text-title", title=data.title, channel=data.channel),
            *self._kept_line(),
        ]
        if not call.turns:
            yes = say("exercise-call-yes", rung=says_of(data.yes), channel=data.channel)
            above += [say("exercise-call-part", says=data.you), yes]
        if call.over:
            code = f"{self._code}.review()"
            over = say("exercise-call-see-review", code=code, channel=data.channel)
            return above, self._heard(), [], [*ending(call), over]
        choose = say("exercise-call-choose", code=f"{self._code}.say(1)")
        return above, self._heard(), self._offer(), [self._own.asked or choose]

    def _heard(self) -> list[str]:
        """What the learner said last, and what came back."""
        call = self._call
        you = speaker_name(call.graph.call, "you")
        # What was written of a letter stands in the letter.
        is_part = bool(call.beat.part) and not call.hung_up
        said = bool(call.turns) and not (is_part and call.turns[-1].beat.part)
        lines = [say("call-line", name=you, typed=self._said)] if said else []
        if not call.hung_up:
            lines += heard_now(call, self.plain, self._own.said)
        return lines

    @property
    def _said(self) -> str:
        """What the learner said last."""
        last = self._call.turns[-1]
        if last.choice == HANG_UP:
            return you_leave(last.beat)
        if own := self._own.said.get(self.turns - 1):
            return own
        return words_of(self._call.graph.choice_of(last.state, last.arc), self.plain)

    def _offer(self) -> list[str]:
        """The lines that can be said now, each with its number."""
        return [
            say("exercise-call-line", n=i, says=words_of(choice, self.plain))
            for i, choice in enumerate(self.choices, 1)
        ]

    def _kept_line(self) -> list[str]:
        if self._knows:
            return [say("call-same-luck")]
        if self._was_older:
            return [say("exercise-call-older", file=FILE)]
        return [say("exercise-call-kept", code=f"{self._code}.restart()")] if self._went_on else []

    def _html(self) -> str:
        """The parts; what is said is told to who hears the page, and the offer is by its class."""
        above, heard, offer, below = (
            "".join(f"<p>{bold(line)}</p>" for line in part) for part in self._parts()
        )
        told = f'<div class="fu-nb-said" role="status">{heard}</div>'
        offered = f'<div class="fu-nb-offer">{offer}</div>' if offer else ""
        return boxed(f"{above}{told}{offered}{below}")

    def _words(self) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self._html()}

    def _widgets(self) -> Any:
        self._buttons = CallButtons(self.say, self.hang_up, self.restart, self._switched)
        return self._buttons.box

    def _switched(self, plain: bool) -> None:
        self.plain = plain
        self._show_anew()

    def _renew(self) -> None:
        """Put the buttons for what can be said now into what is already shown."""
        is_told = self.over and self.turns > 0
        self._buttons.show(
            [] if self.over else self._offer(),
            say("call-hang-up", way=way_at(self._call.beat)),
            plain=self.plain,
            review=self.review().as_html() if is_told else "",
            again=self.over or self._went_on,
        )
