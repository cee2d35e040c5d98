// How long somebody has been on the line. Values in, values out.
import { CALL_CHANNELS } from "facts";
import { isVoice } from "./hearing.js";

const WORDS_A_SECOND = 2.5;

/** A scene, a ring, or words such as "(An email comes.)" end the call before; waiting on hold does not. */
function apart({ speaker, says, channel = CALL_CHANNELS[0] }) {
  if (channel !== CALL_CHANNELS[0]) return true;
  return speaker === "employer" ? says[0] === "(" : !isVoice(speaker) && speaker !== "hold";
}

/**
 * @param {{speaker: string, says: string, channel?: string}[]} lines Everything said so far; at least one line.
 * @returns {string} Minutes and seconds at the speed of speech, such as "00:14"; empty while nobody is on the line.
 */
export function timeOnTheLine(lines) {
  if (apart(lines[lines.length - 1])) return "";
  const call = lines.slice(lines.map(apart).lastIndexOf(true) + 1);
  const spoken = call.filter(({ says }) => says[0] !== "(").map(({ says }) => says).join(" ");
  const seconds = Math.round(spoken.split(" ").length / WORDS_A_SECOND);
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
