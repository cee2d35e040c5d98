"""What stands in a store of the page, however broken: nothing is thrown, and nothing is lost."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import node_code
from sampling import sample

SCRIPT = Path(__file__).with_name("mutated_stores.js")
ODD: list[Any] = [
    None, True, 0, -1, 1e300, "", "waiting", "=1+1", 'a"b\n,c', "\u0000\ud800", "é", [], [1],
    {}, {"a": [None]}, "2026-13-01", "__proto__", {"id": "x"}, 2, "yes",
]  # fmt: skip


def store(luck: random.Random) -> dict[str, Any]:
    """A store as some version of the page wrote it."""
    row = {
        "date": "2026-11-01", "employer": "Maple", "job": "", "stage": "applied",
        "channel": "phone", "result": "silence", "note": "one\ntwo", "dateText": "", "line": 0,
    }  # fmt: skip
    rows = [row | {"employer": f"E{n}", "extra": ["x", ""]} for n in range(luck.randrange(4))]
    old = {"format": 1, "names": ["more", "y"], "entries": rows}
    if luck.random() < 0.5:
        return old
    for n, each in enumerate(rows):
        each |= {"id": f"r{n}", "followed": luck.random() < 0.5}
    return old | {"format": 2, "revision": 7, "aside": [7, {"was": "odd"}]}


def mutated(value: Any, luck: random.Random) -> Any:
    """The value with one part taken out, put in, or made another one."""
    if not isinstance(value, dict | list) or not value or luck.random() < 0.15:
        return luck.choice(ODD)
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = luck.choice(keys)
    copy: Any = value.copy()
    way = luck.random()
    if way < 0.1:
        del copy[key]
    elif way < 0.2 and isinstance(copy, dict):
        copy[f"{key}2"] = luck.choice(ODD)
    elif way < 0.2:
        copy.insert(key, copy[luck.choice(keys)])
    else:
        copy[key] = mutated(copy[key], luck)
    return copy


def broken(luck: random.Random) -> str:
    """The text of a store after one to four mutations; sometimes it is torn."""
    value: Any = store(luck)
    for _ in range(luck.randrange(1, 5)):
        value = mutated(value, luck)
    text = json.dumps(value)
    if luck.random() < 0.05:
        text = text[: luck.randrange(len(text) + 1)]
    return text


def test_mutated_stores_lose_nothing(tmp_path: Path) -> None:
    """Every value of a broken store is in the list or aside, also after Save, Load and Undo."""
    luck = random.Random(11)
    texts = [broken(luck) for _ in range(sample(3_000, 100_000))]
    assert node_code.call(SCRIPT, "losses", texts, tmp_path) == []
