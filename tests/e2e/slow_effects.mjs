// Yew gives way to the browser between a drawing that took 16 ms and the effects of it. Here every drawing seems to take that
// long, and its effects come a noticeable while later: what is pressed in between, and would be lost, is lost in every run.

/** Holds the effects of every drawing back in the pages of a browser profile or in one page. */
export function holdEffectsBack(place, milliseconds = 40) {
  return place.addInitScript((late) => {
    // The tests' clock asks the browser's own.
    const Real = Date.prototype.constructor;
    const now = Real.now.bind(Real);
    let ahead = 0;
    Real.now = () => now() + (ahead += 20);
    const { setTimeout: wait } = window;
    window.setTimeout = (what, after, ...rest) => wait(what, after === 0 ? late : after, ...rest);
  }, milliseconds);
}
