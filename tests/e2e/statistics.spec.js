// The buying models in the browser, held against published figures and computations to sixty digits.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.js";
import { logAsBook, MODELS, parameters, publicLog } from "./public-log.mjs";

const log = publicLog();
const vectors = JSON.parse(readFileSync(new URL("../data/retention-vectors.json", import.meta.url), "utf8"));

/** Within a billionth, of the value itself where that is above 1. */
function exact(got, want, what) {
  expect(Math.abs(got - want), `${what}: ${got} is not ${want}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(want)));
}

const ask = (page, cases) =>
  page.evaluate((cases) =>
    Promise.all(cases.map(([model, by, past, weeks]) => window.kept.outlook(model, by, past, weeks))), cases);

const pastOf = (row) => ({ repeats: row.x, last: row.tx ?? 0, age: row.T });

test("what is expected of a customer is right in the browser, hard cases included", async ({ page, open }) => {
  await open();
  const { conditional_39w: given, bgnbd_hard_cases: hard, expected_given_alive_hard: alive } = vectors;
  for (const [name, model] of Object.entries(MODELS)) {
    const by = parameters(given.params[name]);
    const told = await ask(page, given.rows.map((row) => [model, by, pastOf(row), row.t]));
    given.rows.forEach((row, i) => {
      exact(told[i].log_likelihood, row[name].ll, `${name} ${i} log-likelihood`);
      exact(told[i].active, row[name].p_alive, `${name} ${i} active`);
      exact(told[i].purchases, row[name].e_39, `${name} ${i} purchases`);
      exact(told[i].returns, row[name].p_return_39, `${name} ${i} returns`);
    });
  }
  const told = await ask(page, hard.map((row) => ["bg_nbd", parameters(row.params), pastOf(row), row.t]));
  hard.forEach((row, i) => {
    exact(told[i].log_likelihood, row.ll, row.case);
    exact(told[i].active, row.p_alive, row.case);
    exact(told[i].purchases, row.e, row.case);
  });
  const given_alive = await ask(page, alive.rows.map((row) => [MODELS[row.model], parameters(row), pastOf(row), row.t]));
  alive.rows.forEach((row, i) => exact(given_alive[i].purchases / given_alive[i].active, row.e_given_alive, row.case));
});

test("the models fitted to the real log in the browser are the published ones", async ({ page, open }) => {
  await open();
  const asof = vectors.cdnow_summary_from_log.cal_end;
  const { fits, spend } = await page.evaluate(async ([book, asof, models]) => {
    const opened = await window.kept.open(book);
    const fits = await Promise.all(models.map((model) => opened.fit(asof, model)));
    return { fits, spend: await opened.spend(asof) };
  }, [logAsBook(log), asof, Object.values(MODELS)]);
  Object.keys(MODELS).forEach((name, i) => {
    const { params, ll } = vectors.cdnow_fits[name];
    for (const [parameter, want] of Object.entries(params)) {
      expect(Math.abs(fits[i].parameters[parameter] / want - 1), `${name} ${parameter}`).toBeLessThan(1e-3);
    }
    expect(Math.abs(fits[i].log_likelihood - ll), `${name} log-likelihood`).toBeLessThan(1e-3);
    expect(fits[i]).toMatchObject({ customers: 2357, tier: "customers", why: null });
  });
  const { params, n } = vectors.cdnow_fits.gamma_gamma;
  expect(spend.customers).toBe(n);
  for (const [parameter, scale] of [["p", 1], ["q", 1], ["v", 100]]) {
    expect(Math.abs(spend[parameter] / scale / params[parameter] - 1), parameter).toBeLessThan(1e-3);
  }
});

test("a script that asks for nonsense is told so, and a thin book gets its reason", async ({ page, open }) => {
  await open();
  const told = await page.evaluate(async () => {
    const said = async (ask) => {
      try {
        return await ask();
      } catch (error) {
        return error.message;
      }
    };
    const empty = { format: "kept", version: 1, customers: [{ id: "a", name: "Ann", added: "2024-01-01" }] };
    const by = { r: 1, alpha: 1, a: 1, b: 1 };
    const opened = await window.kept.open(empty);
    return {
      model: await said(() => opened.fit("2024-02-01", "pareto")),
      day: await said(() => opened.fit("2024-02-31")),
      numbers: await said(() => window.kept.outlook("bg_nbd", { ...by, a: -1 }, { repeats: 0, last: 0, age: 1 }, 4)),
      thin: await opened.fit("2024-02-01"),
      nobody: opened.customer("b", "2024-02-01"),
      ann: opened.customer("a", "2024-02-01").stage,
      risks: opened.atRisk("2024-02-01", 3).length,
    };
  });
  expect(told.model).toContain("pareto");
  expect(told.day).toContain("2024-02-31");
  expect(told.numbers).toContain("above 0");
  expect(told.thin).toMatchObject({ parameters: null, why: "no_purchases", tier: "counts" });
  expect(told.nobody).toBeUndefined();
  expect([told.ann, told.risks]).toEqual(["prospect", 0]);
});
