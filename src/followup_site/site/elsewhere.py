"""Exercises on other people's computers: Colab and Binder open them from the project's repository.

A site from a folder or a stick knows no address, so it has no such links. What is published at an
address of GitHub Pages tells of which repository it is; elsewhere `repo_url` in `mkdocs.yml` does.
"""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path

from followup.words import say

__all__ = ["MARK", "block", "repository_of"]

MARK = "<!-- elsewhere -->"
"""Where the links stand in a page, once there is an address."""

BRANCH = "main"
_PAGES = re.compile(r"https://([a-z0-9-]+)\.github\.io/(?:([\w.-]+)/)?", re.IGNORECASE)
_NAMED = re.compile(r"(?m)^repo_url:\s*[\"']?https://github\.com/([\w-]+/[\w.-]+?)/?[\"']?\s*$")


def repository_of(base: str, settings: str = "") -> str:
    """Return the GitHub repository of a site, such as `owner/name`; empty if nothing tells it.

    Args:
        base: The site's address, ending with a slash.
        settings: The text of `mkdocs.yml`.
    """
    if named := _NAMED.search(settings):
        return named[1]
    if pages := _PAGES.fullmatch(base):
        return f"{pages[1]}/{pages[2] or f'{pages[1]}.github.io'}"
    return ""


def block(root: Path, base: str) -> str:
    """Return the links as HTML; nothing where no repository is known.

    Args:
        root: The project's folder, whose notebooks are in the repository.
        base: The site's address, ending with a slash.
    """
    repository = repository_of(base, (root / "mkdocs.yml").read_text(encoding="utf-8"))
    wheels = sorted((root / "site/downloads").glob("*.whl"))
    if not repository or not wheels:
        return ""
    titles = {
        file.name: json.loads(file.read_text(encoding="utf-8"))["metadata"]["followup"]["title"]
        for file in sorted((root / "notebooks").glob("*.ipynb"))
    }
    colab = f"https://colab.research.google.com/github/{repository}/blob/{BRANCH}/notebooks/"
    binder = f"https://mybinder.org/v2/gh/{repository}/{BRANCH}?urlpath=lab/tree/notebooks/"
    # not words: what is typed in a cell
    line = f"%pip install -q {base}downloads/{wheels[-1].name} ipywidgets"
    return "".join(
        (
            f"<p>{say('exercise-page-colab')}</p><pre><code>{escape(line)}</code></pre>",
            _links(colab, titles),
            f"<p>{say('exercise-page-binder')}</p>{_links(binder, titles)}",
        )
    )


def _links(start: str, titles: dict[str, str]) -> str:
    items = (
        f'<li><a href="{escape(start + name)}" rel="external">{escape(title)}</a></li>'
        for name, title in titles.items()
    )
    return f"<ul>{''.join(items)}</ul>"
