//! Examples of the whole business: friction by dimension, the journey of buying, what stands first to be
//! mended, how much the log of purchases may be asked and how long customers stay.

use super::{Case, Line, Value, line};
use crate::book::Id;
use crate::scoring::friction::constants::WORST_SHARE;
use crate::scoring::friction::fixed_evidence::weights;
use crate::scoring::friction::{Fixable, Rule};
use crate::scoring::statistics::{Tier, tier};

/// 1 − x for each of these, the factors of a product.
fn rests(all: impl IntoIterator<Item = f64>) -> Value {
    let factors = all.into_iter().map(|x| line!("method-eg-rest", x = x));
    Value::Lines(factors.collect())
}

/// The name of a step of buying.
fn step(case: &Case<'_>, id: &Id) -> Value {
    let row = case.book.steps().get(id);
    Value::Text(row.map_or_else(String::new, |row| row.record.name.as_str().to_owned()))
}

pub fn friction(case: &Case<'_>) -> Vec<Line> {
    let Some(friction) = case.business.map(|business| &business.friction) else {
        return Vec::new();
    };
    let Some(overall) = &friction.overall else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (score, weight) in friction.dimensions.iter().zip(weights(case.settings)) {
        let Some(value) = score.value else { continue };
        let line = line!(
            "method-eg-friction-dimension",
            dimension = Value::Word("dimension", score.dimension.word()),
            count = score.pieces,
            coverage = score.coverage,
            value = value,
            weight = weight
        );
        lines.push(line.worked());
    }
    let whole = match overall.rule {
        Rule::Mean => line!("method-eg-friction-mean", value = overall.value),
        Rule::Worst(dimension) => line!(
            "method-eg-friction-worst",
            mean = overall.mean,
            share = WORST_SHARE,
            dimension = Value::Word("dimension", dimension.word()),
            value = overall.value
        ),
    };
    lines.push(whole.gives(overall.value));
    lines
}

pub fn journey(case: &Case<'_>) -> Vec<Line> {
    let Some(journey) = case.business.map(|business| &business.friction.journey) else {
        return Vec::new();
    };
    let Some(smoothness) = journey.smoothness else {
        return Vec::new();
    };
    let mut lines: Vec<Line> = journey
        .steps
        .iter()
        .map(|score| {
            line!(
                "method-eg-journey-step",
                step = step(case, &score.id),
                value = score.friction,
                share = score.share
            )
        })
        .collect();
    let all = rests(journey.steps.iter().map(|score| score.friction));
    let formula = line!("method-eg-journey", steps = all, value = smoothness);
    lines.push(formula.gives(smoothness));
    lines
}

pub fn fix_first(case: &Case<'_>) -> Vec<Line> {
    let first = case.business.and_then(|business| business.first.as_ref());
    let Some(first) = first else {
        return Vec::new();
    };
    let what = match &first.what {
        Fixable::Step(id, _) => line!("method-eg-fix-step", step = step(case, id)),
        Fixable::Cause(cause) => line!("method-eg-fix-cause", cause = cause),
    };
    let formula = line!(
        "method-eg-fix",
        gain = first.benefit,
        effort = Value::Count(first.effort as f64),
        value = first.rank
    );
    let mut lines = vec![what, formula.gives(first.rank)];
    if let Some(worth) = first.worth {
        let worth = Value::Money(worth);
        lines.push(line!("method-eg-fix-worth", value = worth));
    }
    lines
}

pub fn statistics(case: &Case<'_>) -> Vec<Line> {
    let Some(business) = case.business.filter(|business| business.size.customers > 0) else {
        return Vec::new();
    };
    let size = &business.size;
    let mut lines = vec![line!(
        "method-eg-statistics-size",
        customers = size.customers,
        repeaters = size.repeaters,
        days = size.span
    )];
    lines.push(match tier(size) {
        Tier::Counts(_) => line!("method-eg-statistics-counts"),
        Tier::Totals(_) => line!("method-eg-statistics-totals"),
        Tier::Customers => line!("method-eg-statistics-each"),
    });
    let steps = business.stay.as_ref().map(|stay| stay.steps.as_slice());
    if let Some([.., before, last]) = steps {
        let formula = line!(
            "method-eg-statistics",
            before = before.survival,
            there = last.at_risk,
            left = last.left,
            value = last.survival
        );
        lines.push(line!(
            "method-eg-statistics-left",
            left = last.left,
            days = last.day
        ));
        lines.push(formula.gives(last.survival));
        lines.push(line!(
            "method-eg-statistics-bounds",
            low = last.low,
            high = last.high
        ));
    }
    lines
}
