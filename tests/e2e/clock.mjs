// The day that every test takes for today. What a page says depends on the day of the week, on the clocks' change and on
// midnight; a test that passes must pass whenever it runs.

/** When each run begins, to its pages: a Wednesday morning in Berlin, three weeks after the clocks went back. */
const BEGINS = Date.parse("2026-11-18T09:00:00+01:00");

const shift = BEGINS - Date.now();

/** The time as the pages under test have it, in milliseconds. */
export const now = () => Date.now() + shift;

/** The day so many days from today as the pages under test have it, "2026-11-18". Days are counted on the calendar: one with
 *  a change of the clocks is as long as any other. */
export function day(days) {
  const today = new Date(now()).toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Sets the clock of every page of a browser profile. It goes on from there; a test may still set another. */
export function setClock(context) {
  return context.addInitScript((shift) => {
    const Real = Date;
    const now = () => Real.now() + shift;
    globalThis.Date = new Proxy(Real, {
      construct: (target, given, as) => Reflect.construct(target, given.length ? given : [now()], as === globalThis.Date ? target : as),
      apply: () => new Real(now()).toString(),
      get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
    });
  }, shift);
}
