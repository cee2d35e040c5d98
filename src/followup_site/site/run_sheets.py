"""Makes of each run sheet in `workshops/` its page, and of all of them what the clock needs."""

from __future__ import annotations

import json
from pathlib import Path

from followup_site import environment


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
    from followup.errors import FollowupError
    from followup_site.pages.workshop_pages import clock_data, sheet_page
    from followup_site.workshops import parse_sheet

    pages = root / "docs/en/room/sheets"
    faults, sheets = [], []
    for file in sorted((root / "workshops").glob("*.yml")):
        try:
            sheet = parse_sheet(environment.read(file), file.name)
        except FollowupError as error:
            faults += [f"workshops/{line}" for line in str(error).splitlines()]
            continue
        environment.write_if_new(pages / f"{sheet.id}.md", sheet_page(sheet))
        sheets.append(clock_data(sheet))
    if faults and not keep_going:
        raise FollowupError("\n".join(faults))
    sheets.sort(key=lambda sheet: sheet["minutes"])  # the shortest first, as one chooses
    built = root / "docs/en/built"
    environment.write_if_new(built / "workshops.json", json.dumps(sheets, indent=1) + "\n")
    # A script and not JSON: a page from file:// may load the one and not the other.
    environment.write_if_new(
        built / "workshops.js", f"window.followUpSheets={json.dumps(sheets)};\n"
    )
    for page in pages.glob("*.md"):
        if page.stem not in {sheet["id"] for sheet in sheets}:
            page.unlink()
    return faults
