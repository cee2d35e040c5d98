"""Makes the browser lab, `site/lab`: the exercises in Jupyter, with nothing to install.

What takes long is kept in `.cache/lab`: an edit of a page or of a notebook makes nothing of it
again.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from followup.words import say
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.lab import app as lab_app
from followup_site.lab import files as lab_files
from followup_site.lab import notebooks as lab_notebooks
from followup_site.lab import page as lab_page
from followup_site.lab import python as lab_python
from followup_site.notebooks.places import GATHERED
from followup_site.notebooks.wheel import build_wheel
from followup_site.serving.static_server import COMPRESSED, squeeze

FOLDER = "lab"
CACHE = ".cache/lab"
AT_NEED = ("rest.zip", ".whl", ".txt")  # fetched only if somebody asks for it


def prepare(root: Path = environment.ROOT) -> str:
    """Make what is missing or out of date, and note for the pages what there is.

    Args:
        root: The project's folder.

    Returns:
        Why the lab cannot be made; nothing where it is there, or where there are no notebooks.
    """
    if not is_wanted(root):
        leave_out(root)
        return ""
    try:
        make(root)
    except environment.SetupFailed as failure:
        leave_out(root)
        return say("build-no-lab", why=str(failure))
    return ""


def make(root: Path) -> list[str]:
    """Fetch and make what is missing or out of date of the lab.

    Args:
        root: The project's folder.

    Returns:
        The parts that were made anew.

    Raises:
        SetupFailed: Something that the lab needs is not to be had.
    """
    lab_files.fetch(root)
    build_wheel(root)
    made = graph.make(root, "lab", PARTS).anew
    size = graph.make(root, "size-of-lab", [Target("size", measure)]).known["size"]
    _note(root, {"available": True, **size})
    return made


def is_wanted(root: Path) -> bool:
    """Tell whether there are notebooks, without which nobody needs a lab."""
    return any((root / "notebooks").glob("*.ipynb"))


def leave_out(root: Path = environment.ROOT) -> None:
    """Note for the pages that there is no lab."""
    _note(root, {"available": False})


def _note(root: Path, facts: dict[str, Any]) -> None:
    environment.write_if_new(facts_file(root), json.dumps(facts))


def facts_file(root: Path) -> Path:
    """Give the file that tells the pages about the lab: `available`, `gzip_mb`, `raw_mb`."""
    return root / ".cache/lab/facts.json"


def available(root: Path = environment.ROOT) -> bool:
    """Tell whether the last build had the lab."""
    text = environment.read(facts_file(root))
    return bool(text) and bool(json.loads(text)["available"])


# What the lab is made of, without the notebooks.
PARTS = (
    Target("app", lab_app.app),
    Target("python", lab_python.python),
    Target("own", lab_python.own),
    Target("page", lab_page.page),
)


def folders(root: Path) -> list[Path]:
    """List the folders of what the lab is made of, without the notebooks."""
    return [root / CACHE / part.name for part in PARTS]


def put_in(root: Path, site: Path, notebooks: Path | None = None) -> None:
    """Add the lab to a built site.

    Args:
        root: The project's folder.
        site: The site's folder.
        notebooks: The folder of the notebooks, if it is not that of all exercises.
    """
    lab = site / FOLDER
    for part in folders(root):
        place = lab / ("python" if part.name in ("python", "own") else "")
        shutil.copytree(part, place, dirs_exist_ok=True, copy_function=_link)
    lab_notebooks.write(notebooks or root / GATHERED, lab)


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
        Megabytes, as they are (`raw_mb`) and compressed as web servers do (`gzip_mb`); nothing
        where there is no lab.
    """
    facts = json.loads(environment.read(facts_file(root)) or "{}")
    return {name: facts[name] for name in ("gzip_mb", "raw_mb") if name in facts}


def measure(draft: Draft) -> dict[str, float]:
    """Add up what a learner fetches up to the first result."""
    found = [file for part in folders(draft.root) for file in _started_with(draft.root, part)]
    raw = [file.read_bytes() for file in found]
    packed = [
        squeeze(body) if file.suffix in COMPRESSED else body
        for file, body in zip(found, raw, strict=True)
    ]
    sizes = {"gzip_mb": packed, "raw_mb": raw}
    return {name: round(sum(map(len, them)) / 1e6, 1) for name, them in sizes.items()}


def _started_with(root: Path, part: Path) -> list[Path]:
    """List the files of a part that every exercise fetches."""
    if part.name != "app":
        return [file for file in part.iterdir() if not file.name.endswith(AT_NEED)]
    return [part / name.partition("?")[0] for name in lab_app.start_files(root, part)]


def preloaded(lab: Path) -> list[str]:
    """List what a built lab's page fetches ahead, as addresses from the lab."""
    page = environment.read(lab / lab_app.APP / "index.html")
    found = page.partition('id="lab-start-files" type="application/json">')[2]
    names: list[str] = json.loads(found.partition("</script>")[0])
    return names
