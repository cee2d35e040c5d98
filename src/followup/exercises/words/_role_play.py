"""What the three role-plays have in common: make the call, read the review, try a moment again."""

from __future__ import annotations

from typing import Any

from followup.calls.telling import cost_of
from followup.exercises.answers import letter, value_is, whole
from followup.exercises.calls import PracticeCall
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.ladder import RUNGS

__all__ = ["chosen", "role_play"]

_MOST_TURNS = 20


def chosen(
    name: str,
    right: str,
    praise: str,
    wrong: dict[str, str],
    hints: tuple[str, str, str],
    why: str,
) -> Task:
    """Return a task with letters to choose from.

    Args:
        name: The variable.
        right: The letter that is right.
        praise: What to say when it is chosen.
        wrong: What to say to each other letter.
        hints: Three hints.
        why: Why it is right.
    """
    letters = "".join(sorted({right, *wrong}))
    shown = ", ".join(f'"{each}"' for each in letters[:-1])
    return Task(
        name=name,
        ask=f'Write {shown} or "{letters[-1]}" in place of the three dots.',
        read=letter(letters),
        right=lambda value, _: bool(value == right),
        praise=praise,
        mistakes=tuple(value_is(each, says) for each, says in wrong.items()),
        hints=hints,
        answer=f'{name} = "{right}"',
        why=why,
    )


def _call(value: Any) -> PracticeCall:
    if not isinstance(value, PracticeCall):
        raise Misread("This is not a call any more. Run the cell that starts the call again.")
    return value


def _played(name: str, ask: str, praise: str, needs: tuple[str, ...], start: str) -> Task:
    return Task(
        name=name,
        ask=ask,
        read=_call,
        right=lambda call, _: call.over,
        praise=praise,
        mistakes=(
            Mistake(lambda call, _: not call.over, "The call still goes on. Say something more."),
        ),
        hints=(
            "Say each line aloud before you choose it.",
            f"Press a button, or write: {name}.say(1)",
            f"You may always stop: {name}.hang_up()",
        ),
        answer=f"{start}while not {name}.over: {name}.say({name}.best_number)",
        why="This says the best line on offer, until the call is over.",
        needs=needs,
        untouched=lambda call: isinstance(call, PracticeCall) and _turns_of_learner(call) == 0,
    )


def _turns_of_learner(call: PracticeCall) -> int:
    return call.turns - call.given


def _rung(value: Any) -> str:
    found = value.strip().strip(".").casefold() if isinstance(value, str) else ""
    if found not in RUNGS:
        raise Misread(f"Write one of these words in quotation marks: {', '.join(RUNGS)}.")
    return found


def _worst(values: Values) -> int:
    """The turn that cost most; 0 if none cost much."""
    moments = _call(values["my_call"]).reviewed.moments
    return max(moments, key=lambda each: each.turn.skill_lost).turn.turn if moments else 0


def _worst_line(values: Values) -> str:
    if not _call(values["my_call"]).over:
        raise Misread("The call still goes on. Play it to its end first.")
    return f"worst_turn = {_worst(values)}"


def _costly(values: Values) -> set[int]:
    """The turns that cost most, in the points that the review says; 0 if none cost much."""
    turns = [moment.turn for moment in _call(values["my_call"]).reviewed.moments]
    most = max(map(cost_of, turns), default=0)
    return {turn.turn for turn in turns if cost_of(turn) == most} or {0}


def _unlucky(values: Values) -> int:
    turns = _call(values["my_call"]).reviewed.turns
    return min(turns, key=lambda each: each.luck).turn


def role_play() -> tuple[Task, Task, Task, Task]:
    """Return the tasks round a call: play it, name its end, find its worst turn, try that again."""
    end = Task(
        name="my_end",
        ask='Write the rung as a word in quotation marks, such as "advice".',
        read=_rung,
        right=lambda value, v: value == _call(v["my_call"]).rung,
        praise="You know where the call ended. That is what you write in your record.",
        mistakes=(
            Mistake(
                lambda value, v: not _call(v["my_call"]).over,
                "The call still goes on. Play it to its end first.",
            ),
            Mistake(
                lambda value, v: RUNGS.index(value) > RUNGS.index(str(v["my_call"].rung)),
                "Your call ended lower than that. Look at the line How it ended.",
            ),
            Mistake(
                lambda value, v: RUNGS.index(value) < RUNGS.index(str(v["my_call"].rung)),
                "Your call ended higher than that. Look at the line How it ended.",
            ),
        ),
        needs=("my_call",),
        hints=(
            "The review starts with it: How it ended.",
            "The five words, lowest first: silence, answer, advice, door, job.",
            "Write: my_end = my_call.rung",
        ),
        answer="my_end = my_call.rung",
        why="The call knows its own rung.",
    )
    worst = Task(
        name="worst_turn",
        ask="Write the number of the turn that cost most, or 0 if no moment lost much.",
        read=whole(0, _MOST_TURNS),
        right=lambda value, v: value in _costly(v),
        praise="That is your moment to practise. Luck you cannot practise.",
        mistakes=(
            Mistake(
                lambda value, v: not _call(v["my_call"]).over,
                "The call still goes on. Play it to its end first.",
            ),
            Mistake(
                lambda value, v: _worst(v) == 0,
                "No moment lost much in your call. Write 0.",
            ),
            Mistake(
                lambda value, v: value == 0,
                "Your review shows at least one moment. Write its turn.",
            ),
            Mistake(
                lambda value, v: value == _unlucky(v),
                "There the reply was bad luck. Look for what your own words cost.",
            ),
            Mistake(
                lambda value, v: value > _call(v["my_call"]).turns,
                "Your call had fewer turns. Look at the review again.",
            ),
        ),
        otherwise="Each moment in the review says what it cost. Write the turn that cost most.",
        needs=("my_call",),
        hints=(
            "Run the cell with my_call.review() again.",
            "Each moment there says, for example: It cost 23 of 100. Find the biggest number.",
            "Its turn stands in front of it. If the review says No moment lost much, write 0.",
        ),
        answer=_worst_line,
        why="It is the turn in your review that cost most of 100.",
    )
    return (
        _played(
            "my_call",
            "Make the call: press a button, or write my_call.say(1) in the cell above.",
            "The call is over. Now see what each sentence did.",
            (),
            "",
        ),
        end,
        worst,
        _played(
            "second_call",
            "Try the moment again: take away the # before second_call, and run that cell.",
            "You tried the moment again. Compare the two ends.",
            ("my_call", "worst_turn"),
            "second_call = my_call.again(worst_turn or 1)\n",
        ),
    )
