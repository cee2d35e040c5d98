"""How each command starts from a fresh checkout, on any Python.

Its syntax is one that old Pythons can read too, so that they can say that they are too old.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from followup_site import environment

__all__ = ["environment", "start"]


def start(*groups: str) -> None:
    """Put in place what a command takes, and go on inside the project's own environment.

    Args:
        groups: Groups of packages, as `environment.ensure` names them.
    """
    environment.ensure(*groups)
    environment.rerun_inside()
