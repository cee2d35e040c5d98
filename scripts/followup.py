"""Runs the command `followup` in the project's own environment.

Usage: python scripts/followup.py call check calls/*.yml
"""

from __future__ import annotations

import environment

if __name__ == "__main__":
    environment.ensure("site")
    environment.rerun_inside()

import sys

# This folder comes first on the path, and this file must not hide the package of the same name.
sys.path.remove(str(environment.ROOT / "scripts"))

from followup.cli import main

if __name__ == "__main__":
    sys.exit(main())
