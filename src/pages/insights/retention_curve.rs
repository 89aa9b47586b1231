//! How long customers stay, as far as is written down, and how many of those who come will.

use super::Page;
use super::analysis::Base;
use super::curve_chart::CurveChart;
use crate::parts::charts::{MONTH, of_hundred, says, section, span, table};
use crate::prelude::*;
use kept_core::scoring::statistics::Curve;
use kept_core::scoring::statistics::sbg::{NoProjection, Sbg};
use kept_core::scoring::statistics::survival::Step;

const YEAR: i32 = 365;
/// Days that are told as one row where there are many.
const ROW: i32 = 30;
/// More steps than these are told by the month in the table.
const ROWS: usize = 60;
/// How far ahead the projection is drawn, in months.
const MONTHS_AHEAD: u32 = 36;

/// The Kaplan–Meier curve.
pub fn stay(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "stay-head");
    let sentence = |text: String| section("stay", head.clone(), says([text]), html! {});
    let Some(curve) = &base.curve else {
        return sentence(t!(words, "stay-nobody"));
    };
    if curve.longest == 0 && curve.left == 0 {
        return sentence(t!(words, "stay-today", count = curve.customers));
    }
    if curve.left == 0 {
        let time = span(words, curve.longest);
        return sentence(t!(words, "stay-all", count = curve.customers, time = time));
    }
    let shows = html! { <>{ drawing(page, curve) }{ steps(words, curve) }</> };
    section("stay", head, says(told(words, curve)), shows)
}

fn told(words: &Words, curve: &Curve) -> Vec<String> {
    // A year says most, unless nobody had left by then.
    let at_year = curve.at(YEAR).is_some_and(|step| step.survival < 1.0);
    let seen = if at_year && curve.longest >= YEAR {
        YEAR
    } else {
        curve.longest
    };
    let mut told = Vec::new();
    if let Some(step) = curve.at(seen) {
        told.push(t!(
            words,
            "stay-says",
            time = span(words, seen),
            share = of_hundred(step.survival),
            low = of_hundred(step.low),
            high = of_hundred(step.high)
        ));
    }
    told.push(match curve.median {
        Some(median) => t!(words, "stay-half", time = span(words, median)),
        None => t!(words, "stay-half-not", time = span(words, curve.longest)),
    });
    told.push(t!(
        words,
        "stay-rests",
        count = curve.customers,
        left = curve.left
    ));
    told
}

/// The curve as a staircase within its bounds; steps closer than half a pixel are drawn as one.
fn drawing(page: &Page<'_>, of: &Curve) -> Html {
    let days = f64::from(of.longest.max(1));
    let close = days / page.width / 2.0;
    let mut line: Vec<(f64, f64)> = Vec::new();
    let mut bounds: Vec<(f64, f64, f64)> = Vec::new();
    let mut before: Option<&Step> = None;
    for step in &of.steps {
        let day = f64::from(step.day);
        let far = line.last().is_none_or(|(last, _)| day - last >= close);
        if let Some(before) = before.filter(|_| far) {
            line.push((day, before.survival));
            bounds.push((day, before.low, before.high));
        }
        if far || step.day == 0 {
            line.push((day, step.survival));
            bounds.push((day, step.low, step.high));
        }
        before = Some(step);
    }
    if let Some(last) = before {
        line.push((days, last.survival));
        bounds.push((days, last.low, last.high));
    }
    let words = &page.at.words;
    html! {
        <CurveChart {words} of={t!(words, "stay-head")} width={page.width} line={Rc::from(line)} bounds={Rc::from(bounds)} ahead={false} {days} />
    }
}

fn steps(words: &Words, curve: &Curve) -> Html {
    let heads = [
        t!(words, "stay-after"),
        t!(words, "stay-known"),
        t!(words, "stay-left"),
        t!(words, "stay-still"),
        t!(words, "stay-between"),
    ];
    let many = curve.steps.len() > ROWS;
    let alike = |a: &Step, b: &Step| many && a.day / ROW == b.day / ROW;
    let rows = curve.steps.chunk_by(alike).filter_map(|steps| {
        let (first, last) = (steps.first()?, steps.last()?);
        let left = steps.iter().map(|step| step.left).sum::<usize>();
        Some(vec![
            t!(words, "insights-days", count = last.day),
            intl::number(first.at_risk as f64),
            intl::number(left as f64),
            intl::percent(last.survival),
            between(words, last.low, last.high),
        ])
    });
    table(words, &t!(words, "stay-head"), &heads, rows.collect())
}

fn between(words: &Words, low: f64, high: f64) -> String {
    t!(
        words,
        "insights-between",
        low = intl::percent(low),
        high = intl::percent(high)
    )
}

/// The shifted-beta-geometric projection.
pub fn projection(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "ahead-head");
    let sbg = match &base.projection {
        Ok(sbg) => sbg,
        Err(why) => {
            let text = match why {
                NoProjection::TooYoung => t!(words, "ahead-young"),
                NoProjection::NobodyLeaves => t!(words, "ahead-nobody-leaves"),
                NoProjection::NobodyStays => t!(words, "ahead-nobody-stays"),
            };
            return section("ahead", head, says([text]), html! {});
        }
    };
    let shares = sbg.survival(MONTHS_AHEAD);
    let at = |month: usize| of_hundred(shares.get(month).copied().unwrap_or(0.0));
    let pace = if sbg.geometric {
        t!(words, "ahead-bound")
    } else {
        t!(
            words,
            "ahead-pace",
            first = intl::percent(1.0 - sbg.retention(1)),
            later = intl::percent(1.0 - sbg.retention(MONTHS_AHEAD))
        )
    };
    let told = [
        t!(words, "ahead-says", one = at(12), three = at(36)),
        pace,
        t!(words, "ahead-rests", count = base.months),
    ];
    let shows = html! { <>{ ahead(page, &shares) }{ months(words, sbg, &shares) }</> };
    section("ahead", head, says(told), shows)
}

fn ahead(page: &Page<'_>, shares: &[f64]) -> Html {
    let line: Vec<(f64, f64)> = shares
        .iter()
        .enumerate()
        .map(|(month, share)| (month as f64 * MONTH, *share))
        .collect();
    let words = &page.at.words;
    let days = f64::from(MONTHS_AHEAD) * MONTH;
    html! {
        <CurveChart {words} of={t!(words, "ahead-head")} width={page.width} line={Rc::from(line)} bounds={Rc::from([])} ahead={true} {days} />
    }
}

fn months(words: &Words, sbg: &Sbg, shares: &[f64]) -> Html {
    let heads = [
        t!(words, "ahead-month"),
        t!(words, "ahead-leave"),
        t!(words, "stay-still"),
    ];
    let rows = (1..=MONTHS_AHEAD).zip(shares.iter().skip(1));
    let rows = rows.map(|(month, share)| {
        vec![
            intl::number(f64::from(month)),
            intl::percent(1.0 - sbg.retention(month)),
            intl::percent(*share),
        ]
    });
    table(words, &t!(words, "ahead-head"), &heads, rows.collect())
}
