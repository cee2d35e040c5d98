// What stays English on a page of any language: the lines of a call, and its names.
import { LANGUAGE } from "words";
import { make } from "./element.js";

/**
 * Mark English words, so that they are read aloud as such and turn no sentence round.
 * @param {Node|string} words
 * @returns {Node|string} The words themselves on an English page.
 */
export const inEnglish = (words) => (LANGUAGE === "en" ? words : make("bdi", { lang: "en" }, words));
