"""Runs the command `followup` in the project's own environment.

Usage: python scripts/cli.py call check calls/*.yml
"""

from __future__ import annotations

import environment

if __name__ == "__main__":
    environment.ensure("site")
    environment.rerun_inside()

import sys

from followup.cli import main

if __name__ == "__main__":
    sys.exit(main())
