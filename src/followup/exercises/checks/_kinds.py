"""Tasks of a kind that several exercises have: a guess, and one letter of three."""

from __future__ import annotations

from collections.abc import Callable

from followup.exercises.answers import LETTERS, letter, value_is, whole
from followup.exercises.figures import worth_of
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.words import say

__all__ = ["beside_guess", "chosen", "guess", "shown_as_people", "without_brackets"]


def guess(
    *, high: int, example: int, praise: str, hint: str, name: str = "my_guess", low: int = 0
) -> Task:
    """Return a task that takes any number: a guess before something is counted.

    Args:
        high: The highest number, a count.
        example: The number that is given as an example.
        praise: What to say of any number.
        hint: The second hint.
        name: The variable.
        low: The lowest number, a count.
    """
    return Task(
        name=name,
        ask=say("exercise-guess-ask", low=low, high=high),
        read=whole(low, high),
        right=lambda value, _: True,
        praise=praise,
        hints=(
            say("exercise-guess-hint-1"),
            hint,
            say("exercise-guess-hint-3", low=low, high=high, example=example),
        ),
        kind="guess",
        answer=f"{name} = {example}",
        why=say("exercise-guess-why", low=low, high=high),
    )


def beside_guess(
    values: Values, high: int, name: str = "my_guess", *, is_chance: bool = True
) -> str:
    """Return what the learner has guessed before, to be read beside what came of it.

    Args:
        values: The learner's variables.
        high: Out of how many it was, a count.
        name: The variable of the guess.
        is_chance: Whether it is one out of so many, and no mere count.

    Returns:
        A sentence; empty if nobody has guessed.
    """
    try:
        guessed = whole(0, high)(values.get(name))
    except Misread:
        return ""
    if not is_chance:
        return say("exercise-shown-guess-count", n=guessed)
    of_hundred = (200 * guessed + high) // (2 * high)
    return say("exercise-shown-guess", n=guessed, all=high, hundred=of_hundred)


def shown_as_people(high: int = 0, name: str = "my_guess") -> Callable[[float, Values], str]:
    """Return what shows a chance as a figure and as people, with the guess beside it.

    Args:
        high: Out of how many the learner has guessed, a count; 0 if there was no guess.
        name: The variable of the guess.
    """

    def shows(value: float, values: Values) -> str:
        guessed = beside_guess(values, high, name) if high else ""
        return f"{worth_of(value)}\n{guessed}".strip()

    return shows


def chosen(
    name: str,
    right: str,
    *,
    ask: str,
    praise: str,
    wrong: tuple[str, str],
    hints: tuple[str, str, str],
    why: str,
) -> Task:
    """Return a task with three letters to choose from.

    Args:
        name: The variable.
        right: The letter that is right.
        ask: What to do.
        praise: What to say when it is chosen.
        wrong: What to say to each other letter, in the order of the letters.
        hints: Three hints.
        why: Why it is right.
    """
    others = LETTERS.replace(right, "")
    return Task(
        name=name,
        ask=ask,
        read=letter,
        right=lambda value, _: bool(value == right),
        praise=praise,
        mistakes=tuple(value_is(*each) for each in zip(others, wrong, strict=True)),
        hints=hints,
        answer=f'{name} = "{right}"',
        why=why,
        options=tuple(LETTERS),
        kind="letter",
    )


def without_brackets(
    counts: Callable[[Values], tuple[int, int]], start: int = 1
) -> tuple[Mistake, ...]:
    """Return the mistakes of leaving out brackets where yeses are divided by all.

    Args:
        counts: The yeses and the noes.
        start: How many of each are added as a starting guess, 0 or 1.
    """

    def both(values: Values) -> float:
        yes, no = counts(values)
        return yes + start / (yes or 1) + no + 2 * start

    def below(values: Values) -> float:
        yes, no = counts(values)
        return (yes + start) / (yes or 1) + no + 2 * start

    def above(values: Values) -> float:
        yes, no = counts(values)
        return yes + start / (yes + no + 2 * start)

    says = say("exercise-brackets")
    return tuple(value_is(each, says) for each in ((both, below, above) if start else (below,)))
