"""Files of every kind, with words in each field that would run, if a page let them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

Path = tuple[str | int, ...]

# What a line of Markdown or YAML may begin with; a field has one of them.
STARTS = (
    *("# ", "- ", "1. ", "> ", '??? note "', "!!! note ", "``` ", "~~~ ", ": ", "=== ", "[a]: "),
    *("| ", "*[a]: ", "--- ", "<div> ", "{{ ladder }} ", "    ", "<!-- ", "@", "%", "&amp; ", "'"),
)


def trouble(mark: str, place: int = 0) -> str:
    """Words that do much harm as HTML, Markdown, YAML or a script.

    Args:
        mark: A word that no other trouble has.
        place: Which of `STARTS` they begin with.
    """
    return (
        f"{STARTS[place % len(STARTS)]}{mark} <img src=x onerror=\"hacked('{mark}')\">"
        f" [{mark}](javascript:hacked) {{{{ ladder }}}} {{: onclick=hacked() }} *a* __b__ `c` | d"
        f" <script>hacked('{mark}')</script></p></div></section>--> \"e\" 'f' \\ & &lt; $& ${{g}}"
        f" <fu-call src=x></fu-call> {{ .h onclick=hacked() }}"
    )


@dataclass
class Planted:
    """What was planted.

    Args:
        data: The file's data, with trouble where it was taken.
        marks: The trouble's words by the kind of field, such as `beats.*.says`.
        refused: The kinds of fields that take no such words.
    """

    data: Any
    marks: dict[str, list[str]] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)


def plant(text: str, takes: Callable[[str], object], mark: str) -> Planted:
    """Plant trouble in each field of a YAML file that takes it.

    Args:
        text: A good file.
        takes: Reads a file; raises an error for one that is not good.
        mark: What every mark begins with.
    """
    planted = Planted(yaml.load(text, yaml.BaseLoader))
    for place, path in enumerate(list(_leaves(planted.data))):
        words = trouble(f"{mark}{_letters(place)}", place)
        kind = ".".join("*" if _is_own(path, i) else str(part) for i, part in enumerate(path))
        changed = copy.deepcopy(planted.data)
        _at(changed, path[:-1])[path[-1]] = words
        if _is_taken(changed, takes):
            planted.data = changed
            planted.marks.setdefault(kind, []).append(words)
        else:
            planted.refused.add(kind)
    return planted


def keys_taken(text: str, takes: Callable[[str], object]) -> list[str]:
    """Which names of a YAML file's tables can be trouble."""
    data = yaml.load(text, yaml.BaseLoader)
    found = []
    for path in {leaf[:depth] for leaf in _leaves(data) for depth in range(1, len(leaf) + 1)}:
        changed = copy.deepcopy(data)
        table = _at(changed, path[:-1])
        if isinstance(table, dict):
            table[trouble("key")] = table.pop(path[-1])
            if _is_taken(changed, takes):
                found.append(".".join(map(str, path)))
    return found


def written(data: object) -> str:
    """Write data as YAML in which every word is in quotes."""
    return yaml.dump(data, default_style='"', allow_unicode=True, sort_keys=False, width=10_000)


def _is_taken(data: object, takes: Callable[[str], object]) -> bool:
    from followup.errors import FollowupError

    try:
        takes(written(data))
    except FollowupError:
        return False
    return True


def _leaves(data: object, path: Path = ()) -> Iterator[Path]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from _leaves(value, (*path, place))
    else:
        yield path


def _at(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


def _is_own(path: Path, place: int) -> bool:
    """Whether a part of a path is a name that an author makes up, or a number."""
    named = ("beats", "choices", "segments", "meters", "figures", "once", "each")
    return isinstance(path[place], int) or (place > 0 and path[place - 1] in named)


def _letters(number: int) -> str:
    """A number in letters, as some fields take no figure that is not known."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
