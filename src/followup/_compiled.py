"""Reads what a wheel holds compiled, also where it is not unpacked, as in the browser."""

from __future__ import annotations

import json
import pkgutil
from typing import Any

__all__ = ["read_compiled"]


def read_compiled(name: str) -> Any:
    """Read a file of JSON inside the package.

    Args:
        name: Its path from the package's folder.

    Returns:
        What it holds; None where it is not there, as in a checkout.
    """
    try:
        data = pkgutil.get_data("followup", name)
    except OSError:
        return None
    return None if data is None else json.loads(data)
