// Checks of arguments that several functions share. Each adds to the problems and returns something harmless.

import { Problems, fail, shown } from "./errors.js";

/** Days in a unit of time. A month is a twelfth of 365.25 days. */
export const UNITS = { day: 1, week: 7, month: 30.4375 };

/** An object of options; `undefined` is an empty one. */
export function options(value, known) {
  if (value === undefined) return {};
  if (value === null || typeof value !== "object" || Array.isArray(value) || ArrayBuffer.isView(value)) {
    fail("options", `must be an object, not ${shown(value)}`);
  }
  const problems = new Problems();
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) problems.add(name, `is not an option: there are ${known.join(", ")}`);
  }
  problems.end();
  return value;
}

/** Whether a value is a list of anything. */
export function isList(value) {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** A number between two bounds. */
export function number(problems, path, value, { min = -Infinity, max = Infinity, whole = false, above = -Infinity } = {}) {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    problems.add(path, `must be a number, not ${shown(value)}`);
  } else if (whole && !Number.isInteger(value)) {
    problems.add(path, `must be a whole number, not ${value}`);
  } else if (value < min || value > max) {
    problems.add(path, `must be between ${min} and ${max}, not ${value}`);
  } else if (value <= above) {
    problems.add(path, `must be above ${above}, not ${value}`);
  } else {
    return value;
  }
  return min === -Infinity ? 1 : min;
}

/** One of some words. */
export function word(problems, path, value, allowed) {
  if (typeof value === "string" && allowed.includes(value)) return value;
  problems.add(path, `must be one of ${allowed.join(", ")}, not ${shown(value)}`);
  return allowed[0];
}

/** A list of numbers as a Float64Array; `unknown` lets null, undefined and NaN stand for NaN. */
export function column(problems, path, value, rules = {}) {
  const { min = -Infinity, max = Infinity, whole = false, unknown = false, length } = rules;
  if (!isList(value) || value instanceof BigInt64Array || value instanceof BigUint64Array) {
    problems.add(path, `must be a list of numbers, not ${shown(value)}`);
    return new Float64Array(0);
  }
  if (length !== undefined && value.length !== length) {
    problems.add(path, `has ${value.length} values where there are ${length} customers`);
    return new Float64Array(0);
  }
  const numbers = new Float64Array(value.length);
  for (let i = 0; i < value.length; i += 1) {
    const one = value[i];
    if (unknown && (one === null || one === undefined || Number.isNaN(one))) {
      numbers[i] = NaN;
    } else if (typeof one !== "number" || !Number.isFinite(one)) {
      problems.add(`${path}[${i}]`, `must be a number, not ${shown(one)}`);
    } else if (whole && !Number.isInteger(one)) {
      problems.add(`${path}[${i}]`, `must be a whole number, not ${one}`);
    } else if (one < min || one > max) {
      problems.add(`${path}[${i}]`, `must be between ${min} and ${max}, not ${one}`);
    } else {
      numbers[i] = one;
    }
  }
  return numbers;
}

const FIRST_DAY = -25567; // 1900-01-01
const LAST_DAY = 84370; // 2200-12-31

/** Days from 1970-01-01 to a civil date (Hinnant's algorithm). */
function unixDays(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 of `YYYY-MM-DD`, a Date (its day in UTC) or such a number; NaN where it is none of these. */
export function dayNumber(value) {
  let day = NaN;
  if (typeof value === "string" && value.length === 10 && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const year = +value.slice(0, 4);
    const month = +value.slice(5, 7);
    const date = +value.slice(8);
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (month >= 1 && month <= 12 && date >= 1 && date <= LENGTHS[month - 1] + (leap ? 1 : 0)) {
      day = unixDays(year, month, date);
    }
  } else if (typeof value === "number" && Number.isInteger(value)) {
    day = value;
  } else if (value instanceof Date) {
    day = Math.floor(value.getTime() / 86_400_000);
  }
  return day >= FIRST_DAY && day <= LAST_DAY ? day : NaN;
}

/** `YYYY-MM-DD` of so many days since 1970-01-01. */
export function dayText(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export const A_DATE = "must be a date from 1900 to 2200: YYYY-MM-DD, a Date, or days since 1970-01-01";

/** A day as a number. */
export function day(problems, path, value) {
  const found = dayNumber(value);
  if (Number.isNaN(found)) {
    problems.add(path, `${A_DATE}; not ${shown(value)}`);
    return 0;
  }
  return found;
}

/** A day as `YYYY-MM-DD`. */
export function dayWord(path, value) {
  const problems = new Problems();
  const found = day(problems, path, value);
  problems.end();
  return dayText(found);
}

/** What long work may be told; throws what `signal` was aborted with. */
export function patience(problems, { signal, onProgress }) {
  if (signal !== undefined && (typeof signal !== "object" || signal === null || typeof signal.throwIfAborted !== "function")) {
    problems.add("signal", `must be an AbortSignal, not ${shown(signal)}`);
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    problems.add("onProgress", `must be a function, not ${shown(onProgress)}`);
  }
}
