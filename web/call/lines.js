// Lines of a call among our own words. The lines stay English on a page of any language.
import { callLine, callPracticePerson, reviewYesHere, reviewYesIs } from "words";
import { CALL_CHANNELS } from "facts";
import { make, withNodes } from "../components/element.js";
import { inEnglish } from "../components/english.js";
import { words } from "./play.js";
import { speakerName, unbroken } from "./words.js";

/**
 * What is told of a call. Somebody's own words in it turn nothing round.
 * @param {string} text @returns {Node|string} The text itself if nobody's own words are in it.
 */
export function told(text) {
  const parts = unbroken(text).split(/\u2068([^\u2069]*)\u2069/);
  if (parts.length === 1) return parts[0];
  const all = document.createDocumentFragment();
  all.append(...parts.map((part, i) => (i % 2 ? make("bdi", {}, part) : part)));
  return all;
}

/** A line of a call. @param {string} says @returns {Node|string} */
export const line = (says) => inEnglish(told(says));

/** That nobody real speaks: with a call that holds a real employer's name, on each of its views. @param {CompiledCall} data */
export const practicePerson = ({ own }) => (own ? make("p", { class: "fu-practice-person" }, callPracticePerson) : "");

/**
 * What was said, or that the learner left the call at `beat`.
 * @param {CallBeat|CallChoice|null} it @param {"says"|"plain"} english @param {CallBeat} [beat] @returns {Node|string}
 */
export const said = (it, english, beat) => (it && it.says ? line(words(it, english)) : words(it, english, beat));

/** Whether words are to be said aloud: those in round brackets are done. @param {string} says */
export const isSpoken = (says) => says !== "" && !/^\(.*\)$/.test(says);

/** Who speaks, as the phone shows it. @param {CompiledCall} data @param {string} speaker @returns {Node|string} Empty for a scene. */
export const named = (data, speaker) => (speaker === "employer" ? line(data.employer.name) : speakerName(data, speaker));

/** A line with who says it, for a screen reader. @param {CompiledCall} data @param {CallBeat} beat @param {"says"|"plain"} english @returns {(Node|string)[]} */
export function spokenLine(data, beat, english) {
  if (!beat.says) return [];
  const name = named(data, beat.speaker);
  const typed = line(words(beat, english));
  return name ? withNodes(callLine, { name, typed }) : [typed];
}

/**
 * A line, or what is told of a call, behind our words for it in bold, such as "Better: ".
 * @template {{typed: any}} P
 * @param {(places: P) => string} message
 * @param {{[K in keyof NoInfer<P>]: Node|string}} places Its place `typed` is the line.
 * @param {Record<string, string>} [attributes]
 * @returns {HTMLElement}
 */
export function labelled(message, places, attributes) {
  const typed = make("span", {}, places.typed);
  return make("p", attributes, ...withNodes(message, { ...places, typed }).map((part) => (part === typed ? part : make("b", {}, part))));
}

/** What counts as a yes in a call. @param {CompiledCall} data @returns {HTMLElement} */
export function yesHere({ yes, channel = CALL_CHANNELS[0] }) {
  return make("p", {}, ...withNodes(reviewYesIs, { label: make("b", {}, reviewYesHere({ channel })), yes }));
}
