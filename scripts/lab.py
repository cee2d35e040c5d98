"""Makes the browser lab, `site/lab`: the exercises in Jupyter, with nothing to install.

What takes long is kept in `.cache/lab` with a digest of all that it was made from, so that an edit
of a page or of a notebook makes nothing of it again.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import assets
import environment
import lab_app
import lab_files
import lab_notebooks
import lab_python

FOLDER = "lab"


def prepare(root: Path = environment.ROOT) -> str:
    """Make what is missing or out of date, and note for the pages what there is.

    Args:
        root: The project's folder.

    Returns:
        Why the lab cannot be made; nothing where it is there.
    """
    try:
        lab_files.fetch(root)
        for part in parts(root):
            part.bring_up_to_date()
    except environment.SetupFailed as failure:
        _note(root, {"available": False})
        return f"The site has no exercises in the browser this time. {failure}"
    _note(root, {"available": True, **size(root)})
    return ""


def leave_out(root: Path = environment.ROOT) -> bool:
    """Note for the pages that there is no lab.

    Returns:
        False.
    """
    _note(root, {"available": False})
    return False


def _note(root: Path, facts: dict[str, Any]) -> None:
    file = facts_file(root)
    file.parent.mkdir(parents=True, exist_ok=True)
    environment.write(file, json.dumps(facts))


def facts_file(root: Path) -> Path:
    """Give the file that tells the pages about the lab: `available`, `gzip_mb`, `raw_mb`."""
    return root / ".cache/lab/facts.json"


def available(root: Path = environment.ROOT) -> bool:
    """Tell whether the last build had the lab."""
    text = environment.read(facts_file(root))
    return bool(text) and bool(json.loads(text)["available"])


def parts(root: Path) -> list[lab_files.Part]:
    """List what the lab is made of, without the notebooks."""
    return [
        lab_app.app_part(root),
        lab_python.python_part(root),
        lab_python.own_part(root),
        page_part(root),
    ]


def page_part(root: Path) -> lab_files.Part:
    """Plan the folder of our own script and style for the page of an exercise."""
    web = root / "web"
    own = [file for file in (web / "lab").glob("*.*") if file.suffix in (".js", ".css")]
    shared = [*(web / "components").glob("*.js"), web / "storage.js", *(web / "style").glob("*.css")]
    files = [Path(__file__), web / "package-lock.json", *sorted([*own, *shared])]
    digest = lab_files.digest_of(files)
    return lab_files.Part(root / ".cache/lab/page", digest, lambda out: make_page(web / "lab", out))


def make_page(web: Path, folder: Path) -> None:
    """Bundle our script and style."""
    assets.bundle_script(web / "exercise.js", folder / "exercise.js")
    style = folder / "exercise.css"
    assets.bundle_style(web / "exercise.css", style)
    css = environment.read(style)
    environment.write(style, css.replace("./fonts/", "../built/fonts/"))  # the site's own


def put_in(root: Path, site: Path) -> None:
    """Add the lab to a built site.

    Args:
        root: The project's folder.
        site: The site's folder.
    """
    lab = site / FOLDER
    for part in parts(root):
        shutil.copytree(part.folder, lab / _place(part), dirs_exist_ok=True, copy_function=_link)
    lab_notebooks.write(root / "notebooks", lab)


def _place(part: lab_files.Part) -> str:
    return "python" if part.folder.name in ("python", "own") else ""


def _link(source: str, target: str) -> None:
    """Put a file in another place without copying its bytes, where the disk can do that."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def size(root: Path = environment.ROOT) -> dict[str, float]:
    """Tell how much a learner fetches up to the first result.

    Args:
        root: The project's folder.

    Returns:
        Megabytes, as they are (`raw_mb`) and compressed as web servers do (`gzip_mb`).
    """
    return {"raw_mb": 0, "gzip_mb": 0}
