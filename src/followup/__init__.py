"""The Power of Follow-up: practise the call, make it, write it down, see your own odds.

An old Python can read this file, which tells it so: also where no installer has, as with a zip.
"""

from __future__ import annotations

import sys

__version__ = "0.1.0"

__all__ = ["LEAST_PYTHON", "__version__", "too_old"]

LEAST_PYTHON = (3, 11)
TOO_OLD = "The Power of Follow-up needs Python {}.{} or newer; this is {}.{}."  # not words: told
# before the catalogue can be read, as an old Python cannot read the code that reads it.


def too_old(version: tuple[int, ...]) -> str:
    """Say that a Python is too old, or nothing when it will do.

    Args:
        version: Its version, such as (3, 9, 2).
    """
    if tuple(version[:2]) >= LEAST_PYTHON:
        return ""
    return TOO_OLD.format(*LEAST_PYTHON, *version[:2])


if too_old(sys.version_info[:2]):
    raise ImportError(too_old(sys.version_info[:2]))
