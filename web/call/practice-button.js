// From the review of a call to the list of practice calls.
import { callKeep, callKept, callNotKept } from "words";
import { make } from "../components/element.js";
import { addRows, named } from "../keeping/changes.js";
import { keptPractice, today } from "../kept.js";

/**
 * A button that keeps a call in the learner's list of practice calls, which is never mixed with real follow-ups.
 * @param {import("./play.js").Play} play A call that has ended.
 */
export function practiceButton(play) {
  const { id, title, yes } = play.graph.data;
  const told = make("span", { role: "status" });
  const button = make("button", { type: "button", class: "fu-quiet", onclick: async () => {
    const entry = { call: id, title, rung: play.rung, yes, when: today(), ...(play.hungUp ? { hungUp: true } : {}) };
    const { kept } = await keptPractice.change(addRows(named([entry])));
    button.hidden = kept;
    told.textContent = kept ? callKept : callNotKept;
  } }, callKeep);
  return make("p", { class: "fu-row" }, button, told);
}
