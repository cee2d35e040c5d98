"""How things show themselves in a notebook: as HTML, and as text that says the same."""

from __future__ import annotations

import re
import sys
from base64 import b64encode
from html import escape
from typing import Any

from followup.words import say

__all__ = ["Shown", "Sheet", "boxed", "download_link", "fold", "paragraphs"]

# Scoped by class, and of colours that can be read on white and on black: a notebook has neither
# the page's styles nor its palette. Its last two rules: what can be pressed need not be read twice,
# and buttons that nobody can draw any more say nothing, as the words above them do.
STYLE = """<style>
.fu-nb{max-width:44rem;line-height:1.5;font-size:1.02em;padding:.2em 0}
.fu-nb p{margin:.35em 0}
.fu-nb h4{margin:.9em 0 .3em;font-size:1.1em}
.fu-nb--right,.fu-nb--not-yet,.fu-nb--not-tried-yet{border-inline-start:5px solid #8a8f98}
.fu-nb--right,.fu-nb--not-yet,.fu-nb--not-tried-yet{padding-inline-start:.8em}
.fu-nb--right{border-color:#1f8a7f}
.fu-nb--not-yet{border-color:#c0613f}
.fu-nb svg{max-width:100%;height:auto;display:block;direction:ltr}
.fu-nb table{border-collapse:collapse}
.fu-nb :is(th,td){text-align:start;padding:.25em 0;padding-inline-end:.9em}
.fu-nb :is(th,td){border-bottom:1px solid #8a8f9855}
.fu-nb ol,.fu-nb ul{padding-inline-start:1.4em}
.fu-nb summary{box-sizing:border-box;min-height:44px;padding:.65em 0;cursor:pointer}
.fu-nb summary{font-weight:600;text-decoration:underline;text-underline-offset:.2em}
.fu-nb details details{margin-inline-start:.2em}
.fu-nb-file{display:inline-block;min-height:44px;line-height:44px;font-weight:600}
.fu-nb pre{white-space:pre-wrap}
BUTTON{height:auto!important;padding:.5em .8em!important;margin:.2em 0!important}
BUTTON{white-space:normal!important;line-height:1.35!important;border:1px solid #8a8f98!important}
.fu-nb-choice{text-align:start!important}
.fu-nb-option{min-width:64px;margin-inline-end:.6em!important}
ROW:has(+ ROW .fu-nb-choice) .fu-nb-offer{display:none}
ROW:has(.fu-nb) + ROW:has(> VIEW):not(:has(> VIEW > *)){display:none}
</style>"""
for _short, _long in {
    "BUTTON": "[class*=fu-nb-].jupyter-button",
    "ROW": ":is(.jp-OutputArea-child,.output_area)",
    "VIEW": ":is(.jp-OutputArea-output:not([data-mime-type]),.jupyter-widgets-view)",
}.items():
    STYLE = STYLE.replace(_short, _long)


_CODE = re.compile(r"`([^`]+)`")

# A picture fits a phone even where the style sheet is lost.
_FITS = '<svg style="max-width:100%;height:auto" '


class Shown:
    """Something that a cell shows.

    Args:
        text: All that it says, as plain text.
        html: The same as HTML; made from the text if left out.
        kind: A word for its style, such as a state of `followup.exercises.tasks`.
    """

    def __init__(self, text: str, html: str = "", kind: str = "") -> None:
        self.text = text
        self.html = html or paragraphs(text)
        self.kind = kind

    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """Give a notebook the text and the HTML."""
        return {"text/plain": self.text, "text/html": self.as_html()}

    def as_html(self) -> str:
        """Return the HTML in a box of its own, as `boxed` gives it."""
        return boxed(self.html, self.kind)


class Sheet:
    """Where the style sheet stands: in an open exercise, or in each output where none is open."""

    is_open = False

    @classmethod
    def stands(cls) -> None:
        """An exercise that shows the sheet is open. Colab puts each output into its own frame."""
        cls.is_open = "google.colab" not in sys.modules


def boxed(html: str, kind: str = "") -> str:
    """Return HTML in a box of its own, with the style sheet where no other output has it.

    Args:
        html: What is in it.
        kind: A word for its style.
    """
    extra = f" fu-nb--{kind}" if kind else ""
    sheet = "" if Sheet.is_open else STYLE
    return f'{sheet}<div class="fu-nb{extra}">{html.replace("<svg ", _FITS)}</div>'


def paragraphs(text: str) -> str:
    """Return each line of a text as a paragraph of HTML; what stands `like this` is code."""
    lines = (_CODE.sub(r"<code>\1</code>", escape(line)) for line in text.splitlines())
    return "".join(f"<p>{line}</p>" for line in lines if line.strip())


def fold(label: str, html: str) -> str:
    """Return HTML that shows itself when its label is tapped.

    Args:
        label: A few words.
        html: What is behind them.
    """
    return f"<details><summary>{escape(label)}</summary>{html}</details>"


def download_link(file: str, text: str, kind: str) -> str:
    """Return a link that saves a file, which stands in the link itself: no server is asked.

    Args:
        file: The name under which it is saved.
        text: What is in it.
        kind: Its media type, such as `text/calendar`.
    """
    packed = b64encode(text.encode()).decode("ascii")
    words = escape(say("exercise-save-file", file=file))
    return (
        f'<p><a class="fu-nb-file" download="{escape(file)}"'
        f' href="data:{kind};charset=utf-8;base64,{packed}">{words}</a></p>'
    )
