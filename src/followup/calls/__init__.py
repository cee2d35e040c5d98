"""Practice calls: read from YAML, compiled to a graph, solved exactly, played and reviewed.

Reading a call file takes PyYAML; everything else, loading a compiled call included, takes only
Python.

Example:
    >>> graph = compile_call(read_call("calls/no-budget.yml"))
    >>> call = play(graph, seed=7)
    >>> [choice.id for choice in call.choices]
    >>> call.say("ask-for-time")
    >>> review(call)
"""

from followup.calls.advising import advise
from followup.calls.compiling import compile_call
from followup.calls.conditions import Condition, ConditionError, in_words, parse
from followup.calls.dice import Dice, Rolls, Seeded
from followup.calls.graph import Graph
from followup.calls.knowing import dumps_beliefs, to_beliefs
from followup.calls.listening import also_by_beat, ear_for
from followup.calls.loading import from_json, loads
from followup.calls.model import (
    HANG_UP,
    LEVELS,
    MOST_TURNS,
    RUNGS,
    SKILLS,
    SPEAKERS,
    STORIES,
    Beat,
    Call,
    Choice,
    Employer,
    Lead,
    Meter,
    Secret,
    words_of,
)
from followup.calls.ordering import in_shown_order
from followup.calls.own import PLACES, fill, filled_also, with_words
from followup.calls.playing import CallInProgress, Line, Turn, play
from followup.calls.reading import parse_call, read_call
from followup.calls.reporting import review_text, transcript_text
from followup.calls.reviewing import Moment, Review, ReviewedTurn, label_of, review
from followup.calls.rules import RULES, rule_play
from followup.calls.schema import schema
from followup.calls.shipped import shipped, shipped_also, shipped_ids
from followup.calls.simulating import (
    Simulated,
    best_policy,
    play_out,
    random_policy,
    simulate,
)
from followup.calls.solving import Solution, best_turns, random_play, solve
from followup.calls.storing import FORMAT, dumps, to_json
from followup.calls.writing import new_call

__all__ = [
    "also_by_beat",
    "ear_for",
    "FORMAT",
    "HANG_UP",
    "LEVELS",
    "MOST_TURNS",
    "PLACES",
    "RULES",
    "RUNGS",
    "SKILLS",
    "SPEAKERS",
    "STORIES",
    "Beat",
    "Call",
    "CallInProgress",
    "Choice",
    "Condition",
    "ConditionError",
    "Dice",
    "Employer",
    "Graph",
    "Lead",
    "Line",
    "Meter",
    "Moment",
    "Review",
    "ReviewedTurn",
    "Rolls",
    "Secret",
    "Seeded",
    "Simulated",
    "Solution",
    "Turn",
    "advise",
    "best_policy",
    "best_turns",
    "compile_call",
    "dumps",
    "dumps_beliefs",
    "fill",
    "filled_also",
    "from_json",
    "in_shown_order",
    "in_words",
    "label_of",
    "loads",
    "new_call",
    "parse",
    "parse_call",
    "play",
    "play_out",
    "random_play",
    "random_policy",
    "read_call",
    "review",
    "review_text",
    "rule_play",
    "schema",
    "shipped",
    "shipped_also",
    "shipped_ids",
    "simulate",
    "solve",
    "to_beliefs",
    "to_json",
    "transcript_text",
    "with_words",
    "words_of",
]
