"""Draws the site's mark as pictures for a home screen, and writes the manifest that names them.

The mark is `docs/en/assets/favicon.svg`: a square with round corners and a cord on it. So that no
program for pictures is needed, the cord is drawn as what it is: all that lies near a line.
"""

from __future__ import annotations

import json
import re
import struct
import zlib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from followup.words import say, spoken
from followup_site import environment, graph
from followup_site.graph import Draft, Target

__all__ = ["make", "manifest", "prepare"]

MARK = "docs/en/assets/favicon.svg"
FOLDER = "docs/en/built/icons"
MANIFEST = "docs/en/site.webmanifest"
SETTINGS = "mkdocs.yml"
# Each picture: its pixels, and how much of it the mark fills. Android cuts any shape out of one
# that is maskable, and its middle four fifths stay; an iPhone rounds the corners itself.
SIZES = {"192": (192, 1.0), "512": (512, 1.0), "maskable": (512, 0.72), "180": (180, 0.86)}
STEPS = 24
Point = tuple[float, float]
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Mark:
    """The site's mark.

    Args:
        size: The side of its square, in its own units.
        corner: The radius of the corners.
        ground: The colour of the square.
        ink: The colour of the cord.
        width: How thick the cord is.
        line: Points along the cord.
    """

    size: float
    corner: float
    ground: Colour
    ink: Colour
    width: float
    line: list[Point]


def prepare(root: Path) -> None:
    """Make the manifest if it is missing or out of date: unlike the pictures it has a language.

    Args:
        root: The project's folder.
    """
    graph.make(root, "manifest", [Target("manifest", manifest)])


def make(draft: Draft) -> None:
    """Draw the pictures for a home screen."""
    mark = read((draft.root / MARK).read_text(encoding="utf-8"))
    for name, (pixels, part) in SIZES.items():
        draft.place(f"{FOLDER}/{name}.png").write_bytes(picture(mark, pixels, part))


def manifest(draft: Draft) -> None:
    """Write what a home screen has to know of the site."""
    settings = environment.read(draft.root / SETTINGS)
    told = {
        "name": _setting(settings, "site_name"),
        "short_name": say("keep-short-name"),
        "description": _setting(settings, "site_description"),
        "lang": spoken().code,
        "dir": spoken().data["direction"],
        # With its own way back, and on an iPhone in the browser, where the record is.
        "display": "minimal-ui",
        "start_url": "index.html",
        "scope": "./",
        "background_color": "#FBF6EC",
        "theme_color": "#FBF6EC",
        "icons": [
            _icon("192", "any"),
            _icon("512", "any"),
            _icon("maskable", "maskable"),
        ],
    }
    draft.write(MANIFEST, json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def _icon(name: str, purpose: str) -> dict[str, str]:
    pixels = SIZES[name][0]
    source = f"built/icons/{name}.png"
    return {
        "src": source,
        "sizes": f"{pixels}x{pixels}",
        "type": "image/png",
        "purpose": purpose,
    }


def _setting(settings: str, name: str) -> str:
    found = re.search(rf"(?m)^{name}: *['\"]?(.*?)['\"]?$", settings)
    return found[1] if found else ""


def read(svg: str) -> Mark:
    """Read the mark.

    Args:
        svg: A picture with one `rect` and one `path` of curves, both plain.
    """
    from fontTools.pens.recordingPen import RecordingPen
    from fontTools.svgLib.path import parse_path

    def said(name: str) -> str:
        found = re.search(rf'[ "]{name}="([^"]*)"', svg)
        return found[1] if found else ""

    fills = re.findall(r'fill="(#\w{6})"', svg)
    pen = RecordingPen()
    parse_path(said("d"), pen)
    return Mark(
        size=float(said("viewBox").split()[2]),
        corner=float(said("rx")),
        ground=_colour(fills[0]),
        ink=_colour(said("stroke")),
        width=float(said("stroke-width")),
        line=_points(pen.value),
    )


def _colour(text: str) -> Colour:
    red, green, blue = bytes.fromhex(text.removeprefix("#"))
    return red, green, blue


def _points(drawn: list[tuple[str, tuple[Point, ...]]]) -> list[Point]:
    """Give points along a path, close enough for a straight line between two."""
    points: list[Point] = []
    for what, given in drawn:
        if what == "curveTo":
            start = points[-1]
            points += [_on_curve((start, *given), step / STEPS) for step in range(1, STEPS + 1)]
        else:
            points += given
    return points


def _on_curve(controls: tuple[Point, ...], t: float) -> Point:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(w * p[i] for w, p in zip(weights, controls, strict=True)) for i in (0, 1))
    return x, y


def picture(mark: Mark, pixels: int, part: float) -> bytes:
    """Draw the mark as a PNG.

    Args:
        mark: The mark.
        pixels: The side of the picture.
        part: How much of the side the mark fills, above 0 to 1. Below 1 its ground fills all.
    """
    scale = pixels * part / mark.size
    shift = pixels * (1 - part) / 2
    line = [(x * scale + shift, y * scale + shift) for x, y in mark.line]
    cord = _near(line, mark.width * scale / 2, pixels)
    corner = mark.corner * scale if part == 1 else 0.0
    rows = bytearray()
    for y in range(pixels):
        rows.append(0)
        for x in range(pixels):
            ink = cord.get((x, y), 0.0)
            mixed = (a + (b - a) * ink for a, b in zip(mark.ground, mark.ink, strict=True))
            rows += bytes((*map(round, mixed), round(255 * _inside(x, y, pixels, corner))))
    return _png(pixels, bytes(rows))


def _near(line: list[Point], radius: float, pixels: int) -> dict[tuple[int, int], float]:
    """Tell how much of each pixel lies near a line: above 0 to 1, for those that do."""
    found: dict[tuple[int, int], float] = {}
    for (ax, ay), (bx, by) in pairwise(line):
        length = (bx - ax) ** 2 + (by - ay) ** 2 or 1.0
        reach = radius + 1
        for y in range(max(0, int(min(ay, by) - reach)), min(pixels, int(max(ay, by) + reach) + 1)):
            for x in range(
                max(0, int(min(ax, bx) - reach)), min(pixels, int(max(ax, bx) + reach) + 1)
            ):
                px, py = x + 0.5 - ax, y + 0.5 - ay
                along = min(1.0, max(0.0, (px * (bx - ax) + py * (by - ay)) / length))
                away = ((px - along * (bx - ax)) ** 2 + (py - along * (by - ay)) ** 2) ** 0.5
                covered = min(1.0, radius + 0.5 - away)
                if covered > found.get((x, y), 0.0):
                    found[x, y] = covered
    return found


def _inside(x: int, y: int, pixels: int, corner: float) -> float:
    """Tell how much of a pixel lies inside a square with round corners: 0 to 1."""
    across = max(corner - (x + 0.5), (x + 0.5) - (pixels - corner), 0.0)
    down = max(corner - (y + 0.5), (y + 0.5) - (pixels - corner), 0.0)
    return min(1.0, max(0.0, corner + 0.5 - (across**2 + down**2) ** 0.5)) if corner else 1.0


def _png(pixels: int, rows: bytes) -> bytes:
    """Write a PNG of red, green, blue and opacity, eight bits each."""
    head = struct.pack(">IIBBBBB", pixels, pixels, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)
