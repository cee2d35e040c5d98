"""Builds the site into `site`, with --offline also the file for a USB stick.

With --handouts it prints the handouts as PDF files, too, which takes a browser.

Usage: python scripts/build.py [--offline] [--handouts] [--keep-going] [--no-lab]
"""

from __future__ import annotations

import argparse
import sys
import time

from _start import environment, start


def options() -> argparse.Namespace:
    """Read what was asked for."""
    parser = argparse.ArgumentParser(description="Build the site into the folder site.")
    parser.add_argument("--offline", action="store_true", help="also write the file for a stick")
    parser.add_argument("--handouts", action="store_true", help="also print the handouts as PDF")
    parser.add_argument("--keep-going", action="store_true", help="make it in spite of warnings")
    parser.add_argument("--no-lab", action="store_true", help="leave the browser lab out")
    return parser.parse_args()


def main() -> int:
    """Build, say how it went, and give the exit code."""
    asked = options()
    # What drives a browser is among the packages of the tests.
    start("site", *(("test",) if asked.handouts else ()))
    try:
        return build(asked)
    except KeyboardInterrupt:
        print("\nStopped. The last good site is still there. Run this again.", file=sys.stderr)
        return 130


def build(asked: argparse.Namespace) -> int:
    """Do what was asked for, and give the exit code."""
    from followup_site.serving import browser
    from followup_site.site import building as site
    from followup_site.site import handouts, offline

    begun = time.monotonic()
    try:
        warnings = site.build_site(keep_going=asked.keep_going, with_lab=not asked.no_lab)
    except site.BuildFailed as failure:
        print(failure, file=sys.stderr)
        print("The site was not made. Mend this and run it again.", file=sys.stderr)
        return 1
    print(*warnings, sep="\n", end="\n" if warnings else "", file=sys.stderr)
    built = environment.ROOT / "site"
    print(f"Built {built / 'index.html'} in {time.monotonic() - begun:.1f} s.")
    if asked.offline:
        print(f"Packed {offline.pack(built, environment.ROOT / 'dist/follow-up-offline.zip')}.")
    if asked.handouts:
        try:
            print(f"Printed {handouts.make(built, environment.ROOT / 'dist')}.")
        except (browser.NoBrowser, handouts.NotPrinted) as failure:
            print(f"The site is made, the handouts are not. {failure}", file=sys.stderr)
            return 1
    return 1 if warnings else 0


if __name__ == "__main__":
    sys.exit(main())
