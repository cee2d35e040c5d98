// Starts Python as soon as the kernel's worker runs, before Jupyter asks for it.
import { loadPyodide as load } from "./pyodide.mjs";

const here = (name) => new URL(name, import.meta.url).href;
const INFO = "{{info}}";

/** Tell the page how far Python is. Jupyter's own listeners pass over it. */
const tell = (lab) => self.postMessage({ lab });

/** Fetch a file; one that was packed with gzip is unpacked, unless the server has done so. */
async function bytes(name) {
  const answer = await fetch(here(name));
  if (!answer.ok) throw new Error(`${answer.status}: ${name}`);
  const packed = new Uint8Array(await answer.arrayBuffer());
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function start() {
  const own = bytes("own.bin");
  const first = await bytes("first.bin");
  tell("fetched");
  const address = URL.createObjectURL(new Blob([first]));
  const python = await load({
    indexURL: here("."),
    stdLibURL: address,
    lockFileContents: JSON.stringify({ info: INFO, packages: {} }),
    packageBaseUrl: here("."),
    fsInit: async (files) => files.writeFile("/lib/own.zip", await own),
  });
  URL.revokeObjectURL(address);
  python.globals.set("address", here("rest.zip"));
  python.runPython(`
    import sys, warnings
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.path.append("/lib/own.zip")
    import lab_rest
    lab_rest.begin(address)
    del address, lab_rest, warnings
    import IPython, ipywidgets
  `);
  tell("python");
  return python;
}

const started = start();
started.catch((error) => tell({ failed: String(error) }));

/** What the kernel calls: gives it the Python that has been started. */
export async function loadPyodide({ stdout, stderr }) {
  const python = await started;
  python.setStdout({ batched: stdout });
  python.setStderr({ batched: stderr });
  return python;
}
