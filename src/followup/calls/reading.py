"""From a YAML file to a `Call`: every fault that one look at the file can find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from followup._yaml import Items, Node, Table, Text, load, read_text
from followup.calls._fields import FINEST, Fields, fraction, quote
from followup.calls.carding import card_of
from followup.calls.checking import check_call
from followup.calls.model import (
    CHANNELS,
    HANG_UP,
    LEVELS,
    MOST_ALSO,
    PARTS,
    PHONE,
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
    Secret,
)
from followup.calls.own import PLACES
from followup.errors import Fault, FaultsError
from followup.words import say

__all__ = ["parse_call", "read_call"]

CALL_KEYS = (
    *("format", "id", "title", "story", "level", "minutes", "channel", "from", "you", "employer"),
    *(
        "truth",
        "yes",
        "hang-up",
        "trains",
        "own",
        "secrets",
        "meters",
        "marks",
        "card",
        "start",
        "beats",
    ),
)
SURE = Fraction(1)
MOST_MARKS = 30
MOST_SECRETS = 4
BEAT_KEYS = (
    *("speaker", "channel", "at", "subject", "part", "says", "plain", "thinks"),
    *("choices", "hang-up", "ends"),
)
_LEAVING = "close"
"""What kind of thing it is to hang up where the call goes on: a way to end the talk."""

CHOICE_KEYS = ("says", "plain", "also", "skill", "why", "when", "change", "mark", "leads")


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
    call = _call(Fields(top, say("call-file-the-call"), CALL_KEYS, faults), name)
    if isinstance(top, Table):
        faults += check_call(call, top)
    if faults:
        raise FaultsError(name, faults)
    return call


def _call(fields: Fields, name: str) -> Call:
    """Read the whole file."""
    if fields.text("format") not in ("1", ""):
        fields.fault(fields.at("format"), say("call-file-format"))
    channel = fields.word("channel", CHANNELS, default=PHONE)
    return Call(
        id=_id(fields, Path(name).stem),
        title=fields.text("title"),
        story=fields.word("story", STORIES, default=""),
        level=fields.word("level", LEVELS),
        minutes=fields.whole("minutes", 1, 60),
        channel=channel,
        sender=fields.text("from", required=False),
        you=fields.text("you"),
        employer=_employer(fields),
        truth=fields.text("truth"),
        yes=fields.word("yes", RUNGS),
        hang_up=fields.word("hang-up", RUNGS, default="answer"),
        trains=fields.words("trains", TRAINS),
        own=_own(fields),
        secrets=_secrets(fields),
        card=card_of(fields),
        meters=tuple(_meter(*item, fields.faults) for item in fields.tables("meters", False)),
        marks=_marks(fields),
        start=fields.name("start"),
        beats=tuple(_beat(*item, fields, channel) for item in fields.tables("beats")),
    )


def _id(fields: Fields, stem: str) -> str:
    """Read the id, which is the file's name."""
    word = fields.name("id")
    if word and word != stem:
        what = say("call-file-id", typed=quote(word), file=stem, name=word)
        fields.fault(fields.at("id"), what)
    return word


def _employer(fields: Fields) -> Employer:
    """Read who is called."""
    keys = ("name", "job", "company")
    node = fields.node("employer")
    if node is None:
        return Employer("", "", "")
    inner = Fields(node, quote("employer"), keys, fields.faults, fields.at("employer"))
    return Employer(*(inner.text(key) for key in keys))


def _own(call: Fields) -> tuple[tuple[str, str], ...]:
    """Read the usual word for each place that a person's own words can fill."""
    node = call.node("own", required=False)
    if node is None:
        return ()
    fields = Fields(node, quote("own"), PLACES, call.faults, call.at("own"))
    return tuple((name, fields.text(name)) for name in fields.table if name in PLACES)


def _secrets(call: Fields) -> tuple[Secret, ...]:
    """Read the truths of which one is drawn; their chances must add to 1."""
    found, line = list(call.tables("secrets", False)), call.at("secrets")
    if not found:
        return ()
    faults = len(call.faults)
    secrets = tuple(_secret(*item, call.faults) for item in found)
    total = sum((secret.chance for secret in secrets), Fraction(0))
    if not 2 <= len(secrets) <= MOST_SECRETS:
        call.fault(line, say("call-file-secrets", n=len(secrets), most=MOST_SECRETS))
    elif total != 1 and len(call.faults) == faults:
        call.fault(line, say("call-file-secrets-sum", total=str(total)))
    return secrets


def _secret(place: Text, node: Node, faults: list[Fault]) -> Secret:
    """Read one secret."""
    what = say("call-file-the-secret", typed=quote(place.value))
    fields = Fields(node, what, ("chance", "truth"), faults, place.line)
    return Secret(place.value, _chance("chance", fields), fields.text("truth"))


def _meter(place: Text, node: Node, faults: list[Fault]) -> Meter:
    """Read one meter."""
    name, keys = place.value, ("start", "low", "high")
    what = say("call-file-the-meter", typed=quote(name))
    fields = Fields(node, what, keys, faults, place.line)
    low, high, start = (fields.whole(key, -99, 99) for key in ("low", "high", "start"))
    if fields.broken or not all(key in fields.table.keys for key in keys):
        return Meter(name, low, low, low + 1)
    if low >= high:
        fields.fault(fields.at("high"), say("call-file-high", high=high, low=low))
    elif not low <= start <= high:
        what = say("call-file-start", start=start, low=low, high=high)
        fields.fault(fields.at("start"), what)
    return Meter(name, start, low, max(high, low + 1))


def _marks(fields: Fields) -> tuple[str, ...]:
    """Read the names of the marks."""
    marks = fields.names("marks")
    for mark in marks:
        fields.check_name(mark, fields.at("marks"))
    if len(marks) > MOST_MARKS:
        fields.fault(fields.at("marks"), say("call-file-marks", most=MOST_MARKS))
    return marks


def _beat(place: Text, node: Node, call: Fields, channel: str) -> Beat:
    """Read one beat; `channel` is that of the call."""
    name = place.value
    what = say("call-file-the-beat", typed=quote(name))
    fields = Fields(node, what, BEAT_KEYS, call.faults, place.line)
    ends = fields.word("ends", RUNGS, default="")
    choices = tuple(_choice(*item, fields) for item in fields.tables("choices", False))
    thoughts = _thoughts(fields)
    if "choices" in fields.table.keys and "ends" in fields.table.keys:
        fields.fault(fields.at("choices"), say("call-file-ends-twice"))
    elif not fields.broken and not {"choices", "ends"} & set(fields.table.keys):
        fields.fault(fields.line, say("call-file-dead-end", typed=quote(name)))
    leave = _leave(fields)
    if leave and "ends" in fields.table.keys:
        fields.fault(leave.line, say("call-file-hang-up-at-end"))
    part = fields.word("part", PARTS, default="")
    return Beat(
        id=name,
        says=fields.text("says", required=not part),
        speaker=fields.word("speaker", SPEAKERS, default="employer"),
        thinks="" if thoughts else fields.text("thinks", required=False),
        choices=choices,
        ends=ends,
        line=fields.line,
        thoughts=thoughts,
        plain=fields.text("plain", required=False),
        leave=leave,
        channel=fields.word("channel", CHANNELS, default=channel),
        part=part,
        at=fields.text("at", required=False),
        subject=fields.text("subject", required=False),
    )


def _leave(beat: Fields) -> Choice | None:
    """Read where hanging up leads; None if it ends the call."""
    if HANG_UP not in beat.table.keys:
        return None
    leads = _leads(beat, HANG_UP)
    return Choice(HANG_UP, "", _LEAVING, "", leads, line=beat.at(HANG_UP))


def _thoughts(beat: Fields) -> tuple[tuple[str, str], ...]:
    """Read what the employer thinks under each secret; nothing if that is one text."""
    node = beat.node("thinks", required=False)
    if not isinstance(node, Table):
        return ()
    fields = Fields(node, quote("thinks"), None, beat.faults, beat.at("thinks"))
    return tuple((name, fields.text(name)) for name in fields.table)


def _choice(place: Text, node: Node, beat: Fields) -> Choice:
    """Read one choice of a beat."""
    name = place.value
    what = say("call-file-the-choice", typed=quote(name))
    fields = Fields(node, what, CHOICE_KEYS, beat.faults, place.line)
    if name == HANG_UP:
        fields.fault(fields.line, say("call-file-hang-up"))
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
        also=fields.sentences("also", MOST_ALSO),
    )


def _change(fields: Fields) -> tuple[tuple[str, int], ...]:
    """Read which meters a choice changes and by how much."""
    node = fields.node("change", required=False)
    if node is None:
        return ()
    inner = Fields(node, quote("change"), None, fields.faults)
    changes = tuple((name, inner.whole(name, -99, 99)) for name in inner.table)
    for name, change in changes:
        if change == 0:
            inner.fault(inner.at(name), say("call-file-adds-nothing", typed=quote(name)))
    return changes


def _leads(fields: Fields, key: str = "leads") -> tuple[Lead, ...]:
    """Read where a choice leads: a beat's name, or a list of leads."""
    node = fields.node(key)
    if isinstance(node, Text):
        return (Lead(((fields.text(key), SURE),), line=fields.at(key)),)
    if isinstance(node, Table):
        fields.fault(node.line, say("call-file-leads", key=quote(key)))
    if not isinstance(node, Items):
        return ()
    if not len(node):
        fields.fault(node.line, say("call-file-no-leads", key=quote(key)))
    return tuple(_lead(item, fields) for item in node)


def _lead(node: Node, choice: Fields) -> Lead:
    """Read one lead."""
    fields = Fields(node, say("call-file-this-lead"), ("when", "to"), choice.faults)
    target = fields.node("to")
    to: tuple[tuple[str, Fraction], ...]
    if isinstance(target, Text):
        to = ((fields.text("to"), SURE),)
    else:
        to = tuple(_chances(target, fields)) if target is not None else ()
    return Lead(to, fields.condition(), fields.line)


def _chances(node: Node, lead: Fields) -> Iterator[tuple[str, Fraction]]:
    """Read the beats a lead goes to by chance; the chances must add to 1."""
    fields = Fields(node, quote("to"), None, lead.faults, lead.at("to"))
    total = Fraction(0)
    faults = len(lead.faults)
    for name in fields.table:
        chance = _chance(name, fields)
        total += chance
        yield name, chance
    if total != 1 and len(lead.faults) == faults:
        fields.fault(fields.line, say("call-file-sum", total=str(total)))


def _chance(name: str, fields: Fields) -> Fraction:
    """Read one chance, above 0 and at most 1."""
    word = fields.text(name)
    chance = fraction(word)
    if word and chance is None:
        fields.fault(fields.at(name), _no_chance(word))
    elif word and (not chance or chance > 1):
        fields.fault(fields.at(name), say("call-file-chance", typed=quote(word)))
    elif chance and chance.denominator > FINEST:
        what = say("call-file-finest", typed=quote(word), most=str(FINEST))
        fields.fault(fields.at(name), what)
    return chance or SURE


def _no_chance(word: str) -> str:
    """Return that `word` is no chance, and how to write it as one."""
    if re.fullmatch(r"0?\.[0-9]{1,3}", word) and float(word):
        return say("call-file-as-fraction", typed=quote(word), fraction=str(Fraction(word)))
    return say("call-file-no-chance", typed=quote(word))
