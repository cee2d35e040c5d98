"""A second way to work out a call: straight from its words. Not a test."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from followup.calls import HANG_UP, RUNGS, Beat, Call, Choice, Condition
from followup.calls.conditions import Both, Compare, Either, Marked

Mood = tuple[dict[str, int], frozenset[str]]
Rungs = dict[str, Fraction]
Pick = Callable[[Beat, list[Choice]], list[Choice]]


def holds(condition: Condition | None, mood: Mood) -> bool:
    """Return whether a condition holds, worked out anew from its parts."""
    meters, marks = mood
    if condition is None:
        return True
    if isinstance(condition, Compare):
        return bool(eval(f"{meters[condition.meter]} {condition.sign} {condition.number}"))
    if isinstance(condition, Marked):
        return condition.mark in marks
    if isinstance(condition, Both | Either):
        parts = [holds(part, mood) for part in condition.parts]
        return all(parts) if isinstance(condition, Both) else any(parts)
    return not holds(condition.part, mood)


class Oracle:
    """Plays a call straight from its words: no graph, no memory, no common denominator."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.beats = {beat.id: beat for beat in call.beats}
        self.ranges = {meter.name: meter for meter in call.meters}

    def start(self) -> Mood:
        """Return the mood at the start."""
        return {meter.name: meter.start for meter in self.call.meters}, frozenset()

    def offers(self, beat: str, mood: Mood) -> list[Choice]:
        """Return the choices on offer."""
        return [choice for choice in self.beats[beat].choices if holds(choice.when, mood)]

    def outcomes(self, choice: Choice, mood: Mood) -> list[tuple[Fraction, str, Mood]]:
        """Return the chance, the beat and the mood of each reply."""
        meters, marks = dict(mood[0]), mood[1] | set(choice.mark)
        for name, change in choice.change:
            meter = self.ranges[name]
            meters[name] = sorted((meter.low, meters[name] + change, meter.high))[1]
        after = (meters, frozenset(marks))
        lead = next(lead for lead in choice.leads if holds(lead.when, after))
        return [(chance, beat, after) for beat, chance in lead.to]

    def is_yes(self, rungs: Rungs) -> Fraction:
        """Return the chance of a yes."""
        return sum((rungs[rung] for rung in RUNGS[RUNGS.index(self.call.yes) :]), Fraction(0))

    def end(self, rung: str) -> Rungs:
        """Return the chances of an end."""
        return {each: Fraction(each == rung) for each in RUNGS}

    def mix(self, parts: list[tuple[Fraction, Rungs]]) -> Rungs:
        """Return the mean of chances."""
        return {rung: sum((p * rungs[rung] for p, rungs in parts), Fraction(0)) for rung in RUNGS}

    def best(self, beat: str, mood: Mood) -> tuple[str, Rungs]:
        """Return the best choice and the chance of each rung under best play."""
        if self.beats[beat].ends:
            return HANG_UP, self.end(self.beats[beat].ends)
        options = [
            (
                choice.id,
                self.mix(
                    [(p, self.best(to, after)[1]) for p, to, after in self.outcomes(choice, mood)]
                ),
            )
            for choice in self.offers(beat, mood)
        ]
        options.append((HANG_UP, self.left(self.beats[beat], mood)))
        return max(options, key=lambda option: self.is_yes(option[1]))  # the first of equals

    def left(self, beat: Beat, mood: Mood) -> Rungs:
        """Return the chance of each rung after hanging up, under best play."""
        if not beat.leave:
            return self.end(self.call.hang_up)
        outcomes = self.outcomes(beat.leave, mood)
        return self.mix([(p, self.best(to, after)[1]) for p, to, after in outcomes])

    def random(self, beat: str, mood: Mood) -> Rungs:
        """Return the chance of each rung under random play."""
        return self.by(lambda _, offers: offers, beat, mood)

    def by(self, pick: Pick, beat: str, mood: Mood) -> Rungs:
        """Return the chance of each rung if each choice that `pick` returns is as likely."""
        if self.beats[beat].ends:
            return self.end(self.beats[beat].ends)
        picked = pick(self.beats[beat], self.offers(beat, mood))
        return self.mix(
            [
                (p / len(picked), self.by(pick, to, after))
                for choice in picked
                for p, to, after in self.outcomes(choice, mood)
            ]
        )
