"""How much is tried: enough to see a fault in daily work, or all of it, with the option `--all`."""

from __future__ import annotations

from typing import TypeVar

Some = TypeVar("Some")

_everything = False


def sample(few: Some, everything: Some) -> Some:
    """Give what is tried in a quick run, or what is tried with `--all`.

    Args:
        few: A number, or a list of cases, for daily work.
        everything: The same for the exhaustive sweep.
    """
    return everything if _everything else few


def try_everything(wanted: bool) -> None:
    """Say once, before any test is read, how much is wanted."""
    global _everything
    _everything = wanted
