//! The scenario in words: what it comes to, a table of three years, and what it rests on.

use super::{fix_said, is_changed};
use crate::prelude::*;
use kept_core::scoring::selling::constants::RATE_CERTAINTY;
use kept_core::scoring::selling::plan_effect::SingleChoiceEffect;
use kept_core::scoring::selling::scenario::{Growth, Reading};
use kept_core::scoring::selling::{Choice, Scenario};

/// Days from which on a book has told of a whole year.
const YEAR: i32 = 365;

/// Customers as they are told: nobody has met a tenth of one.
pub fn people(number: f64) -> f64 {
    number.round()
}

/// A number of months, or of people a month, to a tenth.
fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

fn amount(view: &AppState, amount: Option<f64>) -> Option<String> {
    amount.and_then(|amount| about(amount, currency(&view.book)))
}

/// What it comes to.
pub fn sentence(words: &Words, view: &AppState, told: &Scenario) -> String {
    let [_, _, last] = told.readings();
    let now = told.basis.flow.customers;
    if !is_changed(told) {
        return t!(
            words,
            "scenario-as-is",
            now = now,
            then = people(last.customers)
        );
    }
    let between = last.between.and_then(|(least, most)| {
        let least = amount(view, Some(least))?;
        Some((least, amount(view, Some(most))?))
    });
    match amount(view, last.difference).zip(between) {
        Some((difference, (least, most))) => t!(
            words,
            "scenario-says-money",
            now = now,
            then = people(last.customers),
            changed = people(last.changed),
            amount = difference,
            least = least,
            most = most
        ),
        None => t!(
            words,
            "scenario-says",
            now = now,
            then = people(last.customers),
            changed = people(last.changed)
        ),
    }
}

/// The table of 12, 24 and 36 months.
pub fn readings(words: &Words, view: &AppState, told: &Scenario) -> Html {
    let changed = is_changed(told);
    let unknown = || t!(words, "scenario-unknown");
    let money = |value: Option<f64>| amount(view, value).unwrap_or_else(unknown);
    let row = |one: &Reading| {
        let difference = one.between.and_then(|(least, most)| {
            let range = t!(
                words,
                "scenario-between",
                least = amount(view, Some(least))?,
                most = amount(view, Some(most))?
            );
            let brings = amount(view, one.difference)?;
            Some(html! { <>{ brings }<span class="scenario__range">{ range }</span></> })
        });
        let difference = difference.unwrap_or_else(|| html! { { unknown() } });
        let change = changed.then(|| {
            html! {
                <>
                    <td class="number" data-changed={one.changed.to_string()}>{ intl::number(people(one.changed)) }</td>
                    <td class="number">{ money(one.changed_revenue) }</td>
                    <td class="number">{ difference }</td>
                </>
            }
        });
        html! {
            <tr key={one.months}>
                <th scope="row">{ t!(words, "scenario-months", count = one.months) }</th>
                <td class="number" data-customers={one.customers.to_string()}>{ intl::number(people(one.customers)) }</td>
                <td class="number">{ money(one.revenue) }</td>
                { for change }
            </tr>
        }
    };
    let rows = told.readings();
    let rows = rows.iter().map(row);
    let changes = changed.then(|| {
        html! {
            <>
                <th scope="col" class="number">{ t!(words, "scenario-customers-changed") }</th>
                <th scope="col" class="number">{ t!(words, "scenario-revenue-changed") }</th>
                <th scope="col" class="number">{ t!(words, "scenario-difference") }</th>
            </>
        }
    });
    html! {
        <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "scenario-table")}>
            <table class="chart__table system__table system__table--wide">
                <thead>
                    <tr>
                        <th scope="col">{ t!(words, "scenario-after") }</th>
                        <th scope="col" class="number">{ t!(words, "scenario-customers") }</th>
                        <th scope="col" class="number">{ t!(words, "scenario-revenue") }</th>
                        { for changes }
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

/// What it rests on, in words.
pub fn assumptions(words: &Words, view: &AppState, told: &Scenario) -> Html {
    let (basis, flow) = (&told.basis, &told.basis.flow);
    let mut lines = vec![
        t!(
            words,
            "assume-rate",
            departures = flow.departures,
            months = tenths(flow.months()),
            rate = intl::percent_fine(basis.rate.value)
        ),
        t!(
            words,
            "assume-interval",
            chance = intl::percent(RATE_CERTAINTY),
            low = intl::percent_fine(basis.rate.low),
            high = intl::percent_fine(basis.rate.high)
        ),
        match basis.growth {
            Growth::Set => t!(words, "assume-new-set", each = tenths(basis.new_a_month)),
            Growth::Unknown => t!(words, "assume-new-unknown"),
            Growth::Counted => t!(
                words,
                "assume-new",
                // What is counted is so many a twelfth of a year.
                joined = (basis.new_a_month * 12.0).round(),
                each = tenths(basis.new_a_month)
            ),
        },
    ];
    lines.push(match amount(view, basis.value) {
        Some(value) => t!(
            words,
            "assume-value",
            amount = value,
            known = basis.own_values,
            of = flow.customers,
            others = flow.customers.saturating_sub(basis.own_values)
        ),
        None => t!(words, "assume-value-unknown"),
    });
    if flow.watched < YEAR {
        lines.push(t!(words, "assume-short", days = flow.watched));
    }
    if let Some((now, after)) = told.effect.now.zip(told.effect.after)
        && is_changed(told)
    {
        lines.push(t!(
            words,
            "assume-risk",
            now = intl::percent_fine(now),
            after = intl::percent_fine(after),
            ratio = intl::percent_fine(told.effect.ratio),
            touched = told.effect.touched
        ));
    }
    let touches =
        |one: &&SingleChoiceEffect| one.touched > 0 || matches!(one.what, Choice::Percent(_));
    let parts = &told.effect.parts;
    lines.extend(
        parts
            .iter()
            .filter(touches)
            .map(|one| alone(words, view, one)),
    );
    let idle = parts.iter().filter(|one| !touches(one)).count();
    if idle > 0 {
        lines.push(t!(words, "assume-idle", count = idle));
    }
    lines.push(t!(words, "assume-else"));
    let lines = lines
        .into_iter()
        .enumerate()
        .map(|(place, line)| html! { <li key={place}>{ line }</li> });
    html! {
        <section class="scenario__basis" aria-labelledby="rests">
            <h2 id="rests">{ t!(words, "scenario-rests") }</h2>
            <ul>{ for lines }</ul>
        </section>
    }
}

/// What one thing alone would do.
fn alone(words: &Words, view: &AppState, one: &SingleChoiceEffect) -> String {
    let less = intl::percent_fine((1.0 - one.ratio).max(0.0));
    match &one.what {
        Choice::Fix(what) => t!(
            words,
            "assume-fix",
            what = fix_said(words, view, what),
            less = less,
            touched = one.touched
        ),
        Choice::Cadences => t!(words, "assume-cadences", less = less, touched = one.touched),
        Choice::Percent(_) => t!(words, "assume-percent", less = less),
    }
}
