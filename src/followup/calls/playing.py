"""A call in progress: what is on offer, what has been said, and where it has got to."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from followup.calls.dice import Dice, Rolls, Seeded
from followup.calls.graph import MILLION, Graph, Hidden
from followup.calls.hearing import you_leave
from followup.calls.model import HANG_UP, Beat, Choice
from followup.calls.showing import both_words, offered
from followup.calls.solving import HANGS_UP, counts_as_yes
from followup.errors import FollowupError
from followup.words import say

__all__ = ["CallInProgress", "Line", "Turn", "play", "reply_to"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript.

    Args:
        speaker: One of `SPEAKERS`, or "you".
        says: The words; wholly in round brackets if done or heard, not spoken.
        part: The part of a letter that they are, one of `PARTS`; empty if they are none.
    """

    speaker: str
    says: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One choice and the reply to it.

    Args:
        state: The state it was made in.
        choice: The choice's id; `hang-up` for hanging up.
        arc: The arc of the choice; `HANGS_UP` for hanging up where that ends the call.
        reply: The state after the reply; the same state where hanging up ended the call.
        beat: The moment that was really played, where several look alike.
    """

    state: int
    choice: str
    arc: int
    reply: int
    beat: Beat


class CallInProgress:
    """A call that is being played.

    Args:
        graph: The compiled call.
        dice: Where chance comes from.

    Description:
        The learner makes one choice a turn; the simulated employer replies by chance.
    Choices:
        `choices`, in the order of the file; hanging up is always possible besides.
    States:
        `state`, an index into the graph; `beat`, `meters` and `marks` say what it is.
    Start:
        The graph's start.
    Points:
        None. `rung` is the rung the call ended on, and `yes` whether that is a yes here.
    End:
        A beat that ends, or hanging up where the file does not say that it goes on.
    History:
        `turns`, and as words `transcript`.
    """

    def __init__(self, graph: Graph, dice: Dice) -> None:
        self.graph = graph
        self.dice = dice
        self.state = graph.start
        self.turns: list[Turn] = []
        self.hung_up = False
        self._world = _drawn(graph.hidden, graph.start, dice) if graph.hidden else 0

    @property
    def beat(self) -> Beat:
        """The moment the call is in; of those that look alike the one that is really played."""
        graph, state = self._really
        return graph.beat_of(state)

    @property
    def _really(self) -> tuple[Graph, int]:
        """The state of play, secret and all, and the graph that it belongs to."""
        hidden = self.graph.hidden
        return (hidden.worlds, self._world) if hidden else (self.graph, self.state)

    @property
    def secret(self) -> str:
        """The name of the secret that was drawn, which no learner sees; empty if there is none."""
        hidden = self.graph.hidden
        return self.graph.call.secrets[hidden.secret_of(self._world)].name if hidden else ""

    @property
    def meters(self) -> dict[str, int]:
        """The value of each meter."""
        graph, state = self._really
        return graph.meters(state)

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks that are set."""
        graph, state = self._really
        return graph.marks(state)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices on offer, without hanging up; none once the call has ended."""
        if self.over:
            return ()
        graph, state = self._really
        return tuple(graph.choice_of(state, arc) for arc in graph.lines(state))

    @property
    def over(self) -> bool:
        """Whether the call has ended."""
        return self.hung_up or bool(self.beat.ends)

    @property
    def rung(self) -> str | None:
        """The rung the call ended on; None while it goes on."""
        if self.hung_up:
            return self.graph.call.hang_up
        return self.beat.ends or None

    @property
    def yes(self) -> bool | None:
        """Whether the call ended in a yes; None while it goes on."""
        return None if self.rung is None else counts_as_yes(self.graph, self.rung)

    def redraw(self, dice: Dice) -> None:
        """Draw the secret afresh, as likely as each is from what could be known so far.

        Args:
            dice: Its stream for secrets is drawn from.
        """
        if self.graph.hidden:
            self._world = _redrawn(self.graph.hidden, self.state, dice)

    def say(self, choice: str) -> Line | None:
        """Make the choice with this id and return the reply.

        Returns:
            The line that answers it; None after hanging up, if that ended the call.

        Raises:
            FollowupError: If the choice is not on offer.
        """
        if self.over:
            raise FollowupError(say("call-play-ended", typed=repr(choice)))
        arc = self.graph.leaving(self.state) if choice == HANG_UP else self._arc(choice)
        if arc == HANGS_UP:
            self.turns.append(Turn(self.state, choice, arc, self.state, self.beat))
            self.hung_up = True
            return None
        beat, reply = self.beat, self._reply(arc)
        self.turns.append(Turn(self.state, choice, arc, reply, beat))
        self.state = reply
        return Line(self.beat.speaker, self.beat.says)

    def hang_up(self) -> None:
        """Hang up, which ends the call, unless the file says where it leads.

        Raises:
            FollowupError: If it has ended already.
        """
        if self.over:
            raise FollowupError(say("call-play-ended-already"))
        self.say(HANG_UP)

    @property
    def transcript(self) -> tuple[Line, ...]:
        """Everything said so far; where a part of a letter is chosen, nothing may be heard."""
        beats = [turn.state for turn in self.turns] + ([] if self.hung_up else [self.state])
        lines: list[Line] = []
        for place, state in enumerate(beats):
            beat = self.graph.beat_of(state)
            heard = Line("scene", beat.at), Line(beat.speaker, beat.says)
            lines += [line for line in heard if line.says]
            if place < len(self.turns):
                turn = self.turns[place]
                part = "" if turn.choice == HANG_UP else beat.part
                lines.append(Line("you", self._words(turn), part))
        return tuple(lines)

    def _reply(self, arc: int) -> int:
        """Draw the reply to `arc` and return its state."""
        hidden = self.graph.hidden
        if not hidden:
            return reply_to(self.graph, arc, self.dice)
        worlds = hidden.worlds
        words = both_words(self.graph.choice_of(self.state, arc))
        self._world = reply_to(worlds, offered(worlds, self._world)[words], self.dice)
        return next(
            state
            for _, state in self.graph.ways(arc)
            if any(world == self._world for world, _ in hidden.beliefs[state])
        )

    def _words(self, turn: Turn) -> str:
        if turn.choice == HANG_UP:
            return you_leave(turn.beat)
        return self.graph.choice_of(turn.state, turn.arc).says

    def _arc(self, choice: str) -> int:
        """Return the arc of a choice on offer."""
        found = next((each for each in self.choices if each.id == choice), None)
        if found:
            return offered(self.graph, self.state)[both_words(found)]
        raise FollowupError(self._not_offered(choice, [each.id for each in self.choices]))

    def _not_offered(self, choice: str, on_offer: list[str]) -> str:
        typed, beat, offered = repr(choice), repr(self.beat.id), ", ".join([*on_offer, HANG_UP])
        near = difflib.get_close_matches(choice, on_offer, n=1)
        if not near:
            return say("call-play-not-offered", typed=typed, beat=beat, offered=offered)
        return say("call-play-near", typed=typed, beat=beat, offered=offered, near=repr(near[0]))


def _drawn(hidden: Hidden, state: int, dice: Dice) -> int:
    """Draw one of the worlds that a call may start in, as likely as its secret."""
    counts = [count for _, count in hidden.beliefs[state]]
    return hidden.beliefs[state][_picked(counts, dice.hidden(hidden.mass[state]))][0]


def _redrawn(hidden: Hidden, state: int, dice: Dice) -> int:
    """Draw one of the worlds that `state` may be: first its secret, then what else is hidden.

    Counts may be too large for the dice, so they draw millionths, as on the page.
    """
    secret = _picked(hidden.knows(state), dice.hidden(MILLION))
    worlds = [each for each in hidden.beliefs[state] if hidden.secret_of(each[0]) == secret]
    if len(worlds) == 1:
        return worlds[0][0]
    total = sum(count for _, count in worlds)
    chances = [count * MILLION // total for _, count in worlds]
    return worlds[_picked(chances, dice.hidden(MILLION))][0]


def _picked(weights: list[int], drawn: int) -> int:
    """Return the first place whose weights, added up, pass the draw; else the last with any."""
    for place, weight in enumerate(weights):
        if drawn < weight:
            return place
        drawn -= weight
    return max(place for place, weight in enumerate(weights) if weight)


def reply_to(graph: Graph, arc: int, dice: Dice) -> int:
    """Return the next state: the first way whose weights, added up, pass the draw."""
    way, last = graph.first_way[arc], graph.first_way[arc + 1]
    if last - way > 1:
        drawn = dice.below(sum(graph.weight[way:last]))
        while drawn >= graph.weight[way]:
            drawn -= graph.weight[way]
            way += 1
    return graph.target[way]


def play(
    graph: Graph, seed: int | None = None, rolls: Iterable[float | Fraction] | None = None
) -> CallInProgress:
    """Return a call at its start.

    Args:
        graph: The compiled call.
        seed: A whole number from 0 to 4,294,967,295; or
        rolls: numbers from 0 up to, but not including, 1, one for each reply left to chance; before
            them one for the secret, if the call has secrets.

    Raises:
        FollowupError: If both or neither are given, or one is out of range.
    """
    if (seed is None) == (rolls is None):
        raise FollowupError(say("call-play-seed-or-rolls"))
    return CallInProgress(graph, Seeded(seed) if seed is not None else Rolls(rolls or ()))
