// Hears sentences in a call with somebody's own words, as the pages do, for the test that holds them to Python.
import { filled, filledAlso } from "../../web/call/own.js";
import { Ear } from "../../web/hearing/ear.js";
import { textsOf } from "../../web/hearing/field.js";
import { namesIn, partsHeard } from "../../web/hearing/parts.js";
import { Table } from "../../web/hearing/table.js";

globalThis.heardWithOwnWords = ({ table, data, also, own, asked }) => {
  const words = new Table(table);
  const call = filled(data, own);
  const ways = filledAlso(also, data.own, own);
  const names = namesIn(call.you);
  return Object.fromEntries(call.beats.filter(({ id }) => asked[id]).map(({ id, choices }) => {
    const ear = new Ear(textsOf(choices, ways[id] || {}), words);
    return [id, asked[id].map((sentence) => ({ ...ear.hear(sentence), parts: partsHeard(sentence, names) }))];
  }));
};
