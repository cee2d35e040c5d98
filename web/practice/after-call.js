// The end of a review: the call goes into the list of practice calls, and one way on is shown.
import {
  callKeep, callKept, callNotKept, callTakeOut, callTakenOut, planExample, planNotKept, prepareAfter, prepareSheet, prepareSheetPage,
  prepareTake, prepareTaken, recordPagePractise, wayOnAgain, wayOnMakeItWell, wayOnMoment, wayOnNext, wayOnReal, wayOnTitle, wayOnTry,
  wayOnWhy,
} from "words";
import { make, withNodes } from "../components/element.js";
import { addRows, deleteRows, editRow, newId } from "../keeping/changes.js";
import { keptPlans, keptPractice, today } from "../kept.js";
import { doneWell } from "../call/deciding.js";
import { said } from "../call/lines.js";
import { words } from "../call/play.js";
import { review } from "../call/review.js";
import { whatDecided } from "../call/words.js";
import { PlanForm } from "./plan-view.js";
import { playedOf } from "./standing.js";
import { nextCall, playedWell, wayOn } from "./way-on.js";

/**
 * @typedef {import("./way-on.js").KnownCall} KnownCall
 * @typedef {{play: import("../call/play.js").Play, english: "says"|"plain", root: string, tryMoment: (turn: number) => void, again: () => void, tried: boolean, badly: boolean,
 *   entry: string|null, plan: Plan|null, keepEntry: (id: string) => void, calls: KnownCall[]}} After `root` is the way to the folder of all pages; `entry` the
 *   id of this call in the list of practice calls, null if it is to come there now. One that was
 *   made badly on purpose never comes there. `plan`: the real call that it was played for.
 */

/** @param {HTMLElement} place Where it is shown. @param {After} after */
export async function afterCall(place, after) {
  const result = review(after.play);
  const what = whatDecided(after.play, result);
  if (after.badly) {
    const { entries } = await keptPractice.load();
    place.replaceChildren(wayView(null, what, result, entries, after));
    return;
  }
  const id = after.entry === null ? newId() : after.entry;
  const row = { ...rowOf(after.play, what, after.tried), id };
  // First the id: a page that is left meanwhile does not add the call twice.
  if (after.entry === null) after.keepEntry(id);
  const found = after.entry === null ? await keptPractice.change(addRows([row])) : await keptPractice.load();
  place.replaceChildren(...(after.plan ? [sheetPart(after.plan, result.turns, after)] : []), wayView(row, what, result, found.entries, after),
    listed(row, found, after.root));
}

/** The call as the list of practice calls holds it. @param {import("../call/play.js").Play} play @returns {PracticeEntry} */
function rowOf({ graph, rung, hungUp }, what, tried) {
  const { id, title, yes } = graph.data;
  return {
    call: id, title, rung, yes, when: today(), well: playedWell(what), ...(hungUp ? { hungUp: true } : {}), ...(tried ? { again: true } : {}),
  };
}

/** That the call is in the list, and a way to change that. @param {PracticeEntry} row @param {any} found @param {string} root */
function listed(row, found, root) {
  const page = make("a", { href: `${root}practise.html` }, recordPagePractise);
  const told = make("span", { role: "status" });
  const button = make("button", { type: "button", class: "fu-quiet" });
  let isIn = false;
  const show = ({ entries, kept = true, trouble }, news = "") => {
    isIn = kept && !trouble && entries.some(({ id }) => id === row.id);
    button.textContent = isIn ? callTakeOut : callKeep;
    told.replaceChildren(...(trouble || !kept ? [callNotKept] : isIn ? withNodes(callKept, { page }) : [news]));
  };
  button.addEventListener("click", async () => show(await keptPractice.change(isIn ? deleteRows([row.id]) : addRows([row])), callTakenOut));
  show(found);
  return make("p", { class: "fu-row" }, told, button);
}

/** The first turn in which something was said aloud. @param {(import("../call/review.js").ReviewedTurn|undefined)[]} turns */
const spoken = (turns) => turns.find((turn) => turn && turn.choice && turn.choice.says && turn.choice.says[0] !== "(");

/** The first sentence of the call, if the learner said it well in words of their own. @param {import("../call/review.js").ReviewedTurn[]} turns @param {Record<number, string>} own */
function toSayFirst(turns, own) {
  const first = spoken(turns);
  return first && own[first.number - 1] && !first.slip ? first : null;
}

/** The way to the call sheet, which can take the sentence that went well. @param {Plan} plan @param {import("../call/review.js").ReviewedTurn[]} turns @param {After} after */
function sheetPart(plan, turns, { play, root, english }) {
  const best = plan.say ? null : toSayFirst(turns, play.own) || spoken([turns[doneWell(turns) - 1]]);
  const mine = best ? play.own[best.number - 1] : "";
  const told = make("span", { role: "status" });
  const take = async ({ currentTarget }) => {
    const say = mine || words(best.choice, english).replace(/[\u2068\u2069]/g, "");
    const { kept, trouble } = await keptPlans.change(editRow(plan, { ...plan, say }));
    told.textContent = trouble || !kept ? planNotKept : prepareTaken;
    /** @type {HTMLElement} */ (currentTarget).remove();
  };
  return make("section", {}, make("h3", {}, prepareSheet),
    make("p", {}, ...withNodes(prepareAfter, { page: make("a", { href: `${root}prepare.html#plan=${plan.id}` }, prepareSheetPage) })),
    best ? make("p", {}, ...withNodes(planExample, { typed: mine ? make("bdi", {}, mine) : said(best.choice, english) })) : "",
    make("p", { class: "fu-row" }, best ? make("button", { type: "button", class: "fu-quiet", onclick: take }, prepareTake) : "", told));
}

/**
 * The one way on.
 * @param {PracticeEntry|null} row The call in the list of practice calls; null if it does not come there.
 * @param {string} what @param {import("../call/review.js").Review} result @param {PracticeEntry[]} entries @param {After} after
 */
function wayView(row, what, { turns, moments }, entries, { play, english, root, tryMoment, again, tried, badly, plan, calls }) {
  const { id } = play.graph.data;
  const { played, well } = playedOf(row ? [...entries.filter((each) => each.id !== row.id), row] : entries);
  played.add(id);
  // Who hung up, or wanted no better, got nothing that another call would train.
  const rung = badly || play.hungUp || play.graph.isYes(play.rung) ? "" : play.rung;
  const next = nextCall(id, rung, calls, played, well);
  const worst = moments.reduce((most, moment) => (most && moment.skillLost <= most.skillLost + 1 ? most : moment), null);
  const turn = worst ? worst.number : 0;
  const way = wayOn({ what, turn, tried, badly, here: well.has(id), wells: well.size, hasNext: Boolean(next.id) });
  const title = next.id ? calls.find(({ id }) => id === next.id).title : "";
  const button = (label, onclick) => make("p", {}, make("button", { type: "button", class: "fu-button", onclick }, label));
  const ways = {
    moment: () => [make("p", {}, wayOnMoment({ turn })), button(wayOnTry({ turn }), () => tryMoment(turn))],
    again: () => [make("p", {}, wayOnAgain), button(wayOnMakeItWell, again)],
    next: () => [make("p", {}, make("a", { class: "fu-button", href: `${root}calls/${next.id}.html` }, wayOnNext({ title }))),
      make("p", {}, wayOnWhy({ why: next.why }))],
    // Who has prepared this call has a plan for it.
    real: () => [make("p", {}, wayOnReal({ n: well.size })), plan ? "" : new PlanForm({ root, example: praised(turns, english) }).element],
  };
  return make("section", { class: "fu-way-on", "data-way": way }, make("h3", {}, wayOnTitle), ...ways[way]());
}

/** The line that the review praises, if it praises one; to hang up is none. @param {import("../call/review.js").ReviewedTurn[]} turns @param {"says"|"plain"} english */
function praised(turns, english) {
  const turn = turns[doneWell(turns) - 1];
  return turn && turn.choice.says ? said(turn.choice, english) : "";
}
