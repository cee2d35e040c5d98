"""The client's call to a large bank: ask for the reason."""

from __future__ import annotations

from followup.exercises.checks._kinds import chosen
from followup.exercises.checks._role_play import role_play
from followup.exercises.tasks import Task
from followup.words import say


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-call-the-bank-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _too_big(),
        _question(),
        *role_play(),
        _one_change(),
    )


def _too_big() -> Task:
    return chosen(
        "too_big",
        "B",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-the-bank-too-big-praise"),
        wrong=(say("exercise-call-the-bank-too-big-a"), say("exercise-call-the-bank-too-big-c")),
        hints=(
            say("exercise-call-the-bank-too-big-hint-1"),
            say("exercise-call-the-bank-too-big-hint-2"),
            say("exercise-call-the-bank-too-big-hint-3"),
        ),
        why=say("exercise-call-the-bank-too-big-why"),
    )


def _question() -> Task:
    return chosen(
        "question",
        "C",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-the-bank-question-praise"),
        wrong=(say("exercise-call-the-bank-question-a"), say("exercise-call-the-bank-question-b")),
        hints=(
            say("exercise-call-the-bank-question-hint-1"),
            say("exercise-call-the-bank-question-hint-2"),
            say("exercise-call-the-bank-question-hint-3"),
        ),
        why=say("exercise-call-the-bank-question-why"),
    )


def _one_change() -> Task:
    return chosen(
        "one_change",
        "A",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-the-bank-one-change-praise"),
        wrong=(
            say("exercise-call-the-bank-one-change-b"),
            say("exercise-call-the-bank-one-change-c"),
        ),
        hints=(
            say("exercise-call-the-bank-one-change-hint-1"),
            say("exercise-call-the-bank-one-change-hint-2"),
            say("exercise-call-the-bank-one-change-hint-3"),
        ),
        why=say("exercise-call-the-bank-one-change-why"),
    )
