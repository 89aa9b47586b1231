// What all engines are driven with.

const AGAIN = 50; // milliseconds between two looks
const PATIENCE = 60_000; // milliseconds until what does not come is missed

const pause = () => new Promise((done) => setTimeout(done, AGAIN));

/** Looks until there is something, and returns it. An error on the way means that it is not there yet. */
export async function until(look, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    let last;
    const seen = await Promise.resolve().then(look).catch((error) => { last = error; });
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`There was no ${what} within ${patience / 1000} s. ${last ?? ""}`);
    await pause();
  }
}

/** In the page: the first visible element of a selector that is called so. */
export function found(selector, name) {
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const names = (element) => [element.getAttribute("aria-label"), element.labels?.[0]?.innerText, element.innerText].map(tidy);
  const all = [...document.querySelectorAll(selector)].filter((element) => element.type === "file" || element.checkVisibility());
  return all.find((element) => name === null || name === undefined || names(element).includes(name)) ?? null;
}
