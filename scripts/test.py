"""Checks everything: the site builds, the code is tidy and typed, and all tests pass.

Usage: python scripts/test.py [any of pytest's own options]
"""

from __future__ import annotations

import environment

if __name__ == "__main__":
    environment.ensure("site", "test")
    environment.rerun_inside()

import os
import subprocess
import sys

import browser
import build

SCRIPTS = str(environment.ROOT / "scripts")
CHECKS = (
    ("ruff", "check", "--quiet"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy", "--no-error-summary"),
)


def run(*module: str) -> int:
    """Run a Python module's command in the project's folder and give its exit code."""
    # mypy learns there that the scripts import each other by their bare names.
    settings = {**os.environ, "MYPYPATH": SCRIPTS}
    command = [sys.executable, "-m", *module]
    return subprocess.run(command, cwd=environment.ROOT, env=settings, check=False).returncode


def passes(*check: str) -> bool:
    """Run one check, and name it if it fails."""
    print(f"Checking with {' '.join(check[:2]).removesuffix(' --no-error-summary')} …", flush=True)
    if run(*check) == 0:
        return True
    print(f"{check[0]} found something to mend, above.", file=sys.stderr, flush=True)
    return False


def main() -> int:
    """Do it all, stop at the first thing that is wrong, and give the exit code."""
    try:
        os.environ[browser.VARIABLE] = browser.find()
        build.build_site()
    except (browser.NoBrowser, build.BuildFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    if [check for check in CHECKS if not passes(*check)]:
        return 1
    return run("pytest", *sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
