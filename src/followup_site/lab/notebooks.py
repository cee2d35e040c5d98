"""The notebooks of the browser lab: their files, and the list from which Jupyter opens them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from followup_site import environment

# Jupyter asks for a time. One that never changes keeps the built site the same.
TIME = "2026-01-01T00:00:00Z"
NOTE = "follow_up"
# The lab's own Python; a notebook that names another would make Jupyter ask which to take.
KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}


def write(notebooks: Path, lab: Path) -> None:
    """Write every notebook and the list of them into the lab.

    Args:
        notebooks: The folder of the sources.
        lab: The lab's folder.
    """
    (lab / "files").mkdir(parents=True)
    (lab / "api/contents").mkdir(parents=True)
    entries, versions = [], {}
    for source in sorted(notebooks.glob("*.ipynb")):
        text = environment.read(source)
        versions[source.name] = environment.digest(text)[:16]
        marked = with_version(json.loads(text), versions[source.name])
        environment.write(lab / "files" / source.name, marked)
        entries.append(_entry(source.name, source.name, "notebook", len(marked.encode())))
    listing = {**_entry("", "", "directory", None), "content": entries, "format": "json"}
    environment.write(lab / "api/contents/all.json", json.dumps(listing))
    environment.write(lab / "versions.json", json.dumps(versions))


def with_version(notebook: dict[str, Any], version: str) -> str:
    """Write a notebook for the lab, which knows its version; a learner's copy keeps that.

    Args:
        notebook: The notebook.
        version: A digest of its source.
    """
    own = {"kernelspec": KERNEL, NOTE: {"version": version}}
    metadata = {**notebook.get("metadata", {}), **own}
    return json.dumps({**notebook, "metadata": metadata}, ensure_ascii=False, indent=1) + "\n"


def _entry(name: str, path: str, kind: str, size: int | None) -> dict[str, Any]:
    """Describe a file or a folder as Jupyter's contents do."""
    return {
        "name": name,
        "path": path,
        "type": kind,
        "size": size,
        "content": None,
        "format": None,
        "mimetype": None,
        "hash": None,
        "hash_algorithm": None,
        "created": TIME,
        "last_modified": TIME,
        "writable": True,
    }
