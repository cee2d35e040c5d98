"""What the pages of the stories say of themselves at their head, for the pages that name them."""

from __future__ import annotations

import re
from pathlib import Path

from followup._yaml import Table, Text, load, read_text

__all__ = ["FOLDER", "Names", "read_stories"]

FOLDER = "stories"
Names = dict[str, list[str]]
"""By the page's name: how a sentence names the story, and how a list does."""

_HEAD = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)


def read_stories(pages: Path) -> Names:
    """Read which stories there are.

    Args:
        pages: The folder of a language's pages.

    Raises:
        FaultsError: The head of a page is no YAML; the text names the line.
    """
    found: Names = {}
    for file in sorted((pages / FOLDER).glob("*.md")):
        head = _HEAD.match(read_text(file))
        top = load(head[1], str(file)) if head else None
        keys = top.value if isinstance(top, Table) else {}
        name, short = keys.get("story"), keys.get("story-short")
        if isinstance(name, Text):
            found[file.stem] = [name.value, short.value if isinstance(short, Text) else name.value]
    return found
