"""The fits of lifetimes and the curve of lifelines on the public log, for bench.mjs. Takes the log; prints JSON."""

import json
import statistics
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import pandas
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter, ParetoNBDFitter
from lifetimes.utils import summary_data_from_transaction_data

rows = pandas.read_csv(sys.argv[1], dtype={"customer": str}, parse_dates=["date"])
summary = summary_data_from_transaction_data(
    rows, "customer", "date", monetary_value_col="amount", observation_period_end="1997-09-30", freq="D", freq_multiplier=7
)
summary[["frequency", "recency", "T"]] = summary[["frequency", "recency", "T"]].round(2)
told = {}


def timed(runs, work):
    times = []
    for _ in range(runs):
        start = time.process_time()
        result = work()
        times.append((time.process_time() - start) * 1000)
    return result, statistics.median(times)


for name, fitter, runs in (("bg_nbd", BetaGeoFitter, 5), ("mbg_nbd", ModifiedBetaGeoFitter, 5), ("pareto_nbd", ParetoNBDFitter, 1)):
    try:
        fitted, ms = timed(runs, lambda: fitter().fit(summary["frequency"], summary["recency"], summary["T"]))
        expected = fitted.conditional_expected_number_of_purchases_up_to_time(26, summary["frequency"], summary["recency"], summary["T"])
        told[name] = {"ms": ms, "parameters": {key: float(value) for key, value in fitted.params_.items()}, "expected": [float(one) for one in expected]}
    except Exception as error:
        told[name] = {"why": str(error)[:200]}
again = summary[(summary["frequency"] > 0) & (summary["monetary_value"] > 0)]
fitted, ms = timed(5, lambda: GammaGammaFitter().fit(again["frequency"], again["monetary_value"]))
told["gamma_gamma"] = {"ms": ms, "parameters": {key: float(value) for key, value in fitted.params_.items()}}
try:
    from lifelines import KaplanMeierFitter

    silent = summary["T"] - summary["recency"]
    durations, ended = summary["recency"] + 1, silent > 13
    curve, ms = timed(5, lambda: KaplanMeierFitter().fit(durations, ended))
    told["kaplan_meier"] = {"ms": ms, "survival": [float(one) for one in curve.survival_function_at_times(range(1, 40))]}
except ImportError:
    pass
print(json.dumps(told))
