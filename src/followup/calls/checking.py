"""Faults of a call that show without playing it: names, ranges, words that read the same."""

from __future__ import annotations

from collections.abc import Iterator

from followup._yaml import Node, Table
from followup.calls._fields import choose, quote
from followup.calls.conditions import Compare, Condition, leaves
from followup.calls.model import Beat, Call, Choice, Lead, Meter
from followup.errors import Fault

__all__ = ["check_call"]


def check_call(call: Call, top: Table) -> Iterator[Fault]:
    """Yield every fault of `call` that needs no play, with the lines of its file `top`."""
    meters = {meter.name: meter for meter in call.meters}
    beats = {beat.id: beat for beat in call.beats}
    for name in call.marks:
        if name in meters:
            what = f"{quote(name)} is a meter and a mark; give one of them another name"
            yield Fault(top.keys["marks"].line, what)
    if call.start and beats and call.start not in beats:
        what = f"there is no beat {quote(call.start)}; {choose(list(beats), call.start)}"
        yield Fault(top.keys["start"].line, what)
    elif call.start and beats and beats[call.start].ends:
        what = f"the call ends before it starts: {quote(call.start)} has `ends`; start elsewhere"
        yield Fault(top.keys["start"].line, what)
    for beat in call.beats:
        yield from _same_words(beat)
        for choice in beat.choices:
            places = _places(top, beat.id, choice.id)
            yield from _changes(choice, meters, places)
            yield from _marks(choice, call, places)
            yield from _condition(choice.when, places.get("when", choice.line), call, meters)
            for lead in choice.leads:
                yield from _lead(lead, beats, call, meters)


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
            words = " ".join(getattr(choice, field).casefold().split())
            first = seen.setdefault(words, choice)
            if words and first is not choice:
                what = f"{quote(choice.id)} and {quote(first.id)} (line {first.line}) read the same"
                yield Fault(choice.line, f"{what} in `{field}`; change the words of one of them")


def _changes(choice: Choice, meters: dict[str, Meter], places: dict[str, int]) -> Iterator[Fault]:
    line = places.get("change", choice.line)
    for name, change in choice.change:
        if name not in meters:
            what = f"`change` names no meter: {quote(name)}; {choose(list(meters), name)}"
            yield Fault(line, what)
        elif abs(change) > meters[name].high - meters[name].low:
            span = meters[name].high - meters[name].low
            what = f"{change:+} is more than the whole range of {quote(name)}; use {span} or less"
            yield Fault(line, what)


def _marks(choice: Choice, call: Call, places: dict[str, int]) -> Iterator[Fault]:
    for name in choice.mark:
        if name not in call.marks:
            advice = choose(call.marks, name)
            what = f"`mark` names no mark: {quote(name)}; {advice}, or add it to `marks`"
            yield Fault(places.get("mark", choice.line), what)


def _lead(
    lead: Lead, beats: dict[str, Beat], call: Call, meters: dict[str, Meter]
) -> Iterator[Fault]:
    for name, _ in lead.to:
        if name and name not in beats:
            what = f"there is no beat {quote(name)}; {choose(list(beats), name)}"
            yield Fault(lead.line, what)
    yield from _condition(lead.when, lead.line, call, meters)


def _condition(
    condition: Condition | None, line: int, call: Call, meters: dict[str, Meter]
) -> Iterator[Fault]:
    """Yield a fault for every name in `condition` that is unknown or used as it cannot be."""
    for leaf in leaves(condition) if condition else ():
        name = leaf.meter if isinstance(leaf, Compare) else leaf.mark
        if name not in meters and name not in call.marks:
            advice = choose([*meters, *call.marks], name)
            what = f"`when` names no meter and no mark: {quote(name)}; {advice}"
            yield Fault(line, what)
        elif isinstance(leaf, Compare):
            yield from _comparison(leaf, line, meters.get(name))
        elif name not in call.marks:
            what = f"{quote(name)} is a meter; compare it with a number, such as `{name} >= 1`"
            yield Fault(line, what)


def _comparison(leaf: Compare, line: int, meter: Meter | None) -> Iterator[Fault]:
    """Yield a fault if `leaf` compares a mark, or can only come out one way."""
    if meter is None:
        what = f"{quote(leaf.meter)} is a mark; write it alone, without a number"
        yield Fault(line, what)
        return
    outcomes = {leaf.holds_for(value) for value in range(meter.low, meter.high + 1)}
    if len(outcomes) == 1:
        word = "always" if outcomes == {True} else "never"
        written = quote(f"{leaf.meter} {leaf.sign} {leaf.number}")
        span = f"{quote(meter.name)} runs from {meter.low} to {meter.high}"
        yield Fault(line, f"{written} {word} holds, for {span}; change the number or delete it")
