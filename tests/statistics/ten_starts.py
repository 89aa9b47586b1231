"""The best fits that scipy finds to logs of purchases, from ten starts each: what Kept's own fits are held against.

Takes cases as JSON from standard input and prints JSON: for each the log-likelihood at the parameters told ("same"), the best one found ("best") and the logarithms of its parameters ("at"). The likelihoods are written from the papers (Fader, Hardie & Lee 2005; Batislam, Denizel & Filiztekin 2007), not from Kept.
"""

import json
import multiprocessing
import sys

import numpy
from scipy.optimize import minimize

STARTS = 10
# How many of where they end are gone on from without slopes.
POLISHED = 3
EDGE = 25.0


def rising(value, most):
    """ln of value·(value + 1)·…, for 0 to so many factors: no difference of large log-gammas."""
    return numpy.concatenate([[0.0], numpy.cumsum(numpy.log(value + numpy.arange(most)))])


def likelihood(case):
    x, last, age, weight = numpy.array(case["groups"], float).T
    x = x.astype(int)
    phases = case["phases"]
    most = int(x.max()) + 1
    is_mbg = case["model"] != "bg_nbd"

    def at(logs):
        r, alpha, a, b = numpy.exp(logs)
        buys = rising(r, phases * most)[phases * x]
        ab = rising(a + b, most)
        stays_so_often = rising(b, most)

        def rate(time):
            return -r * numpy.log1p(time / alpha) - phases * x * numpy.log(alpha + time)

        if is_mbg:
            # The first purchase, too, may have been the last.
            stays = stays_so_often[x + 1] - ab[x + 1]
            leaves = logs[2] + stays_so_often[x] - ab[x + 1]
        else:
            stays = stays_so_often[x] - ab[x]
            leaves = numpy.where(x > 0, logs[2] + stays_so_often[numpy.maximum(x - 1, 0)] - ab[x], -numpy.inf)
        each = buys + numpy.logaddexp(stays + rate(age), leaves + rate(last))
        return float(weight @ each)

    return at


def answer(case):
    at = likelihood(case)

    def cost(logs):
        held = numpy.clip(logs, -EDGE, EDGE)
        value = at(held)
        return -value if numpy.isfinite(value) else 1e300

    chance = numpy.random.default_rng(case["seed"])
    mean_age = max(sum(g[2] * g[3] for g in case["groups"]) / sum(g[3] for g in case["groups"]), 1e-3)
    starts = chance.uniform(-3.0, 3.0, (STARTS, 4))
    starts[0] = [0.0, 0.0, 0.0, 0.0]
    starts[: STARTS // 2, 1] += numpy.log(mean_age)
    ends = []
    for start in starts:
        found = minimize(cost, start, method="L-BFGS-B", bounds=[(-EDGE, EDGE)] * 4)
        ends.append((found.fun, list(found.x)))
    ends.sort(key=lambda end: end[0])
    for _, end in ends[:POLISHED]:
        options = {"maxiter": 2000, "maxfev": 2000, "xatol": 1e-7, "fatol": 1e-9}
        found = minimize(cost, end, method="Nelder-Mead", options=options)
        ends.append((found.fun, list(found.x)))
    lowest, where = min(ends, key=lambda end: end[0])
    return {"same": at(numpy.array(case["logs"])), "best": -lowest, "at": [float(numpy.clip(one, -EDGE, EDGE)) for one in where]}


if __name__ == "__main__":
    cases = json.load(sys.stdin)
    with multiprocessing.Pool() as pool:
        answers = pool.map(answer, cases, chunksize=4)
    json.dump(answers, sys.stdout)
