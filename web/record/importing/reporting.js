// An import as plain data, with the keys of `followup record import --json`: followup.record.importing.reporting.
import { FIELDS } from "./model.js";

/** @param {Understood} made @returns {object} */
export function report({ columns, order, because, encoding, rows, questions, aside, bad }) {
  const headings = Object.fromEntries(FIELDS.map((field, i) => [field, columns.headings[i]]));
  // A column of statuses says both.
  if (headings.stage === null && headings.result) headings.stage = headings.result;
  else if (headings.result === null && headings.stage) headings.result = headings.stage;
  return { columns: headings, dates: { order, because }, encoding, rows, questions, aside, bad };
}
