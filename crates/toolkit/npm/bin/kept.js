#!/usr/bin/env node
// The command line: `npx kept --help`.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { KeptError } from "../lib/errors.js";

const HELP = `kept: customer-base analysis at the command line

  kept fit LOG                fits a buying model to a log of purchases and foretells each customer
  kept report BOOK --asof D   every score of a book of Kept, as of a day
  kept import FILE            what a file of another program holds; --to book|purchases writes it
  kept sql summary|spend|score …
                              prints the query that groups or scores customers where your data lives

LOG and FILE are whatever your programs export: CSV, bank statements, calendars, … ; - reads standard input.

Options
  --asof YYYY-MM-DD     the day of asking (default: the last day of the log)
  --model NAME          bg_nbd, mbg_nbd (default), pareto_nbd, mbg_cnbd_k
  --unit day|week|month unit of time (default: week)
  --within N            foretell this many units ahead (default: 52 weeks, a year)
  --to book|purchases   for import: write a book of Kept, or rows of purchases
  --customer ID         for report: one customer only
  --dialect NAME        for sql: duckdb, postgres, spark, bigquery
  --table NAME          for sql: the table of purchases
  --columns C,D,A       for sql: its columns of customer, date and amount (default: customer,date)
  --fit FILE            for sql score: what \`kept fit --format json\` wrote
  --format json|csv|table
  --help

Examples
  npx kept fit orders.csv --within 26 --format csv > scores.csv
  npx kept import export.csv --to book > book.json && npx kept report book.json --asof 2026-11-28
  npx kept sql summary --dialect postgres --table shop.orders --asof 2026-11-28

Exit codes: 0 done, 1 the input or the question is wrong, 2 there is no model for this log.
`;

const OPTIONS = {
  asof: { type: "string" }, model: { type: "string" }, unit: { type: "string" }, within: { type: "string" },
  to: { type: "string" }, customer: { type: "string" }, dialect: { type: "string" }, table: { type: "string" },
  columns: { type: "string" }, fit: { type: "string" }, format: { type: "string" }, help: { type: "boolean", short: "h" },
};

class Usage extends Error {}

function input(file) {
  if (file === undefined) throw new Usage("Which file? `kept --help` shows how.");
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (why) {
    throw new Usage(`${file} cannot be read: ${why.code}`);
  }
}

function count(name, text) {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Usage(`--${name} ${text} is not a number.`);
  return value;
}

/** Rows of objects as CSV, as a table, or as JSON. */
function printed(rows, format, whole = rows) {
  if (format === "json") return JSON.stringify(whole, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value), 2);
  const names = Object.keys(rows[0] ?? {});
  const cell = (value) => (value === null || value === undefined || Number.isNaN(value) ? "" : String(value));
  if (format === "csv") {
    const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    return [names, ...rows.map((row) => names.map((name) => cell(row[name])))].map((line) => line.map(quoted).join(",")).join("\n");
  }
  const short = (value) => (typeof value === "number" && !Number.isInteger(value) ? value.toPrecision(6).replace(/\.?0+$/, "") : cell(value));
  const lines = [names, ...rows.map((row) => names.map((name) => short(row[name])))];
  const widths = names.map((_, i) => lines.reduce((most, line) => Math.max(most, line[i].length), 0));
  return lines.map((line) => line.map((text, i) => text.padEnd(widths[i])).join("  ").trimEnd()).join("\n");
}

async function purchasesOf(file, asof) {
  const importing = await import("../import.js");
  await importing.load();
  const bytes = input(file);
  const given = { name: file, ...(asof === undefined ? {} : { asof }) };
  const rows = importing.purchases(bytes, given);
  const { skips = {}, refuses = [], lines } = importing.plan(bytes, given);
  const left = [...Object.entries(skips), ...refuses.map((one) => [one.reason, one.rows])].map(([reason, count]) => `${count} ${reason}`);
  if (rows.length > 0 && left.length > 0) process.stderr.write(`Left out of ${lines.in} lines: ${left.join(", ")}.\n`);
  if (rows.length > 0) return rows;
  const { kind, refused, asks } = importing.recognise(bytes, file);
  const why = refused.length ? ` (${refused.join(", ")})` : asks.length ? ` (it asks for ${asks.join(", ")})` : "";
  throw new Usage(`${file} holds no purchases: it was read as ${kind}${why}.`);
}

/** Minor units in one of a currency: 100 where it is not known. */
function minorUnits(currency) {
  if (currency === null || currency === undefined) return 100;
  try {
    return 10 ** new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
  } catch {
    return 100;
  }
}

async function fit([file], told, format) {
  const buying = await import("../buying.js");
  await buying.load();
  const rows = await purchasesOf(file, told.asof);
  const unit = told.unit ?? "week";
  const table = {
    customer: rows.map((row) => row.number),
    date: rows.map((row) => row.date),
    amount: rows.map((row) => (row.amount === null ? null : row.amount / minorUnits(row.currency))),
  };
  const names = new Map(rows.map((row) => [row.number, row.customer]));
  const summary = buying.summarize(table, { asof: told.asof, unit });
  const fitted = await buying.fitBuying(summary, { model: told.model });
  const spend = await buying.fitSpend(summary);
  if (!fitted.converged) {
    process.stderr.write(`No model: ${fitted.why}.\n`);
    process.exitCode = 2;
    return format === "json" ? printed([], format, { asof: summary.asof, fit: fitted, spend }) : undefined;
  }
  const year = { day: 365, week: 52, month: 12 };
  const within = told.within === undefined ? year[unit] : count("within", told.within);
  const active = buying.probabilityActive(fitted, summary);
  const buys = buying.probabilityBuys(fitted, summary, { within });
  const purchases = buying.expectedPurchases(fitted, summary, { within });
  const brings = spend.parameters ? buying.expectedSpend(spend, summary) : null;
  const customers = Array.from(summary.id, (id, i) => ({
    customer: names.get(id), frequency: summary.frequency[i], recency: summary.recency[i], age: summary.age[i],
    p_active: active[i], p_buys: buys[i], expected_purchases: purchases[i],
    value: brings ? purchases[i] * brings[i] : null,
  }));
  if (format === "table") {
    const by = Object.entries(fitted.parameters).map(([name, value]) => `${name} ${value.toPrecision(5)}`).join(", ");
    const limits = fitted.limits.length ? `, at the limit ${fitted.limits.join(" and ")}` : "";
    process.stdout.write(`${fitted.model} of ${fitted.customers} customers as of ${summary.asof}, by the ${unit}: ${by}${limits}; log-likelihood ${fitted.logLikelihood.toFixed(2)}; ${within} ${unit}s ahead\n\n`);
  }
  return printed(customers, format, { asof: summary.asof, unit, within, fit: fitted, spend, customers });
}

async function report([file], told, format) {
  const health = await import("../health.js");
  await health.load();
  if (told.asof === undefined) throw new Usage("A report needs --asof YYYY-MM-DD.");
  const book = health.openBook(new TextDecoder().decode(input(file)));
  if (told.customer !== undefined) {
    const one = book.customer(told.customer, told.asof);
    if (one === undefined) throw new Usage(`The book has no customer ${told.customer}.`);
    return JSON.stringify(one, null, 2);
  }
  const all = book.report(told.asof);
  const rows = Object.entries(all.customers).map(([customer, one]) => ({
    customer, stage: one.stage, warmth: one.warmth.value, band: one.warmth.band, due: one.warmth.due, trust: one.trust.value,
    risk: one.risk?.value ?? null, rung: one.rung, annual_value: one.annual_value,
  }));
  return printed(rows, format, all);
}

async function importFile([file], told, format) {
  const importing = await import("../import.js");
  await importing.load();
  const given = { name: file, asof: told.asof };
  const bytes = input(file);
  if (told.to === "book") return JSON.stringify(importing.book(bytes, given), null, 2);
  if (told.to === "purchases") return printed(importing.purchases(bytes, given), format);
  if (told.to !== undefined) throw new Usage(`--to ${told.to} is neither book nor purchases.`);
  const found = importing.plan(bytes, given);
  const { people = [], ...rest } = found;
  const flat = Object.entries(rest).map(([what, value]) => ({ what, is: typeof value === "object" ? JSON.stringify(value) : value }));
  return printed([...flat, { what: "people", is: people.map((one) => one.name).join(", ") }], format, found);
}

async function query([which], told) {
  const sql = await import("../sql.js");
  const write = { summary: sql.summary, spend: sql.spend, score: sql.score }[which];
  if (!write) throw new Usage("There are: kept sql summary, kept sql spend, kept sql score.");
  const [customer, date, amount] = (told.columns ?? "customer,date").split(",").map((name) => name.trim());
  const given = { dialect: told.dialect, table: told.table, columns: { customer, date, ...(amount ? { amount } : {}) }, asof: told.asof };
  if (told.unit !== undefined) given.unit = told.unit;
  if (which !== "score") return write(given);
  if (told.fit === undefined) throw new Usage("kept sql score needs --fit FILE: what `kept fit --format json` wrote.");
  let wrote;
  try {
    wrote = JSON.parse(input(told.fit));
  } catch (why) {
    throw why instanceof Usage ? why : new Usage(`${told.fit} is not JSON.`);
  }
  const fitted = wrote.fit ?? wrote;
  const spend = amount && wrote.spend?.parameters ? { spend: wrote.spend } : {};
  const within = told.within === undefined ? (wrote.within ?? 52) : count("within", told.within);
  return write({ ...given, unit: told.unit ?? fitted.unit, fit: fitted, within, ...spend });
}

async function main() {
  let parsed;
  try {
    parsed = parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (why) {
    throw new Usage(why.message);
  }
  const { values: told, positionals: [command, ...rest] } = parsed;
  if (told.help || command === undefined || command === "help") return HELP.trimEnd();
  const format = told.format ?? "table";
  if (!["json", "csv", "table"].includes(format)) throw new Usage(`--format ${format} is none of json, csv, table.`);
  const commands = { fit, report, import: importFile, sql: query };
  if (!Object.hasOwn(commands, command)) throw new Usage(`There is no command ${command}. \`kept --help\` lists them.`);
  return commands[command](rest, told, format);
}

try {
  const text = await main();
  if (text !== undefined) process.stdout.write(`${text}\n`);
} catch (why) {
  if (!(why instanceof Usage) && !(why instanceof KeptError)) throw why;
  process.stderr.write(`kept: ${why.message}\n`);
  process.exitCode = 1;
}
process.stdout.on("error", () => process.exit(0));
