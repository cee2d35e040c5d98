"""Runs the command `followup` in the project's own environment.

Usage: python scripts/cli.py call check calls/*.yml
"""

from __future__ import annotations

import sys

from _start import start

HELP = {"-h", "--help", "--version"}


def main() -> int:
    """Run the command, and give its exit code."""
    if not HELP & set(sys.argv[1:]):  # which need nothing but Python
        start("site")
    from followup.cli import main as followup

    return followup()


if __name__ == "__main__":
    sys.exit(main())
