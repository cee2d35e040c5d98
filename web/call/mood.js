// How the employer feels, as it is drawn and said.
import { callMeter } from "words";
import { CALL_MOST_DOTS } from "facts";
import { withNodes } from "../components/element.js";
import { inEnglish } from "../components/english.js";

/** A meter as at most five dots, and how many of them are on. */
export function dotsOf({ value, low, high }) {
  const length = Math.min(high - low, CALL_MOST_DOTS);
  return { length, on: Math.round(((value - low) * length) / (high - low)) };
}

/** A meter in words, such as "a little trust", whose own word is English. @returns {(Node|string)[]} */
export function moodOf(meter) {
  const { value, low, high, name } = meter;
  const share = (value - low) / (high - low);
  const much = share === 0 ? "no" : share <= 1 / 3 ? "little" : share <= 2 / 3 ? "some" : "lot";
  return withNodes(callMeter, { much, typed: inEnglish(name.replace(/[-_]/g, " ")) });
}
