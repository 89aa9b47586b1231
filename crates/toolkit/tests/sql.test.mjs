// The queries in a real DuckDB give the toolkit's own figures.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { kept, log, tool } from "./package-of.mjs";
import { compare, contactsOf, warmthOf } from "./sql-compare.mjs";

const ASOF = "1997-09-30";
const TABLE = { dialect: "duckdb", table: "shop.purchases", columns: { customer: "who", date: "on", amount: "paid" }, asof: ASOF };
let buying;
let sql;
let rows;
before(async () => {
  [buying, sql] = [await kept("buying"), await kept("sql")];
  await buying.load();
  const { DuckDBInstance } = await tool("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  rows = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS();
  await connection.run("CREATE SCHEMA shop");
  await connection.run("CREATE TABLE shop.purchases AS SELECT customer AS who, date AS \"on\", amount AS paid FROM read_csv('" + process.env.KEPT_LOG + "', types={'customer': 'VARCHAR'})");
  await connection.run(`CREATE TABLE contacts (customer VARCHAR, date DATE, charge DOUBLE)`);
  for (const [customer, day, charge] of contactsOf(log())) {
    await connection.run(`INSERT INTO contacts VALUES ('${customer}', DATE '${day}', ${charge})`);
  }
});

test("grouped summaries fit like the log itself, amounts included", async () => {
  const summary = buying.summarize(log(), { asof: ASOF });
  const grouped = sql.fromRows(await rows(sql.summary(TABLE)));
  assert.equal(grouped.weights.reduce((sum, one) => sum + one, 0), summary.frequency.length);
  const [one, other] = [await buying.fitBuying(summary, { model: "mbg_cnbd_3" }), await buying.fitBuying(grouped, { model: "mbg_cnbd_3" })];
  for (const name of Object.keys(one.parameters)) assert.ok(Math.abs(one.parameters[name] / other.parameters[name] - 1) < 1e-9);
  assert.ok(Math.abs(one.logLikelihood / other.logLikelihood - 1) < 1e-12);
  const single = sql.fromRows(await rows(sql.summary({ ...TABLE, grouped: false })));
  assert.deepEqual(single.id, [...summary.id].sort());
  const spent = sql.fromRows(await rows(sql.spend({ ...TABLE, step: 0.01 })));
  const [exactly, rounded] = [await buying.fitSpend(summary), await buying.fitSpend(spent)];
  for (const name of ["p", "q", "v"]) assert.ok(Math.abs(exactly.parameters[name] / rounded.parameters[name] - 1) < 1e-3, name);
});

test("whole units leave few groups and nearly the same fit", async () => {
  const [fine, coarse] = [sql.fromRows(await rows(sql.summary(TABLE))), sql.fromRows(await rows(sql.summary({ ...TABLE, wholeUnits: true })))];
  assert.ok(coarse.weights.length < fine.weights.length * 0.7, `${coarse.weights.length} of ${fine.weights.length}`);
  const [one, other] = [await buying.fitBuying(fine), await buying.fitBuying(coarse)];
  const near = (name) => Math.abs(one.parameters[name] - other.parameters[name]) < one.standardErrors[name];
  assert.ok(Object.keys(one.parameters).every(near), JSON.stringify([one, other]));
});

for (const model of ["bg_nbd", "mbg_nbd", "mbg_cnbd_2", "mbg_cnbd_3", "mbg_cnbd_4"]) {
  test(`scores by ${model} are the toolkit's to 1e-9`, async (t) => {
    const off = await compare({ buying, sql, rows, table: TABLE, transactions: log(), model });
    t.diagnostic(`duckdb, ${model}: largest differences ${JSON.stringify(off)}`);
    for (const [name, most] of Object.entries(off)) assert.ok(most < 1e-9, `${name} ${most}`);
  });
}

test("warmth follows the recurrence, whatever the contacts", async () => {
  const fit = await buying.fitBuying(buying.summarize(log(), { asof: ASOF }));
  const warmth = { table: "contacts", halfLife: 45 };
  const found = new Map((await rows(sql.score({ ...TABLE, fit, within: 4, warmth }))).map((row) => [row.customer, row.warmth]));
  const want = warmthOf(contactsOf(log()), ASOF, 45);
  assert.ok(want.size > 100);
  for (const [customer, value] of want) assert.ok(Math.abs(found.get(customer) - value) < 1e-9, customer);
});

test("limits of the parameters are scored too", async () => {
  // All buy at one rate, and nobody drops out: r, α and b stand for infinity.
  const transactions = [];
  for (let customer = 0; customer < 60; customer += 1) {
    for (let i = 0; i < 12; i += 1) transactions.push({ customer, date: 9_800 + ((customer * 37) % 50) + i * 11 + ((i * 7 + customer) % 4) });
  }
  const { DuckDBInstance } = await tool("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE log (customer INTEGER, date DATE)");
  const values = transactions.map((row) => `(${row.customer}, DATE '1970-01-01' + ${row.date})`).join(", ");
  await connection.run(`INSERT INTO log VALUES ${values}`);
  const ask = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS();
  for (const model of ["bg_nbd", "mbg_nbd"]) {
    const off = await compare({ buying, sql, rows: ask, table: { dialect: "duckdb", table: "log", asof: "1997-04-01" }, transactions, model });
    for (const [name, most] of Object.entries(off)) assert.ok(most < 1e-9, `${model} ${name} ${most}`);
  }
});

test("BigQuery gets its own words, and names cannot carry code", () => {
  const query = sql.summary({ ...TABLE, dialect: "bigquery" });
  assert.match(query, /DATE_DIFF\(day, before, DAY\)|DATE_DIFF/);
  assert.match(query, /FROM `shop`\.`purchases`/);
  for (const table of ['a"; DROP TABLE b; --', "a`b", "", "a.b.c.d", 5, null, ["a", ""]]) {
    assert.throws(() => sql.summary({ ...TABLE, table }), (why) => why.name === "KeptError" && why.problems[0].path === "table");
  }
  assert.throws(() => sql.summary({ ...TABLE, columns: { customer: "x\\" } }), (why) => why.problems[0].path === "columns.customer");
});
