"""The cord is drawn where its guide goes: ends, knots, turns, and no jerk between."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from places import ROOT
from svg_path import Point, curves, point_on

from followup_site.pages.cord import Guide, Station, coil, cord_picture
from followup_site.pages.cords import CORDS
from followup_site.pages.edge import edge_css

RADIUS, PITCH, REST, EASE = 7.0, 10.5, 12.0, 20.0
GUIDES = {
    "straight": Guide(((0, 0), (300, 0))),
    "wave": Guide(((24, 62), (330, 120), (656, 40), (936, 40))),
    "loop": Guide(((14, 250), (236, 44), (420, 190), (300, 384), (136, 262), (282, 214))),
    "short": Guide(((0, 0), (10, 3))),
}
SVG = "{http://www.w3.org/2000/svg}"


def ideal(guide: Guide, knots: list[float], length: float) -> Point:
    """Where the cord's own description puts it at a length along its guide."""
    nearest = min(abs(length - knot) for knot in (0.0, *knots, guide.length))
    part = min(max((nearest - REST) / EASE, 0.0), 1.0)
    r, angle = RADIUS * (3 * part**2 - 2 * part**3), math.tau * length / PITCH
    (x, y), (tx, ty) = guide.at(length)
    across, along = r * math.cos(angle), 0.9 * r * math.sin(angle)
    return (x - across * ty + along * tx, y + across * tx + along * ty)


def deviation(guide: Guide, knots: list[float]) -> float:
    """How far the drawn path strays at most from the ideal curve, in pixels."""
    drawn = curves(coil(guide, knots))
    step = guide.length / len(drawn)
    worst = 0.0
    for i, curve in enumerate(drawn):
        near = [ideal(guide, knots, (i - 0.2 + j / 25) * step) for j in range(36)]
        for t in (0.0, 0.25, 0.5, 0.75, 1.0):
            drawn_at = point_on(curve, t)
            worst = max(worst, min(math.dist(drawn_at, point) for point in near))
    return worst


@pytest.mark.parametrize("name", GUIDES)
def test_the_cord_starts_and_ends_with_its_guide(name: str) -> None:
    """The drawn line begins and ends at the guide's ends, to a tenth of a pixel."""
    guide = GUIDES[name]
    drawn = curves(coil(guide))
    assert math.dist(drawn[0][0], guide.points[0]) <= 0.1
    assert math.dist(drawn[-1][3], guide.points[-1]) <= 0.1


@pytest.mark.parametrize("name", GUIDES)
def test_the_drawn_line_is_the_described_one(name: str) -> None:
    """The path strays less than 0.6 pixels from the curve that `coil` describes."""
    guide = GUIDES[name]
    knots = [guide.length_to(i) for i in range(len(guide.points))]
    assert deviation(guide, knots) < 0.6


@pytest.mark.parametrize("name", ["straight", "wave", "loop"])
def test_the_cord_lies_flat_at_knots(name: str) -> None:
    """Within `rest` of a knot the cord is its guide; it never swings further than `radius`."""
    guide = GUIDES[name]
    knots = [0.0, guide.length / 2, guide.length]
    drawn = curves(coil(guide, knots))
    step = guide.length / len(drawn)
    swings = []
    for i, curve in enumerate(drawn):
        length = i * step
        away = math.dist(curve[0], guide.at(length)[0])
        swings.append(away)
        if min(abs(length - knot) for knot in knots) <= REST:
            assert away <= 0.1
        assert away <= RADIUS + 0.1
    assert max(swings) > 0.9 * RADIUS


def test_without_a_radius_the_cord_is_its_guide() -> None:
    """A cord of radius 0 follows its guide."""
    guide = GUIDES["wave"]
    drawn = curves(coil(guide, radius=0))
    step = guide.length / len(drawn)
    for i, curve in enumerate(drawn):
        assert math.dist(curve[0], guide.at(i * step)[0]) <= 0.1


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 400)), min_size=2, max_size=7))
@settings(deadline=None, max_examples=60, derandomize=True)
def test_any_guide_can_be_drawn(points: list[tuple[int, int]]) -> None:
    """Whatever the points, each number of the path is a number, and its ends are right."""
    guide = Guide(tuple((float(x), float(y)) for x, y in points))
    path = coil(guide, [guide.length_to(i) for i in range(len(points))])
    assert set(path) <= set("Mcs0123456789.- ")
    drawn = curves(path)
    assert all(math.isfinite(number) for curve in drawn for point in curve for number in point)
    assert math.dist(drawn[0][0], points[0]) <= 0.15
    assert math.dist(drawn[-1][3], points[-1]) <= 0.15


def test_a_guide_passes_through_its_points() -> None:
    """At the length of each of its points the guide is at that point."""
    guide = GUIDES["loop"]
    for i, point in enumerate(guide.points):
        assert math.dist(guide.at(guide.length_to(i))[0], point) < 1e-9
    assert guide.at(-5)[0] == guide.points[0]
    assert math.dist(guide.at(1e9)[0], guide.points[-1]) < 1e-9


def test_a_guide_needs_two_points() -> None:
    """One point is refused, with the number."""
    with pytest.raises(ValueError, match="at least 2 points; this one has 1"):
        Guide(((0, 0),))


@pytest.mark.parametrize("name", CORDS)
def test_cords_say_what_they_show(name: str) -> None:
    """Each cord of the pages is sound SVG with a title and a description of its own."""
    svg = ET.fromstring(CORDS[name]())[0]
    texts = {part.get("id"): part.text for part in svg if part.tag.endswith(("title", "desc"))}
    assert svg.get("role") == "img"
    assert [texts[name] for name in svg.get("aria-labelledby", "").split()]
    assert all(text and len(text) > 5 for text in texts.values())


@pytest.mark.parametrize("name", CORDS)
def test_cords_stay_inside_their_picture(name: str) -> None:
    """The line, the dots and the starts of the words are inside the picture."""
    svg = ET.fromstring(CORDS[name]())[0]
    width, height = (float(part) for part in svg.get("viewBox", "").split()[2:])
    line = next(part for part in svg if part.get("class") == "fu-cord__line")
    points = [curve[0] for curve in curves(line.get("d", ""))]
    for part in svg:
        for x, y in (("cx", "cy"), ("x", "y")):
            if part.get(x):
                points.append((float(part.get(x, "")), float(part.get(y, ""))))
    assert all(-1 <= x <= width + 1 and -1 <= y <= height + 1 for x, y in points)


def test_dots_stand_on_the_line() -> None:
    """Each station's dot is where the cord passes, and words are kept as they are."""
    picture = cord_picture(
        GUIDES["straight"],
        [Station((0, 0), "A & <b>", "no", (0, 20)), Station((300, 0), kind="end")],
        (300, 40),
        name="n",
        title="T",
        description="D",
    )
    svg = ET.fromstring(picture)[0]
    dots = [(part.get("cx"), part.get("cy")) for part in svg if part.tag.endswith("circle")]
    assert dots == [("0", "0"), ("300", "0")]
    assert [part.text for part in svg if part.tag.endswith("text")] == ["A & <b>"]


def test_the_edge_is_fresh() -> None:
    """The style sheet of the cord down the edge is what the module writes now."""
    written = Path(ROOT / "web/style/cord-edge.css").read_text(encoding="utf-8")
    assert written == edge_css(), "run `python -m followup_site.pages.edge`"
