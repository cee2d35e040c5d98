// The words round a call: who speaks, what a rung means, how a chance is said. followup.calls.telling says the same.

/** @param {object} data A compiled call. @param {string} speaker @returns {string} Empty for a scene. */
export function speakerName(data, speaker) {
  return {
    employer: data.employer.name, you: "You", reception: "Reception", colleague: "A colleague",
    voicemail: "Voicemail", ring: "Ringing", hold: "On hold", scene: "",
  }[speaker];
}

/** What the ladder's rungs say, as in followup.ladder. */
export const RUNG_SAYS = {
  silence: "No answer.",
  answer: "They answered. It is still no.",
  advice: "They told you something you can use.",
  door: "A door is open: another job, later, apply again.",
  job: "A job.",
};

/** Words in which a telephone number such as 604 555 0142 stays on one line. */
export function unbroken(text) {
  return text.replace(/\d{3} \d{3} \d{4}/g, (number) => number.replace(/ /g, "\u00a0"));
}

/** Who is on the line now, for the top of the phone. */
export function onTheLine(data, speaker) {
  return { ring: "Ringing…", scene: "Not on the phone" }[speaker] || speakerName(data, speaker);
}

/** Whether somebody speaks, and it is no ring, music or scene. */
export function isVoice(speaker) {
  return !["ring", "hold", "scene"].includes(speaker);
}

/** A chance in tenths, for example "about 8 chances in 10"; `unit` such as " chances" may be left out. */
function tenths(millionths, unit = "") {
  const whole = Math.round(millionths / 1e5);
  const one = unit.replace(/s$/, "");
  if (millionths === 0 || millionths === 1e6) return `${whole}${unit} in 10`;
  if (whole === 0) return `less than 1${one} in 10`;
  return whole === 10 ? `more than 9${unit} in 10` : `about ${whole}${whole === 1 ? one : unit} in 10`;
}

/** @param {number} millionths 0 to 1,000,000. @returns {string} For example "about 8 in 10". */
export function chanceInWords(millionths) {
  if (millionths === 0) return "no chance";
  return millionths === 1e6 ? "certain" : tenths(millionths);
}

/** Whole points of 100, without a sign. */
export function whole(millionths) {
  return Math.round(Math.abs(millionths) / 1e4);
}

/** @param {number} millionths @returns {string} Whole points of 100, for example "12 points". */
export function points(millionths) {
  return `${whole(millionths)} ${whole(millionths) === 1 ? "point" : "points"}`;
}

const HEADINGS = {
  silence: "Nobody answered", answer: "You got an answer", advice: "You got advice", door: "You opened a door", job: "You got a job",
};
const WITHOUT_YES = {
  silence: "no answer", answer: "a no", advice: "advice, but not with a yes", door: "an open door, but not with a yes",
};
/** What counts as a yes in a call, by the lowest rung that does. */
export const YES_IS = { answer: "any answer", advice: "advice or better", door: "an open door or a job", job: "a job" };

/**
 * A review in plain words, without sums.
 * @param {import("./play.js").Play} play A call that has ended.
 * @param {object} result What `review` gives.
 * @returns {string[]} What was reached, the way from the start to the end, one sentence on skill, one on luck.
 */
export function summary(play, result) {
  const { rung, hungUp, graph } = play;
  const start = `You started with ${tenths(result.start, " chances")} of a yes in this practice call.`;
  const end = hungUp ? "out a yes" : ` ${WITHOUT_YES[rung]}`;
  return [
    hungUp ? "You hung up" : HEADINGS[rung],
    graph.isYes(rung) ? `${start} You ended with a yes.` : `${start} You ended with${end}. In this call, a yes is ${YES_IS[graph.data.yes]}.`,
    skillInWords(result),
    luckInWords(result.luck),
  ];
}

function skillInWords({ moments, skillLost }) {
  const turns = moments.map((moment) => moment.number);
  if (!turns.length) return `Skill: your choices cost ${whole(skillLost) ? "only a little" : "no"} chance.`;
  const last = turns.pop();
  const named = turns.length ? `s ${turns.join(", ")} and ${last}` : ` ${last}`;
  return `Skill: your choices made a yes less likely, most of all in turn${named}.`;
}

function luckInWords(luck) {
  const size = whole(luck);
  if (!size) return "Luck: their answers made no difference.";
  const much = size < 10 ? "a little " : size >= 30 ? "a lot " : "";
  return `Luck: their answers made a yes ${much}${luck > 0 ? "more" : "less"} likely.`;
}

/** Skill and luck, told apart in one plain sentence each. */
export function skillAndLuck({ skillLost, luck }) {
  const skill = `What you said cost ${whole(skillLost) ? `${points(skillLost)} of chance` : "nothing"}.`;
  if (!whole(luck)) return `${skill} Luck made no difference.`;
  return `${skill} Then luck ${luck > 0 ? "gave you" : "took"} ${points(luck)}.`;
}

/** Skill and luck in points, for whoever wants the numbers. */
export function sums(result) {
  const back = result.skillLost > 1e6 ? " Luck gave points back on the way, so you could lose more than 100." : "";
  return `A sure yes is 100 points. You started with ${whole(result.start)}. ${skillAndLuck(result)}${back}`;
}

/** How far one choice let the chance fall, both chances in millionths. */
export function fell(before, after) {
  const [high, low] = [tenths(before), tenths(after)];
  return high === low ? "This made a yes a little less likely." : `Your chance of a yes fell from ${high} to ${low}.`;
}

/** The whole call as text, to copy or to save. */
export function callAsText(play, result, english) {
  const { data } = play.graph;
  const lines = play.transcript(english).map(({ speaker, says }) => {
    const name = speakerName(data, speaker);
    return name ? `${name}: ${says}` : says;
  });
  const [heading, ...sentences] = summary(play, result);
  const moments = result.moments.map((moment) => `Turn ${moment.number}: ${moment.label}, ${points(moment.skillLost)} lost.`);
  return [
    `${data.title} (practice call)`, "", ...lines, "",
    `${heading}. How it ended: ${RUNG_SAYS[play.rung]}`, ...sentences, ...moments, sums(result),
    "The chances belong to this practice call. They are the author's, not the world's.", "",
  ].join("\n");
}
