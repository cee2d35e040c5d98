"""What a notebook's cells showed, as HTML for our pages. Values in, HTML out.

Outputs are our own, so nothing here is a guard against strangers. What is taken out is what does
not fit a page: scripts, styles of Jupyter's own look, and names that stand twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from typing import Any

Widgets = dict[str, dict[str, Any]]
"""The state of each widget of a notebook, by the id of its model."""

VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"

_SIGNS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_NAMED = re.compile(r"\bid\s*=\s*[\"']?([\w:.-]+)")
_IN_ADDRESS = re.compile(r"url\(\s*[\"']?#([\w:.-]+)[\"']?\s*\)")
_DROPPED = ("script", "style", "iframe", "object")
_VOID = ("link", "meta", "input")
# A page has one outline, and no control that does nothing.
_INSTEAD = {**dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "p"), "button": "span"}
_REFER = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers")
# Where things are may be said in place; how they look is for the style sheet, light and dark.
_LOOK = re.compile(
    r"(?:.*-)?(?:color|shadow)|border(?!-(?:radius|collapse|spacing)).*"
    r"|(?:background|outline|fill|stroke|font).*|filter|opacity"
)
_OURS = re.compile(r"var\(--|currentcolor|\b(?:none|inherit|transparent)\b", re.IGNORECASE)


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


def fitted(html: str, mark: str) -> str:
    """HTML that fits into one of our pages.

    Args:
        html: What a cell showed.
        mark: What its ids begin with.

    Returns:
        The same without scripts, styles, headings and controls, with ids of its own.
    """
    fitting = _Fitting(set(_NAMED.findall(html)), mark)
    fitting.feed(html)
    fitting.close()
    return "".join(fitting.parts).strip()


class _Fitting(HTMLParser):
    """Writes down what it reads, with what is to change."""

    def __init__(self, names: set[str], mark: str) -> None:
        super().__init__(convert_charrefs=False)
        self.names = names
        self.mark = mark
        self.parts: list[str] = []
        self.dropped = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag, or begin to leave out."""
        if self.dropped or tag in _VOID:
            return
        if tag in _DROPPED:
            self.dropped = tag
            return
        words = "".join(self._attribute(name, value) for name, value in self._named(tag, attrs))
        self.parts.append(f"<{_INSTEAD.get(tag, tag)}{words}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag that closes itself, as in a picture."""
        before = len(self.parts)
        self.handle_starttag(tag, attrs)
        if self.dropped == tag:
            self.dropped = ""
        elif len(self.parts) > before:
            self.parts[-1] = self.parts[-1][:-1] + "/>"

    def _named(self, tag: str, attrs: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
        """Give what stands in place of a heading or a control the name of its look."""
        if tag not in _INSTEAD:
            return attrs
        look = "fu-cell__button" if tag == "button" else "fu-cell__heading"
        return [("class", look), *(each for each in attrs if each[0] == "id")]

    def _attribute(self, name: str, value: str | None) -> str:
        if name.startswith("on"):
            return ""
        if value is None:
            return f" {name}"
        if name == "style":
            value = _places(value)
            if not value:
                return ""
        if name == "id":
            value = self._own(value)
        elif name in _REFER:
            value = " ".join(self._own(each) for each in value.split())
        elif name in ("href", "xlink:href") and value.startswith("#"):
            value = "#" + self._own(value[1:])
        value = _IN_ADDRESS.sub(lambda found: f"url(#{self._own(found[1])})", value)
        return f' {name}="{escape(value)}"'

    def _own(self, name: str) -> str:
        return f"{self.mark}-{name}" if name in self.names else name

    def handle_endtag(self, tag: str) -> None:
        """Close a tag, or end to leave out."""
        if self.dropped:
            if tag == self.dropped:
                self.dropped = ""
        elif tag not in _VOID:
            self.parts.append(f"</{_INSTEAD.get(tag, tag)}>")

    def handle_data(self, data: str) -> None:
        """Write words."""
        if not self.dropped:
            self.parts.append(data)

    def handle_entityref(self, name: str) -> None:
        """Write a sign by its name."""
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Write a sign by its number."""
        self.handle_data(f"&#{name};")


def _places(style: str) -> str:
    """What a style says about where things are, and in which of our own colours."""
    rules = (rule.strip() for rule in style.split(";"))
    return ";".join(rule for rule in rules if rule and _is_place(*rule.partition(":")[::2]))


def _is_place(name: str, value: str) -> bool:
    return not _LOOK.fullmatch(name.strip()) or bool(_OURS.search(value))
