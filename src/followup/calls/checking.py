"""Faults of a call that show without playing it: names, ranges, words that read the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from followup._yaml import Node, Table
from followup.calls._fields import choose, quote
from followup.calls.channels import check_channels
from followup.calls.conditions import Compare, Condition, Marked, leaves
from followup.calls.model import Beat, Call, Choice, Lead, Meter
from followup.calls.own import fill
from followup.calls.owning import PLACE, check_own
from followup.errors import Fault
from followup.hearing import words_in
from followup.words import say

__all__ = ["check_call"]


def check_call(call: Call, top: Table) -> Iterator[Fault]:
    """Yield every fault of `call` that needs no play, with the lines of its file `top`."""
    meters = {meter.name: meter for meter in call.meters}
    beats = {beat.id: beat for beat in call.beats}
    for name in call.marks:
        if name in meters:
            what = say("call-file-meter-and-mark", typed=quote(name))
            yield Fault(top.keys["marks"].line, what)
    yield from _secrets(call, top)
    yield from check_own(call, top)
    yield from check_channels(call, top)
    if call.start and beats and call.start not in beats:
        yield Fault(top.keys["start"].line, _no_beat(call.start, beats))
    elif call.start and beats and beats[call.start].ends:
        what = say("call-file-ends-at-start", typed=quote(call.start))
        yield Fault(top.keys["start"].line, what)
    for beat in call.beats:
        yield from _same_words(beat)
        yield from _same_also(beat, dict(call.own), top)
        for choice in beat.options:
            places = _places(top, beat.id, choice.id)
            yield from _changes(choice, meters, places)
            yield from _marks(choice, call, places)
            yield from _offer(choice, places.get("when", choice.line), call, meters)
            for lead in choice.leads:
                yield from _lead(lead, beats, call, meters)


def _same_also(beat: Beat, usual: dict[str, str], top: Table) -> Iterator[Fault]:
    """Yield a fault for each other way to say a choice that its beat has already."""
    seen: dict[tuple[str, ...], str] = {}
    for choice in beat.choices:
        for text in {choice.says, choice.plain} - {""}:
            seen.setdefault(tuple(words_in(fill(text, usual))), choice.id)
    for choice in beat.choices:
        line = _places(top, beat.id, choice.id).get("also", choice.line)
        for text in choice.also:
            words = tuple(words_in(fill(text, usual)))
            if not words:
                yield Fault(line, say("call-file-also-no-words", typed=quote(text)))
            elif words in seen:
                told = say("call-file-also-twice", typed=quote(text), other=quote(seen[words]))
                yield Fault(line, told)
            seen.setdefault(words, choice.id)


def _secrets(call: Call, top: Table) -> Iterator[Fault]:
    """Yield a fault for each secret without a name of its own, or that nothing depends on."""
    secrets = [secret.name for secret in call.secrets]
    table = top.get("secrets")
    lines = {name: at.line for name, at in table.keys.items()} if isinstance(table, Table) else {}
    taken = {meter.name: "meter" for meter in call.meters} | dict.fromkeys(call.marks, "mark")
    for name in secrets:
        if name in taken:
            what = say("call-file-secret-taken", typed=quote(name), what=taken[name])
            yield Fault(lines[name], what)
    named = set(_named(call))
    alike = [name for name in secrets if name not in named]
    # One secret may go unnamed: it is what holds when no other does.
    if len(alike) > 1:
        for name in alike:
            yield Fault(lines[name], say("call-file-secret-idle", typed=quote(name)))
    for beat in call.beats:
        for name, _ in beat.thoughts:
            if name not in secrets:
                advice = choose(secrets, name)
                what = say("call-file-no-secret", typed=quote(name), advice=advice)
                yield Fault(beat.line, what)


def _named(call: Call) -> Iterator[str]:
    """Yield the names that leads and thoughts depend on."""
    for beat in call.beats:
        yield from (name for name, _ in beat.thoughts)
        for lead in chain.from_iterable(choice.leads for choice in beat.options):
            marks = (
                (leaf for leaf in leaves(lead.when) if isinstance(leaf, Marked))
                if lead.when
                else ()
            )
            yield from (leaf.mark for leaf in marks)


def _offer(choice: Choice, line: int, call: Call, meters: dict[str, Meter]) -> Iterator[Fault]:
    """Yield a fault for all that is wrong with when `choice` is on offer."""
    secrets = {secret.name for secret in call.secrets}
    for leaf in leaves(choice.when) if choice.when else ():
        if isinstance(leaf, Marked) and leaf.mark in secrets:
            yield Fault(line, say("call-file-secret-offer", typed=quote(leaf.mark)))
            return
    yield from _condition(choice.when, line, call, meters)


def _places(top: Table, *path: str) -> dict[str, int]:
    """Return the line of each key of the choice at `path` (a beat's name, a choice's name)."""
    node: Node | None = top
    for key in ("beats", path[0], "choices", path[1]):
        node = node.get(key) if isinstance(node, Table) else None
    return {key: place.line for key, place in node.keys.items()} if isinstance(node, Table) else {}


def _same_words(beat: Beat) -> Iterator[Fault]:
    """Yield a fault for every choice that reads as an earlier one of the beat does."""
    for field in ("says", "plain"):
        seen: dict[str, Choice] = {}
        for choice in beat.choices:
            words = PLACE.sub("{}", " ".join(getattr(choice, field).casefold().split()))
            first = seen.setdefault(words, choice)
            if words and first is not choice:
                typed, other, line = quote(choice.id), quote(first.id), str(first.line)
                what = say("call-file-same-words", typed=typed, other=other, line=line, key=field)
                yield Fault(choice.line, what)


def _changes(choice: Choice, meters: dict[str, Meter], places: dict[str, int]) -> Iterator[Fault]:
    line = places.get("change", choice.line)
    for name, change in choice.change:
        if name not in meters:
            advice = choose(list(meters), name)
            what = say("call-file-no-meter", typed=quote(name), advice=advice)
            yield Fault(line, what)
        elif abs(change) > meters[name].high - meters[name].low:
            span = meters[name].high - meters[name].low
            more = f"{change:+}"
            what = say("call-file-too-much", change=more, typed=quote(name), most=span)
            yield Fault(line, what)


def _marks(choice: Choice, call: Call, places: dict[str, int]) -> Iterator[Fault]:
    for name in choice.mark:
        if name not in call.marks:
            advice = choose(call.marks, name)
            what = say("call-file-no-mark", typed=quote(name), advice=advice)
            yield Fault(places.get("mark", choice.line), what)


def _lead(
    lead: Lead, beats: dict[str, Beat], call: Call, meters: dict[str, Meter]
) -> Iterator[Fault]:
    for name, _ in lead.to:
        if name and name not in beats:
            yield Fault(lead.line, _no_beat(name, beats))
    yield from _condition(lead.when, lead.line, call, meters)


def _no_beat(name: str, beats: dict[str, Beat]) -> str:
    return say("call-file-no-beat", typed=quote(name), advice=choose(list(beats), name))


def _condition(
    condition: Condition | None, line: int, call: Call, meters: dict[str, Meter]
) -> Iterator[Fault]:
    """Yield a fault for every name in `condition` that is unknown or used as it cannot be."""
    flags = [*call.marks, *(secret.name for secret in call.secrets)]
    for leaf in leaves(condition) if condition else ():
        name = leaf.meter if isinstance(leaf, Compare) else leaf.mark
        if name not in meters and name not in flags:
            advice = choose([*meters, *flags], name)
            what = say("call-file-nothing-named", typed=quote(name), advice=advice)
            yield Fault(line, what)
        elif isinstance(leaf, Compare):
            yield from _comparison(leaf, line, meters.get(name), name in call.marks)
        elif name not in flags:
            yield Fault(line, say("call-file-is-meter", typed=quote(name), name=name))


def _comparison(leaf: Compare, line: int, meter: Meter | None, is_mark: bool) -> Iterator[Fault]:
    """Yield a fault if `leaf` compares no meter, or can only come out one way."""
    if meter is None:
        what = "mark" if is_mark else "secret"
        yield Fault(line, say("call-file-is-mark", typed=quote(leaf.meter), what=what))
        return
    outcomes = {leaf.holds_for(value) for value in range(meter.low, meter.high + 1)}
    if len(outcomes) == 1:
        what = say(
            "call-file-settled",
            typed=quote(f"{leaf.meter} {leaf.sign} {leaf.number}"),
            holds="always" if outcomes == {True} else "never",
            name=quote(meter.name),
            low=meter.low,
            high=meter.high,
        )
        yield Fault(line, what)
