// Compiles the lab's Python with the Python that will run it. At build time only:
//   node freeze.mjs all PACKAGES.zip OUTPUT     the packages and the standard library
//   node freeze.mjs own WHEEL OUTPUT            the project's own wheel
// It prints the paths of the files that it has read, as JSON.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "./node_modules/pyodide/pyodide.mjs";

// What Pyodide itself reads is as package-lock.json says.
const read = [fileURLToPath(import.meta.url)];
const readFile = fs.readFileSync;
fs.readFileSync = (file, ...rest) => {
  read.push(path.resolve(String(file)));
  return readFile(file, ...rest);
};

const here = path.dirname(fileURLToPath(import.meta.url));
const [what, source, output] = process.argv.slice(2);
const { info } = JSON.parse(fs.readFileSync(path.join(here, "node_modules/pyodide/pyodide-lock.json"), "utf8"));
const python = await loadPyodide({
  lockFileContents: JSON.stringify({ info, packages: {} }),
  // No columns in what is compiled: a message still names the line.
  env: { PYTHONNODEBUGRANGES: "1" },
});
python.FS.mkdir("/build");
for (const name of ["freeze.py", "warm.py", "warm-cells.txt"]) {
  python.FS.writeFile(`/build/${name}`, fs.readFileSync(path.join(here, name)));
}
python.FS.writeFile("/lib/source.zip", fs.readFileSync(source));

const BEGIN = `import sys; sys.path.append("/build"); import freeze; `;
const made = { all: ["first.zip", "rest.zip"], own: ["own.zip"] }[what];
try {
  await python.runPythonAsync(`${BEGIN}await freeze.${what}("/lib/source.zip", "/tmp")`);
} catch (error) {
  // The error's stack would print a minified script of a megabyte.
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
for (const name of made) fs.writeFileSync(path.join(output, name), python.FS.readFile(`/tmp/${name}`));
process.stdout.write(`${JSON.stringify(read)}\n`);
