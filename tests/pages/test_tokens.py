"""Every pair of colours that pages use together has enough contrast, light, dark and on paper."""

from __future__ import annotations

import re

import pytest
from places import ROOT

TOKENS = (ROOT / "web/style/tokens.css").read_text(encoding="utf-8")
PRINT = (ROOT / "web/style/print.css").read_text(encoding="utf-8")
HEX = "#[0-9A-Fa-f]{3,6}"

# Words need 4.5 (WCAG 1.4.3); dots, borders of fields and the cord need 3 (1.4.11).
WORDS = [
    ("ink", "paper"),
    ("soft", "paper"),
    ("yes", "paper"),
    ("yes-deep", "paper"),
    ("no", "paper"),
    ("on-yes", "yes"),
    ("on-yes", "yes-deep"),
    ("ink", "surface"),
    ("soft", "surface"),
    ("yes", "surface"),
    ("no", "surface"),
    ("paper", "ink"),
]
SHAPES = [("edge", "paper"), ("edge", "surface"), ("yes", "line")]


def palettes() -> dict[str, dict[str, str]]:
    """Each palette: the colour of each token."""
    both = re.findall(rf"--([\w-]+): light-dark\(({HEX}), ({HEX})\);", TOKENS)
    on_paper = dict(re.findall(rf"--([\w-]+): ({HEX});", PRINT))
    return {
        "light": {name: light for name, light, _ in both},
        "dark": {name: dark for name, _, dark in both},
        "print": on_paper,
    }


def luminance(colour: str) -> float:
    """The relative luminance of a colour, 0 to 1.

    Source: WCAG 2.2, "relative luminance".
    """
    digits = colour.lstrip("#")
    pairs = [digit * 2 for digit in digits] if len(digits) == 3 else re.findall("..", digits)
    parts = [int(pair, 16) / 255 for pair in pairs]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_right() -> None:
    """The measure itself agrees with known pairs: black on white, and grey #767676 at 4.54."""
    assert contrast("#000", "#FFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("name", ["light", "dark", "print"])
def test_every_token_has_a_colour(name: str) -> None:
    """Each palette names all the colours."""
    assert set(palettes()[name]) == set(palettes()["light"])
    assert len(palettes()[name]) >= 11


@pytest.mark.parametrize("name", ["light", "dark", "print"])
@pytest.mark.parametrize(("front", "back"), WORDS)
def test_words_can_be_read(name: str, front: str, back: str) -> None:
    """Words have a contrast of 4.5 or more."""
    colours = palettes()[name]
    assert contrast(colours[front], colours[back]) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark", "print"])
@pytest.mark.parametrize(("front", "back"), SHAPES)
def test_shapes_can_be_seen(name: str, front: str, back: str) -> None:
    """Shapes that carry meaning have a contrast of 3 or more."""
    colours = palettes()[name]
    assert contrast(colours[front], colours[back]) >= 3


def test_colours_are_named_only_in_tokens() -> None:
    """No other style sheet or component names a colour; the cord's mask and paper are their own.

    What lies behind a dialog cannot use a token: in older browsers `::backdrop` inherits nothing.
    """
    files = [*(ROOT / "web/style").glob("*.css"), *(ROOT / "web/components").glob("*.js")]
    own = {"tokens.css", "print.css", "cord-edge.css"}
    named = {
        (file.name, colour)
        for file in files
        if file.name not in own
        for colour in re.findall(r"(?<![\w&-])#[0-9A-Fa-f]{3,8}\b", file.read_text("utf-8"))
    }
    assert named <= {("search.css", "#12171cb3")}
