// Which time of day somebody means as the end of a workshop. Values in, values out.

const HOUR = 3600000;
const HALF_A_DAY = 12;
const FAR = 6; // hours: no workshop is so long

/** The next time of day that is written so, from a moment on. @param {string} words Hours and minutes, as 14:30. */
function following(words, now, hoursMore = 0) {
  const [hours, minutes] = words.split(":").map(Number);
  const day = new Date(now);
  day.setHours((hours + hoursMore) % 24, minutes, 0, 0);
  if (day.getTime() <= now) day.setDate(day.getDate() + 1);
  return day.getTime();
}

/**
 * What may be meant.
 * @param {string} words Hours and minutes, as 14:30. @param {number} now
 * @returns {{sure: boolean, ends: number[]}} Times of day, the likeliest first. It is sure where a workshop may be so long; else a time is
 *   past or far away, and somebody has to be asked: it may be meant for the other half of the day.
 */
export function endsMeant(words, now) {
  const asWritten = following(words, now);
  if (asWritten - now <= FAR * HOUR) return { sure: true, ends: [asWritten] };
  const other = following(words, now, HALF_A_DAY);
  return { sure: false, ends: other - now <= FAR * HOUR ? [other, asWritten] : [asWritten] };
}
