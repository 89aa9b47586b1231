"""Reference figures for the toolkit's tests, by the closed forms of the papers at 40 digits (mpmath) and by the package
lifelines; nothing of Kept's is used. Prints JSON; reference.json holds what it printed.

    pip install mpmath==1.3.0 lifelines
    python reference.py > reference.json
"""

import json

from lifelines import KaplanMeierFitter
from lifelines.utils import restricted_mean_survival_time
from mpmath import gamma, hyp2f1, log, loggamma, mp, mpf

mp.dps = 40

# Customers as (frequency, recency, age) in weeks, and times ahead.
CUSTOMERS = [(0, 0, 12.5), (0, 0, 38.86), (1, 1.71, 38.86), (2, 30.43, 38.86), (4, 10.0, 31.14), (7, 29.43, 38.86), (13, 36.0, 36.57), (26, 30.86, 31.0)]
TIMES = [1, 4, 26, 39, 104]

BG = (0.2426, 4.4136, 0.7929, 2.4259)
MBG = (0.5248, 6.1831, 0.8914, 1.6140)
PARETO = (0.5533, 10.5776, 0.6062, 11.6562)
GAMMA_GAMMA = (6.25, 3.74, 15.44)


def m(values):
    return [mpf(str(value)) for value in values]


def bg(customer, t):
    """Fader, Hardie & Lee (2005), and their note of 2008 on P(active)."""
    r, alpha, a, b = m(BG)
    x, tx, T = m(customer)
    if x == 0:
        alive = mpf(1)
    else:
        alive = 1 / (1 + a / (b + x - 1) * ((alpha + T) / (alpha + tx)) ** (r + x))
    z = t / (alpha + T + t)
    first = (a + b + x - 1) / (a - 1)
    second = 1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z)
    below = 1 + (a / (b + x - 1) * ((alpha + T) / (alpha + tx)) ** (r + x) if x > 0 else 0)
    return alive, first * second / below


def mbg(customer, t):
    """Batislam, Denizel & Filiztekin (2007)."""
    r, alpha, a, b = m(MBG)
    x, tx, T = m(customer)
    odds = a / (b + x) * ((alpha + T) / (alpha + tx)) ** (r + x)
    z = t / (alpha + T + t)
    first = (a + b + x) / (a - 1)
    second = 1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * hyp2f1(r + x, b + x + 1, a + b + x, z)
    return 1 / (1 + odds), first * second / (1 + odds)


def pareto(customer, t):
    """Fader & Hardie (2005), "A note on deriving the Pareto/NBD model"."""
    r, alpha, s, beta = m(PARETO)
    x, tx, T = m(customer)

    def a0():
        if alpha >= beta:
            one = lambda u: hyp2f1(r + s + x, s + 1, r + s + x + 1, (alpha - beta) / (alpha + u)) / (alpha + u) ** (r + s + x)
        else:
            one = lambda u: hyp2f1(r + s + x, r + x, r + s + x + 1, (beta - alpha) / (beta + u)) / (beta + u) ** (r + s + x)
        return one(tx) - one(T)

    alive = 1 / (1 + s / (r + s + x) * (alpha + T) ** (r + x) * (beta + T) ** s * a0())
    purchases = (r + x) * (beta + T) / ((alpha + T) * (s - 1)) * (1 - ((beta + T) / (beta + T + t)) ** (s - 1))
    return alive, alive * purchases


def new(model, t):
    """Repeat purchases expected of a new customer: the papers' E[X(t)]."""
    if model == "bg_nbd":
        r, alpha, a, b = m(BG)
        return (a + b - 1) / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b, a + b - 1, t / (alpha + t)))
    if model == "mbg_nbd":
        r, alpha, a, b = m(MBG)
        return b / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b + 1, a + b, t / (alpha + t)))
    r, alpha, s, beta = m(PARETO)
    return r * beta / (alpha * (s - 1)) * (1 - (beta / (beta + t)) ** (s - 1))


def model(word, by, names, of):
    return {
        "model": word,
        "parameters": dict(zip(names, by)),
        "active": [float(of(customer, mpf(1))[0]) for customer in CUSTOMERS],
        "purchases": [[float(of(customer, mpf(t))[1]) for t in TIMES] for customer in CUSTOMERS],
        "new": [float(new(word, mpf(t))) for t in TIMES],
    }


SPENT = [(0, 0), (1, 22.35), (2, 35.0), (6, 11.77), (20, 73.74)]
p, q, v = m(GAMMA_GAMMA)
spend = [float(p * (v + mpf(x) * mpf(str(mean))) / (p * mpf(x) + q - 1)) for x, mean in SPENT]

# Remission of leukaemia in weeks, both arms: Freireich et al. (1963).
DURATIONS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35, 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
OBSERVED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0] + [1] * 21
curve = KaplanMeierFitter().fit(DURATIONS, OBSERVED)
bounds = curve.confidence_interval_survival_function_
at = [float(time) for time, row in curve.event_table.iterrows() if row["observed"] > 0]

print(json.dumps({
    "customers": CUSTOMERS,
    "times": TIMES,
    "models": [
        model("bg_nbd", BG, ["r", "alpha", "a", "b"], bg),
        model("mbg_nbd", MBG, ["r", "alpha", "a", "b"], mbg),
        model("pareto_nbd", PARETO, ["r", "alpha", "s", "beta"], pareto),
    ],
    "spend": {"parameters": dict(zip("pqv", GAMMA_GAMMA)), "customers": SPENT, "expected": spend},
    "survival": {
        "durations": DURATIONS,
        "observed": OBSERVED,
        "time": at,
        "survival": [float(curve.survival_function_at_times(time).iloc[0]) for time in at],
        "low": [float(bounds.iloc[:, 0][time]) for time in at],
        "high": [float(bounds.iloc[:, 1][time]) for time in at],
        "median": float(curve.median_survival_time_),
        "restricted_mean": float(restricted_mean_survival_time(curve, t=30)),
    },
}, indent=1))
