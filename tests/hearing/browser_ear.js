// Hears sentences as the pages do, for the test that holds them to Python.
import { Ear } from "../../web/hearing/ear.js";
import { namesIn, partsHeard } from "../../web/hearing/parts.js";
import { Table } from "../../web/hearing/table.js";

globalThis.heard = ({ table, beats }) => {
  const words = new Table(table);
  return beats.map(({ you, choices, sentences }) => {
    const ear = new Ear(choices, words);
    return sentences.map((sentence) => ({ ...ear.hear(sentence), parts: partsHeard(sentence, namesIn(you)) }));
  });
};

globalThis.names = (learners) => learners.map(namesIn);
