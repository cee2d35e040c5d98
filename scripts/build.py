"""Builds the site into `site`, with --offline also the file for a USB stick.

With --handouts it prints the handouts as PDF files, too, which takes a browser. With --pack it
prints all the paper for one workshop as one PDF; what is printed goes on the stick. With --address
it makes the folder that goes on the web at that address, too.

Usage: python scripts/build.py [--offline] [--handouts] [--pack …] [--address A] [--keep-going]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from _start import environment, start

from followup.errors import FollowupError
from followup.words import say
from followup_site.site import packs, publishing


def options() -> argparse.Namespace:
    """Read what was asked for."""
    parser = argparse.ArgumentParser(description=say("build-what"))
    parser.add_argument("--offline", action="store_true", help=say("build-option-offline"))
    parser.add_argument("--handouts", action="store_true", help=say("build-option-handouts"))
    _pack_options(parser)
    address = say("build-option-address-name")
    parser.add_argument("--address", metavar=address, help=say("build-option-address"))
    parser.add_argument("--keep-going", action="store_true", help=say("build-option-keep-going"))
    parser.add_argument("--no-lab", action="store_true", help=say("build-option-no-lab"))
    return parser.parse_args()


def _pack_options(parser: argparse.ArgumentParser) -> None:
    """Add what a pack is made for."""
    parser.add_argument("--pack", action="store_true", help=say("build-option-pack"))
    parser.add_argument("--sheet", default="sixty", help=say("build-option-sheet"))
    parser.add_argument("--people", type=int, help=say("build-option-people"))
    papers, sides = packs.PAPERS, packs.SIDES
    parser.add_argument("--paper", choices=papers, default="A4", help=say("build-option-paper"))
    parser.add_argument(
        "--sides", type=int, choices=sides, default=1, help=say("build-option-sides")
    )
    parser.add_argument("--date", default="", help=say("build-option-date"))
    parser.add_argument("--call", default="", help=say("build-option-call"))


def main() -> int:
    """Build, say how it went, and give the exit code."""
    asked = options()
    try:
        pack = asked_pack(asked)
        base = publishing.base_of(asked.address) if asked.address is not None else ""
    except FollowupError as error:
        print(error, file=sys.stderr)
        return 2
    # What drives a browser is among the packages of the tests.
    start("site", *(("test",) if asked.handouts or pack else ()))
    try:
        return build(asked, base, pack)
    except KeyboardInterrupt:
        print("\n" + say("build-stopped"), file=sys.stderr)
        return 130


def asked_pack(asked: argparse.Namespace) -> packs.Asked | None:
    """Return what pack was asked for; None if none was."""
    if not asked.pack:
        return None
    own = packs.sheet_of(asked.sheet)
    sheet = own.id if own else asked.sheet
    usual = own.people if own and own.people else packs.USUAL_PEOPLE
    people = usual if asked.people is None else asked.people
    pack = packs.Asked(sheet, people, asked.paper, asked.sides, asked.date, asked.call, own)
    packs.check(pack)
    return pack


def build(asked: argparse.Namespace, base: str, pack: packs.Asked | None) -> int:
    """Do what was asked for, and give the exit code."""
    from followup_site.site import building as site
    from followup_site.site import elsewhere, offline

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
    printed = print_all(asked, pack)
    if asked.offline:
        file = offline.pack(built, dist / "follow-up-offline.zip", printed or {})
        print(say("build-packed", file=str(file)))
    return 1 if warnings or printed is None else 0


def print_all(asked: argparse.Namespace, pack: packs.Asked | None) -> dict[str, Path] | None:
    """Print what was asked for; give the PDFs by their names on the stick, None if it failed."""
    from followup_site.serving import browser
    from followup_site.site import handouts

    built, dist = environment.ROOT / "site", environment.ROOT / "dist"
    made: dict[str, Path] = {}
    try:
        if asked.handouts:
            print(say("build-printed", file=str(handouts.make(built, dist))))
            folder = dist / "handouts"
            made |= {file.relative_to(folder).as_posix(): file for file in folder.rglob("*.pdf")}
        if pack:
            file = packs.make(built, dist, pack)
            made[file.name] = file
            print(say("build-printed", file=str(file)))
    except (browser.NoBrowser, handouts.NotPrinted) as failure:
        is_pack = pack and (made or not asked.handouts)
        what = "pack" if is_pack else "handouts"
        print(say("build-not-printed", what=what, why=str(failure)), file=sys.stderr)
        return None
    return made


if __name__ == "__main__":
    sys.exit(main())
