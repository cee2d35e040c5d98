// Compiled calls, and what only their reviews need, come as scripts.
import { loadScript } from "../load.js";
import { Beliefs } from "./beliefs.js";
import { Graph } from "./graph.js";

/**
 * @param {string} id @param {string} address The compiled call as a script.
 * @throws {import("./graph.js").CannotPlay|Error} If it cannot be played, or not be loaded.
 */
export async function loadCall(id, address) {
  if (!(window.followUpCalls || {})[id]) await loadScript(address);
  return new Graph(window.followUpCalls[id]);
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
 * Load what the review of a call with secrets needs; nothing for any other call.
 * @param {Graph} graph @param {string} address The compiled call as a script.
 */
export async function loadBeliefs(graph, address) {
  const { id } = graph.data;
  if (!(window.followUpBeliefs || {})[id]) await loadScript(address.replace(/[^/]+$/, "review/$&"));
  graph.beliefs = new Beliefs(graph.data, window.followUpBeliefs[id]);
}
