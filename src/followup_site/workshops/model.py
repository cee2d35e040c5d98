"""A run sheet: what happens when, in which order, and what may be cut."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PLACES", "Minutes", "Rounds", "Seconds", "Segment", "Sheet", "Step"]

PLACES = ("room", "online")


@dataclass(frozen=True, slots=True)
class Minutes:
    """How long a segment takes, in whole minutes: 1 <= least <= usual <= most.

    Args:
        least: Below this it does not work.
        usual: As the sheet plans it.
        most: Above this people lose interest.
    """

    least: int
    usual: int
    most: int


@dataclass(frozen=True, slots=True)
class Seconds:
    """How long a step takes, in whole seconds: 1 <= least <= usual <= most."""

    least: int
    usual: int
    most: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a round: all groups of the room do it at the same time.

    Args:
        id: Its name in the file.
        title: Its name for people.
        seconds: How long it takes, each time.
        they: What participants do in it; empty if the title says it.
    """

    id: str
    title: str
    seconds: Seconds
    they: str = ""


@dataclass(frozen=True, slots=True)
class Rounds:
    """Practice in rounds, each with the same steps.

    Args:
        times: How many rounds, a count from 1.
        each: The steps of a round, in order; at least one.
        once: What comes once, before the first round.
    """

    times: int
    each: tuple[Step, ...]
    once: tuple[Step, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps in order, those of a round as often as there are rounds."""
        return self.once + self.each * self.times


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of a workshop.

    Args:
        id: Its name in the file.
        title: Its name for people.
        aim: What participants can do afterwards, or what it is for.
        minutes: How long it takes.
        say: What the facilitator says, a sentence or two each.
        you: What the facilitator does, in order.
        they: What participants do, in order.
        slides: The names of the slides that are shown, in order.
        show: Pages for the projector: (path from the folder of the pages, words).
        cut: How to make it shorter; empty if it cannot be.
        drop: Its place in the order of leaving out, from 1; 0 if it is never left out.
        is_break: Whether it is a break.
        rounds: Its timed rounds; None if it has none.
    """

    id: str
    title: str
    aim: str
    minutes: Minutes
    say: tuple[str, ...] = ()
    you: tuple[str, ...] = ()
    they: tuple[str, ...] = ()
    slides: tuple[str, ...] = ()
    show: tuple[tuple[str, str], ...] = ()
    cut: str = ""
    drop: int = 0
    is_break: bool = False
    rounds: Rounds | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A run sheet.

    Args:
        id: The file's name.
        title: Its name for people.
        minutes: How long the workshop is; the usual minutes of its segments add up to it.
        place: One of `PLACES`.
        group: For how many people, and whom.
        prepare: What to have ready, a line each.
        segments: Its parts in order, breaks included; without those that are left out.
        people: How many people come, a count; 0 if the sheet does not say it.
    """

    id: str
    title: str
    minutes: int
    place: str
    group: str
    prepare: tuple[str, ...]
    segments: tuple[Segment, ...]
    people: int = 0
