"""Checks everything: the site builds, the code is tidy and typed, and all tests pass.

Usage: python scripts/test.py [--all] [any of pytest's own options]

Without --all the long sweeps try a sample. The site is built once, and all tests look at that.
With --all, on Linux, the main ways are tried in five engines; the script installs those it lacks.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _start import environment, start

from followup.words import say

CHECKS = (
    ("ruff", "check", "--quiet"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy", "--no-error-summary"),
    ("followup_site.catalogue.checking",),
    ("followup_site.checks.javascript",),
)
# One more test at a time than there are processors, as tests wait for their browsers; but no more
# than a small computer bears.
AT_ONCE = min((os.cpu_count() or 1) + 1, 4)
SHOWN = 10


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


def tests(built: Path, words: list[str]) -> int:
    """Run the tests on a built site and give their exit code; the slowest are named at the end.

    Args:
        built: A copy of the site that no preview changes.
        words: Options of pytest; `-n 0` runs the tests one after the other.
    """
    from followup_site.site.building import mirror

    mirror(environment.ROOT / "site", built)
    os.environ["FOLLOWUP_BUILT_SITE"] = str(built)
    together = ("-n", str(AT_ONCE), "--dist", "loadscope", "--no-loadscope-reorder")
    return run("pytest", "-q", *together, f"--durations={SHOWN}", *words)


def main() -> int:
    """Do it all, stop at the first thing that is wrong, and give the exit code."""
    parser = argparse.ArgumentParser(
        description=say("check-what"), epilog=say("check-options"), allow_abbrev=False
    )
    parser.add_argument("--all", action="store_true", help=say("check-all"))
    asked, words = parser.parse_known_args()
    start("site", "test")
    from followup_site.serving import browser, engines
    from followup_site.site import building as site

    begun = time.monotonic()
    try:
        os.environ[browser.VARIABLE] = browser.find()
        if asked.all and sys.platform == "linux":
            engines.install_all()
        site.build_site()
    except (browser.NoBrowser, site.BuildFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    if [check for check in CHECKS if not passes(*check)]:
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        code = tests(Path(folder) / "site", ["--all", *words] if asked.all else words)
    print(say("check-took", n=round(time.monotonic() - begun)), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
