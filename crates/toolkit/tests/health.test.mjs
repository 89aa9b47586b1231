// Books, journeys and files of other programs, through the packed package.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { kept } from "./package-of.mjs";

const root = new URL("../../../", import.meta.url);
const demo = readFileSync(new URL("assets/demo.json", root), "utf8");
const ASOF = "2026-01-01";
let health;
let friction;
let importing;
before(async () => {
  [health, friction, importing] = [await kept("health"), await kept("friction"), await kept("import")];
  await Promise.all([health.load(), importing.load()]);
});

test("a book's scores are explained to the last point", () => {
  const book = health.openBook(JSON.parse(demo));
  const report = book.report(ASOF);
  const ids = Object.keys(report.customers);
  assert.ok(ids.length >= 10);
  let explained = 0;
  for (const id of ids) {
    assert.deepEqual(book.customer(id, ASOF), report.customers[id]);
    for (const score of ["warmth", "trust", "listening", "felt_friction", "silence", "risk"]) {
      const { value, from, reasons } = book.explain(id, score, ASOF);
      if (value === null) continue;
      const sum = reasons.reduce((all, reason) => all + reason.points, from);
      assert.ok(Math.abs(sum - value) < 1e-9, `${id} ${score}`);
      explained += reasons.length;
    }
  }
  assert.ok(explained > 50);
  assert.deepEqual(book.today(ASOF), report.today);
  const [first, second] = book.atRisk(ASOF, 2);
  assert.ok(first.risk >= second.risk);
  assert.equal(book.customer("nobody", ASOF), undefined);
  assert.equal(book.explain("nobody", "risk", ASOF), undefined);
  book.free();
  assert.throws(() => book.report(ASOF), /was freed/);
});

test("friction and what to mend first are those of the book's report", () => {
  const book = health.openBook(demo);
  assert.deepEqual(friction.dimensions(book, ASOF), book.report(ASOF).friction);
  assert.deepEqual(friction.dimensions(demo, new Date(ASOF)), book.report(ASOF).friction);
  const list = friction.fixFirst(book, ASOF);
  assert.ok(list.length > 0 && list.every((one) => (one.step === null) !== (one.cause === null)));
  const smooth = friction.journey([{ name: "find" }, { name: "pay" }]);
  assert.equal(smooth.smoothness, 1);
  const rough = friction.journey([{ name: "find", extra_visits: 1 }, { name: "pay", wait_minutes: 45, explained: false }]);
  assert.ok(rough.smoothness < 0.9 && rough.left.at(-1) === rough.smoothness);
});

test("what is wrong with a book is told with its place", () => {
  const wrong = JSON.parse(demo);
  wrong.customers[0].name = 5;
  wrong.customers[1].added = "2024-13-01";
  assert.throws(() => health.openBook(wrong), (why) => {
    assert.equal(why.name, "KeptError");
    // Entries of the two have nobody to belong to then.
    assert.deepEqual(why.problems.slice(0, 2).map((one) => one.path), ["customers[0].name", "customers[1].added"]);
    assert.ok(why.problems.slice(2).every((one) => /^entries\[\d+\]\.customer$/.test(one.path)));
    return true;
  });
  assert.throws(() => friction.journey([{ name: "pay", missing_rate: 3 }]), (why) => why.problems[0].path === "steps[0].missing_rate");
});

test("a file of another program becomes purchases, and a book with scores", () => {
  const csv = "customer,date,amount\nAda,2025-11-05,12.50\nBo,2025-12-07,3.00\nAda,2025-12-20,7.25\n";
  const bytes = new TextEncoder().encode(csv);
  assert.equal(importing.recognise(bytes, "shop.csv").kind, "purchases");
  const plan = importing.plan(bytes, { asof: ASOF });
  assert.deepEqual([plan.customers, plan.purchases], [2, 3]);
  assert.deepEqual(importing.purchases(csv).map((row) => [row.customer, row.date, row.amount]), [["Ada", "2025-11-05", 1250], ["Bo", "2025-12-07", 300], ["Ada", "2025-12-20", 725]]);
  const report = health.openBook(importing.book(bytes, { asof: ASOF })).report(ASOF);
  assert.equal(Object.keys(report.customers).length, 2);
  assert.deepEqual(importing.recognise(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "x.zip").kind, "none");
  const latin = Uint8Array.from([..."name;date;amount\nM", ..."ller;2025-11-05;3,50\n"].map((c) => c.charCodeAt(0)));
  assert.equal(importing.plan(latin, { asof: ASOF }).purchases, 1);
});
