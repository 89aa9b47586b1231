// What a user of the package downloads: `node weigh.mjs PACKAGE` prints the weight of each subpath as a host would send it,
// fails where one weighs more than its budget, and writes the weights into the package's README.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Most bytes after brotli, of WebAssembly and scripts together. The aim for all of it is 150 KB; what stands in the way is told in
 *  docs/decisions/0013. These may only fall. */
const BUDGET = { "kept/buying": 58 * 1024, "kept/health": 192 * 1024, "kept/import": 328 * 1024, kept: 578 * 1024 };

const SUBPATHS = ["buying", "survival", "health", "friction", "import", "sql", "index"];

const folder = process.argv[2];

/** A script, what it imports, and the modules that these name. */
function reached(file, all = new Set()) {
  if (all.has(file)) return all;
  all.add(file);
  if (!file.endsWith(".js")) return all;
  const text = readFileSync(join(folder, file), "utf8");
  const named = [...text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g), ...text.matchAll(/new URL\("([^"]+\.wasm)"/g)];
  for (const [, path] of named) reached(normalize(join(dirname(file), path)), all);
  return all;
}

const weights = new Map();
function weigh(file) {
  if (!weights.has(file)) {
    const bytes = readFileSync(join(folder, file));
    weights.set(file, [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length]);
  }
  return weights.get(file);
}

const row = (name, ...cells) => console.log(name.padEnd(24), ...cells.map((cell) => String(cell).padStart(9)));
row("\nsubpath", "bytes", "gzip -9", "brotli");
const page = join(folder, "README.md");
let readme = readFileSync(page, "utf8");
let over = false;
for (const subpath of SUBPATHS) {
  const sum = [0, 0, 0];
  for (const file of reached(`${subpath}.js`)) weigh(file).forEach((weight, at) => (sum[at] += weight));
  const name = subpath === "index" ? "kept" : `kept/${subpath}`;
  const most = BUDGET[name];
  readme = readme.replace(`{{${name}}}`, `${Math.ceil(sum[2] / 1024)} KB`);
  row(name, ...sum, most ? `of ${most}` : "");
  if (most && sum[2] > most) {
    console.error(`${name} weighs ${sum[2] - most} bytes more than its budget.`);
    over = true;
  }
}
console.log();
for (const [file, sum] of weights) if (file.endsWith(".wasm")) row(`  ${file}`, ...sum);
writeFileSync(page, readme);
process.exitCode = over ? 1 : 0;
