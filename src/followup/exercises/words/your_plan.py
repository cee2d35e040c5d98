"""A plan for the next real follow-up."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import sentence
from followup.exercises.exercise import Words
from followup.exercises.plans import Plan, day_of
from followup.exercises.tasks import Misread, Mistake, Task

_WHO = re.compile(r"\b(this is|my name is|i am|i'm)\b", re.IGNORECASE)
_THANKS = re.compile(r"\b(thank|thanks|grateful)\b", re.IGNORECASE)
_PUSH = re.compile(
    r"\b(must|why did you not|why didn't you|you have to|need to hire)\b", re.IGNORECASE
)
_LONG = 30
_NOBODY = ("everybody", "everyone", "all", "somebody", "someone", "a company", "the company")


def _name(value: Any) -> str:
    if not isinstance(value, str):
        raise Misread('Write a name in quotation marks, such as "Northline" or "Dana Reyes".')
    return value.strip()


def _day(value: Any) -> date:
    try:
        return day_of(value, date.today())
    except FollowupError as error:
        raise Misread(str(error)) from None


def _plan(value: Any) -> Plan:
    if not isinstance(value, Plan):
        raise Misread("Write: plan = my_plan(when, whom, first_sentence)")
    return value


WORDS = Words(
    title="Your plan for the next follow-up",
    tasks=(
        Task(
            name="whom",
            ask='Write the company or the person in quotation marks, such as "Northline".',
            read=_name,
            right=lambda value, _: len(value) >= 2 and value.casefold() not in _NOBODY,
            praise="One name is enough. The next one comes after it.",
            mistakes=(
                Mistake(
                    lambda value, _: not value, "There is no name between the quotation marks."
                ),
                Mistake(
                    lambda value, _: value.casefold() in _NOBODY,
                    "Write one real name. A plan for everybody is a plan for nobody.",
                ),
            ),
            hints=(
                "Think of your last application, interview or no.",
                "Whose answer do you still want?",
                'Write a name, such as whom = "Northline".',
            ),
            answer='whom = "Northline"',
            why="An example. Write your own company or person.",
        ),
        Task(
            name="when",
            ask='Write the day in quotation marks, such as "tomorrow" or "2026-12-01".',
            read=_day,
            right=lambda value, _: (value - date.today()).days <= 14,
            praise="A day that you can see is easier to keep.",
            otherwise="That is more than two weeks away. Choose an earlier day.",
            hints=(
                "Choose a day in the next two weeks.",
                'The words "today" and "tomorrow" work too.',
                'Write: when = "tomorrow"',
            ),
            answer='when = "tomorrow"',
            why="The sooner, the easier.",
        ),
        Task(
            name="first_sentence",
            ask="Write what you say first, in quotation marks.",
            read=sentence,
            right=lambda value, _: (
                len(value.split()) <= _LONG
                and bool(_WHO.search(value))
                and not _PUSH.search(value)
                and bool(_THANKS.search(value) or "?" in value)
            ),
            praise="They know who you are, and it is kind. Say it aloud three times.",
            mistakes=(
                Mistake(
                    lambda value, _: bool(_PUSH.search(value)),
                    "That pushes. Ask for something small that they can easily give.",
                ),
                Mistake(
                    lambda value, _: not _WHO.search(value),
                    'They do not know who speaks. Say your name: "This is …"',
                ),
                Mistake(
                    lambda value, _: len(value.split()) > _LONG,
                    "That is long for a first sentence. Keep it under 30 words.",
                ),
                Mistake(
                    lambda value, _: not (_THANKS.search(value) or "?" in value),
                    "Say thank you, or ask for two minutes.",
                ),
            ),
            hints=(
                "Three things: who you are, thank you, a small question.",
                'Start with "Hello, this is" and your name.',
                'For example: "Hello, this is Sara. Thank you for the interview.'
                ' Do you have two minutes?"',
            ),
            answer=(
                'first_sentence = "Hello, this is Sara. Thank you for the interview.'
                ' Do you have two minutes?"'
            ),
            why="A name, a thank you, and a small question.",
        ),
        Task(
            name="plan",
            ask="Write: plan = my_plan(when, whom, first_sentence)",
            read=_plan,
            right=lambda value, v: value.whom == str(v["whom"]).strip(),
            praise="If it is that day, then you call. You do not have to decide again.",
            mistakes=(
                Mistake(
                    lambda value, v: value.whom != str(v["whom"]).strip(),
                    "The plan has another name than yours. Keep the order: when, whom, sentence.",
                ),
            ),
            needs=("whom", "when", "first_sentence"),
            hints=(
                "The function my_plan puts your three lines together.",
                "It takes when, whom and first_sentence, in this order.",
                "Write: plan = my_plan(when, whom, first_sentence)",
            ),
            answer="plan = my_plan(when, whom, first_sentence)",
            why="It makes one plan of your three lines.",
        ),
        Task(
            name="if_nobody_answers",
            ask='Write your second plan. Start with "If nobody answers, then I".',
            read=sentence,
            right=lambda value, _: (
                value.casefold().startswith("if ") and " then " in f" {value.casefold()} "
            ),
            praise="Now there is a plan for silence too.",
            mistakes=(
                Mistake(
                    lambda value, _: not value.casefold().startswith("if "),
                    'Start with "If nobody answers". Then it is clear when the plan counts.',
                ),
                Mistake(
                    lambda value, _: " then " not in f" {value.casefold()} ",
                    'What do you do then? Go on with "then I …".',
                ),
            ),
            hints=(
                "A plan for trouble has two parts: if, and then.",
                "If nobody answers, then what do you do, and when?",
                'For example: "If nobody answers, then I leave a short message."',
            ),
            answer='if_nobody_answers = "If nobody answers, then I leave a short message."',
            why="If and then: the plan starts by itself.",
        ),
    ),
)
