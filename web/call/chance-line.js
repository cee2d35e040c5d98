// The chance over the turns of a call, as one drawn line.
import { oddsIn, reviewPictureLabel, reviewPictureTurn, reviewSlip, reviewTurn } from "words";
import { chanceInWords } from "./words.js";

const SPACE = "http://www.w3.org/2000/svg";
// A phone gets a narrower picture, not a smaller one, so that its words can be read.
const WIDE = 640;
const NARROW = 340;
const HEIGHT = 250;
const LEFT = 70;
const TOP = 24;
const FOOT = 200;
const LETTER = 9.5; // the mean width of a letter of the label
const LINE = 18; // the height of its capitals, with some air

function draw(tag, attributes, text = "") {
  const element = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** @typedef {[number, number]} Place From the left, and from the top. */

/**
 * The chance falls by what was said, half a step on, and moves by the answer, a whole step on: skill, then luck.
 * @param {import("./review.js").Review} result
 * @returns {SVGElement} A picture with its words as the label.
 */
export function chanceLine({ start, turns, moments, channel }) {
  const width = matchMedia("(max-width: 40rem)").matches ? NARROW : WIDE;
  const chances = [start, ...turns.map((turn) => turn.reply)];
  const x = (step) => LEFT + 14 + (step * (width - LEFT - 40)) / Math.max(turns.length, 1);
  const y = (chance) => FOOT - (chance / 1e6) * (FOOT - TOP);
  const answered = chances.map((chance, i) => /** @type {Place} */ ([x(i), y(chance)]));
  const said = turns.map((turn, i) => /** @type {Place} */ ([x(i + 0.5), y(turn.after)]));
  const line = answered.flatMap((place, i) => (i ? [said[i - 1], place] : [place]));
  const svg = draw("svg", {
    viewBox: `0 0 ${width} ${HEIGHT}`, class: "fu-chance", role: "img", "aria-label": inWords(chances, channel),
  });
  for (const tenths of [1, 5, 9]) {
    const height = y(tenths * 1e5);
    svg.append(
      draw("line", { x1: LEFT, x2: width, y1: height, y2: height, class: "fu-chance__grid" }),
      draw("text", { x: 0, y: height + 6, class: "fu-chance__scale" }, oddsIn({ n: tenths, parts: 10 })));
  }
  svg.append(draw("path", { d: smooth(line), class: "fu-cord__line" }));
  const yes = chances[turns.length] === 1e6;
  answered.forEach(([cx, cy], i) => {
    const last = i === turns.length;
    svg.append(draw("circle", { cx, cy, r: last ? 9 : 5, class: last && yes ? "fu-chance__end" : "fu-chance__dot" }));
  });
  const worst = moments.slice().sort((a, b) => b.skillLost - a.skillLost)[0];
  if (worst) svg.append(...ring(worst, said[worst.number - 1], line, width));
  return svg;
}

/** @param {import("./review.js").ReviewedTurn} moment @param {Place} place @param {Place[]} places @param {number} width */
function ring(moment, [cx, cy], places, width) {
  const words = reviewTurn({ turn: moment.number, size: moment.slip, slip: reviewSlip });
  const [x, y] = freePlace(places, [cx, cy], words.length * LETTER, width);
  return [
    draw("circle", { cx, cy, r: 10, class: "fu-dot fu-dot--no" }),
    draw("text", { x, y, class: "fu-cord__label fu-cord__label--no" }, words),
  ];
}

/** Where words stand free of the line: below or above a point, before it, round it or after it. @param {Place[]} places */
function freePlace(places, [cx, cy], length, width) {
  const within = (x) => Math.min(Math.max(x, LEFT), width - length);
  /** @type {Place[]} */
  const offered = [cy + 34, cy - 20].filter((y) => y < HEIGHT - 6 && y > LINE)
    .flatMap((y) => [cx - length / 2, cx - length, cx].map((x) => [within(x), y]));
  const crossed = ([x, y]) => between(places)
    .filter(([px, py]) => px > x - 6 && px < x + length + 6 && py > y - LINE && py < y + 8).length;
  return offered.reduce((best, each) => (crossed(each) < crossed(best) ? each : best));
}

/** Points along the line, some pixels apart. @param {Place[]} places */
function between(places) {
  return places.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = places[i];
    return Array.from({ length: 20 }, (_, step) => {
      const part = step / 20;
      const rise = part * part * (3 - 2 * part);
      return [x0 + part * (x1 - x0), y0 + rise * (y1 - y0)];
    });
  });
}

/** A line without corners that never goes higher or lower than its points. @param {Place[]} places */
function smooth(places) {
  let path = `M${places[0].map((n) => n.toFixed(1)).join(" ")}`;
  for (let i = 1; i < places.length; i += 1) {
    const [x0, y0] = places[i - 1];
    const [x1, y1] = places[i];
    const middle = ((x0 + x1) / 2).toFixed(1);
    path += `C${middle} ${y0.toFixed(1)} ${middle} ${y1.toFixed(1)} ${x1.toFixed(1)} ${y1.toFixed(1)}`;
  }
  return path;
}

function inWords(chances, channel) {
  const [chance, ...turns] = chances.map(chanceInWords);
  return reviewPictureLabel({ channel, chance, turns: turns.map((each, i) => reviewPictureTurn({ turn: i + 1, chance: each })).join("; ") });
}
