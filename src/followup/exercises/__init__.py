"""What the notebooks use: exercises with checks, practice calls, records, plans and pictures.

It takes nothing but Python. Buttons come with ipywidgets.

Example:
    >>> exercise = open_exercise("fifty-fifty")
    >>> my_guess = 4
    >>> exercise.my_guess.check()
    >>> call = practise("after-the-no", seed=7)
    >>> call.say(2)
"""

from followup.exercises.calls import PracticeCall
from followup.exercises.exercise import Exercise, open_exercise
from followup.exercises.guesses import guess_beside
from followup.exercises.many_calls import Many, call_chance, play_many
from followup.exercises.names import NAMES
from followup.exercises.openings import Opening, key_moment
from followup.exercises.own_odds import none_of_next, range_by_rows, your_odds
from followup.exercises.pictures import hundred_people, odds_picture, room_picture
from followup.exercises.plans import Plan, my_plan, plan_files
from followup.exercises.record_boxes import my_record, upload_record
from followup.exercises.records import (
    LearnerRecord,
    example_record,
    load_record,
    no_follow_ups,
    type_record,
)
from followup.exercises.shown import Shown
from followup.exercises.starting import practise
from followup.exercises.tasks import NOT_TRIED, NOT_YET, RIGHT, Mistake, Task, Verdict, judge
from followup.exercises.trials import (
    Moved,
    Spread,
    beside,
    chance_after,
    first_lines,
    move_chance,
    play_seeds,
)
from followup.exercises.written_calls import WrittenCall, write_call

__all__ = [
    "play_seeds",
    "move_chance",
    "first_lines",
    "chance_after",
    "beside",
    "Spread",
    "Moved",
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
    "guess_beside",
    "call_chance",
    "key_moment",
    "example_record",
    "hundred_people",
    "judge",
    "load_record",
    "my_plan",
    "my_record",
    "no_follow_ups",
    "none_of_next",
    "odds_picture",
    "open_exercise",
    "plan_files",
    "play_many",
    "practise",
    "range_by_rows",
    "room_picture",
    "type_record",
    "upload_record",
    "write_call",
    "your_odds",
]
