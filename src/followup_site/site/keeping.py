"""Puts the service worker into a built site, with the list of what a device may keep.

It works on the folder that any generator has made. The list names the start of each file's SHA-256,
so what a server sends is known to be of this version or not, and the version is named by the list.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

from followup_site.serving.static_server import COMPRESSED, squeeze

__all__ = ["WORKER", "listed", "put_in"]

WORKER = "service-worker.js"
CODE = "worker.js"
# What only makes the site or belongs to the lab; of Material's own files our pages load none.
APART = ("lab/", "assets/javascripts/", "assets/stylesheets/", "assets/images/")
KINDS = (".html", ".css", ".js", ".svg", ".png", ".woff2", ".webmanifest", ".ipynb")


def put_in(site: Path) -> None:
    """Write the service worker of a built site.

    Args:
        site: The site's folder, whole but for the service worker.
    """
    code = next((site / "built").rglob(CODE), None)
    if code is None:
        return
    names = listed(site)
    bodies = {name: (site / name).read_bytes() for name in names}
    files = {name: _digest(body) for name, body in bodies.items()}
    version = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:12]
    page = (site / "index.html").read_text(encoding="utf-8")
    told = {
        "version": version,
        **{name: _attribute(page, name) for name in ("lang", "dir")},
        "bytes": sum(map(len, bodies.values())),
        "load": sum(len(_travels(name, body)) for name, body in bodies.items()),
        "files": files,
    }
    text = f"self.followUpFiles={json.dumps(told, separators=(',', ':'))};\n"
    whole = text + code.read_text(encoding="utf-8")
    (site / WORKER).write_text(whole, encoding="utf-8", newline="\n")


def listed(site: Path) -> list[str]:
    """Name the files of a built site that a device may keep, from the site's root."""
    files = (file for file in site.rglob("*") if file.suffix in KINDS and file.is_file())
    names = sorted(file.relative_to(site).as_posix() for file in files)
    return [name for name in names if not _is_apart(name)]


def _is_apart(name: str) -> bool:
    return name == WORKER or name.startswith(APART) or name.endswith(f"/{CODE}")


def _digest(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()[:9]).decode()


def _attribute(page: str, name: str) -> str:
    """Give an attribute of a page's root, or nothing."""
    found = re.search(rf'<html\b[^>]*\b{name}="([\w-]*)"', page)
    return found[1] if found else ""


def _travels(name: str, body: bytes) -> bytes:
    return squeeze(body) if name.endswith(COMPRESSED) else body
