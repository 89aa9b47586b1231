// Every example of the package's README runs, each as a program of its own beside the installed package.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { installed } from "./package-of.mjs";

const readme = readFileSync(join(installed, "node_modules/kept/README.md"), "utf8");
const examples = [...readme.matchAll(/^## (.*)$|```js\n([\s\S]*?)```/gm)];

let heading = "first";
let count = 0;
for (const [, title, code] of examples) {
  if (title) heading = title;
  if (!code) continue;
  count += 1;
  const file = join(installed, `readme-${count}.mjs`);
  test(`the example under "${heading}" runs and says something`, () => {
    copyFileSync(process.env.KEPT_LOG, join(installed, "orders.csv"));
    writeFileSync(file, code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: installed, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.ok(stdout.trim().length > 10, stdout);
    assert.doesNotMatch(stdout, /NaN|undefined/);
  });
}

test("the README has its examples, and every figure is filled in", () => {
  assert.ok(count >= 7, String(count));
  assert.doesNotMatch(readme, /\{\{/);
});

test("the example for Node.js runs", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, "node_modules/kept/examples/node.mjs"), process.env.KEPT_LOG], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.equal(stdout.trim().split("\n").length, 20);
});
