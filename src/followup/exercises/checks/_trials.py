"""Tasks of trying: which first line is worth most, and what one changed number does."""

from __future__ import annotations

from typing import Any

from followup.exercises.answers import about, near, number, value_is, whole
from followup.exercises.checks._kinds import beside_guess, guess
from followup.exercises.figures import among_people, figure, worth_of
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.exercises.trials import Moved, chance_after
from followup.words import say

__all__ = ["after_guess", "best_first", "first_guess", "moved_by", "new_chance"]

FIRST = "the-bank"
_LINES = 5
_MOVED = "moved.after - moved.before"


def _worth() -> list[float]:
    return [chance_after(FIRST, number) for number in range(1, _LINES + 1)]


def _best() -> int:
    worth = _worth()
    return worth.index(max(worth)) + 1


def first_guess() -> Task:
    """A guess of which first line is worth most."""
    return guess(
        name="first_guess",
        low=1,
        high=_LINES,
        example=1,
        praise=say("exercise-practice-odds-first-guess-praise"),
        hint=say("exercise-practice-odds-first-guess-hint"),
    )


def best_first() -> Task:
    """Which first line is worth most, found by trial."""
    return Task(
        name="best_first",
        kind="counting",
        ask=say("exercise-practice-odds-best-first-ask"),
        read=whole(1, _LINES),
        right=lambda value, _: value == _best(),
        praise=say("exercise-practice-odds-best-first-praise"),
        mistakes=(
            Mistake(
                lambda value, _: _worth()[value - 1] == min(_worth()),
                say("exercise-practice-odds-best-first-least"),
            ),
        ),
        otherwise=say("exercise-practice-odds-best-first-otherwise"),
        hints=(
            say("exercise-practice-odds-best-first-hint-1"),
            say("exercise-practice-odds-best-first-hint-2"),
            say("exercise-practice-odds-best-first-hint-3", n=_best()),
        ),
        answer=f"best_first = {_best()}",
        why=say("exercise-practice-odds-best-first-why"),
        shows=_shown_first,
    )


def _shown_first(value: int, values: Values) -> str:
    line = worth_of(_worth()[value - 1])
    try:
        guessed = whole(1, _LINES)(values.get("first_guess"))
    except Misread:
        return line
    people = among_people(_worth()[guessed - 1])
    return f"{line}\n{say('exercise-practice-odds-best-first-guess', n=guessed, people=people)}"


def new_chance() -> Task:
    """Another number for one chance of the call."""
    return Task(
        name="new_chance",
        kind="play",
        ask=say("exercise-practice-odds-new-chance-ask"),
        read=whole(1, 99),
        right=lambda value, _: True,
        praise=say("exercise-practice-odds-new-chance-praise"),
        hints=(
            say("exercise-practice-odds-new-chance-hint-1"),
            say("exercise-practice-odds-new-chance-hint-2"),
            say("exercise-write", code="new_chance = 20"),
        ),
        answer="new_chance = 20",
        why=say("exercise-practice-odds-new-chance-why"),
    )


def after_guess() -> Task:
    """A guess of what the chance of a yes becomes."""
    return guess(
        name="after_guess",
        high=100,
        example=60,
        praise=say("exercise-practice-odds-after-guess-praise"),
        hint=say("exercise-practice-odds-after-guess-hint"),
    )


def _moved(values: Values) -> Moved:
    moved = values["moved"]
    if not isinstance(moved, Moved):
        raise Misread(say("exercise-practice-odds-no-moved"))
    if moved.of_100 != values.get("new_chance", moved.of_100):
        raise Misread(say("exercise-practice-odds-other-chance"))
    return moved


def moved_by() -> Task:
    """How far one changed number moves the chance of a yes."""
    return Task(
        name="moved_by",
        kind="counting",
        ask=say("exercise-practice-odds-moved-by-ask"),
        read=_read_difference,
        right=lambda value, v: near(value, _moved(v).after - _moved(v).before),
        praise=say("exercise-practice-odds-moved-by-praise"),
        mistakes=(
            value_is(
                lambda v: _moved(v).before - _moved(v).after,
                say("exercise-practice-odds-moved-by-other-way"),
            ),
            value_is(lambda v: _moved(v).after, say("exercise-practice-odds-moved-by-after")),
            value_is(lambda v: _moved(v).before, say("exercise-practice-odds-moved-by-before")),
            Mistake(
                lambda value, _: abs(value) >= 1, say("exercise-practice-odds-moved-by-of-100")
            ),
        ),
        otherwise=say("exercise-practice-odds-moved-by-ask"),
        needs=("moved",),
        hints=(
            say("exercise-practice-odds-moved-by-hint-1"),
            say("exercise-practice-odds-moved-by-hint-2"),
            say("exercise-write", code=f"moved_by = {_MOVED}"),
        ),
        answer=f"moved_by = {_MOVED}",
        why=say("exercise-practice-odds-moved-by-why"),
        shows=_shown_move,
    )


def _read_difference(value: Any) -> float:
    number(value)  # a text, a list or a yes-or-no is told as for any number
    return float(value) if float(value) < 0 else about(0, 100)(value)


def _shown_move(value: float, values: Values) -> str:
    moved = _moved(values)
    way = "no" if abs(value) < 0.005 else "more" if value > 0 else "fewer"
    line = say(
        "exercise-practice-odds-moved-by-shown",
        figure=figure(value),
        n=round(abs(100 * value)),
        way=way,
        people=among_people(moved.after),
    )
    return f"{line}\n{beside_guess(values, 100, 'after_guess')}".strip()
