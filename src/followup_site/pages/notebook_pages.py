"""The page on which a notebook is read. Values in, Markdown out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape
from typing import Any

from followup.calls.model import LEVELS
from followup.errors import FollowupError
from followup.words import say
from followup_site.pages.markdown import TELEPHONE, fenceless, front_matter
from followup_site.pages.outputs import Widgets, output_html, widgets_of

Notebook = dict[str, Any]
"""A notebook as its file has it."""

Exercise = dict[str, Any]
"""A notebook's name, call, title, minutes, level, `learn` and `for`; the call is empty for most."""

READERS = ("learner", "facilitator")

_TITLE = re.compile(r"#[ \t]+(.+?)\s*(?:\n|$)")
# In a notebook a list may follow its sentence at once; on our pages it needs a line between.
_LIST = re.compile(r"(?m)^(?!\s*(?:[-*+]|\d+\.)\s)(.*\S.*)\n(?=(?:[-*+]|1\.)\s)")
# Three dots to write over, or code behind a sign that the learner takes away.
_TO_CHANGE = re.compile(r"(?m)^\w+ *= *\.\.\.|^# ?\w+.*[(=]")
# A notebook beside it, or a page of the site, as it lies from the page on which a notebook is read.
_OTHER = re.compile(
    r"\]\(([\w-]+)\.ipynb\)|\]\((?:\.\./exercises/([\w-]+)|(\.\./(?:\w+/)?[\w-]+))\.html\)"
)


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
    for key, (is_good, needed) in _NEEDED.items():
        if not is_good(said.get(key)):
            file = f"notebooks/{name}.ipynb"
            raise FollowupError(say("exercise-page-metadata", file=file, key=key, needed=needed()))
    call = said.get("call", "")
    return {"name": name, "call": call, **{key: said[key] for key in _NEEDED}}


def _is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


_NEEDED: dict[str, tuple[Callable[[Any], bool], Callable[[], str]]] = {
    "title": (_is_words, lambda: say("exercise-page-needs-words")),
    "minutes": (
        lambda it: type(it) is int and it > 0,
        lambda: say("exercise-page-needs-minutes"),
    ),
    "level": (
        lambda it: it in LEVELS,
        lambda: say("exercise-page-needs-one-of", words=", ".join(LEVELS)),
    ),
    "learn": (
        lambda it: isinstance(it, list) and bool(it) and all(map(_is_words, it)),
        lambda: say("exercise-page-needs-lines"),
    ),
    "for": (
        lambda it: it in READERS,
        lambda: say("exercise-page-needs-one-of", words=", ".join(READERS)),
    ),
}
"""For each field of the metadata, what tells a good value, and what to say of another one."""


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
        raise FollowupError(say("exercise-page-first-cell", file=f"notebooks/{name}.ipynb"))
    opening = {"cell_type": "markdown", "source": words[title.end() :]}
    page = "\n".join(
        (
            front_matter(title=about["title"], description=_description(about), wide=True),
            f"{meta(about)}\n{{ .fu-meta }}\n",
            f"# {title[1]}\n",
            f"{{{{ exercise {name} }}}}\n",
            *_cells([opening, *rest], widgets_of(notebook)),
            say("exercise-page-all") + "\n",
        )
    )
    # An output is no Markdown, so a telephone number in it is kept together here.
    return TELEPHONE.sub(lambda number: number[0].replace(" ", "\u00a0"), page)


def meta(about: Exercise) -> str:
    """How hard an exercise is and how long it takes, in one line."""
    return say("exercise-page-meta", level=about["level"], minutes=about["minutes"])


def _description(about: Exercise) -> str:
    title, minutes = about["title"], about["minutes"]
    return say("exercise-page-description", title=title, minutes=minutes)


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
    return _OTHER.sub(r"](\1\2\3.md)", _LIST.sub(r"\1\n\n", words))


def _code(cell: dict[str, Any], widgets: Widgets, mark: str) -> str:
    """A cell of code and what it showed, with a word for each."""
    code = escape(_source(cell).strip("\n"), quote=False)
    is_theirs = _TO_CHANGE.search(_source(cell))
    label = say("exercise-page-you-type") if is_theirs else say("exercise-page-run")
    parts = [_part("type", label, f"<pre><code>{code}</code></pre>")]
    outputs = enumerate(cell.get("outputs", ()))
    seen = "".join(output_html(output, widgets, f"{mark}-{place}") for place, output in outputs)
    if seen:
        parts.append(_part("see", say("exercise-page-you-see"), seen))
    return fenceless(f'<div class="fu-cell" data-search-exclude>{"".join(parts)}</div>\n')


def _part(kind: str, label: str, html: str) -> str:
    return f'<figure class="fu-cell__{kind}"><figcaption>{label}</figcaption>{html}</figure>'
