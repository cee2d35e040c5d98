"""Shows the site on this computer, and shows each edit as soon as it is saved."""

from __future__ import annotations

import importlib
import signal
import sys
import time
from pathlib import Path

from followup_site import site
from followup_site.serving.preview import BusyPort, Preview

__all__ = ["rebuild", "show"]

WATCHED = ("docs", "web", "theme", "calls", "workshops", "src", "notebooks", "mkdocs.yml")


def rebuild(root: Path) -> None:
    """Build the site with the newest code, and say how it went."""
    start = time.monotonic()
    forget_package()
    try:
        site.build_site(root)
    except site.BuildFailed as failure:
        print(failure, file=sys.stderr)
        print("The last good site is still shown.", file=sys.stderr, flush=True)
    else:
        print(f"Built in {time.monotonic() - start:.1f} s.", flush=True)


def forget_package() -> None:
    """Let the next build read the package's modules anew, as they may have been edited."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "followup"]:
        del sys.modules[name]
    importlib.invalidate_caches()


def show(root: Path, port: int, *, open_browser: bool) -> int:
    """Build, serve and go on building until Ctrl-C.

    Args:
        root: The project's folder.
        port: A port number, or 0 for any free one.
        open_browser: Whether to open the site in the person's browser.

    Returns:
        The exit code.
    """
    server = Preview(lambda: rebuild(root), root / "site", port)
    try:
        server.claim()
        rebuild(root)
        for name in WATCHED:
            if (root / name).exists():
                server.watch(str(root / name))
        server.serve(open_in_browser=open_browser)  # type: ignore[no-untyped-call]
    except BusyPort as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nEnded.")
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C changes nothing
        server.shutdown()
    return 0
