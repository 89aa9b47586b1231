// node node.mjs orders.csv: who is still a customer, the least likely first.
import { readFile } from "node:fs/promises";
import * as files from "kept/import";
import { fitBuying, load, probabilityActive, summarize } from "kept/buying";

await Promise.all([files.load(), load()]);
const purchases = files.purchases(await readFile(process.argv[2]));
const summary = summarize(purchases);
const fit = await fitBuying(summary);
if (!fit.converged) throw new Error(`No model: ${fit.why}.`);
const active = probabilityActive(fit, summary);
const order = Array.from(active.keys()).sort((one, other) => active[one] - active[other]);
for (const i of order.slice(0, 20)) console.log(active[i].toFixed(3), summary.id[i]);
