"""HTML that a cell of a notebook showed, made fit for one of our pages. Values in, HTML out.

An exercise can come from anybody, and its outputs with it. So what may stay is listed: elements,
attributes, kinds of addresses. All else is left out, and what is opened is closed.
"""

from __future__ import annotations

import re
import tomllib
from html import escape
from html.parser import HTMLParser
from pathlib import Path

__all__ = ["fitted"]

_Attributes = list[tuple[str, str | None]]


_NAMES = {
    key: frozenset(names)
    for key, names in tomllib.loads(
        Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
    ).items()
}
_VOID = _NAMES["void"]
_SHAPES = _NAMES["shapes"]
_KEPT = _NAMES["elements"] | _VOID | _SHAPES
# A page has one outline, and no control that does nothing.
_INSTEAD = {**dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "p"), "button": "span"}

_ADDRESSES = {"href": ("a", "use"), "xlink:href": ("use",), "src": ("img",)}
_WORDS = _NAMES["refer"] | _NAMES["words"]
# A link may lead to another host. A picture is in the output itself: beside the page is none.
_LINK = re.compile(r"(?:https?://|[\w.-][\w./-]*(?:[?#].*)?$|#)", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[\w+/=]+$")

_NAMED = re.compile(r"\bid\s*=\s*[\"']?([\w:.-]+)")
_IN_ADDRESS = re.compile(r"url\(\s*[\"']?#([\w:.-]+)[\"']?\s*\)")
# Where things are may be said in place; how they look is for the style sheet, light and dark.
_LOOK = re.compile(
    r"(?:.*-)?(?:color|shadow)|border(?!-(?:radius|collapse|spacing)).*"
    r"|(?:background|outline|fill|stroke|font).*|filter|opacity"
)
_OURS = re.compile(r"var\(--|currentcolor|\b(?:none|inherit|transparent)\b", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\\|url\((?!#[\w:.-]+\))|(?:image|image-set|src|expression)\(", re.IGNORECASE
)


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
    fitting.end(len(fitting.opened))
    return "".join(fitting.parts).strip()


class _Fitting(HTMLParser):
    """Writes down what it reads, with what is to change."""

    def __init__(self, names: set[str], mark: str) -> None:
        super().__init__(convert_charrefs=False)
        self.names = names
        self.mark = mark
        self.parts: list[str] = []
        self.opened: list[str] = []
        self.dropped: list[str] = []

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:
        """Write a tag, or begin to leave out."""
        if tag in _NAMES["dropped"] or (self.dropped and tag == self.dropped[0]):
            self.dropped.append(tag)
        elif not self.dropped and (tag in _KEPT or tag in _INSTEAD):
            self._open(tag, attrs)

    def _open(self, tag: str, attrs: _Attributes) -> None:
        if tag == "title" and "svg" not in self.opened:
            return
        if tag in _NAMES["next"] and self.opened and self.opened[-1] == tag:
            self.end(1)
        words = "".join(self._attribute(tag, *each) for each in _named(tag, attrs))
        if tag == "img" and " src=" not in words:
            return
        self.parts.append(f"<{_INSTEAD.get(tag, tag)}{words}>")
        if tag not in _VOID:
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: _Attributes) -> None:
        """Write a tag that closes itself; only in a picture it does."""
        before = len(self.opened)
        self.handle_starttag(tag, attrs)
        if tag in _SHAPES and len(self.opened) > before:
            self.opened.pop()
            self.parts[-1] = self.parts[-1][:-1] + "/>"
        elif tag in _NAMES["dropped"]:
            self.dropped.pop()

    def handle_endtag(self, tag: str) -> None:
        """Close a tag and what is open in it, or end to leave out."""
        if self.dropped:
            if tag == self.dropped[-1]:
                self.dropped.pop()
        elif tag in self.opened:
            self.end(self.opened[::-1].index(tag) + 1)

    def end(self, count: int) -> None:
        """Close so many of the tags that are open."""
        for _ in range(count):
            tag = self.opened.pop()
            self.parts.append(f"</{_INSTEAD.get(tag, tag)}>")

    def _attribute(self, tag: str, name: str, value: str | None) -> str:
        """An attribute as it may stand; nothing for one that may not."""
        if name in _WORDS or name.startswith("aria-"):
            return f" {name}" if value is None else f' {name}="{escape(self._word(name, value))}"'
        value = _IN_ADDRESS.sub(lambda found: f"url(#{self._own(found[1])})", value or "")
        if name in _ADDRESSES:
            value = self._address(tag, name, value)
        elif name == "style":
            value = _places(value)
        elif name not in _NAMES["drawing"] or _OUTSIDE.search(value):
            value = ""
        return f' {name}="{escape(value)}"' if value else ""

    def _word(self, name: str, value: str) -> str:
        """What an attribute says, with the names of this output's own things."""
        if name == "id":
            return f"{self.mark}-{value}"
        return " ".join(map(self._own, value.split())) if name in _NAMES["refer"] else value

    def _address(self, tag: str, name: str, value: str) -> str:
        """An address that may stand in a tag; nothing for any other."""
        if tag not in _ADDRESSES[name]:
            return ""
        if value.startswith("#"):
            return "#" + self._own(value[1:])
        fits = {"a": _LINK, "img": _PICTURE}.get(tag)
        return value if fits and fits.match(value) else ""

    def _own(self, name: str) -> str:
        return f"{self.mark}-{name}" if name in self.names else name

    def handle_data(self, data: str) -> None:
        """Write words."""
        if not self.dropped:
            self.parts.append(data.replace("<", "&lt;").replace(">", "&gt;"))

    def handle_entityref(self, name: str) -> None:
        """Write a sign by its name."""
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Write a sign by its number."""
        self.handle_data(f"&#{name};")


def _named(tag: str, attrs: _Attributes) -> _Attributes:
    """Give what stands in place of a heading or a control the name of its look."""
    if tag not in _INSTEAD:
        return attrs
    look = "fu-cell__button" if tag == "button" else "fu-cell__heading"
    return [("class", look), *(each for each in attrs if each[0] == "id")]


def _places(style: str) -> str:
    """What a style says about where things are, and in which of our own colours."""
    rules = (rule.strip() for rule in style.split(";"))
    return ";".join(rule for rule in rules if rule and _is_place(*rule.partition(":")[::2]))


def _is_place(name: str, value: str) -> bool:
    if _OUTSIDE.search(value) or name.strip() == "position":
        return False
    return not _LOOK.fullmatch(name.strip()) or bool(_OURS.search(value))
