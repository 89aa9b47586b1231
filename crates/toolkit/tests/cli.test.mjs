// `npx kept`, as the shell runs it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { installed } from "./package-of.mjs";

const program = join(installed, "node_modules/.bin/kept");
const demo = fileURLToPath(new URL("../../../assets/demo.json", import.meta.url));
const run = (words, input) => {
  const { status, stdout, stderr } = spawnSync(program, words, { input, encoding: "utf8", cwd: installed, maxBuffer: 1e9 });
  return { status, stdout, stderr };
};

test("help teaches, and what is wrong ends with 1 and a sentence", () => {
  assert.match(run(["--help"]).stdout, /npx kept fit orders\.csv/);
  for (const words of [["fit"], ["fit", "nowhere.csv"], ["dance"], ["report", demo], ["sql", "score"], ["fit", "--colour"], ["report", demo, "--asof", "x"], ["sql", "summary", "--dialect", "oracle", "--table", "a", "--asof", "2026-01-01"]]) {
    const { status, stderr, stdout } = run(words);
    assert.equal(status, 1, words.join(" "));
    assert.match(stderr, /^kept: .+/);
    assert.equal(stdout, "");
    assert.doesNotMatch(stderr, /at .*\.js:/);
  }
});

test("a log is fitted from a file and from standard input", () => {
  const log = process.env.KEPT_LOG;
  const told = run(["fit", log, "--asof", "1997-09-30", "--format", "json"]);
  assert.equal(told.status, 0, told.stderr);
  const { fit, customers, spend } = JSON.parse(told.stdout);
  // Eight customers are known by a purchase of nothing alone, which an import leaves out and says so.
  assert.ok(Math.abs(fit.parameters.r - 0.5269) < 1e-4 && customers.length === 2349 && spend.converged, JSON.stringify(fit));
  assert.match(told.stderr, /Left out of 6919 lines: 8 zero/);
  writeFileSync(join(installed, "fit.json"), told.stdout);
  const query = run(["sql", "score", "--dialect", "postgres", "--table", "shop.log", "--columns", "customer,date,amount", "--asof", "1997-09-30", "--fit", "fit.json"]);
  assert.equal(query.status, 0, query.stderr);
  assert.match(query.stdout, /DOUBLE PRECISION/);
  const small = "customer,date,amount\na,2025-01-01,5\nb,2025-01-02,6\n";
  const none = run(["fit", "-"], small);
  assert.equal(none.status, 2, none.stdout + none.stderr);
  assert.match(none.stderr, /nobody bought on a second day/);
});

test("a book is reported, a file imported into a book that is reported", () => {
  assert.match(run(["report", demo, "--asof", "2026-01-01"]).stdout, /warmth +band/);
  const csv = run(["report", demo, "--asof", "2026-01-01", "--format", "csv"]).stdout.trim().split("\n");
  assert.match(csv[0], /^customer,stage,warmth/);
  const log = "customer,date,amount\nAda,2025-11-05,12.50\nBo,2025-12-07,3.00\n";
  const book = run(["import", "-", "--to", "book", "--asof", "2026-01-01"], log);
  assert.equal(book.status, 0, book.stderr);
  const report = run(["report", "-", "--asof", "2026-01-01", "--format", "json"], book.stdout);
  assert.equal(report.status, 0, report.stderr);
  assert.equal(Object.keys(JSON.parse(report.stdout).customers).length, 2);
  assert.match(run(["import", "-"], log).stdout, /purchases/);
});
