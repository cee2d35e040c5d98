// What stands round a moment of a call that is no phone call: a letter, bubbles, a doorway or a desk.
import { CALL_CHANNELS } from "facts";
import {
  callInbox, callLetterFrom, callLetterTo, callMessages, callPart, callPartLine, callSent, callYours,
} from "words";
import { make, withNodes } from "../components/element.js";
import { isVoice } from "./hearing.js";
import { lettersOf, subjectNow } from "./letters.js";
import { line, named } from "./lines.js";
import { desk, door } from "./places.js";
import { words } from "./play.js";

/** @typedef {import("./play.js").Play} Play */
/** @typedef {"says"|"plain"} English */

const MOST_BUBBLES = 6;
const [, EMAIL, TEXT] = CALL_CHANNELS;

/**
 * What stands above the words of this moment. Text messages hold the words themselves.
 * @param {Play} play @param {English} english @returns {Node[]} Nothing by phone.
 */
export function frameView(play, english) {
  const { channel, speaker } = play.beat;
  if (channel === CALL_CHANNELS[0]) return [];
  if (channel === EMAIL) return emailView(play, english);
  if (channel === TEXT) return [bubbles(play, english)];
  return [isVoice(speaker) ? desk() : door()];
}

/** A letter that grows, the head of one that comes, or what was sent. */
function emailView(play, english) {
  const { data } = play.graph;
  const { part, speaker } = play.beat;
  const letters = lettersOf(play, english);
  const last = letters[letters.length - 1];
  if (part) return [letterView(play, last && !last.sent ? last : { channel: EMAIL, subject: "", parts: [], sent: false })];
  const comes = isVoice(speaker);
  const head = headOf(callLetterFrom, { name: named(data, speaker) }, line(subjectNow(play, english)));
  return [last ? sentView(data, last) : "", comes ? make("div", { class: "fu-letter fu-letter--head" }, head) : ""].filter((node) => node instanceof Node);
}

/** To or from whom, and what about. @param {(places: any) => string} whom @param {{name: Node|string}} name @param {Node|string} about */
function headOf(whom, name, about) {
  return make("div", { class: "fu-letter__head" }, make("p", {}, ...withNodes(whom, name)),
    make("p", {}, ...withNodes(callPartLine, { part: "subject", typed: make("b", {}, about) })));
}

/** A letter while it is written, and above it what its reader sees first. @param {Play} play @param {import("./letters.js").Letter} letter */
function letterView({ graph: { data }, beat }, { subject, parts }) {
  const next = make("span", { class: "fu-letter__next" }, callPart({ part: beat.part }));
  const isSubject = beat.part === "subject";
  const inbox = make("p", { class: "fu-inbox" }, make("b", {}, line(data.from)), make("span", {}, subject ? line(subject) : "…"), make("span", {}, parts.length ? line(parts[0]) : "…"));
  return make("div", { class: "fu-letter", role: "group", tabindex: 0, "aria-label": callYours({ channel: EMAIL }) },
    make("p", { class: "fu-letter__label" }, ...withNodes(callInbox, { name: line(data.employer.name) })), inbox,
    headOf(callLetterTo, { name: line(data.employer.name) }, isSubject ? next : line(subject)),
    isSubject ? "" : make("div", { class: "fu-letter__body" }, ...parts.map((text) => make("p", {}, line(text))), make("p", {}, next)));
}

/** What was sent, folded. @param {CompiledCall} data @param {import("./letters.js").Letter} letter */
function sentView(data, { subject, parts }) {
  return make("details", { class: "fu-letter fu-letter--sent" },
    make("summary", {}, ...withNodes(callSent, { typed: line(subject) })),
    headOf(callLetterTo, { name: line(data.employer.name) }, line(subject)),
    make("div", { class: "fu-letter__body" }, ...parts.map((text) => make("p", {}, line(text)))));
}

/** The messages so far, with their times; what is not sent yet has a broken edge. @param {Play} play @param {English} english */
function bubbles(play, english) {
  const { data } = play.graph;
  /** @type {{who: string, texts: string[], open?: boolean, at?: string, name?: Node|string}[]} */
  const shown = [];
  const yours = (text, open) => {
    const last = shown[shown.length - 1];
    if (last && last.open) Object.assign(last, { texts: [...last.texts, text], open });
    else shown.push({ who: "you", texts: [text], open });
  };
  const states = [...play.turns.map(({ state }) => state), ...(play.hungUp ? [] : [play.state])];
  states.forEach((state, i) => {
    const beat = play.graph.beat(state);
    if (beat.channel !== TEXT) return;
    const turn = play.turns[i];
    const now = i === states.length - 1;
    if (beat.at) shown.push({ who: "scene", texts: [beat.at] });
    if (beat.says) shown.push({ who: isVoice(beat.speaker) ? "they" : "scene", name: named(data, beat.speaker), texts: [words(beat, now ? english : "says")] });
    if (turn && turn.choice && turn.choice.says) {
      const text = play.own[i] || words(turn.choice, english, beat);
      const following = play.graph.beat(turn.reply);
      if (text.startsWith("(")) shown.push({ who: "scene", texts: [text] });
      else yours(text, Boolean(beat.part) && Boolean(following.part) && following.part !== "subject");
    }
    if (now && beat.part) yours("", true);
  });
  return make("ol", { class: "fu-bubbles", tabindex: 0, "aria-label": callMessages }, ...shown.slice(-MOST_BUBBLES).map(bubble));
}

/** @param {{who: string, texts: string[], open?: boolean, name?: Node|string}} bubble */
function bubble({ who, texts, open, name }) {
  const said = texts.filter(Boolean).join(" ");
  const hears = who === "they" ? make("span", { class: "fu-sr" }, name, ": ") : who === "you" ? make("span", { class: "fu-sr" }, callYours({ channel: TEXT }), ": ") : "";
  return make("li", { class: `fu-bubbles__${who}${open ? " fu-bubbles__open" : ""}` }, hears, line(said),
    open ? make("span", { class: "fu-letter__next" }, said ? " …" : "…") : "");
}
