"""Makes of each call in `calls/` what the site needs: the compiled call, its page and its paper.

A call with a fault is told with its lines; the others are made all the same if the build keeps
going.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from followup_site import environment, graph
from followup_site.graph import Draft, Target

if TYPE_CHECKING:
    from followup_site.pages.stories import Names

KIND = "calls"
PAGES = "docs/en/calls"
BUILT = "docs/en/built/calls"
LIST = "docs/en/built/calls.js"
KNOWN = ("id", "title", "level", "trains", "endings")


def prepare(root: Path = environment.ROOT, *, keep_going: bool = False) -> list[str]:
    """Make what is missing or out of date, and take away what belongs to no call any more.

    Args:
        root: The project's folder.
        keep_going: Whether a call with a fault is left out instead of stopping the build.

    Returns:
        The faults of calls that were left out, one line for each.

    Raises:
        FollowupError: A call has a fault, and `keep_going` is False; the text has a line for each.
    """
    own = (f"{PAGES}/*.md", f"{BUILT}/*.js", f"{BUILT}/review/*.js", f"{BUILT}/also/*.js")
    made = graph.make(root, KIND, targets(root), own=own, keep_going=keep_going)
    graph.make(root, "list-of-calls", [Target("list", listed, (list(made.known.values()),))])
    return made.faults


def targets(root: Path) -> list[Target]:
    """List the calls of a project as what is made of them."""
    from followup_site.pages.stories import read_stories

    stories = read_stories(root / "docs/en")
    files = sorted((root / "calls").glob("*.yml"))
    return [Target(file.stem, call, (file.stem, stories)) for file in files]


def call(draft: Draft, name: str, stories: Names) -> dict[str, object]:
    """Make all that one call needs, and give its card."""
    from followup._yaml import read_text
    from followup.calls import also_by_beat, compile_call, dumps, dumps_beliefs, parse_call, solve
    from followup_site.pages.call_pages import card, paper_page, phone_page

    place = f"calls/{name}.yml"
    parsed = parse_call(read_text(draft.root / place), place)
    found = compile_call(parsed, place)
    # A script and not JSON: a page from file:// may load the one and not the other.
    solution = solve(found)
    draft.write(f"{BUILT}/{name}.js", _script("followUpCalls", name, dumps(found, solution)))
    if found.hidden:
        beliefs = dumps_beliefs(found, solution)
        draft.write(f"{BUILT}/review/{name}.js", _script("followUpBeliefs", name, beliefs))
    if also := also_by_beat(parsed):
        draft.write(f"{BUILT}/also/{name}.js", _script("followUpAlso", name, json.dumps(also)))
    draft.write(f"{PAGES}/{name}.md", phone_page(found, stories))
    draft.write(f"{PAGES}/{name}-on-paper.md", paper_page(found))
    return card(parsed, stories)


def _script(table: str, name: str, text: str) -> str:
    """Put what stands in `text` as JSON into a table of the window, under a call's id."""
    return f"(window.{table}=window.{table}||{{}})[{json.dumps(name)}]={text}"


def listed(draft: Draft, cards: list[dict[str, object]]) -> None:
    """Write the list of all calls: whole for pages, and in short, easy ones first, for scripts."""
    from followup.calls import LEVELS

    draft.write(f"{BUILT}/index.json", json.dumps(cards, indent=1) + "\n")
    known = [{name: card[name] for name in KNOWN} for card in cards]
    known.sort(key=lambda card: LEVELS.index(str(card["level"])))
    draft.write(LIST, f"window.followUpList={json.dumps(known, separators=(',', ':'))}")
