// What a visitor downloads: `node weigh.mjs DIST` prints each part, its weight and when it is fetched, and fails where the
// page weighs more than its budget. Node.js compresses as hosts do: gzip everywhere, brotli on many.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Most bytes after gzip, of WebAssembly, scripts and styles together. The aim is 420 KB to open and 1.1 MB in all; the release
 *  weighs 489 and 1784 KB, 306 KB of it the readers of other programs' files, a part of their own, and 25 KB more than before for
 *  scripts, whose `window.kept` is the whole npm package (docs/decisions/0013). These may only fall: see docs/decisions/0006. */
const BUDGET = { open: 496 * 1024, all: 1830 * 1024 };
/** Most bytes after gzip of what a language other than English is opened with. Its other files come with the parts of the page. */
const LANGUAGE = 16 * 1024;

/** wasm-split calls chunks that are fetched when they are needed split_…, and what several share chunk_…; their styles
 *  come with the first of them, and toolkit-… with the first script that asks. */
function when(name) {
  if (!/\.(wasm|js|css)$/.test(name)) return "";
  return /^(split_|chunk_|toolkit-|rooms-.*\.css$)/.test(name) ? "later" : "opens with";
}

const folder = process.argv[2];
const row = (name, ...cells) => console.log(name.padEnd(40), ...cells.map((cell) => String(cell).padStart(9)));
const sums = { "opens with": [0, 0, 0], later: [0, 0, 0] };
/** The files of each language: what it opens with, and all. */
const languages = {};

row("\npart", "bytes", "gzip -9", "brotli");
for (const name of readdirSync(folder, { recursive: true }).sort()) {
  if (!/\.\w+$/.test(name)) continue;
  const bytes = readFileSync(join(folder, name));
  const weights = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  const [, language, file] = /^locales.(\w+)-[^/\\]+.(\w+)\.ftl$/.exec(name) ?? [];
  if (language) {
    languages[language] ??= { open: [0, 0, 0], all: [0, 0, 0], largest: 0 };
    const of = languages[language];
    weights.forEach((weight, at) => (of.all[at] += weight));
    if (file === "main") of.open = weights;
    of.largest = Math.max(of.largest, weights[1]);
  }
  sums[when(name)]?.forEach((_, at, sum) => (sum[at] += weights[at]));
  row(name, ...weights, when(name).padStart(11));
}

const [open, later] = [sums["opens with"], sums.later];
const all = open.map((weight, at) => weight + later[at]);
console.log("\nWebAssembly, scripts and styles");
row("  the page opens with", ...open, `of ${BUDGET.open}`);
row("  fetched when it is needed", ...later);
row("  in all", ...all, `of ${BUDGET.all}`);

console.log("\nLanguages");
for (const [language, { open, all, largest }] of Object.entries(languages)) {
  row(`  ${language} opens with`, ...open, `of ${LANGUAGE}`);
  row(`  ${language} in all, largest file ${largest}`, ...all);
}

const heavy = Object.entries(languages).map(([language, { open }]) => [`The language ${language} opens with`, open[1], LANGUAGE]);
const over = [...heavy, ["The page opens with", open[1], BUDGET.open], ["The whole page weighs", all[1], BUDGET.all]].filter(([, weight, most]) => weight > most);
for (const [what, weight, most] of over) {
  console.error(`\n${what} ${weight} bytes after gzip, ${weight - most} over its budget. Find what grew before adding more.`);
}
process.exitCode = over.length > 0 ? 1 : 0;
