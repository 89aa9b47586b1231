//! How long the buying models take to fit to a real log, beside the Python package `lifetimes` in the same run where
//! `KEPT_LIFETIMES` names a Python that has it (`cargo xtask bench` sees to that). Asserts nothing.

#[path = "../tests/support/cdnow.rs"]
mod cdnow;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::Instant;

use kept_core::book::{Day, Id};
use kept_core::scoring::statistics::calibration::Hindsight;
use kept_core::scoring::statistics::gamma_gamma::{SpendFit, spent};
use kept_core::scoring::statistics::purchases::Buyer;
use kept_core::scoring::statistics::{
    Contest, Fit, Fitted, Forecast, Model, Purchases, RegularityFit,
};
use serde_json::Value;

const RUNS: usize = 25;
const ASOF: &str = "1997-09-30";

/// The public purchase log, which `cargo xtask test` and `bench` fetch once per machine and name in `KEPT_LOG`.
fn log() -> PathBuf {
    let named = std::env::var_os("KEPT_LOG");
    PathBuf::from(
        named.expect("KEPT_LOG names no purchase log: `cargo xtask test --only core` does"),
    )
}

/// What came of some work, and the median of its times in milliseconds.
fn timed<T>(mut work: impl FnMut() -> T) -> (T, f64) {
    let mut times = Vec::new();
    loop {
        let start = Instant::now();
        let result = work();
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        if times.len() == RUNS {
            times.sort_by(f64::total_cmp);
            return (result, times[RUNS / 2]);
        }
    }
}

/// What `lifetimes` makes of the same log.
fn lifetimes(log: &Path, times: usize) -> Option<Value> {
    let Some(python) = std::env::var_os("KEPT_LIFETIMES") else {
        println!(
            "No Python with the package lifetimes was named (KEPT_LIFETIMES): its column is left out."
        );
        return None;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/compare_fits.py");
    let output = Command::new(python)
        .arg(script)
        .arg(log)
        .args([ASOF, &times.to_string()])
        .output();
    let told = output
        .ok()
        .and_then(|told| serde_json::from_slice(&told.stdout).ok());
    if told.is_none() {
        println!("lifetimes could not be run: its column is left out.");
    }
    told
}

fn row(name: &str, own: f64, theirs: Option<f64>) {
    match theirs {
        Some(theirs) => println!("  {name:<16} {own:>14.6} {theirs:>14.6}"),
        None => println!("  {name:<16} {own:>14.6}"),
    }
}

fn compare(name: &str, fitted: &Fitted, ms: f64, theirs: Option<&Value>) {
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    println!(
        "{name}: {} evaluations; Kept, then lifetimes",
        fitted.evaluations
    );
    let by = fitted.parameters;
    for (name, own) in [("r", by.r), ("alpha", by.alpha), ("a", by.a), ("b", by.b)] {
        row(
            name,
            own,
            theirs.map(|theirs| number(&theirs["parameters"][name])),
        );
    }
    let likelihood = theirs.map(|theirs| number(&theirs["log_likelihood"]));
    row("log-likelihood", fitted.log_likelihood, likelihood);
    let time = theirs.map(|theirs| number(&theirs["ms"]));
    row("time, ms", ms, time);
    if let Some(time) = time {
        println!("  Kept takes 1/{:.1} of the time of lifetimes", time / ms);
    }
}

/// Every buyer so many times, under names of their own.
fn copies(purchases: &Purchases, times: usize) -> Vec<Buyer> {
    let mut buyers = Vec::new();
    for buyer in &purchases.buyers {
        for copy in 0..times {
            let customer = Id::new(&format!("{}-{copy}", buyer.customer)).unwrap();
            buyers.push(Buyer {
                customer,
                ..buyer.clone()
            });
        }
    }
    buyers
}

/// The same purchases, whose groups are not gathered yet.
fn ungrouped(purchases: &Purchases) -> Purchases {
    Purchases::new(purchases.asof, purchases.buyers.clone())
}

fn main() {
    let log = log();
    let book = cdnow::book(&log);
    let asof = Day::parse(ASOF).unwrap();
    let (purchases, gathering) = timed(|| Rc::new(Purchases::of(&book, asof)));
    println!(
        "{} customers of CDNOW as of {ASOF}, gathered from the book in {gathering:.2} ms; medians of {RUNS}",
        purchases.buyers.len()
    );
    for times in [1, 10] {
        let many = Rc::new(Purchases::new(asof, copies(&purchases, times)));
        let (groups, grouping) = timed(|| ungrouped(&many).groups());
        println!(
            "{} customers, {} groups, gathered once in {grouping:.2} ms:",
            many.buyers.len(),
            groups.len()
        );
        let theirs = lifetimes(&log, times);
        for model in [Model::Mbg, Model::Bg] {
            let (found, ms) = timed(|| Fit::of(model, &many).run());
            let theirs = theirs.as_ref().and_then(|told| told.get(model.word()));
            compare(model.word(), &found.unwrap(), ms, theirs);
        }
    }
    let fitted = Fit::of(Model::Mbg, &purchases).run().unwrap();
    let start = Instant::now();
    let pareto = Fit::of(Model::Pareto, &purchases).run().unwrap();
    let ms = start.elapsed().as_secs_f64() * 1000.0;
    println!("pareto_nbd (a is s, b is beta), AIC {:.2}", pareto.aic());
    compare("pareto_nbd", &pareto, ms, None);
    let start = Instant::now();
    let regular = RegularityFit::new(purchases.groups()).run().unwrap();
    let ms = start.elapsed().as_secs_f64() * 1000.0;
    println!("k by likelihood, AIC {:.2}", regular.aic());
    compare(regular.model.word(), &regular, ms, None);
    let all = || {
        purchases
            .buyers
            .iter()
            .filter_map(|buyer| spent(buyer, asof))
    };
    let (_, spending) = timed(|| SpendFit::new(all()).run());
    let (_, forecasting) = timed(|| {
        let mut forecast = Forecast::new(Rc::clone(&purchases), fitted, None, 365);
        while !forecast.advance(1_000).is_done() {}
    });
    let (figures, contending) = timed(|| {
        let mut contest = Contest::new(Model::Mbg, Rc::clone(&purchases));
        while !contest.advance(10).is_done() {}
        contest.outcome().cloned()
    });
    let start = Instant::now();
    let mut hindsight = Hindsight::new(&book, asof);
    while !hindsight.advance(100).is_done() {}
    let looking_back = start.elapsed().as_secs_f64() * 1000.0;
    println!(
        "Gamma–Gamma {spending:.2} ms; a year foretold of everybody, with bounds {forecasting:.2} ms;"
    );
    println!(
        "the contest {contending:.2} ms; hindsight over {} months {looking_back:.2} ms",
        hindsight.months().len()
    );
    if let Some(Ok(figures)) = figures {
        println!(
            "Contest from {}, {} customers, {} returned and bought {} times:",
            figures.split, figures.customers, figures.returned, figures.purchases
        );
        for (name, score) in [("model", figures.model), ("rhythm rule", figures.rhythm)] {
            println!(
                "  {name:<12} right {:.4}, said {} of whom {} returned, Brier {:.4}, purchases {:.0}",
                score.right, score.said, score.hits, score.brier, score.purchases
            );
        }
        println!(
            "  nobody       right {:.4}; the share for all: Brier {:.4}; the same pace: purchases {:.0}",
            figures.nobody_right, figures.share_brier, figures.pace_purchases
        );
    }
}
