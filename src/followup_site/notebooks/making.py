"""Makes of each notebook in `notebooks/` what the site needs: its page, its download, its card.

A notebook is run only where it, or a file that it reads, has changed, so that an edit of a page
starts no Python but this one.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from followup.words import say, say_in
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.notebooks import gathering, wheel
from followup_site.notebooks.places import GATHERED
from followup_site.notebooks.running import FOLDER as RAN
from followup_site.notebooks.running import Runs

LISTED = "docs/en/exercises.md"

T = TypeVar("T")


def prepare(root: Path = environment.ROOT, *, keep_going: bool = False) -> list[str]:
    """Make what is missing or out of date, and take away what belongs to no notebook any more.

    The browser lab comes first: whether there is one stands on the pages.

    Args:
        root: The project's folder.
        keep_going: Whether a notebook with a fault is left out instead of stopping the build.

    Returns:
        The faults of notebooks that were left out, one line for each.

    Raises:
        FollowupError: A notebook has a fault, and `keep_going` is False.
    """
    from followup.errors import FollowupError

    files = gathering.gather(root)
    faults: list[str] = []
    good = list(_each(files, _check, faults))
    faults += Runs(root).bring_up_to_date(good)
    with say_in("en"):  # it is the same in every language
        offered = [wheel.build_wheel(root).name] if files else []
    ran = [file.stem for file in good if (root / RAN / file.name).is_file()]
    about = _make(root, ran, offered, faults)
    faults += _not_listed(root, about)
    if faults and not keep_going:
        raise FollowupError("\n".join(faults))
    known = {
        "exercises": list(about.values()),
        "left_out": [file.stem for file in files if file.stem not in about],
        "lab": _lab(root),
        "wheel": "".join(offered),
    }
    graph.make(root, "list-of-exercises", [Target("list", listed, (known,))])
    return faults


def _make(root: Path, names: list[str], wheels: list[str], faults: list[str]) -> dict[str, Any]:
    """Make pages and downloads, note the faults, and give what the cards say, by name."""
    targets = [Target(name, page, (name,)) for name in names]
    targets += [Target(name, offer, (name,)) for name in wheels]
    own = ("docs/en/exercises/*.md", "docs/en/downloads/*")
    made = graph.make(root, "exercises", targets, own=own, keep_going=True)
    faults += made.faults
    return {name: made.known[name] for name in names if name in made.known}


def _each(files: list[Path], do: Callable[[Path], T], faults: list[str]) -> Iterator[T]:
    """Do something with each notebook, and note the faults of those with which it does not work."""
    from followup.errors import FollowupError

    for file in files:
        try:
            yield do(file)
        except FollowupError as error:
            faults.append(str(error))


def _check(file: Path) -> Path:
    """Look at what a notebook says about itself, before it is run.

    Raises:
        FollowupError: It lacks something.
    """
    from followup.errors import FollowupError
    from followup_site.pages.notebook_pages import exercise

    try:
        notebook = json.loads(environment.read(file))
    except ValueError as error:
        unread = say("build-notebook-unread", why=str(error))
        raise FollowupError(f"notebooks/{file.name}: {unread}") from None
    exercise(notebook, file.stem)
    return file


def page(draft: Draft, name: str) -> dict[str, Any]:
    """Make a notebook's page and its download, and give what its card says.

    Raises:
        FollowupError: It has a fault.
    """
    from followup_site.pages.notebook_pages import exercise, reading_page

    ran = json.loads(environment.read(draft.root / RAN / f"{name}.ipynb"))
    draft.write(f"docs/en/exercises/{name}.md", reading_page(ran, name))
    source = environment.read(draft.root / f"{GATHERED}/{name}.ipynb")
    draft.write(f"docs/en/downloads/{name}.ipynb", source)
    return exercise(ran, name)


def offer(draft: Draft, name: str) -> None:
    """Put the project's own wheel beside the notebooks."""
    shutil.copyfile(draft.root / wheel.FOLDER / name, draft.place(f"docs/en/downloads/{name}"))


def listed(draft: Draft, known: dict[str, Any]) -> None:
    """Write down for the pages all that there is."""
    draft.write("docs/en/built/exercises.json", json.dumps(known, indent=1) + "\n")


def _not_listed(root: Path, about: dict[str, dict[str, Any]]) -> list[str]:
    """Say of which notebooks the page of exercises has no card."""
    from followup_site.pages.exercise_blocks import CALLS
    from followup_site.pages.extension import MACRO

    text = environment.read(root / LISTED)
    listed = {word for found in MACRO.finditer(text) for word in found["words"].split()}
    return [
        f"notebooks/{name}.ipynb: {say('build-notebook-not-listed', file=LISTED)}"
        for name in sorted(set(about) - listed)
        if not (about[name]["call"] and CALLS in listed)
        if text
    ]


def _lab(root: Path) -> dict[str, Any]:
    """Tell what there is of the browser lab."""
    try:
        lab: dict[str, Any] = json.loads(environment.read(root / ".cache/lab/facts.json"))
    except ValueError:
        return {"available": False}
    return lab
