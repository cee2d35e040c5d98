"""Debian's own packages, where they can be had and we may install them."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from followup.words import say
from followup_site import environment

__all__ = ["attempt", "install"]


def install(says: str, *packages: str) -> bool:
    """Ask Debian for packages, as root on Debian itself, and say whether that worked.

    Args:
        says: What is done, for a person.
        packages: The packages; they bring the libraries that they need.
    """
    if not _is_debians_root():
        return False
    attempt(say("setup-system-packages"), ("apt-get", "update"))
    return attempt(says, ("apt-get", "install", "-y", "--no-install-recommends", *packages))


def attempt(says: str, command: tuple[str, ...]) -> bool:
    """Run a long command with a line about it, and say whether it worked."""
    with environment.progress(says, say("setup-about-minute")):
        return environment.run_hidden(command, environment.ROOT)[0] == 0


def _is_debians_root() -> bool:
    """Tell whether this is Debian's own system (Ubuntu's package is an empty one) and we may."""
    is_root = sys.platform == "linux" and os.geteuid() == 0
    system = environment.read(Path("/etc/os-release"))
    return is_root and "\nID=debian" in system and shutil.which("apt-get") is not None
