"""Reads the path of a cord back into the points that a browser draws through."""

from __future__ import annotations

import math
import re

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]

_COMMAND = re.compile(r"[Mcs][^Mcs]*")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def curves(d: str) -> list[Curve]:
    """The cubic curves of a path of `M`, `c` and `s`.

    Source: SVG 1.1, section 8.3.6, "The cubic Bézier curve commands".
    """
    found: list[Curve] = []
    at = (math.nan, math.nan)
    for command in _COMMAND.findall(d):
        numbers = [float(number) for number in _NUMBER.findall(command)]
        if command[0] == "M":
            at = (numbers[0], numbers[1])
            continue
        if command[0] == "s":
            _, _, before, end = found[-1]
            numbers = [end[0] - before[0], end[1] - before[1], *numbers]
        x, y = at
        first, second, end = (
            (x + numbers[i], y + numbers[i + 1]) for i in range(0, len(numbers), 2)
        )
        found.append((at, first, second, end))
        at = end
    return found


def point_on(curve: Curve, t: float) -> Point:
    """The point of a curve at t, 0 to 1."""
    parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(part * point[i] for part, point in zip(parts, curve, strict=True)) for i in (0, 1))
    return (x, y)
