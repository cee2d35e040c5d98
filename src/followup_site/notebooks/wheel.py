"""Builds the project's own wheel: the one file with which the exercises run in any Jupyter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from followup.words import say
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.graph.listening import sitecustomize

FOLDER = ".cache/wheel"


def build_wheel(root: Path = environment.ROOT) -> Path:
    """Build the wheel, unless it is there and nothing in it has changed.

    Args:
        root: The project's folder.

    Returns:
        The wheel, the same bytes for the same sources.

    Raises:
        FollowupError: It could not be built; this is a mistake in the project's own files.
    """
    made = graph.make(root, "wheel", [Target("wheel", wheel)], own=[f"{FOLDER}/*"])
    return root / FOLDER / str(made.known["wheel"])


def wheel(draft: Draft) -> str:
    """Build the wheel and give its name."""
    from followup.errors import FollowupError

    folder = draft.place(f"{FOLDER}/wheel").parent
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "read.json"
        ran = subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
            cwd=draft.root,
            env={**listening(), sitecustomize.TARGET: str(report)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        made = [file.name for file in folder.glob("*.whl")]
        if ran.returncode or not made:
            why = (ran.stderr.strip().splitlines() or [say("build-silent")])[-1]
            raise FollowupError(say("build-wheel-fault", file="pyproject.toml", why=why))
        draft.heard(json.loads(report.read_text(encoding="utf-8")))
    return made[0]


def listening(*folders: Path) -> dict[str, str]:
    """Give the settings with which a child Python hears what it reads.

    Args:
        folders: Where it finds modules beside those that are installed.
    """
    first = [str(Path(sitecustomize.__file__).parent), *map(str, folders)]
    return {**environment.child_settings(), "PYTHONPATH": os.pathsep.join(first)}
