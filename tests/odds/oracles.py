"""The same mathematics by other means: SciPy, and mpmath with 40 digits."""

from __future__ import annotations

from fractions import Fraction

import mpmath

mpmath.mp.dps = 40


def off(found: float, true: object) -> float:
    """How far a number is from the true one, as a part of it."""
    exact = mpmath.mpf(str(true) if isinstance(true, float) else true)
    return float(abs(mpmath.mpf(found) - exact) / abs(exact)) if exact else abs(found)


def below(x: float, a: float, b: float) -> mpmath.mpf:
    """The chance that a rate from Beta(a, b) is below x, with 40 digits."""
    return mpmath.betainc(a, b, 0, mpmath.mpf(x), regularized=True)


def none_of(a: Fraction, b: Fraction, n: int) -> mpmath.mpf:
    """The chance of no yes in the next n, by gamma functions."""
    up, down = mpmath.mpf(b.numerator) / b.denominator, mpmath.mpf(a.numerator) / a.denominator
    return mpmath.rf(up, n) / mpmath.rf(up + down, n)


def higher_by_steps(
    shapes: tuple[str, str], steps: tuple[int, int, int, int]
) -> tuple[mpmath.mpf, tuple[float, float, float, float]]:
    """The chance that one rate is higher than another, exactly, and the four shapes.

    Two equal beliefs give a half. Each step adds 1 to a shape and changes the chance by a known
    amount (J. D. Cook, "Exact calculation of beta inequalities", 2005, equations 8 to 12).
    """
    (a, b), (c, d) = map(mpmath.mpf, shapes), map(mpmath.mpf, shapes)
    chance = mpmath.mpf(1) / 2
    h = mpmath.beta(a + c, b + d) / (mpmath.beta(a, b) * mpmath.beta(c, d))
    for _ in range(steps[0]):
        chance, h, a = chance + h / a, h * (a + c) * (a + b) / ((a + b + c + d) * a), a + 1
    for _ in range(steps[1]):
        chance, h, b = chance - h / b, h * (b + d) * (a + b) / ((a + b + c + d) * b), b + 1
    for _ in range(steps[2]):
        chance, h, c = chance - h / c, h * (a + c) * (c + d) / ((a + b + c + d) * c), c + 1
    for _ in range(steps[3]):
        chance, h, d = chance + h / d, h * (b + d) * (c + d) / ((a + b + c + d) * d), d + 1
    return chance, (float(a), float(b), float(c), float(d))
