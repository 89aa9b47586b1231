// Purchases as people have them, turned into columns of numbers.

import { A_DATE, dayNumber, isList } from "./check.js";
import { fail, shown } from "./errors.js";

/**
 * Columns of transactions: rows `{customer, date, amount}` or an object of such columns. Customers become numbers from 0;
 * `id` leads back. Amounts may be left out.
 */
export function transactions(problems, value, path = "transactions") {
  if (Array.isArray(value)) return rows(problems, value, path);
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) {
    fail(path, `must be a list of {customer, date, amount}, or an object of such columns; not ${shown(value)}`);
  }
  const { customer, date, amount } = value;
  for (const [name, list] of [["customer", customer], ["date", date]]) {
    if (!isList(list)) fail(`${path}.${name}`, `must be a list, not ${shown(list)}`);
  }
  if (amount !== undefined && !isList(amount)) fail(`${path}.amount`, `must be a list, not ${shown(amount)}`);
  if (date.length !== customer.length || (amount && amount.length !== customer.length)) {
    fail(path, "has columns of different lengths");
  }
  return gathered(problems, customer.length, {
    customer: (i) => customer[i],
    date: (i) => date[i],
    amount: amount && ((i) => amount[i]),
    place: (name, i) => `${path}.${name}[${i}]`,
  });
}

function rows(problems, list, path) {
  for (let i = 0; i < list.length; i += 1) {
    const row = list[i];
    if (row === null || typeof row !== "object") {
      fail(`${path}[${i}]`, `must be {customer, date, amount}, not ${shown(row)}`);
    }
  }
  const amounts = list.some((row) => row.amount !== undefined && row.amount !== null);
  return gathered(problems, list.length, {
    customer: (i) => list[i].customer,
    date: (i) => list[i].date,
    amount: amounts ? (i) => list[i].amount : undefined,
    place: (name, i) => `${path}[${i}].${name}`,
  });
}

function gathered(problems, length, { customer, date, amount, place }) {
  const days = new Int32Array(length);
  const amounts = new Float64Array(amount ? length : 0);
  let last = -Infinity;
  for (let i = 0; i < length; i += 1) {
    const day = dayNumber(date(i));
    if (Number.isNaN(day)) problems.add(place("date", i), `${A_DATE}; not ${shown(date(i))}`);
    days[i] = day;
    if (days[i] > last) last = days[i];
    if (!amount) continue;
    const one = amount(i);
    if (one === undefined || one === null) amounts[i] = NaN;
    else if (typeof one === "number" && (Number.isFinite(one) || Number.isNaN(one)) && Math.abs(one) <= 1e15) amounts[i] = one;
    else problems.add(place("amount", i), `must be a number or null, not ${shown(one)}`);
  }
  const { numbers, id } = numbered(problems, length, customer, place);
  return { customers: numbers, days, amounts, id, last: length ? last : NaN };
}

/** Numbers from 0 in place of customers. Whole numbers that are not much sparser than the rows stay as they are. */
function numbered(problems, length, customer, place) {
  const numbers = new Uint32Array(length);
  const most = 4 * length + 1000;
  let plain = true;
  for (let i = 0; i < length && plain; i += 1) {
    const one = customer(i);
    plain = typeof one === "number" && Number.isInteger(one) && one >= 0 && one <= most;
    if (plain) numbers[i] = one;
  }
  if (plain) return { numbers, id: (number) => number };
  const known = new Map();
  const ids = [];
  for (let i = 0; i < length; i += 1) {
    const one = customer(i);
    if (typeof one !== "string" && !(typeof one === "number" && Number.isFinite(one)) && typeof one !== "bigint") {
      problems.add(place("customer", i), `must be text or a number, not ${shown(one)}`);
      continue;
    }
    let number = known.get(one);
    if (number === undefined) {
      number = ids.length;
      known.set(one, number);
      ids.push(one);
    }
    numbers[i] = number;
  }
  return { numbers, id: (number) => ids[number] };
}
