//! Examples of how one customer buys: rhythm and silence, rivals, value.

use super::{Case, Line, Value, line};
use crate::book::Fact;
use crate::scoring::retention::competitors::reasons;
use crate::scoring::retention::constants::{
    RIVAL_DAYS, RIVAL_HALF_LIFE, SILENCE_GAPS, TENURE_MIN, YEAR,
};
use crate::scoring::retention::value::{Basis, basis};

pub fn rhythm(case: &Case<'_>) -> Vec<Line> {
    let rhythm = &case.score.rhythm;
    let (Some(gap), Some(last), Some(silence)) = (rhythm.gap, rhythm.last, rhythm.silence) else {
        return Vec::new();
    };
    let days = case.asof.since(last);
    let usual = line!(
        "method-eg-rhythm-usual",
        name = &case.customer.name,
        count = rhythm.days,
        gap = Value::Count(gap)
    );
    let last = line!("method-eg-rhythm-last", day = last, days = days);
    let formula = line!(
        "method-eg-rhythm",
        days = days,
        gap = gap,
        gaps = SILENCE_GAPS,
        value = silence
    );
    vec![usual, last, formula.gives(silence)]
}

pub fn rivals(case: &Case<'_>) -> Vec<Line> {
    let reasons = reasons(case.file, case.asof);
    let latest = reasons.first().and_then(|reason| reason.entry.as_ref());
    let Some(entry) = latest.and_then(|id| case.book.entry(id)) else {
        let quiet = line!(
            "method-eg-rivals-none",
            name = &case.customer.name,
            days = RIVAL_DAYS
        );
        return vec![quiet.gives(case.score.rival)];
    };
    let days = case.asof.since(entry.on);
    let named = match &entry.fact {
        Fact::Rival(rival) => rival.name.as_ref(),
        _ => None,
    };
    let word = match named {
        Some(rival) => line!("method-eg-rivals-word", rival = rival, day = entry.on),
        None => line!("method-eg-rivals-some", day = entry.on),
    };
    let formula = line!(
        "method-eg-rivals",
        days = days,
        half = RIVAL_HALF_LIFE,
        value = case.score.rival
    );
    vec![word, formula.gives(case.score.rival)]
}

pub fn value(case: &Case<'_>) -> Vec<Line> {
    let (customer, asof) = (case.customer, case.asof);
    let basis = basis(customer, case.file, asof);
    let (Some(value), Some((basis, _))) = (case.score.own_value, basis) else {
        return Vec::new();
    };
    let name = &customer.name;
    let money = Value::Money(value);
    let formula = match basis {
        Basis::Set => line!("method-eg-value-set", name = name, value = money),
        Basis::LastYear => line!("method-eg-value-year", days = YEAR, value = money),
        Basis::SoFar => line!("method-eg-value-so-far", name = name, value = money),
        Basis::Tenure { first, paid } => line!(
            "method-eg-value-stretched",
            spent = Value::Money(paid),
            year = YEAR,
            days = asof.since(first).max(TENURE_MIN),
            value = money
        ),
    };
    let mut lines = Vec::new();
    if basis != Basis::Set
        && let Some(first) = case.score.rhythm.first
    {
        let days = asof.since(first);
        lines.push(line!("method-eg-value-since", name = name, days = days));
    }
    lines.push(formula.gives(value));
    lines
}
