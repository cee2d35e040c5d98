"""Runs the notebooks that have changed, or whose files have, and keeps what came of each.

Nothing of the pages is imported here: a change there runs no notebook.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from followup.errors import FollowupError
from followup.words import say, spoken
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.graph.listening import sitecustomize
from followup_site.notebooks import kernels
from followup_site.notebooks.places import GATHERED
from followup_site.notebooks.wheel import listening

FOLDER = ".cache/notebooks"


class Runs:
    """The notebooks that are run together.

    Args:
        root: The project's folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ran: dict[str, dict[str, Any]] = {}

    def bring_up_to_date(self, files: list[Path]) -> list[str]:
        """Run those that have to be.

        Args:
            files: The notebooks.

        Returns:
            What went wrong, a line for each.

        Raises:
            FollowupError: Notebooks cannot be run at all.
        """
        targets = [Target(file.stem, self.keep, (file.name,)) for file in files]
        return graph.make(self.root, "runs", targets, keep_going=True, ahead=self.run).faults

    def run(self, names: list[str]) -> None:
        """Run notebooks together, by name."""
        self.ran = run_now(self.root, [self.root / f"{GATHERED}/{name}.ipynb" for name in names])

    def keep(self, draft: Draft, name: str) -> None:
        """Keep what came of a notebook.

        Raises:
            FollowupError: It has a fault.
        """
        came = self.ran[name]
        if "fault" in came:
            raise FollowupError(f"notebooks/{name}: {came['fault']}")
        tools = (str(tool.__file__) for tool in (kernels, sitecustomize))
        draft.heard([f"{GATHERED}/{name}", *tools, *came["read"]])
        draft.write(f"{FOLDER}/{name}", json.dumps(came["ran"]))


def run_now(root: Path, files: list[Path]) -> dict[str, dict[str, Any]]:
    """Run notebooks, and say so while it takes long.

    Args:
        root: The project's folder.
        files: The notebooks.

    Returns:
        By file name `ran`, the notebook with its outputs, and `read`, what it has read; or `fault`.

    Raises:
        FollowupError: Notebooks cannot be run at all.
    """
    command = [sys.executable, str(kernels.__file__), *map(str, files)]
    with environment.progress(
        say("build-running", n=len(files)), say("setup-about-seconds", n=20)
    ):
        settings = {**listening(root / "src"), "FOLLOWUP_LANGUAGE": spoken().code}
        # Jupyter chooses free ports, and another program may take one before it does: once more.
        for _ in range(2):
            child = subprocess.run(
                command, env=settings, capture_output=True, encoding="utf-8", check=False
            )
            if not child.returncode:
                break
    if child.returncode:
        log = root / ".cache/notebooks.log"
        log.write_text(child.stderr, encoding="utf-8")
        why = (child.stderr.strip().splitlines() or [say("build-silent")])[-1]
        raise FollowupError(say("build-notebooks-not-run", why=why, file=str(log)))
    ran: dict[str, dict[str, Any]] = json.loads(child.stdout)
    return ran
