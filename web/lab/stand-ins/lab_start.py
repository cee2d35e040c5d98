"""Begins the lab's Python: the first that it imports."""

from __future__ import annotations

import warnings

import lab_rest


def begin(address: str) -> None:
    """Load what every exercise needs, and say in sentences why a cell stops.

    Args:
        address: Where the rest of Python's modules is.
    """
    warnings.simplefilter("ignore", DeprecationWarning)
    lab_rest.begin(address)
    import ipywidgets  # noqa: F401 (once the rest can be found; a learner's first cell waits less)
    import lab_errors

    lab_errors.begin()
