// Points and weights by which an engine takes the mean over the chance to drop out, which is Beta(a, b): trapezoid rule in
// u, where p = 1/(1 + exp(−π·sinh u)). Both ends of the density fall away doubly exponentially.

const MOST = 4096;
const ENOUGH = 1e-12;

const soft = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** So many points with ln p, ln(1 − p) and ln of the weight, the highest weight 0. */
function points(a, b, count) {
  const reach = (weight) => Math.asinh(60 / (Math.PI * Math.min(weight, 1)));
  const from = -reach(a);
  const step = (reach(b) - from) / count;
  const all = [];
  for (let i = 0; i <= count; i += 1) {
    const u = from + step * i;
    const y = Math.PI * Math.sinh(u);
    const [logP, logQ] = [-soft(-y), -soft(y)];
    all.push({ p: Math.exp(logP), logQ, weight: a * logP + b * logQ + Math.log(Math.cosh(u)) });
  }
  const most = all.reduce((high, one) => Math.max(high, one.weight), -Infinity);
  return all.map((one) => ({ ...one, weight: one.weight - most })).filter((one) => one.weight > -600);
}

/** The mean that the query takes, of somebody with x purchases who would buy at shape s and w. */
function mean(all, x, s, w) {
  let whole = 0;
  let sum = 0;
  for (const { p, logQ, weight } of all) {
    const share = Math.exp(weight + x * logQ);
    whole += share;
    sum += share * (p * w < 1e-18 ? s * w : -Math.expm1(-s * Math.log1p(p * w)) / p);
  }
  return sum / whole;
}

/** The points that are enough for Beta(a, b + x) of any x; none where there are not enough in reason. */
export function nodes(a, b, shape) {
  if (a > 1e6 && b > 1e6) return [{ p: a / (a + b), logQ: Math.log1p(-a / (a + b)), weight: 0 }];
  if (a < 1e-9 && b > a) return [{ p: 1e-300, logQ: 0, weight: 0 }];
  for (let count = 64; count <= MOST; count *= 2) {
    const [few, many] = [points(a, b, count), points(a, b, 2 * count)];
    let worst = 0;
    for (const x of [0, 1, 3, 10, 30, 100, 300, 1000]) {
      for (const w of [0.001, 0.1, 1, 30]) {
        const told = mean(many, x, shape + x, w);
        worst = Math.max(worst, Math.abs(mean(few, x, shape + x, w) / told - 1));
      }
    }
    if (worst < ENOUGH) return few;
  }
  return null;
}
