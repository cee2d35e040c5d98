// The browser's plan of a workshop's rest, called as tests/workshops/test_planning.py calls Python's.
import { planRest } from "../../web/workshop/planning.js";

globalThis.plans = (cases) => cases.map(({ segments, spent, left, promised }) => planRest(segments, spent, left, promised));
