// The browser's own words, called as tests/calls/test_calls_own.py calls Python's.
import { FIRST, LAST, cleaned, fill, filled } from "../../web/call/own.js";
import { LETTERS } from "../../web/practice/plans.js";
import { firstDay, sheetOf } from "../../web/prepare/sheet.js";
import { spokenDay } from "../../web/prepare/words.js";

globalThis.crypto = globalThis.crypto || {};

globalThis.cleanedAll = ({ values, most }) => values.map((value) => cleaned(value, most));
globalThis.filledAll = ({ text, usual, values }) => values.map((value) => fill(text, usual, { company: value, told: value }));
globalThis.filledCall = ({ data, own }) => filled(data, own);
globalThis.sheets = ({ plans }) => plans.map((plan) => sheetOf(plan));
globalThis.days = ({ days, today }) => days.map((day) => [spokenDay(day, today), firstDay("applied", day, today), firstDay("rejected", day, today)]);
globalThis.marks = () => [FIRST, LAST, LETTERS.employer];
