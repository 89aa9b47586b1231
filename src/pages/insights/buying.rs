//! Who buys again: what the buying model expects, as far as the log of purchases may be asked.

use super::Page;
use super::analysis::{AHEAD, Base, Job};
use crate::parts::charts::{Bar, bars, open_table, says, section, span, table};
use crate::prelude::*;
use kept_core::book::settings::Currency;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::statistics::forecast::{CustomerForecast, Total};
use kept_core::scoring::statistics::gamma_gamma::{FittedSpend, NoSpend};
use kept_core::scoring::statistics::{DataShortage, DropoutLimit, Forecast, NoModel, Size, Tier};

/// How many customers stand in each list.
const SHOWN: usize = 10;
/// In how many classes the chances are counted.
const CLASSES: usize = 5;

/// What the model expects.
pub fn buying(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "buying-head");
    let mut told = vec![counts(words, &base.size)];
    let lacks = match &base.tier {
        Tier::Counts(lacks) | Tier::Totals(lacks) => lacks.as_slice(),
        Tier::Customers => &[],
    };
    if let Tier::Counts(_) = base.tier {
        if base.size.customers > 0 {
            told.push(t!(words, "buying-too-little"));
            told.extend(lacks.iter().map(|lack| lack_said(words, lack)));
        }
        return section("buying", head, says(told), html! {});
    }
    let found = match page.long(&page.found.buying, Job::Buying, t!(words, "buying-working")) {
        Ok(found) => found,
        Err(waiting) => return section("buying", head, says(told), waiting),
    };
    let forecast = match (&found.fitted, &found.forecast) {
        (Ok(_), Some(forecast)) => forecast,
        (fitted, _) => {
            let why = fitted.as_ref().err().copied();
            told.push(no_model(words, why.unwrap_or(NoModel::NotConverged)));
            told.push(t!(words, "buying-rhythm-instead"));
            return section("buying", head, says(told), html! {});
        }
    };
    if !lacks.is_empty() {
        told.push(t!(words, "buying-indicative"));
    }
    if let Ok(fitted) = &found.fitted
        && !fitted.limits.is_none()
    {
        told.push(match fitted.limits.dropout {
            Some(DropoutLimit::Nobody) => t!(words, "buying-nobody-drops-out"),
            _ => t!(words, "buying-limit"),
        });
    }
    let money = currency(&page.study.view.book);
    told.extend(total(words, forecast.total(), money));
    told.push(spend(words, &found.spend, money));
    let shows = if lacks.is_empty() {
        each(page, forecast, money)
    } else {
        told.push(t!(words, "buying-not-each"));
        told.extend(lacks.iter().map(|lack| lack_said(words, lack)));
        totals(words, forecast.total(), money)
    };
    section("buying", head, says(told), shows)
}

fn counts(words: &Words, size: &Size) -> String {
    match size.first.filter(|_| size.customers > 0) {
        None => t!(words, "buying-nobody"),
        Some(_) if size.span == 0 => t!(words, "buying-one-day", count = size.customers),
        Some(_) => t!(
            words,
            "buying-counts",
            customers = size.customers,
            repeaters = size.repeaters,
            purchases = size.purchases,
            time = span(words, size.span)
        ),
    }
}

/// What there is too little of, in words.
pub fn lack_said(words: &Words, lack: &DataShortage) -> String {
    match *lack {
        DataShortage::Customers { has, needs } => {
            t!(words, "buying-lack-customers", has = has, needs = needs)
        }
        DataShortage::Repeaters { has, needs } => {
            t!(words, "buying-lack-repeaters", has = has, needs = needs)
        }
        // Gaps are days; three of them stay far below what an integer holds.
        DataShortage::Days { has, needs } => t!(
            words,
            "buying-lack-days",
            has = span(words, has),
            needs = span(words, needs.ceil() as i32)
        ),
    }
}

/// Why there is no model, in words.
pub fn no_model(words: &Words, why: NoModel) -> String {
    match why {
        NoModel::NoPurchases => t!(words, "buying-nobody"),
        NoModel::NoTime => t!(words, "buying-no-time"),
        NoModel::NobodyRepeats => t!(words, "buying-nobody-repeats"),
        NoModel::AtBound(..) => t!(words, "buying-bound"),
        NoModel::NotConverged => t!(words, "buying-lost"),
    }
}

fn total(words: &Words, total: &Total, money: Currency) -> Vec<String> {
    let time = span(words, AHEAD);
    let mut told = vec![t!(
        words,
        "buying-total",
        time = time,
        customers = total.customers,
        returns = total.returns.round(),
        purchases = total.purchases.round()
    )];
    told.push(match total.high {
        Some(high) => t!(
            words,
            "buying-bounds",
            low = total.low.round(),
            high = high.round()
        ),
        None => t!(words, "buying-no-bounds"),
    });
    let brings = total.brings.and_then(|brings| about(brings, money));
    told.extend(brings.map(|amount| t!(words, "buying-brings", amount = amount)));
    told
}

fn spend(words: &Words, spend: &Result<FittedSpend, NoSpend>, money: Currency) -> String {
    let mean = |spend: &FittedSpend| about(spend.model.expected(None)?, money);
    match spend {
        Ok(fitted) => match mean(fitted) {
            Some(amount) => t!(
                words,
                "buying-spend",
                amount = amount,
                count = fitted.customers
            ),
            None => t!(words, "buying-spend-no-mean"),
        },
        Err(NoSpend::TooFew) => t!(words, "buying-spend-few"),
        Err(NoSpend::NoMean) => t!(words, "buying-spend-no-mean"),
        Err(NoSpend::SamePrice(price)) => match about(*price, money) {
            Some(amount) => t!(words, "buying-spend-same", amount = amount),
            None => t!(words, "buying-spend-alike"),
        },
        Err(NoSpend::AtBound(..) | NoSpend::NotConverged) => t!(words, "buying-spend-alike"),
    }
}

/// What is foretold of all, in figures.
fn totals(words: &Words, total: &Total, money: Currency) -> Html {
    let heads = [t!(words, "buying-what"), t!(words, "buying-expected")];
    let between = match total.high {
        Some(high) => t!(
            words,
            "insights-between",
            low = intl::number(total.low.round()),
            high = intl::number(high.round())
        ),
        None => t!(words, "buying-unknown"),
    };
    let brings = total.brings.and_then(|brings| about(brings, money));
    let rows = vec![
        vec![
            t!(words, "buying-returning"),
            intl::number(total.returns.round()),
        ],
        vec![
            t!(words, "buying-purchases"),
            intl::number(total.purchases.round()),
        ],
        vec![t!(words, "buying-within"), between],
        vec![
            t!(words, "buying-amount"),
            brings.unwrap_or_else(|| t!(words, "buying-unknown")),
        ],
    ];
    open_table(words, &t!(words, "buying-head"), &heads, rows)
}

/// How the chances are spread, and who stands at either end.
fn each(page: &Page<'_>, forecast: &Forecast, money: Currency) -> Html {
    let words = &page.at.words;
    let mut classes = [0_usize; CLASSES];
    for one in forecast.customers() {
        // A chance of 0 to 1; the last class takes in 1 itself.
        let class = (one.outlook.returns * CLASSES as f64) as usize;
        if let Some(count) = classes.get_mut(class.min(CLASSES - 1)) {
            *count += 1;
        }
    }
    let most = classes.iter().copied().max().unwrap_or(0).max(1);
    let share = |place: usize| intl::percent(place as f64 / CLASSES as f64);
    let spread: Vec<Bar> = classes
        .iter()
        .enumerate()
        .rev()
        .map(|(i, count)| Bar {
            name: t!(
                words,
                "insights-between",
                low = share(i),
                high = share(i + 1)
            ),
            share: *count as f64 / most as f64,
            said: intl::number(*count as f64),
        })
        .collect();
    let mut sorted: Vec<&CustomerForecast> = forecast.customers().iter().collect();
    sorted.dyn_sort_by(|a, b| {
        let (a, b) = (&a.outlook, &b.outlook);
        b.returns
            .total_cmp(&a.returns)
            .then(b.purchases.total_cmp(&a.purchases))
    });
    let heads = [t!(words, "buying-chance"), t!(words, "buying-how-many")];
    let counted = spread
        .iter()
        .map(|bar| vec![bar.name.clone(), bar.said.clone()])
        .collect();
    let last: Vec<&CustomerForecast> = sorted.iter().rev().take(SHOWN).copied().collect();
    sorted.truncate(SHOWN);
    html! {
        <>
            <h3 class="insight__sub">{ t!(words, "buying-spread", time = span(words, AHEAD)) }</h3>
            { bars(&spread) }
            { table(words, &t!(words, "buying-head"), &heads, counted) }
            { list(page, t!(words, "buying-first", time = span(words, AHEAD)), &sorted, money) }
            { list(page, t!(words, "buying-last", time = span(words, AHEAD)), &last, money) }
        </>
    }
}

fn list(page: &Page<'_>, head: String, those: &[&CustomerForecast], money: Currency) -> Html {
    let words = &page.at.words;
    let rows = those.iter().enumerate().map(|(i, one)| {
        let to = Route::Customer {
            id: one.customer.to_string(),
        };
        let brings = one.brings.and_then(|brings| about(brings, money));
        html! {
            <tr key={i}>
                <th scope="row">{ go(to, "link", &page.name(&one.customer)) }</th>
                <td>{ intl::percent(one.outlook.returns) }</td>
                <td>{ intl::number((one.outlook.purchases * 10.0).round() / 10.0) }</td>
                <td>{ brings.unwrap_or_else(|| t!(words, "buying-unknown")) }</td>
            </tr>
        }
    });
    html! {
        <>
            <h3 class="insight__sub">{ &head }</h3>
            <div class="insight__scroll" tabindex="0" role="region" aria-label={head}>
                <table class="chart__table chart__table--wide">
                    <thead><tr>
                        <th scope="col">{ t!(words, "buying-customer") }</th>
                        <th scope="col">{ t!(words, "buying-again") }</th>
                        <th scope="col">{ t!(words, "buying-purchases") }</th>
                        <th scope="col">{ t!(words, "buying-amount") }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </>
    }
}
