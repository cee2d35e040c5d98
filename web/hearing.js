// Hearing own words, as a classic script of its own: only who opens the field, or a review of such a call, fetches it.
import { filledAlso } from "./call/own.js";
import { Field } from "./hearing/field.js";
import { ownReview } from "./hearing/own-review.js";
import { Table } from "./hearing/table.js";
import { loadScript } from "./load.js";

/** @type {Table|null} */
let table = null;

/**
 * Load what hears the lines of a call.
 * @param {import("./call/phone.js").Phone} phone @param {string} address The compiled call as a script. @param {boolean} also Whether other ways to say its lines are known.
 */
async function open(phone, address, also) {
  const { id } = phone.data;
  const { source, words } = phone.play.graph;
  await Promise.all([
    window.followUpTable ? null : loadScript(address.replace(/calls\/[^/]*$/, "hearing-table.js")),
    !also || (window.followUpAlso || {})[id] ? null : loadScript(address.replace(/[^/]+$/, "also/$&")),
  ]);
  table = table || new Table(window.followUpTable);
  return new Field(phone, table, also ? filledAlso(window.followUpAlso[id], source.own || {}, words) : {});
}

window.followUpHearing = { open, review: ownReview };
