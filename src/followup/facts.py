"""Facts that Python and the pages share: keys, thresholds, synonyms. Data, from one place.

`facts/` holds them as TOML, a file for each subject. In a checkout the files are read as they are;
a wheel holds them as JSON.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

__all__ = ["FOLDER", "fact", "read_facts"]

FOLDER = "facts"
KEEPS = ("facts/*.toml",)
"""What modules that ask at their top have read once they are imported; the build asks for this."""

_COMPILED = "facts.json"
_ROOT = Path(__file__).resolve().parents[2]


def fact(subject: str, name: str) -> Any:
    """Give a fact.

    Args:
        subject: The name of its file, without the ending.
        name: Its name there.

    Raises:
        KeyError: There is no such fact.
    """
    return _facts()[subject][name]


@cache
def _facts() -> dict[str, dict[str, Any]]:
    made = files("followup").joinpath(_COMPILED)  # which may be inside a zip, as in the lab
    if made.is_file():
        compiled: dict[str, dict[str, Any]] = json.loads(made.read_text(encoding="utf-8"))
        return compiled
    return read_facts(_ROOT / FOLDER)


def read_facts(folder: Path) -> dict[str, dict[str, Any]]:
    """Read all facts.

    Args:
        folder: The folder of the files.

    Returns:
        By subject, by name.

    Raises:
        TOMLDecodeError: A file has a mistake; the text names the line.
    """
    import tomllib  # in a checkout alone: the lab would fetch it for nothing

    found = sorted(folder.glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in found}
