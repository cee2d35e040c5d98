// The browser's plans of a workshop, called as the tests of this folder call Python's.
import { planRest, planSteps } from "../../web/workshop/planning.js";
import { follow, stepsOf } from "../../web/workshop/rounds.js";

globalThis.plans = (cases) => cases.map(({ segments, spent, left, promised, agreed }) => planRest(segments, spent, left, promised, agreed));

globalThis.rounds = (cases) => cases.map(({ segment, at, begins, ends, target, spent, left, promised }) => {
  const steps = stepsOf(segment);
  return { titles: steps.map(({ title }) => title), plan: planSteps(steps.slice(at), spent, left, promised), place: follow(steps, { at, begins, ends }, target, spent) };
});
