"""Builds the site into `site`, with --offline also the file for a USB stick.

With --handouts it prints the handouts as PDF files, too, which takes a browser. With --address it
makes the folder that goes on the web at that address, too.

Usage: python scripts/build.py [--offline] [--handouts] [--address A] [--keep-going] [--no-lab]
"""

from __future__ import annotations

import argparse
import sys
import time

from _start import environment, start

from followup.errors import FollowupError
from followup.words import say
from followup_site.site import publishing


def options() -> argparse.Namespace:
    """Read what was asked for."""
    parser = argparse.ArgumentParser(description=say("build-what"))
    parser.add_argument("--offline", action="store_true", help=say("build-option-offline"))
    parser.add_argument("--handouts", action="store_true", help=say("build-option-handouts"))
    address = say("build-option-address-name")
    parser.add_argument("--address", metavar=address, help=say("build-option-address"))
    parser.add_argument("--keep-going", action="store_true", help=say("build-option-keep-going"))
    parser.add_argument("--no-lab", action="store_true", help=say("build-option-no-lab"))
    return parser.parse_args()


def main() -> int:
    """Build, say how it went, and give the exit code."""
    asked = options()
    try:
        base = publishing.base_of(asked.address) if asked.address is not None else ""
    except FollowupError as error:
        print(error, file=sys.stderr)
        return 2
    # What drives a browser is among the packages of the tests.
    start("site", *(("test",) if asked.handouts else ()))
    try:
        return build(asked, base)
    except KeyboardInterrupt:
        print("\n" + say("build-stopped"), file=sys.stderr)
        return 130


def build(asked: argparse.Namespace, base: str) -> int:
    """Do what was asked for, and give the exit code."""
    from followup_site.serving import browser
    from followup_site.site import building as site
    from followup_site.site import elsewhere, handouts, offline

    begun = time.monotonic()
    try:
        warnings = site.build_site(keep_going=asked.keep_going, with_lab=not asked.no_lab)
    except site.BuildFailed as failure:
        print(failure, say("build-not-made"), sep="\n", file=sys.stderr)
        return 1
    print(*warnings, sep="\n", end="\n" if warnings else "", file=sys.stderr)
    built, dist = environment.ROOT / "site", environment.ROOT / "dist"
    seconds = f"{time.monotonic() - begun:.1f}"
    print(say("build-made", file=str(built / "index.html"), seconds=seconds))
    if base:
        draft = environment.ROOT / ".cache/web-draft"
        links = elsewhere.block(environment.ROOT, base)
        publishing.publish(built, draft, base, links)
        dist.mkdir(exist_ok=True)
        site.swap_in(draft, dist / "web")
        print(say("build-published", file=str(dist / "web"), address=base))
    if asked.offline:
        print(say("build-packed", file=str(offline.pack(built, dist / "follow-up-offline.zip"))))
    if asked.handouts:
        try:
            print(say("build-printed", file=str(handouts.make(built, dist))))
        except (browser.NoBrowser, handouts.NotPrinted) as failure:
            print(say("build-not-printed", why=str(failure)), file=sys.stderr)
            return 1
    return 1 if warnings else 0


if __name__ == "__main__":
    sys.exit(main())
