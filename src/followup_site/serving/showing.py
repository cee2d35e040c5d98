"""Shows the site on this computer, and shows each edit as soon as it is saved."""

from __future__ import annotations

import importlib
import signal
import sys
import time
import traceback
from pathlib import Path

from followup.words import say
from followup_site.serving.preview import BusyPort, Preview

__all__ = ["rebuild", "show"]

WATCHED = (
    *("docs", "web", "theme", "calls", "workshops", "words", "languages", "facts", "notebooks"),
    *("src", "mkdocs.yml", "pyproject.toml", "hatch_build.py"),
)
KEPT_IN_MEMORY = ("src", "words", "languages", "facts", "calls")
OURS = ("followup", "followup_site")
KEPT = "followup_site.graph.listening"  # one that listens can never be taken away

_seen: dict[Path, dict[Path, int]] = {}


def rebuild(root: Path) -> None:
    """Build the site with the newest code, and say how it went."""
    start = time.monotonic()
    forget_code(root)
    try:
        building = importlib.import_module("followup_site.site.building")
    except Exception as error:  # of whatever kind the mistake in an edited module is
        what = " ".join("".join(traceback.format_exception_only(error)).split())
        _tell(say("serve-mistake", why=what))
        return
    try:
        building.build_site(root)
    except building.BuildFailed as failure:
        _tell(str(failure))
    else:
        print(say("serve-built", seconds=f"{time.monotonic() - start:.1f}"), flush=True)


def _tell(failure: str) -> None:
    print(failure, say("serve-still"), sep="\n", file=sys.stderr, flush=True)


def forget_code(root: Path) -> None:
    """Let the next build read our modules anew where they, or what they keep, were edited."""
    files = (file for name in KEPT_IN_MEMORY for file in (root / name).rglob("*.*"))
    now = {file: _changed(file) for file in files if file.suffix != ".pyc"}
    if now == _seen.get(root):
        return
    _seen[root] = now
    for name in list(sys.modules):
        if name.partition(".")[0] in OURS and not name.startswith(KEPT):
            del sys.modules[name]
    importlib.invalidate_caches()


def _changed(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:  # an editor's own file, gone already
        return 0


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
        print("\n" + say("serve-ended"))
    finally:
        for request in (signal.SIGINT, signal.SIGTERM):  # a second one changes nothing
            signal.signal(request, signal.SIG_IGN)
        server.shutdown()
    return 0
