// A learner's saved copy would hide a notebook that is published anew under the same name, so the learner chooses.
import { labNewVersion, labNewVersionAsk, labNewVersionCopy, labNewVersionKeep, labNewVersionStart } from "words";
import { make, withNodes } from "../components/element.js";
import { home } from "./settings.js";
import { ownName, names, putAside, read, write } from "./store.js";

/** @returns {Promise<Record<string, string>>} The version of each published notebook, by its file's name. */
export async function published() {
  const answer = await fetch(`${home}versions.json`, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`versions.json: ${answer.status}`);
  return answer.json();
}

/**
 * Let the learner choose if the published notebook is not the one that their copy was made from.
 * @param {string} path
 * @param {Record<string, string>} versions
 * @param {(question: HTMLElement) => void} show Shows the question.
 * @returns {Promise<string>} The new name of the learner's own copy; empty if it has kept its name.
 */
export async function choose(path, versions, show) {
  const copy = await read(path);
  const note = copy?.content?.metadata?.follow_up || {};
  if (!copy || !versions[path] || [note.version, note.seen].includes(versions[path])) return "";
  if (await wantsOwn(ownName(path, await names()), show)) {
    copy.content.metadata.follow_up = { ...note, seen: versions[path] };
    await write(copy);
    return "";
  }
  const kept = await putAside(path);
  await fetch(`${home}files/${encodeURIComponent(path)}`, { cache: "reload" });
  return kept;
}

/** Ask, and wait for the answer however long it takes. */
async function wantsOwn(name, show) {
  let question;
  const own = await new Promise((resolve) => {
    question = make("section", { class: "lab-question", "aria-labelledby": "lab-question" },
      make("h1", { id: "lab-question" }, labNewVersion),
      make("p", {}, labNewVersionAsk),
      make("p", {}, ...withNodes(labNewVersionCopy, { file: make("strong", {}, name) })),
      make("p", { class: "lab-choices" },
        make("button", { type: "button", class: "lab-strong", onclick: () => resolve(false) }, labNewVersionStart),
        make("button", { type: "button", onclick: () => resolve(true) }, labNewVersionKeep)));
    show(question);
  });
  question.remove();
  return own;
}
