"""Tasks of a kind that several exercises have: a guess, and one letter of three."""

from __future__ import annotations

from collections.abc import Callable

from followup.exercises.answers import LETTERS, letter, value_is, whole
from followup.exercises.tasks import Mistake, Task, Values
from followup.words import say

__all__ = ["chosen", "guess", "without_brackets"]


def guess(*, high: int, example: int, praise: str, hint: str) -> Task:
    """Return a task that takes any number: a guess before something is counted.

    Args:
        high: The highest number, a count; the lowest is 0.
        example: The number that is given as an example.
        praise: What to say of any number.
        hint: The second hint.
    """
    return Task(
        name="my_guess",
        ask=say("exercise-guess-ask", high=high),
        read=whole(0, high),
        right=lambda value, _: True,
        praise=praise,
        hints=(
            say("exercise-guess-hint-1"),
            hint,
            say("exercise-guess-hint-3", high=high, example=example),
        ),
        answer=f"my_guess = {example}",
        why=say("exercise-guess-why", high=high),
        kind="guess",
    )


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
