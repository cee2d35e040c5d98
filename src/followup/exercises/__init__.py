"""What the notebooks use: exercises with checks, practice calls, records, plans and pictures.

It takes nothing but Python. Buttons come with ipywidgets.

Example:
    >>> exercise = open_exercise("fifty-fifty")
    >>> my_guess = 4
    >>> exercise.my_guess.check()
    >>> call = practise("after-the-no", seed=7)
    >>> call.say(2)
"""

from followup.exercises.beside import beside
from followup.exercises.calls import PracticeCall
from followup.exercises.exercise import Exercise, open_exercise
from followup.exercises.many_calls import Many, call_chance, play_many
from followup.exercises.names import NAMES
from followup.exercises.openings import Opening, key_moment
from followup.exercises.pictures import hundred_people, odds_picture, room_picture
from followup.exercises.plans import Plan, my_plan
from followup.exercises.records import (
    LearnerRecord,
    load_record,
    type_record,
    upload_record,
    your_odds,
)
from followup.exercises.shown import Shown
from followup.exercises.starting import practise
from followup.exercises.tasks import NOT_TRIED, NOT_YET, RIGHT, Mistake, Task, Verdict, judge
from followup.exercises.written_calls import WrittenCall, write_call

__all__ = [
    "NAMES",
    "NOT_TRIED",
    "NOT_YET",
    "RIGHT",
    "Exercise",
    "LearnerRecord",
    "Many",
    "Mistake",
    "Opening",
    "Plan",
    "PracticeCall",
    "Shown",
    "Task",
    "Verdict",
    "WrittenCall",
    "beside",
    "call_chance",
    "key_moment",
    "hundred_people",
    "judge",
    "load_record",
    "my_plan",
    "odds_picture",
    "open_exercise",
    "play_many",
    "practise",
    "room_picture",
    "type_record",
    "upload_record",
    "write_call",
    "your_odds",
]
