"""What stands at the top of a page that is made: its title and its description."""

from __future__ import annotations

__all__ = ["front_matter"]


def front_matter(title: str, description: str, *more: str) -> str:
    """Write a page's front matter.

    Args:
        title: The page's name, plain words.
        description: What it is, one or two sentences.
        more: Further lines of YAML.

    Returns:
        Lines of YAML between two lines of hyphens; whatever the words are, they stay words.
    """
    lines = [f"title: {_quoted(title)}", f"description: {_quoted(description)}", *more]
    return "\n".join(["---", *lines, "---", ""])


def _quoted(words: str) -> str:
    text = " ".join(words.split())
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
