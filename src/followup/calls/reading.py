"""From a YAML file to a `Call`: every fault that one look at the file can find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from followup._yaml import Items, Node, Table, Text, load, read_text
from followup.calls._fields import FINEST, Fields, fraction, quote
from followup.calls.checking import check_call
from followup.calls.model import (
    HANG_UP,
    LEVELS,
    RUNGS,
    SKILLS,
    SPEAKERS,
    STORIES,
    TRAINS,
    Beat,
    Call,
    Choice,
    Employer,
    Lead,
    Meter,
)
from followup.errors import Fault, FaultsError

__all__ = ["parse_call", "read_call"]

CALL_KEYS = (
    *("format", "id", "title", "story", "level", "minutes", "you", "employer", "truth"),
    *("yes", "hang-up", "trains", "meters", "marks", "start", "beats"),
)
SURE = Fraction(1)
BEAT_KEYS = ("speaker", "says", "thinks", "choices", "ends")
CHOICE_KEYS = ("says", "plain", "skill", "why", "when", "change", "mark", "leads")


def read_call(path: Path | str) -> Call:
    """Return the call written in the YAML file at `path`.

    Raises:
        FollowupError: With every fault, its line and how to fix it.
    """
    path = Path(path)
    return parse_call(read_text(path), str(path))


def parse_call(text: str, name: str) -> Call:
    """Return the call written in `text`, a YAML document that stands in the file `name`.

    Raises:
        FaultsError: With every fault, its line and how to fix it.
    """
    faults: list[Fault] = []
    top = load(text, name)
    call = _call(Fields(top, "the call", CALL_KEYS, faults), name)
    if isinstance(top, Table):
        faults += check_call(call, top)
    if faults:
        raise FaultsError(name, faults)
    return call


def _call(fields: Fields, name: str) -> Call:
    """Read the whole file."""
    if fields.text("format") not in ("1", ""):
        fields.fault(fields.at("format"), "this format is not known; write `format: 1`")
    return Call(
        id=_id(fields, Path(name).stem),
        title=fields.text("title"),
        story=fields.word("story", STORIES, default=""),
        level=fields.word("level", LEVELS),
        minutes=fields.whole("minutes", 1, 60),
        you=fields.text("you"),
        employer=_employer(fields),
        truth=fields.text("truth"),
        yes=fields.word("yes", RUNGS),
        hang_up=fields.word("hang-up", RUNGS, default="answer"),
        trains=fields.words("trains", TRAINS),
        meters=tuple(_meter(*item, fields.faults) for item in fields.tables("meters", False)),
        marks=_marks(fields),
        start=fields.name("start"),
        beats=tuple(_beat(*item, fields) for item in fields.tables("beats")),
    )


def _id(fields: Fields, stem: str) -> str:
    """Read the id, which is the file's name."""
    word = fields.name("id")
    if word and word != stem:
        advice = f"write `id: {stem}` or rename the file to {word}.yml"
        fields.fault(fields.at("id"), f"the id {quote(word)} is not the file's name; {advice}")
    return word


def _employer(fields: Fields) -> Employer:
    """Read who is called."""
    keys = ("name", "job", "company")
    node = fields.node("employer")
    if node is None:
        return Employer("", "", "")
    inner = Fields(node, "`employer`", keys, fields.faults, fields.at("employer"))
    return Employer(*(inner.text(key) for key in keys))


def _meter(place: Text, node: Node, faults: list[Fault]) -> Meter:
    """Read one meter."""
    name, keys = place.value, ("start", "low", "high")
    fields = Fields(node, f"the meter {quote(name)}", keys, faults, place.line)
    low, high, start = (fields.whole(key, -99, 99) for key in ("low", "high", "start"))
    if fields.broken or not all(key in fields.table.keys for key in keys):
        return Meter(name, low, low, low + 1)
    if low >= high:
        fields.fault(fields.at("high"), f"`high` ({high}) must be above `low` ({low})")
    elif not low <= start <= high:
        advice = f"use a number from {low} to {high}"
        fields.fault(fields.at("start"), f"`start` ({start}) is out of the range; {advice}")
    return Meter(name, start, low, max(high, low + 1))


def _marks(fields: Fields) -> tuple[str, ...]:
    """Read the names of the marks."""
    marks = fields.names("marks")
    for mark in marks:
        fields.check_name(mark, fields.at("marks"))
    if len(marks) > 30:
        fields.fault(fields.at("marks"), "there are more than 30 marks; use fewer")
    return marks


def _beat(place: Text, node: Node, call: Fields) -> Beat:
    """Read one beat."""
    name = place.value
    fields = Fields(node, f"the beat {quote(name)}", BEAT_KEYS, call.faults, place.line)
    ends = fields.word("ends", RUNGS, default="")
    choices = tuple(_choice(*item, fields) for item in fields.tables("choices", False))
    if "choices" in fields.table.keys and "ends" in fields.table.keys:
        fields.fault(fields.at("choices"), "a beat that ends has no choices; delete one of the two")
    elif not fields.broken and not {"choices", "ends"} & set(fields.table.keys):
        what = f"the beat {quote(name)} is a dead end; give it `choices`, or `ends` with a rung"
        fields.fault(fields.line, what)
    return Beat(
        id=name,
        says=fields.text("says"),
        speaker=fields.word("speaker", SPEAKERS, default="employer"),
        thinks=fields.text("thinks", required=False),
        choices=choices,
        ends=ends,
        line=fields.line,
    )


def _choice(place: Text, node: Node, beat: Fields) -> Choice:
    """Read one choice of a beat."""
    name = place.value
    fields = Fields(node, f"the choice {quote(name)}", CHOICE_KEYS, beat.faults, place.line)
    if name == HANG_UP:
        fields.fault(fields.line, "`hang-up` is always possible; give this choice another name")
    return Choice(
        id=name,
        says=fields.text("says"),
        plain=fields.text("plain", required=False),
        skill=fields.word("skill", SKILLS),
        why=fields.text("why"),
        when=fields.condition(),
        change=_change(fields),
        mark=fields.names("mark"),
        leads=_leads(fields),
        line=fields.line,
    )


def _change(fields: Fields) -> tuple[tuple[str, int], ...]:
    """Read which meters a choice changes and by how much."""
    node = fields.node("change", required=False)
    if node is None:
        return ()
    inner = Fields(node, "`change`", None, fields.faults)
    changes = tuple((name, inner.whole(name, -99, 99)) for name in inner.table)
    for name, change in changes:
        if change == 0:
            inner.fault(inner.at(name), f"adding 0 to {quote(name)} does nothing; delete it")
    return changes


def _leads(fields: Fields) -> tuple[Lead, ...]:
    """Read where a choice leads: a beat's name, or a list of leads."""
    node = fields.node("leads")
    if isinstance(node, Text):
        return (Lead(((fields.text("leads"), SURE),), line=fields.at("leads")),)
    if isinstance(node, Table):
        fields.fault(node.line, "`leads` must be a beat's name or a list; write `- to: a-beat`")
    if not isinstance(node, Items):
        return ()
    if not len(node):
        fields.fault(node.line, "`leads` is empty; write where this choice leads")
    return tuple(_lead(item, fields) for item in node)


def _lead(node: Node, choice: Fields) -> Lead:
    """Read one lead."""
    fields = Fields(node, "this lead", ("when", "to"), choice.faults)
    target = fields.node("to")
    to: tuple[tuple[str, Fraction], ...]
    if isinstance(target, Text):
        to = ((fields.text("to"), SURE),)
    else:
        to = tuple(_chances(target, fields)) if target is not None else ()
    return Lead(to, fields.condition(), fields.line)


def _chances(node: Node, lead: Fields) -> Iterator[tuple[str, Fraction]]:
    """Read the beats a lead goes to by chance; the chances must add to 1."""
    fields = Fields(node, "`to`", None, lead.faults, lead.at("to"))
    total = Fraction(0)
    faults = len(lead.faults)
    for name in fields.table:
        chance = _chance(name, fields)
        total += chance
        yield name, chance
    if total != 1 and len(lead.faults) == faults:
        fields.fault(fields.line, f"the chances add to {total}, not to 1; change one of them")


def _chance(name: str, fields: Fields) -> Fraction:
    """Read one chance, above 0 and at most 1."""
    word = fields.text(name)
    chance = fraction(word)
    if word and chance is None:
        fields.fault(fields.at(name), f"{quote(word)} is not a chance; {_as_fraction(word)}")
    elif word and (not chance or chance > 1):
        fields.fault(
            fields.at(name),
            f"a chance is above 0 and at most 1, not {quote(word)}; "
            "change it, or delete this beat from `to`",
        )
    elif chance and chance.denominator > FINEST:
        what = f"{quote(word)} is finer than anyone can tell; use parts of {FINEST} or less"
        fields.fault(fields.at(name), what)
    return chance or SURE


def _as_fraction(word: str) -> str:
    """Return how to write `word` as a chance."""
    if re.fullmatch(r"0?\.[0-9]{1,3}", word) and float(word):
        return f"write {Fraction(word)}"
    return "write a fraction such as 3/4"
