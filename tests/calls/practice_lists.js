// What the pages say from the list of practice calls, for tests/calls/test_practice_lists.py.
import { fitsPractice } from "../../web/kept.js";
import { readStore } from "../../web/keeping/migrations.js";
import { fileText, newIn, readFile } from "../../web/practice/file.js";
import { dayTrouble, handedOver } from "../../web/practice/plans.js";
import { forToday, standing } from "../../web/practice/standing.js";

globalThis.practiceLists = ({ plans, standings, days, handed, files, calls, today, refused }) => ({
  plans: plans.map((entries) => forToday(entries, calls, today)),
  standings: standings.map((entries) => standing(entries, calls[0])),
  days: days.map((typed) => dayTrouble(typed, today)),
  handed: handed.map((plan) => handedOver(plan, today)),
  files: files.map(({ practice, plans: kept }) => {
    const { trouble, ...found } = readFile(fileText({ names: [], entries: practice, aside: [] }, { names: [], entries: kept, aside: [] }));
    return { trouble, practice: found.practice.entries, plans: found.plans.entries, twice: newIn(found.practice.entries, practice).length };
  }),
  refused: refused.map((text) => readFile(text).trouble),
  clash: newIn([{ id: "a", call: "x" }, { id: "b", call: "y" }], [{ id: "a", call: "z" }, { id: "b", call: "y" }]).map(({ id, call }) => [id !== "a", call]),
  old: readStore({ format: 1, names: [], entries: [{ call: "a", title: "A", rung: "door", yes: "door", when: "2026-01-05" }] }, fitsPractice).list.entries.length,
});
