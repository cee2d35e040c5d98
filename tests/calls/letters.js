// The browser's letters, asked for as tests/calls/test_calls_letters.py asks Python.
import { Dice } from "../../web/call/dice.js";
import { Graph } from "../../web/call/graph.js";
import { asText, lettersOf, renamed, subjectNow } from "../../web/call/letters.js";
import { HANG_UP, Play } from "../../web/call/play.js";

globalThis.written = ({ call, plays, names, texts, mine }) => {
  const graph = new Graph(call);
  return {
    plays: plays.map(({ seed, said, own }) => {
      const play = new Play(graph, new Dice(seed));
      said.forEach((id, turn) => play.say(id === "hang-up" ? HANG_UP : id, own[turn]));
      const letters = lettersOf(play);
      return [letters.map(({ channel, subject, parts, sent }) => [channel, subject, parts, sent]), letters.map((letter) => asText(letter, call)), subjectNow(play)];
    }),
    texts: texts.map((text) => mine.map((own) => renamed(text, names, own))),
  };
};
