"""The one way of somebody's words into a page: as Markdown, in front matter, in raw HTML.

Calls, run sheets, notebooks and the ledger hold words, never Markdown. Every maker of pages takes
them through here, so that a page shows them as they were written. Values in, text out.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from html import escape

# What prose is full of, and what means something to Markdown only where a line begins.
_PROSE = "'(),-./:;?!%+"
# What Markdown takes back after a backslash, whatever its extensions are.
_BACKSLASHED = "\\`*_{}[]#+-.!)"
_BEGINS = re.compile(r"^(\s*\d*)([-+.!?:)])")
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_UNKNOWN = "\ufffd"
_FENCE = re.compile(r"(?m)^([ \t>]*)([`~])(?=\2\2)")

TELEPHONE = re.compile(r"\b\d{3} \d{3} \d{4}\b")
"""A telephone number as people here write it."""


def _safe(sign: str) -> str:
    """A sign as Markdown that shows it and does nothing."""
    if sign in '&<>"':
        return escape(sign)
    return f"\\{sign}" if sign in _BACKSLASHED else f"&#{ord(sign)};"


_SIGNS = str.maketrans({sign: _safe(sign) for sign in string.punctuation if sign not in _PROSE})


def plain(words: str) -> str:
    """Words on one line, without what no page can show.

    Control characters are dropped, too: Markdown keeps its own marks in two of them.
    """
    return re.sub(" {2,}", " ", "".join(map(_seen, words))).strip()


def _seen(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in ("Cc", "Zl", "Zp"):
        return " " if sign.isspace() else ""
    # Half of a pair can be in no file, and the last two of a plane in no tree of elements.
    return _UNKNOWN if kind == "Cs" or ord(sign) & 0xFFFE == 0xFFFE else sign


def as_markdown(words: str) -> str:
    """Words as Markdown that shows them as they are, wherever a page may put them.

    No HTML, link, emphasis, macro, attribute list, heading, list, table or block comes out of
    them, in a paragraph, a heading, a cell, a link's text or between the quotation marks of a
    title; nor would an extension make an address, a footnote or an abbreviation of them.
    """
    text = _ADDRESS.sub(lambda found: _safe(found[0]), plain(words).translate(_SIGNS))
    return _BEGINS.sub(lambda found: found[1] + _safe(found[2]), text)


def as_html(words: str) -> str:
    """Words as HTML that shows them as they are, also between an attribute's double quotes."""
    return escape(plain(words), quote=False).replace('"', "&quot;")


def fenceless(html: str) -> str:
    """HTML of several lines for a page of Markdown, where no line of it opens a fenced block."""
    return _FENCE.sub(lambda found: f"{found[1]}&#{ord(found[2])};", html)


def front_matter(**fields: str | bool | Mapping[str, bool]) -> str:
    """The lines at the top of a page that say its title and such, for any text.

    Args:
        fields: What a page says about itself, such as `title`; in the order of the lines.

    Returns:
        YAML between two lines of hyphens.
    """
    lines = (f"{name}: {_in_yaml(value)}" for name, value in fields.items())
    return "\n".join(("---", *lines, "---", ""))


def _in_yaml(value: str | bool | Mapping[str, bool]) -> str:
    if isinstance(value, str):
        return f'"{"".join(map(_quoted, value))}"'
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {_in_yaml(inner)}' for name, inner in value.items())}}}"
    return "true" if value else "false"


def _quoted(sign: str) -> str:
    """A character between the double quotation marks of YAML."""
    if sign in '\\"':
        return f"\\{sign}"
    if sign.isprintable():
        return sign
    return _UNKNOWN if unicodedata.category(sign) == "Cs" else f"\\U{ord(sign):08x}"
