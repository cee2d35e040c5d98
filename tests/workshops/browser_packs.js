// The browser's counts of a pack, called as tests/workshops/test_packing.py calls Python's.
import { faultOfPeople, groupsOf, packOf } from "../../web/workshop/packing.js";

globalThis.packs = (cases) => cases.map((asked) => ({ fault: faultOfPeople(asked.people), groups: groupsOf(asked.people), parts: packOf(asked) }));
