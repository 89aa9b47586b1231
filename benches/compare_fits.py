"""The fits of the Python package `lifetimes` to the same log, to stand beside Kept's own in one run of the benchmark.

Takes the log, the day and how many times every customer is taken; prints JSON. Time is in weeks to two decimals, as in the published data and in Kept.
"""

import json
import statistics
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import numpy
import pandas
from lifetimes import BetaGeoFitter, ModifiedBetaGeoFitter
from lifetimes.utils import summary_data_from_transaction_data

RUNS = 9

log, asof, times = sys.argv[1:]
rows = pandas.read_csv(log, dtype={"customer": str}, parse_dates=["date"])
summary = summary_data_from_transaction_data(
    rows, "customer", "date", observation_period_end=asof, freq="D", freq_multiplier=7
).round(2)
summary = pandas.concat([summary] * int(times), ignore_index=True)


def fit(fitter):
    start = time.perf_counter()
    fitted = fitter().fit(summary["frequency"], summary["recency"], summary["T"])
    return fitted, (time.perf_counter() - start) * 1000


def log_likelihood(fitted):
    """Of all customers together: the package itself keeps the mean, in a unit of time of its own."""
    logs = numpy.log([fitted.params_[name] for name in ("r", "alpha", "a", "b")])
    columns = [summary[name].to_numpy(float) for name in ("frequency", "recency", "T")]
    weights = numpy.ones(len(summary))
    return float(-fitted._negative_log_likelihood(logs, *columns, weights, 0.0) * len(summary))


told = {}
for name, fitter in (("mbg_nbd", ModifiedBetaGeoFitter), ("bg_nbd", BetaGeoFitter)):
    fits = [fit(fitter) for _ in range(RUNS)]
    fitted = fits[0][0]
    told[name] = {
        "ms": statistics.median(ms for _, ms in fits),
        "parameters": {key: float(value) for key, value in fitted.params_.items()},
        "log_likelihood": log_likelihood(fitted),
    }
print(json.dumps(told))
