"""Runs the command `followup` in the project's own environment.

Usage: python scripts/cli.py call check calls/*.yml
"""

from __future__ import annotations

import sys

from _start import start


def main() -> int:
    """Run the command, and give its exit code."""
    start("site")
    from followup.cli import main as followup

    return followup()


if __name__ == "__main__":
    sys.exit(main())
