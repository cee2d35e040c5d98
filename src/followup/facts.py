"""Facts that Python and the pages share: keys, thresholds, synonyms. Data, from one place.

`facts/` holds them as TOML, a file for each subject. Which stories there are is gathered from their
pages, for Python only. In a checkout the files are read as they are; a wheel holds them as JSON.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from followup._compiled import read_compiled

__all__ = ["FOLDER", "fact", "gather_facts", "read_facts"]

FOLDER = "facts"
KEEPS = ("facts/*.toml",)
"""What modules that ask at their top have read once they are imported; the build asks for this."""

_ROOT = Path(__file__).resolve().parents[2]
_STORIES = "docs/en/stories"
_LIST_OF_STORIES = "index"


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
    return read_compiled("facts.json") or read_facts(_ROOT / FOLDER) | gather_facts(_ROOT)


def read_facts(folder: Path) -> dict[str, dict[str, Any]]:
    """Read all facts.

    Args:
        folder: The folder of the files.

    Returns:
        By subject, by name.

    Raises:
        TOMLDecodeError: A file has a mistake; the text names the line.
    """
    import tomllib  # only a checkout reads the files; in the browser it would load a file of 4 MB

    files = sorted(folder.glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in files}


def gather_facts(root: Path) -> dict[str, dict[str, Any]]:
    """Gather the facts that the pages are: `names` of `stories`, a page each.

    The pages are not opened, so that what knows the names need not be made anew with each edit.

    Args:
        root: The project's folder.

    Returns:
        By subject, by name.
    """
    pages = sorted((root / _STORIES).glob("*.md"))
    names = [page.stem for page in pages]
    return {"stories": {"names": [name for name in names if name != _LIST_OF_STORIES]}}
