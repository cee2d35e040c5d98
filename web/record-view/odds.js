// The odds of a record: the words, the 100 people, and each rung, stage and channel.
import { make } from "../components/element.js";
import { Belief, waitingBounds } from "../odds/beliefs.js";
import { inWords, people, rangeInWords, waitingInWords } from "../odds/words.js";
import { peoplePicture } from "../people.js";
import { yesAndNo } from "../record/believing.js";
import { CHANNEL_SAYS, STAGE_SAYS, YES_SAYS } from "./words.js";

/**
 * @param {{counts: object, waiting: number}} summary
 * @param {{yesIs: string, choose: (rung: string) => void, more: string}} options `more` is the address of *Your odds*.
 * @returns {HTMLElement}
 */
export function recordOdds({ counts, waiting }, { yesIs, choose, more }) {
  const belief = new Belief(...yesAndNo(counts, yesIs));
  const heading = rangeInWords(belief);
  const select = make("select", { id: "fu-record-yes", onchange: () => choose(select.value) },
    ...Object.entries(YES_SAYS).map(([rung, says]) => make("option", { value: rung, selected: rung === yesIs }, says)));
  return make("section", {}, make("h2", {}, "Your odds"),
    make("p", { class: "fu-select fu-noprint" }, make("label", { for: "fu-record-yes" }, "This counts as a yes"), select),
    make("p", { class: "fu-record__counts" }, `${count(belief.yes, "yes", "yeses")}, ${count(belief.no, "no", "noes")}${waiting ? `, ${waiting.toLocaleString("en")} still waiting` : ""}.`),
    make("p", { class: "fu-record__range" }, heading), peoplePicture(...people(belief.range())),
    make("p", { class: "fu-meta" }, "Filled: at least these. Hatched: perhaps these too. Plain: the others."),
    ...inWords(belief, waiting).filter((line) => line !== heading).map((line) => make("p", {}, line)),
    waiting ? make("p", {}, waitingInWords(waiting, waitingBounds(belief, waiting))) : "",
    groups(counts, yesIs),
    make("p", {}, make("a", { href: more }, "See more: at least one yes, and when it is worth it")));
}

const count = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** Each rung, and each stage and channel that has counts. */
function groups(counts, yesIs) {
  const line = (words, yes, no) => make("tr", {}, make("th", { scope: "row" }, words), make("td", {}, `${yes}`), make("td", {}, `${no}`),
    make("td", {}, people(new Belief(yes, no).range()).join(" to ")));
  const rungs = Object.entries(YES_SAYS).map(([rung, says]) => line(says, ...yesAndNo(counts, rung)));
  const some = (side, says) => Object.entries(says).map(([key, words]) => [words, ...yesAndNo(counts, yesIs, { [side]: key })])
    .filter(([, yes, no]) => yes + no).map((cells) => line(...cells));
  const table = (caption, rows) => (rows.length ? make("table", { class: "fu-record__groups" }, make("caption", {}, caption),
    make("thead", {}, make("tr", {}, ...["", "Yes", "No", "Of 100 people"].map((words) => (words ? make("th", { scope: "col" }, words) : make("td", {}))))),
    make("tbody", {}, ...rows)) : "");
  return make("details", {}, make("summary", {}, "Each step, and how you asked"),
    table("If this counts as a yes", rungs), table("Before the follow-up", some("stage", STAGE_SAYS)), table("How you asked", some("channel", CHANNEL_SAYS)));
}
