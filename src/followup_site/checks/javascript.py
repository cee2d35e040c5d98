"""Checks the scripts and styles of the pages as the Python is checked.

Their types, a linter, and whether the oldest browsers that we promise know all that they use.

Usage: python -m followup_site.checks.javascript
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from followup_site import environment
from followup_site.catalogue import compiling

__all__ = ["FLOOR", "LINT", "TYPES", "run"]

TYPES = ("typescript/lib/tsc.js", "--pretty", "false")
LINT = ("@biomejs/biome/bin/biome", "lint", "--error-on-warnings", "--colors=off")
FLOOR = ("../floor/check.mjs",)
"""What checks: a program of Node below `web/checks`, and its options."""


def run(check: tuple[str, ...], web: Path) -> subprocess.CompletedProcess[str]:
    """Run one check.

    Args:
        check: One of the checks above.
        web: The folder of the scripts, with their settings; the modules that the catalogue makes
            are where `web/tsconfig.json` looks for them.

    Returns:
        What the check printed, and its exit code: not 0 where there is something to mend.
    """
    program, *options = check
    installed = environment.ROOT / "web/checks/node_modules" / program
    return subprocess.run(
        [*environment.node(), str(installed), *options],
        cwd=web,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def main() -> int:
    """Check the project's own scripts, print what is wrong, and give the exit code."""
    compiling.write_modules(environment.ROOT)
    found = [run(check, environment.ROOT / "web") for check in (TYPES, LINT, FLOOR)]
    wrong = [each.stdout for each in found if each.returncode]
    print(*wrong, sep="\n", end="", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
