"""Why a step of the set-up failed, read off what the step printed, in a sentence for a person."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from followup.words import say

SIGNS = Path(__file__).with_name("signs.toml")
# What uv says once it has begun to change an environment; before that it has only fetched.
HALF_INSTALLED = "Failed to install"


@functools.cache
def _signs() -> dict[str, list[str]]:
    import tomllib

    signs: dict[str, list[str]] = tomllib.loads(SIGNS.read_text(encoding="utf-8"))
    return signs


def kind(printed: str) -> str:
    """Name what is wrong.

    Args:
        printed: All that a step printed.

    Returns:
        A key of `signs.toml`; nothing where no sign is known.
    """
    found = (
        name for name, signs in _signs().items() if any(re.search(it, printed) for it in signs)
    )
    return next(found, "")


def explain(printed: str) -> str:
    """Say why a step failed.

    Args:
        printed: All that the step printed.

    Returns:
        The cause and what to do, to follow a colon.
    """
    return say("setup-cause", kind=kind(printed), package=_venv_package(printed))


def leaves_half(printed: str) -> bool:
    """Tell whether a step that failed may have left something half changed behind.

    pip and npm put back what they had changed, where the disk has room for it.
    """
    return kind(printed) == "disk" or HALF_INSTALLED in printed


def _venv_package(printed: str) -> str:
    """Name Debian's package for venv, as Debian's own message names it where there is one."""
    named = re.search(r"apt(?:-get)? install (python3\S*-venv)", printed)
    return named.group(1) if named else "python3-venv"
