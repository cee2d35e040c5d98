"""The JSON Schema of a call file, for editors.

`followup call schema` prints it, and `calls/schema.json` holds it.

It knows the shape of a call, not its meaning: `followup call check` finds the rest.
"""

from __future__ import annotations

import json
from typing import Any

from followup.calls.conditions import NAME
from followup.calls.model import LEVELS, RUNGS, SKILLS, SPEAKERS, STORIES, TRAINS

__all__ = ["schema", "schema_text"]

Json = dict[str, Any]
_IS_NAME = {"type": "string", "pattern": f"^{NAME}$", "maxLength": 60}
_CHANCE = r"^[0-9]{1,6}(/[0-9]{1,6})?$"


def _words(about: str) -> Json:
    return {"type": "string", "minLength": 1, "description": about}


def _one_of(words: tuple[str, ...], about: str) -> Json:
    return {"enum": list(words), "description": about}


def _whole(low: int, high: int, about: str) -> Json:
    return {"type": "integer", "minimum": low, "maximum": high, "description": about}


def _name(about: str) -> Json:
    return {**_IS_NAME, "description": about}


def _table(about: str, required: list[str], **keys: Json) -> Json:
    properties = {key.replace("_", "-"): value for key, value in keys.items()}
    return {
        "type": "object",
        "description": about,
        "required": required,
        "additionalProperties": False,
        "properties": properties,
    }


def _named(about: str, each: Json) -> Json:
    """Return a table whose keys the author makes up."""
    return {
        "type": "object",
        "description": about,
        "minProperties": 1,
        "propertyNames": _IS_NAME,
        "additionalProperties": each,
    }


def _lead() -> Json:
    chance = {"anyOf": [{"type": "string", "pattern": _CHANCE}, {"const": 1}]}
    to = {
        "description": "A beat, or beats with fractions that add to 1.",
        "anyOf": [_IS_NAME, _named("Beats and their chances.", chance)],
    }
    return _table("Where the choice leads if `when` holds.", ["to"], when=_when(), to=to)


def _when() -> Json:
    return _words("A condition such as: trust >= 3 and not thanked")


def _choice() -> Json:
    leads = {
        "description": "A beat, or leads tried in order; the first whose `when` holds is taken.",
        "anyOf": [_IS_NAME, {"type": "array", "minItems": 1, "items": _lead()}],
    }
    marks = {"type": "array", "uniqueItems": True, "items": _IS_NAME}
    return _table(
        "One thing the learner can say or do.",
        ["says", "skill", "why", "leads"],
        says=_words("The words; wholly in round brackets if done, not spoken."),
        plain=_words("The same words in plain English."),
        skill=_one_of(SKILLS, "What kind of thing it is to say."),
        why=_words("What it does, for the review."),
        when=_when(),
        change=_named("Added to meters.", {"type": "integer", "minimum": -99, "maximum": 99}),
        mark={**marks, "description": "Marks that are set."},
        leads=leads,
    )


def _beat() -> Json:
    beat = _table(
        "One moment of the call.",
        ["says"],
        speaker=_one_of(SPEAKERS, "Who or what is heard; the employer when left out."),
        says=_words("What is said or heard."),
        thinks=_words("What the employer thinks; shown only in the review."),
        choices=_named("What the learner can say.", _choice()),
        ends=_one_of(RUNGS, "The rung the call ends on."),
    )
    return {**beat, "oneOf": [{"required": ["choices"]}, {"required": ["ends"]}]}


def _meter() -> Json:
    return _table(
        "A whole number of the employer's mood.",
        ["start", "low", "high"],
        start=_whole(-99, 99, "Its value at the start."),
        low=_whole(-99, 99, "Its lowest value."),
        high=_whole(-99, 99, "Its highest value."),
    )


def _employer() -> Json:
    return _table(
        "Who is called.",
        ["name", "job", "company"],
        name=_words("Their name."),
        job=_words("Their job."),
        company=_words("Where they work."),
    )


def schema() -> Json:
    """Return the JSON Schema of a call file."""
    about = ["format", "id", "title", "level", "minutes", "you", "employer", "truth"]
    marks = {"type": "array", "uniqueItems": True, "maxItems": 30, "items": _IS_NAME}
    call = _table(
        "A follow-up call to practise.",
        [*about, "yes", "start", "beats"],
        format={"const": 1, "description": "The version of this format."},
        id=_name("The file's name without its ending."),
        title=_words("What the call is called."),
        story=_one_of(STORIES, "The story it belongs to."),
        level=_one_of(LEVELS, "How hard it is."),
        minutes=_whole(1, 60, "How many minutes it takes."),
        you=_words("Who the learner is and what happened before."),
        employer=_employer(),
        truth=_words("What is really behind the no; shown only in the review."),
        yes=_one_of(RUNGS, "The lowest rung that counts as a yes here."),
        hang_up=_one_of(RUNGS, "The rung on which hanging up ends; `answer` when left out."),
        trains={
            "type": "array",
            "uniqueItems": True,
            "items": {"enum": list(TRAINS)},
            "description": "What the call helps with; a learner's record advises it for that.",
        },
        meters=_named("The employer's mood in numbers.", _meter()),
        marks={**marks, "description": "Things that have happened or have not."},
        start=_name("The first beat."),
        beats=_named("The moments of the call.", _beat()),
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Call", **call}


def schema_text() -> str:
    """Return the JSON Schema as the text of `calls/schema.json`."""
    return json.dumps(schema(), indent=2) + "\n"
