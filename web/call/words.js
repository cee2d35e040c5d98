// The words round a call: who speaks, what a rung means, how a chance is said.

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

/** @param {number} millionths 0 to 1,000,000. @returns {string} For example "about 8 in 10". */
export function chanceInWords(millionths) {
  if (millionths === 0) return "no chance";
  if (millionths === 1e6) return "certain";
  const tenths = Math.round(millionths / 1e5);
  if (tenths === 0) return "less than 1 in 10";
  return tenths === 10 ? "more than 9 in 10" : `about ${tenths} in 10`;
}

/** @param {number} millionths @returns {string} Whole points of 100, for example "12 points". */
export function points(millionths) {
  const whole = Math.round(Math.abs(millionths) / 1e4);
  return `${whole} ${whole === 1 ? "point" : "points"}`;
}

/** Skill and luck, told apart in one plain sentence each. */
export function skillAndLuck({ skillLost, luck }) {
  const lost = Math.round(skillLost / 1e4);
  const moved = Math.round(luck / 1e4);
  const skill = lost ? `What you said cost ${points(skillLost)} of chance.` : "What you said cost nothing.";
  if (!moved) return `${skill} Luck made no difference.`;
  return `${skill} Then luck ${moved > 0 ? "gave you" : "took"} ${points(luck)}.`;
}

/** The whole call as text, to copy or to save. */
export function callAsText(play, result, english) {
  const { data } = play.graph;
  const lines = play.transcript(english).map(({ speaker, says }) => {
    const name = speakerName(data, speaker);
    return name ? `${name}: ${says}` : says;
  });
  const moments = result.moments.map((moment) => `Turn ${moment.number}: ${moment.label}, ${points(moment.skillLost)} lost.`);
  return [
    `${data.title} (practice call)`, "", ...lines, "",
    ...(play.rung ? [`How it ended: ${RUNG_SAYS[play.rung]}`] : []),
    skillAndLuck(result), ...moments,
    "The chances belong to this practice call. They are the author's, not the world's.", "",
  ].join("\n");
}
