// `cargo xtask attack sql`: the scores in a real PostgreSQL and in a real Spark beside the toolkit's own, and 10 million
// customers in DuckDB. KEPT_PYTHON names a Python with pyspark; what is not installed is left out and said.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync, chownSync, chmodSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { installed, kept, log, tool } from "../package-of.mjs";
import { compare, contactsOf, warmthOf } from "../sql-compare.mjs";

const ASOF = "1997-09-30";
const MODELS = ["bg_nbd", "mbg_nbd", "mbg_cnbd_2", "mbg_cnbd_4"];
const TABLE = { table: "purchases", columns: { customer: "customer", date: "bought", amount: "amount" }, asof: ASOF };
const place = join(installed, "..", "sql");
const [buying, sql] = [await kept("buying"), await kept("sql")];
await buying.load();
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const transactions = log();
writeFileSync(join(place, "purchases.csv"), transactions.map((row) => `${row.customer},${row.date},${row.amount}`).join("\n"));
writeFileSync(join(place, "contacts.csv"), contactsOf(transactions).map((row) => row.join(",")).join("\n"));

let failed = false;

/** Compares every model's scores, the grouped summary and warmth from contacts with the toolkit's own. */
async function tried(engine, dialect, rows) {
  const table = { ...TABLE, dialect };
  const report = (what, off) => {
    const most = Math.max(...Object.values(off));
    failed ||= !(most < 1e-9);
    console.log(`  ${engine}, ${what}: largest differences ${JSON.stringify(off)}${most < 1e-9 ? "" : "  TOO FAR"}`);
  };
  for (const model of MODELS) {
    const start = performance.now();
    const off = await compare({ buying, sql, rows, table, transactions, model });
    report(`${model} (${((performance.now() - start) / 1000).toFixed(1)} s)`, off);
  }
  const summary = buying.summarize(transactions, { asof: ASOF });
  const [one, other] = [await buying.fitBuying(summary), await buying.fitBuying(sql.fromRows(await rows(sql.summary(table))))];
  report("grouped fit", Object.fromEntries(Object.keys(one.parameters).map((name) => [name, Math.abs(one.parameters[name] / other.parameters[name] - 1)])));
  const want = warmthOf(contactsOf(transactions), ASOF, 45);
  const found = new Map((await rows(sql.score({ ...table, fit: one, within: 4, warmth: { table: "contacts", halfLife: 45 } }))).map((row) => [String(row.customer), Number(row.warmth)]));
  report("warmth of contacts", { warmth: Math.max(...Array.from(want, ([customer, value]) => Math.abs(found.get(customer) - value))) });
  const spent = sql.fromRows(await rows(sql.spend({ ...table, step: 0.01 })));
  if (!(await buying.fitSpend(spent)).converged) failed = true;
}

/** Rows of a CSV text whose cells hold no commas; empty cells are unknown. */
function parsed(text) {
  const [names, ...lines] = text.trim().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] === "" ? null : cells[i]])));
}

async function postgres() {
  const bins = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").sort((a, b) => b - a).map((one) => `/usr/lib/postgresql/${one}/bin`) : [];
  const bin = bins.find((folder) => existsSync(join(folder, "initdb")));
  if (!bin) return console.log("\nPostgreSQL is not installed (apt-get install postgresql): left out.");
  const data = join(place, "postgres");
  mkdirSync(data, { recursive: true });
  // It refuses to run as root, so there it runs as its own user.
  const isRoot = process.getuid() === 0;
  const as = (program, words) => (isRoot ? ["runuser", ["-u", "postgres", "--", program, ...words]] : [program, words]);
  if (isRoot) {
    const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    chownSync(data, id("-u"), id("-g"));
    chmodSync(data, 0o700);
  }
  const run = (program, words, input) => {
    const [name, all] = as(join(bin, program), words);
    return execFileSync(name, all, { input, encoding: "utf8", cwd: "/", maxBuffer: 1e9, stdio: ["pipe", "pipe", "inherit"] });
  };
  run("initdb", ["-D", data, "-A", "trust", "-U", "kept", "--no-sync"]);
  const port = String(20_000 + (process.pid % 20_000));
  const [name, words] = as(join(bin, "postgres"), ["-D", data, "-p", port, "-c", "listen_addresses=", "-c", `unix_socket_directories=${data}`, "-c", "fsync=off"]);
  const server = spawn(name, words, { cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  try {
    await new Promise((resolve, reject) => {
      server.on("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
      createInterface({ input: server.stderr }).on("line", (line) => line.includes("ready to accept connections") && resolve());
    });
    const psql = (text, input) => run("psql", ["-h", data, "-p", port, "-U", "kept", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-q", "-c", text], input);
    const { readFileSync } = await import("node:fs");
    psql("CREATE TABLE purchases (customer text, bought date, amount numeric); CREATE TABLE contacts (customer text, date date, charge double precision)");
    psql("COPY purchases FROM STDIN CSV", readFileSync(join(place, "purchases.csv")));
    psql("COPY contacts FROM STDIN CSV", readFileSync(join(place, "contacts.csv")));
    console.log(`\n${psql("COPY (SELECT version()) TO STDOUT").split(" on ")[0]}`);
    await tried("PostgreSQL", "postgres", async (query) => parsed(psql(`COPY (${query}) TO STDOUT CSV HEADER`)));
  } finally {
    server.removeAllListeners("exit");
    // The server itself has to hear it, whoever started it.
    spawnSync(...as(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]), { cwd: "/" });
  }
}

async function spark() {
  const python = process.env.KEPT_PYTHON;
  if (!python) return console.log("\nNo Python with pyspark is named (KEPT_PYTHON): Spark is left out.");
  const program = new URL("spark.py", import.meta.url).pathname;
  const session = spawn(python, [program, place], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: session.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("Spark ended: is there a JDK 17?");
    return JSON.parse(value);
  };
  try {
    console.log(`\nSpark ${await answer()}, local mode with two workers`);
    await tried("Spark", "spark", async (query) => {
      session.stdin.write(`${JSON.stringify(query)}\n`);
      const told = await answer();
      if (told.error) throw new Error(told.error);
      return told;
    });
  } finally {
    session.stdin.end();
  }
}

/** 10 million customers made up in DuckDB, grouped, fitted here, scored there. */
async function duckdb() {
  const customers = Number(process.env.KEPT_CUSTOMERS ?? 10_000_000);
  const { DuckDBInstance } = await tool("@duckdb/node-api");
  const database = await DuckDBInstance.create(join(place, "big.duckdb"), { threads: "2", memory_limit: "6GB", temp_directory: join(place, "spill") });
  const connection = await database.connect();
  const timed = async (what, work) => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    // Where others use the machine too, the clock tells of them.
    console.log(`  ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
    return result;
  };
  console.log(`\nDuckDB, ${customers.toLocaleString("en")} synthetic customers, two threads, 6 GB`);
  // Rates and chances to drop out differ from one to the next; gaps are exponential, numbers of purchases geometric.
  const random = (...words) => `((hash(${words.join(", ")}) % 1000000 + 0.5) / 1000000)`;
  await timed("making the log", () => connection.run(`CREATE TABLE log AS
    WITH people AS (
      SELECT c, CAST(hash(c) % 700 AS INTEGER) AS came, 8 * exp(3.5 * ${random("c", 1)}) AS gap,
        LEAST(CAST(FLOOR(LN(${random("c", 2)}) / LN(1 - 0.05 - 0.8 * power(${random("c", 3)}, 2))) AS INTEGER), 25) AS again
      FROM range(${customers}) AS t(c)
    ), gaps AS (
      SELECT c, came, i, CASE WHEN i = 0 THEN 0 ELSE 1 + FLOOR(-LN(${random("c", "i", 4)}) * gap) END AS days
      FROM people, range(26) AS s(i) WHERE i <= again
    )
    SELECT c AS customer, DATE '2022-01-01' + came + CAST(SUM(days) OVER (PARTITION BY c ORDER BY i) AS INTEGER) AS date, 5 + hash(c) % 40 + hash(c, i, 5) % 60 AS amount
    FROM gaps`));
  const table = { dialect: "duckdb", table: "log", columns: { customer: "customer", date: "date", amount: "amount" }, asof: "2024-06-30" };
  const all = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS();
  console.log(`  purchases: ${(await all("SELECT COUNT(*) AS n FROM log"))[0].n}`);
  const rows = await timed("grouping", () => all(sql.summary({ ...table, wholeUnits: true })));
  console.log(`  groups: ${rows.length}`);
  const grouped = sql.fromRows(rows);
  const fit = await timed("the fit", () => buying.fitBuying(grouped));
  const spend = await timed("spending, grouped and fitted", async () => buying.fitSpend(sql.fromRows(await all(sql.spend(table)))));
  console.log(`  ${JSON.stringify(fit.parameters ?? fit.why)}; ${JSON.stringify(spend.parameters ?? spend.why)}`);
  const given = { ...table, fit, within: 26, ...(spend.parameters ? { spend } : {}) };
  await timed("scoring", () => connection.run(`CREATE TABLE scores AS ${sql.score(given)}`));
  console.log(`  scored: ${(await all("SELECT COUNT(*) AS n FROM scores"))[0].n}; memory of the process, DuckDB included: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

const parts = { postgres, spark, duckdb };
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
for (const name of words.length ? words : Object.keys(parts)) await parts[name]();
rmSync(place, { recursive: true, force: true });
if (failed) {
  console.error("\nSome figures are further off than 1e-9.");
  process.exitCode = 1;
}
