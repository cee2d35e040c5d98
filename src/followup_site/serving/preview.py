"""The server behind serve.py: MkDocs' own live reload, on any port, over the last good site."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserverVFS

from followup.words import say
from followup_site.site import policy

# What the build writes itself, and what is too large to look through twice a second.
NOT_SOURCES = ("built", "node_modules", "bench", "__pycache__")
SCRIPT = re.compile(r"(?s)<script>(.*?)</script>")
# Without it a page starts no service worker, which would tell of a new version at each edit.
MANIFEST = re.compile(r'\s*<link rel="manifest"[^>]*>')
WAITING = """<!doctype html><html lang="en"><meta charset="utf-8">
<title>{title}</title><body><h1>{nothing}</h1><p>{why}</p></body></html>"""


class BusyPort(Exception):
    """The port cannot be used; the text says what to do."""


class Preview(LiveReloadServer):
    """Serves a folder, builds when a source changes, and reloads the browsers that show it."""

    # On Windows, address reuse would let two programs have one port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, rebuild: Callable[[], None], site: Path, port: int) -> None:
        """Prepare to serve.

        Args:
            rebuild: Builds the site; it reports its own failures and raises nothing.
            site: The folder that is served.
            port: A port number, or 0 for any free one.
        """
        super().__init__(builder=rebuild, host="127.0.0.1", port=port, root=str(site))
        self.port = port
        looking = PollingObserverVFS(os.stat, sources, polling_interval=0.3)
        self.observer = looking  # type: ignore[assignment]
        self.error_handler = lambda code: self._page_for(site / f"{code}.html")

    def claim(self) -> None:
        """Take the port and learn the address, before the first build takes its time.

        Raises:
            BusyPort: Another program has it, or it is not for us.
        """
        try:
            super().server_bind()
        except (OSError, OverflowError) as error:
            raise BusyPort(busy(self.port, error)) from None
        self.url = f"http://127.0.0.1:{self.server_port}/"

    def server_bind(self) -> None:
        """Do nothing: the port is claimed already."""

    def server_activate(self) -> None:
        """Begin to listen and say where."""
        super().server_activate()
        print(say("serve-address", address=self.url), say("serve-how"), sep="\n", flush=True)

    def _page_for(self, file: Path) -> bytes:
        """Give the page for an error, one that reloads once there is something to show."""
        content = file.read_bytes() if file.is_file() else waiting().encode()
        return self._inject_js_into_html(content, self._visible_epoch)

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """Put in the script that reloads the page, known to its policy; no device keeps it."""
        page: bytes = super()._inject_js_into_html(content, epoch)  # type: ignore[no-untyped-call]
        script = SCRIPT.findall(page.decode())[-1]
        return policy.allow(MANIFEST.sub("", page.decode()), script).encode()


def busy(port: int, error: Exception) -> str:
    """Say that a port cannot be used."""
    why = str(getattr(error, "strerror", None) or error)
    return say("serve-busy", port=str(port), why=why)


def waiting() -> str:
    """Write the page for a site that has not been made."""
    return WAITING.format(
        title=say("serve-nothing-title"),
        nothing=say("serve-nothing"),
        why=say("serve-nothing-why"),
    )


def sources(folder: str | None) -> Iterator[os.DirEntry[str]]:
    """List a folder without what no person edits."""
    with os.scandir(folder) as entries:
        yield from (entry for entry in entries if entry.name not in NOT_SOURCES)
