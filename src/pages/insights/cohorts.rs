//! The cohort triangle: of those who first bought in one period, how many bought again in each period after it.

use super::Page;
use super::analysis::Base;
use crate::parts::charts::{of_hundred, says, scrolled, section};
use crate::prelude::*;
use kept_core::scoring::statistics::cohorts::{Cohort, Cohorts, Period};

/// Upper bounds of the shares that are tinted alike, lightest first.
const TINTS: [f64; 4] = [0.05, 0.15, 0.30, 0.50];

/// The section.
pub fn cohorts(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "cohort-head");
    let triangle = &base.cohorts;
    let period = word(triangle.period);
    let mut told = Vec::new();
    match triangle.returned(1) {
        Some((buyers, customers)) => {
            let share = of_hundred(buyers as f64 / customers.max(1) as f64);
            told.push(t!(words, "cohort-says", share = share, period = period));
            told.push(t!(words, "cohort-how", period = period));
            section("cohorts", head, says(told), grid(words, triangle))
        }
        None => {
            told.push(t!(words, "cohort-young", period = period));
            section("cohorts", head, says(told), html! {})
        }
    }
}

fn word(period: Period) -> &'static str {
    match period {
        Period::Month => "month",
        Period::Quarter => "quarter",
        Period::Year => "year",
    }
}

/// What a period is called: "March 2026", "Q1 2026", "2026".
fn name(words: &Words, period: Period, start: Day) -> String {
    let (year, month, _) = start.civil();
    let year = year.to_string();
    match period {
        Period::Month => intl::month(start),
        Period::Quarter => {
            let quarter = ((month - 1) / 3 + 1).to_string();
            t!(words, "cohort-quarter", quarter = quarter, year = year)
        }
        Period::Year => year,
    }
}

fn grid(words: &Words, triangle: &Cohorts) -> Html {
    let period = word(triangle.period);
    let whole = triangle
        .cohorts
        .iter()
        .map(|one| triangle.whole_periods(one));
    let columns = whole.max().unwrap_or(0);
    let heads = (1..columns)
        .map(|place| html! { <th scope="col" key={place}>{ intl::number(place as f64) }</th> });
    // The newest first: what happens now is what can be changed.
    let rows = triangle
        .cohorts
        .iter()
        .rev()
        .map(|cohort| row(words, triangle, cohort));
    let of = t!(words, "cohort-head");
    let table = html! {
        <table class="chart__table heat">
            <thead>
                <tr>
                    <th scope="col" rowspan="2">{ t!(words, "cohort-came") }</th>
                    <th scope="col" rowspan="2">{ t!(words, "cohort-customers") }</th>
                    <th scope="colgroup" colspan={columns.saturating_sub(1).to_string()}>{ t!(words, "cohort-later", period = period) }</th>
                </tr>
                <tr>{ for heads }</tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    };
    scrolled(words, &of, table)
}

fn row(words: &Words, triangle: &Cohorts, cohort: &Cohort) -> Html {
    let cells = (1..triangle.whole_periods(cohort)).filter_map(|place| {
        let share = cohort.share(place)?;
        let tint =
            TINTS.iter().take_while(|bound| share > **bound).count() + usize::from(share > 0.0);
        let class = format!("heat__cell heat__cell--{tint}");
        Some(html! { <td {class} key={place}>{ intl::percent(share) }</td> })
    });
    html! {
        <tr key={cohort.start.to_string()}>
            <th scope="row">{ name(words, triangle.period, cohort.start) }</th>
            <td>{ intl::number(cohort.customers as f64) }</td>
            { for cells }
        </tr>
    }
}
