// Says messages in the browser's code, for a test that holds them to Python.
import * as words from "words";

globalThis.sayAll = (asked) => asked.map(([name, places]) => {
  const message = words[name];
  return typeof message === "function" ? message(places) : message;
});
globalThis.isolateAll = (names) => names.map((name) => words.isolated(name));
globalThis.numberAll = (numbers) => numbers.map((number) => words.number(number));
