"""The JSON Schema of a call file, for editors.

`followup call schema` prints it, and `calls/schema.json` holds it.

It knows the shape of a call, not its meaning: `followup call check` finds the rest.
"""

from __future__ import annotations

import json
from typing import Any

from followup.calls.conditions import NAME
from followup.calls.model import (
    CHANNELS,
    HANG_UP,
    LEVELS,
    MOST_ALSO,
    PARTS,
    RUNGS,
    SKILLS,
    SPEAKERS,
    STORIES,
    TRAINS,
)
from followup.calls.own import LETTERS
from followup.words import say

__all__ = ["schema", "schema_text"]

Json = dict[str, Any]
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
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
        "description": say("call-schema-to"),
        "anyOf": [_IS_NAME, _named(say("call-schema-chances"), chance)],
    }
    return _table(say("call-schema-lead"), ["to"], when=_when(), to=to)


def _when() -> Json:
    return _words(say("call-schema-when"))


def _leads(about: str) -> Json:
    leads = {"type": "array", "minItems": 1, "items": _lead()}
    return {"description": about, "anyOf": [_IS_NAME, leads]}


def _choice() -> Json:
    added = {"type": "integer", "minimum": -99, "maximum": 99}
    marks = {"type": "array", "uniqueItems": True, "items": _IS_NAME}
    also = {"type": "array", "maxItems": MOST_ALSO, "items": {"type": "string", "minLength": 1}}
    return _table(
        say("call-schema-choice"),
        ["says", "skill", "why", "leads"],
        says=_words(say("call-schema-choice-says")),
        plain=_words(say("call-schema-plain")),
        also={**also, "description": say("call-schema-also")},
        skill=_one_of(SKILLS, say("call-schema-skill")),
        why=_words(say("call-schema-why")),
        when=_when(),
        change=_named(say("call-schema-change"), added),
        mark={**marks, "description": say("call-schema-mark")},
        leads=_leads(say("call-schema-leads")),
    )


def _beat() -> Json:
    beat = _table(
        say("call-schema-beat"),
        [],
        speaker=_one_of(SPEAKERS, say("call-schema-speaker")),
        channel=_one_of(CHANNELS, say("call-schema-channel-here")),
        at=_words(say("call-schema-at")),
        subject=_words(say("call-schema-subject")),
        part=_one_of(PARTS, say("call-schema-part")),
        says=_words(say("call-schema-says")),
        plain=_words(say("call-schema-heard-plain")),
        thinks=_thinks(),
        choices=_named(say("call-schema-choices"), _choice()),
        hang_up=_leads(say("call-schema-hang-up-here")),
        ends=_one_of(RUNGS, say("call-schema-ends")),
    )
    goes_on = {"required": ["choices"], "anyOf": [{"required": ["says"]}, {"required": ["part"]}]}
    ends = {"required": ["says", "ends"], "properties": {HANG_UP: False, "part": False}}
    return {**beat, "oneOf": [goes_on, ends]}


def _thinks() -> Json:
    words = _words(say("call-schema-thinks"))
    return {**words, "type": ["string", "object"], "minProperties": 1} | {
        "additionalProperties": {"type": "string", "minLength": 1}
    }


def _secret() -> Json:
    return _table(
        say("call-schema-secret"),
        ["chance", "truth"],
        chance={
            "type": "string",
            "pattern": _CHANCE,
            "description": say("call-schema-secret-chance"),
        },
        truth=_words(say("call-schema-secret-truth")),
    )


def _meter() -> Json:
    return _table(
        say("call-schema-meter"),
        ["start", "low", "high"],
        start=_whole(-99, 99, say("call-schema-meter-start")),
        low=_whole(-99, 99, say("call-schema-meter-low")),
        high=_whole(-99, 99, say("call-schema-meter-high")),
    )


def _employer() -> Json:
    return _table(
        say("call-schema-employer"),
        ["name", "job", "company"],
        name=_words(say("call-schema-employer-name")),
        job=_words(say("call-schema-employer-job")),
        company=_words(say("call-schema-employer-company")),
    )


def _card() -> Json:
    reply = _table(
        say("call-schema-card-reply"),
        ["if"],
        **{"if": _words(say("call-schema-card-if"))},
        says=_words(say("call-schema-card-says")),
    )
    replies = {"type": "array", "minItems": 1, "items": reply}
    return _table(
        say("call-schema-card"),
        [],
        begin=_words(say("call-schema-card-begin")),
        knows=_words(say("call-schema-card-knows")),
        replies={**replies, "description": say("call-schema-card-replies")},
        hard=_words(say("call-schema-card-hard")),
        well=_words(say("call-schema-card-well")),
    )


def _own() -> Json:
    words = {
        name: {**_words(say("call-schema-own-word")), "maxLength": most}
        for name, most in LETTERS.items()
    }
    return {**_table(say("call-schema-own"), [], **words), "minProperties": 1}


def schema() -> Json:
    """Return the JSON Schema of a call file."""
    about = ["format", "id", "title", "level", "minutes", "you", "employer", "truth"]
    marks = {"type": "array", "uniqueItems": True, "maxItems": 30, "items": _IS_NAME}
    call = _table(
        say("call-schema-about"),
        [*about, "yes", "start", "beats"],
        format={"const": 1, "description": say("call-schema-format")},
        id=_name(say("call-schema-id")),
        title=_words(say("call-schema-call-title")),
        story=_one_of(STORIES, say("call-schema-story")),
        level=_one_of(LEVELS, say("call-schema-level")),
        minutes=_whole(1, 60, say("call-schema-minutes")),
        channel=_one_of(CHANNELS, say("call-schema-channel")),
        **{"from": _words(say("call-schema-from"))},
        you=_words(say("call-schema-you")),
        employer=_employer(),
        truth=_words(say("call-schema-truth")),
        yes=_one_of(RUNGS, say("call-schema-yes")),
        hang_up=_one_of(RUNGS, say("call-schema-hang-up")),
        trains={
            "type": "array",
            "uniqueItems": True,
            "items": {"enum": list(TRAINS)},
            "description": say("call-schema-trains"),
        },
        own=_own(),
        secrets={
            **_named(say("call-schema-secrets"), _secret()),
            "minProperties": 2,
            "maxProperties": 4,
        },
        meters=_named(say("call-schema-meters"), _meter()),
        marks={**marks, "description": say("call-schema-marks")},
        card=_card(),
        start=_name(say("call-schema-start")),
        beats=_named(say("call-schema-beats"), _beat()),
    )
    return {
        "$schema": _DRAFT,
        "title": say("call-schema-title"),
        **call,
    }


def schema_text() -> str:
    """Return the JSON Schema as the text of `calls/schema.json`."""
    return json.dumps(schema(), indent=2) + "\n"
