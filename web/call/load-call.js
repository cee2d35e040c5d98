// Compiled calls, and what their reviews need, come as scripts.
import { loadScript } from "../load.js";
import { Graph } from "./graph.js";

/**
 * @param {string} id @param {string} address The compiled call as a script.
 * @throws {import("./graph.js").CannotPlay|Error} If it cannot be played, or not be loaded.
 */
export async function loadCall(id, address) {
  if (!(window.followUpCalls || {})[id]) await loadScript(address);
  const graph = new Graph(window.followUpCalls[id]);
  // Without its frame, an email or a visit is played as a phone call looks.
  if (graph.leavesPhone && !window.followUpFrames) await loadScript(address.replace(/calls\/[^/]*$/, "frames.js")).catch(() => {});
  return graph;
}

/**
 * Say a call that has places with somebody's own words, or with the usual ones; nothing for any other call.
 * @param {Graph} graph @param {string} address The compiled call as a script.
 * @param {boolean} [usual] Whether nobody's own words are looked for, as on a projector.
 * @returns {Promise<Plan|null>} The plan that the words come from.
 */
export async function putWordsIn(graph, address, usual = false) {
  if (!graph.source.own) return null;
  if (!window.followUpOwn) await loadScript(address.replace(/calls\/[^/]*$/, "own.js"));
  const plan = usual ? null : await window.followUpOwn.planFor(graph.source.id);
  const words = plan ? window.followUpOwn.wordsOf(plan) : {};
  graph.speak(window.followUpOwn.filled(graph.source, words), words);
  return plan;
}

/**
 * Load the code of reviews, and what the review of this call needs.
 * @param {Graph} graph @param {string} address The compiled call as a script.
 */
export async function loadReview(graph, address) {
  if (!window.followUpReview) await loadScript(address.replace(/calls\/[^/]*$/, "review.js"));
  await window.followUpReview.loadBeliefs(graph, address);
  return window.followUpReview.reviewView;
}
