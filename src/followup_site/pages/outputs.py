"""What a notebook's cells showed, as HTML for our pages. Values in, HTML out.

HTML goes through `fitting`, which takes out what does not fit a page; everything else is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from followup_site.pages.fitting import fitted

Widgets = dict[str, dict[str, Any]]
"""The state of each widget of a notebook, by the id of its model."""

VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"

_SIGNS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def widgets_of(notebook: dict[str, Any]) -> Widgets:
    """The widgets that a notebook that was run has left."""
    kept = notebook.get("metadata", {}).get("widgets", {}).get(STATE, {}).get("state", {})
    return {name: model["state"] for name, model in kept.items()}


def output_html(output: dict[str, Any], widgets: Widgets, mark: str) -> str:
    """One output of a cell.

    Args:
        output: As a notebook has it.
        widgets: The notebook's widgets.
        mark: What its ids begin with, different for each output of a page.

    Returns:
        HTML; nothing where there is nothing to see.
    """
    if output["output_type"] == "stream":
        return _plain(_text(output["text"]))
    if output["output_type"] == "error":
        return _plain(f"{output['ename']}: {output['evalue']}")
    data = output["data"]
    if "text/html" in data:
        return fitted(_text(data["text/html"]), mark)
    if VIEW in data:
        return "".join(_widget(data[VIEW]["model_id"], widgets, mark))
    if "image/svg+xml" in data:
        return fitted(_text(data["image/svg+xml"]), mark)
    return _plain(_text(data.get("text/plain", "")))


def _text(words: str | list[str]) -> str:
    """A text that a notebook may keep line by line."""
    return words if isinstance(words, str) else "".join(words)


def _plain(text: str) -> str:
    """Text as it is, without the signs that colour it in a terminal."""
    seen = _SIGNS.sub("", text).strip("\n")
    return f"<pre>{escape(seen, quote=False)}</pre>" if seen.strip() else ""


def _widget(name: str, widgets: Widgets, mark: str) -> Iterator[str]:
    """A widget and what is in it: what it says and offers, without what it would do."""
    state = widgets.get(name.removeprefix("IPY_MODEL_"), {})
    kind = str(state.get("_model_name", "")).removesuffix("Model")
    if state.get("layout", "") and _hidden(state["layout"], widgets):
        return
    if kind in ("HTML", "HTMLMath"):
        yield fitted(state["value"], mark)
    elif kind == "Label":
        yield f"<p>{escape(state['value'], quote=False)}</p>"
    elif kind == "Button":
        yield f'<span class="fu-cell__button">{escape(state["description"], quote=False)}</span>'
    elif kind == "Output":
        for place, output in enumerate(state.get("outputs", ())):
            yield output_html(output, widgets, f"{mark}-{place}")
    elif "_options_labels" in state:
        yield _choice(state)
    elif isinstance(state.get("value"), str | int | float) and state.get("description"):
        yield f"<p>{escape(state['description'], quote=False)} {escape(str(state['value']))}</p>"
    inside = "".join(
        part
        for place, child in enumerate(state.get("children", ()))
        for part in _widget(child, widgets, f"{mark}-{place}")
    )
    if inside:
        yield f"<div>{inside}</div>"


def _hidden(layout: str, widgets: Widgets) -> bool:
    look = widgets.get(layout.removeprefix("IPY_MODEL_"), {})
    return look.get("display") == "none" or look.get("visibility") == "hidden"


def _choice(state: dict[str, Any]) -> str:
    options = "".join(
        f'<span class="fu-cell__button">{escape(str(each), quote=False)}</span>'
        for each in state["_options_labels"]
    )
    return f"<p>{escape(state.get('description') or '', quote=False)}</p><div>{options}</div>"
