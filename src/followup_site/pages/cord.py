"""The telephone cord: one drawn line with stations, coiled between them.

Pure geometry: points in, the text of an SVG path out. Lengths are in SVG user units, which are CSS
pixels at the picture's natural size; y grows downwards.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape

from followup.words import say

Point = tuple[float, float]

_STEPS_PER_SPAN = 48
_STEPS_PER_TURN = 5


@dataclass(frozen=True)
class Guide:
    """A smooth curve through points, measured by its length.

    Args:
        points: At least two points that the curve passes through, in order.

    Source:
        A uniform Catmull-Rom spline: E. Catmull and R. Rom, "A class of local interpolating
        splines", 1974.
    """

    points: tuple[Point, ...]
    _samples: list[Point] = field(init=False, repr=False, compare=False)
    _lengths: list[float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.points) < 2:
            raise ValueError(say("cord-too-few", n=len(self.points)))
        samples = _spline(self.points)
        lengths = [0.0]
        for one, two in zip(samples, samples[1:], strict=False):
            lengths.append(lengths[-1] + math.dist(one, two))
        object.__setattr__(self, "_samples", samples)
        object.__setattr__(self, "_lengths", lengths)

    @property
    def length(self) -> float:
        """The whole length, in user units, above 0."""
        return self._lengths[-1]

    def length_to(self, index: int) -> float:
        """The length from the start to the point with this index, in user units."""
        return self._lengths[index * _STEPS_PER_SPAN]

    def at(self, length: float) -> tuple[Point, Point]:
        """The point and the unit tangent at a length, held between the ends."""
        length = min(max(length, 0.0), self.length)
        i = min(max(bisect_right(self._lengths, length) - 1, 0), len(self._samples) - 2)
        (x0, y0), (x1, y1) = self._samples[i], self._samples[i + 1]
        span = self._lengths[i + 1] - self._lengths[i] or 1.0
        part = (length - self._lengths[i]) / span
        point = (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part)
        return point, self._tangent(i, part)

    def _tangent(self, i: int, part: float) -> Point:
        """The unit tangent, eased between neighbouring samples so that the coil does not jerk."""
        one, two = self._slope(i), self._slope(i + 1)
        x = one[0] + (two[0] - one[0]) * part
        y = one[1] + (two[1] - one[1]) * part
        size = math.hypot(x, y) or 1.0
        return (x / size, y / size)

    def _slope(self, i: int) -> Point:
        before = self._samples[max(i - 1, 0)]
        after = self._samples[min(i + 1, len(self._samples) - 1)]
        size = math.dist(before, after) or 1.0
        return ((after[0] - before[0]) / size, (after[1] - before[1]) / size)


def _spline(points: Sequence[Point]) -> list[Point]:
    """Samples of a Catmull-Rom spline, `_STEPS_PER_SPAN` to each span, both ends included."""
    padded = [points[0], *points, points[-1]]
    samples = [points[0]]
    for i in range(len(points) - 1):
        p0, p1, p2, p3 = padded[i : i + 4]
        for step in range(1, _STEPS_PER_SPAN + 1):
            t = step / _STEPS_PER_SPAN
            samples.append(
                (_blend(t, p0[0], p1[0], p2[0], p3[0]), _blend(t, p0[1], p1[1], p2[1], p3[1]))
            )
    return samples


def _blend(t: float, a: float, b: float, c: float, d: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - 3 * c + d - a) * t**3
    )


def coil(
    guide: Guide,
    knots: Sequence[float] = (),
    *,
    radius: float = 7.0,
    pitch: float = 10.5,
    rest: float = 12.0,
    ease: float = 20.0,
) -> str:
    """The cord along a guide, as the `d` of an SVG path.

    At length s the cord is at guide(s) + r cos(a) normal + 0.9 r sin(a) tangent, where a grows by a
    whole turn every pitch. Round the knots and at the ends r eases to 0: a plain line.

    Args:
        guide: The curve to follow.
        knots: Lengths along the guide where the cord lies flat, in user units.
        radius: Largest r, in user units, 0 or more.
        pitch: Length of one turn, in user units, above 0.
        rest: Length of plain line on each side of a knot, in user units, 0 or more.
        ease: Length over which r grows from 0 to `radius`, in user units, above 0.

    Returns:
        Path data that starts with `M`, in relative cubic curves, to one decimal.
    """
    flat = [0.0, *knots, guide.length]

    def swing(length: float) -> float:
        nearest = min(abs(length - knot) for knot in flat)
        part = min(max((nearest - rest) / ease, 0.0), 1.0)
        return radius * part * part * (3 - 2 * part)

    def place(length: float) -> Point:
        (x, y), (tx, ty) = guide.at(length)
        r, angle = swing(length), math.tau * length / pitch
        across, along = r * math.cos(angle), 0.9 * r * math.sin(angle)
        return (x - ty * across + tx * along, y + tx * across + ty * along)

    return _smooth_path(place, guide.length, pitch / _STEPS_PER_TURN)


def _smooth_path(place: Callable[[float], Point], length: float, step: float) -> str:
    """A path through `place(s)` in equal steps, which let every curve but the first be short."""
    count = max(round(length / step), 1)
    step = length / count
    points = [place(i * step) for i in range(count + 1)]
    pull = [_pull(place, i * step, step) for i in range(count + 1)]
    x, y = round(points[0][0], 1), round(points[0][1], 1)
    parts = [f"M{_number(x)} {_number(y)}"]
    for i in range(1, count + 1):
        (px, py), (hx, hy) = points[i], pull[i]
        numbers = [px - hx - x, py - hy - y, px - x, py - y]
        if i == 1:
            numbers = [*pull[0], *numbers]
        parts.append(("c" if i == 1 else "s") + _numbers(numbers))
        # Carry on from the rounded point, so that rounding never adds up along the cord.
        x, y = round(x + round(px - x, 1), 1), round(y + round(py - y, 1), 1)
    return "".join(parts)


def _pull(place: Callable[[float], Point], length: float, step: float) -> Point:
    """A third of the way that the curve would go in one step, as a Bezier handle needs it."""
    (ax, ay), (bx, by) = place(length - 0.01), place(length + 0.01)
    return ((bx - ax) / 0.02 * step / 3, (by - ay) / 0.02 * step / 3)


def _numbers(values: Sequence[float]) -> str:
    text = ""
    for value in values:
        number = _number(value)
        text += number if not text or number.startswith("-") else f" {number}"
    return text


def _number(value: float) -> str:
    text = f"{value:.1f}".removesuffix(".0")
    if text == "-0":
        text = "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


@dataclass(frozen=True)
class Station:
    """A knot on the cord: one thing that happens.

    Args:
        point: Where the cord passes, in user units.
        label: The words beside it; empty for none.
        kind: `no`, `step`, `yes` or `end`: how the dot is drawn.
        label_at: Where the middle (or the start) of the label stands, in user units.
        anchor: `start`, `middle` or `end`: which part of the label stands there.
    """

    point: Point
    label: str = ""
    kind: str = "step"
    label_at: Point = (0.0, 0.0)
    anchor: str = "middle"


def cord_picture(
    guide: Guide,
    stations: Sequence[Station],
    size: tuple[int, int],
    *,
    name: str,
    title: str,
    description: str,
    radius: float = 7.0,
    pitch: float = 10.5,
) -> str:
    """An SVG of the cord with its stations.

    Args:
        guide: The curve that the cord follows.
        stations: Points of the guide at which the cord lies flat and a dot is drawn.
        size: Width and height, in user units.
        name: A word that is unique on the page, for the ids inside the picture.
        title: What the picture is, for screen readers.
        description: What it shows, for screen readers.
        radius: See `coil`.
        pitch: See `coil`.

    Returns:
        A `<figure>` with an `<svg>`; the site's style sheet gives the colours, by class.
    """
    knots = [guide.length_to(guide.points.index(station.point)) for station in stations]
    path = coil(guide, knots, radius=radius, pitch=pitch)
    dots = "".join(
        f'<circle class="fu-dot fu-dot--{s.kind}"'
        f' cx="{_number(s.point[0])}" cy="{_number(s.point[1])}" r="9"/>'
        for s in stations
    )
    labels = "".join(
        f'<text x="{_number(s.label_at[0])}" y="{_number(s.label_at[1])}" text-anchor="{s.anchor}"'
        f' class="fu-cord__label fu-cord__label--{s.kind}">{escape(s.label)}</text>'
        for s in stations
        if s.label
    )
    return (
        f'<figure class="fu-picture"><svg class="fu-cord fu-cord--{name}"'
        f' viewBox="0 0 {size[0]} {size[1]}" role="img"'
        f' aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>'
        f'<path class="fu-cord__line" d="{path}"/>{dots}{labels}</svg></figure>'
    )
