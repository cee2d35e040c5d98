"""Runs notebooks, each in a Python of its own, and prints what came of each.

Usage: python src/followup_site/notebooks/kernels.py FILE…

It is a program of its own so that Jupyter is loaded only where something has to run, and so that
nothing of it stays behind. It prints JSON: by file name `fault`, one sentence, or `ran`, the
notebook, and `read`, the files that its Python has read.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from followup.words import say

CELL_SECONDS = 60
START_SECONDS = 120
AT_ONCE = 4
NEEDED = ("nbclient", "nbformat", "ipykernel", "ipywidgets")


async def run_all(files: list[Path], scratch: Path) -> dict[str, Any]:
    """Run notebooks, a few at a time.

    Args:
        files: The notebooks.
        scratch: An empty folder; each notebook gets one of its own in it.

    Returns:
        By file name what `run` says.
    """
    places = asyncio.Semaphore(min(AT_ONCE, os.cpu_count() or 1))

    async def run_next(file: Path) -> dict[str, Any]:
        async with places:
            folder = scratch / file.stem
            folder.mkdir()
            return await run(file, folder)

    ran = await asyncio.gather(*map(run_next, files))
    return {file.name: each for file, each in zip(files, ran, strict=True)}


async def run(file: Path, folder: Path) -> dict[str, Any]:
    """Run one notebook from its first cell to its last.

    Args:
        file: The notebook.
        folder: Where its code runs, and where it may write.

    Returns:
        `ran`, the notebook with its outputs, and `read`, what its Python has read; or `fault`,
        what went wrong in which cell.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    try:
        text = file.read_text(encoding="utf-8")
        notebook = nbformat.reads(text, as_version=4)  # type: ignore[no-untyped-call]
        nbformat.validate(notebook)
    except (ValueError, nbformat.ValidationError) as error:
        what = " ".join(str(error).split())[:200]
        return {"fault": say("build-notebook-unread", why=what)}

    reached: list[int] = []
    client = NotebookClient(
        notebook,
        timeout=CELL_SECONDS,
        startup_timeout=START_SECONDS,
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
        on_cell_start=lambda cell, cell_index: reached.append(cell_index),
    )
    noted = folder.with_name(f"{folder.name}.json")
    last = f"__import__('sitecustomize').tell({str(noted)!r})"
    notebook["cells"].append(nbformat.v4.new_code_cell(last))  # type: ignore[no-untyped-call]
    try:
        await client.async_execute()
    except CellExecutionError as error:
        why = " ".join(f"{error.ename}: {error.evalue}".split())
    except CellTimeoutError:
        why = say("build-cell-slow", n=CELL_SECONDS)
    except DeadKernelError:
        why = say("build-cell-dead")
    else:
        notebook["cells"].pop()
        text = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
        return {"ran": json.loads(text), "read": json.loads(noted.read_text(encoding="utf-8"))}
    where = place(notebook["cells"], reached)
    return {"fault": say("build-cell-fault", place=where, why=why)}


def place(cells: list[dict[str, Any]], reached: list[int]) -> str:
    """Name the cell at which a notebook stopped.

    Args:
        cells: The notebook's cells.
        reached: The places of the cells that were begun.
    """
    if not reached:
        return say("build-before-cells")
    begun = [cells[at] for at in reached if cells[at]["cell_type"] == "code"]
    first = next(iter(begun[-1]["source"].strip().splitlines()), "") if begun else ""
    return say("build-cell", n=len(begun), typed=first)


def main() -> int:
    """Run what was named, print what came of it, and give the exit code."""
    files = [Path(name) for name in sys.argv[1:]]
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        print(say("build-package-missing", package=missing[0]), file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        # The settings and the history of the person who builds the site stay out of it.
        for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
            os.environ[name] = str(scratch / name.lower())
        (scratch / "notebooks").mkdir()
        ran = asyncio.run(run_all(files, scratch / "notebooks"))
    print(json.dumps(ran))
    return 0


if __name__ == "__main__":
    sys.exit(main())
