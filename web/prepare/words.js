// A person's own words for a practice call, from what they prepared. Nothing of them goes into a link: it names the plan.
import { OWN_MOMENTS, OWN_WORDS } from "facts";
import { keptPlans, today } from "../kept.js";
import { daysAfter } from "../practice/standing.js";

export { filled } from "../call/own.js";

/** The plan that a call was opened for, or the newest one that it fits. @param {string} call The id of a practice call. @returns {Promise<Plan|null>} */
export async function planFor(call) {
  const { entries } = await keptPlans.load();
  const ours = entries.filter(({ prepared }) => prepared && OWN_MOMENTS[prepared.moment] === call);
  const asked = askedFor();
  return ours.find(({ id }) => id === asked) || ours[ours.length - 1] || null;
}

/** The id of the plan that the page's address names, or nothing. */
export const askedFor = () => (/^#plan=([\w+-]+)$/.exec(location.hash) || [])[1];

/** The words for each place; empty where nothing was told. @param {Plan} plan @returns {Record<string, string>} */
export function wordsOf({ employer: company, prepared: { you, employer, job, when, told } }) {
  return { you, employer, company, job, day: spokenDay(when, today()), told };
}

/** Whether a text is a day: one from a file need not be. @param {string} day */
export const isDay = (day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/**
 * A day as it is said behind "on", in English: the last days by their name.
 * @param {string} day Year-month-day, or nothing. @param {string} now Today. @returns {string}
 */
export function spokenDay(day, now) {
  const { weekdays, months } = OWN_WORDS;
  if (!isDay(day)) return "";
  if (day <= now && daysAfter(day, 7) > now) return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
}
