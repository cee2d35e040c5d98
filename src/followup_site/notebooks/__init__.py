"""Makes of each notebook in `notebooks/` what the site needs: its page, its download, its card.

A notebook is run only where it, or a file that it reads, has changed. What came of it is kept in
`.cache/notebooks`, so that an edit of a page starts no Python but this one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from followup_site import environment
from followup_site.notebooks import wheel

# What runs the notebooks, beside what each of them reads.
ENGINE = ("kernels.py", "listening/sitecustomize.py")
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

    files = sorted((root / "notebooks").glob("*.ipynb"))
    faults: list[str] = []
    good = list(_each(files, _check, faults))
    known = _run(root, good)
    about = list(_each(good, lambda file: _make(root, file, known[file.name]), faults))
    made = {each["name"] for each in about}
    faults += _not_listed(root, made)
    if faults and not keep_going:
        raise FollowupError("\n".join(faults))
    left_out = [file.stem for file in files if file.stem not in made]
    offered = _offer_wheel(root) if files else ""
    _write_list(root, about, left_out, offered)
    _tidy(root, made, offered)
    return faults


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
        raise FollowupError(
            f"notebooks/{file.name}: Jupyter cannot read it: {error}. Save it in Jupyter again."
        ) from None
    exercise(notebook, file.stem)
    return file


def _run(root: Path, files: list[Path]) -> dict[str, dict[str, Any]]:
    """Give what came of each notebook; run those that have changed, or what they have read."""
    known = {file.name: _recall(root, file) for file in files}
    stale = [file for file in files if not _is_fresh(root, file, known[file.name])]
    if stale:
        known |= run_now(root, stale)
        for file in stale:
            ran = known[file.name]
            if "fault" not in ran:  # it may be the computer's, and gone the next time
                ran["digest"] = _digest(root, file, ran["read"])
                _write(_record(root, file), json.dumps(ran))
    return known


def _is_fresh(root: Path, file: Path, known: dict[str, Any]) -> bool:
    return "read" in known and known["digest"] == _digest(root, file, known["read"])


def _digest(root: Path, file: Path, read: list[str]) -> str:
    """Boil down all on which the outputs of a notebook depend."""
    here = Path(__file__).parent
    engine = [environment.read(here / name) for name in ENGINE]
    engine.append(environment.read(root / "requirements/site.txt"))
    texts = [part for name in read for part in (name, _content(root / name))]
    return environment.digest(sys.version, environment.read(file), *engine, *texts)


def _content(place: Path) -> str:
    """Give a file's text, or the names in a folder."""
    if place.is_dir():
        return " ".join(sorted({each.name for each in place.iterdir()} - {"__pycache__"}))
    return place.read_bytes().decode("utf-8", "replace") if place.is_file() else ""


def _record(root: Path, file: Path) -> Path:
    return root / ".cache/notebooks" / f"{file.stem}.json"


def _recall(root: Path, file: Path) -> dict[str, Any]:
    """Read what came of a notebook the last time; nothing where that is missing or torn."""
    try:
        known: dict[str, Any] = json.loads(environment.read(_record(root, file)))
    except ValueError:
        return {}
    return known


def run_now(root: Path, files: list[Path]) -> dict[str, dict[str, Any]]:
    """Run notebooks, and say so while it takes long.

    Args:
        root: The project's folder.
        files: The notebooks.

    Returns:
        By file name `ran`, the notebook with its outputs, or `fault`.

    Raises:
        FollowupError: Notebooks cannot be run at all.
    """
    from followup.errors import FollowupError

    here = Path(__file__).parent
    command = [sys.executable, str(here / "kernels.py"), str(root), *map(str, files)]
    found_first = os.pathsep.join((str(here / "listening"), str(root / "src")))
    settings = {**environment.child_settings(), "PYTHONPATH": found_first}
    with environment.progress(f"Running {len(files)} of the exercises", "about 20 seconds"):
        child = subprocess.run(
            command, env=settings, capture_output=True, encoding="utf-8", check=False
        )
    if child.returncode:
        log = root / ".cache/notebooks.log"
        log.write_text(child.stderr, encoding="utf-8")
        why = (child.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise FollowupError(f"the exercises could not be run: {why}. The log: {log}")
    ran: dict[str, dict[str, Any]] = json.loads(child.stdout)
    return ran


def _make(root: Path, file: Path, known: dict[str, Any]) -> dict[str, Any]:
    """Write a notebook's page and its download.

    Raises:
        FollowupError: It has a fault.
    """
    from followup.errors import FollowupError
    from followup_site.pages.notebook_pages import exercise, reading_page

    if "fault" in known:
        raise FollowupError(f"notebooks/{file.name}: {known['fault']}")
    page, download = _outputs(root, file.stem)
    _write(page, reading_page(known["ran"], file.stem))
    _write(download, environment.read(file))
    return exercise(known["ran"], file.stem)


def _outputs(root: Path, name: str) -> tuple[Path, Path]:
    return root / f"docs/en/exercises/{name}.md", root / f"docs/en/downloads/{name}.ipynb"


def _not_listed(root: Path, names: set[str]) -> list[str]:
    """Say of which notebooks the page of exercises has no card."""
    from followup_site.pages.extension import MACRO

    text = environment.read(root / LISTED)
    listed = {word for found in MACRO.finditer(text) for word in found["words"].split()}
    return [
        f"notebooks/{name}.ipynb: no card leads to it."
        f" Add its name to a line {{{{ exercises … }}}} in {LISTED}."
        for name in sorted(names - listed)
        if text
    ]


def _offer_wheel(root: Path) -> str:
    """Put the project's own wheel beside the notebooks, and give its name."""
    built = wheel.build_wheel(root)
    target = root / "docs/en/downloads" / built.name
    if not target.is_file() or target.read_bytes() != built.read_bytes():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(built, target)
    return built.name


def _write_list(root: Path, about: list[dict[str, Any]], left_out: list[str], name: str) -> None:
    """Write down for the pages all that there is."""
    try:
        lab = json.loads(environment.read(root / ".cache/lab/facts.json"))
    except ValueError:
        lab = {"available": False}
    known = {"exercises": about, "left_out": left_out, "lab": lab, "wheel": name}
    _write(root / "docs/en/built/exercises.json", json.dumps(known, indent=1) + "\n")


def _write(file: Path, text: str) -> None:
    """Write a file unless it says so already: whoever watches the folder would build again."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if environment.read(file) != text:
        environment.write(file, text)


def _tidy(root: Path, names: set[str], offered: str) -> None:
    """Delete what was made of notebooks that are gone or left out, and older wheels."""
    docs = root / "docs/en"
    kept = {path for name in names for path in _outputs(root, name)}
    kept.add(docs / "downloads" / offered)
    for path in (*docs.glob("exercises/*.md"), *docs.glob("downloads/*")):
        if path not in kept:
            path.unlink()
