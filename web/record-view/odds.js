// The odds of a record: the words, the 100 people, and each rung, stage and channel.
import { LADDER_MAY_BE_YES } from "facts";
import {
  oddsPageNo, oddsPageNoExperiment, oddsPageYes, oddsPageYourOdds, peopleLegend, recordPageBefore, recordPageCounts, recordPageCountsAndWaiting,
  recordPageCountsAsYes, recordPageEachStep, recordPageHowAsked, recordPageIfYes, recordPageOf100, recordPageRange,
  recordPageNoneWithout, recordPageSeeMore, recordPageWithout, recordPageYesIs,
} from "words";
import { make } from "../components/element.js";
import { Belief, better, waitingBounds } from "../odds/beliefs.js";
import { betterInWords, inWords, people, rangeInWords, waitingInWords } from "../odds/words.js";
import { peoplePicture } from "../people.js";
import { yesAndNo } from "../record/believing.js";
import { channelSays, stageSays } from "../record/fields.js";
import { CHANNELS, STAGES } from "../record/model.js";

/**
 * @param {{counts: Map<string, number>, without: Map<string, number>, waiting: number}} summary
 * @param {{yesIs: string, choose: (rung: string) => void, more: string}} options `more` is the address of *Your odds*.
 * @returns {HTMLElement}
 */
export function recordOdds({ counts, without, waiting }, { yesIs, choose, more }) {
  const belief = new Belief(...yesAndNo(counts, yesIs));
  const heading = rangeInWords(belief);
  const select = make("select", { id: "fu-record-yes", onchange: () => choose(select.value) },
    ...LADDER_MAY_BE_YES.map((rung) => make("option", { value: rung, selected: rung === yesIs }, recordPageYesIs({ rung }))));
  const { yes, no } = belief;
  return make("section", {}, make("h2", {}, oddsPageYourOdds),
    make("p", { class: "fu-select fu-noprint" }, make("label", { for: "fu-record-yes" }, recordPageCountsAsYes), select),
    make("p", { class: "fu-record__counts" }, waiting ? recordPageCountsAndWaiting({ yes, no, waiting }) : recordPageCounts({ yes, no })),
    make("p", { class: "fu-record__range" }, heading), peoplePicture(...people(belief.range())),
    make("p", { class: "fu-meta" }, peopleLegend),
    ...inWords(belief, waiting).filter((line) => line !== heading).map((line) => make("p", {}, line)),
    waiting ? make("p", {}, waitingInWords(waiting, waitingBounds(belief, waiting))) : "",
    withoutFollowUp(belief, without, yesIs), groups(counts, yesIs),
    make("p", {}, make("a", { href: more }, recordPageSeeMore)));
}

/** What came of applications that nobody followed up, and whether following up does better. */
function withoutFollowUp(belief, without, yesIs) {
  const [yes, no] = yesAndNo(without, yesIs);
  if (!yes && !no) return without.size ? make("p", {}, recordPageNoneWithout) : "";
  return make("p", { class: "fu-record__without" }, recordPageWithout({ yes, no }), " ",
    belief.yes + belief.no ? `${betterInWords(better(belief, new Belief(yes, no)))} ${oddsPageNoExperiment}` : "");
}

/** Each rung, and each stage and channel that has counts. */
function groups(counts, yesIs) {
  const line = (words, yes, no) => {
    const [low, high] = people(new Belief(yes, no).range());
    return make("tr", {}, make("th", { scope: "row" }, words), ...[yes, no, recordPageRange({ low, high })].map((cell) => make("td", {}, `${cell}`)));
  };
  const rungs = LADDER_MAY_BE_YES.map((rung) => line(recordPageYesIs({ rung }), ...yesAndNo(counts, rung)));
  const some = (side, keys, says) => keys.map((key) => [says(key), ...yesAndNo(counts, yesIs, { [side]: key })])
    .filter(([, yes, no]) => yes + no).map((cells) => line(...cells));
  const table = (caption, rows) => (rows.length ? make("table", { class: "fu-record__groups" }, make("caption", {}, caption),
    make("thead", {}, make("tr", {}, ...["", oddsPageYes, oddsPageNo, recordPageOf100].map((words) => (words ? make("th", { scope: "col" }, words) : make("td", {}))))),
    make("tbody", {}, ...rows)) : "");
  return make("details", {}, make("summary", {}, recordPageEachStep),
    table(recordPageIfYes, rungs), table(recordPageBefore, some("stage", STAGES, stageSays)),
    table(recordPageHowAsked, some("channel", CHANNELS, channelSays)));
}
