// The words round a call: who speaks, how a chance is said, what the review says. followup.calls.telling says the same.
import { CALL_CHANNELS, CALL_LEVELS, REVIEW_LITTLE_LUCK, REVIEW_MUCH_LUCK } from "facts";
import {
  callLine, callOffThePhone, callPartLine, callPhone, callPracticePerson, callRinging, callSpeaker, reviewCalled, reviewCameBack, reviewCertain, reviewCost, reviewDecided, reviewDoneWell, reviewEndedWithout, reviewEndedYes,
  reviewFell, reviewFellLittle, reviewHungUp, reviewInTen, reviewLuck, reviewLuckMoved, reviewLuckNo, reviewNoChance, reviewNobodyReal, reviewReached,
  reviewSkill, reviewSkillCost, reviewSkillTurns, reviewSlip, reviewStart, reviewSureYes, reviewTextEnd, reviewTextTitle,
  reviewClueHeard, reviewClueMissed, reviewClueNone, reviewThenLuck, reviewThenUnknown, reviewThisTime, reviewTurnLost, reviewUnknown,
  reviewUnknownMoved, reviewWhose,
} from "words";
import { rungSaysToYou } from "../ladder.js";
import { decided, doneWell } from "./deciding.js";
import { wayAt } from "./hearing.js";
import { words } from "./play.js";

/**
 * @typedef {import("./review.js").Review} Review
 * @typedef {(message: (places: any) => string, places: Record<string, any>) => any} Tell
 */

/** @param {CompiledCall} data @param {string} speaker @returns {string} Empty for a scene. */
export function speakerName(data, speaker) {
  if (speaker === "employer") return data.employer.name;
  return speaker === "scene" ? "" : callSpeaker({ speaker });
}

/** Words in which a telephone number such as 604 555 0142 stays on one line. */
export function unbroken(text) {
  return text.replace(/\d{3} \d{3} \d{4}/g, (number) => number.replace(/ /g, "\u00a0"));
}

/** Who is on the line now, for the top of the phone; elsewhere a scene has nobody. @param {CompiledCall} data @param {string} speaker @param {string} [channel] */
export function onTheLine(data, speaker, channel = CALL_CHANNELS[0]) {
  if (channel !== CALL_CHANNELS[0]) return speakerName(data, speaker) || callPhone({ channel });
  return { ring: callRinging, scene: callOffThePhone }[speaker] || speakerName(data, speaker);
}

/** A line with who says it; of a scene the line alone. @param {CompiledCall} data @param {{speaker: string, says: string, part?: string}} line */
export function spoken(data, { speaker, says, part }) {
  if (part) return callPartLine({ part, typed: says });
  const name = speakerName(data, speaker);
  return name ? callLine({ name, typed: says }) : says;
}

/** A chance in tenths: how it compares with the number, and the number. */
function tenths(millionths) {
  const n = Math.round(millionths / 1e5);
  if (millionths === 0 || millionths === 1e6) return { size: "exactly", n };
  return { size: n < 1 ? "less" : n > 9 ? "more" : "about", n };
}

function inTen(millionths) {
  const { size, n } = tenths(millionths);
  return reviewInTen({ size, n });
}

/** @param {number} millionths 0 to 1,000,000. @returns {string} For example "about 8 in 10". */
export function chanceInWords(millionths) {
  if (millionths === 0) return reviewNoChance;
  return millionths === 1e6 ? reviewCertain : inTen(millionths);
}

/** Whole points of 100, without a sign. */
export function whole(millionths) {
  return Math.round(Math.abs(millionths) / 1e4);
}

/** Which way luck went, as the messages about it choose. @param {number} luck Millionths. */
export function wayOf(luck) {
  return whole(luck) ? (luck > 0 ? "gave" : "took") : "no";
}

/** @type {Tell} */
const said = (message, places) => message(places);

/**
 * A review in plain words, without sums.
 * @param {import("./play.js").Play} play A call that has ended.
 * @param {Review} result
 * @param {"says"|"plain"} [english] Which words of yours.
 * @returns {string[]} What was reached, what decided it, what was done well, the way from the start to the end, one
 *   sentence on skill, one on luck, and one on what nobody could know if the call has secrets.
 */
export function summary(play, result, english) {
  const { rung, hungUp, graph } = play;
  const { channel } = result;
  const { size, n } = tenths(result.start);
  const end = graph.isYes(rung) ? reviewEndedYes : reviewEndedWithout({ how: hungUp ? "hung-up" : rung, yes: graph.data.yes, channel });
  return [
    hungUp ? reviewHungUp({ way: wayAt(play.beat) }) : reviewReached({ rung: rung === "answer" && !graph.isYes(rung) ? "no" : rung }),
    verdict(play, result),
    praise(result, english),
    `${reviewStart({ size, n, channel })} ${end}`,
    skillInWords(result),
    luckInWords(result),
    ...(result.truth ? [unknownInWords(result)] : []),
  ];
}

/** What decided a call that has ended, as a key. @param {import("./play.js").Play} play @param {Review} result */
export function whatDecided({ graph, rung }, { turns, luck, unknown }) {
  return decided(graph.isYes(rung), turns, luck, unknown, graph.data.level === CALL_LEVELS[CALL_LEVELS.length - 1]);
}

/** The same as a sentence. @param {import("./play.js").Play} play @param {Review} result */
function verdict(play, result) {
  const lost = result.turns.map(({ skillLost }) => skillLost);
  return reviewDecided({ what: whatDecided(play, result), turn: lost.indexOf(Math.max(...lost)) + 1, channel: result.channel });
}

/**
 * What was done well.
 * @param {Review} result @param {"says"|"plain"} [english] @param {Tell} [tell]
 * @param {(choice: CallChoice|null, english?: "says"|"plain", beat?: CallBeat) => Node|string} [quote] What shows the learner's words.
 */
export function praise({ turns, channel }, english, tell = said, quote = words) {
  const well = doneWell(turns);
  const { choice, beat } = turns[well - 1] || {};
  return well ? tell(reviewDoneWell, { turn: well, typed: quote(choice, english, beat) }) : reviewCalled({ channel });
}

/**
 * What the choices cost.
 * @param {Review} result @param {Node|string} [skill] The word for it, or what stands there.
 * @param {Tell} [tell] What says the message.
 */
export function skillInWords({ moments, skillLost }, skill = reviewSkill, tell = said) {
  const turns = moments.map((moment) => moment.number);
  const n = turns.length;
  if (!n) return tell(reviewSkillCost, { skill, much: whole(skillLost) ? "little" : "no" });
  const last = turns.pop();
  return tell(reviewSkillTurns, { skill, n, first: turns.join(", "), last });
}

/** What the answers did, in the same way. @param {Review} result @param {Node|string} [luck] @param {Tell} [tell] */
export function luckInWords({ luck: moved }, luck = reviewLuck, tell = said) {
  const size = whole(moved);
  if (!size) return tell(reviewLuckNo, { luck });
  const much = size < REVIEW_LITTLE_LUCK ? "little-" : size >= REVIEW_MUCH_LUCK ? "much-" : "";
  return tell(reviewLuckMoved, { luck, way: much + (moved > 0 ? "more" : "less") });
}

/** What nobody could know. @param {Review} result */
export function unknownInWords({ unknown: moved }) {
  return reviewUnknownMoved({ unknown: reviewUnknown, way: whole(moved) ? (moved > 0 ? "more" : "less") : "no" });
}

/**
 * What showed the secret, or would have.
 * @param {Review} result @param {"says"|"plain"} [english] @param {Tell} [tell] What says the message.
 * @param {(line: CallBeat|CallChoice, english: "says"|"plain", beat?: CallBeat) => Node|string} [quote] What shows a line.
 */
export function clueInWords({ clue }, english = "says", tell = said, quote = words) {
  if (!clue) return reviewClueNone;
  const { turn, said: typed, at, reply, heard, sure } = clue;
  const line = quote(reply, english);
  if (heard) return tell(reviewClueHeard, { turn, sure: sure ? "yes" : "no", reply: line });
  return tell(reviewClueMissed, { turn, sure: sure ? "yes" : "no", reply: line, typed: quote(typed, english, at) });
}

/** Skill and luck, told apart in one plain sentence each. @param {{skillLost: number, luck: number, channel?: string}} result */
export function skillAndLuck({ skillLost, luck, channel = CALL_CHANNELS[0] }) {
  return `${reviewCost({ n: whole(skillLost), channel })} ${reviewThenLuck({ way: wayOf(luck), n: whole(luck) })}`;
}

/** Skill and luck in points, for whoever wants the numbers. @param {Review} result */
export function sums(result) {
  const back = result.skillLost > 1e6 ? ` ${reviewCameBack}` : "";
  const unknown = result.truth ? ` ${reviewThenUnknown({ way: wayOf(result.unknown), n: whole(result.unknown) })}` : "";
  return `${reviewSureYes({ n: whole(result.start) })} ${skillAndLuck(result)}${unknown}${back}`;
}

/** How far one choice let the chance fall, both chances in millionths. */
export function fell(before, after) {
  const [high, low] = [before, after].map(inTen);
  return high === low ? reviewFellLittle : reviewFell({ high, low });
}

/**
 * The whole call as text, to copy or to save.
 * @param {import("./play.js").Play} play @param {Review} result @param {"says"|"plain"} english
 */
export function callAsText(play, result, english) {
  const { data } = play.graph;
  const { channel } = result;
  const [heading, ...sentences] = summary(play, result, english);
  const lost = result.moments.map(({ number, slip, skillLost }) => reviewTurnLost({ turn: number, size: slip, slip: reviewSlip, n: whole(skillLost) }));
  return [
    reviewTextTitle({ title: data.title, channel }), ...(data.own ? [callPracticePerson, reviewNobodyReal({ channel })] : []), "", ...play.transcript(english).map((line) => spoken(data, line)), "",
    reviewTextEnd({ heading, rung: rungSaysToYou(play.rung) }), ...sentences, ...lost,
    ...(result.truth ? [reviewThisTime({ typed: result.truth }), clueInWords(result, english)] : []), sums(result), reviewWhose({ channel }), "",
  ].join("\n");
}
