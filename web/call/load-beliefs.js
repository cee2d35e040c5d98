// What only the review of a call with secrets needs comes as a script.
import { loadScript } from "../load.js";
import { Beliefs } from "./beliefs.js";

/**
 * Load what the review of a call with secrets needs; nothing for any other call.
 * @param {import("./graph.js").Graph} graph @param {string} address The compiled call as a script.
 */
export async function loadBeliefs(graph, address) {
  if (!graph.secrets.length || graph.beliefs) return;
  const { id } = graph.data;
  if (!(window.followUpBeliefs || {})[id]) await loadScript(address.replace(/[^/]+$/, "review/$&"));
  graph.beliefs = new Beliefs(graph.data, window.followUpBeliefs[id]);
}
