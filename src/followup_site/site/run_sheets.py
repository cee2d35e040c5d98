"""Makes of each run sheet in `workshops/` its page, and of all of them what the clock needs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from followup_site import environment, graph
from followup_site.graph import Draft, Target

HANDOUTS = "room/handouts"
PAGES = "docs/en/room/sheets"
BUILT = "docs/en/built"


def prepare(root: Path = environment.ROOT, *, keep_going: bool = False) -> list[str]:
    """Make every page, and take away what belongs to no sheet any more.

    Args:
        root: The project's folder.
        keep_going: Whether a sheet with a fault is left out instead of stopping the build.

    Returns:
        The faults of sheets that were left out, one line for each.

    Raises:
        FollowupError: A sheet has a fault, and `keep_going` is False; the text has a line for each.
    """
    files = sorted((root / "workshops").glob("*.yml"))
    sheets = [Target(file.stem, sheet, (file.name,)) for file in files]
    made = graph.make(root, "sheets", sheets, own=[f"{PAGES}/*.md"], keep_going=keep_going)
    # The shortest first, as one chooses.
    known = sorted(made.known.values(), key=lambda each: int(each["clock"]["minutes"]))
    graph.make(root, "list-of-sheets", [Target("list", listed, (known,))])
    return made.faults


def sheet(draft: Draft, name: str) -> dict[str, Any]:
    """Make the page of a run sheet; give what the clock needs of it, and its file as JSON."""
    from followup.errors import FollowupError
    from followup_site.pages.workshop_pages import clock_data, sheet_page
    from followup_site.workshops import as_file, parse_sheet

    try:
        parsed = parse_sheet(environment.read(draft.root / "workshops" / name), name)
    except FollowupError as error:
        lines = str(error).splitlines()
        raise FollowupError("\n".join(f"workshops/{line}" for line in lines)) from None
    draft.write(f"{PAGES}/{parsed.id}.md", sheet_page(parsed, papers(draft)))
    return {"clock": clock_data(parsed), "file": as_file(parsed)}


def papers(draft: Draft) -> dict[str, str]:
    """Give the pages of what can be printed by what they are called on a run sheet."""
    from followup.words import say

    found = {}
    pages = draft.root / "docs/en"
    for file in [*sorted((pages / HANDOUTS).glob("*.md")), *pages.glob("words.md")]:
        if title := re.search(r"^# (.+)$", environment.read(file), re.MULTILINE):
            found[title[1]] = file.relative_to(pages).as_posix()
    for file in sorted((draft.root / "calls").glob("*.yml")):
        if title := re.search(r"^title: (.+)$", environment.read(file), re.MULTILINE):
            name = say("workshop-role-cards", title=title[1].strip("'\""))
            found[name] = f"calls/{file.stem}-on-paper.md"
    return found


def listed(draft: Draft, sheets: list[dict[str, Any]]) -> None:
    """Write what the clock needs of all sheets, and what can be changed."""
    clock = [each["clock"] for each in sheets]
    draft.write(f"{BUILT}/workshops.json", json.dumps(clock, indent=1) + "\n")
    # A script and not JSON: a page from file:// may load the one and not the other.
    draft.write(f"{BUILT}/workshops.js", f"window.followUpSheets={json.dumps(clock)};\n")
    files = {each["file"]["id"]: json.dumps(each["file"]) for each in sheets}
    draft.write(f"{BUILT}/sheet-files.js", f"window.followUpSheetFiles={json.dumps(files)};\n")
