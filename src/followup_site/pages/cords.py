"""The cords that pages show: the loop on the home page and one timeline for each story."""

from __future__ import annotations

from collections.abc import Callable

from followup.words import say
from followup_site.pages.cord import Guide, Station, cord_picture


def loop() -> str:
    """The loop of the whole project, in one line that ends where the next practice begins."""
    start, practise, call, write = (14, 250), (236, 44), (420, 190), (300, 384)
    odds, again = (136, 262), (282, 214)
    guide = Guide(
        (start, (66, 224), (134, 98), practise, (362, 88), call, (394, 312), write, (190, 356))
        + (odds, (172, 180), (238, 158), again)
    )
    return cord_picture(
        guide,
        [
            Station(start, kind="end"),
            Station(practise, say("cord-practise"), label_at=(236, 20)),
            Station(call, say("cord-call"), label_at=(438, 196), anchor="start"),
            Station(write, say("cord-write"), label_at=(300, 416)),
            Station(odds, say("cord-odds"), label_at=(156, 284), anchor="start"),
            Station(again, say("cord-next"), "end", label_at=(282, 246)),
        ],
        (480, 424),
        name="loop",
        title=say("cord-loop"),
        description=say("cord-loop-shows"),
    )


def story(upto: str = "end") -> str:
    """A story's timeline: the no, down to the follow-up, up to the turn, on to the end.

    It does not tell how the story goes: the reader decides first.

    Args:
        upto: How far it is drawn: a key of `STATIONS`.
    """
    no, call, turn, end = (24, 62), (330, 120), (656, 40), (936, 40)
    path = (no, (110, 78), (220, 118), call, (450, 98), (570, 50), turn, (760, 38), end)
    stations = [
        Station(no, say("cord-no"), "no", (12, 34), "start"),
        Station(call, say("cord-follow-up"), "step", (330, 156)),
        Station(turn, say("cord-turn"), "yes", (656, 80)),
        Station(end, say("cord-end"), "end", (948, 80), "end"),
    ][: STATIONS.index(upto) + 1]
    # Before the follow-up the cord hangs free after the no.
    last = path.index(stations[-1].point) if len(stations) > 1 else 2
    return cord_picture(
        Guide(path[: last + 1]),
        stations,
        (960, 168),
        name="story",
        title=say("cord-story"),
        description=say("cord-story-shows") if upto == "end" else say("cord-story-so-far"),
    )


STATIONS = ("no", "call", "turn", "end")
"""How far a story's timeline can be drawn."""


def rounds() -> str:
    """The five steps of a practice round, one after the other."""
    steps = ((70, 70), (275, 50), (480, 78), (685, 50), (890, 66))
    between = ((170, 82), (380, 46), (580, 84), (790, 46))
    path = [point for pair in zip(steps, between, strict=False) for point in pair]
    labels = [say("cord-round", step=step) for step in ROUND]
    kinds = ("step", "no", "yes", "step", "end")
    return cord_picture(
        Guide((*path, steps[-1])),
        [
            Station(at, label, kind, (at[0], 124))
            for at, label, kind in zip(steps, labels, kinds, strict=True)
        ],
        (960, 140),
        name="rounds",
        title=say("cord-rounds"),
        description=say("cord-rounds-shows"),
    )


ROUND = ("read", "badly", "well", "feedback", "change")
"""The steps of a practice round, in order."""

CORDS: dict[str, Callable[..., str]] = {"loop": loop, "story": story, "rounds": rounds}
