"""A small static server on a free port of this computer, for tests and measurements.

with StaticServer(folder, compress=True) as server:
    browser.goto(server.url + "index.html")
"""

from __future__ import annotations

import functools
import gzip
import mimetypes
import threading
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType

# Windows asks its registry, where other programs have changed some of these.
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".ipynb": "application/x-ipynb+json",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/octet-stream",
    ".woff2": "font/woff2",
}
COMPRESSED = (".css", ".html", ".ipynb", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".xml")


class StaticServer(ThreadingHTTPServer):
    """Serves a folder while the `with` block lasts."""

    daemon_threads = True

    def __init__(self, folder: Path, *, compress: bool = False) -> None:
        """Take a free port of this computer.

        Args:
            folder: What is served, `index.html` where a folder is asked for.
            compress: Whether texts are sent with gzip to those that take it.
        """
        self.folder = folder
        self.compress = compress
        self.asked: list[str] = []
        self.gone = False
        super().__init__(("127.0.0.1", 0), functools.partial(_Handler, directory=str(folder)))
        self.url = f"http://127.0.0.1:{self.server_port}/"
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)

    def server_bind(self) -> None:
        """Bind without asking for this computer's full name, which takes seconds on some."""
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def __enter__(self) -> StaticServer:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet about browsers that hang up in the middle."""


class _Handler(SimpleHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"
    server: StaticServer

    def do_GET(self) -> None:
        """Send a file, or the site's own page for what is not there; hang up if it is `gone`."""
        if self.server.gone:
            self.close_connection = True
            return
        self.server.asked.append(self.path)
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if file.is_file():
            self._send(HTTPStatus.OK, file)
        else:
            self._send(HTTPStatus.NOT_FOUND, self.server.folder / "404.html")

    do_HEAD = do_GET

    def _send(self, status: HTTPStatus, file: Path) -> None:
        """Send a file's bytes; none where there is no such file."""
        body = file.read_bytes() if file.is_file() else b""
        self.send_response(status)
        self.send_header("Content-Type", content_type(file))
        if self._takes_gzip() and file.suffix in COMPRESSED:
            body = squeeze(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _takes_gzip(self) -> bool:
        """Tell whether this answer may be compressed."""
        return self.server.compress and "gzip" in self.headers.get("Accept-Encoding", "")

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


def content_type(file: Path) -> str:
    """Name the kind of a file's content, with the encoding of texts."""
    kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0]
    kind = kind or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


@functools.lru_cache(maxsize=512)
def squeeze(body: bytes) -> bytes:
    """Compress as web servers do, the same bytes each time."""
    return gzip.compress(body, 6, mtime=0)
