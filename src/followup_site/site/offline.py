"""Packs the site into one file that a facilitator carries on a stick and opens without a server."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from followup.words import say

FOLDER = "follow-up/"
# A sitemap is for search engines, and holds the day of the build. A service worker needs a server.
LEFT_OUT = ("sitemap.xml", "sitemap.xml.gz", "service-worker.js", "site.webmanifest")
# Jupyter and Python in the browser need a server: browsers refuse their workers from a folder.
SERVED_ONLY = "lab/"
# Browsers refuse to preload a font from a folder, and complain; they load it all the same. They
# refuse a manifest, too.
SERVED_LINK = re.compile(rb'\s*<link rel="(?:preload|manifest)"[^>]*>')


def pack(site: Path, file: Path, printed: Mapping[str, Path] | None = None) -> Path:
    """Write the site as a zip file, the same bytes for the same site.

    Args:
        site: The folder of the built site.
        file: The zip file to write.
        printed: PDF files that go with it, by their names in the folder `pdf`.

    Returns:
        The file.
    """
    pdfs = {f"{FOLDER}pdf/{name}": pdf.read_bytes() for name, pdf in (printed or {}).items()}
    return write_zip(_contents(site) | pdfs, file)


def write_zip(contents: dict[str, bytes], file: Path) -> Path:
    """Write a zip file, the same bytes for the same contents.

    Args:
        contents: Each file's name in the zip and its bytes.
        file: The zip file to write.

    Returns:
        The file.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(file.name + ".draft")
    with zipfile.ZipFile(draft, "w") as pack:
        for name, content in sorted(contents.items()):
            pack.writestr(_entry(name), content, compresslevel=9)
    draft.replace(file)
    return file


def _contents(site: Path) -> dict[str, bytes]:
    """Give each file's name in the zip and its bytes."""
    first = say("offline-read-me-first") + "\n"
    files = {FOLDER + "READ-ME-FIRST.txt": first.replace("\n", "\r\n").encode()}
    for file in site.rglob("*"):
        name = file.relative_to(site).as_posix()
        if file.is_file() and name not in LEFT_OUT and not name.startswith(SERVED_ONLY):
            content = file.read_bytes()
            files[FOLDER + name] = (
                SERVED_LINK.sub(b"", content) if file.suffix == ".html" else content
            )
    return files


def _entry(name: str) -> zipfile.ZipInfo:
    """Describe a file without the hour, the system or the rights of this computer."""
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry
