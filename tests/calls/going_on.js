// The browser's way on, called as tests/calls/test_calls_going_on.py calls Python's.
import { nextCall, wayOn } from "../../web/practice/way-on.js";

globalThis.waysOn = ({ ways, nexts, calls }) => ({
  ways: ways.map((how) => wayOn(how)),
  nexts: nexts.map(([id, rung, played, well]) => {
    const next = nextCall(id, rung, calls, new Set(played), new Set(well));
    return [next.id, next.why];
  }),
});
