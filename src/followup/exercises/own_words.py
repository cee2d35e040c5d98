"""Own sentences in a notebook's call: heard, asked back in one line, and shown in the review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from followup.calls import (
    CallInProgress,
    Choice,
    ear_for,
    filled_also,
    words_of,
)
from followup.calls.model import PHONE, is_spoken
from followup.errors import FollowupError
from followup.exercises.graphs import also_of, graph_of
from followup.hearing import MOST_LETTERS, names_in, parts_heard, words_in
from followup.words import say

__all__ = ["OwnWords", "Parts", "check_sentence", "own_lines", "parts_of"]


class Parts(NamedTuple):
    """The parts of a good sentence, as `followup.hearing.parts_heard` names them.

    Args:
        heard: What was found in the learner's own sentence.
        missed: What its line has, and the sentence has not.
    """

    heard: list[str]
    missed: list[str]


class OwnWords:
    """What the learner said in words of their own, in one call.

    Args:
        call: The id of the call.
        own: The learner's own words, by the places of the call.
    """

    def __init__(self, call: str, own: Mapping[str, str]) -> None:
        self._call, self._places = call, own
        self.name = ""
        """The learner's name for the call, which stands before `.say(1)`."""
        self._sentence = ""
        self._meant: tuple[str, ...] = ()
        self.numbers: tuple[int, ...] = ()
        """The numbers of the lines that are asked back."""
        self.asked = ""
        """What is asked back; empty if nothing is."""
        self.said: dict[int, str] = {}
        """Each sentence that was confirmed, by its turn from 0."""

    def hear(self, sentence: str, beat: str, offer: Sequence[Choice], plain: bool) -> None:
        """Hear a sentence, and ask back.

        Args:
            sentence: What the learner wrote.
            beat: The id of the moment.
            offer: The choices on offer, as they are numbered.
            plain: Whether lines are shown in simple English.

        Raises:
            FollowupError: If nothing can be heard in it.
        """
        check_sentence(sentence, graph_of(self._call).call.channel)
        if not any(map(is_spoken, offer)):
            raise FollowupError(say("exercise-call-own-not-here"))
        found = ear_for(offer, self._also(beat)).hear(sentence)
        many = {"one": 1, "two": 2, "none": 0}[found["says"]]
        self._meant = tuple(guess["choice"] for guess in found["heard"][:many])
        self._sentence = " ".join(sentence.split())
        self.asked = self._ask(offer, plain)

    def _also(self, beat: str) -> dict[str, list[str]]:
        """Other ways to say the choices of a moment, with the places of the call filled."""
        usual = dict(graph_of(self._call).call.own)
        return filled_also(also_of(self._call), usual, self._places).get(beat, {})

    def _ask(self, offer: Sequence[Choice], plain: bool) -> str:
        places = {choice.id: number for number, choice in enumerate(offer, start=1)}
        self.numbers = tuple(places[each] for each in self._meant)
        codes = [f"{self.name}.say({number})" for number in self.numbers]
        if not codes:
            return say("call-own-none")
        if len(codes) == 1:
            typed = words_of(offer[self.numbers[0] - 1], plain)
            return say("exercise-call-own-one", typed=typed, code=codes[0])
        return say("exercise-call-own-two", one=codes[0], other=codes[1])

    def forget(self) -> None:
        """Start anew: nothing has been said."""
        self._ask_no_more()
        self.said.clear()

    def until(self, turn: int) -> dict[int, str]:
        """Return what was said before a turn, from 1."""
        return {place: sentence for place, sentence in self.said.items() if place < turn - 1}

    def chosen(self, turn: int, choice: str) -> None:
        """Keep the sentence if this choice is what it was heard as.

        Args:
            turn: The turn's number, from 0.
            choice: The choice's id.
        """
        if choice in self._meant:
            self.said[turn] = self._sentence
        self._ask_no_more()

    def _ask_no_more(self) -> None:
        self._sentence, self._meant, self.numbers, self.asked = "", (), (), ""


def check_sentence(sentence: str, channel: str = PHONE) -> None:
    """Raise FollowupError, with one plain sentence, if nothing can be heard in a sentence."""
    if not sentence.strip():
        raise FollowupError(say("call-own-empty"))
    if len(sentence) > MOST_LETTERS:
        raise FollowupError(say("call-own-long", channel=channel))
    if not words_in(sentence):
        raise FollowupError(say("call-own-script"))


def parts_of(call: CallInProgress, choice: Choice, sentence: str) -> Parts:
    """Return what was heard in a sentence, and what the line that it was heard as has besides.

    Args:
        call: The call.
        choice: The line.
        sentence: What the learner said.
    """
    names = names_in(call.graph.call.you)
    heard = parts_heard(sentence, names)
    return Parts(heard, [part for part in parts_heard(choice.says, names) if part not in heard])


def own_lines(call: CallInProgress, said: dict[int, str], plain: bool) -> list[str]:
    """Return each own sentence beside its line, with what was heard in it and what was not."""
    lines = []
    for place, sentence in sorted(said.items()):
        turn = call.turns[place]
        choice = call.graph.choice_of(turn.state, turn.arc)
        heard, missed = parts_of(call, choice, sentence)
        lines.append(say("review-own-turn", turn=place + 1))
        lines.append(say("review-you-said", typed=sentence, channel=turn.beat.channel))
        lines.append(say("review-own-line", typed=words_of(choice, plain)))
        found = [say("review-own-heard", part=part) for part in heard]
        lines += [" ".join([*found, *(say("review-own-not-heard", part=part) for part in missed)])]
    return [say("review-own-title"), *filter(None, lines)] if lines else []
