"""The pages work right to left too: styles name start and end, and nothing becomes wider."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from places import ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage, open_folds

PART = r"[^\s();]+(?:\([^()]*\))?"
SIDED = (
    r"\b(?:margin|padding|border(?:-top|-bottom)?)-(?:left|right)\b",
    r"\b(?:text-align|float|clear):\s*(?:left|right)",
    rf"\b(?:margin|padding|inset|border-width):\s*{PART} ({PART}) {PART} (?!\1[\s;}}]){PART}",
    r"\b(?:box|text)-shadow:(?:[^;}]*,)?\s*(?:inset\s+)?-?\.?[1-9]",
    r"\.style\.(?:left|right|(?:margin|padding|border)(?:Left|Right))",
    # Of 2021: browsers of 2020 know the longer names, and for a place both edges with a width.
    r"\b(?:margin|padding|border)-(?:inline|block):|\binset-|\binline-(?:start|end)\s*[;}]",
)
IN_STYLES = re.compile("|".join((*SIDED, r"(?:^|[;{])\s*(?:left|right):")))
IN_CODE = re.compile("|".join((*SIDED, r"[;{\"'`]\s*(?:left|right):\s*(?:[-\d.$]|calc|var|auto)")))
BOTH_EDGES = re.compile(r"left: ([^;]+); right: \1;")
REASON = re.compile(r"(?:/\*|//|#) Physical: \w")


def sided(text: str, pattern: re.Pattern[str]) -> list[str]:
    """The lines that name a side, left or right, and give no reason.

    A reason is a comment "Physical: …" on the line or on the line before. A rule for one direction
    may name sides, and so may a rule with the same distance from both edges.
    """
    lines = text.splitlines()
    return [
        line.strip()
        for before, line in zip(["", *lines], lines, strict=False)
        if pattern.search(BOTH_EDGES.sub("", line))
        and '[dir="' not in line
        and not REASON.search(before)
        and not REASON.search(line)
    ]


def files(*endings: str) -> list[Path]:
    """Our own files that pages load, or that write pages."""
    folders = (ROOT / name for name in ("web", "theme", "src", "scripts"))
    found = [file for folder in folders for file in sorted(folder.rglob("*.*"))]
    others = {"node_modules", "bench"}
    return [file for file in found if file.suffix in endings and not others & {*file.parts}]


@pytest.mark.parametrize("file", files(".css"), ids=lambda file: file.name)
def test_style_sheets_name_start_and_end(file: Path) -> None:
    """No style sheet names a side without saying why."""
    assert sided(file.read_text("utf-8"), IN_STYLES) == []


def test_code_names_start_and_end() -> None:
    """No style that a script or a template writes names a side without saying why."""
    code = files(".py", ".js", ".mjs", ".html")
    slips = [(file.name, *sided(file.read_text("utf-8"), IN_CODE)) for file in code]
    assert [slip for slip in slips if len(slip) > 1] == []


@pytest.mark.parametrize(
    "slip",
    [
        ".a { margin-left: 1rem; }",
        ".a { border-top-right-radius: 1rem; }",
        ".a { padding: 0 0 1rem 3rem; }",
        ".a { margin: 0 var(--gutter) 0 calc(1rem + 2px) }",
        ".a { text-align:right }",
        ".a { color: red; left: -999em; }",
        "  left: 0;",
        ".a { left: 0; right: 1px; }",
        ".a { box-shadow: 0 0 0 1px red, -1rem 0 0 0 red; }",
        ".a { padding-inline: 1rem; }",
        ".a { float: inline-end; }",
        "/* Physical: */ .a { float: left; }",
    ],
)
def test_a_side_is_seen(slip: str) -> None:
    """A planted side is found in a style sheet, and its reason is accepted."""
    assert sided(slip, IN_STYLES) == [slip.strip()]
    assert sided(f"/* Physical: a drawing. */\n{slip}", IN_STYLES) == []


@pytest.mark.parametrize(
    "slip", ["{ style: `left:${at(low)}` }", "\"<p style='right: 0'>\"", "it.style.left = x;"]
)
def test_a_side_is_seen_in_code(slip: str) -> None:
    """A planted side is found in a script, and its reason is accepted."""
    assert sided(slip, IN_CODE) == [slip]
    assert sided(f"{slip} // Physical: a drawing.", IN_CODE) == []


@pytest.mark.parametrize(
    "line",
    [
        ".a { margin: 0 1rem 2px 1rem; padding: .4rem clamp(1rem, 3vw, 2rem) }",
        ".a { left: 0; right: 0; width: 2rem; }",
        ".a { border-inline-start: 0; text-align: start; }",
        ".a { box-shadow: inset 0 0 0 1.5px red; }",
        '[dir="rtl"] .a { float: left; }',
    ],
)
def test_what_fits_both_directions_is_accepted(line: str) -> None:
    """What looks the same from both sides needs no reason."""
    assert sided(line, IN_STYLES) == []


def turn(page: Page) -> None:
    """Let the page run right to left, as a translation into Arabic does."""
    page.evaluate("document.documentElement.dir = document.body.dir = 'rtl'")


def extra(page: Page) -> int:
    """How many pixels the page is wider than its window."""
    root = "document.documentElement"
    pixels: int = page.evaluate(f"{root}.scrollWidth - {root}.clientWidth")
    return pixels


@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "stories/john.html",
        "calls/after-the-no.html",
        "your-odds.html",
        "room/clock.html",
        "room/handouts/my-plan.html",
        "room/slides.html",
    ],
)
def test_nothing_is_wider_right_to_left(open_page: OpenPage, path: str) -> None:
    """On a phone nothing scrolls sideways, with the folds open."""
    page = open_page(path)
    turn(page)
    open_folds(page)
    assert extra(page) == 0


def test_overflow_is_seen_right_to_left(open_page: OpenPage) -> None:
    """What stands out over the left edge makes a page wider, and this is seen."""
    page = open_page("about.html")
    turn(page)
    page.evaluate("document.querySelector('h1').style.width = '40rem'")
    assert extra(page) > 0


def test_the_skip_link_is_seen_right_to_left(open_page: OpenPage) -> None:
    """The link above the page comes down to where a line starts."""
    page = open_page("why.html")
    turn(page)
    link = page.get_by_role("link", name="Skip to content")
    expect(link).not_to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(link).to_be_in_viewport(ratio=1)
    box = link.bounding_box()
    assert box
    assert box["x"] + box["width"] == pytest.approx(360, abs=1)


FROM_LEFT = """names => {
  const [one, two] = names.map(name => document.querySelector(name).getBoundingClientRect().left)
  return one < two
}"""


def test_numbers_run_from_the_left(open_page: OpenPage) -> None:
    """The bar runs from 0 on the left to 100 on the right, and people fill from the left."""
    page = open_page("your-odds.html")
    turn(page)
    for label in ("Your guess", "Yes", "No"):
        page.get_by_label(label, exact=True).fill("2")
    page.get_by_label("No", exact=True).press("Enter")
    for names in (
        [".fu-bar__low", ".fu-bar__high"],
        [".fu-bar__range", ".fu-bar__point"],
        [".fu-odds__out .fu-people i", ".fu-odds__out .fu-people i + i"],
    ):
        assert page.evaluate(FROM_LEFT, names), names
