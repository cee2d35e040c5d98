"""Measures the site beside stock Material, and the calls, the record and the lab, in one run.

Usage: python scripts/bench.py [site | calls | record | lab] [that part's own options]
"""

from __future__ import annotations

import argparse
import importlib
import sys

from _start import start

from followup.words import say

PARTS = ("site", "calls", "record", "lab")


def main() -> int:
    """Measure, print, and give the exit code: 1 if a promise is not kept."""
    parser = argparse.ArgumentParser(
        description=say("bench-what"),
        epilog=say("bench-parts"),
        add_help=sys.argv[1:2] in ([], ["-h"], ["--help"]),
    )
    parser.add_argument(
        "part", nargs="?", choices=PARTS, default="site", help=say("bench-option-part")
    )
    asked, words = parser.parse_known_args()
    part = importlib.import_module("followup_site.bench." + asked.part)
    options = part.options(words)
    start("site", "test", *(("bench",) if asked.part in ("site", "calls") else ()))
    code: int = part.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
