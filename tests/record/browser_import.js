// The browser's import, called as tests/record/test_import_browser.py calls Python's.
import { Day, readDay } from "../../web/record/importing/days.js";
import { report } from "../../web/record/importing/reporting.js";
import { opened, understand } from "../../web/record/importing/understanding.js";
import { sheetsOfWorkbook } from "../../web/record/importing/workbooks.js";
import { Trouble } from "../../web/record/trouble.js";

function outcome({ data, today, zone, answers, order, encoding }) {
  const said = answers.filter(({ about }) => about === "encoding").map(({ answer }) => answer);
  try {
    const file = opened(new Uint8Array(Buffer.from(data, "base64")), encoding || said[0], sheetsOfWorkbook);
    return report(understand(file, today, { zone, answers, order }));
  } catch (error) {
    if (error instanceof Trouble) return { error: error.message };
    throw error;
  }
}

globalThis.reports = (cases) => cases.map(outcome);

globalThis.days = (cases) => cases.map(({ text, today, zone }) => {
  const day = readDay(text, today, zone);
  if (!(day instanceof Day)) throw new Error("no day");
  return [day.dayFirst, day.monthFirst, day.problem, day.asked, day.choices, day.isOpen, day.shows];
});
