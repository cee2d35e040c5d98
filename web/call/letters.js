// The letters and text messages of a play: built of parts, sent whole. followup.calls.letters says the same.
import { CALL_NAME_TITLES, CALL_REPLY_MARK, CALL_WRITTEN } from "facts";
import { callLetterTo, callPartLine } from "words";
import { HANG_UP, words } from "./play.js";

const EMAIL = "email";
const SUBJECT = "subject";

/** `subject` is empty while it is not chosen, and in a text message. @typedef {{channel: string, subject: string, parts: string[], sent: boolean}} Letter */

/** Names that stand in letters, by the place that they hold. @typedef {{you?: string, employer?: string, company?: string}} Names */

/**
 * Every letter and message that was begun and not thrown away, in their order.
 * @param {import("./play.js").Play} play @param {"says"|"plain"} [english] @returns {Letter[]}
 */
export function lettersOf(play, english = "says") {
  let thread = "";
  let seen = 0;
  return groups(play).map(({ places, sent }) => {
    const beats = places.map((place) => beatAt(play, place));
    for (; seen <= places[0]; seen += 1) thread = beatAt(play, seen).subject || thread;
    seen = places[places.length - 1] + 1;
    const written = places.map((place) => wordsAt(play, place, english));
    const chosen = written.find((text, i) => text && beats[i].part === SUBJECT) || "";
    thread = beats[0].part === SUBJECT ? chosen : answering(thread);
    const parts = written.filter((text, i) => text && beats[i].part !== SUBJECT);
    return { channel: beats[0].channel, subject: beats[0].channel === EMAIL ? thread : "", parts, sent };
  });
}

/** What a letter is about that comes to the learner now. @param {import("./play.js").Play} play @param {"says"|"plain"} [english] */
export function subjectNow(play, english) {
  const letters = lettersOf(play, english);
  const before = play.turns.map((_, place) => beatAt(play, place).subject).filter(Boolean);
  const thread = letters.length ? letters[letters.length - 1].subject : before[before.length - 1] || "";
  return play.beat.subject || answering(thread);
}

const beatAt = (play, place) => play.graph.beat(play.turns[place].state);

/** The turns of each letter, by their places, and whether it was sent. */
function groups(play) {
  const found = [];
  let now = [];
  play.turns.forEach(({ choice }, place) => {
    const { part = "", channel } = beatAt(play, place);
    if (now.length && ["", SUBJECT].includes(part)) {
      found.push({ places: now, sent: true });
      now = [];
    }
    if (part) now = choice && choice.id !== HANG_UP ? [...now, place] : [];
    else if (CALL_WRITTEN.includes(channel) && isWritten(choice)) found.push({ places: [place], sent: true });
  });
  if (now.length) found.push({ places: now, sent: ["", SUBJECT].includes(play.beat.part || "") });
  return found;
}

/** Whether a choice is words, and no deed in round brackets. @param {CallChoice|null} choice */
const isWritten = (choice) => Boolean(choice) && choice.id !== HANG_UP && !choice.says.startsWith("(");

/** What was written in a turn; empty where a part was left out. */
function wordsAt(play, place, english) {
  const { choice } = play.turns[place];
  return isWritten(choice) ? play.own[place] || words(choice, english) : "";
}

/** The subject of an answer to a letter. @param {string} thread */
const answering = (thread) => (!thread || thread.startsWith(CALL_REPLY_MARK) ? thread : CALL_REPLY_MARK + thread);

/** A letter as text, to copy: a message in one line, an email with its head. @param {Letter} letter @param {CompiledCall} data */
export function asText({ channel, subject, parts }, { employer }) {
  if (channel !== EMAIL) return parts.join(" ");
  const head = [callLetterTo({ name: employer.name }), callPartLine({ part: SUBJECT, typed: subject })];
  return [head.join("\n"), ...parts].join("\n\n");
}

/** The names that stand in the letters of a call. @param {CompiledCall} data @returns {Names} */
export const namesIn = ({ from = "", employer }) => ({ you: from, employer: employer.name, company: employer.company });

/** A text with somebody's own names in place of those of the call. @param {string} text @param {Names} names @param {Names} own */
export function renamed(text, names, own) {
  const put = new Map(Object.entries(names).flatMap(([place, name]) => pairs(place, name, own[place] || "")));
  if (!put.size) return text;
  const known = [...put.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}_])(${known.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  return text.replace(pattern, (_, before, name) => before + put.get(name));
}

/** Each name that may stand in a text, with what to put there. @returns {[string, string][]} */
function pairs(place, name, typed) {
  const mine = typed.split(/\s+/).filter(Boolean);
  if (!name || !mine.length) return [];
  const parts = name.split(" ");
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const bare = mine.filter((word) => !CALL_NAME_TITLES.includes(word));
  /** @type {[string, string][]} */
  const found = [[name, mine.join(" ")]];
  if (place === "company" || parts.length < 2) return found;
  for (const title of CALL_NAME_TITLES) found.push([`${title} ${last}`, mine.join(" ")]);
  const named = bare.length ? bare : mine;
  found.push([first, named[0]], [last, named[named.length - 1]]);
  return found;
}
