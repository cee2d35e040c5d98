"""The learner's variables, wherever the code runs."""

from __future__ import annotations

import sys
from typing import Any, TypeVar

__all__ = ["shell", "told", "variables"]

Told = TypeVar("Told")


def shell() -> Any:
    """Return the running IPython, or None in plain Python."""
    if not sys.modules.get("IPython"):
        return None
    from IPython.core.getipython import get_ipython  # there only in a notebook

    return get_ipython()


def variables() -> dict[str, Any]:
    """Return the variables of the notebook, or of the program that runs."""
    running = shell()
    if running is not None:
        names: dict[str, Any] = running.user_ns
        return names
    return vars(sys.modules["__main__"])


def told(shown: Told) -> Told:
    """Return what a cell shows; print it in a script, where nothing else would show it."""
    if shell() is None and hasattr(sys.modules["__main__"], "__file__"):
        print(shown)
    return shown
