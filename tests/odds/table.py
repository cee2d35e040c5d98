"""The table of cases that holds the browser's odds to Python's, made afresh each time.

Usage: python tests/odds/table.py FILE.json

It is a list of ``{"do": NAME, "in": {…}, "out": …}``, or with ``"error"`` in place of ``"out"``
where the answer is a plain sentence. `DO` says what each name means. Numbers agree to 1e-9 of their
size, texts and whole numbers exactly. The same program gives the same table, on every computer.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from followup.errors import FollowupError
from followup.odds import (
    CAREFUL,
    OPEN,
    Asked,
    Belief,
    Start,
    about,
    at_least_one,
    better,
    better_in_words,
    break_even,
    break_even_in_words,
    in_words,
    needed,
    needed_in_words,
    odds,
    odds_report,
    odds_sentences,
    own_start,
    people,
    waiting_bounds,
    waiting_in_words,
)

SEED = 20_261_123
COUNTS = (0, 1, 2, 5, 13, 40, 200, 3_000, 100_000)
LEVELS = ("0.5", "0.8", "0.9", "0.95", "0.999")
WANTS = ("0.5", "0.9", "0.95", "0.99", "0.001", "0.999", "0.123456789")
STARTS: tuple[Any, ...] = ("open", "careful", ["0.3", "0.7"], ["2.5", "0.01"], ["12.75", "40"])


def start_of(given: Any) -> Start:
    """Return a start from its name, or from the texts of A and B."""
    if isinstance(given, str):
        return {"open": OPEN, "careful": CAREFUL}[given]
    return Start("own", *given)


def belief_of(given: dict[str, Any]) -> Belief:
    """Return a belief from `yes`, `no` and `start`."""
    return Belief(given.get("yes"), given.get("no"), start_of(given.get("start", "open")))


def _report(given: dict[str, Any]) -> Any:
    asked = {key: given[key] for key in ("waiting", "next", "want") if key in given}
    if "without" in given:
        asked["without"] = belief_of(given["without"])
    belief = belief_of(given)
    return {
        **odds_report(belief, Asked(**asked)),
        "sentences": odds_sentences(belief, Asked(**asked)),
    }


def _range(given: dict[str, Any]) -> Any:
    found = belief_of(given).range(given["level"])
    return {**asdict(found), "people": list(people(found))}


def _better(given: dict[str, Any]) -> Any:
    chance = better(belief_of(given["first"]), belief_of(given["second"]))
    return {"chance": chance, "words": better_in_words(chance)}


def _needed(given: dict[str, Any]) -> Any:
    n = needed(belief_of(given), given["want"])
    return {"n": n, "words": needed_in_words(given["want"], n)}


def _waiting(given: dict[str, Any]) -> Any:
    bounds = waiting_bounds(belief_of(given), given["waiting"])
    return {**asdict(bounds), "words": waiting_in_words(given["waiting"], bounds)}


def _break_even(given: dict[str, Any]) -> Any:
    cost, worth = given["cost"], given["worth"]
    return {"chance": break_even(cost, worth), "words": break_even_in_words(cost, worth)}


def _own_start(given: dict[str, Any]) -> Any:
    start = own_start(given["chance"], given["sure"])
    return {"a": float(start.a), "b": float(start.b)}


DO: dict[str, Callable[[dict[str, Any]], Any]] = {
    "report": _report,
    "range": _range,
    "better": _better,
    "needed": _needed,
    "waiting": _waiting,
    "break_even": _break_even,
    "own_start": _own_start,
    "in_words": lambda given: in_words(belief_of(given), given.get("waiting", 0)),
    "at_least_one": lambda given: at_least_one(belief_of(given), given["n"]),
    "chance_above": lambda given: belief_of(given).chance_above(given["threshold"]),
    "odds": lambda given: odds(given["chance"]),
    "about": lambda given: about(given["chance"]),
}
"""What each name in the table means."""


def case(do: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return one case with what comes out of it."""
    try:
        return {"do": do, "in": given, "out": DO[do](given)}
    except FollowupError as error:
        return {"do": do, "in": given, "error": str(error)}


def _beliefs(dice: random.Random, n: int) -> Iterator[dict[str, Any]]:
    """Yield beliefs of every size, many of them small."""
    for _ in range(n):
        yes, no = (int(10 ** dice.uniform(0, 5)) - 1 for _ in range(2))
        yield {"yes": yes, "no": no, "start": dice.choice(STARTS)}


def _asked() -> Iterator[tuple[str, dict[str, Any]]]:
    dice = random.Random(SEED)
    for yes, no, start in itertools.product(range(9), range(9), ("open", "careful")):
        yield "report", {"yes": yes, "no": no, "start": start}
        yield "in_words", {"yes": yes, "no": no, "start": start}
        yield "in_words", {"yes": yes, "no": no, "start": start, "waiting": 2}
    for yes, no, start in itertools.product(COUNTS, COUNTS, STARTS):
        given = {"yes": yes, "no": no, "start": start}
        yield "range", {**given, "level": dice.choice(LEVELS)}
        yield "at_least_one", {**given, "n": dice.choice((0, 1, 2, 5, 10, 100, 1_000, 20_000))}
    for given in _beliefs(dice, 200):
        yield "needed", {**given, "want": dice.choice(WANTS)}
        yield "range", {**given, "level": dice.choice(LEVELS)}
        yield "waiting", {**given, "waiting": dice.choice((1, 2, 30, 1_000_000))}
        yield "chance_above", {**given, "threshold": str(dice.randrange(101) / 100)}
    for first, second in zip(_beliefs(dice, 250), _beliefs(dice, 250), strict=True):
        yield "better", {"first": first, "second": second}
    for waiting in (1, 2, 40):
        yield "report", {"yes": 0, "no": 0, "waiting": waiting}
    for given, other in zip(_beliefs(dice, 60), _beliefs(dice, 60), strict=True):
        more = {"waiting": dice.randrange(9), "next": dice.randrange(99), "want": "0.75"}
        yield "report", {**given, **more, "without": other}
    yield from _small_numbers()
    yield from _edges()


def _small_numbers() -> Iterator[tuple[str, dict[str, Any]]]:
    for chance in range(0, 1_001, 7):
        for do in ("odds", "about"):
            yield do, {"chance": f"{chance / 1_000}"}
    for cost, worth in itertools.product(("0", "1", "30", "7.5"), ("0.5", "3600", "12", "75")):
        yield "break_even", {"cost": cost, "worth": worth}
    for chance, sure in itertools.product(("0.01", "0.3", "0.5", "0.99"), ("1", "2.5", "40")):
        yield "own_start", {"chance": chance, "sure": sure}


def _edges() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what people type by accident, and the largest and smallest that is allowed."""
    for wrong in (-1, 2.5, None, "", "two", 1_000_000_001, "1e3", True, "-0"):
        yield "in_words", {"yes": wrong, "no": 3}
        yield "in_words", {"yes": 3, "no": wrong}
        yield "waiting", {"yes": 3, "no": 3, "waiting": wrong}
        yield "at_least_one", {"yes": 3, "no": 3, "n": wrong}
    for wrong in ("0", "1", "-0.1", "", None, "nine", "1.0", "0.90000000000000000000000"):
        yield "needed", {"yes": 3, "no": 3, "want": wrong}
        yield "range", {"yes": 3, "no": 3, "level": wrong}
        yield "in_words", {"yes": 3, "no": 3, "start": [wrong, "1"]}
        yield "own_start", {"chance": wrong, "sure": "0.5"}
        yield "break_even", {"cost": "5", "worth": wrong}
    for yes, no in itertools.product((0, 1, 1_000_000, 1_000_000_000), repeat=2):
        yield "range", {"yes": yes, "no": no, "level": "0.8"}
        yield "report", {"yes": yes, "no": no, "without": {"yes": no, "no": yes}}
    for want in ("0.5", "0.75", "0.9", "0.8"):  # from the open start, n / (n + 1): exact ties
        yield "needed", {"yes": 0, "no": 0, "want": want}
    for start in (["0.01", "0.01"], ["0.01", "1000000"], ["1000000", "0.01"]):
        for level in LEVELS:
            yield "range", {"yes": 0, "no": 0, "start": start, "level": level}


def cases() -> list[dict[str, Any]]:
    """Return the whole table."""
    return [case(do, given) for do, given in _asked()]


def write(path: Path) -> int:
    """Write the table as JSON and return how many cases it has."""
    table = cases()
    lines = ",\n".join(json.dumps(each, ensure_ascii=False, allow_nan=False) for each in table)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")
    return len(table)


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1])):,} cases.")
