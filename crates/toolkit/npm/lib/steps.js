// Long work a little at a time, so that a page stays alive.

/** How long a piece of work may take, in milliseconds. */
const SLICE = 10;

const pause = () =>
  typeof scheduler === "object" && typeof scheduler.yield === "function"
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** Runs a fit to its end; how much is done at once changes with the clock, what comes of it does not. */
export async function run(work, { signal, onProgress }) {
  let evaluations = 1;
  let rest = performance.now() + SLICE;
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    const share = work.advance(evaluations);
    const now = performance.now();
    onProgress?.(share);
    if (share >= 1) return;
    const took = Math.max(now - start, 0.01);
    evaluations = Math.max(1, Math.min(1000, Math.floor((evaluations * SLICE) / took / 2)));
    if (now >= rest) {
      await pause();
      rest = performance.now() + SLICE;
    }
  }
}
