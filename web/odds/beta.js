// The beta distribution: followup.odds.beta, line by line; see there for what it rests on.

const TINY = 1e-300;
// Two beliefs overlap, so a chance between them is never quite 1.
const SURE = 1 - 2 ** -53;
const CLOSE = 1e-15;
const MOST_TERMS = 1e6;
const MOST_STEPS = 100;
const { abs, exp, log, log1p, min, sqrt, PI } = Math;

/** @param {number} t @returns {number} The rate, 0 to 1, whose logit is t. */
export function rate(t) {
  return exp(-softplus(-t));
}

function softplus(t) {
  return t > 0 ? t + log1p(exp(-t)) : log1p(exp(t));
}

function stirlingError(start) {
  let z = start;
  let climbed = 0;
  while (z < 16) {
    climbed += (z + 0.5) * log1p(1 / z) - 1;
    z += 1;
  }
  const w = 1 / (z * z);
  const series = 1 / 1680 - w * (1 / 1188 - (w * 691) / 360360);
  return climbed + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * series))) / z;
}

function deviance(count, mean, logMean) {
  const apart = count - mean;
  if (abs(apart) >= 0.1 * (count + mean)) return count * (log(count) - logMean) - apart;
  const v = apart / (count + mean);
  let total = apart * v;
  let term = 2 * count * v;
  for (let power = 3; ; power += 2) {
    term *= v * v;
    const added = total + term / power;
    if (added === total) return total;
    total = added;
  }
}

/** The log of the density of Beta(a, b) on the scale of the logit. */
export function logDensity(t, a, b) {
  const n = a + b;
  const logX = -softplus(-t);
  const logY = -softplus(t);
  const farA = deviance(a, n * exp(logX), log(n) + logX);
  const farB = deviance(b, n * exp(logY), log(n) + logY);
  const small = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return 0.5 * log(((a / n) * b) / (2 * PI)) + small - farA - farB;
}

function fraction(x, y, a, b) {
  const apart = a * y - b * x + 1;
  let c = away((a / (a + 1)) * apart);
  let d = 0;
  let found = c;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const under = a + 2 * m - 1;
    const across = (m * (b - m) * x) / under;
    const over = (((a + m - 1) * (a + b + m - 1)) / under) * x * across;
    const down = m + across + ((a + m) * (apart + m * (1 + y))) / (under + 2);
    d = 1 / away(down + over * d);
    c = away(down + over / c);
    found *= c * d;
    if (abs(c * d - 1) < CLOSE) break;
  }
  return found;
}

function away(number) {
  return abs(number) > TINY ? number : TINY;
}

/** The logs of the chances that a rate is below, and above, the one whose logit is t. */
export function logTails(t, a, b) {
  const x = rate(t);
  const y = rate(-t);
  const density = logDensity(t, a, b);
  if (x * (a + b + 2) < a + 1) {
    const below = density - log(fraction(x, y, a, b));
    return [below, log1p(-exp(below))];
  }
  const above = density - log(fraction(y, x, b, a));
  return [log1p(-exp(above)), above];
}

/** The logit of the rate that Beta(a, b) stays below with this chance. */
export function lowerQuantile(chance, a, b) {
  let t = log(a / b);
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const below = logTails(t, a, b)[0];
    const step = (log(chance) - below) * exp(below - logDensity(t, a, b));
    t += step;
    if (abs(step) <= 1e-12 * (1 + abs(t))) break;
  }
  return t;
}

/** @typedef {[number, number, number, number]} Shapes a, b, c and d of two beliefs, Beta(a, b) and Beta(c, d). */

/** The chance that a rate from Beta(a, b) is higher than one from Beta(c, d). */
export function higher(a, b, c, d) {
  /** @type {Shapes} */
  const shapes = 1 / a + 1 / b < 1 / c + 1 / d ? [d, c, b, a] : [a, b, c, d];
  const top = peak(shapes);
  const most = product(top, shapes);
  const step = stepFrom(top, most, shapes);
  let total = 1;
  for (const way of [step, -step]) {
    for (let t = top + way; ; t += way) {
      const term = exp(product(t, shapes) - most);
      if (term <= 1e-18 * total) break;
      total += term;
    }
  }
  return min(SURE, exp(most) * step * total);
}

/** @param {number} t @param {Shapes} shapes */
function product(t, [a, b, c, d]) {
  return logDensity(t, c, d) + logTails(t, a, b)[1];
}

/** @param {Shapes} shapes */
function peak(shapes) {
  let right = log(shapes[2] / shapes[3]);
  let reach = sqrt(1 / shapes[2] + 1 / shapes[3]);
  let left = right - reach;
  let falls = slope(left, shapes);
  while (falls < 0) {
    reach *= 2;
    left -= reach;
    falls = slope(left, shapes);
  }
  while (falls * (right - left) > 0.5) {
    const middle = (left + right) / 2;
    const here = slope(middle, shapes);
    if (here < 0) right = middle;
    else [left, falls] = [middle, here];
  }
  return left;
}

/** @param {number} top @param {number} most @param {Shapes} shapes */
function stepFrom(top, most, shapes) {
  let way = 1;
  while (min(product(top - way, shapes), product(top + way, shapes)) < most - 0.5) way /= 2;
  return way / 4;
}

/** @param {number} t @param {Shapes} shapes */
function slope(t, [a, b, c, d]) {
  return c * rate(-t) - d * rate(t) - exp(logDensity(t, a, b) - logTails(t, a, b)[1]);
}
