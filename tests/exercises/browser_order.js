// The page's order of choices, called as tests/exercises/test_exercises_calls.py calls Python's.
import { inShownOrder } from "../../web/call/order.js";

globalThis.shownOrders = (cases) => cases.map(({ choices, turns, seed }) => inShownOrder({ choices, turns: { length: turns } }, seed));
