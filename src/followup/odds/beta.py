"""The beta distribution in pure Python: its density, its two tails and its quantiles.

No side effects. Everything is worked out on the scale t = ln(x / (1 - x)), from minus to plus
infinity, where neither a rate near 0 nor one near 1 loses digits. There a beta distribution has the
density x**a * (1-x)**b / B(a, b), which is log-concave, and so are both of its tails; that makes
every search below safe. `web/` has the same functions, line by line.

Source:
    The densities: C. Loader, "Fast and accurate computation of binomial probabilities", 2000,
    section 2. The tails: NIST Digital Library of Mathematical Functions, 8.17.22. Log-concavity of
    the tails: M. Bagnoli and T. Bergstrom, "Log-concave probability and its applications",
    Economic Theory 26, 2005, theorems 1 and 3.
"""

from __future__ import annotations

from math import exp, log, log1p, pi, sqrt

__all__ = ["higher", "log_density", "log_tails", "logit", "lower_quantile", "rate", "tails"]

_TINY = 1e-300
_SURE = 1 - 2**-53  # two beliefs overlap, so a chance between them is never quite 1
_CLOSE = 1e-15
_MOST_TERMS = 1_000_000
_MOST_STEPS = 100


def logit(x: float) -> float:
    """Return ln(x / (1 - x)) of a rate above 0 and below 1."""
    return log(x) - log1p(-x)


def rate(t: float) -> float:
    """Return the rate, 0 to 1, whose logit is `t`."""
    return exp(-_softplus(-t))


def _softplus(t: float) -> float:
    """Return ln(1 + e**t), for a large `t` too."""
    return t + log1p(exp(-t)) if t > 0 else log1p(exp(t))


def _stirling_error(z: float) -> float:
    """Return ln Γ(z) less Stirling's formula for it, for z above 0.

    Source:
        Loader 2000, section 2 (the series: DLMF 5.11.1). Below 16 it climbs by
        ln Γ(z + 1) = ln Γ(z) + ln z.
    """
    climbed = 0.0
    while z < 16:
        climbed += (z + 0.5) * log1p(1 / z) - 1
        z += 1
    w = 1 / (z * z)
    series = 1 / 1680 - w * (1 / 1188 - w * 691 / 360360)
    return climbed + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * series))) / z


def _deviance(count: float, mean: float, log_mean: float) -> float:
    """Return count * ln(count / mean) + mean - count, without losing digits where both are close.

    Source:
        Loader 2000, section 2, where it is called bd0.
    """
    apart = count - mean
    if abs(apart) >= 0.1 * (count + mean):
        return count * (log(count) - log_mean) - apart
    v = apart / (count + mean)
    total, term, power = apart * v, 2 * count * v, 1
    while True:
        term *= v * v
        power += 2
        added = total + term / power
        if added == total:
            return total
        total = added


def log_density(t: float, a: float, b: float) -> float:
    """Return the log of the density of Beta(a, b) on the scale of `t`: x**a (1-x)**b / B(a, b).

    Args:
        t: The logit of the rate.
        a: First shape, above 0.
        b: Second shape, above 0.

    Source:
        Loader 2000, section 2, with gamma functions in place of factorials.
    """
    n = a + b
    log_x, log_y = -_softplus(-t), -_softplus(t)
    far_a = _deviance(a, n * exp(log_x), log(n) + log_x)
    far_b = _deviance(b, n * exp(log_y), log(n) + log_y)
    small = _stirling_error(n) - _stirling_error(a) - _stirling_error(b)
    return 0.5 * log(a / n * b / (2 * pi)) + small - far_a - far_b


def _fraction(x: float, y: float, a: float, b: float) -> float:
    """Return x**a y**b / (B(a, b) I_x(a, b)) as a continued fraction, by Lentz's method.

    It is quick for x below (a + 1) / (a + b + 2): less than sqrt(a + b) terms. With `y`, which is
    1 - x, no digits are lost near 1.

    Source:
        A. R. DiDonato and A. H. Morris, "Algorithm 708", ACM Transactions on Mathematical Software
        18, 1992, equation 9: the even part of DLMF 8.17.22. Lentz's method: DLMF 3.10(iii).
    """
    apart = a * y - b * x + 1
    found = c = _away(a / (a + 1) * apart)
    d = 0.0
    for m in range(1, _MOST_TERMS):
        under = a + 2 * m - 1
        across = m * (b - m) * x / under
        over = (a + m - 1) * (a + b + m - 1) / under * x * across
        down = m + across + (a + m) * (apart + m * (1 + y)) / (under + 2)
        d = 1 / _away(down + over * d)
        c = _away(down + over / c)
        found *= c * d
        if abs(c * d - 1) < _CLOSE:
            break
    return found


def _away(number: float) -> float:
    """Return the number, or a tiny one in place of zero."""
    return number if abs(number) > _TINY else _TINY


def log_tails(t: float, a: float, b: float) -> tuple[float, float]:
    """Return the logs of the chances that a rate is below, and above, the one whose logit is `t`.

    Args:
        t: The logit of the rate.
        a: First shape, above 0.
        b: Second shape, above 0.
    """
    x, y = rate(t), rate(-t)
    density = log_density(t, a, b)
    if x * (a + b + 2) < a + 1:
        below = density - log(_fraction(x, y, a, b))
        return below, log1p(-exp(below))
    above = density - log(_fraction(y, x, b, a))
    return log1p(-exp(above)), above


def tails(x: float, a: float, b: float) -> tuple[float, float]:
    """Return the chances, 0 to 1, that a rate is below, and above, `x`.

    Args:
        x: A rate, 0 to 1.
        a: First shape, above 0.
        b: Second shape, above 0.
    """
    if not 0 < x < 1:
        return float(x >= 1), float(x <= 0)
    below, above = log_tails(logit(x), a, b)
    return exp(below), exp(above)


def lower_quantile(chance: float, a: float, b: float) -> float:
    """Return the logit of the rate that Beta(a, b) stays below with this chance.

    Newton's method on the log of the lower tail. That is concave in `t`, so from the second step on
    it only climbs, and it cannot miss. The upper quantile is the mirror:
    ``-lower_quantile(chance, b, a)``.

    Args:
        chance: Above 0 and below 1; best at most a half.
        a: First shape, above 0.
        b: Second shape, above 0.

    Source:
        Newton's method for concave functions: DLMF 3.8(ii).
    """
    t = log(a / b)
    for _ in range(_MOST_STEPS):
        below = log_tails(t, a, b)[0]
        step = (log(chance) - below) * exp(below - log_density(t, a, b))
        t += step
        if abs(step) <= 1e-12 * (1 + abs(t)):
            break
    return t


def higher(a: float, b: float, c: float, d: float) -> float:
    """Return the chance that a rate from Beta(a, b) is higher than one from Beta(c, d).

    The sum of the second's density times the first's upper tail over equal steps of `t`. Both are
    log-concave and smooth, so the sum is as good as the integral as soon as the steps are small
    beside the width of their product; the narrower one is made the density.

    Args:
        a: First shape of the first, above 0.
        b: Second shape of the first, above 0.
        c: First shape of the second, above 0.
        d: Second shape of the second, above 0.

    Source:
        P(X > Y) = ∫ f_Y(t) P(X > t) dt. Why equal steps are enough: L. N. Trefethen and
        J. A. C. Weideman, "The exponentially convergent trapezoidal rule", SIAM Review 56, 2014,
        theorem 5.1.
    """
    if 1 / a + 1 / b < 1 / c + 1 / d:
        a, b, c, d = d, c, b, a
    shapes = (a, b, c, d)
    top = _peak(shapes)
    most = _product(top, shapes)
    step = _step(top, most, shapes)
    total = 1.0
    for way in (step, -step):
        t = top + way
        while (term := exp(_product(t, shapes) - most)) > 1e-18 * total:
            total += term
            t += way
    return min(_SURE, exp(most) * step * total)


def _product(t: float, shapes: tuple[float, float, float, float]) -> float:
    """Return the log of the second's density times the first's upper tail."""
    a, b, c, d = shapes
    return log_density(t, c, d) + log_tails(t, a, b)[1]


def _peak(shapes: tuple[float, float, float, float]) -> float:
    """Return where `_product` is within a half of its largest; its slope only falls."""
    right = log(shapes[2] / shapes[3])
    reach = sqrt(1 / shapes[2] + 1 / shapes[3])
    left = right - reach
    while (slope := _slope(left, shapes)) < 0:
        reach *= 2
        left -= reach
    while slope * (right - left) > 0.5:
        middle = (left + right) / 2
        if (falls := _slope(middle, shapes)) < 0:
            right = middle
        else:
            left, slope = middle, falls
    return left


def _step(top: float, most: float, shapes: tuple[float, float, float, float]) -> float:
    """Return a quarter of the way from the top to where `_product` has fallen by a half."""
    way = 1.0
    while min(_product(top - way, shapes), _product(top + way, shapes)) < most - 0.5:
        way /= 2
    return way / 4


def _slope(t: float, shapes: tuple[float, float, float, float]) -> float:
    """Return the slope of `_product`."""
    a, b, c, d = shapes
    return c * rate(-t) - d * rate(t) - exp(log_density(t, a, b) - log_tails(t, a, b)[1])
