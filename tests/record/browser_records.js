// The browser's record, called as tests/record/record_table.py calls Python's.
import { RUNGS } from "../../web/ladder.js";
import { due, steps } from "../../web/record/advice.js";
import { yesAndNo } from "../../web/record/believing.js";
import { CHANNELS, STAGES } from "../../web/record/model.js";
import { lastResult, practiceFor } from "../../web/record/practising.js";
import { readRecord } from "../../web/record/reading.js";
import { Trouble } from "../../web/record/trouble.js";
import { writeRecord } from "../../web/record/writing.js";

const rowOf = (row) => [row.date, row.employer, row.job, row.stage, row.channel, row.result, row.note, row.followed !== false, row.extra, row.dateText, row.line];
const dueOf = (each) => [
  each.employer, each.job, each.last, each.days, each.times, each.on, each.says, each.source, each.line, each.isDue,
];

const stepOf = (each) => [each.employer, each.job, each.last, each.days, each.result, each.says, each.line];

const countsOf = (counts) => [...counts].map(([key, n]) => [...JSON.parse(key), n]).sort();

function outcome({ data, text, today, dates }, calls) {
  let record;
  try {
    record = readRecord(data === undefined ? text : new Uint8Array(Buffer.from(data, "base64")), today, dates);
  } catch (error) {
    if (error instanceof Trouble) return { error: error.message };
    throw error;
  }
  const { rows, bad, question: asked, extraColumns, summary: { read, counts, without, waiting } } = record;
  const last = lastResult(rows, today);
  const practice = practiceFor(counts, last, calls);
  const guessed = practiceFor(counts, "", calls);
  return {
    rows: rows.map(rowOf),
    bad: bad.map((each) => [each.line, each.field, each.problem]),
    question: asked && [asked.line, asked.text, asked.dayFirst, asked.monthFirst, asked.rows],
    extra: extraColumns, read, waiting, counts: countsOf(counts), without: countsOf(without),
    rungs: RUNGS.map((rung) => yesAndNo(counts, rung)),
    stages: STAGES.map((stage) => yesAndNo(counts, "door", { stage })),
    channels: CHANNELS.map((channel) => yesAndNo(counts, "door", { channel })),
    due: due(rows, today).map(dueOf),
    steps: steps(rows, today).map(stepOf),
    practice: [last, practice.rung, practice.calls, practice.says, guessed.rung, guessed.calls, guessed.says],
    written: writeRecord(record),
    again: readRecord(writeRecord(record), today).rows.map(rowOf),
  };
}

globalThis.outcomes = ({ cases, calls }) => cases.map((each) => outcome(each, calls));

globalThis.unknownRung = (rung) => {
  try {
    return yesAndNo(new Map(), rung);
  } catch (error) {
    if (error instanceof Trouble) return error.message;
    throw error;
  }
};
