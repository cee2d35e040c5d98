"""Shows the site on this computer, and shows each edit as soon as it is saved.

Usage: python scripts/serve.py [--port N] [--no-open]
"""

from __future__ import annotations

import argparse
import signal
import sys
from types import FrameType

from _start import environment, start

from followup.words import say


def end(number: int, frame: FrameType | None) -> None:
    """Take a request to end for Ctrl-C."""
    raise KeyboardInterrupt


def main() -> int:
    """Read the options, serve, and give the exit code."""
    parser = argparse.ArgumentParser(description=say("serve-what"))
    parser.add_argument("--port", type=int, default=0, help=say("serve-option-port"))
    parser.add_argument("--no-open", action="store_true", help=say("serve-option-no-open"))
    asked = parser.parse_args()
    start("site")
    from followup_site.serving.showing import show

    signal.signal(signal.SIGTERM, end)
    return show(environment.ROOT, asked.port, open_browser=not asked.no_open)


if __name__ == "__main__":
    sys.exit(main())
