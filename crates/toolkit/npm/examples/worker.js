// A module worker that fits what it is sent: new Worker("worker.js", { type: "module" }).
import { fitBuying, load, summarize } from "/node_modules/kept/buying.js";

addEventListener("message", async ({ data: { transactions, asof } }) => {
  await load();
  const fit = await fitBuying(summarize(transactions, { asof }), { onProgress: (share) => postMessage({ share }) });
  postMessage({ fit });
});
