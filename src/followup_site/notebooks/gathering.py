"""Gathers the exercises in one folder: those written by hand, and one for each practice call.

The exercise of a call is made from `notebooks/templates/call.ipynb`, a notebook with places such as
`{{ title }}`, and from the call's own file. So a new call has its exercise without another edit.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from followup.words import say
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.notebooks.places import GATHERED

__all__ = ["call_notebook", "gather"]

TEMPLATE = "notebooks/templates/call.ipynb"
SHORTEST, LONGEST, STEP = 10, 25, 5

_PLACE = re.compile(r"\{\{ (\w+) \}\}")

Places = Mapping[str, str]
"""What stands in each place of the template: as it is in code, as Markdown in words."""


def gather(root: Path) -> list[Path]:
    """Make what is missing or out of date of the folder, and list the exercises in it.

    Args:
        root: The project's folder.

    Raises:
        FollowupError: The template cannot be read.
    """
    from followup.exercises.names import is_played, name_of_call
    from followup_site.pages.stories import read_stories

    written = sorted((root / "notebooks").glob("*.ipynb"))
    targets = [Target(file.stem, copied, (file.stem,)) for file in written]
    if (root / TEMPLATE).is_file():
        stories = read_stories(root / "docs/en")
        calls = [file.stem for file in sorted((root / "calls").glob("*.yml"))]
        targets += [
            Target(name_of_call(call), filled, (call, name_of_call(call), stories))
            for call in filter(is_played, calls)
        ]
    graph.make(root, "gathered", targets, own=[f"{GATHERED}/*.ipynb"])
    return sorted((root / GATHERED).glob("*.ipynb"))


def copied(draft: Draft, name: str) -> None:
    """Take an exercise that is written by hand."""
    draft.write(f"{GATHERED}/{name}.ipynb", environment.read(draft.root / f"notebooks/{name}.ipynb"))


def filled(draft: Draft, call: str, name: str, stories: dict[str, list[str]]) -> None:
    """Make the exercise of a call; none where the call has a fault, which is told elsewhere.

    Raises:
        FollowupError: The template is no notebook.
    """
    from followup._yaml import read_text
    from followup.calls import parse_call
    from followup.errors import FaultsError, FollowupError
    from followup_site.pages.call_places import code_places, word_places

    place = f"calls/{call}.yml"
    try:
        found = parse_call(read_text(draft.root / place), place)
    except FaultsError:
        return
    story, _ = stories.get(found.story, ["", ""])
    minutes = minutes_for(found.minutes)
    try:
        template = json.loads(environment.read(draft.root / TEMPLATE))
        made = call_notebook(
            template, code_places(found, name), word_places(found, minutes, story), minutes
        )
    except (ValueError, KeyError, TypeError) as error:
        raise FollowupError(f"{TEMPLATE}: {say('build-notebook-unread', why=str(error))}") from None
    draft.write(f"{GATHERED}/{name}.ipynb", json.dumps(made, ensure_ascii=False, indent=1) + "\n")


def minutes_for(call: int) -> int:
    """Return how long the exercise of a call takes, minutes: it is played about twice."""
    return min(max(STEP * round((10 + 2 * call) / STEP), SHORTEST), LONGEST)


def call_notebook(
    template: dict[str, Any], code: Places, words: Places, minutes: int
) -> dict[str, Any]:
    """Fill the places of a template.

    Args:
        template: A notebook.
        code: What stands in the places of its code and of what its card says.
        words: What stands in the places of its words.
        minutes: How long it takes.

    Raises:
        KeyError: It has a place that nothing fills.
    """
    cells = [
        {**cell, "source": _fill(cell["source"], words if cell["cell_type"] == "markdown" else code)}
        for cell in template["cells"]
    ]
    about = {name: _fill(value, code) for name, value in template["metadata"]["followup"].items()}
    about["minutes"] = minutes
    return {**template, "cells": cells, "metadata": {**template["metadata"], "followup": about}}


def _fill(value: Any, places: Places) -> Any:
    """Fill the places of a text, or of each text of a list."""
    if isinstance(value, list):
        return [_fill(each, places) for each in value]
    return _PLACE.sub(lambda found: places[found[1]], value) if isinstance(value, str) else value
