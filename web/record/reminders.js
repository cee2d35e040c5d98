// Reminders to follow up again, as a calendar file: the same bytes as followup.record.reminders.
// Source: RFC 5545.
import { RECORD_REMIND_A_DAY, RECORD_REMIND_MOST } from "facts";
import { recordReminder, recordReminderForJob, recordReminderWords } from "words";
import { dayAfter, isFree } from "./working-days.js";

const LONGEST = 74; // bytes of a line, without its end
const DAY = 864e5; // milliseconds
const FIRST_DAY = Date.parse("2026-01-01T00:00:00Z");

const numberOf = (day) => Date.parse(`${day}T00:00:00Z`);

/**
 * On which day to be reminded of each employer: on working days from tomorrow on, a few a day, the longest wait first.
 * @param {import("./advice.js").Wait[]} waits Who is waited for, from `due`; those where twice is enough get no reminder.
 * @param {string} today Year-month-day.
 * @returns {[string, import("./advice.js").Wait][]} The days with their waits.
 */
export function remindOn(waits, today) {
  const taken = new Map();
  return waits.filter((wait) => wait.on).slice(0, RECORD_REMIND_MOST).map((wait) => {
    let day = [wait.on, dayAfter(today)].sort()[1];
    while (isFree(day) || (taken.get(day) || 0) >= RECORD_REMIND_A_DAY) day = dayAfter(day);
    taken.set(day, (taken.get(day) || 0) + 1);
    return [day, wait];
  });
}

/**
 * @param {import("./advice.js").Wait[]} waits As for `remindOn`.
 * @param {string} today Year-month-day, the calendar's time stamp.
 * @returns {string} The text of an .ics file, to be saved as UTF-8.
 */
export function reminders(waits, today) {
  const events = remindOn(waits, today).flatMap(([day, wait]) => event(day, wait, today));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//The Power of Follow-up//EN", ...events, "END:VCALENDAR"];
  return `${lines.flatMap(folded).join("\r\n")}\r\n`;
}

/** An event at half past nine with an alarm at nine: Outlook leaves out an alarm that comes after the start. */
function event(day, wait, today) {
  const { employer, job } = wait;
  const title = text(job ? recordReminderForJob({ employer, job }) : recordReminder({ employer }));
  const words = text(recordReminderWords({ day: wait.last }));
  return [
    "BEGIN:VEVENT", `UID:${id(`${wait.employer}\n${wait.job}\n${wait.last}`)}`,
    `SEQUENCE:${Math.max(0, (numberOf(today) - FIRST_DAY) / DAY)}`, `DTSTAMP:${digits(today)}T000000Z`,
    `DTSTART:${digits(day)}T093000`, `DTEND:${digits(day)}T094500`,
    `SUMMARY:${title}`, `DESCRIPTION:${words}`, "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${title}`, "TRIGGER:-PT30M", "END:VALARM", "END:VEVENT",
  ];
}

const digits = (day) => day.replace(/-/g, "");

const text = (words) => words.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

/** An id that is the same for the same follow-up, so that loading the file twice does not remind twice. */
function id(words) {
  let hash = BigInt("0xcbf29ce484222325"); // FNV-1a, 64 bits
  for (const byte of new TextEncoder().encode(words)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * BigInt("0x100000001b3"));
  }
  return `${hash.toString(16)}@the-power-of-follow-up`;
}

/** A line as lines of at most 74 bytes, cut between characters; each but the first starts with a space. */
function folded(line) {
  const lines = [""];
  let size = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (size + bytes > LONGEST) {
      lines.push(" ");
      size = 1;
    }
    lines[lines.length - 1] += letter;
    size += bytes;
  }
  return lines;
}
