// The calls that Python keeps in a file, in src/followup/exercises/kept_calls.py.
import { names } from "./store.js";

const FILE = "my-calls.json";

/**
 * Forget the calls of an exercise, and keep those of the others.
 * @param {any} contents Jupyter's files.
 * @param {string} code All that stands in the notebook.
 */
export async function forgetCalls(contents, code) {
  if (!(await names()).includes(FILE)) return;
  try {
    const file = await contents.get(FILE, { type: "file", format: "text", content: true });
    const kept = JSON.parse(file.content);
    kept.calls = kept.calls.filter(({ call }) => !code.includes(`"${call}"`));
    await contents.save(FILE, { ...file, content: `${JSON.stringify(kept, null, 1)}\n` });
  } catch {
    // A file that cannot be read keeps no call.
  }
}
