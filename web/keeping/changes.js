// What a change makes of a kept list. Values in, values out: a list that is given is never changed.
//
// A list is `{names, entries, aside, revision}`: `names` are the columns that are not ours, in the order of each
// row's `extra`; `aside` holds values that nobody could read. A change is data, so that it can be made on whatever
// is stored by then; it carries the `names` that its own rows were written with.

/** @returns {string} A row's own name, for as long as it is kept. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}

/** @template R @param {R[]} rows @returns {(R & {id: string})[]} The same rows, each with an id of its own. */
export const named = (rows) => rows.map((row) => ({ ...row, id: newId() }));

export const addRows = (rows, { names = [], aside = [], once = false } = {}) => ({ kind: "add", rows, names, aside, once });
/** @param {{was: any, row: any}[]} pairs Each row as it was when somebody changed it, and as it is now. */
export const editRows = (pairs, names = []) => ({ kind: "edit", pairs, names });
export const editRow = (was, row, names = []) => editRows([{ was, row }], names);
/** @param {string[]} ids @param {boolean} [aside] Whether the values aside go too. */
export const deleteRows = (ids, aside = false) => ({ kind: "delete", ids, aside });
export const inTurn = (...changes) => ({ kind: "turn", changes });

/**
 * Make a change.
 * @param {KeptList<any>} list @param {any} change
 * @returns {{list: KeptList<any>, undo: any, happened: Record<string, number>}} `undo` is the change that takes this one back. `happened` counts
 *   `twice` (there already), `missing` (not there any more), `stayed` (changed since, so not taken back) and `both` (two
 *   changes of the same field: the last one stands).
 */
export function changed(list, change) {
  return KINDS[change.kind](list, change);
}

const KINDS = { add, edit, delete: remove, turn, back, unadd };
const NOTHING = Object.freeze({ twice: 0, missing: 0, stayed: 0, both: 0 });

function add(list, { rows, names, aside, once }) {
  const wide = widened(list, names);
  const there = new Set(wide.entries.map(({ id }) => id));
  const known = once ? new Set(wide.entries.map(sameness)) : new Set();
  const fresh = rows.map((row) => fitted(row, names, wide.names)).filter((row) => !there.has(row.id) && !known.has(sameness(row)));
  return {
    list: { ...wide, entries: [...wide.entries, ...fresh], aside: [...wide.aside, ...aside] },
    undo: { kind: "unadd", rows: fresh, names: wide.names, aside, before: list.names },
    happened: { ...NOTHING, twice: rows.length - fresh.length },
  };
}

/** Only what was changed in a row is changed in the stored one, which may have moved on. */
function edit(list, { pairs, names }) {
  const places = new Map(list.entries.map(({ id }, at) => [id, at]));
  const found = pairs.filter(({ was }) => places.has(was.id));
  const missing = pairs.length - found.length;
  if (!found.length) return { list, undo: inTurn(), happened: { ...NOTHING, missing } };
  const wide = widened(list, names);
  const entries = [...wide.entries];
  const undo = [];
  let both = 0;
  for (const { was, row } of found) {
    const at = places.get(was.id);
    const stored = entries[at];
    const [old, now] = [was, row].map((each) => fitted(each, names, wide.names));
    const ours = fieldsOf(old, now).filter((field) => !same(old[field], now[field]));
    both += Number(ours.some((field) => !same(old[field], stored[field]) && !same(now[field], stored[field])));
    entries[at] = { ...stored, ...Object.fromEntries(ours.map((field) => [field, now[field]])) };
    undo.push({ was: entries[at], row: stored });
  }
  return { list: { ...wide, entries }, undo: editRows(undo, wide.names), happened: { ...NOTHING, missing, both } };
}

function remove(list, { ids, aside }) {
  const gone = new Set(ids);
  const rows = [];
  list.entries.forEach((row, i) => { if (gone.has(row.id)) rows.push({ row, after: i ? list.entries[i - 1].id : null }); });
  const entries = list.entries.filter(({ id }) => !gone.has(id));
  return {
    list: { ...list, entries, aside: aside ? [] : list.aside, names: entries.length ? list.names : [] },
    undo: { kind: "back", rows, names: list.names, aside: aside ? list.aside : [] },
    happened: { ...NOTHING, missing: gone.size - rows.length },
  };
}

function turn(list, { changes }) {
  let now = list;
  const [undo, happened] = [[], { ...NOTHING }];
  for (const change of changes) {
    const done = changed(now, change);
    now = done.list;
    undo.unshift(done.undo);
    for (const key of Object.keys(NOTHING)) happened[key] += done.happened[key];
  }
  return { list: now, undo: inTurn(...undo), happened };
}

/** Rows that were deleted, each behind the row that it stood behind, or at the start. */
function back(list, { rows, names, aside }) {
  const wide = widened({ ...list, names: list.entries.length ? list.names : names }, names);
  const there = new Set(wide.entries.map(({ id }) => id));
  const missing = rows.filter(({ row }) => !there.has(row.id));
  const behind = new Map();
  for (const { row, after } of missing) {
    const place = after === null || there.has(after) ? after : undefined;
    behind.set(place, [...(behind.get(place) || []), fitted(row, names, wide.names)]);
    there.add(row.id);
  }
  const entries = placed(wide.entries, behind);
  return {
    list: { ...wide, entries, aside: [...wide.aside, ...aside] },
    undo: deleteRows(missing.map(({ row }) => row.id)), happened: NOTHING,
  };
}

/** `behind` has for each id what comes behind it; null is the start of the list, undefined the end. */
function placed(entries, behind) {
  const found = [];
  const waiting = [...(behind.get(undefined) || [])].reverse();
  const stack = [...entries].reverse().concat([...(behind.get(null) || [])].reverse());
  stack.unshift(...waiting);
  while (stack.length) {
    const row = stack.pop();
    found.push(row);
    const next = behind.get(row.id);
    if (next) for (let i = next.length - 1; i >= 0; i -= 1) stack.push(next[i]);
  }
  return found;
}

/** Take rows out again that were added, but not those that somebody has changed since. */
function unadd(list, { rows, names, aside, before }) {
  const ours = new Map(rows.map((row) => [row.id, sameness(fitted(row, names, list.names))]));
  const gone = list.entries.filter((row) => ours.has(row.id));
  const untouched = gone.filter((row) => ours.get(row.id) === sameness(row));
  const done = remove(list, { ids: untouched.map(({ id }) => id), aside: false });
  const values = aside.map((value) => JSON.stringify(value));
  const left = list.aside.filter((value) => {
    const at = values.indexOf(JSON.stringify(value));
    if (at >= 0) values.splice(at, 1);
    return at < 0;
  });
  return {
    list: tidied({ ...done.list, aside: left }, list.names, before), undo: { ...done.undo, aside },
    happened: { ...NOTHING, missing: rows.length - gone.length, stayed: gone.length - untouched.length },
  };
}

/** The columns that there were before, and of the others those that a row still uses. */
function tidied(list, names, before) {
  const used = names.filter((name, i) => before.includes(name) || list.entries.some((row) => row.extra && row.extra[i]));
  if (used.length === names.length) return { ...list, names };
  return { ...list, names: used, entries: list.entries.map((row) => fitted(row, names, used)) };
}

/** A list with more columns. */
function widened(list, names) {
  const more = names.filter((name) => !list.names.includes(name));
  if (!more.length) return list;
  const wide = [...list.names, ...more];
  return { ...list, names: wide, entries: list.entries.map((row) => fitted(row, list.names, wide)) };
}

/** A row whose extra values stand under `names`, and no more under `own`. */
function fitted(row, own, names) {
  if (!Array.isArray(row.extra) || (own === names) || (!own.length && !names.length)) return row;
  return { ...row, extra: names.map((name) => row.extra[own.indexOf(name)] || "") };
}

const same = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);
const fieldsOf = (...rows) => [...new Set(rows.flatMap(Object.keys))].filter((field) => field !== "id" && field !== "line");

/** A text that two rows share if they say the same. */
function sameness({ id, line, ...row }) {
  return JSON.stringify(Object.keys(row).sort().map((key) => [key, row[key]]));
}
