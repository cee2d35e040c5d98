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

/** From which rung on it counts as a yes, in few words. */
export const YES_SAYS = { answer: "Any answer", advice: "Advice or better", door: "An open door or a job", job: "A job" };

export const STAGE_SAYS = { applied: "I applied", interviewed: "I had an interview", rejected: "They said no" };

export const CHANNEL_SAYS = { phone: "By phone", email: "By email", "in person": "In person", message: "By message" };

/** @param {string} text A sentence that shows a file's words between backticks. @returns {string} With quotation marks. */
export function quoted(text) {
  return text.replace(/`([^`]*)`/g, "“$1”").replace(/`/g, "'");
}

/** @param {number} n @returns {string} Such as "1 follow-up" or "1,200 follow-ups". */
export function followUps(n) {
  return `${n.toLocaleString("en")} ${n === 1 ? "follow-up" : "follow-ups"}`;
}
