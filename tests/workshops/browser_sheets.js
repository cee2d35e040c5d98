// The browser's run sheets that people change, called as tests/workshops/test_changing.py calls Python's.
import { clockData } from "../../web/sheet/clock-data.js";
import { readSheet } from "../../web/sheet/reading.js";
import { writeSheet } from "../../web/sheet/writing.js";
import { readYaml } from "../../web/sheet/yaml.js";
import { advise, keptOf, leaveOut, move, setMinutes, setOut, takePlan } from "../../web/workshop/changing.js";

const EDITS = {
  out: (sheet, { at }) => setOut(sheet, at, true), back: (sheet, { at }) => setOut(sheet, at, false),
  up: (sheet, { at }) => move(sheet, at, -1), down: (sheet, { at }) => move(sheet, at, 1),
  minutes: (sheet, { at, kind, minutes }) => setMinutes(sheet, at, kind, minutes), whole: (sheet, { minutes }) => ({ ...sheet, minutes }),
  people: (sheet, { people }) => ({ ...sheet, people }), title: (sheet, { title }) => ({ ...sheet, title }),
  plan: (sheet) => (adviceOf(sheet).plan ? takePlan(sheet) : sheet),
};
const adviceOf = (sheet) => advise(keptOf(sheet), sheet.minutes, sheet.people);

/** Each file with its edits: what is said after each, and the file at the end. */
globalThis.changed = (cases) => cases.map(({ file, edits }) => {
  let { sheet } = readSheet(file);
  const said = edits.map((edit) => {
    sheet = EDITS[edit.edit](sheet, edit);
    const advice = adviceOf(sheet);
    return { ...advice, after: advice.out.length ? adviceOf(leaveOut(sheet, advice.out)).says : "" };
  });
  const written = writeSheet(sheet);
  return { said, written, same: JSON.stringify(readSheet(written).sheet) === JSON.stringify(sheet), clock: clockData(sheet, sheet.id, `room/decks/${sheet.id}.html`) };
});

globalThis.read = (files) => files.map((file) => {
  const { sheet, faults } = readSheet(file);
  return { known: Boolean(readYaml(file).node), faults: faults.map(({ line, what }) => ({ line, what })), clock: sheet && !faults.length ? clockData(sheet, sheet.id, `room/decks/${sheet.id}.html`) : null };
});
