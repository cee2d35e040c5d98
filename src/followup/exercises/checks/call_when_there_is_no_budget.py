"""Michelle's call: after a friendly no by email."""

from __future__ import annotations

from followup.exercises.checks._kinds import chosen
from followup.exercises.checks._role_play import role_play
from followup.exercises.tasks import Task
from followup.words import say


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-call-when-there-is-no-budget-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _what_the_email_says(),
        _first_words(),
        *role_play(),
        _why_later(),
    )


def _what_the_email_says() -> Task:
    return chosen(
        "what_the_email_says",
        "C",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-when-there-is-no-budget-what-the-email-says-praise"),
        wrong=(
            say("exercise-call-when-there-is-no-budget-what-the-email-says-a"),
            say("exercise-call-when-there-is-no-budget-what-the-email-says-b"),
        ),
        hints=(
            say("exercise-call-when-there-is-no-budget-what-the-email-says-hint-1"),
            say("exercise-call-when-there-is-no-budget-what-the-email-says-hint-2"),
            say("exercise-call-when-there-is-no-budget-what-the-email-says-hint-3"),
        ),
        why=say("exercise-call-when-there-is-no-budget-what-the-email-says-why"),
    )


def _first_words() -> Task:
    return chosen(
        "first_words",
        "B",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-when-there-is-no-budget-first-words-praise"),
        wrong=(
            say("exercise-call-when-there-is-no-budget-first-words-a"),
            say("exercise-call-when-there-is-no-budget-first-words-c"),
        ),
        hints=(
            say("exercise-call-when-there-is-no-budget-first-words-hint-1"),
            say("exercise-call-when-there-is-no-budget-first-words-hint-2"),
            say("exercise-call-when-there-is-no-budget-first-words-hint-3"),
        ),
        why=say("exercise-call-when-there-is-no-budget-first-words-why"),
    )


def _why_later() -> Task:
    return chosen(
        "why_later",
        "A",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-when-there-is-no-budget-why-later-praise"),
        wrong=(
            say("exercise-call-when-there-is-no-budget-why-later-b"),
            say("exercise-call-when-there-is-no-budget-why-later-c"),
        ),
        hints=(
            say("exercise-call-when-there-is-no-budget-why-later-hint-1"),
            say("exercise-call-when-there-is-no-budget-why-later-hint-2"),
            say("exercise-call-when-there-is-no-budget-why-later-hint-3"),
        ),
        why=say("exercise-call-when-there-is-no-budget-why-later-why"),
    )
