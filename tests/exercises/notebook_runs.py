"""Runs the notebooks as learners do: as they are, or with every answer filled in. Not a test."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from followup.exercises.live import VIEW
from followup.exercises.names import CALLS, NAMES
from followup_site.notebooks.gathering import gather
from followup_site.notebooks.places import GATHERED

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / GATHERED
gather(ROOT)
FILES = [FOLDER / f"{name}.ipynb" for name in NAMES]
A_CALL = "call-the-bank"
"""One exercise of a call stands for all: they are made from one template."""
DIFFERENT = [file for file in FILES if file.stem not in CALLS or file.stem == A_CALL]
CHECK = re.compile(r"exercise\.(\w+)\.check\(\)")
SECONDS = 120


@dataclass(frozen=True)
class Ran:
    """A notebook that was executed.

    Args:
        checks: What each check said, by task.
        stopped: What the cells that stopped said.
        texts: The text of every output.
    """

    checks: dict[str, str]
    stopped: list[str]
    texts: list[str]


@cache
def read(file: Path) -> Any:
    """Return a notebook."""
    return nbformat.read(file, as_version=4)


def filled(file: Path) -> Any:
    """Return a notebook in which each task's own answer stands in place of the three dots."""
    notebook = copy.deepcopy(read(file))
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = "".join(map(_answered, cell.source.splitlines(keepends=True)))
    return notebook


def _answered(line: str) -> str:
    found = CHECK.search(line)
    if not found:
        return line
    # The answer may take what the learner has done in earlier cells, so it is made right here.
    name = found[1]
    return f"exec(exercise.{name}.code(globals()), globals())\n{line}"


def client(notebook: Any, folder: Path, *, go_on: bool = False) -> NotebookClient:
    """Return what executes a notebook, and writes into it what its cells put out."""
    return NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        allow_errors=go_on,
        resources={"metadata": {"path": folder}},
    )


def run(notebook: Any, folder: Path, *, go_on: bool = False) -> Ran:
    """Execute a notebook in a folder of its own.

    Args:
        notebook: The notebook, which stays as it is.
        folder: The folder.
        go_on: Whether the cells after one that stops are run too.
    """
    notebook = copy.deepcopy(notebook)
    stopped = []
    try:
        client(notebook, folder, go_on=go_on).execute()
    except CellExecutionError as error:
        stopped.append(str(error))
    checks, texts = {}, []
    for cell in notebook.cells:
        shown = (output for output in cell.get("outputs", []) if VIEW not in output.get("data", {}))
        said = [_text(output) for output in shown]
        texts += said
        found = CHECK.findall(cell.source) if cell.cell_type == "code" else []
        if found and said:
            checks[found[-1]] = said[-1]
    return Ran(checks, stopped, texts)


def _text(output: Any) -> str:
    if output.output_type == "stream":
        return str(output.text)
    if output.output_type == "error":
        return f"{output.ename}: {output.evalue}"
    return str(output.data.get("text/plain", ""))
