// The odds of a record: the words, the 100 people, and each rung, stage and channel.
import { LADDER_MAY_BE_YES } from "facts";
import {
  oddsAbout, oddsPageNo, oddsPageNoExperiment, oddsPageYes, oddsPageYourOdds, peopleLegend, recordPageBefore, recordPageBetterNote,
  recordPageCounts, recordPageCountsAndWaiting, recordPageCountsAsYes, recordPageEachStep, recordPageHowAsked, recordPageIfYes,
  recordPageOf100, recordPageRange, recordPageSeeMore, recordPageSide, recordPageSideEarly, recordPageSideFew, recordPageSideOpen,
  recordPageSideStart, recordPageSideTitle, recordPageSideWaiting, recordPageSilent, recordPageTryOne, recordPageWriteSilence,
  recordPageYesIs,
} from "words";
import { make } from "../components/element.js";
import { Belief, better, waitingBounds } from "../odds/beliefs.js";
import { betterInWords, inWords, isTooEarly, people, rangeInWords, waitingInWords } from "../odds/words.js";
import { peoplePicture } from "../people.js";
import { waitingIn, yesAndNo } from "../record/believing.js";
import { channelSays, stageSays } from "../record/fields.js";
import { CHANNELS, STAGES } from "../record/model.js";
import { someOf } from "./some-of.js";

const NAMED = 3; // employers that are named of many

/**
 * @param {ReturnType<typeof import("../record/believing.js").summaryOf>} summary
 * @param {{yesIs: string, choose: (rung: string) => void, more: string, silent: RecordRow[], writeSilence: (rows: RecordRow[]) => void}} options
 *   `more` is the address of *Your odds*; `silent` are the rows that have waited for long.
 * @returns {HTMLElement}
 */
export function recordOdds({ counts, without, waiting }, { yesIs, choose, more, silent, writeSilence }) {
  const belief = new Belief(...yesAndNo(counts, yesIs));
  const select = make("select", { id: "fu-record-yes", onchange: () => choose(select.value) },
    ...LADDER_MAY_BE_YES.map((rung) => make("option", { value: rung, selected: rung === yesIs }, recordPageYesIs({ rung }))));
  return make("section", {}, make("h2", {}, oddsPageYourOdds),
    make("p", { class: "fu-select fu-noprint" }, make("label", { for: "fu-record-yes" }, recordPageCountsAsYes), select),
    ...(without.size ? bothSides(belief, without, waiting, yesIs, silence(silent, writeSilence)) : [countsLine(belief, waiting), ...silence(silent, writeSilence)]),
    ...range(belief, waiting, without.size > 0), hasAnswers(belief) || !without.size ? groups(counts, yesIs) : "",
    make("p", {}, make("a", { href: more }, recordPageSeeMore)));
}

const hasAnswers = ({ yes, no }) => yes + no > 0;

function countsLine({ yes, no }, waiting) {
  return make("p", { class: "fu-record__counts" }, waiting ? recordPageCountsAndWaiting({ yes, no, waiting }) : recordPageCounts({ yes, no }));
}

/** What came with a follow-up and without one, one line each, what can still be counted, and whether following up does better. */
function bothSides(belief, withoutCounts, waiting, yesIs, offer) {
  const without = new Belief(...yesAndNo(withoutCounts, yesIs));
  return [
    make("ul", { class: "fu-record__sides" }, sideLine("with", belief, waiting), sideLine("without", without, waitingIn(withoutCounts))),
    ...offer, make("p", {}, comparison(belief, without)),
  ];
}

/** One side, in people of 100: two sides are told in the same unit. */
function sideLine(side, belief, waits) {
  const { yes, no, exactChance } = belief;
  const chance = oddsAbout({ n: exactChance.times(100).rounded(), parts: 100 });
  const more = [waits ? recordPageSideWaiting({ n: waits }) : "", hasAnswers(belief) && isTooEarly(belief) ? recordPageSideFew : ""].filter(Boolean);
  return make("li", {}, make("b", {}, yes + no ? recordPageSide({ side, yes, no, chance }) : recordPageSideOpen({ side })),
    more.length ? make("span", { class: "fu-number__unit" }, ` ${more.join(" ")}`) : "");
}

/** Whether following up does better, as far as that can be said. */
function comparison(belief, without) {
  if (!hasAnswers(belief)) return hasAnswers(without) ? `${recordPageSideStart} ${recordPageTryOne}` : recordPageTryOne;
  if (!hasAnswers(without) || isTooEarly(belief) || isTooEarly(without)) return `${recordPageSideStart} ${recordPageSideEarly}`;
  return `${betterInWords(better(belief, without))} ${recordPageBetterNote} ${oddsPageNoExperiment}`;
}

/** What has waited for long, with one tap that writes that no answer came. */
function silence(rows, write) {
  const n = rows.length;
  if (!n) return [];
  const employer = someOf(rows.map((row) => row.employer), NAMED);
  return [make("p", { class: "fu-noprint" }, recordPageSilent({ n, employer }), " ",
    make("button", { type: "button", class: "fu-quiet", onclick: () => write(rows) }, recordPageWriteSilence({ n })))];
}

/** How wide the chance of a follow-up is, in words and as 100 people. Beside the other side a bare starting guess says nothing. */
function range(belief, waiting, isBeside) {
  if (isBeside && !hasAnswers(belief)) return [];
  const heading = rangeInWords(belief);
  return [isBeside ? make("h3", {}, recordPageSideTitle) : "", make("p", { class: "fu-record__range" }, heading), peoplePicture(...people(belief.range())), make("p", { class: "fu-meta" }, peopleLegend),
    ...inWords(belief, waiting).filter((line) => line !== heading).map((line) => make("p", {}, line)),
    waiting ? make("p", {}, waitingInWords(waiting, waitingBounds(belief, waiting))) : ""];
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
