// What the keys of a record are called on the page.

/** What happened: the rungs, lowest first, then waiting. */
export const RESULT_SAYS = {
  silence: "No answer.",
  answer: "They answered. It is still no.",
  advice: "They told me something I can use.",
  door: "A door is open: another job, later, apply again.",
  job: "A job.",
  waiting: "I still wait for an answer.",
};

export const STAGE_SAYS = { applied: "I applied", interviewed: "I had an interview", rejected: "They said no" };

export const CHANNEL_SAYS = { phone: "By phone", email: "By email", "in person": "In person", message: "By message" };

/** @param {string} text @returns {string} The same, with a capital letter first and no full stop. */
export function title(text) {
  return text[0].toUpperCase() + text.slice(1).replace(/\.$/, "");
}

/** @param {number} n @returns {string} Such as "1 follow-up" or "1,200 follow-ups". */
export function followUps(n) {
  return `${n.toLocaleString("en")} ${n === 1 ? "follow-up" : "follow-ups"}`;
}
