"""The long steps of the set-up: each is done once, and a person reads one line about it.

A step leaves a stamp when it is done: a digest of what it was made from. A step whose stamp is
missing or different is done again; one that was cut off in the middle is done from the start.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from followup.words import say
from followup_site.environment import causes, files

# What would lead a Python or a uv of ours astray.
HIDDEN_FROM_CHILDREN = (
    *("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__"),
    *("UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_TARGET", "UV_PREFIX"),
)


class SetupFailed(Exception):
    """A step of the set-up failed; the text says why and what to do."""


@dataclass(frozen=True)
class Step:
    """One long step of the set-up, done again when its digest is not what its stamp says.

    Args:
        says: Says what is done.
        usual: Says how long that takes the first time.
        stamp: The file that holds the digest once the step is done.
        digest: What it is made from, boiled down.
        command: Gives the command that does it.
        folder: Where the command runs.
        settings: Gives more variables of the command's environment.
    """

    says: Callable[[], str]
    usual: Callable[[], str]
    stamp: Path
    digest: str
    command: Callable[[], tuple[str, ...]]
    folder: Path
    settings: Callable[[], Mapping[str, str]] = field(default=dict)

    def is_done(self) -> bool:
        """Tell whether the step was finished, from the same beginnings."""
        return files.read(self.stamp) == self.digest


def run_step(step: Step) -> None:
    """Do a step: one line for a person, everything else into the log, the stamp last.

    Raises:
        SetupFailed: It did not work.
    """
    command, settings = step.command(), step.settings()
    step.stamp.unlink(missing_ok=True)
    unfinished = step.stamp.parent / ".unfinished"
    if step.stamp.parent.is_dir():
        unfinished.touch()
    with progress(step.says(), step.usual()):
        code, printed = run_hidden(command, step.folder, settings)
        if code > 0 and not causes.leaves_half(printed):
            unfinished.unlink(missing_ok=True)
        if code:
            cause = causes.explain(printed)
            log = str(log_path())
            raise SetupFailed(say("setup-failed", step=step.says(), cause=cause, file=log))
    files.write(step.stamp, step.digest)
    unfinished.unlink(missing_ok=True)


def run_hidden(
    command: tuple[str, ...], folder: Path, settings: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Run a command with all that it prints in the log.

    Returns:
        Its exit code, and what it printed.
    """
    with log_path().open("ab") as log:
        log.write(("\n$ " + " ".join(command) + "\n").encode())
        log.flush()
        start = log.tell()
        code = _call(command, folder, {**child_settings(), **(settings or {})}, log)
    with log_path().open("rb") as log:
        log.seek(start)
        return code, log.read().decode("utf-8", "replace")


def _call(command: tuple[str, ...], folder: Path, settings: dict[str, str], log: IO[bytes]) -> int:
    """Run a command to its end and give its exit code; 127 when it could not be started."""
    try:
        return subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=settings,
            check=False,
        ).returncode
    except OSError as error:
        log.write(f"{error}\n".encode())
        return 127


def child_settings() -> dict[str, str]:
    """Environment variables for a Python of ours, without those that would lead it astray."""
    kept = {name: value for name, value in os.environ.items() if name not in HIDDEN_FROM_CHILDREN}
    return {**kept, "PYTHONUTF8": "1", "PIP_USER": "0", "DEBIAN_FRONTEND": "noninteractive"}


@contextlib.contextmanager
def progress(says: str, usual: str) -> Iterator[None]:
    """Print one line that says what begins, and at its end how long it took.

    Args:
        says: What begins.
        usual: How long it takes the first time.
    """
    start = time.monotonic()
    line = say("setup-begins", step=says, time=usual)
    print(line, end=" ", file=sys.stderr, flush=True)
    try:
        yield
    except BaseException:
        print(say("setup-stopped"), file=sys.stderr, flush=True)
        raise
    took = round(time.monotonic() - start)
    print(say("setup-took", n=took), file=sys.stderr, flush=True)


def log_path() -> Path:
    """Give the log's place, in a folder that is there."""
    folder = files.ROOT / ".cache"
    folder.mkdir(exist_ok=True)
    return folder / "setup.log"
