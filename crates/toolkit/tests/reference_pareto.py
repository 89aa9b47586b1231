"""The maximum of the Pareto/NBD likelihood on the public log by its closed form (Fader & Hardie 2005, eq. 2) and scipy: what
buying.test.mjs compares the fit with. Takes the log; prints r, alpha, s, beta and the log-likelihood.

    pip install scipy pandas
    python reference_pareto.py cdnow_sample.csv
"""

import sys

import numpy as np
import pandas
from scipy.optimize import minimize
from scipy.special import gammaln, hyp2f1

rows = pandas.read_csv(sys.argv[1], dtype={"customer": str}, parse_dates=["date"])
asof = pandas.Timestamp("1997-09-30")
days = rows[rows["date"] <= asof].drop_duplicates(["customer", "date"]).groupby("customer")["date"].agg(["count", "min", "max"])
x = days["count"].to_numpy(float) - 1
tx = np.round((days["max"] - days["min"]).dt.days.to_numpy() / 7, 2)
T = np.round((asof - days["min"]).dt.days.to_numpy() / 7, 2)
unique, weights = np.unique(np.stack([x, tx, T], axis=1), axis=0, return_counts=True)
x, tx, T = unique.T


def surprise(logs):
    r, alpha, s, beta = np.exp(logs)
    n = r + s + x
    low, other = (alpha, r + x) if alpha < beta else (beta, s + 1)
    high = max(alpha, beta)
    part = lambda t: hyp2f1(n, s + 1 if alpha >= beta else r + x, n + 1, (high - low) / (high + t)) / (high + t) ** n
    log_a0 = np.log(part(tx) - part(T))
    common = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta)
    alive = -(r + x) * np.log(alpha + T) - s * np.log(beta + T)
    gone = np.log(s / n) + log_a0
    # Who bought on the last day cannot have left since.
    each = common + np.where(tx < T, np.logaddexp(alive, gone), alive)
    return -float(weights @ each)


best = np.log([0.55, 10.6, 0.61, 11.7])
for _ in range(6):
    best = minimize(surprise, best, method="Nelder-Mead", options={"xatol": 1e-11, "fatol": 1e-11, "maxiter": 4000}).x
print(*np.exp(best), -surprise(best))
