"""Checks everything: the site builds, the code is tidy and typed, and all tests pass.

Usage: python scripts/test.py [any of pytest's own options]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

from _start import environment, start

from followup.words import say

CHECKS = (
    ("ruff", "check", "--quiet"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy", "--no-error-summary"),
    ("followup_site.catalogue.checking",),
    ("followup_site.checks.javascript",),
)


def run(*module: str) -> int:
    """Run a Python module's command in the project's folder and give its exit code."""
    command = [sys.executable, "-m", *module]
    return subprocess.run(command, cwd=environment.ROOT, check=False).returncode


def passes(*check: str) -> bool:
    """Run one check, and name it if it fails."""
    name = " ".join(check[:2]).removesuffix(" --no-error-summary")
    print(say("check-with", check=name), flush=True)
    if run(*check) == 0:
        return True
    print(say("check-found", check=check[0]), file=sys.stderr, flush=True)
    return False


def main() -> int:
    """Do it all, stop at the first thing that is wrong, and give the exit code."""
    parser = argparse.ArgumentParser(
        description=say("check-what"), epilog=say("check-options"), allow_abbrev=False
    )
    _, words = parser.parse_known_args()
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
    return run("pytest", *words)


if __name__ == "__main__":
    sys.exit(main())
