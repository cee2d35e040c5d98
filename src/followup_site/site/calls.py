"""Makes of each call in `calls/` what the site needs: the compiled call, its page and its paper.

A call with a fault is told with its lines; the others are made all the same if the build keeps
going.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from followup_site import environment

if TYPE_CHECKING:
    from followup_site.pages.stories import Names

# What turns a call file into pages; a change there makes every call anew.
ENGINE = (
    "src/followup/calls",
    "src/followup_site/paper",
    "src/followup_site/pages/call_pages.py",
    "src/followup_site/pages/role_parts.py",
    "src/followup_site/pages/stories.py",
    "src/followup_site/site/calls.py",
)


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
    from followup.errors import FollowupError
    from followup_site.pages.stories import read_stories

    stories = read_stories(root / "docs/en")
    engine = tuple(_engine(root))
    faults, cards = [], []
    for file in sorted((root / "calls").glob("*.yml")):
        try:
            cards.append(_make(root, file, engine, stories))
        except FollowupError as error:
            faults.extend(str(error).splitlines())
    if faults and not keep_going:
        raise FollowupError("\n".join(faults))
    environment.write_if_new(
        root / "docs/en/built/calls/index.json", json.dumps(cards, indent=1) + "\n"
    )
    _tidy(root, {card["id"] for card in cards})
    return faults


def _engine(root: Path) -> list[str]:
    files = [root / name for name in ENGINE]
    texts = [each for file in files for each in (sorted(file.glob("*.py")) or [file])]
    return [environment.read(each) for each in texts]


def _make(root: Path, file: Path, engine: tuple[str, ...], stories: Names) -> dict[str, str]:
    """Make all that one call needs; only the list entry where nothing changed."""
    from followup._yaml import read_text

    text = read_text(file)
    record = root / ".cache/calls" / f"{file.stem}.json"
    digest = environment.digest(text, json.dumps(stories), *engine)
    try:
        known = json.loads(environment.read(record))
    except ValueError:
        known = {}
    outputs = _outputs(root, file.stem)
    if known.get("digest") != digest or not all(output.is_file() for output in outputs):
        known = {"digest": digest, "card": _compile(text, file.relative_to(root), outputs, stories)}
        environment.write_if_new(record, json.dumps(known))
    card: dict[str, str] = known["card"]
    return card


def _outputs(root: Path, name: str) -> tuple[Path, Path, Path]:
    pages = root / "docs/en/calls"
    script = root / f"docs/en/built/calls/{name}.js"
    return script, pages / f"{name}.md", pages / f"{name}-on-paper.md"


def _compile(
    text: str, file: Path, outputs: tuple[Path, Path, Path], stories: Names
) -> dict[str, object]:
    from followup.calls import compile_call, dumps, parse_call
    from followup_site.pages.call_pages import card, paper_page, phone_page

    call = parse_call(text, file.as_posix())
    graph = compile_call(call, file.as_posix())
    compiled = dumps(graph)
    # A script and not JSON: a page from file:// may load the one and not the other.
    script = f"(window.followUpCalls=window.followUpCalls||{{}})[{json.dumps(call.id)}]={compiled}"
    for output, content in zip(
        outputs, (script, phone_page(graph, stories), paper_page(graph)), strict=True
    ):
        environment.write_if_new(output, content)
    return card(call, stories)


def _tidy(root: Path, names: set[str]) -> None:
    """Delete what was made of calls that are gone."""
    kept = {path for name in names for path in _outputs(root, name)}
    made = [*(root / "docs/en/calls").glob("*.md"), *(root / "docs/en/built/calls").glob("*.js")]
    for path in made:
        if path not in kept:
            path.unlink()
