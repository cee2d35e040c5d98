"""The cord that runs down the left edge of a story, as a style sheet.

A style sheet cannot draw a coil of unknown length, but it can repeat a tile. One upright cord is
cut into a top, a middle that repeats without a seam, and a foot. They are masks, so that the colour
stays a token; they are data addresses, so that they also work from file://.

`web/style/cord-edge.css` holds the result; `python -m followup_site.pages.edge` writes it anew.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from followup_site.pages.cord import Guide, coil

WIDTH, CAP, MIDDLE, PITCH = 28, 66, 22, 11.0


def edge_css() -> str:
    """The rules for `.fu-scene::before`, whole turns of the coil in every piece."""
    height = 2 * CAP + MIDDLE
    path = coil(Guide(((WIDTH / 2, 0), (WIDTH / 2, height))), radius=6.5, pitch=PITCH, rest=40)
    top, middle, foot = (
        _mask(path, start, size) for start, size in ((0, CAP), (CAP, MIDDLE), (CAP + MIDDLE, CAP))
    )
    return (
        "/* Written by `python -m followup_site.pages.edge`; see there. */\n"
        ".fu-scene::before {\n"
        '  content: ""; position: absolute; left: 0; right: 0; top: 0; bottom: 0;\n'
        f"  width: {WIDTH}px; padding: {CAP}px 0; background: var(--ink);\n"
        f"  --top: {top};\n  --middle: {middle};\n  --foot: {foot};\n"
        + "".join(
            # not words: CSS
            f"  {prefix}mask: var(--top) top / {WIDTH}px {CAP}px no-repeat border-box,\n"
            f"    var(--middle) top / {WIDTH}px {MIDDLE}px no-repeat round content-box,\n"
            f"    var(--foot) bottom / {WIDTH}px {CAP}px no-repeat border-box;\n"
            for prefix in ("-webkit-", "")
        )
        + "}\n"
    )


def _mask(path: str, start: int, size: int) -> str:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{size}"'
        f' viewBox="0 {start} {WIDTH} {size}"><path d="{path}" fill="none" stroke="#000"'
        ' stroke-width="2.4" stroke-linejoin="round"/></svg>'
    )
    return f"url('data:image/svg+xml,{quote(svg, safe=' =:/')}')"


if __name__ == "__main__":
    Path("web/style/cord-edge.css").write_text(edge_css(), encoding="utf-8", newline="\n")
