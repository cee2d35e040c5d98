// Starts Python as soon as the kernel's worker runs, before Jupyter asks for it.
import { loadPyodide as load } from "./pyodide.mjs";

const here = (name) => new URL(name, import.meta.url).href;
const INFO = "{{info}}";
const LIBRARY = "/lib/python314.zip";
const PREPARE = `
import sys
sys.path.append("/lib/own.zip")
import lab_start
lab_start.begin(address)
del address, lab_start
import ipywidgets, pyodide_kernel
`;

/** Tell the page how far Python is. Jupyter's own listeners pass over it. */
const tell = (lab) => self.postMessage({ lab });

// Pyodide only warns when this does not work, and then waits for ever.
const instantiate = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (...given) => {
  try {
    return await instantiate(...given);
  } catch (error) {
    tell({ failed: String(error) });
    throw error;
  }
};

/** Fetch a file; one that was packed with gzip is unpacked, unless the server has done so. */
async function bytes(name) {
  const answer = await fetch(here(name));
  if (!answer.ok) throw new Error(`${answer.status}: ${name}`);
  const packed = new Uint8Array(await answer.arrayBuffer());
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Write Python's modules where it looks for them, over the empty file that Pyodide writes there. */
async function install(files, first, own) {
  files.writeFile("/lib/own.zip", await own);
  const library = await first;
  while (!files.analyzePath(LIBRARY).exists) await new Promise((resolve) => setTimeout(resolve, 5));
  files.writeFile(LIBRARY, library);
}

async function start() {
  const first = bytes("first.bin");
  const own = bytes("own.bin");
  first.then(() => tell("fetched"), () => {});
  const loading = load({
    indexURL: here("."),
    stdLibURL: "data:application/zip,",
    lockFileContents: JSON.stringify({ info: INFO, packages: {} }),
    packageBaseUrl: here("."),
    fsInit: (files) => install(files, first, own),
  });
  setTimeout(() => tell("asked"));
  const python = await loading;
  python.globals.set("address", here("rest.zip"));
  python.runPython(PREPARE);
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
