"""Checks everything: the site builds, the code is tidy and typed, and all tests pass.

Usage: python scripts/test.py [any of pytest's own options]
"""

from __future__ import annotations

import os
import subprocess
import sys

from _start import environment, start

CHECKS = (
    ("ruff", "check", "--quiet"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy", "--no-error-summary"),
)


def run(*module: str) -> int:
    """Run a Python module's command in the project's folder and give its exit code."""
    command = [sys.executable, "-m", *module]
    return subprocess.run(command, cwd=environment.ROOT, check=False).returncode


def passes(*check: str) -> bool:
    """Run one check, and name it if it fails."""
    print(f"Checking with {' '.join(check[:2]).removesuffix(' --no-error-summary')} …", flush=True)
    if run(*check) == 0:
        return True
    print(f"{check[0]} found something to mend, above.", file=sys.stderr, flush=True)
    return False


def main() -> int:
    """Do it all, stop at the first thing that is wrong, and give the exit code."""
    start("site", "test")
    from followup_site.serving import browser
    from followup_site.site import building as site

    try:
        os.environ[browser.VARIABLE] = browser.find()
        site.build_site()
    except (browser.NoBrowser, site.BuildFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    if [check for check in CHECKS if not passes(*check)]:
        return 1
    return run("pytest", *sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
