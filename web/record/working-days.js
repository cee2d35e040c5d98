// Days on which offices answer: Monday to Friday. Values in, values out.
const DAY = 864e5; // milliseconds

const numberOf = (day) => Date.parse(`${day}T00:00:00Z`);

/** @param {string} day Year-month-day. @returns {string} The day after it. */
export const dayAfter = (day) => new Date(numberOf(day) + DAY).toISOString().slice(0, 10);

/** @param {string} day Year-month-day. @returns {boolean} Whether it is a Saturday or a Sunday. */
export const isFree = (day) => [0, 6].includes(new Date(numberOf(day)).getUTCDay());

/** @param {string} day Year-month-day. @returns {string} The first working day after it. */
export function nextWorkingDay(day) {
  const next = dayAfter(day);
  return isFree(next) ? nextWorkingDay(next) : next;
}
