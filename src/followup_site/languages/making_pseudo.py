"""Writes the pseudo-language's folder from all that is English."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from followup.words import FOLDER, read_folder
from followup_site import environment
from followup_site.catalogue.writing import fluent
from followup_site.languages.folders import (
    MADE,
    Place,
    is_frame,
    read_of_call,
    read_of_ledger,
    read_of_sheet,
)
from followup_site.languages.pseudo import CODE, inline, pseudo_markdown, pseudo_messages
from followup_site.languages.yaml_texts import texts

__all__ = ["make"]

SETTINGS = {
    "language": CODE,
    "like": "en",
    "direction": "rtl",
    "group": ",",
    "plurals": {"one": [[[0, 1, 1]]]},
}


def make(root: Path) -> Path:
    """Write the folder anew; a file that says so already is not touched.

    Args:
        root: The project's folder.

    Returns:
        The folder, `languages/qps`.
    """
    folder = root / "languages" / CODE
    wanted = {folder / name: text for name, text in _files(root)}
    for file, text in wanted.items():
        environment.write_if_new(file, text)
    for file in folder.rglob("*.*"):
        if file.is_file() and file not in wanted:
            file.unlink()
    return folder


def _files(root: Path) -> Iterator[tuple[str, str]]:
    yield f"{FOLDER}/language.json", json.dumps(SETTINGS) + "\n"
    messages = read_folder(root / FOLDER / "en").values()
    for name in sorted({message.file for message in messages}):
        own = [message for message in messages if message.file == name]
        yield f"{FOLDER}/{name}", fluent(pseudo_messages(own))
    docs = root / "docs/en"
    for file in sorted(docs.rglob("*.md")):
        place = file.relative_to(docs).as_posix()
        if not place.startswith(MADE):
            yield f"pages/{place}", pseudo_markdown(environment.read(file))
    for file in sorted((root / "notebooks").rglob("*.ipynb")):
        yield file.relative_to(root).as_posix(), _notebook(environment.read(file))
    yield "slides.md", pseudo_markdown(environment.read(root / "workshops/slides.md"))
    for file in sorted((root / "calls").glob("*.yml")):
        yield f"calls/{file.stem}.json", _table(file, read_of_call)
    for file in sorted((root / "workshops").glob("*.yml")):
        yield f"sheets/{file.stem}.json", _table(file, read_of_sheet)
    yield "evidence.json", _table(root / "docs/evidence.yml", read_of_ledger)
    yield "frame.json", _table(root / "mkdocs.yml", is_frame, keys=True)


def _notebook(text: str) -> str:
    """Translate a notebook's words and what its card says; its code stays."""
    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = pseudo_markdown("".join(cell["source"]))
    about = notebook["metadata"]["followup"]
    about["title"] = inline(about["title"])
    about["learn"] = [inline(each) for each in about["learn"]]
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def _table(file: Path, is_read: Callable[[Place], bool], *, keys: bool = False) -> str:
    found = texts(environment.read(file), keys=keys)
    table = {".".join(path): _said(path, text) for path, text in found if text and is_read(path)}
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def _said(path: Place, text: str) -> str:
    """Translate a text; what a run sheet shows is an address and a title behind it."""
    if "show" not in path:
        return inline(text)
    address, _, title = text.partition(" ")
    return f"{address} {inline(title)}"
