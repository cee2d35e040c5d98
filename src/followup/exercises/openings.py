"""A moment at which words count: what each line is worth there, what a sentence is heard as."""

from __future__ import annotations

from typing import Any

from followup.calls import Choice
from followup.calls.model import is_spoken
from followup.calls.points import millionths, whole
from followup.errors import FollowupError
from followup.exercises.call_reviews import bold
from followup.exercises.calls import PracticeCall
from followup.exercises.own_words import OwnWords
from followup.exercises.shown import Shown
from followup.exercises.starting import practise
from followup.facts import fact
from followup.words import say

__all__ = ["Opening", "key_moment"]

_MOST_DEEDS = 4
_TELLING: int = fact("exercise", "telling")


class Opening(Shown):
    """A moment of a call at which there is something to say.

    Args:
        call: The call, at this moment.
    """

    def __init__(self, call: PracticeCall) -> None:
        self.call = call
        lines = call.said_so_far
        offer = [
            say("exercise-call-line", n=n, says=each.says) for n, each in enumerate(self.lines, 1)
        ]
        told = [*lines, *offer]
        super().__init__("\n".join(told), "".join(f"<p>{bold(line)}</p>" for line in told))

    @property
    def lines(self) -> tuple[Choice, ...]:
        """What can be said, in the order in which it is numbered."""
        return self.call.choices

    @property
    def worths(self) -> tuple[int, ...]:
        """Of 100 calls with each line, and with the best ones after it, how many get a yes."""
        numbers = range(1, len(self.lines) + 1)
        return tuple(whole(millionths(self.call.chance_after(number))) for number in numbers)

    def worth(self, number: Any) -> Shown:
        """Say how many of 100 calls end in a yes after a line.

        Args:
            number: The line's number as shown, from 1.

        Raises:
            FollowupError: If there is no line with this number.
        """
        n = len(self.lines)
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= n:
            raise FollowupError(say("exercise-opening-no-line", n=n, code=".worth(1)"))
        line = say("exercise-call-line", n=number, says=self.lines[number - 1].says)
        return Shown("\n".join([line, say("exercise-opening-worth", n=self.worths[number - 1])]))

    def heard(self, sentence: str) -> tuple[int, ...]:
        """Return the numbers of the lines as which a sentence is heard; none if it is not.

        Args:
            sentence: The learner's own sentence.

        Raises:
            FollowupError: If nothing can be heard in it.
        """
        own = OwnWords(self.call.id, {})
        own.hear(sentence, self.call.beat, self.lines, False)
        return own.numbers

    def hear(self, sentence: Any) -> Shown:
        """Say as which line a sentence of the learner's own is heard, and what it is worth.

        Args:
            sentence: The sentence; three dots for none yet.
        """
        if sentence is ...:
            return Shown(say("exercise-nothing-yet"))
        if not isinstance(sentence, str):
            return Shown(say("exercise-no-text"))
        try:
            numbers = self.heard(sentence)
        except FollowupError as error:  # the check says the same, and the next cells go on
            return Shown(str(error))
        if not numbers:
            return Shown(say("exercise-opening-not-heard"))
        found = [self.worth(number).text for number in numbers]
        return Shown("\n".join([say("exercise-opening-heard", n=len(found)), *found]))


def key_moment(call: str, seed: int = 1) -> Opening:
    """Return the first moment of a call, with good lines before it, at which words count.

    Args:
        call: The id of the call, such as `after-the-no`.
        seed: Where its luck starts, as in `practise`.

    Raises:
        FollowupError: If there is no such call, or an argument is out of its range.
    """
    found = _telling(practise(call, seed=seed)) or _spoken(call, seed, ())
    return Opening(found or practise(call, seed=seed))


def _telling(call: PracticeCall) -> PracticeCall | None:
    """Go on with the best lines to a moment at which words count; None if none comes."""
    while call.best_number:
        worths = Opening(call).worths
        if _speaks(call) and max(worths) - min(worths) >= _TELLING:
            return call
        call.say(call.best_number)
    return None


def _spoken(name: str, seed: int, said: tuple[int, ...]) -> PracticeCall | None:
    """Go on, the best first, until there is something to say; None if there never is."""
    call = practise(name, seed=seed)
    for number in said:
        call.say(number)
    if _speaks(call) or len(said) == _MOST_DEEDS:
        return call if _speaks(call) else None
    numbers = sorted(range(1, len(call.choices) + 1), key=call.chance_after, reverse=True)
    found = (_spoken(name, seed, (*said, number)) for number in numbers)
    return next(filter(None, found), None)


def _speaks(call: PracticeCall) -> bool:
    return sum(map(is_spoken, call.choices)) > 1
