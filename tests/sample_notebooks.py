"""Notebooks of the tests: one with every kind of output, a plain one, and any that a test wants."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" role="img" aria-labelledby="t">'
    '<title id="t">A line</title><defs><clipPath id="c"><rect width="60" height="30"/></clipPath>'
    '</defs><circle id="o" cx="45" cy="15" r="15" clip-path="url(#c)"/></svg>'
)
LOOK = (
    "<style>.x { color: red }</style><script>window.ran = true</script>"
    '<div class="x" style="color: #000; background: #fff; width: 50%"><h4>Not tried yet</h4>'
    '<p id="hint">Type a number &amp; run it again.</p><a href="#hint">The hint</a>'
    '<button onclick="go()">Hint</button></div>'
)
SIGNS = "<b>*x*</b> {{ lab }} [x](y.md) &amp; `code` { .x }"
SHOWN = (
    ("# A line that is longer than a phone is wide: " + "one, two, three, " * 12, ""),
    ("1 / 4", "0.25"),
    (f"text = {SIGNS!r}\n\n\nif text:\n    # A line.\n    print(text)", SIGNS),
    ("print('Your rate is\\x1b[1m 2 < 3\\x1b[0m.')", "Your rate is 2 < 3."),
    (f"from IPython.display import HTML, SVG\nHTML({LOOK!r})", "Not tried yet"),
    (f"SVG({PICTURE!r})", ""),
    (f"HTML({PICTURE!r} + {LOOK!r})", "The hint"),
    (
        "import ipywidgets as w\nw.VBox([w.HTML('<p id=\"says\">Northline, Dana speaking.</p>'),\n"
        "  w.HBox([w.Button(description='Do you have two minutes?')]), w.Label('Turn 1'),\n"
        "  w.Dropdown(options=['Careful', 'Open'], description='Start'),\n"
        "  w.IntText(7, description='Calls'),\n"
        "  w.Label('Hidden', layout={'display': 'none'})])",
        "Northline, Dana speaking.",
    ),
    ("from followup.pictures import people_picture\nHTML(people_picture(7, 45))", ""),
)
"""Code, and words that are seen below it."""

ABOUT: dict[str, Any] = {
    "title": "Try a “sample”",
    "minutes": 15,
    "level": "medium",
    "learn": ["why two outcomes are not two equal chances", "what a range says"],
    "for": "learner",
}


def notebook(*cells: str, **about: Any) -> dict[str, Any]:
    """A notebook without outputs.

    Args:
        cells: Code, or words where a cell begins with `%% `.
        about: What its metadata say in other words than `ABOUT`.
    """
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {
        "cells": [_cell(place, source) for place, source in enumerate(cells)],
        "metadata": {"kernelspec": kernel, "followup": {**ABOUT, **about}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _cell(place: int, source: str) -> dict[str, Any]:
    common = {"id": f"cell-{place}", "metadata": {}}
    if source.startswith("%% "):
        return {"cell_type": "markdown", **common, "source": source[3:]}
    return {
        "cell_type": "code",
        **common,
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def write(folder: Path, name: str, *cells: str, **about: Any) -> Path:
    """Write a notebook into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.ipynb"
    file.write_text(json.dumps(notebook(*cells, **about), indent=1) + "\n", encoding="utf-8")
    return file


def write_samples(folder: Path) -> None:
    """Write the two samples."""
    opening = (
        "%% # Try a sample\n\nThis exercise shows all that a box can show.\n"
        "After it comes [another one](plain.ipynb).\nYou need:\n- a quiet place\n- ten minutes"
    )
    cells = (f"%% ## Step {place}\n\nRun it.\0{code}" for place, (code, _) in enumerate(SHOWN, 1))
    write(folder, "sample", opening, *"\0".join(cells).split("\0"))
    about = {"title": "A plain exercise", "minutes": 10, "level": "easy", "for": "facilitator"}
    words = "Count the hands of the room, and write the number down. " * 4
    write(folder, "plain", f"%% # A plain exercise\n\n{words}", "6 * 7", "", **about)
