// What people write in a record's fields, and the key that it stands for: followup.record.fields.
import { closest } from "./closest.js";
import { CHANNELS, COLUMNS, RESULTS, STAGES } from "./model.js";
import { clean, cut, oneLine, plain, strip } from "./spaces.js";

const MOST_SHOWN = 30;

/** The key for each word, the keys themselves included; other words stand between commas. */
function words(keys, more) {
  const found = new Map(keys.map((key) => [plain(key), key]));
  for (const [key, others] of Object.entries(more)) {
    for (const word of others.split(",")) found.set(plain(word), key);
  }
  return found;
}

export const RESULT_WORDS = words(RESULTS, {
  silence: "No answer.,no reply,no response,nothing,voicemail",
  answer: "They answered. It is still no.,answered,they answered,no,still no,it is still no,a no",
  advice: "They told me something I can use.,feedback,tip,a tip,something I can use,advise,They told you something you can use.",
  waiting: "wait,still waiting,I wait,I am waiting,I still wait for an answer,not yet,pending",
  job: "A job.,a job,the job,hired,offer,job offer,an offer",
  door: "open door,a door,a door is open,apply again,another job,later",
}).set(plain("A door is open: another job, later, apply again."), "door");

export const STAGE_WORDS = words(STAGES, {
  applied: "apply,application,after applying,applied for,I applied",
  interviewed: "interview,after the interview,after interview,I had an interview",
  rejected: "rejection,no,after a no,after the no,declined,refused,they said no",
}).set("", "");

export const CHANNEL_WORDS = words(CHANNELS, {
  phone: "call,phone call,telephone,by phone,called,voicemail",
  email: "e mail,mail,by email,emailed",
  "in person": "inperson,visit,visited,face to face,at the door",
  message: "text,text message,sms,chat,whatsapp,linkedin,by message",
}).set("", "");

const MEANS = { silence: "no answer", answer: "still no", door: "a door is open" };
const KNOWN = { result: RESULTS, stage: STAGES, channel: CHANNELS };

/** What is wrong with the word of a field and how to fix it, as a sentence. */
export function problem(column, text) {
  const known = KNOWN[column];
  const told = known.map((key) => (MEANS[key] ? `${key} (${MEANS[key]})` : key));
  const fix = `write ${told.slice(0, -1).join(", ")} or ${told[told.length - 1]}`;
  if (!strip(text)) return `The ${column} is missing; ${fix}.`;
  const shown = cut(oneLine(text), MOST_SHOWN);
  const close = closest(plain(shown), known);
  return `The ${column} is \`${shown}\`; ${fix}.${close ? ` Did you mean ${close}?` : ""}`;
}

/** Our column that a heading names, or the empty text. */
export function columnOf(name) {
  const key = plain(clean(name));
  return COLUMNS.includes(key) ? key : "";
}
