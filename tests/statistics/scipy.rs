//! The fits beside those of another program: ten starts of scipy's optimisers on the same likelihood, written anew in
//! Python, find nothing better.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use kept_core::scoring::statistics::{Fit, Group, Model, NoModel};
use serde_json::{Value, json};

use crate::hostile::{hostile, likelihood, realistic};
use crate::shop::sold;

/// Logs of each sort.
const LOGS: u64 = 200;
/// By what share of a log-likelihood another may be better.
const BETTER: f64 = 1e-6;
/// By what share the two programs may disagree on one point.
const ALIKE: f64 = 1e-8;

/// What came of the logs of one sort under one model.
#[derive(Default)]
struct Tally {
    fits: usize,
    at_limit: usize,
    /// Logs in which nobody comes back, or no time has passed: there is nothing to fit.
    hopeless: usize,
    refused: Vec<String>,
    asked: Vec<Value>,
}

fn told(groups: &[Group]) -> Value {
    let each = groups.iter().map(|group| {
        let past = group.past;
        json!([past.repeats, past.last, past.age, group.customers])
    });
    each.collect()
}

fn tally(model: Model, of: fn(u64) -> (Vec<Vec<i32>>, i32)) -> Tally {
    let mut tally = Tally::default();
    for seed in 0..LOGS {
        let (days, asof) = of(seed);
        let purchases = sold(&days, asof);
        let fitted = match Fit::of(model, &purchases).run() {
            Ok(fitted) => fitted,
            Err(NoModel::NoPurchases | NoModel::NoTime | NoModel::NobodyRepeats) => {
                tally.hopeless += 1;
                continue;
            }
            Err(why) => {
                tally.refused.push(format!("log {seed}: {why:?}"));
                continue;
            }
        };
        let by = fitted.parameters;
        let logs = [by.r, by.alpha, by.a, by.b].map(f64::ln);
        let groups = purchases.groups();
        let plain = likelihood(model, &groups, &logs);
        assert!(
            plain.is_finite() && logs.iter().all(|log| log.is_finite()),
            "{fitted:?}"
        );
        tally.fits += 1;
        tally.at_limit += usize::from(!fitted.limits.is_none());
        tally.asked.push(
            json!({ "seed": seed, "model": model.word(), "phases": model.phases(), "logs": logs,
            "log_likelihood": plain, "groups": told(&groups) }),
        );
    }
    tally
}

/// What scipy makes of each: the log-likelihood at the same parameters, and the best it finds.
fn asked(cases: &[Value]) -> Vec<Value> {
    let python = std::env::var_os("KEPT_SCIPY")
        .expect("`cargo xtask attack fits` names a Python with scipy");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/statistics/ten_starts.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let text = serde_json::to_vec(cases).unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
#[ignore = "asks scipy, long: cargo xtask attack fits"]
fn ten_starts_of_scipy_find_no_better_fit() {
    let mut wrong = Vec::new();
    for (sort, of) in [
        ("hostile", hostile as fn(u64) -> _),
        ("realistic", realistic),
    ] {
        for model in [Model::Mbg, Model::Bg] {
            let tally = tally(model, of);
            let answers = asked(&tally.asked);
            assert_eq!(answers.len(), tally.fits);
            let number = |value: &Value| value.as_f64().unwrap();
            let (mut apart, mut better, mut worse) = (0.0f64, f64::NEG_INFINITY, 0);
            for (case, answer) in tally.asked.iter().zip(&answers) {
                let own = number(&case["log_likelihood"]);
                apart = apart.max((number(&answer["same"]) - own).abs() / own.abs().max(1.0));
                let gain = (number(&answer["best"]) - own) / own.abs();
                better = better.max(gain);
                worse += usize::from(gain < -BETTER);
                if gain > BETTER {
                    wrong.push(format!(
                        "{sort} log {}, {}: scipy finds {}, not {own}, at {}",
                        case["seed"],
                        model.word(),
                        answer["best"],
                        answer["at"]
                    ));
                }
            }
            println!(
                "{sort:<10} {:<8} {} fits, {} of them at a limit; {} with nothing to fit, {} refused; scipy is better by at \
                 most {better:.1e}, worse by more than {BETTER:e} in {worse}; at one point the two differ by at most {apart:.1e}",
                model.word(),
                tally.fits,
                tally.at_limit,
                tally.hopeless,
                tally.refused.len()
            );
            assert!(
                apart < ALIKE,
                "the two programs do not speak of the same likelihood"
            );
            wrong.extend(
                tally
                    .refused
                    .iter()
                    .map(|why| format!("{sort} {}, {why}", model.word())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
