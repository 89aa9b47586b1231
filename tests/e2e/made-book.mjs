// A book of any size, made by rule: what a shop or an account manager has after two years. Names are long and short, and in
// several alphabets; every kind of what Kept shows is there.
import { day } from "./clock.mjs";

const FIRST = ["Anna", "Ελένη", "Նարեկ", "Maximiliane", "Zoë", "Jean-Christophe", "Γιώργος", "Անահիտ", "Bo", "Sigrid", "Tomás", "Ольга"];
const LAST = ["Klein", "Παπαδοπούλου-Κωνσταντινίδη", "Հովհաննիսյան", "von Wolfenschlegelstein-Hausenbergdorff", "Ek", "Moreau", "Βασιλείου", "Սարգսյան", "Ito", "Ångström", "Ibáñez", "Лебедева"];
const FIRMS = ["Oven & Sons", "Αρτοποιείο Η Καλή Γωνιά", "Marshside Bakery and Coffee Roasters of the Lower Valley", "Mill", "Գինետուն «Արարատ»", "Studio Nord"];
const TAGS = ["wholesale", "wedding", "pays late", "Saturday market", "λιανική"];
const ITEMS = ["Rye bread", "Cherry tart", "Weekly box for the office", "Baking course", "Coffee, one kilo", "Gift voucher", "Wedding cake to order"];
const STEPS = ["Hear of you", "Ask for a price", "Agree on what is wanted", "Wait while it is made", "Collect it", "Pay"];
const LEFT = ["price", "moved", "rival", "untold", "unavailable", "quality"];

/** A row of numbers between 0 and 1 that is the same every time. */
function chance(seed) {
  let at = seed;
  return () => {
    at = (at * 1_664_525 + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
}

const some = (next, list) => list[Math.floor(next() * list.length)];

/** A book of so many customers as an object to save as a file. */
export function madeBook(count) {
  const next = chance(count);
  const entries = [];
  const add = (customer, days, more) => days <= 0 && entries.push({ id: `e${entries.length}`, on: day(days), ...(customer && { customer }), ...more });
  const customers = Array.from({ length: count }, (_, n) => {
    const id = `c${n}`;
    const known = Math.ceil(30 + next() * 700);
    const worth = Math.round(20 + next() * 600) * (n % 9 ? 100 : 1500);
    const gap = 12 + Math.floor(next() * 70);
    const isProspect = n % 11 === 10;
    const hasLeft = n % 13 === 12;
    for (let days = known; days > (hasLeft ? 120 : next() * gap * 2); days -= gap * (0.6 + next())) {
      if (!isProspect) add(id, -Math.round(days), { kind: "purchase", amount: worth, items: [`i${Math.floor(next() * ITEMS.length)}`] });
      if (next() < 0.5) add(id, -Math.round(days * 0.98), { kind: "touch", by: next() < 0.7 ? "us" : "them", channel: some(next, ["visit", "call", "message", "meeting"]), minutes: 10 + Math.floor(next() * 40) });
    }
    if (isProspect) add(id, -Math.ceil(next() * 60), { kind: "touch", by: "us", channel: "call" });
    if (n % 8 === 3) add(id, -Math.ceil(next() * 20), { kind: "promise", text: "Send the quote for the spring order", due: day(Math.round(next() * 14) - 5) });
    if (n % 15 === 4) add(id, -Math.ceil(next() * 12), { kind: "incident", complaint: true, text: "Two boxes were missing, and nobody answered the telephone", severity: 2 + (n % 3), sort: "glitch", dimension: "process", cause: "packed in a hurry" });
    if (n % 10 === 6) add(id, -Math.ceil(next() * 40), { kind: "need", text: "Would like a smaller box every second week", item: "i2" });
    if (n % 6 === 2) add(id, -Math.ceil(next() * 90), { kind: "offer", item: `i${n % ITEMS.length}`, origin: n % 4 ? "pushed" : "asked", answer: n % 3 ? "declined" : "accepted" });
    if (n % 12 === 5) add(id, -Math.ceil(next() * 150), { kind: "survey", answers: { treatment: 4, process: 2 + (n % 3), hassle: 3, games: 5, together: 4 }, effort: 4, recommend: 7 });
    if (n % 9 === 7) add(id, -Math.ceil(next() * 120), { kind: "loss", loss: some(next, ["price", "unavailable", "untold"]), value: worth * 3, item: "i6" });
    if (hasLeft) add(id, -Math.ceil(next() * 100), { kind: "departure", root: some(next, LEFT), stated: "Found it cheaper round the corner", could_offer: n % 2 === 0, item: "i3" });
    return {
      id,
      name: `${some(next, FIRST)} ${some(next, LAST)}`,
      added: day(-known),
      ...(n % 3 && { company: some(next, FIRMS) }),
      ...(n % 4 && { phones: [`+49 30 ${100_000 + n}`] }),
      ...(n % 5 === 0 && { emails: [`a.very.long.address.${n}@customers-of-a-shop.example`] }),
      ...(n % 2 && { tags: [some(next, TAGS)] }),
      tier: "ABC"[n % 3],
      ...(n % 7 === 0 && { annual_value: worth * 12 }),
      ...(n > 10 && n % 14 === 0 && { referred_by: `c${n - 9}` }),
    };
  });
  for (let week = 1; week < 12; week += 1) add(null, -week * 7, { kind: "time", existing: week % 3 === 0, minutes: 240, text: "Flyers" });
  return {
    format: "kept",
    version: 1,
    settings: { business: "The Corner Bakery", currency: "EUR", buyers_per_month: 300, average_order: 2400 },
    customers,
    entries,
    items: ITEMS.map((name, n) => ({ id: `i${n}`, name, ...(n < 4 && { life_days: 30 * (n + 1) }), ...(n % 2 && { adaptation: { convenience: 3, clarity: 2, choice: 1 } }) })),
    steps: STEPS.map((name, n) => ({ id: `s${n}`, name, position: n, ...(n % 2 && { wait_minutes: 60 * n, explained: n === 3, handoffs: n - 1, unclear_price: n === 1 }) })),
    measures: [
      { id: "m0", name: "Call two days after delivery", change: "practice" },
      { id: "m1", name: "Say when it will be late", change: "talking", builds_on: "m0" },
    ],
  };
}
