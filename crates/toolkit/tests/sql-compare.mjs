// How far an engine's figures are from the toolkit's own; shared by the tests and by the attack.

const DAY = 86_400_000;

/** The largest differences of every figure: relative for purchases and value above 1, else absolute. */
export async function compare({ buying, sql, rows, table, transactions, model, within = 26 }) {
  const summary = buying.summarize(transactions, { asof: table.asof });
  const fit = await buying.fitBuying(summary, { model });
  const spend = table.columns?.amount ? await buying.fitSpend(summary) : undefined;
  const found = await rows(sql.score({ ...table, fit, within, ...(spend ? { spend } : {}) }));
  const place = new Map(Array.from(summary.id, (id, at) => [String(id), at]));
  if (found.length !== place.size) throw new Error(`${found.length} rows for ${place.size} customers`);
  const [active, buys, purchases] = [
    buying.probabilityActive(fit, summary), buying.probabilityBuys(fit, summary, { within }), buying.expectedPurchases(fit, summary, { within }),
  ];
  const brings = spend && buying.expectedSpend(spend, summary);
  const cells = buying.rfm(summary);
  const silent = silenceOf(transactions, table.asof);
  const warm = warmthOf(transactions.map((row) => [row.customer, row.date, 0.8]), table.asof, 60, true);
  const off = { active: 0, buys: 0, silence: 0, warmth: 0, rfm: 0 };
  const differ = (name, ours, theirs) => {
    const gap = Math.abs(Number(theirs) - ours) / Math.max(1, Math.abs(ours));
    off[name] = Math.max(off[name] ?? 0, Number.isNaN(gap) ? Infinity : gap);
  };
  for (const row of found) {
    const customer = String(row.customer);
    const at = place.get(customer);
    differ("active", active[at], row.p_active);
    differ("buys", buys[at], row.p_buys);
    if (row.expected_purchases !== null) differ("purchases", purchases[at], row.expected_purchases);
    if (row.value !== null) differ("value", purchases[at] * brings[at], row.value);
    if (silent.has(customer) !== (row.silence !== null)) off.silence = Infinity;
    else if (row.silence !== null) differ("silence", silent.get(customer), row.silence);
    differ("warmth", warm.get(customer), row.warmth);
    off.rfm += (Number(row.r) !== cells.r[at]) + (Number(row.f) !== cells.f[at]) + (Number(row.m ?? 0) !== cells.m[at]);
  }
  return off;
}

const dayOf = (date) => (typeof date === "number" ? date : Date.parse(date) / DAY);

/** Method §6, from its text. */
export function silenceOf(transactions, asof) {
  const days = new Map();
  for (const { customer, date } of transactions) {
    const day = dayOf(date);
    if (day > dayOf(asof)) continue;
    const own = days.get(String(customer)) ?? new Set();
    days.set(String(customer), own.add(day));
  }
  const silent = new Map();
  for (const [customer, own] of days) {
    const sorted = [...own].sort((one, other) => one - other);
    if (sorted.length < 3) continue;
    const gaps = sorted.slice(1).map((day, i) => day - sorted[i]).sort((one, other) => one - other);
    const median = (gaps[(gaps.length - 1) >> 1] + gaps[gaps.length >> 1]) / 2;
    silent.set(customer, Math.min(Math.max(((dayOf(asof) - sorted.at(-1)) / median - 1) / 2, 0), 1));
  }
  return silent;
}

/** Method §1, from its text: W ← W·2^(−Δ/H), then W ← W + c(1 − W). `once`: what happened on one day is one contact. */
export function warmthOf(contacts, asof, halfLife, once = false) {
  const own = new Map();
  for (const [customer, date, charge] of contacts) {
    const list = own.get(String(customer)) ?? [];
    const day = dayOf(date);
    if (day > dayOf(asof) || (once && list.some((one) => one.day === day))) continue;
    list.push({ day, charge });
    own.set(String(customer), list);
  }
  const warmth = new Map();
  for (const [customer, list] of own) {
    list.sort((one, other) => one.day - other.day);
    let [value, last] = [0, list[0]?.day];
    for (const { day, charge } of list) {
      value *= 2 ** (-(day - last) / halfLife);
      value += charge * (1 - value);
      last = day;
    }
    if (list.length > 0) warmth.set(customer, value * 2 ** (-(dayOf(asof) - last) / halfLife));
  }
  return warmth;
}

/** Contacts of all strengths, some on one day, some of the strength 1. */
export function contactsOf(transactions) {
  const charges = [0.4, 0.7, 1, 0.9, 0.2];
  return transactions.slice(0, 600).flatMap(({ customer, date }, i) => {
    const day = (after) => new Date(Date.parse(date) + after * DAY).toISOString().slice(0, 10);
    return [[customer, day(0), charges[i % 5]], [customer, day(i % 3), charges[(i + 2) % 5]]];
  });
}
