"""John's call: after an interview and a no."""

from __future__ import annotations

from followup.exercises.checks._kinds import chosen
from followup.exercises.checks._role_play import role_play
from followup.exercises.tasks import Task
from followup.words import say


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-call-back-after-a-no-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _goal(),
        _first_words(),
        *role_play(),
        _next_step(),
    )


def _goal() -> Task:
    return chosen(
        "goal",
        "B",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-back-after-a-no-goal-praise"),
        wrong=(
            say("exercise-call-back-after-a-no-goal-a"),
            say("exercise-call-back-after-a-no-goal-c"),
        ),
        hints=(
            say("exercise-call-back-after-a-no-goal-hint-1"),
            say("exercise-call-back-after-a-no-goal-hint-2"),
            say("exercise-call-back-after-a-no-goal-hint-3"),
        ),
        why=say("exercise-call-back-after-a-no-goal-why"),
    )


def _first_words() -> Task:
    return chosen(
        "first_words",
        "A",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-back-after-a-no-first-words-praise"),
        wrong=(
            say("exercise-call-back-after-a-no-first-words-b"),
            say("exercise-call-back-after-a-no-first-words-c"),
        ),
        hints=(
            say("exercise-call-back-after-a-no-first-words-hint-1"),
            say("exercise-good-start"),
            say("exercise-call-back-after-a-no-first-words-hint-3"),
        ),
        why=say("exercise-call-back-after-a-no-first-words-why"),
    )


def _next_step() -> Task:
    return chosen(
        "next_step",
        "C",
        ask=say("exercise-role-play-choose"),
        praise=say("exercise-call-back-after-a-no-next-step-praise"),
        wrong=(
            say("exercise-call-back-after-a-no-next-step-a"),
            say("exercise-call-back-after-a-no-next-step-b"),
        ),
        hints=(
            say("exercise-call-back-after-a-no-next-step-hint-1"),
            say("exercise-call-back-after-a-no-next-step-hint-2"),
            say("exercise-call-back-after-a-no-next-step-hint-3"),
        ),
        why=say("exercise-call-back-after-a-no-next-step-why"),
    )
