"""A practice call in a notebook: buttons where there are some, and always a line of code."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from followup.calls import (
    CallInProgress,
    Choice,
    Review,
    Solution,
    in_shown_order,
    play,
    random_play,
    review,
    shipped,
    simulate,
    solve,
)
from followup.calls.solving import counts_as_yes
from followup.calls.telling import moment_lines, speaker_name, summary
from followup.errors import FollowupError
from followup.exercises.pictures import chance_picture, chance_words
from followup.exercises.shown import STYLE, Shown
from followup.ladder import LADDER

__all__ = ["Many", "PracticeCall", "call_chance", "play_many", "practise"]

_SAYS = {rung.key: rung.says for rung in LADDER}


def practise(call: str, seed: int = 1) -> PracticeCall:
    """Start a practice call.

    Args:
        call: The id of the call, such as `after-the-no`.
        seed: A whole number from 0 to 4,294,967,295. The same seed gives the same call, as on the
            page; another one gives other luck.

    Raises:
        FollowupError: If there is no such call, or the seed is no whole number in its range.
    """
    if not isinstance(call, str):
        raise FollowupError('Write the name of the call in quotation marks: "after-the-no".')
    return PracticeCall(call, _whole(seed))


def _whole(seed: Any) -> int:
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise FollowupError("The seed is a whole number, such as seed=7.")
    return seed


class PracticeCall:
    """A call in progress, as a notebook shows it."""

    def __init__(self, call: str, seed: int, said: tuple[str, ...] = ()) -> None:
        self.id = call
        self.seed = seed
        self._call: CallInProgress = play(shipped(call), seed=seed)
        for choice in said:
            self._call.say(choice)
        self.given = len(said)
        """How many turns were given at the start, as they are when a moment is tried again."""
        self._note = ""
        self._box: Any = None

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

    def say(self, number: int) -> PracticeCall:
        """Say one of the numbered lines.

        Args:
            number: Its number as shown, from 1.

        Raises:
            FollowupError: If there is no line with this number, or the call has ended.
        """
        offer = self.choices
        if self.over:
            raise FollowupError("The call is over. See your review: .review()")
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= len(offer):
            raise FollowupError(f"Say a number from 1 to {len(offer)}, such as .say(1)")
        self._call.say(offer[number - 1].id)
        self._refresh()
        return self

    def hang_up(self) -> PracticeCall:
        """End the call now.

        Raises:
            FollowupError: If it has ended already.
        """
        if self.over:
            raise FollowupError("The call is over already. See your review: .review()")
        self._call.hang_up()
        self._refresh()
        return self

    def again(self, turn: int) -> PracticeCall:
        """Return the same call, with the same luck, just before one of its turns.

        Args:
            turn: The turn's number, from 1.

        Raises:
            FollowupError: If the call had no such turn.
        """
        if isinstance(turn, bool) or not isinstance(turn, int) or not 1 <= turn <= self.turns:
            raise FollowupError(f"This call has {self.turns} turns. Choose one, such as .again(1)")
        said = tuple(each.choice for each in self._call.turns[: turn - 1])
        return PracticeCall(self.id, self.seed, said)

    @property
    def best_number(self) -> int:
        """The number of the line that leaves the best chance now; 0 if that is to hang up."""
        best = self._solution.best_choice(self._call.state)
        return next((i for i, each in enumerate(self.choices, 1) if each.id == best), 0)

    @property
    def _solution(self) -> Solution:
        return _solved(self.id)

    @property
    def reviewed(self) -> Review:
        """The review, so far or of the whole call."""
        return review(self._call, self._solution)

    def review(self) -> Shown:
        """Show what each turn did to the chance, and the moments that cost most."""
        if not self._call.turns:
            return Shown("Nothing has been said yet. Make the call first.")
        found = self.reviewed
        words = summary(found, self._call.graph.call)[1:]
        lines = [*_ending(self._call), *words, *_moments(found, self._call)]
        if self.over:
            lines.append(f"What was behind it: {self._call.graph.call.truth}")
        # The picture's words stand in the text, where no picture is shown.
        return Shown("\n".join([chance_words(_chances(found)), *lines]), _review_html(lines, found))

    def __repr__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> list[str]:
        call, data = self._call, self._call.graph.call
        lines = [f"{data.title} (practice call)"]
        if not call.turns:
            yes = _SAYS[data.yes]
            lines += [f"Your part: {data.you}", f"A yes in this call: {yes}"]
        else:
            lines.append(f"You: {_words(call)}")
        name = speaker_name(data, call.beat.speaker)
        if not call.hung_up:
            lines.append(f"{name}: {call.beat.says}" if name else call.beat.says)
        if call.over:
            return [*lines, *_ending(call), "The call is over. See your review: .review()"]
        offer = [f"{i}. {choice.says}" for i, choice in enumerate(self.choices, 1)]
        return [*lines, *offer, "Choose with a button, or with a line such as: .say(1)"]

    def _html(self, numbered: bool = True) -> str:
        lines = self._lines() if numbered else self._talk()
        items = "".join(f"<p>{_bold(line)}</p>" for line in lines)
        return f'{STYLE}<div class="fu-nb">{items}</div>'

    def _talk(self) -> list[str]:
        """The lines without the numbered ones, which stand on buttons."""
        lines = self._lines()
        return lines if self.over else lines[: -len(self.choices) - 1]

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

    def _refresh(self) -> None:
        """Put what is said now, and the buttons for it, into what is already shown."""
        if self._box is None:
            return
        import ipywidgets

        made = [ipywidgets.HTML(self._html(numbered=False))]
        if self.over:
            made.append(ipywidgets.HTML(self.review().as_html() if self._call.turns else ""))
        else:
            says = [(f"{i}. {choice.says}", i) for i, choice in enumerate(self.choices, 1)]
            made += [self._button(words, number) for words, number in says]
            made.append(self._button("Hang up", 0))
        self._box.children = made

    def _button(self, words: str, number: int) -> Any:
        import ipywidgets

        button = ipywidgets.Button(description=words, tooltip=words)
        button.add_class("fu-nb-choice")
        act: Callable[[Any], object] = lambda _: self.say(number) if number else self.hang_up()  # noqa: E731
        button.on_click(act)
        return button


def _words(call: CallInProgress) -> str:
    last = call.turns[-1]
    if call.hung_up:
        return "(You hang up.)"
    return call.graph.choice_of(last.state, last.arc).says


def _bold(line: str) -> str:
    name, colon, rest = line.partition(": ")
    known = colon and len(name) <= 40 and not name[:1].isdigit()
    return f"<b>{escape(name)}:</b> {escape(rest)}" if known else escape(line)


def _ending(call: CallInProgress) -> list[str]:
    if call.rung is None:
        return []
    yes = "That is a yes in this call." if call.yes else "That is not a yes in this call."
    return [f"How it ended: {_SAYS[call.rung]} {yes}"]


def _moments(found: Review, call: CallInProgress) -> list[str]:
    """The moments that cost most, in the words of the page."""
    lines = [list(moment_lines(moment, call.graph.call)) for moment in found.moments]
    return [line for each in lines for line in each] or ["No moment lost much."]


def _chances(found: Review) -> list[float]:
    return [float(found.turns[0].before), *(float(turn.after_reply) for turn in found.turns)]


def _review_html(lines: list[str], found: Review) -> str:
    worst = max(found.moments, key=lambda moment: moment.turn.skill_lost, default=None)
    picture = chance_picture(_chances(found), worst.turn.turn if worst else 0)
    note = "The chances belong to this practice call. They are the author's, not the world's."
    words = "".join(f"<p>{_bold(line)}</p>" for line in lines)
    return f"<h4>Your review</h4>{picture}{words}<p>{note}</p>"


_solutions: dict[str, Solution] = {}


def _solved(call: str) -> Solution:
    """Return best play of a call, worked out once."""
    if call not in _solutions:
        _solutions[call] = solve(shipped(call))
    return _solutions[call]


def _id_of(call: str | PracticeCall) -> str:
    return call.id if isinstance(call, PracticeCall) else str(call)


def call_chance(call: str | PracticeCall, how: str = "best") -> float:
    """Return the exact chance of a yes in a practice call.

    Args:
        call: The id of the call, or the call itself.
        how: `best`, if each line is the best on offer, or `random`, if each is drawn by lot.

    Returns:
        A probability 0–1.

    Raises:
        FollowupError: If there is no such call, or no such way to play.
    """
    graph, solution = shipped(_id_of(call)), _solved(_id_of(call))
    if how == "best":
        return float(solution.chance(graph.start))
    if how != "random":
        raise FollowupError(f'There is no way to play `{how}`. Write "best" or "random".')
    rungs = random_play(graph, solution.order)
    return float(sum(chance for rung, chance in rungs.items() if counts_as_yes(graph, rung)))


class Many(Shown):
    """Many plays of a call.

    Args:
        yes: How many ended in a yes, a count.
        no: How many did not.
        rungs: How many ended on each rung.
    """

    def __init__(self, yes: int, no: int, rungs: dict[str, int]) -> None:
        self.yes, self.no, self.rungs = yes, no, rungs
        ends = [f"{_SAYS[rung]} {count:,}" for rung, count in rungs.items() if count]
        super().__init__("\n".join([f"{yes + no:,} calls: {yes:,} yes, {no:,} no.", *ends]))


def play_many(
    call: str | PracticeCall, how: str = "random", times: int = 20, seed: int = 1
) -> Many:
    """Play a call many times.

    Args:
        call: The id of the call, or the call itself.
        how: `best` or `random`, as in `call_chance`.
        times: How many times, a count from 1 to 100,000.
        seed: Where chance starts, a whole number.

    Raises:
        FollowupError: If an argument is out of its range.
    """
    if how not in ("best", "random"):
        raise FollowupError(f'There is no way to play `{how}`. Write "best" or "random".')
    if isinstance(times, bool) or not isinstance(times, int) or not 1 <= times <= 100_000:
        raise FollowupError("Play from 1 to 100,000 times.")
    found = simulate(shipped(_id_of(call)), how, times, _whole(seed))
    return Many(found.yes, found.calls - found.yes, found.rungs)
