"""How things show themselves in a notebook: as HTML, and as text that says the same."""

from __future__ import annotations

from html import escape
from typing import Any

__all__ = ["Shown", "fold", "paragraphs"]

# Scoped by class, and of colours that can be read on white and on black: a notebook has neither
# the page's styles nor its palette.
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
.fu-nb pre{white-space:pre-wrap}
.fu-nb-choice,.fu-nb-again{min-height:44px;height:auto!important;width:auto!important}
.fu-nb-choice,.fu-nb-again{white-space:normal!important;line-height:1.35!important}
.fu-nb-choice,.fu-nb-again{padding:.5em .8em!important;margin:.15em 0!important}
.fu-nb-choice{text-align:start!important}
.fu-nb-option{min-height:44px;min-width:64px;width:auto!important}
.fu-nb-option{margin:.15em 0!important;margin-inline-end:.6em!important}
</style>"""


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
        """Return the HTML with its style, in a box of its own."""
        extra = f" fu-nb--{self.kind}" if self.kind else ""
        return f'{STYLE}<div class="fu-nb{extra}">{self.html}</div>'


def paragraphs(text: str) -> str:
    """Return each line of a text as a paragraph of HTML."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())


def fold(label: str, html: str) -> str:
    """Return HTML that shows itself when its label is tapped.

    Args:
        label: A few words.
        html: What is behind them.
    """
    return f"<details><summary>{escape(label)}</summary>{html}</details>"
