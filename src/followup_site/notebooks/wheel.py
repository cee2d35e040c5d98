"""Builds the project's own wheel: the one file with which the exercises run in any Jupyter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from followup_site import environment

# What the wheel is made from, beside the package and the calls.
FILES = ("pyproject.toml", "hatch_build.py", "LICENSE", "LICENSE-words.md")
FOLDERS = ("src/followup", "calls", "words", "facts")


def build_wheel(root: Path = environment.ROOT) -> Path:
    """Build the wheel, unless it is there and nothing in it has changed.

    Args:
        root: The project's folder.

    Returns:
        The wheel, the same bytes for the same sources.

    Raises:
        FollowupError: It could not be built; this is a mistake in the project's own files.
    """
    folder = root / ".cache/wheel"
    record = folder / "made.json"
    digest = environment.digest(*_sources(root))
    try:
        known = json.loads(environment.read(record))
    except ValueError:
        known = {}
    if known.get("digest") != digest or not (folder / known["name"]).is_file():
        known = {"digest": digest, "name": _build(root, folder)}
        environment.write(record, json.dumps(known))
    wheel: Path = folder / known["name"]
    return wheel


def _sources(root: Path) -> list[str]:
    """Give the name and text of each file that the wheel is made from."""
    inside = [file for name in FOLDERS for file in sorted((root / name).rglob("*.*"))]
    files = [file for file in inside if file.is_file() and "__pycache__" not in file.parts]
    files += [root / name for name in FILES if (root / name).is_file()]
    names = [file.relative_to(root).as_posix() for file in files]
    return [*names, *(file.read_bytes().decode("utf-8", "replace") for file in files)]


def _build(root: Path, folder: Path) -> str:
    """Build it into a folder, where it is then the only one, and give its name."""
    from followup.errors import FollowupError

    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.whl"):
        old.unlink()
    ran = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=root,
        env=environment.child_settings(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    made = [wheel.name for wheel in folder.glob("*.whl")]
    if ran.returncode or not made:
        why = (ran.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise FollowupError(f"pyproject.toml: the package could not be built: {why}.")
    return made[0]
