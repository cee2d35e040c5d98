"""The page on which a notebook is read. Values in, Markdown out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from followup.errors import FollowupError
from followup_site.pages.call_pages import LEVEL_WORDS
from followup_site.pages.markdown import fenceless, front_matter
from followup_site.pages.outputs import Widgets, output_html, widgets_of

Notebook = dict[str, Any]
"""A notebook as its file has it."""

Exercise = dict[str, Any]
"""A notebook's name, title, minutes, level, `learn` and `for`."""

READERS = ("learner", "facilitator")

_TITLE = re.compile(r"#[ \t]+(.+?)\s*(?:\n|$)")
# In a notebook a list may follow its sentence at once; on our pages it needs a line between.
_LIST = re.compile(r"(?m)^(?!\s*(?:[-*+]|\d+\.)\s)(.*\S.*)\n(?=(?:[-*+]|1\.)\s)")
# Three dots to write over, or code behind a sign that the learner takes away.
_TO_CHANGE = re.compile(r"(?m)^\w+ *= *\.\.\.|^# ?\w+.*[(=]")
_OTHER = re.compile(r"\]\(([\w-]+)\.ipynb\)")


def exercise(notebook: Notebook, name: str) -> Exercise:
    """What the list of exercises says about a notebook.

    Args:
        notebook: The notebook.
        name: Its name, without an ending.

    Raises:
        FollowupError: If it does not say what the list needs.
    """
    said = notebook.get("metadata", {}).get("followup") if isinstance(notebook, dict) else {}
    said = said if isinstance(said, dict) else {}
    for key, (is_good, kind) in _NEEDED.items():
        if not is_good(said.get(key)):
            raise FollowupError(
                f"notebooks/{name}.ipynb: its metadata needs in `followup` a `{key}`: {kind}."
            )
    return {"name": name, **{key: said[key] for key in _NEEDED}}


def _is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


_NEEDED = {
    "title": (_is_words, "some words"),
    "minutes": (lambda it: type(it) is int and it > 0, "a whole number above 0"),
    "level": (lambda it: it in LEVEL_WORDS, f"one of {', '.join(LEVEL_WORDS)}"),
    "learn": (
        lambda it: isinstance(it, list) and bool(it) and all(map(_is_words, it)),
        "a list of lines",
    ),
    "for": (lambda it: it in READERS, f"one of {', '.join(READERS)}"),
}


def reading_page(notebook: Notebook, name: str) -> str:
    """The page of a notebook that was run.

    Args:
        notebook: The notebook with its outputs.
        name: Its name, without an ending.

    Returns:
        Markdown with front matter, for the folder `exercises/` of the site.

    Raises:
        FollowupError: If the notebook does not begin with its title.
    """
    about = exercise(notebook, name)
    first, *rest = notebook["cells"] or [{}]
    words = _source(first).lstrip() if first.get("cell_type") == "markdown" else ""
    title = _TITLE.match(words)
    if not title:
        raise FollowupError(
            f"notebooks/{name}.ipynb: its first cell must begin with '# ' and a title."
        )
    opening = {"cell_type": "markdown", "source": words[title.end() :]}
    return "\n".join(
        (
            _front(about),
            f"{meta(about)}\n{{ .fu-meta }}\n",
            f"# {title[1]}\n",
            f"{{{{ exercise {name} }}}}\n",
            *_cells([opening, *rest], widgets_of(notebook)),
            "Here are [all exercises](../exercises.md).\n",
        )
    )


def meta(about: Exercise) -> str:
    """How hard an exercise is and how long it takes, in one line."""
    return f"Exercise · {LEVEL_WORDS[about['level']].lower()} · about {about['minutes']} minutes"


def _front(about: Exercise) -> str:
    title, minutes = about["title"], about["minutes"]
    description = (
        f"An exercise to read, or to try yourself: {title}. It takes about {minutes} minutes."
    )
    return front_matter(title=title, description=description, wide=True)


def _source(cell: dict[str, Any]) -> str:
    source: str | list[str] = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _cells(cells: list[dict[str, Any]], widgets: Widgets) -> Iterator[str]:
    for place, cell in enumerate(cells, 1):
        if cell["cell_type"] == "markdown":
            yield _as_ours(_source(cell).strip()) + "\n"
        elif cell["cell_type"] == "code" and _source(cell).strip():
            yield _code(cell, widgets, f"cell-{place}")


def _as_ours(words: str) -> str:
    """A notebook's words as our pages write them."""
    return _OTHER.sub(r"](\1.md)", _LIST.sub(r"\1\n\n", words))


def _code(cell: dict[str, Any], widgets: Widgets, mark: str) -> str:
    """A cell of code and what it showed, with a word for each."""
    code = escape(_source(cell).strip("\n"), quote=False)
    label = "You type" if _TO_CHANGE.search(_source(cell)) else "Run"
    parts = [_part("type", label, f"<pre><code>{code}</code></pre>")]
    outputs = enumerate(cell.get("outputs", ()))
    seen = "".join(output_html(output, widgets, f"{mark}-{place}") for place, output in outputs)
    if seen:
        parts.append(_part("see", "You see", seen))
    return fenceless(f'<div class="fu-cell" data-search-exclude>{"".join(parts)}</div>\n')


def _part(kind: str, label: str, html: str) -> str:
    return f'<figure class="fu-cell__{kind}"><figcaption>{label}</figcaption>{html}</figure>'
