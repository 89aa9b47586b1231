// How long the buying models take to fit to a real log in the browser, beside the Python package lifetimes in the same
// run where KEPT_LIFETIMES names a Python that has it.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { address, launchOptions, opened } from "../browser.mjs";
import { logAsBook, MODELS, publicLog } from "../public-log.mjs";

const RUNS = 25;
const ASOF = "1997-09-30";
const log = publicLog();

/** What lifetimes makes of the same log. */
function lifetimes() {
  const python = process.env.KEPT_LIFETIMES;
  if (!python) {
    console.log("No Python with the package lifetimes was named (KEPT_LIFETIMES): its column is left out.");
    return undefined;
  }
  const script = fileURLToPath(new URL("../../../benches/compare_fits.py", import.meta.url));
  return JSON.parse(execFileSync(python, [script, log, ASOF], { encoding: "utf8" }));
}

function row(name, own, theirs) {
  const cell = (number) => number.toFixed(6).padStart(14);
  console.log(`  ${name.padEnd(16)} ${cell(own)}${theirs === undefined ? "" : ` ${cell(theirs)}`}`);
}

async function measure(page) {
  return page.evaluate(async ([book, asof, models, runs]) => {
    await window.kept.load();
    const { openBook, summarize, fitBuying } = window.kept;
    const opened = openBook(book);
    const fitted = (model) => fitBuying(summarize(opened.purchases(asof), { asof }), { model });
    const told = [];
    for (const model of models) {
      const times = [];
      let fit = await fitted(model);
      for (let run = 0; run < runs; run++) {
        const start = performance.now();
        fit = await fitted(model);
        times.push(performance.now() - start);
      }
      told.push({ fit, ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)] });
    }
    opened.free();
    return told;
  }, [logAsBook(log), ASOF, Object.values(MODELS), RUNS]);
}

const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(address);
  await opened(page);
  const own = await measure(page);
  const theirs = lifetimes();
  console.log(`\nCDNOW as of ${ASOF}, 2,357 customers; Kept in the browser (gathering the purchases included), then lifetimes; medians`);
  own.forEach(({ fit, ms }) => {
    const other = theirs?.[fit.model];
    console.log(`${fit.model}: ${fit.evaluations} evaluations`);
    for (const [name, value] of Object.entries(fit.parameters)) row(name, value, other?.parameters[name]);
    row("log-likelihood", fit.logLikelihood, other?.log_likelihood);
    row("time, ms", ms, other?.ms);
    if (other) console.log(`  Kept in the browser takes 1/${(other.ms / ms).toFixed(1)} of the time of lifetimes`);
  });
} finally {
  await browser.close();
}
